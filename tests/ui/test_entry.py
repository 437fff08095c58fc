"""Entry of an instruction, from the first key to the card."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.controllers.office.directory_views import OrganisationEntry
from app.rules.outcome import Refusal
from app.rules.terms import ControlObject, Grade, Language, Level, LevelGround, Mark, OrganisationKind, TermSource
from ui import languages
from ui.main_window import MainWindow
from ui.screens.card import CardScreen
from ui.screens.entry import EntryScreen
from ui.widgets.term_edit import Kind

MINISTRY = "Ойдан шығарылған министрлік"


@pytest.fixture
def screen(window: MainWindow) -> EntryScreen:
    window.open_entry()
    shown = window.pile.on_show()
    assert isinstance(shown, EntryScreen)
    return shown


def fill(screen: EntryScreen, *, number: str = "15-1/7") -> None:
    head, clause = screen.form.head, screen.form.clauses[0]
    head.document_kind.setEditText("Хаттама")
    head.document_number.setText(number)
    head.signed_on.put_text("03042026")
    head.received_at.put_text("06.04.2026 0915")
    head.title_kk.setText("Кеңес хаттамасы (ойдан шығарылған)")
    clause.text_kk.setPlainText("Ұсыныс енгізсін (ойдан шығарылған)")
    clause.responsible.setText(MINISTRY)
    clause.term.choose(Kind.WORKING_DAYS)
    clause.term.count.setValue(18)


def test_dates_appear_while_typing_each_with_its_paragraph_and_skipped_days(screen: EntryScreen) -> None:
    fill(screen)
    screen.form.clauses[0].coexecutors.add_row("Ойдан шығарылған әкімдік")
    screen.draw_preview()
    shown = screen.preview.clauses[0].lines
    assert shown.text_of("deadline") == "30.04.2026 ж."
    assert shown.text_of("control_type") == "қысқа мерзімді"
    assert any(line.line.key.startswith("obligations.coexecutor") for line in shown.lines)
    first = shown.lines[0]
    assert first.explained.isHidden()
    first.unfold.click()
    assert not first.explained.isHidden()
    assert "11.04.2026 ж. – сенбі" in first.explained.text()
    assert first._paragraph.text() == "50-т."


def test_what_is_unfolded_stays_so_while_one_types_on(screen: EntryScreen) -> None:
    fill(screen)
    screen.draw_preview()
    screen.preview.clauses[0].lines.lines[0].unfold.click()
    screen.form.clauses[0].term.count.setValue(19)
    screen.draw_preview()
    assert not screen.preview.clauses[0].lines.lines[0].explained.isHidden()
    assert screen.preview.clauses[0].lines.text_of("deadline") == "04.05.2026 ж."


def test_the_preview_follows_typing_by_itself(screen: EntryScreen, qtbot: QtBot) -> None:
    fill(screen)
    qtbot.waitUntil(lambda: screen.preview.clauses[0].lines.text_of("deadline") == "30.04.2026 ж.")


def test_an_untouched_form_blames_nobody_and_a_visited_field_is_blamed(screen: EntryScreen) -> None:
    screen.draw_preview()
    assert not any(field.fault() for field in screen.form.fields())
    signed = screen.form.head.signed_on.line
    signed.setFocus()
    QTest.keyClicks(signed, "31.02.2026")
    screen.draw_preview()
    screen.form.head.title_kk.setFocus()
    assert "23.11.2026" in screen.form.head.fields["signed_on"].fault()


def test_saving_opens_the_card_and_the_case_is_in_the_list(screen: EntryScreen, window: MainWindow) -> None:
    fill(screen)
    screen.register(print_after=False)
    card = window.pile.on_show()
    assert isinstance(card, CardScreen)
    assert card.view is not None
    assert card.view.answer.deadline == date(2026, 4, 30)
    assert window.notifier.text() == "Тіркелді: № 1"
    assert window.desk.cases.page().total == 1


def test_a_refusal_keeps_everything_typed_and_blames_the_fields(screen: EntryScreen, window: MainWindow) -> None:
    fill(screen)
    screen.form.clauses[0].responsible.clear()
    screen.form.head.received_at.put_text("01.04.2026 0915")
    typed = screen.form.typed()
    screen.register(print_after=False)
    assert window.pile.on_show() is screen
    assert screen.form.typed() == typed
    assert screen.form.clauses[0].fields["responsible"].fault()
    assert "03.04.2026" in screen.form.head.fields["received_at"].fault()
    assert window.desk.cases.page().total == 0
    focus = QApplication.focusWidget()
    assert focus is screen.form.head.received_at.day_edit.line


def test_a_term_beyond_its_mark_is_refused_with_paragraph_53(screen: EntryScreen) -> None:
    fill(screen)
    screen.form.clauses[0].mark.choose(Mark.VERY_URGENT)
    screen.register(print_after=False)
    assert "53-т." in screen.form.clauses[0].fields["term"].fault()


def test_a_mark_alone_sets_the_term(screen: EntryScreen) -> None:
    fill(screen)
    clause = screen.form.clauses[0]
    clause.term.choose(Kind.NONE)
    clause.mark.choose(Mark.VERY_URGENT)
    screen.draw_preview()
    assert screen.preview.clauses[0].lines.text_of("deadline") == "09.04.2026 ж."


def test_a_paper_registered_before_needs_a_conscious_override(screen: EntryScreen, window: MainWindow) -> None:
    fill(screen)
    screen.register(print_after=False)
    window.go_back()
    window.open_entry()
    again = window.pile.on_show()
    assert isinstance(again, EntryScreen)
    fill(again)
    again.draw_preview()
    assert again.preview.has_duplicates()
    again.register(print_after=False)
    assert window.pile.on_show() is again
    assert again.form.head.fields["document_number"].fault()
    again.preview.despite.setChecked(True)
    again.register(print_after=False)
    assert window.desk.cases.page().total == 2


def test_the_override_of_one_paper_does_not_hold_for_another(screen: EntryScreen, window: MainWindow) -> None:
    fill(screen)
    screen.register(print_after=False)
    window.go_back()
    window.open_entry()
    again = window.pile.on_show()
    assert isinstance(again, EntryScreen)
    fill(again)
    again.draw_preview()
    again.preview.despite.setChecked(True)
    again.form.head.document_number.setText("15-1/8")
    again.draw_preview()
    again.form.head.document_number.setText("15-1/7")
    again.draw_preview()
    assert not again.preview.despite.isChecked()


def test_several_clauses_each_have_their_own_dates_and_cards(screen: EntryScreen, window: MainWindow) -> None:
    fill(screen)
    screen.form.clauses[0].number.setText("1")
    second = screen.form.add_clause()
    second.number.setText("2")
    second.text_kk.setPlainText("Есеп берсін (ойдан шығарылған)")
    second.responsible.setText(MINISTRY)
    second.term.choose(Kind.MONTHS)
    second.term.count.setValue(2)
    screen.draw_preview()
    assert [shown.lines.text_of("control_type") for shown in screen.preview.clauses] == [
        "қысқа мерзімді",
        "орта мерзімді",
    ]
    screen.register(print_after=False)
    assert [row.case_number for row in window.desk.cases.page(descending=False).rows] == ["1/1", "1/2"]


def test_a_clause_can_be_removed_but_not_the_last(screen: EntryScreen) -> None:
    second = screen.form.add_clause()
    assert screen.form.clauses[0].remove.isVisibleTo(screen)
    screen.form.remove_clause(second)
    assert len(screen.form.clauses) == 1
    assert not screen.form.clauses[0].remove.isVisibleTo(screen)


def test_tab_follows_the_paper(screen: EntryScreen) -> None:
    screen.form.clauses[0].coexecutors.add_row("Ойдан шығарылған әкімдік")
    expected = [part for part in screen.form.inputs() if part.isVisibleTo(screen) and takes_tab(part)]
    expected[0].setFocus()
    walked = [QApplication.focusWidget()]
    for _ in expected[1:]:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        walked.append(QApplication.focusWidget())
    assert walked == expected


def takes_tab(part: QWidget) -> bool:
    return part.isEnabled() and bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)


def test_the_banner_takes_the_grade_that_is_typed(screen: EntryScreen, window: MainWindow) -> None:
    screen.form.head.grade.choose(Grade.TOP_SECRET)
    screen.draw_preview()
    assert [banner.text() for banner in window.banners] == ["ӨТЕ ҚҰПИЯ", "ӨТЕ ҚҰПИЯ"]


def test_another_language_keeps_what_is_typed_and_translates_the_dates(screen: EntryScreen) -> None:
    fill(screen)
    screen.draw_preview()
    typed = screen.form.typed()
    languages.speak(Language.RUSSIAN)
    QApplication.processEvents()
    assert screen.form.typed() == typed
    assert screen.preview.clauses[0].lines.text_of("deadline") == "30.04.2026 г."
    assert screen.form.head.fields["signed_on"]._label.text() == "Дата подписания"
    assert screen.preview.clauses[0].lines.text_of("control_type") == "краткосрочный"


def test_leaving_a_typed_form_asks_first(
    screen: EntryScreen, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ui.dialogs.question import Question

    answers = iter([0, 1])
    monkeypatch.setattr(Question, "exec", lambda question: next(answers))
    fill(screen)
    window.go_back()
    assert window.pile.on_show() is screen
    window.go_back()
    assert window.pile.on_show() is not screen


def test_ctrl_s_saves_from_inside_a_text(screen: EntryScreen, window: MainWindow) -> None:
    fill(screen)
    text = screen.form.clauses[0].text_kk
    text.setFocus()
    QTest.keyClick(text, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(window.pile.on_show(), CardScreen)


def test_known_bodies_are_offered_while_typing(screen: EntryScreen, window: MainWindow) -> None:
    fill(screen)
    screen.register(print_after=False)
    window.go_back()
    window.open_entry()
    again = window.pile.on_show()
    assert isinstance(again, EntryScreen)
    completer = again.form.clauses[0].responsible.completer()
    assert completer is not None
    completer.setCompletionPrefix("МИНИСТР")
    assert completer.currentCompletion() == MINISTRY


def test_what_the_decree_asks_before_control_is_typed_and_kept(screen: EntryScreen) -> None:
    """The object and its stamp (42), dates of the papers (50), who was there (49)."""
    fill(screen)
    head, clause = screen.form.head, screen.form.clauses[0]
    head.control_object.choose(ControlObject.SERVICE_DOCUMENT)
    head.stamped.setChecked(False)
    clause.named_dates.days[TermSource.TEXT].put(date(2026, 5, 20))
    clause.coexecutors.add_row("Ойдан шығарылған әкімдік").present.setChecked(True)
    entry = screen.form.entry()
    assert entry is not None
    asked = entry.clauses[0]
    assert (entry.control_object, entry.stamped) == (ControlObject.SERVICE_DOCUMENT, False)
    assert asked.named_dates == ((TermSource.TEXT, date(2026, 5, 20)),)
    assert asked.coexecutors[0].present
    typed = screen.form.typed()
    screen.form.put(typed)
    assert screen.form.typed() == typed
    screen.register(print_after=False)
    assert "42-т." in head.fields["stamped"].fault()


def test_the_administration_alone_is_asked_why_a_clause_is_under_its_control(
    screen: EntryScreen, window: MainWindow
) -> None:
    """Grounds of 42-1 are the Administration's; another office takes the level from the paper."""
    assert not screen.form.clauses[0].fields["level_grounds"].isVisibleTo(screen)
    who = OrganisationEntry(OrganisationKind.ADMINISTRATION, "Ойдан шығарылған бөлім", date(2026, 1, 1))
    assert not isinstance(window.desk.controllers.organisation.set(who), Refusal)
    screen.desk.ways.go_back()
    window.open_entry()
    again = window.pile.on_show()
    assert isinstance(again, EntryScreen)
    fill(again)
    clause = again.form.clauses[0]
    assert clause.fields["level_grounds"].isVisibleTo(again)
    clause.level_grounds.choose(LevelGround.STRATEGIC)
    clause.local.setChecked(True)
    entry = again.form.entry()
    assert entry is not None
    assert (entry.clauses[0].level_grounds, entry.clauses[0].local) == (frozenset({LevelGround.STRATEGIC}), True)
    clause.level.choose(Level.GOVERNMENT)  # what was ticked for another level is not sent along
    assert not clause.fields["level_grounds"].isVisibleTo(again)
    entry = again.form.entry()
    assert entry is not None
    assert (entry.clauses[0].level_grounds, entry.clauses[0].local) == (frozenset(), False)


def test_a_refused_entry_is_printed_as_a_memo(screen: EntryScreen, monkeypatch: pytest.MonkeyPatch) -> None:
    from ui.dialogs.print_preview import PrintPreview

    shown: list[str] = []
    monkeypatch.setattr(PrintPreview, "prepare", lambda preview: None)  # nothing is made behind a closed window
    monkeypatch.setattr(PrintPreview, "exec", lambda preview: shown.append(preview.windowTitle()))
    fill(screen)
    screen.form.clauses[0].mark.choose(Mark.VERY_URGENT)
    screen.register(print_after=False)
    assert screen.preview.print_refusal.isVisibleTo(screen)
    screen.preview.print_refusal.click()
    assert len(shown) == 1


def test_an_instruction_that_says_the_same_is_shown_with_the_words_they_share(
    screen: EntryScreen, window: MainWindow
) -> None:
    said = "Өңірлердегі мектептердің жылыту жүйелерін қысқы маусымға дайындау шараларын қабылдасын"
    fill(screen)
    screen.form.clauses[0].text_kk.setPlainText(said)
    screen.register(print_after=False)
    window.go_back()
    window.open_entry()
    again = window.pile.on_show()
    assert isinstance(again, EntryScreen)
    again.form.clauses[0].text_kk.setPlainText(f"{said} және баяндасын")
    again.look_for_alike()
    assert [one.case_number for one in again.preview.alike.found] == ["1"]
    assert again.preview.alike.isVisibleTo(again)
    again.form.clauses[0].text_kk.setPlainText("Мүлдем бөлек мәселе бойынша есеп берсін")
    again.look_for_alike()
    assert not again.preview.alike.isVisibleTo(again)
