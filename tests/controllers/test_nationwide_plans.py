"""The Address, the nationwide plan and its monitoring (5-9, 36-40-1, 62, 63). Everything named here is invented."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.clock import FixedClock
from app.controllers.control.cases import Cases
from app.controllers.control.views import Registered
from app.controllers.drafting.assigning import LineEntry
from app.controllers.drafting.instruction_drafts import ArrivedEntry
from app.controllers.drafting.milestones import DoneEntry
from app.controllers.plans.nationwide_plans import NationwidePlans
from app.controllers.plans.plan_views import DutyView, MonitoringView, PlanEntry, PlanView, ProgressEntry
from app.controllers.vault.sessions import Session
from app.controllers.vault.vaults import RecoveryCode
from app.editions import shipped_rulebook
from app.errors import NotAllowed, RecordMissing
from app.events import Events
from app.rules.facts import FixedDate
from app.rules.outcome import Refusal
from app.rules.terms import Grade, Level, Origin, Owner, PlanStep, Position, Role, StageState
from tests.case_samples import AKIMAT, MINISTRY, codes
from tests.controllers.colleagues import enter_colleague, sign_in_first
from tests.replaying import assert_replays
from tests.vault_samples import VaultSample

ASTANA = ZoneInfo("Asia/Almaty")
ENTRY = PlanEntry(2026, "Ойдан шығарылған жолдауды іске асыру жоспары", "План (вымышлен)", Grade.SECRET)
MEASURES = tuple(
    LineEntry(
        str(number),
        f"{number}-іс-шара (ойдан шығарылған)",
        term=FixedDate(date(2027, number, 15)),
        completion_form="Үкімет қаулысы",
        responsible=MINISTRY,
        coexecutors=(AKIMAT,),
        level=Level.ADMINISTRATION if number == 1 else Level.GOVERNMENT,
        unit="Ойдан шығарылған бөлім" if number == 1 else "",
    )
    for number in range(1, 5)
)
HEAD = Position.HEAD_OF_ADMINISTRATION
DONE, DUE, LATE, BLOCKED = StageState.DONE, StageState.DUE, StageState.LATE, StageState.BLOCKED


@pytest.fixture
def plans(session: Session) -> NationwidePlans:
    return NationwidePlans(session, shipped_rulebook(), Events())


def viewed(done: object) -> PlanView:
    assert isinstance(done, PlanView), done
    return done


def go(clock: FixedClock, day: date) -> None:
    """On to ten o'clock of a day."""
    clock.advance(days=(day - clock.today()).days)


def steps(view: PlanView) -> dict[PlanStep, tuple[StageState, date | None, bool]]:
    lines = [one.line for one in view.chain]
    return {line.step: (line.state, line.due.on if line.due else None, line.late_done) for line in lines}


def owed(found: MonitoringView, code: str) -> DutyView:
    return next(one for one in (*found.yearly, *found.half) if one.duty.code == code)


def test_a_whole_year_of_an_address_on_a_fixed_clock(
    plans: NationwidePlans, session: Session, clock: FixedClock
) -> None:
    plan_id = viewed(plans.open(ENTRY)).plan_id
    # the year's schedule: proposals in May, the draft before 20 August, the Address in September (5, 6, 8)
    first = plans.listed()[0]
    assert (first.what, first.due_on, first.state) == ("plans.proposals", date(2026, 5, 31), DUE)
    go(clock, date(2026, 5, 28))
    viewed(plans.scheduled(plan_id, "plans.proposals", DoneEntry(date(2026, 5, 27), "№ 101")))
    go(clock, date(2026, 8, 21))
    row = plans.listed()[0]
    assert (row.what, row.due_on, row.state) == ("plans.address_draft", date(2026, 8, 19), LATE)
    view = viewed(plans.scheduled(plan_id, "plans.address_draft", DoneEntry(date(2026, 8, 21), "№ 7")))
    assert [(one.state, one.late_done) for one in view.schedule] == [(DONE, False), (DONE, True), (DUE, False)]
    assert codes(plans.step(plan_id, PlanStep.DRAFT, DoneEntry(date(2026, 8, 21)))) == ["plans.no_address"]
    # the Address on Tuesday, 8 September: two working days for every step (36-38)
    go(clock, date(2026, 9, 10))
    view = viewed(plans.scheduled(plan_id, "plans.address", DoneEntry(date(2026, 9, 8))))
    assert steps(view)[PlanStep.DRAFT] == (DUE, date(2026, 9, 10), False)
    assert steps(view)[PlanStep.OFFICE][0] is BLOCKED
    assert [one.line.expected for one in view.chain[1:4]] == [date(2026, 9, 14), date(2026, 9, 16), date(2026, 9, 18)]
    assert codes(plans.step(plan_id, PlanStep.OFFICE, DoneEntry(date(2026, 9, 10)))) == ["plans.step_blocked"]
    viewed(plans.keep_lines(plan_id, MEASURES))
    viewed(plans.keep_sections(plan_id, {"1": "I. Үлгі бөлім", "3": "II. Екінші бөлім"}))
    viewed(plans.step(plan_id, PlanStep.DRAFT, DoneEntry(date(2026, 9, 10), "№ 8")))
    go(clock, date(2026, 9, 16))
    view = plans.view(plan_id)
    assert steps(view)[PlanStep.OFFICE] == (LATE, date(2026, 9, 14), False)
    view = viewed(plans.step(plan_id, PlanStep.OFFICE, DoneEntry(date(2026, 9, 16), "№ 9")))
    assert steps(view)[PlanStep.OFFICE] == (DONE, date(2026, 9, 14), True)
    assert steps(view)[PlanStep.REWORK] == (DUE, date(2026, 9, 18), False)
    go(clock, date(2026, 9, 22))
    viewed(plans.step(plan_id, PlanStep.REWORK, DoneEntry(date(2026, 9, 18))))
    assert codes(plans.step(plan_id, PlanStep.SUBMISSION, DoneEntry(date(2026, 9, 22)))) == ["entry.required"]
    viewed(plans.step(plan_id, PlanStep.SUBMISSION, DoneEntry(date(2026, 9, 22), "№ 700 қаулы")))
    # approval by decree; control assignment in three working days, road maps in twenty (40, 40-1)
    go(clock, date(2026, 10, 1))
    assert codes(plans.under_control(plan_id, arrived())) == ["plans.not_approved"]
    view = viewed(plans.step(plan_id, PlanStep.SIGNATURE, DoneEntry(date(2026, 10, 1), "55-ү")))
    assert view.decree_number == "55-ү"
    assert steps(view)[PlanStep.ASSIGNMENT] == (DUE, date(2026, 10, 6), False)
    assert steps(view)[PlanStep.ROAD_MAPS] == (DUE, date(2026, 10, 30), False)
    go(clock, date(2026, 10, 6))
    wrong = plans.step(plan_id, PlanStep.ASSIGNMENT, DoneEntry(date(2026, 10, 6)), Position.PRIME_MINISTER)
    assert codes(wrong) == ["drafting.assignment_approver"]
    viewed(plans.step(plan_id, PlanStep.ASSIGNMENT, DoneEntry(date(2026, 10, 6), "№ 12"), HEAD))
    done = plans.under_control(plan_id, arrived(assignment="№ 12, 06.10.2026"))
    assert isinstance(done, Registered)
    card = Cases(session, shipped_rulebook(), Events()).card(done.case_ids[0])
    assert (card.origin, card.document_number, card.answer.deadline) == (
        Origin.ADDRESS_PLAN, "55-ү", date(2027, 1, 15),
    )  # fmt: skip
    go(clock, date(2026, 11, 3))
    assert plans.listed()[0].what == PlanStep.ROAD_MAPS
    view = viewed(plans.step(plan_id, PlanStep.ROAD_MAPS, DoneEntry(date(2026, 11, 2), "жобалық басқару жүйесі")))
    assert steps(view)[PlanStep.ROAD_MAPS] == (DONE, date(2026, 10, 30), True)
    assert plans.listed()[0].state is DONE
    _monitored_after_the_year(plans, plan_id, clock)
    _monitored_in_summer(plans, plan_id, clock)
    assert_replays(session)


def test_what_was_due_before_the_plan_was_approved_is_not_owed(plans: NationwidePlans, clock: FixedClock) -> None:
    plan_id = viewed(plans.open(ENTRY)).plan_id
    go(clock, date(2026, 10, 1))
    viewed(plans.scheduled(plan_id, "plans.address", DoneEntry(date(2026, 9, 8))))
    viewed(plans.keep_lines(plan_id, MEASURES))
    for step in (PlanStep.DRAFT, PlanStep.OFFICE, PlanStep.REWORK):
        viewed(plans.step(plan_id, step, DoneEntry(date(2026, 9, 10), "№ 8")))
    viewed(plans.step(plan_id, PlanStep.SUBMISSION, DoneEntry(date(2026, 9, 11), "№ 700 қаулы")))
    viewed(plans.step(plan_id, PlanStep.SIGNATURE, DoneEntry(date(2026, 9, 15), "№ 1 Жарлық", HEAD)))
    (found,) = plans.monitoring(2026)
    assert {one.state for one in found.half} == {StageState.NOT_NEEDED}  # the half-year ended in June
    assert {one.state for one in found.yearly} == {DUE, BLOCKED}
    assert {one.state for one in plans.monitoring(2027)[0].half} == {DUE, BLOCKED}


def _monitored_after_the_year(plans: NationwidePlans, plan_id: int, clock: FixedClock) -> None:
    """Six duties for five days after the reporting year (62)."""
    (found,) = plans.monitoring(2026)
    assert [(one.duty.owner, one.duty.due_on) for one in found.yearly] == [
        (Owner.EXECUTOR, date(2027, 1, 15)),
        (Owner.PLANNING_BODY, date(2027, 1, 25)),
        (Owner.GOVERNMENT_OFFICE, date(2027, 2, 5)),
        (Owner.STRATEGIC_BODY, date(2027, 2, 5)),
        (Owner.ADMINISTRATION, None),
        (Owner.ADMINISTRATION, date(2027, 3, 1)),
    ]
    go(clock, date(2027, 1, 18))
    assert owed(plans.monitoring(2026)[0], "plans.year_bodies").state is LATE
    for item in ("1", "2"):
        entry = ProgressEntry("Іс-шара орындалды (ойдан шығарылған)", "Жалғасады", "Орындалды")
        viewed(plans.report_item(plan_id, item, 2026, entry, half=False))
    assert codes(plans.report_item(plan_id, "77", 2026, ProgressEntry("x"), half=False)) == ["plans.item_unknown"]
    assert codes(plans.report_item(plan_id, "1", 2026, ProgressEntry(" "), half=False)) == ["entry.required"]
    assert [one.progress is not None for one in plans.items(plan_id, 2026, half=False)] == [True, True, False, False]
    late = plans.monitored(plan_id, 2026, "plans.year_bodies", DoneEntry(date(2027, 1, 18), "№ 1"))
    assert isinstance(late, MonitoringView)
    assert owed(late, "plans.year_bodies").late_done
    waits = plans.monitored(plan_id, 2026, "plans.year_units", DoneEntry(date(2027, 1, 18), "№ 2"))
    assert codes(waits) == ["plans.office_report_awaited"]
    go(clock, date(2027, 2, 5))
    office = plans.monitored(plan_id, 2026, "plans.year_office", DoneEntry(date(2027, 2, 4), "№ 3"))
    assert isinstance(office, MonitoringView)
    units = owed(office, "plans.year_units")
    assert (units.state, units.duty.due_on) == (DUE, date(2027, 2, 11))
    assert codes(plans.monitored(plan_id, 2026, "plans.year_office", DoneEntry(date(2027, 2, 5), "№ 4"))) == [
        "plans.done_already"
    ]
    viewed(plans.risk(plan_id, DoneEntry(date(2027, 2, 5), "№ 5", "3-тармақ бойынша тәуекел (ойдан шығарылған)")))
    assert codes(plans.risk(plan_id, DoneEntry(date(2027, 2, 5)))) == ["entry.required", "entry.required"]
    assert len(plans.view(plan_id).risks) == 1


def _monitored_in_summer(plans: NationwidePlans, plan_id: int, clock: FixedClock) -> None:
    """Five duties for four days after the first half (63)."""
    go(clock, date(2027, 7, 6))
    (found,) = plans.monitoring(2027)
    assert [(one.duty.owner, one.duty.due_on, one.state) for one in found.half] == [
        (Owner.EXECUTOR, date(2027, 7, 5), LATE),
        (Owner.PLANNING_BODY, date(2027, 7, 15), DUE),
        (Owner.GOVERNMENT_OFFICE, date(2027, 7, 25), DUE),
        (Owner.STRATEGIC_BODY, date(2027, 7, 25), DUE),
        (Owner.ADMINISTRATION, None, BLOCKED),
    ]
    assert owed(found, "plans.half_office").duty.act_by == date(2027, 7, 23)  # the 25th is a Sunday
    assert found.missing_calendar == (2028,)  # the year after is not loaded: named, not guessed
    assert codes(plans.monitored(plan_id, 2027, "plans.year_bodies", DoneEntry(clock.today(), "№ 1"))) == [
        "terms.calendar"
    ]


def arrived(**changes: object) -> ArrivedEntry:
    entry = ArrivedEntry(datetime(2026, 10, 5, 9, 30), sheets=12)  # noqa: DTZ001
    return replace(entry, **changes)  # type: ignore[arg-type]


def test_what_was_entered_last_may_be_taken_back(plans: NationwidePlans, clock: FixedClock) -> None:
    plan_id = viewed(plans.open(ENTRY)).plan_id
    go(clock, date(2026, 9, 11))
    viewed(plans.scheduled(plan_id, "plans.address", DoneEntry(date(2026, 9, 8))))
    view = viewed(plans.step(plan_id, PlanStep.DRAFT, DoneEntry(date(2026, 9, 10))))
    assert view.last_done is not None
    assert codes(plans.take_back(plan_id, view.last_done.milestone_id, "")) == ["entry.required"]
    assert codes(plans.take_back(plan_id, view.last_done.milestone_id - 1, "Қате")) == ["move.not_last"]
    view = viewed(plans.take_back(plan_id, view.last_done.milestone_id, "Күні басқа (ойдан шығарылған)"))
    assert steps(view)[PlanStep.DRAFT][0] is LATE
    early = plans.step(plan_id, PlanStep.DRAFT, DoneEntry(date(2026, 9, 7)))
    assert codes(early) == ["plans.before_start"]
    assert codes(plans.step(plan_id, PlanStep.DRAFT, DoneEntry(clock.today() + timedelta(days=1)))) == [
        "entry.in_future"
    ]


def test_a_control_assignment_is_not_approved_while_a_line_lacks_something(
    plans: NationwidePlans, clock: FixedClock
) -> None:
    plan_id = viewed(plans.open(ENTRY)).plan_id
    viewed(plans.keep_lines(plan_id, (replace(MEASURES[0], level=None, completion_form=""),)))
    assert {found.code for found in plans.view(plan_id).lacks} == {
        "drafting.assignment_parts", "drafting.assignment_level",
    }  # fmt: skip
    go(clock, date(2026, 10, 5))
    viewed(plans.scheduled(plan_id, "plans.address", DoneEntry(date(2026, 9, 8))))
    for step in (PlanStep.DRAFT, PlanStep.OFFICE, PlanStep.REWORK, PlanStep.SUBMISSION, PlanStep.SIGNATURE):
        viewed(plans.step(plan_id, step, DoneEntry(date(2026, 9, 30), "№ 1")))
    refused = plans.step(plan_id, PlanStep.ASSIGNMENT, DoneEntry(date(2026, 10, 2)), HEAD)
    assert isinstance(refused, Refusal)
    assert {found.paragraph for found in refused} == {"4", "30-1"}


def test_one_plan_a_year_in_a_year_with_a_calendar(plans: NationwidePlans) -> None:
    plan_id = viewed(plans.open(ENTRY)).plan_id
    assert codes(plans.open(ENTRY)) == ["plans.plan_known"]
    assert codes(plans.open(replace(ENTRY, year=2031))) == ["terms.calendar"]
    assert codes(plans.amend(plan_id, replace(ENTRY, year=2027))) == ["plans.year_stays"]
    assert codes(plans.keep_sections(plan_id, {"9": "Жоқ"})) == ["plans.item_unknown"]
    assert codes(plans.monitored(plan_id, 2026, "plans.year_bodies", DoneEntry(date(2026, 4, 16), "№ 1"))) == [
        "plans.not_approved"
    ]
    assert plans.withdraw(plan_id, "Қате енгізілген (ойдан шығарылған)") is None
    assert plans.listed() == ()
    assert isinstance(plans.open(ENTRY), PlanView)


def test_nothing_above_the_clearance_is_listed_monitored_or_opened(
    plans: NationwidePlans, session: Session, vault: VaultSample, clock: FixedClock
) -> None:
    hidden = viewed(plans.open(replace(ENTRY, grade=Grade.TOP_SECRET))).plan_id
    go(clock, date(2026, 10, 5))
    viewed(plans.scheduled(hidden, "plans.address", DoneEntry(date(2026, 9, 8))))
    for step in list(PlanStep)[:5]:
        viewed(plans.step(hidden, step, DoneEntry(date(2026, 9, 30), "№ 1")))
    assert len(plans.monitoring(2026)) == 1
    enter_colleague(session, "oidan", {Role.REGISTRAR}, Grade.SECRET)
    session.close()
    other = sign_in_first(vault, "oidan", clock)
    theirs = NationwidePlans(other, shipped_rulebook(), Events())
    assert (theirs.listed(), theirs.monitoring(2026)) == ((), ())
    for call in (
        lambda: theirs.view(hidden),
        lambda: theirs.keep_lines(hidden, MEASURES),
        lambda: theirs.items(hidden, 2026, half=False),
        lambda: theirs.risk(hidden, DoneEntry(clock.today(), "1", "x")),
    ):
        with pytest.raises(RecordMissing):
            call()
    other.close()


def test_the_grade_of_a_plan_is_lowered_by_two_persons(
    plans: NationwidePlans, session: Session, vault: VaultSample
) -> None:
    plan_id = viewed(plans.open(replace(ENTRY, grade=Grade.TOP_SECRET))).plan_id
    with pytest.raises(NotAllowed) as refused:
        plans.amend(plan_id, replace(ENTRY, grade=Grade.SECRET))
    assert refused.value.code == "error.not_allowed.same_person"
    witness = session.witness(RecoveryCode(vault.recovery_code))
    assert viewed(plans.amend(plan_id, replace(ENTRY, grade=Grade.SECRET), witness)).entry.grade is Grade.SECRET
