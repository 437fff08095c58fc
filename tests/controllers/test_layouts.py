"""The office's own headings and arrangements: versions with a ground, printed from then on; old prints verify."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.controllers.control.cases import Cases
from app.controllers.control.views import Registered
from app.controllers.paper.layouts import HeadingLine, Layout, Layouts, Margins
from app.controllers.paper.prints import PrintedCard
from app.controllers.vault.sessions import Session
from app.demonstration import demonstration
from app.editions import shipped_rulebook
from app.events import Events
from app.printing.layouts import is_adjustable, shipped_layout
from app.printing.paper import PaperLanguage
from app.printing.registry import FORMS
from app.rules.outcome import Refusal
from app.rules.terms import Language
from tests.controllers.test_prints import text_of

GROUND = "кеңсенің нұсқаулығы (ойдан шығарылған)"
CARD = "control-card"


@pytest.fixture
def layouts(session: Session) -> Layouts:
    return Layouts(session)


@pytest.fixture
def cases(session: Session) -> Cases:
    made = Cases(session, shipped_rulebook(), Events())
    assert isinstance(made.register(demonstration(date(2026, 4, 16))[0]), Registered)
    return made


def card(cases: Cases) -> PrintedCard:
    made = cases.print_card(1)
    assert isinstance(made, PrintedCard), made
    return made


def codes(refusal: object) -> list[str]:
    assert isinstance(refusal, Refusal), refusal
    return [finding.code for finding in refusal]


def test_a_corrected_heading_is_printed_from_then_on_and_older_prints_verify(layouts: Layouts, cases: Cases) -> None:
    before = card(cases)
    line = layouts.correct(CARD, "content", Language.KAZAKH, "Тапсырма мазмұны қысқаша", GROUND)
    assert isinstance(line, HeadingLine) and line.is_corrected
    assert "Тапсырма мазмұны қысқаша" in text_of(card(cases).pdf)
    assert cases.prints.verify(f"{before.number}/{before.fingerprint[:12]}").same


def test_a_restored_heading_is_the_shipped_one_and_every_version_stays(layouts: Layouts) -> None:
    shipped = next(line for line in layouts.headings("appendix-2") if line.key == "title")
    layouts.correct("appendix-2", "title", Language.RUSSIAN, "Исправленное название", GROUND)
    assert layouts.reset_heading("appendix-2", "title", Language.RUSSIAN, GROUND) == shipped
    history = layouts.heading_history("appendix-2", "title", Language.RUSSIAN)
    assert [version.text for version in history] == ["", "Исправленное название"]
    assert {version.ground for version in history} == {GROUND}


@pytest.mark.parametrize(
    ("key", "text", "ground", "code"),
    [
        ("content", "", GROUND, "entry.required"),
        ("content", "атау", " ", "entry.required"),
        ("content", "атау {number}", GROUND, "layout.heading.places"),
        ("no-such-heading", "атау", GROUND, "layout.heading.unknown"),
    ],
)
def test_a_correction_that_could_not_be_printed_is_refused(
    layouts: Layouts, key: str, text: str, ground: str, code: str
) -> None:
    assert codes(layouts.correct(CARD, key, Language.KAZAKH, text, ground)) == [code]


def test_an_arranged_card_prints_its_own_fields_and_margins(layouts: Layouts, cases: Cases) -> None:
    before = card(cases)
    own = replace(
        shipped_layout(CARD),
        margins=Margins(binding=30),
        parts={"front": (("content",), ("deadline:1", "responsible:2")), "back": (("moves",),)},
        approved="№ 1-үлгі нұсқаулық",
    )
    assert layouts.arrange(CARD, own, GROUND) == own
    words = text_of(card(cases).pdf)
    assert "№ 1-үлгі нұсқаулық" in words and "Еске салулар" not in words
    assert cases.prints.verify(f"{before.number}/{before.fingerprint[:12]}").same
    assert layouts.reset_layout(CARD, GROUND) == shipped_layout(CARD)
    assert "үлгі" in text_of(card(cases).pdf)


@pytest.mark.parametrize(
    ("form", "layout", "code"),
    [
        ("appendix-5", Layout(), "layout.prescribed"),
        (CARD, Layout(parts={"front": (("no_such_field",),)}), "layout.unknown"),
        (CARD, Layout(parts={"front": (("content",), ("content",))}), "layout.twice"),
        (CARD, Layout(parts={"front": ()}), "layout.empty_area"),
        (CARD, Layout(margins=Margins(top=80)), "layout.margin"),
        (CARD, Layout(measures={"moves.kind": 900}), "layout.measure"),
        ("register-control", Layout(parts={"table": (("number:1", "content:400"),)}), "layout.too_narrow"),
    ],
)
def test_an_arrangement_that_cannot_be_printed_is_refused(
    layouts: Layouts, form: str, layout: Layout, code: str
) -> None:
    assert codes(layouts.arrange(form, layout, GROUND)) == [code]
    assert layouts.layout(form) == shipped_layout(form)


def test_every_form_shows_a_preview_with_a_correction_that_is_not_kept(layouts: Layouts) -> None:
    pdf = layouts.preview(CARD, PaperLanguage.RUSSIAN, corrections={"control-card.content.ru": "Пробный заголовок"})
    assert "Пробный заголовок" in text_of(pdf)
    assert not any(line.is_corrected for line in layouts.headings(CARD))


def test_what_the_decree_does_not_prescribe_can_be_arranged(layouts: Layouts) -> None:
    own = {line.form for line in layouts.forms(Language.KAZAKH) if not line.prescribed and line.form in FORMS}
    assert own >= {form for form in FORMS if not FORMS[form].form.prescribed}
    ours = ("register", "control-card", "visa-sheet", "extension-letter", "conclusion", "refusal-memo", "transmittal",
            "destruction-act", "presence-check", "reminder", "stamp")  # fmt: skip
    assert {form for form in own if form.startswith(ours)} <= set(filter(is_adjustable, FORMS))


def test_a_letter_and_a_visa_sheet_leave_out_move_and_widen(layouts: Layouts) -> None:
    own = replace(
        shipped_layout("visa-sheet"),
        parts={"facts": (("developer",), ("draft",)), "table": (("2:80", "1:10", "6:30"),)},
    )
    assert layouts.arrange("visa-sheet", own, GROUND) == own
    words = " ".join(text_of(layouts.preview("visa-sheet", PaperLanguage.KAZAKH)).split())
    assert words.index("Әзірлеуші:") < words.index("Жоба:")
    assert "Тіркеу нөмірі мен күні:" not in words and "Виза (қолы)" not in words
