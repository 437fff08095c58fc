"""Draft acts through the window: registered, visaed, refused with what is missing, replaced, tracked, put on paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.clock import FixedClock
from app.controllers.control.case_papers import document_of
from app.controllers.drafting.tracked_papers import PaperEntry, PaperView
from app.controllers.office.directory_views import OfficialEntry, OfficialView
from app.rules.outcome import Refusal
from app.rules.terms import (
    Contents,
    DraftEvent,
    DraftStanding,
    DutySource,
    Faults,
    Grade,
    Initiator,
    Language,
    Level,
    NotePart,
    PackageItem,
    Phase,
    Position,
    Stage,
    VisaWord,
)
from tests.case_samples import AKIMAT, MINISTRY
from tests.draft_samples import GOVERNMENT_ACT, PERSON, DraftOffice
from tests.ui.previews import paper_of
from ui import languages, theme
from ui.dialogs.assigned_line import LineForm
from ui.dialogs.draft_control import ControlDialog
from ui.dialogs.draft_events import EventDialog
from ui.dialogs.draft_facts import DraftFactsDialog
from ui.dialogs.form import FormDialog
from ui.dialogs.print_preview import PrintPreview
from ui.main_window import MainWindow
from ui.printing import PaperLanguage
from ui.screens.card import CardScreen
from ui.screens.card_acquaintance import AcquaintancePage
from ui.screens.draft import DraftScreen
from ui.screens.draft_list import DraftListScreen
from ui.screens.drafts import DraftsScreen
from ui.screens.duties import DutiesScreen
from ui.screens.papers_outside import PapersOutsideScreen
from ui.screens.today import TodayScreen

TODAY = date(2026, 4, 16)


class Hand:
    """A person's hand on the forms that open: what is typed into each, in turn; what was refused."""

    def __init__(self) -> None:
        self.moves: list[Callable[[Any], None]] = []
        self.refused: list[str] = []

    def will(self, *moves: Callable[[Any], None]) -> None:
        self.moves = list(moves)

    def use(self, dialog: FormDialog) -> bool:
        self.moves.pop(0)(dialog)
        dialog.go.click()
        self.refused = [found.code for found in dialog.refused] if dialog.refused and dialog.outcome is None else []
        return dialog.outcome is not None


@pytest.fixture
def hand(monkeypatch: pytest.MonkeyPatch) -> Hand:
    made = Hand()

    def used(dialog: FormDialog) -> bool:
        return made.use(dialog)

    monkeypatch.setattr(FormDialog, "exec", used)
    return made


@pytest.fixture
def office(window: MainWindow) -> DraftOffice:
    acts = window.desk.controllers.acts
    return DraftOffice(acts.drafts, acts.steps, acts.visas)


def page_of(window: MainWindow, draft_id: int) -> DraftScreen:
    screen = window.desk.ways.open_screen("draft:DraftScreen", draft_id)
    assert isinstance(screen, DraftScreen)
    return screen


def listed(window: MainWindow) -> DraftListScreen:
    window.open_place("drafts")
    place = window.pile.on_show()
    assert isinstance(place, DraftsScreen)
    screen = place.section()
    assert isinstance(screen, DraftListScreen)
    return screen


def nothing(dialog: Any) -> None:
    """The form is sent as it stands."""


def test_a_draft_is_registered_from_the_list_and_its_page_opens(window: MainWindow, hand: Hand) -> None:
    screen = listed(window)
    assert "Жаңа жоба" in screen._empty.text()

    def type_facts(dialog: DraftFactsDialog) -> None:
        dialog.title_kk.setText("Ойдан шығарылған жарлық жобасы")
        dialog.developer.setText(MINISTRY)
        dialog.checks["raises_spending"].setChecked(True)
        dialog.grade.choose(Grade.TOP_SECRET)

    hand.will(type_facts)
    screen.new_draft()
    page = window.pile.on_show()
    assert isinstance(page, DraftScreen)
    assert page.title() == "№ 1 жоба"
    assert page.grade() is Grade.TOP_SECRET
    assert [row.cells[1] for row in page.agreement.model.rows][3:] == ["Премьер-Министр", "Үкімет Аппаратының Басшысы"]
    window.desk.ways.go_back()
    assert [row.cells[3] for row in listed(window).model.rows] == ["Дайындау"]


def test_what_the_facts_break_is_shown_in_the_form_and_nothing_is_lost(window: MainWindow, hand: Hand) -> None:
    screen = listed(window)
    seen: list[bool] = []

    def restricted(dialog: DraftFactsDialog) -> None:
        dialog.title_kk.setText("Таратылуы шектелген жоба")
        dialog.developer.setText(MINISTRY)
        dialog.contents.choose(Contents.RESTRICTED)
        seen.extend((dialog.grade.isEnabled(), dialog._reason.isHidden()))

    hand.will(restricted)
    screen.new_draft()
    assert hand.refused == ["drafting.paper_reason"]
    assert seen == [False, False]
    assert listed(window).model.rows == ()


def test_the_route_of_an_act_through_the_window(window: MainWindow, hand: Hand, office: DraftOffice) -> None:
    made = office.made(GOVERNMENT_ACT, on=TODAY)
    page = page_of(window, made.draft_id)
    hand.will(nothing)
    page.happened.click()
    assert page.view is not None
    assert not page.happened.isEnabled()  # agreement is done by its visas
    assert "Виза жоқ" in page._hindrance.text()

    # A dissent stays, the visas are put by Enter on their lines.
    def dissent(dialog: Any) -> None:
        dialog.person.setText(PERSON)
        dialog.word.choose(VisaWord.DISSENT)
        dialog.remarks.setText("Қарсылық (ойдан шығарылған)")

    def sign(dialog: Any) -> None:
        dialog.person.setText(PERSON)

    hand.will(dissent, *[sign] * 5)
    page.agreement.table.selectRow(0)
    page.agreement.put()
    assert page.agreement.model.rows[0].tone == "fault"
    for line in range(5):
        page.agreement.table.setFocus()
        page.agreement.table.selectRow(line)
        QTest.keyClick(page.agreement.table, Qt.Key.Key_Return)
    assert hand.refused == []
    assert "Келіспейтіні" in page._hindrance.text()  # the dissent on record still hinders
    visa = page.view.agreement[0].dissent
    assert visa is not None
    office.visas.withdraw(made.draft_id, visa.visa_id, "Қарсылық алынды (ойдан шығарылған)")

    # Submitted bare it is refused with the list of what is missing.
    hand.will(nothing)
    page.happened.click()
    assert {"drafting.submission_unsigned", "drafting.item_missing"} <= set(hand.refused)
    for place, asked in enumerate(page.view.checklist):
        page.package.table.selectRow(place)
        hand.will(whole_note if asked.item is PackageItem.NOTE else nothing)
        page.package.put()
        assert hand.refused == []
    assert page.package.note.text() == "Бәрі бар."

    def submit(dialog: Any) -> None:
        dialog.signed_by.choose(Position.PRIME_MINISTER)
        dialog.resolution.setText("№ 12 қаулы")

    hand.will(submit)
    page.happened.click()
    assert page._state.text() == "Сараптама"
    stage = next(one for one in page.route.lines if one.line.key == Stage.EXPERTISE.value)
    stage.unfold.click()
    assert "5" in stage.explained.text()
    assert not page.replace.isEnabled()

    def clean(dialog: Any) -> None:
        dialog.faults.choose(Faults.NONE)

    hand.will(clean, nothing)
    page.happened.click()
    page.replace.click()  # now it opens the final version
    assert page.view.round_of(Phase.FINAL) is not None
    hand.will(lambda dialog: dialog.all.click(), nothing)
    page.final.sign()
    page.happened.click()
    assert page._state.text() == "Түпкілікті визалар"
    office.all_visas(made.draft_id, Phase.FINAL, TODAY)
    hand.will(nothing, nothing, lambda dialog: dialog.reference.setText("№ 1-26 қ"))
    for _ in range(3):
        page.happened.click()
    assert page._state.text() == "Бақылауды бекіту"

    hand.will(type_line, type_line, put_under_control)
    page.control.add_line()
    page.control.add_line()
    assert hand.refused == []
    page.control.put_under_control()
    assert hand.refused == []
    assert office.drafts.view(made.draft_id).standing is DraftStanding.FINISHED
    page.control.table.selectRow(1)
    page.control.open_line()
    card = window.pile.on_show()
    assert card is not None
    assert card.title().startswith("№ 1/2")
    assert window.desk.session.check().ok


def whole_note(dialog: Any) -> None:
    dialog.sheets.setValue(3)
    dialog.signed_by.choose(Position.PRIME_MINISTER)
    for part in NotePart:
        dialog.parts[part].setChecked(True)


def type_line(dialog: LineForm) -> None:
    dialog.measure_kk.setText(f"{dialog.number.text()}-шара (ойдан шығарылған)")
    dialog.completion.setText("Ақпарат")
    dialog.responsible.setText(MINISTRY)
    dialog.others.setText(AKIMAT)
    dialog.level.choose(Level.GOVERNMENT)
    dialog.term.day.put(date(2026, 12, 1))


def put_under_control(dialog: ControlDialog) -> None:
    assert dialog.number.text() == "1-26 қ"  # as the act was registered
    dialog.assignment.setText("№ 3, 16.04.2026")


def test_a_replaced_paper_closes_the_round_and_the_record_keeps_it(
    window: MainWindow, hand: Hand, office: DraftOffice
) -> None:
    made = office.made(GOVERNMENT_ACT, on=TODAY)
    office.happened(made.draft_id, DraftEvent.PREPARED, TODAY)
    office.all_visas(made.draft_id, Phase.AGREEMENT, TODAY)
    page = page_of(window, made.draft_id)
    hand.will(nothing, lambda dialog: dialog.reason.setText("Мәтін өзгерді"))
    page.replace.click()
    assert hand.refused == ["entry.required"]
    page.replace.click()
    assert {row.cells[0] for row in page.record.model.rows} == {"жоба, 1", "жоба, 2"}
    assert [row.tone for row in page.agreement.model.rows] == ["warn"] * 5


def test_papers_go_out_for_signing_and_stand_on_the_evening_list(
    window: MainWindow, hand: Hand, office: DraftOffice, clock: FixedClock
) -> None:
    made = office.made(GOVERNMENT_ACT, on=TODAY)
    page = page_of(window, made.draft_id)
    page.tabs.setCurrentWidget(page.papers)
    hand.will(nothing, lambda dialog: dialog.handed_to.setText("Қабылдау бөлмесі (ойдан шығарылған)"))
    page.papers.printed.click()
    assert (page.papers.hand.isEnabled(), page.papers.back.isEnabled()) == (True, False)
    page.papers.next_move()
    assert page.papers.note.text() == "Сейфтен тыс: 1"
    clock.advance(days=1)
    window.desk.ways.open_place("drafts", section="outside")
    place = window.pile.on_show()
    assert isinstance(place, DraftsScreen)
    evening = place.section()
    assert isinstance(evening, PapersOutsideScreen)
    evening.day.put(TODAY + timedelta(days=1))
    assert [(row.cells[0], row.cells[6], row.tone) for row in evening.model.rows] == [("1", "2", "fault")]
    hand.will(nothing)
    evening.take_back()
    assert evening.model.rows == ()
    assert "сейфте" in evening._empty.text()
    window.desk.ways.open_place("drafts", section="acts")


def test_the_acquaintance_sheet_holds_every_name_once_and_nobody_for_another(
    window: MainWindow, hand: Hand, office: DraftOffice
) -> None:
    made = office.made(GOVERNMENT_ACT, on=TODAY)
    officials = window.desk.controllers.officials
    chief = officials.add(OfficialEntry("Үлгібаев Т. (ойдан шығарылған)", "басшы", body=MINISTRY))
    assert isinstance(chief, OfficialView)
    page = page_of(window, made.draft_id)
    page.tabs.setCurrentWidget(page.readers)
    assert "ешкім" in page.readers.note.text()
    hand.will(lambda dialog: dialog.official.setCurrentIndex(1), lambda dialog: dialog.name.setText(f" {PERSON} "))
    page.readers.new.click()
    page.readers.new.click()
    assert [row.cells[:4] for row in page.readers.model.rows] == [
        ("1", chief.name, "басшы", "күтіледі"), ("2", PERSON, "", "күтіледі"),
    ]  # fmt: skip
    hand.will(lambda dialog: dialog.name.setText(PERSON.upper()))
    page.readers.new.click()
    assert hand.refused == ["acquaintance.twice"]
    page.readers.table.selectRow(0)
    hand.will(nothing, lambda dialog: dialog.reason.setText("Қате енгізілген"))
    page.readers.enter_seen()
    assert not page.readers.struck.isEnabled()
    page.readers.table.selectRow(1)
    page.readers.struck.click()
    assert [row.tone for row in page.readers.model.rows] == ["", "muted"]
    assert page.readers.note.text() == "Әлі таныспағандар: 0"
    prints = window.desk.controllers.acts.prints
    order = window.desk.controllers.acquaintance_sheets.order("draft", made.draft_id, PaperLanguage.KAZAKH)
    assert [(line.name, line.on, line.remark) for line in order.facts.readers] == [
        (chief.name, TODAY, ""), (PERSON, None, "сызылды: Қате енгізілген"),
    ]  # fmt: skip
    done = prints.press.prepare(order)
    assert not isinstance(done, Refusal)
    assert window.desk.session.check().ok


def test_a_case_has_the_same_sheet_on_its_card_and_its_print_is_held_against_it(filled: MainWindow, hand: Hand) -> None:
    filled.open_card(1)
    card = filled.pile.on_show()
    assert isinstance(card, CardScreen) and card.view is not None
    page = card.tabs.page("acquaintance")
    assert isinstance(page, AcquaintancePage)
    assert "ешкім" in page.sheet.note.text()
    hand.will(lambda dialog: dialog.name.setText(PERSON), nothing)
    page.sheet.new.click()
    sheets, prints = filled.desk.controllers.acquaintance_sheets, filled.desk.cases.prints
    order = sheets.order("clause", 1, PaperLanguage.KAZAKH)
    assert card.view.registration_number in order.facts.registration
    assert (order.facts.document, order.facts.awaited) == (document_of(card.view, Language.KAZAKH), 1)
    made = prints.press.prepare(order)
    assert not isinstance(made, Refusal)
    code = f"{made.number}/{made.fingerprint[:12]}"
    assert prints.press.send(made.number, "Ойдан шығарылған принтер") is None
    assert prints.verify(code).same
    page.sheet.table.selectRow(0)
    page.sheet.enter_seen()
    assert [row.cells[1] for row in page.sheet.model.rows] == [PERSON]
    assert not prints.verify(code).same
    logged = {entry.record_kind for entry in filled.desk.controllers.case_log.of_case(1)}
    assert "acquaintance" in logged


def test_a_paper_that_is_destroyed_stays_listed_with_its_act_and_goes_out_no_more(
    window: MainWindow, hand: Hand, office: DraftOffice
) -> None:
    page = page_of(window, office.made(GOVERNMENT_ACT, on=TODAY).draft_id)
    page.tabs.setCurrentWidget(page.papers)
    hand.will(nothing)
    page.papers.printed.click()
    page.papers.table.selectRow(0)
    # Without the act it is refused, and the paper stays in the safe.
    hand.will(nothing)
    page.papers.gone.click()
    assert hand.refused and page.papers.hand.isEnabled()
    hand.will(lambda dialog: dialog.reference.setText("№ 4 жою актісі, 16.04.2026 (ойдан шығарылған)"))
    page.papers.gone.click()
    row = page.papers.model.rows[0]
    assert row.tone == "muted" and "№ 4 жою актісі, 16.04.2026 (ойдан шығарылған)" in row.cells
    assert not (page.papers.hand.isEnabled() or page.papers.back.isEnabled() or page.papers.gone.isEnabled())


def test_the_covering_letter_waits_for_a_return(
    window: MainWindow, office: DraftOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft_id = office.made(GOVERNMENT_ACT, on=TODAY).draft_id
    page = page_of(window, draft_id)
    page.tabs.setCurrentWidget(page.package)
    assert not page.package.letter.isEnabled() and "22" in page.package.letter.toolTip()
    office.happened(draft_id, DraftEvent.PREPARED, TODAY)
    office.all_visas(draft_id, Phase.AGREEMENT, TODAY)
    office.whole_package(draft_id)
    paper = {"by": Position.PRIME_MINISTER, "resolution": "№ 12 қаулы (ойдан шығарылған)"}
    office.happened(draft_id, DraftEvent.SUBMITTED, TODAY, **paper)
    office.happened(draft_id, DraftEvent.EXPERTISE_DONE, TODAY, faults=Faults.SERIOUS)
    office.happened(draft_id, DraftEvent.RETURNED, TODAY, by=Position.HEAD_OF_ADMINISTRATION, reference="№ 7-ш")
    page.refresh()
    made: list[object] = []
    monkeypatch.setattr(PrintPreview, "exec", lambda preview: made.append(paper_of(preview)))
    page.package.letter.click()
    assert getattr(made[0], "pdf", b"").startswith(b"%PDF"), made


def test_what_was_typed_for_one_draft_before_the_lock_is_never_offered_on_another(
    window: MainWindow, office: DraftOffice
) -> None:
    first = page_of(window, office.made(GOVERNMENT_ACT, on=TODAY).draft_id)
    assert first.view is not None
    typed = EventDialog(window.desk, first.view)
    typed.show()
    typed.comment.setText("бірінші жобаға (ойдан шығарылған)")
    kept = window.unsaved_forms()
    typed.done(0)
    window.restore_forms(kept)
    other = office.made(replace(GOVERNMENT_ACT, title_kk="Ойдан шығарылған басқа жоба"), on=TODAY)
    page_of(window, other.draft_id)
    assert EventDialog(window.desk, other).comment.text() == ""
    page_of(window, first.draft_id)
    assert EventDialog(window.desk, first.view).comment.text() == "бірінші жобаға (ойдан шығарылған)"


def test_every_side_of_the_page_has_its_paper(
    window: MainWindow, office: DraftOffice, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    made = office.made(GOVERNMENT_ACT, on=TODAY)
    titles: list[str] = []

    def look(preview: PrintPreview) -> None:
        job = preview._job
        done = paper_of(preview)
        titles.append(job.title)
        assert getattr(done, "pdf", b"").startswith(b"%PDF") or job.title.startswith("№ 1 жоба бойынша"), done

    monkeypatch.setattr(PrintPreview, "exec", look)
    page = page_of(window, made.draft_id)
    for side in page.sides():
        page.tabs.setCurrentWidget(side)
        page.print_page()
    page.package.print_approval()
    listed(window).print_list()
    assert len(titles) == 9
    assert "Танысу парағы" in titles
    assert titles[0] == "№ 1 жобаның виза парағы"


def test_a_draft_of_restricted_distribution_says_why_it_is_not_put_under_control_here(
    window: MainWindow, office: DraftOffice
) -> None:
    facts = replace(GOVERNMENT_ACT, contents=Contents.RESTRICTED, grade=None, paper_reason="байланыс жоқ")
    page = page_of(window, office.made(facts, on=TODAY).draft_id)
    assert "электрондық карточкада" in page.control.note.text()
    assert page.control.note.text().endswith("(50-т.)")
    assert (page.control.new.isEnabled(), page.control.control.isEnabled()) == (True, False)


def test_a_judges_draft_shows_no_term_of_expertise(window: MainWindow, office: DraftOffice) -> None:
    facts = replace(GOVERNMENT_ACT, initiator=Initiator.SUPREME_COURT, judges=True, raises_spending=False)
    page = page_of(window, office.made(facts, on=TODAY).draft_id)
    assert [row.cells[0] for row in page.agreement.model.rows] == ["1"]
    assert page.route.text_of(Stage.EXPERTISE.value).startswith("күтеді")


def test_today_counts_what_is_outside_the_safe_and_leads_there(window: MainWindow, office: DraftOffice) -> None:
    made = office.made(GOVERNMENT_ACT, on=TODAY)
    acts = window.desk.controllers.acts
    paper = acts.papers.printed(acts.drafts.subject(made.draft_id), made.number, PaperEntry("Жоба", "1", 2, TODAY))
    assert isinstance(paper, PaperView)
    acts.papers.hand(paper.paper_id, "Қабылдау бөлмесі (ойдан шығарылған)", datetime(2026, 4, 16, 9, 0))  # noqa: DTZ001
    assert window.desk.cases.today().counts.papers_outside == 1
    window.desk.ways.open_place("drafts", outside=True)
    place = window.pile.on_show()
    assert isinstance(place, DraftsScreen)
    assert isinstance(place.section(), PapersOutsideScreen)


def test_today_counts_what_drafts_owe_and_leads_to_the_draft(
    qtbot: QtBot, window: MainWindow, office: DraftOffice, hand: Hand
) -> None:
    made = office.made(replace(GOVERNMENT_ACT, treaty_signing_on=date(2026, 4, 22)), on=TODAY)
    office.happened(made.draft_id, DraftEvent.PREPARED, TODAY)
    office.all_visas(made.draft_id, Phase.AGREEMENT, TODAY)
    window.open_place("today")
    today = window.pile.on_show()
    assert isinstance(today, TodayScreen)
    today.refresh()
    qtbot.waitUntil(lambda: today.drafts.count == 1)
    assert today.drafts.isVisibleTo(today)
    today.drafts.click()
    duties = window.pile.on_show()
    assert isinstance(duties, DutiesScreen)
    cells = duties.model.rows[0].cells
    assert cells[:2] == ("15.04.2026 ж.", "\u22121")  # five working days before the signing went by yesterday
    assert made.number in cells[4] and duties.grade() is Grade.SECRET
    duties.source.choose(DutySource.DECREE)
    assert not duties.model.rows
    duties.source.choose(DutySource.ACT)
    duties.open_row(1)
    page = window.pile.on_show()
    assert isinstance(page, DraftScreen) and page.draft_id == made.draft_id


def test_a_visa_sheet_is_held_against_its_draft(window: MainWindow, office: DraftOffice) -> None:
    made = office.made(GOVERNMENT_ACT, on=TODAY)
    prints = window.desk.controllers.acts.prints
    done = prints.press.prepare(prints.visa_sheet(made.draft_id, Phase.AGREEMENT, PaperLanguage.KAZAKH))
    assert not isinstance(done, Refusal)
    code = f"{done.number}/{done.fingerprint[:12]}"
    assert window.desk.cases.prints.verify(code).same
    office.happened(made.draft_id, DraftEvent.PREPARED, TODAY)
    office.all_visas(made.draft_id, Phase.AGREEMENT, TODAY)
    found = window.desk.cases.prints.verify(code)
    assert (found.known, found.same) == (True, False)
    assert found.changes[0].field.startswith("visas")


def test_the_page_fits_twice_its_size_in_three_languages(
    window: MainWindow, office: DraftOffice, qapp: QApplication, qtbot: QtBot
) -> None:
    made = office.made(GOVERNMENT_ACT, on=TODAY)
    window.resize(1366, 768)
    theme.wear(qapp, theme.Look(theme.Theme.CONTRAST, 2.0))
    page = page_of(window, made.draft_id)
    buttons = [page.back, page.happened, page.amend, page.replace, page.print]
    for language in Language:
        languages.speak(language)
        qtbot.waitUntil(lambda: all(one.width() >= one.minimumSizeHint().width() for one in buttons))
        assert window.width() == 1366, language
        assert all(one.accessibleName() or one.text() for one in buttons)
        dialog = DraftFactsDialog(window.desk, page.view)
        assert dialog.heading() in dialog.windowTitle()
        dialog.deleteLater()
