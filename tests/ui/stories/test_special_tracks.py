"""Stories of the special tracks, through the window: a law and a monument (66-3, 76-1)."""

from __future__ import annotations

from app.clock import FixedClock
from app.controllers.control.case_actions import CaseAction
from app.rules.facts import Months
from app.rules.terms import Basis, Decider, Interim, Origin, Special
from tests.case_samples import clause, paper, register
from tests.ui.stories.conftest import Clerk
from tests.ui.stories.test_endings import removal

REMOVED = "бақылаудан алынған"


def test_a_law_is_removed_on_its_signing_and_owes_no_reports(clerk: Clerk, clock: FixedClock) -> None:
    track = clause(Months(8), special=Special.LAW_NAMED, coexecutors=(), interim=Interim.MONTHLY)
    case_id = register(clerk.window.desk.cases, paper(track))
    assert "66-3-т." in clerk.closed(case_id, CaseAction.SEND_INTERIM)
    owed = clerk.card(case_id).tabs.page("course").model.rows  # type: ignore[attr-defined]
    assert not any("66-т." in " ".join(row.cells) for row in owed)
    clock.advance(days=218)
    said = clerk.is_refused(case_id, CaseAction.REMOVE, removal(Decider.HEAD_OF_ADMINISTRATION))
    assert "76-1-т." in said
    assert "76-1" in clerk.papers[-1]  # the memo of the refusal

    def signed(form: object) -> None:
        removal(Decider.HEAD_OF_ADMINISTRATION, basis=(Basis.FACT,))(form)
        form.said.basis_reference.setText("№ 100-VIII Заң (ойдан шығарылған)")  # type: ignore[attr-defined]

    clerk.enter(case_id, CaseAction.REMOVE, signed)
    assert clerk.card(case_id)._state.text() == REMOVED
    assert "Бақылаудан алынды" in clerk.course(case_id)


def test_a_monument_is_removed_on_a_memo(clerk: Clerk, clock: FixedClock) -> None:
    track = clause(Months(7), special=Special.MONUMENT, coexecutors=())
    case_id = register(clerk.window.desk.cases, paper(track, origin=Origin.GENERAL))
    clock.advance(days=168)
    said = clerk.is_refused(case_id, CaseAction.REMOVE, removal(Decider.HEAD_OF_ADMINISTRATION))
    assert "76-1-т." in said

    def on_a_memo(form: object) -> None:
        removal(Decider.HEAD_OF_ADMINISTRATION, basis=(Basis.MEMO,))(form)
        form.said.basis_reference.setText("№ 3 жазбахат (ойдан шығарылған)")  # type: ignore[attr-defined]

    clerk.enter(case_id, CaseAction.REMOVE, on_a_memo)
    assert clerk.card(case_id)._state.text() == REMOVED
    assert clerk.front(case_id)["Бақылаудан алынды"] == "01.10.2026 ж."
