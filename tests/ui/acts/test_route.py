"""Draft acts through the window: registered, visaed, refused with what is missing, replaced, under control."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

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
from tests.ui.acts.conftest import TODAY, Hand, listed, nothing, page_of
from tests.ui.previews import paper_of
from ui import languages, theme
from ui.dialogs.assigned_line import LineForm
from ui.dialogs.draft_control import ControlDialog
from ui.dialogs.draft_events import EventDialog
from ui.dialogs.draft_facts import DraftFactsDialog
from ui.dialogs.print_preview import PrintPreview
from ui.main_window import MainWindow
from ui.screens.draft import DraftScreen
from ui.screens.duties import DutiesScreen
from ui.screens.today import TodayScreen


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
