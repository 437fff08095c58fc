"""Execution through the controllers: proposals of co-executors, marked instructions, work inside, links, slips."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from app.clock import FixedClock
from app.controllers.control.assignments import (
    AssignmentEntry,
    Assignments,
    AssignmentView,
    ResolutionEntry,
    ResolutionView,
)
from app.controllers.control.cases import Cases
from app.controllers.control.entries import CoExecutorEntry
from app.controllers.control.execution import Execution
from app.controllers.control.execution_views import HandoverView, OwedView, ProposerView
from app.controllers.control.links import Links
from app.controllers.control.moves import Moves
from app.controllers.control.surroundings import (
    InspectionEntry,
    QualityEntry,
    ReminderSlip,
    Surroundings,
)
from app.controllers.vault.sessions import Session
from app.editions import shipped_rulebook
from app.errors import RecordMissing
from app.events import Events
from app.rules.facts import FixedDate, WorkingDays
from app.rules.terms import (
    CaseStatus,
    ControlObject,
    InspectionKind,
    Language,
    Level,
    LevelGround,
    LinkKind,
    Mark,
    OrganisationKind,
    Origin,
    QualityMark,
    Rule,
    TermSource,
)
from app.wording import wording
from tests.case_samples import AKIMAT, MINISTRY, clause, codes, decision, extension, paper, register

MAY_20 = date(2026, 5, 20)
THIRD = "Ойдан шығарылған үшінші орган"


@pytest.fixture
def events() -> Events:
    return Events()


@pytest.fixture
def cases(session: Session, events: Events) -> Cases:
    return Cases(session, shipped_rulebook(), events)


@pytest.fixture
def execution(session: Session, events: Events) -> Execution:
    return Execution(session, shipped_rulebook(), events)


@pytest.fixture
def assignments(session: Session, events: Events) -> Assignments:
    return Assignments(session, shipped_rulebook(), events)


@pytest.fixture
def around(session: Session, events: Events) -> Surroundings:
    return Surroundings(session, shipped_rulebook(), events)


@pytest.fixture
def links(session: Session, events: Events) -> Links:
    return Links(session, shipped_rulebook(), events)


@pytest.fixture
def case_id(cases: Cases, clock: FixedClock) -> int:
    """Due on 20 May with two co-executors, one of them by a date of its own; looked at on 1 May 2026."""
    others = (CoExecutorEntry(AKIMAT), CoExecutorEntry(THIRD, date(2026, 4, 28), present=True))
    made = register(cases, paper(clause(FixedDate(MAY_20), coexecutors=others)))
    clock.advance(days=15)
    return made


# co-executors and what is owed


def test_every_co_executor_has_its_own_date_and_lateness(execution: Execution, case_id: int) -> None:
    view = execution.of_case(case_id)
    assert view.consolidator == MINISTRY
    assert [(p.body, p.due_on, p.present) for p in view.proposers] == [
        (AKIMAT, date(2026, 5, 4), False),
        (THIRD, date(2026, 4, 28), True),
    ]
    done = execution.proposals_arrived(case_id, AKIMAT, date(2026, 4, 30), 3, "№ 5, 30.04.2026")
    assert isinstance(done, ProposerView)
    assert (done.arrived_on, done.sheets, done.late_wd) == (date(2026, 4, 30), 3, 0)
    late = execution.proposals_arrived(case_id, THIRD, date(2026, 4, 30), None, "№ 6")
    assert isinstance(late, ProposerView)
    assert late.late_wd == 2
    assert codes(execution.proposals_arrived(case_id, THIRD, date(2026, 4, 30), 0, "")) == [
        "entry.required", "entry.sheets", "execution.owes_nothing",
    ]  # fmt: skip


def test_a_first_named_body_that_does_not_consolidate_owes_proposals_too(cases: Cases, execution: Execution) -> None:
    made = register(cases, paper(clause(FixedDate(MAY_20), consolidator=AKIMAT)))
    assert [p.body for p in execution.of_case(made).proposers] == [MINISTRY]


def test_what_was_done_has_its_paper_and_may_be_taken_back(execution: Execution, cases: Cases, case_id: int) -> None:
    owed = next(one for one in execution.of_case(case_id).owed if one.rule is Rule.OBLIGATIONS_PROCESS_VISION)
    assert codes(execution.done(owed.obligation_id, date(2026, 4, 9), " ")) == ["entry.required"]
    assert codes(execution.done(owed.obligation_id, date(2026, 5, 2), "№ 1")) == ["entry.in_future"]
    assert codes(execution.done(owed.obligation_id, date(2026, 4, 5), "№ 1")) == ["move.before_receipt"]
    done = execution.done(owed.obligation_id, date(2026, 4, 9), "№ 1")
    assert isinstance(done, OwedView)
    assert codes(execution.done(owed.obligation_id, date(2026, 4, 9), "№ 1")) == ["execution.not_open"]
    assert codes(execution.reopen(owed.obligation_id, "")) == ["entry.required"]
    back = execution.reopen(owed.obligation_id, "Басқа іс екен (ойдан шығарылған)")
    assert isinstance(back, OwedView)
    assert back.done_on is None
    assert codes(execution.reopen(owed.obligation_id, "Тағы")) == ["execution.not_done"]
    assert [line.action for line in cases.card(case_id).course] == ["course.registered", "course.reopened"]
    with pytest.raises(RecordMissing):
        execution.done(404, MAY_20, "x")


def test_a_report_is_not_ticked_off(execution: Execution, case_id: int) -> None:
    report = next(one for one in execution.of_case(case_id).owed if one.rule is Rule.OBLIGATIONS_REPORT)
    assert codes(execution.done(report.obligation_id, date(2026, 4, 30), "№ 1")) == ["execution.by_report"]


def test_proposals_given_stay_given_when_the_term_moves(
    execution: Execution, case_id: int, session: Session, events: Events, clock: FixedClock
) -> None:
    execution.proposals_arrived(case_id, AKIMAT, date(2026, 4, 30), 3, "№ 5")
    moves = Moves(session, shipped_rulebook(), events)
    moves.enter(case_id, extension(clock.today(), date(2026, 6, 19)), decision(clock.today()))
    view = {p.body: p for p in execution.of_case(case_id).proposers}
    assert view[AKIMAT].arrived_on == date(2026, 4, 30)
    assert view[THIRD].due_on == date(2026, 4, 28), "a date written in the instruction wins"


def test_a_co_executor_joins_and_leaves_by_a_paper(execution: Execution, cases: Cases, case_id: int) -> None:
    fourth = "Ойдан шығарылған төртінші орган"
    assert codes(execution.add_coexecutor(case_id, AKIMAT, None, "№ 2")) == ["entry.body_twice"]
    assert codes(execution.add_coexecutor(case_id, " ", None, "")) == ["entry.required", "entry.required"]
    assert execution.add_coexecutor(case_id, fourth, None, "№ 2 қосымша (ойдан шығарылған)") is None
    assert [p.body for p in execution.of_case(case_id).proposers] == [AKIMAT, THIRD, fourth]
    assert execution.withdraw_coexecutor(case_id, THIRD, "№ 3 хат") is None
    assert [p.body for p in execution.of_case(case_id).proposers] == [AKIMAT, fourth]
    assert codes(execution.withdraw_coexecutor(case_id, THIRD, "№ 3")) == ["execution.not_named"]
    corrected = [line for line in cases.card(case_id).course if line.action == "course.corrected"]
    assert len(corrected) == 2
    assert [other.body for other in cases.card(case_id).coexecutors] == [AKIMAT, fourth]


# marked instructions


def test_a_marked_instruction_is_signed_for_the_same_day(cases: Cases, execution: Execution) -> None:
    made = register(cases, paper(clause(None, mark=Mark.URGENT)))
    assert execution.of_case(made).waiting_for_handover == (MINISTRY, AKIMAT)
    at = datetime(2026, 4, 6, 11, 30)  # noqa: DTZ001
    first = execution.handed_marked(made, MINISTRY, at, "Ойданов О. (ойдан шығарылған)", sheets=3)
    assert isinstance(first, HandoverView)
    assert (first.handed_at, first.late) == (at, False)
    owed = [one for one in execution.of_case(made).owed if one.rule is Rule.OBLIGATIONS_NOTIFY_MARKED]
    assert owed[0].done_on is None, "one body still waits"
    late = execution.handed_marked(made, AKIMAT, datetime(2026, 4, 7, 9, 0), "Қиялов Қ.", signed=False)  # noqa: DTZ001
    assert isinstance(late, HandoverView)
    assert late.late
    view = execution.of_case(made)
    owed = [one for one in view.owed if one.rule is Rule.OBLIGATIONS_NOTIFY_MARKED]
    assert (owed[0].done_on, view.waiting_for_handover) == (date(2026, 4, 7), ())
    told = [wording(Language.KAZAKH).say(line.action, line.values) for line in cases.card(made).course]
    assert f"Белгісі бар тапсырма жеткізілді: {MINISTRY}, 11:30, қабылдаған – Ойданов О. (ойдан шығарылған)." in told


def test_what_is_not_marked_or_not_named_is_not_handed_over(cases: Cases, execution: Execution) -> None:
    made = register(cases, paper(clause(FixedDate(MAY_20))))
    at = datetime(2026, 4, 6, 11, 30)  # noqa: DTZ001
    assert codes(execution.handed_marked(made, THIRD, at, "")) == [
        "entry.required", "execution.no_mark", "execution.not_named",
    ]  # fmt: skip
    assert execution.of_case(made).waiting_for_handover == ()


# executed here


def test_executed_here_waits_for_open_work(cases: Cases, execution: Execution, clock: FixedClock) -> None:
    made = register(cases, paper(clause(None, mark=Mark.URGENT)))
    assert codes(execution.executed_here(made, date(2026, 4, 10))) == ["decisions.open_coexecutors"]
    execution.proposals_arrived(made, AKIMAT, date(2026, 4, 8), 1, "№ 5")
    assert execution.executed_here(made, date(2026, 4, 10)) is CaseStatus.DONE_HERE
    assert cases.card(made).done_on == date(2026, 4, 10)
    assert cases.today().counts.awaiting_removal == 1
    assert codes(execution.executed_here(made, date(2026, 4, 10))) == ["execution.not_open_case"]
    owed = next(p for p in execution.of_case(made).proposers).obligation_id
    assert owed is not None
    execution.reopen(owed, "Қате (ойдан шығарылған)")
    assert cases.card(made).status is CaseStatus.OPEN


# inside the body


def assigned(done: object) -> AssignmentView:
    assert isinstance(done, AssignmentView), done
    return done


def test_a_sub_instruction_ends_not_later_than_what_is_above_it(assignments: Assignments, case_id: int) -> None:
    entry = AssignmentEntry("Материал дайындау (ойдан шығарылған)", date(2026, 5, 15), official="Ойданов О.")
    late = replace(entry, due_on=date(2026, 5, 21))
    assert codes(assignments.assign(case_id, late)) == ["execution.internal_term"]
    assert codes(assignments.assign(case_id, replace(entry, official=" ", text=""))) == ["entry.required"] * 2
    parent = assigned(assignments.assign(case_id, entry))
    child = replace(entry, parent_id=parent.assignment_id, due_on=date(2026, 5, 16))
    assert codes(assignments.assign(case_id, child)) == ["execution.internal_term"]
    made = assigned(assignments.assign(case_id, replace(child, due_on=date(2026, 5, 14))))
    assert made.beyond is None
    moved = assigned(assignments.move(parent.assignment_id, date(2026, 5, 12)))
    assert moved.beyond is None
    shown = {view.assignment_id: view for view in assignments.of_case(case_id)}
    beyond = shown[made.assignment_id].beyond
    assert beyond is not None, "re-checked when the parent moves"
    assert beyond.values["outer"] == date(2026, 5, 12)
    with pytest.raises(RecordMissing):
        assignments.assign(case_id, replace(entry, parent_id=404))


def test_sub_instructions_are_listed_done_and_withdrawn(assignments: Assignments, case_id: int) -> None:
    entry = AssignmentEntry("Материал", date(2026, 4, 30), official="Ойданов О.")
    first, second = (assigned(assignments.assign(case_id, entry)) for _ in range(2))
    assert [view.late_wd for view in assignments.due(date(2026, 5, 1))] == [0, 0], "1 May is a day off"
    done = assigned(assignments.assignment_done(first.assignment_id, date(2026, 4, 30), "№ 8"))
    assert done.done_reference == "№ 8"
    assert codes(assignments.assignment_done(first.assignment_id, date(2026, 4, 30))) == ["execution.not_open_here"]
    assert codes(assignments.assignment_done(second.assignment_id, date(2026, 5, 2))) == ["entry.in_future"]
    assert codes(assignments.assignment_done(second.assignment_id, date(2026, 4, 1))) == ["move.before_receipt"]
    assigned(assignments.withdraw(second.assignment_id))
    assert assignments.due(date(2026, 5, 1)) == ()
    with pytest.raises(RecordMissing):
        assignments.withdraw(404)


def test_a_resolution_has_its_own_date(assignments: Assignments, cases: Cases, case_id: int) -> None:
    entry = ResolutionEntry("Басшы (ойдан шығарылған)", date(2026, 4, 7), "Орындаңыз", due_on=date(2026, 5, 10))
    assert codes(assignments.resolve(case_id, replace(entry, due_on=date(2026, 5, 21)))) == ["execution.internal_term"]
    assert codes(assignments.resolve(case_id, replace(entry, on=date(2026, 5, 2)))) == ["entry.in_future"]
    assert codes(assignments.resolve(case_id, replace(entry, due_on=date(2026, 4, 6)))) == [
        "directory.ends_before_begin"
    ]
    made = assignments.resolve(case_id, entry)
    assert isinstance(made, ResolutionView)
    done = assignments.resolution_done(made.resolution_id, date(2026, 4, 30))
    assert isinstance(done, ResolutionView)
    assert assignments.resolutions(case_id) == (done,)
    assert "course.resolution" in [line.action for line in cases.card(case_id).course]
    with pytest.raises(RecordMissing):
        assignments.resolution_done(404, date(2026, 4, 30))


# links, inspections, quality, reminders


def test_a_link_is_entered_once_and_seen_from_both_sides(links: Links, cases: Cases, case_id: int) -> None:
    other = register(cases, paper(clause(WorkingDays(12)), document_number="9"))
    assert not isinstance(links.link(other, case_id, LinkKind.COVERS, "№ 3"), type(None))
    assert [(link.kind, link.case_id) for link in links.of_case(case_id)] == [(LinkKind.COVERED_BY, other)]
    assert [(link.kind, link.case_id) for link in links.of_case(other)] == [(LinkKind.COVERS, case_id)]
    assert codes(links.link(case_id, other, LinkKind.COVERED_BY)) == ["link.known"]
    assert codes(links.link(case_id, case_id, LinkKind.REPEATS)) == ["link.itself"]
    link_id = links.of_case(case_id)[0].link_id
    assert codes(links.withdraw(link_id, " ")) == ["entry.required"]
    assert links.withdraw(link_id, "Қате") is None
    assert links.of_case(other) == ()
    with pytest.raises(RecordMissing):
        links.withdraw(link_id, "Тағы")


def test_an_inspection_is_entered_with_its_ground(around: Surroundings, case_id: int) -> None:
    entry = InspectionEntry(
        InspectionKind.UNPLANNED, date(2026, 4, 20), date(2026, 4, 22), "Инспектор (ойдан шығарылған)", "Сапар",
        results="Орындалған", reference="№ 4 анықтама",
    )  # fmt: skip
    assert around.inspected(case_id, entry) == entry
    assert around.inspections(case_id) == (entry,)
    for changes, code in (
        ({"ground": ""}, "entry.required"),
        ({"to_on": date(2026, 4, 19)}, "directory.ends_before_begin"),
        ({"from_on": date(2026, 4, 1)}, "move.before_receipt"),
        ({"to_on": date(2026, 5, 5)}, "entry.in_future"),
    ):
        assert codes(around.inspected(case_id, replace(entry, **changes))) == [code]


def test_a_judgement_needs_its_paper(around: Surroundings, case_id: int) -> None:
    entry = QualityEntry(QualityMark.POOR, date(2026, 4, 30), "№ 12 хат (ойдан шығарылған)")
    assert around.judged(case_id, entry) == entry
    assert around.quality(case_id) == (entry,)
    assert codes(around.judged(case_id, replace(entry, source=" "))) == ["entry.required"]
    assert codes(around.judged(case_id, replace(entry, on=date(2026, 5, 2)))) == ["entry.in_future"]
    assert codes(around.judged(case_id, replace(entry, on=date(2026, 4, 2)))) == ["move.before_receipt"]


def test_a_reminder_is_numbered_and_its_receipt_comes_back(
    around: Surroundings, execution: Execution, cases: Cases, case_id: int
) -> None:
    owed = execution.of_case(case_id).proposers[0].obligation_id
    slip = around.remind(case_id, AKIMAT, obligation_id=owed)
    assert isinstance(slip, ReminderSlip)
    assert (slip.number, slip.due_on, slip.rule) == ("1/2026", date(2026, 5, 4), Rule.OBLIGATIONS_COEXECUTOR)
    whole = around.remind(case_id, MINISTRY, "Мерзім жақын")
    assert isinstance(whole, ReminderSlip)
    assert (whole.number, whole.due_on, whole.rule) == ("2/2026", MAY_20, None)
    assert len(around.without_receipt()) == 2
    assert codes(around.receipt(slip.reminder_id, date(2026, 4, 30), " ")) == [
        "entry.required", "directory.ends_before_begin",
    ]  # fmt: skip
    done = around.receipt(slip.reminder_id, date(2026, 5, 1), "Қиялов Қ. (ойдан шығарылған)")
    assert isinstance(done, ReminderSlip)
    assert codes(around.receipt(slip.reminder_id, date(2026, 5, 1), "x")) == ["execution.not_open_here"]
    assert [one.number for one in around.without_receipt()] == ["2/2026"]
    assert [one.number for one in around.reminders(case_id)] == ["1/2026", "2/2026"]
    assert codes(around.remind(case_id, "", obligation_id=404)) == ["entry.required", "execution.not_open_here"]
    termless = register(cases, paper(clause(None)))
    assert codes(around.remind(termless, MINISTRY)) == ["execution.no_deadline"]
    with pytest.raises(RecordMissing):
        around.receipt(404, date(2026, 5, 1), "x")


# putting under control


def test_papers_that_name_different_dates_need_a_word_which_governs(cases: Cases) -> None:
    dates = ((TermSource.TEXT, MAY_20), (TermSource.RESOLUTION, date(2026, 5, 25)))
    entry = clause(FixedDate(MAY_20), named_dates=dates, term_source=TermSource.ASSIGNMENT, term_reference="№ 1")
    assert codes(cases.register(paper(entry))) == ["control.sources_conflict"]
    wrong = replace(entry, term_source=TermSource.RESOLUTION)
    assert codes(cases.register(paper(wrong))) == ["entry.term_not_governing"]
    assert register(cases, paper(replace(wrong, term=FixedDate(date(2026, 5, 25)))))


def test_a_service_document_needs_its_stamp(cases: Cases) -> None:
    entry = paper(clause(WorkingDays(12)), control_object=ControlObject.SERVICE_DOCUMENT, stamped=False)
    assert codes(cases.register(entry)) == ["control.object_stamp"]
    assert register(cases, replace(entry, stamped=True))


def test_the_administration_names_the_ground_of_its_control(cases: Cases, session: Session) -> None:
    from app.controllers.office.directory_views import OrganisationEntry
    from app.controllers.office.organisation import OrganisationProfile

    OrganisationProfile(session).set(
        OrganisationEntry(OrganisationKind.ADMINISTRATION, "Ойдан шығарылған бөлім", date(2026, 1, 1))
    )
    bare = clause(WorkingDays(12))
    assert codes(cases.register(paper(bare))) == ["control.level_ground"]
    wrong = paper(replace(bare, level=Level.GOVERNMENT), origin=Origin.ASSEMBLY)
    assert codes(cases.register(wrong)) == ["control.level_of_origin"]
    grounded = replace(bare, level_grounds=frozenset({LevelGround.STRATEGIC}))
    assert codes(cases.register(paper(replace(grounded, local=True)))) == ["control.level_local"]
    made = register(cases, paper(replace(grounded, local=True, resonance=True)))
    assert cases.card(made).level_grounds == {LevelGround.STRATEGIC}


def test_execution_starts_at_the_meeting_or_at_publication(cases: Cases) -> None:
    met = paper(clause(WorkingDays(12)), started_on=date(2026, 4, 3))
    start = cases.card(register(cases, met)).start
    assert start is not None
    assert (start.paragraph, start.values["due"]) == ("49", date(2026, 4, 3))
    published = replace(met, origin=Origin.PUBLISHED, document_number="2", clauses=(clause(None),))
    start = cases.card(register(cases, published)).start
    assert start is not None
    assert start.paragraph == "52"
    late = replace(met, started_on=date(2026, 4, 7), document_number="3")
    assert codes(cases.register(late)) == ["entry.started_after_receipt"]
