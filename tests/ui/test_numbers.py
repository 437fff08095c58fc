"""Numbers in the window: a format with a unit and a suffix, numbers set aside, one annulled by two, a gap explained."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.controllers.office.directories import Directories
from app.controllers.office.directory_views import UnitEntry
from app.controllers.office.number_papers import FORM
from app.controllers.office.papers import PaperEntry, Papers, PaperView
from app.jobs import Progress
from app.printing.paper import PaperLanguage
from app.rules.outcome import Refusal
from app.rules.terms import Grade, Language, SeriesKind
from tests.case_samples import second_person
from tests.printing.golden import text_of
from ui import languages
from ui.dialogs.form import FormDialog
from ui.dialogs.number_forms import AnnulNumberForm, ExplainGapForm, ReserveForm, SeriesForm
from ui.dialogs.paper_entry import PaperEntryForm
from ui.dialogs.print_preview import PrintPreview
from ui.main_window import MainWindow
from ui.screens.numbers import NumbersScreen, SeriesScreen, YearScreen
from ui.screens.settings import SettingsScreen
from ui.widgets.second_person import SecondPerson

UNIT = "Ойдан шығарылған бөлімше"


@pytest.fixture
def numbers(window: MainWindow) -> NumbersScreen:
    window.open_place("settings", section="numbers")
    settings = window.pile.on_show()
    assert isinstance(settings, SettingsScreen)
    shown = settings.section()
    assert isinstance(shown, NumbersScreen)
    return shown


def year_of(numbers: NumbersScreen) -> YearScreen:
    numbers.open_section("year")
    shown = numbers.section()
    assert isinstance(shown, YearScreen)
    shown.kind.choose(SeriesKind.INCOMING)
    return shown


def paper(window: MainWindow, number: str = "", on: date | None = None, unit_key: int = 0) -> PaperView:
    entry = PaperEntry(
        SeriesKind.INCOMING, Grade.SECRET, "Хат", f"Ойдан шығарылған хат {number}", number=number, registered_on=on,
        unit_key=unit_key,
    )  # fmt: skip
    done = Papers(window.desk.session).register(entry, despite_duplicate=True)
    assert isinstance(done, PaperView), done
    return done


def test_a_format_is_shown_while_typed_and_papers_of_its_unit_bear_it(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    unit = Directories(window.desk.session).add_unit(UnitEntry(UNIT, index="7б"))
    assert not isinstance(unit, Refusal)
    window.open_place("settings", section="numbers")
    settings = window.pile.on_show()
    assert isinstance(settings, SettingsScreen)
    shown = settings.section()
    assert isinstance(shown, NumbersScreen)
    shown.open_section("series")
    series = shown.section()
    assert isinstance(series, SeriesScreen)
    assert {row.tone for row in series.model.rows} == {"muted"}  # nothing is set yet: plain numbers
    packages = series.model.rows[-1]
    assert packages.cells[0] == "Пакеттер"  # shown with the others, and why nobody sets it
    assert "үздіксіз" in packages.cells[2]

    def fill(form: FormDialog) -> int:
        assert isinstance(form, SeriesForm)
        form.kind.choose(SeriesKind.INCOMING)
        form.unit.choose(unit.unit_id)
        form.look.setText("{year}")
        form.go.click()
        assert [field.name for field in form.fields() if field.fault()] == ["format"]
        assert form.look.text() == "{year}"
        form.look.setText("{unit}-{number:3}/{yy}{grade}")
        form.suffixes[Grade.SECRET].setText("қ")
        assert "7б-001/26қ" in form.example.text()
        form.go.click()
        return form.result()

    monkeypatch.setattr(SeriesForm, "exec", fill)
    series.change.click()
    assert series.model.rows[0].cells[:3] == ("Кіріс", UNIT, "{unit}-{number:3}/{yy}{grade}")
    assert paper(window, unit_key=unit.unit_id).number == "7б-001/26қ"
    entry = PaperEntryForm(window.desk, SeriesKind.INCOMING)
    assert entry.number.placeholderText() == "1"
    entry.unit.choose(unit.unit_id)
    assert entry.number.placeholderText() == "7б-002/26қ"


def test_numbers_are_set_aside_and_one_is_annulled_by_two_persons(
    window: MainWindow, numbers: NumbersScreen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = year_of(numbers)
    assert not screen.model.rows and not screen.annul.isEnabled() and screen.print_it.isEnabled()

    def set_aside(form: FormDialog) -> int:
        assert isinstance(form, ReserveForm)
        form.count.setValue(2)
        form.go.click()
        assert [field.name for field in form.fields() if field.fault()] == ["reserved_for"]
        form.reserved_for.setPlainText("Кешкі пошта (ойдан шығарылған)")
        form.go.click()
        return form.result()

    monkeypatch.setattr(ReserveForm, "exec", set_aside)
    screen.reserve.click()
    assert [row.cells[:2] for row in screen.model.rows] == [
        ("берілген қатар", "1–2"), ("сақталған", "1"), ("сақталған", "2"),
    ]  # fmt: skip
    assert screen.model.rows[0].cells[3] == "0 құжат тіркелген"
    screen.table.selectRow(0)
    assert not screen.annul.isEnabled()
    screen.table.selectRow(2)

    def alone_then_together(form: FormDialog) -> int:
        assert isinstance(form, AnnulNumberForm)
        form.reason.setPlainText("Хат келмеді (ойдан шығарылған)")
        form.go.click()
        qtbot.waitUntil(lambda: form._running is None)
        assert form.message.text() and form.reason.text()  # one person is not enough
        monkeypatch.setattr(SecondPerson, "shown", lambda second, session: second_person)
        done: list[bool] = []
        form.accepted.connect(lambda: done.append(True))
        form.go.click()
        qtbot.waitUntil(lambda: bool(done))
        return 1

    monkeypatch.setattr(AnnulNumberForm, "exec", alone_then_together)
    screen.annul.click()
    row = screen.model.rows[-1]
    assert row.cells[:2] == ("күші жойылған", "2") and row.cells[3] == "Хат келмеді (ойдан шығарылған)"
    assert paper(window).number == "3"


def test_a_gap_is_found_explained_and_the_report_is_printed(
    window: MainWindow, numbers: NumbersScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    paper(window, "1", date(2026, 4, 15))
    paper(window, "4", date(2026, 4, 14))
    screen = year_of(numbers)
    screen.refresh()
    found = [row.cells[:2] for row in screen.model.rows]
    assert found == [("берілген қатар", "1–4"), ("бос аралық", "2–3"), ("күнтізбелік ретінен тыс", "4")]
    papers: list[str] = []

    def look(preview: PrintPreview) -> int:
        made = preview._job.make(preview.options.wish(), Progress())
        assert not isinstance(made, Refusal), made
        papers.append(" ".join(text_of(made.pdf).split()))
        return 0

    monkeypatch.setattr(PrintPreview, "exec", look)
    monkeypatch.setattr(PrintPreview, "prepare", lambda preview: None)
    screen.print_list()
    assert "2–3" in papers[0] and "Түсіндірілмеген бос нөмірлер саны: 2" in papers[0]
    assert "1-нөмірден 4-нөмірге дейін 2 (екі)" in papers[0]

    def explain(form: FormDialog) -> int:
        assert isinstance(form, ExplainGapForm)
        form.reason.setPlainText("Журнал беті бүлінген (ойдан шығарылған)")
        form.go.click()
        return form.result()

    monkeypatch.setattr(ExplainGapForm, "exec", explain)
    screen.table.selectRow(1)
    screen.table.opened.emit(screen.model.index(1, 0))
    assert [row.cells[0] for row in screen.model.rows].count("күші жойылған") == 2
    screen.print_list()
    assert "Түсіндірілмеген" not in papers[1] and "2 (күші жойылған)" in papers[1]


def test_a_printed_report_is_held_against_the_numbers_as_they_are(window: MainWindow) -> None:
    paper(window)
    controllers, press = window.desk.controllers, window.desk.cases.prints.press
    report = controllers.numbers.report(SeriesKind.INCOMING, 2026)
    order = controllers.number_papers.order(report, window.desk.clock.today(), "", PaperLanguage.KAZAKH)
    made = press.prepare(order)
    assert not isinstance(made, Refusal) and order.form == FORM
    code = f"{made.number}/{made.fingerprint[:12]}"
    assert window.desk.cases.prints.verify(code).same
    paper(window)
    assert not window.desk.cases.prints.verify(code).same


def test_numbers_go_by_keys_and_speak_three_languages(numbers: NumbersScreen) -> None:
    screen = year_of(numbers)
    for language, title in (
        (Language.KAZAKH, "Тұтастығы мен реті"), (Language.RUSSIAN, "Пропуски и порядок"),
        (Language.ENGLISH, "Gaps and order"),
    ):  # fmt: skip
        languages.speak(language)
        assert screen.title() == title
        assert all(chooser.accessibleName() for chooser in (screen.kind, screen.unit, screen.year))
    screen.kind.setFocus()
    before = screen.kind.currentIndex()
    QTest.keyClick(screen.kind, Qt.Key.Key_Down)
    assert screen.kind.currentIndex() == before + 1
