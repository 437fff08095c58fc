"""Road maps of cases (56-61): drawn up, agreed, approved, carried out. Every body, name and text is invented."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.clock import FixedClock
from app.controllers.control.cases import Cases
from app.controllers.control.moves import Moves
from app.controllers.plans.road_map_views import (
    APPROVED,
    ASKED,
    DEVELOPED,
    MeasureEntry,
    RoadMapEntry,
    RoadMapView,
    SignedEntry,
)
from app.controllers.plans.road_maps import RoadMaps
from app.controllers.vault.sessions import Session
from app.editions import shipped_rulebook
from app.errors import RecordMissing
from app.events import Events
from app.rules.facts import FixedDate
from app.rules.terms import Grade, Level, Position, RoadMapDeveloper, RoadMapStage, Role, Rule, StageState, StepKind
from tests.case_samples import MINISTRY, clause, codes, decision, extension, paper, register
from tests.controllers.colleagues import enter_colleague, sign_in_first
from tests.replaying import assert_replays
from tests.vault_samples import VaultSample

HEAD = RoadMapEntry(MINISTRY, RoadMapDeveloper.CENTRAL_BODY, interdepartmental=True, interim="тоқсан сайын")
FIRST = MeasureEntry(
    RoadMapStage.PREPARATION, "Жұмыс тобын құру (ойдан шығарылған)", MINISTRY, "бұйрық", date(2026, 6, 1),
    "топ құрылды", "вице-министр О. Ойданов",
)  # fmt: skip
SECOND = replace(FIRST, stage=RoadMapStage.IMPLEMENTATION, measure="Жүйені енгізу", due_on=date(2027, 1, 15))
DEPUTY = SignedEntry(Position.DEPUTY_PRIME_MINISTER, "О. Ойданов", date(2026, 4, 16), "12-үлгі")
APRIL_15 = date(2026, 4, 15)


@pytest.fixture
def events() -> Events:
    return Events()


@pytest.fixture
def cases(session: Session, events: Events) -> Cases:
    return Cases(session, shipped_rulebook(), events)


@pytest.fixture
def road_maps(session: Session, events: Events) -> RoadMaps:
    return RoadMaps(session, shipped_rulebook(), events)


@pytest.fixture
def case_id(cases: Cases) -> int:
    """Received on 6 April 2026, due in February 2027, complex, two bodies: owes a road map by 20 April (56)."""
    return register(cases, paper(clause(FixedDate(date(2027, 2, 1)), complex=True, level=Level.GOVERNMENT)))


def viewed(done: object) -> RoadMapView:
    assert isinstance(done, RoadMapView), done
    return done


def complete(road_maps: RoadMaps, case_id: int, head: RoadMapEntry = HEAD) -> int:
    road_map_id = viewed(road_maps.open(case_id, head)).road_map_id
    for entry in (SECOND, FIRST):
        viewed(road_maps.add_measure(road_map_id, entry))
    return road_map_id


def states(view: RoadMapView) -> list[tuple[str, StageState]]:
    return [(line.what, line.state) for line in view.lines]


def test_a_case_that_owes_a_road_map_heads_the_list_until_it_has_one(
    road_maps: RoadMaps, cases: Cases, case_id: int, clock: FixedClock
) -> None:
    listed = road_maps.listed()
    assert (listed.owing, listed.late) == (1, 0)
    row = listed.rows[0]
    assert (row.road_map_id, row.case_id, row.what, row.due_on) == (0, case_id, DEVELOPED, date(2026, 4, 20))
    clock.advance(days=5)
    assert road_maps.listed().rows[0].state is StageState.LATE
    road_map_id = complete(road_maps, case_id)
    listed = road_maps.listed()
    assert (listed.owing, listed.rows[0].road_map_id, listed.rows[0].measures) == (0, road_map_id, 2)


def test_every_part_left_out_is_named_before_it_counts_as_worked_out(road_maps: RoadMaps, case_id: int) -> None:
    road_map_id = viewed(road_maps.open(case_id, HEAD)).road_map_id
    assert codes(road_maps.developed(road_map_id, APRIL_15, "№ 1")) == ["plans.no_measures", "plans.stage_empty"]
    bare = MeasureEntry(RoadMapStage.PREPARATION, "Зерделеу (ойдан шығарылған)", due_on=date(2027, 3, 1))
    viewed(road_maps.add_measure(road_map_id, bare))
    refused = road_maps.developed(road_map_id, APRIL_15, "№ 1")
    assert codes(refused) == ["plans.row_after_deadline", "plans.stage_empty", "plans.row_parts"]
    row_id = road_maps.view(road_map_id).rows[0].row_id
    viewed(road_maps.amend_measure(row_id, FIRST))
    viewed(road_maps.add_measure(road_map_id, SECOND))
    assert viewed(road_maps.developed(road_map_id, APRIL_15, "№ 1")).lines[0].state is StageState.DONE


def test_working_it_out_ticks_what_the_case_owes_and_withdrawing_opens_it_again(
    road_maps: RoadMaps, cases: Cases, case_id: int
) -> None:
    road_map_id = complete(road_maps, case_id)
    viewed(road_maps.developed(road_map_id, APRIL_15, "№ 1-жк"))
    owed = next(one for one in cases.card(case_id).obligations if one.obligation.rule is Rule.OBLIGATIONS_ROAD_MAP)
    assert (owed.done_on, owed.done_reference) == (APRIL_15, "№ 1-жк")
    assert codes(road_maps.withdraw(road_map_id, "")) == ["entry.required"]
    assert viewed(road_maps.withdraw(road_map_id, "Басқа іске жазылған (ойдан шығарылған)")).withdrawn_on
    assert road_maps.listed().owing == 1
    assert codes(road_maps.developed(road_map_id, APRIL_15, "№ 2")) == ["plans.withdrawn"]


def test_agreed_and_approved_by_whom_paragraph_57_names(
    road_maps: RoadMaps, case_id: int, session: Session, clock: FixedClock
) -> None:
    road_map_id = complete(road_maps, case_id)
    assert codes(road_maps.approve(road_map_id, DEPUTY)) == ["plans.first_developed"]
    viewed(road_maps.developed(road_map_id, APRIL_15, "№ 1-жк"))
    asked = viewed(road_maps.ask(road_map_id, APRIL_15))
    assert [(line.what, line.due_on) for line in asked.lines][1] == (ASKED, date(2026, 4, 22))
    assert asked.lines[1].why is not None
    assert states(asked)[2] == (APPROVED, StageState.BLOCKED)
    assert codes(road_maps.approve(road_map_id, DEPUTY)) == ["plans.agreement_awaited"]
    viewed(road_maps.answered(road_map_id, date(2026, 4, 16), "№ 7"))
    own = replace(DEPUTY, by=Position.FIRST_HEAD)
    refused = road_maps.approve(road_map_id, own)
    assert codes(refused) == ["plans.approver_wrong"]
    assert codes(road_maps.agree(road_map_id, DEPUTY)) == ["plans.agreement_not_asked"]
    done = viewed(road_maps.approve(road_map_id, DEPUTY))
    assert done.approved == DEPUTY
    assert done.lacks == ()
    assert codes(road_maps.add_measure(road_map_id, FIRST)) == ["plans.approved_already"]
    clock.advance(days=60)  # 15 June: the first measure is late
    row = road_maps.listed().rows[0]
    assert (row.state, row.measures_late, road_maps.listed().late) == (StageState.LATE, 1, 1)
    first = road_maps.view(road_map_id).rows[0]
    assert (first.entry.measure, first.state) == (FIRST.measure, StageState.LATE)
    viewed(road_maps.measure_done(first.row_id, date(2026, 5, 29), "№ 44 бұйрық"))
    assert codes(road_maps.measure_done(first.row_id, date(2026, 5, 29), "№ 44")) == ["plans.done_already"]
    assert road_maps.listed().rows[0].state is StageState.DUE
    viewed(road_maps.measure_open(first.row_id, "Бұйрық кері қайтарылды (ойдан шығарылған)"))
    assert codes(road_maps.measure_open(first.row_id, "Тағы")) == ["plans.not_done"]
    assert_replays(session)


def test_a_body_outside_the_government_agrees_with_the_prime_minister_first(road_maps: RoadMaps, case_id: int) -> None:
    head = replace(HEAD, developer=RoadMapDeveloper.DIRECT_BODY, touches_government=True)
    road_map_id = complete(road_maps, case_id, head)
    viewed(road_maps.developed(road_map_id, APRIL_15, "№ 1-жк"))
    own = replace(DEPUTY, by=Position.FIRST_HEAD)
    assert codes(road_maps.approve(road_map_id, own)) == ["plans.agreement_missing"]
    assert codes(road_maps.agree(road_map_id, DEPUTY)) == ["plans.agreement_wrong"]
    viewed(road_maps.agree(road_map_id, replace(DEPUTY, by=Position.PRIME_MINISTER, on=APRIL_15)))
    assert codes(road_maps.approve(road_map_id, replace(own, on=date(2026, 4, 14)))) == [
        "plans.before_start", "plans.before_start",
    ]  # fmt: skip
    assert viewed(road_maps.approve(road_map_id, own)).approved == own


def test_an_action_plan_does_not_stand_in_for_a_road_map(road_maps: RoadMaps, cases: Cases, case_id: int) -> None:
    plan = replace(HEAD, action_plan=True)
    assert codes(road_maps.open(case_id, plan)) == ["plans.action_plan_instead"]
    short = register(cases, paper(clause(FixedDate(date(2026, 5, 20))), document_number="15-1/8"))
    road_map_id = viewed(road_maps.open(short, plan)).road_map_id
    viewed(road_maps.add_measure(road_map_id, FIRST))
    viewed(road_maps.developed(road_map_id, APRIL_15, "№ 3"))
    assert codes(road_maps.approve(road_map_id, DEPUTY)) == ["plans.approver_wrong"]
    done = viewed(road_maps.approve(road_map_id, replace(DEPUTY, by=Position.FIRST_HEAD)))
    assert done.lines[-1].paragraph == "60"


def test_long_term_control_makes_a_new_road_map_due_and_the_old_one_begins_it(
    road_maps: RoadMaps, cases: Cases, session: Session, events: Events, clock: FixedClock
) -> None:
    case_id = register(cases, paper(clause(FixedDate(date(2026, 8, 3)), level=Level.ADMINISTRATION)))
    old = complete(road_maps, case_id)
    moves = Moves(session, shipped_rulebook(), events)
    asked = extension(
        date(2026, 4, 15), date(2027, 5, 31), kind=StepKind.TRANSFER_LONG, external_circumstances=True,
        effect_watched=True,
    )  # fmt: skip
    moved = moves.enter(case_id, asked, decision(date(2026, 4, 16), new_deadline=date(2027, 5, 31)))
    assert not codes(moved) if hasattr(moved, "breaches") else True
    owed = next(one for one in cases.card(case_id).obligations if one.obligation.rule is Rule.OBLIGATIONS_ROAD_MAP_LONG)
    assert owed.obligation.due_on == date(2026, 4, 30)
    new = viewed(road_maps.replace(old, "Ұзақ мерзімді бақылауға ауыстырылды (ойдан шығарылған)"))
    assert [row.entry.measure for row in new.rows] == [FIRST.measure, SECOND.measure]
    assert (new.lines[0].paragraph, new.lines[0].due_on) == ("59", date(2026, 4, 30))
    assert [view.withdrawn_on is None for view in road_maps.of_case(case_id)] == [False, True]
    viewed(road_maps.developed(new.road_map_id, date(2026, 4, 16), "№ 9-жк"))
    assert road_maps.listed().owing == 0
    assert_replays(session)


def test_one_road_map_stands_at_a_time(road_maps: RoadMaps, case_id: int) -> None:
    complete(road_maps, case_id)
    assert codes(road_maps.open(case_id, HEAD)) == ["plans.road_map_stands"]
    assert codes(road_maps.open(case_id, replace(HEAD, body=" "))) == ["entry.required", "plans.road_map_stands"]


def test_the_road_map_of_a_hidden_case_is_hidden(
    road_maps: RoadMaps, cases: Cases, session: Session, vault: VaultSample, clock: FixedClock
) -> None:
    top = register(
        cases, paper(clause(FixedDate(date(2027, 2, 1)), complex=True, level=Level.GOVERNMENT), grade=Grade.TOP_SECRET)
    )
    owing = register(
        cases,
        paper(
            clause(FixedDate(date(2027, 2, 1)), complex=True, level=Level.GOVERNMENT), grade=Grade.TOP_SECRET,
            document_number="2",
        ),
    )  # fmt: skip
    road_map_id = complete(road_maps, top)
    row_id = road_maps.view(road_map_id).rows[0].row_id
    enter_colleague(session, "oidan", {Role.REGISTRAR}, Grade.SECRET)
    session.close()
    other = sign_in_first(vault, "oidan", clock)
    theirs = RoadMaps(other, shipped_rulebook(), Events())
    assert (theirs.listed().rows, theirs.listed().owing) == ((), 0)
    for call in (
        lambda: theirs.view(road_map_id),
        lambda: theirs.of_case(owing),
        lambda: theirs.open(owing, HEAD),
        lambda: theirs.amend_measure(row_id, FIRST),
        lambda: theirs.developed(road_map_id, APRIL_15, "№ 1"),
    ):
        with pytest.raises(RecordMissing):
            call()
    other.close()
