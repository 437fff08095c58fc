"""The register engine: rows read once and never lost, closed in words, gaps disclosed, sheets certified."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from app.printing.composition import Rendered, render
from app.printing.forms.register_facts import Cells, Gap, Numbering, Register
from app.printing.forms.registers import REGISTERS, columns_of
from app.printing.headings import shipped_headings
from app.printing.layouts import Layout, shipped_layout
from app.printing.paper import Paper, Sides
from app.printing.registry import FORMS
from app.printing.samples.registers import ROWS, register_sample
from tests.printing.golden import text_of
from tests.printing.prints import PAPER, paper_in

INCOMING = "register-incoming"


def printed(form: str, facts: Register, paper: Paper = PAPER) -> Rendered:
    return render(FORMS[form].form, facts, paper)


@pytest.mark.parametrize("form", [form.id for form in REGISTERS])
def test_every_column_has_a_heading_and_every_heading_a_column(form: str) -> None:
    headed = {key.removeprefix("column.") for key in shipped_headings(form) if key.startswith("column.")}
    assert headed == set(columns_of(form)) and len(columns_of(form)) == len(ROWS[form](1))


def test_a_thousand_rows_are_all_there_under_a_repeated_heading() -> None:
    rendered = printed(INCOMING, register_sample(INCOMING, 1000))
    pages = text_of(rendered.pdf).split("\f")
    numbers = [int(number) for page in pages for number in re.findall(r"^(\d+)қ \d\d\.\d\d\.", page, re.M)]
    assert numbers == [n for n in range(1, 1003) if n not in (5, 9)]
    with_rows = [page for page in pages if "іс № 3қ" in page]
    assert len(with_rows) > 50 and all("Кімнен келді" in page for page in with_rows)


def test_closing_line_tells_numbers_count_in_words_and_gaps_with_reasons() -> None:
    rows = tuple(ROWS[INCOMING](n) for n in range(1, 439) if n not in (17, 215))
    numbering = Numbering(1, 438, (Gap(17, "күші жойылды"), Gap(215, "резервте")))
    text = text_of(printed(INCOMING, Register(rows, date(2026, 1, 5), date(2026, 4, 16), numbering=numbering)).pdf)
    assert "1-нөмірден 438-нөмірге дейін 436 (төрт жүз отыз алты) құжат енгізілді." in text
    assert "Енгізілмеген нөмірлер: 17 (күші жойылды), 215 (резервте)." in text
    assert "Түсіндірілмеген" not in text


def test_a_gap_nobody_explained_is_disclosed_and_an_unbroken_row_is_said_so() -> None:
    rows = tuple(ROWS[INCOMING](n) for n in (1, 2, 4))
    text = text_of(printed(INCOMING, Register(rows, until=date(2026, 4, 16), numbering=Numbering(1, 4))).pdf)
    assert "Түсіндірілмеген бос нөмірлер саны: 1." in text
    rows = tuple(ROWS[INCOMING](n) for n in (1, 2, 3))
    text = text_of(printed(INCOMING, Register(rows, until=date(2026, 4, 16), numbering=Numbering(1, 3))).pdf)
    assert "Өткізіп алынған нөмір жоқ." in text


def test_an_empty_register_says_so() -> None:
    text = text_of(printed(INCOMING, Register(since=date(2026, 1, 5), until=date(2026, 4, 16))).pdf)
    assert "Кезең ішінде жазба жоқ." in text and "2026 жылғы 5 қаңтар – 2026 жылғы 16 сәуір" in text


@pytest.mark.parametrize("count", [0, 8, 9, 10, 11, 12, 60, 61, 62])
@pytest.mark.parametrize("sides", Sides)
def test_certified_sheets_are_the_sheets_printed(count: int, sides: Sides) -> None:
    rendered = printed(INCOMING, register_sample(INCOMING, count), replace(PAPER, sides=sides))
    text = text_of(rendered.pdf)
    assert f"Нөмірленген парақ саны: {rendered.first.sheets} (" in text
    assert f"барлығы {rendered.first.sheets}\n" in text


def test_audit_anchor_and_signatures_stand_at_the_end() -> None:
    rendered = printed("audit-log", register_sample("audit-log"))
    last = text_of(rendered.pdf)
    assert "№ 12345, 16.04.2026 09:58 UTC, коды 1a2b 3c4d 5e6f 7a8b" in last
    assert last.index("коды 1a2b") < last.index("А. Сынақова") < last.index("Т. Үлгібаев")


def test_russian_register_says_its_numbers_in_russian() -> None:
    text = text_of(printed(INCOMING, register_sample(INCOMING, 21), paper_in("ru")).pdf)
    assert "С № 1 по № 23 внесено документов: 21 (двадцать один)." in text
    assert "5 января 2026 года" in text


def test_rows_are_read_once_and_one_by_one() -> None:
    seen: list[int] = []

    def rows() -> Iterator[Cells]:
        for n in range(1, 31):
            seen.append(n)
            yield ROWS[INCOMING](n)

    rendered = printed(INCOMING, Register(rows(), until=date(2026, 4, 16)))
    assert seen == list(range(1, 31))
    kept = json.loads(rendered.first.canonical)
    assert kept["facts"]["rows"]["count"] == 30
    same = printed(INCOMING, Register(tuple(ROWS[INCOMING](n) for n in seen), until=date(2026, 4, 16)))
    assert same.first.fingerprint == rendered.first.fingerprint
    fewer = printed(INCOMING, Register(tuple(ROWS[INCOMING](n) for n in seen[:-1]), until=date(2026, 4, 16)))
    assert fewer.first.fingerprint != rendered.first.fingerprint


def test_a_long_print_can_be_cancelled_from_its_rows() -> None:
    class Cancelled(Exception):
        pass

    def rows() -> Iterator[Cells]:
        yield ROWS[INCOMING](1)
        raise Cancelled

    with pytest.raises(Cancelled):
        printed(INCOMING, Register(rows(), until=date(2026, 4, 16)))


def test_a_row_longer_than_a_page_is_parted_and_printed_whole() -> None:
    words = " ".join(f"сөз{n}" for n in range(2500))
    row = ROWS[INCOMING](1)
    long = (*row[:5], words, *row[6:])
    text = text_of(printed(INCOMING, Register((long, ROWS[INCOMING](2)), until=date(2026, 4, 16))).pdf)
    assert all(f"сөз{n}" in text for n in range(2500))
    assert "2қ" in text


def test_an_office_may_move_widen_and_leave_out_columns() -> None:
    own = Layout(parts={"table": (("content:100", "number:20", "sender:60"),)})
    text = text_of(printed(INCOMING, register_sample(INCOMING, 3), replace(PAPER, layouts={INCOMING: own})).pdf)
    assert "Жөнелтушінің" not in text
    assert text.index("Құжаттың түрі") < text.index("Кіріс №") < text.index("Кімнен келді")
    assert "Үлгілік мектептерді жабдықтау барысы" in text


def test_totals_are_printed_and_are_no_entries() -> None:
    text = text_of(printed("discipline-sheet", register_sample("discipline-sheet")).pdf)
    assert "Барлығы 66 60" in text and "Барлығы 3 (үш) жазба." in text


def test_shipped_widths_leave_room_for_every_heading() -> None:
    """No heading of a register is broken inside a word, in any paper language."""
    from app.printing.flow import set_text
    from app.printing.fonts import width_of
    from app.printing.forms.registers import REGISTER_TABLE

    for form in REGISTERS:
        layout = shipped_layout(form.id)
        entries = [entry for row in layout.rows("table") for entry in row]
        whole = sum(share for _, share in entries)
        page = (297 if form.landscape else 210) - layout.margins.binding - layout.margins.outer
        for name, share in entries:
            width = page * share / whole * 72 / 25.4 - 5.2
            heading = shipped_headings(form.id)[f"column.{name}"]
            for text, style in ((heading.kk, REGISTER_TABLE.heading), (heading.ru, REGISTER_TABLE.heading)):
                longest = max(text.replace("/", "/ ").split(), key=lambda word: width_of(word, style.face, style.size))
                assert width_of(longest, style.face, style.size) <= width, (form.id, name, longest)
                assert set_text(text, style, width)
