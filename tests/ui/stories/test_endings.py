"""Stories of endings, through the window: an ordinary instruction, a hand-over and return, a removal against 75."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.clock import FixedClock
from app.controllers.control.case_actions import CaseAction
from app.controllers.office.directory_views import OrganisationEntry
from app.controllers.office.organisation import OrganisationProfile
from app.rules.facts import FixedDate
from app.rules.terms import (
    Basis,
    Decider,
    Ground,
    Level,
    LevelGround,
    OrganisationKind,
    Position,
    ReportProposal,
    Role,
    SelfAssessment,
)
from tests.case_samples import AKIMAT, clause, paper, register
from tests.controllers.colleagues import OWN, enter_colleague, sign_in_first
from tests.ui.stories.conftest import Clerk
from tests.ui.test_entry import fill
from tests.vault_samples import VaultSample
from ui.screens.card import CardScreen
from ui.screens.entry import EntryScreen

MAY_20, JUNE_19 = date(2026, 5, 20), date(2026, 6, 19)


def registered_by_hand(clerk: Clerk) -> int:
    """An ordinary paper, typed on the entry form."""
    clerk.window.open_entry()
    screen = clerk.window.pile.on_show()
    assert isinstance(screen, EntryScreen)
    fill(screen)
    screen.form.clauses[0].coexecutors.add_row(AKIMAT)
    screen.form.clauses[0].final_result.setText("12 пайыз")
    screen.register(print_after=True)
    card = clerk.window.pile.on_show()
    assert isinstance(card, CardScreen) and card.view is not None
    return card.view.case_id


def removal(by: Decider, **more: Any) -> Any:
    def typing(form: Any) -> None:
        form.ground.choose(more.get("ground", Ground.EXECUTED))
        form.said.decided_by.choose(by)
        form.said.decision_number.setText("20-5/9")
        form.said.basis.choose(*more.get("basis", (Basis.PROPOSAL, Basis.EXPERT_CONCLUSION)))

    return typing


def test_an_ordinary_instruction_from_its_stamp_to_its_removal(clerk: Clerk) -> None:
    case_id = registered_by_hand(clerk)
    assert "БАҚЫЛАУ КАРТОЧКАСЫ" in clerk.papers[0].upper()
    assert "65-т." in clerk.closed(case_id, CaseAction.EXECUTED_HERE)
    said = clerk.is_refused(case_id, CaseAction.REMOVE, removal(Decider.HEAD_OF_ADMINISTRATION))
    assert AKIMAT in said and "66-т." in said

    def arrived(form: Any) -> None:
        form.reference.setText("5-1")
        form.sheets.setValue(2)

    clerk.enter(case_id, CaseAction.PROPOSALS_ARRIVED, arrived)

    def reports(form: Any) -> None:
        form.number.setText("7-7")
        form.achieved.setText("12 пайызға өсті")
        form.assessment.choose(SelfAssessment.EXECUTED)
        form.proposal.choose(ReportProposal.REMOVE)
        form.ground.choose(Ground.EXECUTED)
        form.signed_by.choose(Position.FIRST_HEAD)
        form.signatory.setText("О. Ойданов")
        form.draw_answer()
        assert "66-т." not in form.lint.text()
        form.preview()

    clerk.enter(case_id, CaseAction.SEND_REPORT, reports)
    assert "12 пайызға өсті" in clerk.papers[-1]
    clerk.enter(case_id, CaseAction.ACCEPT_REPORT, lambda form: None)
    clerk.enter(case_id, CaseAction.EXECUTED_HERE, lambda form: None)
    assert clerk.front(case_id)["Осы органда орындалды"] == "16.04.2026 ж."
    clerk.enter(case_id, CaseAction.REMOVE, removal(Decider.HEAD_OF_ADMINISTRATION))

    def own(form: Any) -> None:
        form.reference.setText("20-5/9")
        form.removed_on.put(date(2026, 4, 16))

    assert clerk.closed(case_id, CaseAction.CLOSE_OWN) == ""
    clerk.enter(case_id, CaseAction.CLOSE_OWN, own)
    front = clerk.front(case_id)
    assert front["Бақылаудан алынды"] == front["Өз бақылауынан алынды"] == "16.04.2026 ж."
    course = clerk.course(case_id)
    for part in ("Бақылауға алынды", "Есептік ақпарат жіберілді", "Бақылаудан алынды"):
        assert part in course
    log = clerk.card(case_id).tabs.page("log").model.rows  # type: ignore[attr-defined]
    done = {
        "карточка тіркелді",
        "бірлесіп орындаушының ұсыныстары келді",
        "есептік ақпарат жіберілді",
        "шешім енгізілді",
    }
    assert done <= {row.cells[3] for row in log}
    removed = next(row for row in log if "бақылаудан алынған күні" in row.cells[5])
    assert "бақылаудан алынған күні: 16.04.2026 ж." in removed.cells[5]


def test_a_report_returned_for_rework_opens_the_case_again(clerk: Clerk) -> None:
    case_id = register(clerk.window.desk.cases, paper(clause(FixedDate(MAY_20), coexecutors=())))

    def faulty(form: Any) -> None:
        form.number.setText("7-7")

    said = clerk.is_refused(case_id, CaseAction.SEND_REPORT, faulty)
    assert "66-т." in said

    def knowingly(form: Any) -> None:
        faulty(form)
        form.go.click()
        assert form.despite and form.go.text() == "Сонда да енгізу"
        form.refused = None
        for field in form.fields():
            field.show_fault("")

    clerk.enter(case_id, CaseAction.SEND_REPORT, knowingly)
    assert clerk.closed(case_id, CaseAction.EXECUTED_HERE) == ""

    def back(form: Any) -> None:
        form.returned_by.setText("Ойдан шығарылған бөлім")
        form.reason.setText("Нәтижесі көрсетілмеген")

    clerk.enter(case_id, CaseAction.RETURN_REPORT, back)
    assert "66-т." in clerk.closed(case_id, CaseAction.EXECUTED_HERE)
    rows = clerk.card(case_id).tabs.page("reports").model.rows  # type: ignore[attr-defined]
    assert rows[0].cells[3] == "пысықтауға қайтарылды"
    assert "1-рет" in rows[1].cells[3]


def test_control_is_handed_over_and_comes_back(clerk: Clerk) -> None:
    session = clerk.window.desk.session
    profile = OrganisationEntry(OrganisationKind.ADMINISTRATION, "Ойдан шығарылған бөлім", date(2026, 1, 1))
    OrganisationProfile(session).set(profile)
    grounds = frozenset({LevelGround.STRATEGIC})
    case_id = register(clerk.window.desk.cases, paper(clause(FixedDate(MAY_20), level_grounds=grounds)))
    assert "42-1-т." in clerk.closed(case_id, CaseAction.TAKE_BACK)

    def hands(form: Any) -> None:
        form.level.choose(Level.CENTRAL_BODY)
        form.said.decided_by.choose(Decider.HEAD_OF_ADMINISTRATION)
        form.said.decision_number.setText("20-5/3")
        form.said.basis.choose(Basis.PROPOSAL, Basis.EXPERT_CONCLUSION)

    said = clerk.is_refused(case_id, CaseAction.HAND_OVER, hands)
    assert "75-т." in said  # to which body?

    def hands_to(form: Any) -> None:
        hands(form)
        form.handed_to.setText(AKIMAT)

    clerk.enter(case_id, CaseAction.HAND_OVER, hands_to)
    card = clerk.card(case_id)
    assert card._state.text() == "бақылау басқа органға берілген"
    assert clerk.front(case_id)["Бақылау берілген орган"] == AKIMAT
    assert card.time_line.text_of("deadline") == "20.05.2026 ж."
    assert clerk.closed(case_id, CaseAction.HAND_OVER)

    def comes_back(form: Any) -> None:
        form.by.choose(Decider.HEAD_OF_ADMINISTRATION)
        form.ground.choose(LevelGround.IMPORTANT)
        form.reference.setText("20-5/4")

    clerk.enter(case_id, CaseAction.TAKE_BACK, comes_back)
    assert clerk.card(case_id)._state.text() == "бақылауда"
    assert "Бақылау берілген орган" not in clerk.front(case_id)
    assert clerk.card(case_id).time_line.text_of("deadline") == "20.05.2026 ж."


def test_a_removal_against_75_is_refused_and_a_wrong_one_is_restored(clerk: Clerk, clock: FixedClock) -> None:
    case_id = register(clerk.window.desk.cases, paper(clause(FixedDate(MAY_20))))
    bare = removal(Decider.HEAD_OF_ADMINISTRATION, ground=Ground.IMPOSSIBLE, basis=())
    said = clerk.is_refused(case_id, CaseAction.REMOVE, bare)
    assert "76-т." in said
    assert "76" in clerk.papers[-1]
    nobody = removal(Decider.FIRST_HEAD, ground=Ground.IMPOSSIBLE)
    assert "76-т." in clerk.is_refused(case_id, CaseAction.REMOVE, nobody)
    covered = removal(Decider.HEAD_OF_ADMINISTRATION, ground=Ground.COVERED)
    assert "75-т." in clerk.is_refused(case_id, CaseAction.REMOVE, covered)
    clerk.enter(case_id, CaseAction.REMOVE, removal(Decider.HEAD_OF_ADMINISTRATION, ground=Ground.IMPOSSIBLE))
    assert clerk.card(case_id)._state.text() == "бақылаудан алынған"
    assert clerk.closed(case_id, CaseAction.PROPOSE_MOVE)
    clock.advance(days=7)

    def restores(form: Any) -> None:
        form.ground.choose(Ground.IMPOSSIBLE)
        form.said.decided_by.choose(Decider.HEAD_OF_ADMINISTRATION)
        form.said.decision_number.setText("20-5/8")
        form.said.basis.choose(Basis.EXPERT_CONCLUSION)

    said = clerk.is_refused(case_id, CaseAction.REINSTATE, restores)
    assert "76-т." in said  # no new term

    def restores_until(form: Any) -> None:
        restores(form)
        form.said.new_deadline.put(JUNE_19)

    clerk.enter(case_id, CaseAction.REINSTATE, restores_until)
    front = clerk.front(case_id)
    assert front["Бақылау циклі"] == "2"
    assert front["Бастапқы мерзім"] == "20.05.2026 ж."
    assert clerk.card(case_id).time_line.text_of("deadline") == "19.06.2026 ж."


def test_a_mistaken_registration_is_annulled_by_two_persons_only(clerk: Clerk) -> None:
    case_id = register(clerk.window.desk.cases, paper(clause(FixedDate(MAY_20))))
    seen: list[str] = []

    def alone(form: Any) -> None:
        form.reason.setText("Екі рет тіркелген")
        form.go.click()
        while form._running is not None:
            QApplication.processEvents()
        seen.append(form.message.text())
        form.refused = form.refused or object()

    clerk._typing.append(alone)
    clerk.card(case_id).act(CaseAction.ANNUL_REGISTRATION)
    assert seen[0]
    assert clerk.card(case_id)._state.text() == "бақылауда"


def test_two_persons_annul_a_mistaken_registration_and_its_number_is_never_given_again(
    vault: VaultSample, clock: FixedClock, request: pytest.FixtureRequest
) -> None:
    first = vault.open(clock)
    enter_colleague(first, "aigul", (Role.CHIEF,))
    first.close()
    sign_in_first(vault, "aigul", clock).close()
    clerk: Clerk = request.getfixturevalue("clerk")
    case_id = register(clerk.window.desk.cases, paper(clause(FixedDate(MAY_20))))
    number = clerk.window.desk.cases.card(case_id).registration_number

    def together(form: Any) -> None:
        form.reason.setText("Екі рет тіркелген (ойдан шығарылған)")
        form.second.login.setText("aigul")
        form.second.passphrase.setText(OWN)
        done: list[bool] = []
        form.accepted.connect(lambda: done.append(True))
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        form.show()
        form.go.click()
        while not done:
            assert form._running is not None, form.message.text()
            QApplication.processEvents()

    clerk.enter(case_id, CaseAction.ANNUL_REGISTRATION, together)
    assert clerk.card(case_id)._state.text() == "қате тіркелген"
    log = clerk.card(case_id).tabs.page("log").model.rows  # type: ignore[attr-defined]
    assert any("aigul" in row.cells[2] for row in log)
    again = register(clerk.window.desk.cases, paper(clause(FixedDate(MAY_20))))
    assert clerk.window.desk.cases.card(again).registration_number != number
