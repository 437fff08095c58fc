"""Stories of terms, through the window: a personal instruction, a decision of the Security Council extended twice, a
transfer to long-term control with its road map."""

from __future__ import annotations

from datetime import date
from typing import Any

from app.clock import FixedClock
from app.controllers.control.case_actions import CaseAction
from app.rules.facts import FixedDate
from app.rules.terms import Basis, Decider, Ground, LetterPart, Origin, Rule, StepKind
from tests.case_samples import clause, paper, register
from tests.ui.stories.conftest import Clerk
from ui.dialogs.move_wizard import CIRCUMSTANCES_PAGE, DATE_PAGE, GROUND_PAGE, MoveWizard
from ui.screens.today import TodayScreen
from ui.screens.waiting import WaitingScreen

MAY_20, JUNE_19, JULY_20 = date(2026, 5, 20), date(2026, 6, 19), date(2026, 7, 20)


def asks_until(day: date, *, ground: Ground | None = None, external: bool = False, watched: bool = False) -> Any:
    """The wizard filled in: its three questions, then the whole letter."""

    def typing(wizard: Any) -> None:
        wizard.ground.choose(ground)
        wizard.external.setChecked(external)
        wizard.watched.setChecked(watched)
        wizard.new_deadline.put(day)
        wizard.letter_number.setText("1-1/10")
        wizard.state.setText("Жұмыстың жартысы бітті (ойдан шығарылған)")
        wizard.reasons.setText("Сараптама аяқталған жоқ (ойдан шығарылған)")
        wizard.officials.setText("О. Ойданов")
        wizard.addressee.setText("Президент Әкімшілігі")
        wizard.signatory.setText("О. Ойданов")

    return typing


def decides(by: Decider, on: date, **more: str) -> Any:
    def typing(form: Any) -> None:
        form.said.decided_on.put(on)
        form.said.decided_by.choose(by)
        form.said.decision_number.setText("20-5/1")
        form.said.file_sheet.setText("12")
        form.said.basis.choose(Basis.EXPERT_CONCLUSION)
        for name, text in more.items():
            getattr(form.said, name).setText(text)

    return typing


def awaited(clerk: Clerk) -> list[int]:
    """The cases behind the line of Today that counts proposals without a decision; it is absent when there are none."""
    clerk.window.open_place("today")
    today = clerk.window.pile.on_show()
    assert isinstance(today, TodayScreen)
    today.refresh()
    if not today.decisions.isVisible():
        return []
    today.decisions.click()
    waiting = clerk.window.pile.on_show()
    assert isinstance(waiting, WaitingScreen)
    found = [row.key for row in waiting.model.rows]
    assert today.decisions.text() == f"Шешім күтуде: {len(found)} …"
    return found


def test_a_personal_instruction_is_extended_by_the_president_alone(clerk: Clerk, clock: FixedClock) -> None:
    case_id = register(
        clerk.window.desk.cases, paper(clause(None), origin=Origin.PERSONAL, document_kind="Жеке тапсырма")
    )
    assert clerk.card(case_id).time_line.text_of("deadline") == "17.04.2026 ж."  # two weeks from signing (51)
    form = clerk.enter(case_id, CaseAction.PROPOSE_MOVE, asks_until(MAY_20))
    assert form.outcome.answer.deciders == (Decider.PRESIDENT,)
    assert set(form.states.chosen()) == set(LetterPart)
    assert "мерзім" in clerk.closed(case_id, CaseAction.PROPOSE_MOVE)
    assert awaited(clerk) == [case_id]
    today = clock.today()
    said = clerk.is_refused(
        case_id, CaseAction.DECIDE, decides(Decider.HEAD_OF_ADMINISTRATION, today, discipline="Қаралды")
    )
    assert "74-т." in said
    assert "74" in clerk.papers[-1]  # the memo of the refusal
    clerk.enter(case_id, CaseAction.DECIDE, decides(Decider.PRESIDENT, today, discipline="Қаралды"))
    assert awaited(clerk) == []
    front = clerk.front(case_id)
    assert clerk.card(case_id).time_line.text_of("deadline") == "20.05.2026 ж."
    assert front["Бастапқы мерзім"] == "17.04.2026 ж."
    assert front["Ұзартылды немесе ауыстырылды (69)"] == "1 рет"


def test_a_decision_of_the_security_council_is_extended_twice(clerk: Clerk, clock: FixedClock) -> None:
    case_id = register(clerk.window.desk.cases, paper(clause(FixedDate(MAY_20)), origin=Origin.SECURITY_COUNCIL))
    today = clock.today()
    clerk.enter(case_id, CaseAction.PROPOSE_MOVE, asks_until(JUNE_19))
    clerk.enter(case_id, CaseAction.DECIDE, decides(Decider.COUNCIL_SECRETARY, today, discipline="Қаралды"))
    clock.advance(days=30)
    again = clock.today()
    clerk.enter(case_id, CaseAction.PROPOSE_MOVE, asks_until(JULY_20))
    said = clerk.is_refused(case_id, CaseAction.DECIDE, decides(Decider.COUNCIL_SECRETARY, again, discipline="Қаралды"))
    assert "айрықша" in said
    form = clerk.enter(
        case_id,
        CaseAction.DECIDE,
        decides(Decider.PRESIDENT, again, discipline="Қаралды", exceptional_reason="Айрықша (ойдан шығарылған)"),
    )
    measures = [line.line for line in form.answer.dates.lines]
    assert [(line.on, line.paragraph) for line in measures] == [(date(2026, 6, 16), "72")]
    front = clerk.front(case_id)
    assert front["Ұзартылды немесе ауыстырылды (69)"] == "2 рет"
    assert front["Ұзарту туралы ұсыныстар (73)"] == "2 рет"
    moves = clerk.card(case_id).tabs.page("moves").model.rows  # type: ignore[attr-defined]
    assert len(moves) == 2
    assert all("№ 20-5/1" in row.cells[3] and "12-парақ" in row.cells[3] for row in moves)
    clock.advance(days=70)
    said = clerk.is_refused(case_id, CaseAction.PROPOSE_MOVE, asks_until(date(2026, 9, 1)))
    assert "68-т." in said  # the letter came after the deadline in force
    assert "54" in clerk.course(case_id)


def test_the_wizard_is_as_large_as_its_question(clerk: Clerk) -> None:
    """The answer stands beside the fields from the date on; before that nothing keeps room for it."""
    case_id = register(clerk.window.desk.cases, paper(clause(FixedDate(MAY_20))))
    wizard = MoveWizard(clerk.window.desk, case_id)
    wizard.show()
    asked = wizard.size()
    assert wizard.beside is not None and wizard.beside.isHidden()
    wizard.turn_to(CIRCUMSTANCES_PAGE)
    assert wizard.width() == asked.width()
    wizard.turn_to(DATE_PAGE)
    assert wizard.beside.isVisible()
    assert wizard.width() > asked.width()
    wizard.turn_to(GROUND_PAGE)
    assert wizard.beside.isHidden()
    assert (wizard.width(), wizard.height()) == (asked.width(), asked.height())
    wizard.hide()


def test_a_transfer_to_long_term_control_owes_a_road_map(clerk: Clerk, clock: FixedClock) -> None:
    case_id = register(clerk.window.desk.cases, paper(clause(FixedDate(MAY_20))))
    today = clock.today()
    assert "56-т." in clerk.closed(case_id, CaseAction.ROAD_MAP)

    def fill_and_print(wizard: Any) -> None:
        asks_until(date(2026, 12, 1), external=True, watched=True)(wizard)
        wizard.print_letter()

    form = clerk.enter(case_id, CaseAction.PROPOSE_MOVE, fill_and_print)
    assert form.advice.text().startswith("Ұзақ мерзімді бақылауға ауыстыру")
    assert "2026 жылғы 1 желтоқсан" in clerk.papers[-1]
    clerk.enter(case_id, CaseAction.DECIDE, decides(Decider.HEAD_OF_ADMINISTRATION, today))
    card = clerk.card(case_id)
    assert card.time_line.text_of("control_type") == "ұзақ мерзімді"
    assert clerk.closed(case_id, CaseAction.ROAD_MAP) == ""

    def approved(form: Any) -> None:
        owed = next(one for one in form.lines() if one.rule is Rule.OBLIGATIONS_ROAD_MAP_LONG)
        form.owed.choose(owed.obligation_id)
        form.reference.setText("№ 9 бұйрық (ойдан шығарылған)")

    clerk.enter(case_id, CaseAction.MARK_DONE, approved)
    assert "№ 9 бұйрық" in clerk.course(case_id)
    assert "56-т." in clerk.closed(case_id, CaseAction.ROAD_MAP)


def test_a_proposal_that_was_not_granted_stays_and_counts(clerk: Clerk, clock: FixedClock) -> None:
    case_id = register(clerk.window.desk.cases, paper(clause(FixedDate(MAY_20))))
    clerk.enter(case_id, CaseAction.PROPOSE_MOVE, asks_until(JUNE_19))

    def not_granted(form: Any) -> None:
        form.decided_by.choose(Decider.HEAD_OF_ADMINISTRATION)
        form.decision_number.setText("20-5/2")
        form.reason.setText("Негіз жоқ (ойдан шығарылған)")

    clerk.enter(case_id, CaseAction.REFUSE, not_granted)
    front = clerk.front(case_id)
    assert front["Ұзартылды немесе ауыстырылды (69)"] == "0 рет"
    assert front["Ұзарту туралы ұсыныстар (73)"] == "1 рет"
    assert clerk.card(case_id).time_line.text_of("deadline") == "20.05.2026 ж."
    rows = clerk.card(case_id).tabs.page("moves").model.rows  # type: ignore[attr-defined]
    assert "Негіз жоқ" in rows[0].cells[3]

    def mistaken(form: Any) -> None:
        form.reason.setText("Басқа карточкаға енгізілуге тиіс еді")

    clerk.enter(case_id, CaseAction.ANNUL_STEP, mistaken)
    assert clerk.front(case_id)["Ұзарту туралы ұсыныстар (73)"] == "0 рет"


def test_a_new_term_rests_on_its_own_ground_and_is_no_extension(clerk: Clerk, clock: FixedClock) -> None:
    case_id = register(clerk.window.desk.cases, paper(clause(FixedDate(MAY_20))))

    def typing(wizard: Any) -> None:
        asks_until(JUNE_19, ground=Ground.DEPENDS_ON_OTHER)(wizard)
        wizard.depends_on.setText("№ 3 тапсырма (ойдан шығарылған)")

    form = clerk.enter(case_id, CaseAction.PROPOSE_MOVE, typing)
    assert form.entry().kind is StepKind.RESCHEDULE
    clerk.enter(case_id, CaseAction.DECIDE, decides(Decider.HEAD_OF_ADMINISTRATION, clock.today()))
    assert clerk.front(case_id)["Ұзартылды немесе ауыстырылды (69)"] == "0 рет"
    assert clerk.card(case_id).time_line.text_of("deadline") == "19.06.2026 ж."
