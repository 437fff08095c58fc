"""Reports through the controller: composed from the card, linted, sent, returned, accepted; conclusions, risks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.clock import FixedClock
from app.controllers.control.cases import Cases
from app.controllers.control.execution import Execution
from app.controllers.control.report_entries import (
    ConclusionEntry,
    ReportEntry,
    ReportView,
    ReturnEntry,
    RiskEntry,
    RiskView,
)
from app.controllers.control.reports import Reports
from app.controllers.office.directory_views import OrganisationEntry
from app.controllers.office.organisation import OrganisationProfile
from app.controllers.vault.sessions import Session
from app.editions import shipped_rulebook
from app.errors import RecordMissing
from app.events import Events
from app.rules.facts import FixedDate, Months
from app.rules.terms import (
    CaseStatus,
    Ground,
    Interim,
    Mark,
    OrganisationKind,
    Origin,
    Position,
    ReportExemption,
    ReportKind,
    ReportProposal,
    ReportState,
    Rule,
    SelfAssessment,
    StepKind,
)
from tests.case_samples import AKIMAT, MINISTRY, clause, codes, paper, register

MAY_20 = date(2026, 5, 20)
WHOLE = ReportEntry(
    ReportKind.FINAL, date(2026, 5, 18), "1-1/55", 4, result="12 % өсті (ойдан шығарылған)",
    assessment=SelfAssessment.EXECUTED, proposal=ReportProposal.REMOVE, ground=Ground.EXECUTED,
    signed_by=Position.FIRST_HEAD, signatory="Ойданов О.",
)  # fmt: skip
BACK = ReturnEntry(date(2026, 5, 19), "Әкімшілік бөлімшесі (ойдан шығарылған)", "Нәтиже көрсетілмеген", "№ 7")


@pytest.fixture
def events() -> Events:
    return Events()


@pytest.fixture
def cases(session: Session, events: Events) -> Cases:
    return Cases(session, shipped_rulebook(), events)


@pytest.fixture
def reports(session: Session, events: Events) -> Reports:
    return Reports(session, shipped_rulebook(), events)


@pytest.fixture
def execution(session: Session, events: Events) -> Execution:
    return Execution(session, shipped_rulebook(), events)


@pytest.fixture
def case_id(cases: Cases, clock: FixedClock) -> int:
    made = register(cases, paper(clause(FixedDate(MAY_20), number="3", final_result="12 %")))
    clock.advance(days=33)
    return made


def sent(done: object) -> ReportView:
    assert isinstance(done, ReportView), done
    return done


def test_appendix_7_is_composed_from_the_card(reports: Reports, case_id: int) -> None:
    draft = reports.compose(case_id, ReportKind.FINAL)
    assert (draft.responsible, draft.coexecutors) == (MINISTRY, (AKIMAT,))
    assert (draft.first_term, draft.period_end, draft.final_result) == (MAY_20, MAY_20, "12 %")
    assert (draft.form_due, draft.exemption, draft.signatories) == (True, None, (Position.FIRST_HEAD,))


def test_a_report_that_lacks_its_parts_is_named_and_may_be_kept_knowingly(reports: Reports, case_id: int) -> None:
    bare = replace(WHOLE, result="", assessment=SelfAssessment.PARTLY, ground=None)
    said = reports.lint(case_id, bare)
    assert not said.clean
    found = codes(reports.send(case_id, bare))
    assert {"reports.parts_missing", "reports.reasons_missing", "reports.ground_missing"} <= set(found)
    assert reports.of_case(case_id) == ()
    kept = sent(reports.send(case_id, bare, despite_faults=True))
    assert set(kept.faults) == set(found)


def test_a_sent_report_answers_its_term(reports: Reports, execution: Execution, cases: Cases, case_id: int) -> None:
    made = sent(reports.send(case_id, WHOLE))
    assert (made.state, made.due_on, made.late_wd, made.body) == (ReportState.SENT, MAY_20, 0, MINISTRY)
    owed = next(one for one in execution.of_case(case_id).owed if one.rule is Rule.OBLIGATIONS_REPORT)
    assert (owed.done_on, owed.done_reference) == (date(2026, 5, 18), "1-1/55")
    execution.proposals_arrived(case_id, AKIMAT, date(2026, 5, 4), 1, "№ 5")
    assert execution.executed_here(case_id, date(2026, 5, 18)) is CaseStatus.DONE_HERE


def test_a_returned_report_opens_its_term_and_the_case_again(
    reports: Reports, execution: Execution, cases: Cases, case_id: int, clock: FixedClock
) -> None:
    execution.proposals_arrived(case_id, AKIMAT, date(2026, 5, 4), 1, "№ 5")
    first = sent(reports.send(case_id, WHOLE))
    execution.executed_here(case_id, date(2026, 5, 18))
    assert codes(reports.return_for_rework(first.report_id, replace(BACK, reason=""))) == ["entry.required"]
    assert codes(reports.return_for_rework(first.report_id, replace(BACK, on=date(2026, 5, 17)))) == [
        "move.before_letter"
    ]
    back = sent(reports.return_for_rework(first.report_id, BACK))
    assert (back.state, back.returns) == (ReportState.RETURNED, (BACK,))
    assert cases.card(case_id).status is CaseStatus.OPEN
    assert codes(reports.return_for_rework(first.report_id, BACK)) == ["report.not_sent"]
    second = sent(reports.send(case_id, replace(WHOLE, sent_on=date(2026, 5, 19), number="1-1/56")))
    assert second.due_on == MAY_20
    assert sent(reports.accept(second.report_id)).accepted_on == clock.today()
    assert codes(reports.accept(second.report_id)) == ["report.not_sent"]
    assert [view.state for view in reports.of_case(case_id)] == [ReportState.RETURNED, ReportState.ACCEPTED]
    actions = [line.action for line in cases.card(case_id).course]
    assert actions.count("course.report") == 2
    assert "course.returned" in actions


def test_a_report_after_its_term_is_a_breach(reports: Reports, cases: Cases, case_id: int, clock: FixedClock) -> None:
    clock.advance(days=5)
    made = sent(reports.send(case_id, replace(WHOLE, sent_on=date(2026, 5, 22))))
    assert made.late_wd == 2
    assert "course.breach" in [line.action for line in cases.card(case_id).course]


def test_interim_reports_answer_the_earliest_open_period(reports: Reports, cases: Cases, clock: FixedClock) -> None:
    made = register(cases, paper(clause(Months(6), interim=Interim.MONTHLY)))
    clock.advance(days=60)
    entry = ReportEntry(
        ReportKind.INTERIM, date(2026, 4, 29), "2-1", 1, course="Жүргізіліп жатыр (ойдан шығарылған)",
        addressee=Position.ASSISTANT, signed_by=Position.FIRST_HEAD_DEPUTY,
    )  # fmt: skip
    assert reports.compose(made, ReportKind.INTERIM).period_end == date(2026, 4, 30)
    assert sent(reports.send(made, entry)).due_on == date(2026, 4, 30)
    later = sent(reports.send(made, replace(entry, sent_on=date(2026, 5, 28), number="2-2")))
    assert later.due_on == date(2026, 5, 29)
    assert later.entry.obligation_id is not None
    again = replace(entry, obligation_id=later.entry.obligation_id)
    assert codes(reports.send(made, again)) == ["execution.not_open_here"]
    to_head = replace(entry, addressee=Position.HEAD_OF_ADMINISTRATION, number="2-3")
    assert codes(reports.send(made, to_head)) == ["reports.signatory_wrong"], "deputies sign only to some (67)"


def test_the_government_signs_by_the_addressee_of_the_resolution(
    reports: Reports, session: Session, case_id: int
) -> None:
    OrganisationProfile(session).set(
        OrganisationEntry(OrganisationKind.GOVERNMENT_OFFICE, "Ойдан шығарылған Аппарат", date(2026, 1, 1))
    )
    entry = replace(WHOLE, resolution_to=Position.DEPUTY_PRIME_MINISTER)
    assert reports.lint(case_id, entry).signatories == (Position.DEPUTY_PRIME_MINISTER,)
    assert codes(reports.send(case_id, entry)) == ["reports.signatory_wrong"]
    assert sent(reports.send(case_id, replace(entry, signed_by=Position.DEPUTY_PRIME_MINISTER)))


def test_urgent_control_needs_no_form_but_a_signature(reports: Reports, cases: Cases) -> None:
    made = register(cases, paper(clause(None, mark=Mark.URGENT)))
    draft = reports.compose(made, ReportKind.FINAL)
    assert (draft.form_due, draft.exemption) == (False, ReportExemption.URGENT)
    entry = ReportEntry(ReportKind.FINAL, date(2026, 4, 14), "1", signed_by=Position.FIRST_HEAD)
    assert codes(reports.send(made, replace(entry, signed_by=None))) == ["reports.unsigned"]
    done = sent(reports.send(made, entry))
    assert (done.due_on, done.late_wd) == (None, 0)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"number": ""}, "entry.required"),
        ({"sent_on": date(2026, 5, 20)}, "entry.in_future"),
        ({"sent_on": date(2026, 4, 1)}, "move.before_receipt"),
    ],
)
def test_a_faulty_report_is_refused_even_knowingly(
    reports: Reports, case_id: int, changes: dict[str, object], code: str
) -> None:
    assert codes(reports.send(case_id, replace(WHOLE, **changes), despite_faults=True)) == [code]  # type: ignore[arg-type]


def test_conclusions_are_kept_beside_the_case(reports: Reports, case_id: int) -> None:
    entry = ConclusionEntry(
        date(2026, 5, 19), "20-5/4", "Ойдан шығарылған бөлімше", "Ұзартуға негіз бар", recommends=StepKind.EXTEND
    )
    assert reports.conclude(case_id, entry) == entry
    assert reports.conclusions(case_id) == (entry,)
    assert codes(reports.conclude(case_id, replace(entry, unit=" "))) == ["entry.required"]


def test_a_risk_is_told_to_whom_the_decree_names(reports: Reports, cases: Cases, clock: FixedClock) -> None:
    council = register(cases, paper(clause(Months(3)), origin=Origin.SECURITY_COUNCIL))
    entry = RiskEntry(clock.today(), "5", "Мердігер кешігіп жатыр (ойдан шығарылған)", "Кесте түзілсін")
    wrong = replace(entry, addressee=Position.HEAD_OF_ADMINISTRATION)
    assert codes(reports.warn(council, wrong)) == ["execution.risk_addressee"]
    told = reports.warn(council, entry)
    assert isinstance(told, RiskView)
    assert (told.addressee, told.paragraph) == (Position.COUNCIL_SECRETARY, "66-1")
    assert reports.risks(council) == (told,)
    assert codes(reports.warn(council, replace(entry, risk=""))) == ["entry.required"]


def test_an_unknown_report_is_missing(reports: Reports) -> None:
    with pytest.raises(RecordMissing):
        reports.accept(404)
