"""The control card: nothing lost, sheets right, code readable, bytes clean."""

from __future__ import annotations

import re
import zlib
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp

import resources
from app.errors import FontsMissing, GlyphMissing, InvalidInput
from app.printing import fonts
from app.printing.composition import render_all
from app.printing.fingerprint import footer_code
from app.printing.forms.card_facts import ControlCard, Dated
from app.printing.forms.control_card import CONTROL_CARD, card_fingerprint, missing_fields, render
from app.printing.layouts import Layout, Margins, shipped_layout
from app.printing.paper import Paper, Purpose, Sides
from app.printing.samples.cards import full_card, ordinary_card
from app.rules.terms import Grade
from tests.printing.golden import pages_of, picture_of, text_of
from tests.printing.prints import PAPER


def joined(text: str) -> str:
    """Text without line ends, syllable hyphens and spaces, to look for what may have been broken."""
    return re.sub(r"[\s\u0002\ufffe-]", "", text)


def test_card_has_a_front_and_a_back() -> None:
    pdf = render(ordinary_card(), PAPER)
    assert pages_of(pdf) == 2
    front, back = text_of(pdf, 0), text_of(pdf, 1)
    assert "1-парақ, барлығы 1" in front and "1-парақтың сырты, барлығы 1" in back
    for page in (front, back):
        assert "Құпия" in page and "№ 1 дана" in page and "Басылым № 2026-000123" in page
    assert "Бақылауға алынды" in front and "16.04.2026" in front
    assert "үлгі" in front
    assert "69-т." in front and "50-т." in front and "65-т." in front


def test_executor_block_stands_on_the_back_of_the_last_sheet_only() -> None:
    pdf = render(full_card(), PAPER)
    pages = [text_of(pdf, page) for page in range(pages_of(pdf))]
    assert ["Басып шығарған: Б. Мысалов" in page for page in pages] == [False] * (len(pages) - 1) + [True]
    assert len(pages) % 2 == 0


def test_full_card_continues_on_numbered_sheets_and_loses_nothing() -> None:
    card = full_card(coexecutors=60, moves=40)
    pdf = render(card, PAPER)
    sheets = pages_of(pdf) // 2
    text = text_of(pdf)
    assert sheets > 1
    for number in range(1, sheets + 1):
        assert f"{number}-парақ, барлығы {sheets}" in text and f"{number}-парақтың сырты, барлығы {sheets}" in text
    for entry in card.coexecutors:
        assert entry.body in text
    for move in card.moves:
        if move.granted and move.new_date:
            assert f"{move.new_date:%d.%m.%Y}" in text
    assert joined(text).count(joined(ordinary_card().content)) == 12
    assert text.count("№ 17қ-3/2") == pages_of(pdf)


def test_one_field_of_any_length_is_printed_whole() -> None:
    words = " ".join(f"сөз{number}" for number in range(4000))
    text = text_of(render(replace(ordinary_card(), content=words), PAPER))
    found = re.findall(r"сөз(\d+)", text)
    assert [int(number) for number in found] == list(range(4000))


def test_russian_stands_under_kazakh_in_a_bilingual_card() -> None:
    from app.printing.paper import PaperLanguage

    text = text_of(render(ordinary_card(), replace(PAPER, language=PaperLanguage.BOTH)), 0)
    assert text.index("БАҚЫЛАУ КАРТОЧКАСЫ") < text.index("КОНТРОЛЬНАЯ КАРТОЧКА")
    assert "Құпия / Секретно" in text and "Жауапты орындаушы / Ответственный исполнитель" in text


def test_missing_required_fields_are_named() -> None:
    assert missing_fields(ordinary_card()) == ()
    assert missing_fields(replace(ordinary_card(), content="", deadline=Dated())) == ("content", "deadline")
    assert "deadline" in missing_fields(ControlCard())


def test_blank_card_shows_no_fact_and_says_so_across_the_page() -> None:
    text = text_of(render(ordinary_card(), replace(PAPER, purpose=Purpose.BLANK)))
    assert "БЛАНК" in text and "Ойдан шығарылған цифрлық" not in text and "№ ____ дана" in text
    assert "Бақылаудан алу" in text


def test_trial_print_says_so_across_the_page() -> None:
    assert "СЫНАҚ" in text_of(render(ordinary_card(), replace(PAPER, purpose=Purpose.TEST)), 0)
    assert "СЫНАҚ" not in text_of(render(ordinary_card(), PAPER), 0)


def test_footer_code_is_read_from_the_rendered_page() -> None:
    card = ordinary_card()
    pdf = render(card, PAPER)
    expected = footer_code("2026-000123", card_fingerprint(card))
    for page in range(2):
        codes = zxingcpp.read_barcodes(picture_of(pdf, page, 200))
        assert [code.text for code in codes] == [expected]


def test_code_changes_with_the_facts_and_not_with_the_copy() -> None:
    card = ordinary_card()
    assert card_fingerprint(card) == card_fingerprint(ordinary_card())
    assert card_fingerprint(card) != card_fingerprint(replace(card, responsible="Басқа ойдан шығарылған орган"))
    first, second = render(card, PAPER), render(card, replace(PAPER, copy="2"))
    code = card_fingerprint(card)[:4]
    assert code in text_of(first, 0) and code in text_of(second, 0)


def test_same_facts_give_the_same_bytes() -> None:
    assert render(ordinary_card(), PAPER) == render(ordinary_card(), PAPER)


def test_pdf_tells_nothing_of_author_or_date_and_embeds_its_fonts() -> None:
    pdf = render(ordinary_card(), PAPER)
    with pypdfium2.PdfDocument(pdf) as document:
        told = {key: value for key, value in document.get_metadata_dict().items() if value}
    assert told == {"Title": "2026-000123", "Producer": "Baqylau"}
    assert b"Helvetica" not in pdf
    names = set(re.findall(rb"/BaseFont /(\S+)", pdf))
    assert names and all(b"+Tinos" in name for name in names)
    assert pdf.count(b"/FontFile2") == len(names)


def test_margins_are_mirrored_for_filing() -> None:
    pdf = render(ordinary_card(), PAPER)
    edges = []
    for page in range(2):
        picture = picture_of(pdf, page, 72)
        box = picture.point(lambda grey: 255 if grey < 128 else 0).getbbox()
        assert box is not None
        edges.append((box[0], picture.width - box[2]))
    (front_left, front_right), (back_left, back_right) = edges
    assert front_left > front_right and back_right > back_left
    assert abs(front_left - back_right) <= 2


def test_single_sided_paper_counts_each_page_as_a_sheet() -> None:
    pdf = render(ordinary_card(), replace(PAPER, sides=Sides.SINGLE))
    assert "1-парақ, барлығы 2" in text_of(pdf, 0) and "2-парақ, барлығы 2" in text_of(pdf, 1)


def test_many_cards_in_one_pdf_keep_their_own_sheets_and_codes() -> None:
    other = replace(ordinary_card(), case_number="18қ-1")
    papers = (PAPER, replace(PAPER, print_number="2026-000124"))
    rendered = render_all([(CONTROL_CARD, ordinary_card(), papers[0]), (CONTROL_CARD, other, papers[1])])
    pdf = rendered.pdf
    assert [print_.sheets for print_ in rendered.prints] == [1, 1]
    assert rendered.prints[1].fingerprint == card_fingerprint(other)
    assert pages_of(pdf) == 4
    assert "2026-000123" in text_of(pdf, 1) and "2026-000124" in text_of(pdf, 2)
    assert "1-парақ, барлығы 1" in text_of(pdf, 2)


def test_an_office_may_arrange_the_card_without_programming() -> None:
    shipped = shipped_layout("control-card")
    own = Layout(
        margins=Margins(binding=30),
        parts={"front": (("content",), ("deadline:1", "responsible:2")), "back": (("moves",),)},
        measures=shipped.measures,
        approved="Нұсқаулық № 0-үлгі",
    )
    text = text_of(render(ordinary_card(), replace(PAPER, layouts={"control-card": own})))
    assert "Нұсқаулық № 0-үлгі" in text and "Есептік ақпарат" not in text
    assert text.index("Тапсырманың қысқаша мазмұны") < text.index("Орындалу мерзімі")


def test_a_corrected_heading_is_printed() -> None:
    corrected = replace(PAPER, corrections={"control-card.title.kk": "ТҮЗЕТІЛГЕН АТАУ"})
    text = text_of(render(ordinary_card(), corrected), 0)
    assert "ТҮЗЕТІЛГЕН АТАУ" in text and "БАҚЫЛАУ КАРТОЧКАСЫ" not in text


def test_a_letter_the_face_lacks_is_refused_not_left_blank() -> None:
    with pytest.raises(GlyphMissing) as failure:
        render(replace(ordinary_card(), content="Мәтін 漢"), PAPER)
    assert failure.value.values["character"] == "漢"


def test_every_kazakh_letter_and_sign_can_be_printed() -> None:
    letters = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
    text = letters + letters.upper() + "№₸«»–—…§°±½"
    fonts.width_of(text, fonts.Face.REGULAR, 10)
    assert text in text_of(render(replace(ordinary_card(), document_title=text), PAPER), 0).replace("\n", "")


def test_missing_fonts_are_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(resources, "path", tmp_path.joinpath)
    fonts.font.cache_clear()
    try:
        with pytest.raises(FontsMissing):
            fonts.font(fonts.Face.REGULAR)
    finally:
        monkeypatch.undo()
        fonts.font.cache_clear()


def test_for_official_use_never_mixes_with_a_grade() -> None:
    with pytest.raises(InvalidInput):
        Paper(grade=Grade.SECRET, official_use=True)
    text = text_of(render(ordinary_card(), Paper(official_use=True)), 0)
    assert "Қызмет бабында пайдалану үшін" in text and "Құпия" not in text


def test_streams_are_plain_compressed_without_a_temporary_file() -> None:
    pdf = render(ordinary_card(), PAPER)
    stream = re.search(rb"stream\r?\n(.*?)endstream", pdf, re.S)
    assert stream is not None
    assert zlib.decompressobj().decompress(stream.group(1))
    assert date(2026, 4, 16).isoformat().encode() not in pdf
