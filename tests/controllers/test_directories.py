"""Directories with validity dates: what held on a day is found for that day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.controllers.control.cases import Cases
from app.controllers.control.move_entries import ProposalEntry
from app.controllers.control.moves import Moves
from app.controllers.office.directories import Directories
from app.controllers.office.directory_views import (
    ActingEntry,
    ActingView,
    BodyEntry,
    BodyView,
    OfficialEntry,
    OfficialView,
    OrganisationEntry,
    SectorEntry,
    SectorView,
    UnitEntry,
    UnitView,
)
from app.controllers.office.officials import Officials
from app.controllers.office.organisation import OrganisationProfile
from app.controllers.vault.sessions import Session
from app.editions import shipped_rulebook
from app.errors import RecordMissing
from app.events import Events
from app.rules.facts import WorkingDays
from app.rules.terms import Decider, Ground, Level, LevelGround, OrganisationKind, StepKind
from app.rules.validity import day_before, holds, overlap
from tests.case_samples import MINISTRY, clause, codes, decision, paper, register

JULY_1 = date(2026, 7, 1)


@pytest.fixture
def directories(session: Session) -> Directories:
    return Directories(session)


@pytest.fixture
def officials(session: Session) -> Officials:
    return Officials(session)


def body(done: object) -> BodyView:
    assert isinstance(done, BodyView), done
    return done


def official(officials: Officials, name: str, **changes: object) -> OfficialView:
    entry = replace(OfficialEntry(name, "Басшы (ойдан шығарылған)", body=MINISTRY), **changes)  # type: ignore[arg-type]
    done = officials.add(entry)
    assert isinstance(done, OfficialView), done
    return done


def test_a_renamed_body_keeps_its_old_name_on_old_papers(directories: Directories, session: Session) -> None:
    cases = Cases(session, shipped_rulebook(), Events())
    case_id = register(cases, paper(clause(WorkingDays(12), responsible="Ескі атау", coexecutors=())))
    old = next(row for row in directories.bodies() if row.name_kk == "Ескі атау")
    new = body(directories.rename_body(old.body_id, BodyEntry("Жаңа атау"), JULY_1))
    assert new.predecessor_id == old.body_id
    assert [row.name_kk for row in directories.bodies(date(2026, 6, 30))] == ["Ескі атау"]
    assert [row.name_kk for row in directories.bodies(JULY_1)] == ["Жаңа атау"]
    assert cases.card(case_id).responsible == "Ескі атау"
    assert codes(directories.rename_body(old.body_id, BodyEntry("Тағы"), date(2026, 8, 1))) == ["directory.ended"]
    wrong = directories.rename_body(new.body_id, BodyEntry("Тағы"), JULY_1)
    assert codes(wrong) == ["directory.ends_before_begin"]


def test_a_name_stands_for_one_body_at_a_time(directories: Directories) -> None:
    first = body(directories.add_body(BodyEntry("Орган", valid_from=date(2020, 1, 1))))
    assert codes(directories.add_body(BodyEntry("Орган"))) == ["directory.known"]
    assert codes(directories.add_body(BodyEntry(" "))) == ["entry.required"]
    assert codes(directories.end_body(first.body_id, date(2019, 1, 1))) == ["directory.ends_before_begin"]
    assert body(directories.end_body(first.body_id, date(2026, 6, 30))).valid_to == date(2026, 6, 30)
    assert body(directories.add_body(BodyEntry("Орган", valid_from=JULY_1))).body_id != first.body_id


def test_an_entry_is_completed_but_not_renamed_by_the_way(directories: Directories) -> None:
    made = body(directories.add_body(BodyEntry("Орган")))
    full = BodyEntry("Орган", "Орган (вымышлен)", "Орг.", OrganisationKind.CENTRAL_BODY)
    assert body(directories.amend_body(made.body_id, full)).kind is OrganisationKind.CENTRAL_BODY
    assert codes(directories.amend_body(made.body_id, BodyEntry("Басқа"))) == ["directory.rename"]
    with pytest.raises(RecordMissing):
        directories.amend_body(404, full)


def test_units_and_sectors_hold_for_their_days(directories: Directories) -> None:
    unit = directories.add_unit(UnitEntry("Бірінші бөлім", index="1", valid_from=date(2026, 1, 1)))
    sector = directories.add_sector(SectorEntry("Білім беру"))
    assert isinstance(unit, UnitView)
    assert isinstance(sector, SectorView)
    directories.end_unit(unit.unit_id, date(2026, 3, 31))
    directories.end_sector(sector.sector_id, date(2026, 3, 31))
    for on, there in ((date(2026, 3, 31), 1), (date(2026, 4, 1), 0)):
        assert len(directories.units(on)) == len(directories.sectors(on)) == there
    assert len(directories.units()) == len(directories.sectors()) == 1
    assert (
        codes(directories.add_unit(UnitEntry("")))
        == codes(directories.add_sector(SectorEntry("")))
        == ["entry.required"]
    )


def order(absent: OfficialView, acting: OfficialView, **changes: object) -> ActingEntry:
    made = ActingEntry(
        absent.official_id, acting.official_id, "15-ж/қ", date(2026, 4, 10), date(2026, 4, 13), date(2026, 4, 24)
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def test_a_person_acts_within_the_order_and_no_longer(officials: Officials) -> None:
    head, deputy = official(officials, "Ойданов О."), official(officials, "Қиялов Қ.")
    made = officials.appoint_acting(order(head, deputy))
    assert isinstance(made, ActingView)
    for on, acts in ((12, False), (13, True), (24, True), (25, False)):
        assert (officials.acting_for(head.official_id, date(2026, 4, on)) is not None) == acts
    early = officials.end_acting(made.acting_entry_id, date(2026, 4, 20))
    assert isinstance(early, ActingView)
    assert officials.acting_for(head.official_id, date(2026, 4, 21)) is None
    assert codes(officials.end_acting(made.acting_entry_id, date(2026, 4, 25))) == ["directory.outside_order"]
    assert [row.acting.name for row in officials.actings()] == ["Қиялов Қ."]


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"order_number": ""}, "entry.required"),
        ({"to_on": date(2026, 4, 12)}, "directory.ends_before_begin"),
        ({"order_on": date(2026, 4, 14)}, "directory.order_after"),
        ({"from_on": date(2026, 4, 1), "order_on": date(2026, 4, 1)}, "directory.not_in_position"),
    ],
)
def test_a_faulty_order_is_refused(officials: Officials, changes: dict[str, object], code: str) -> None:
    head, deputy = official(officials, "А."), official(officials, "Б.", valid_from=date(2026, 4, 10))
    assert code in codes(officials.appoint_acting(order(head, deputy, **changes)))
    assert officials.actings() == ()


def test_nobody_acts_for_themselves_nor_two_for_one(officials: Officials) -> None:
    head, deputy, third = (official(officials, name) for name in ("А.", "Б.", "В."))
    assert codes(officials.appoint_acting(order(head, head))) == ["directory.acts_for_self"]
    officials.appoint_acting(order(head, deputy))
    assert codes(officials.appoint_acting(order(head, third))) == ["directory.acting_twice"]
    with pytest.raises(RecordMissing):
        officials.appoint_acting(order(head, third, absent_id=404))


def test_officials_belong_to_a_body_or_to_a_unit(officials: Officials) -> None:
    assert codes(officials.add(OfficialEntry("А.", "Басшы"))) == ["directory.body_or_unit"]
    made = official(officials, "А.", first_head=True, valid_from=date(2026, 1, 1))
    assert made.body == MINISTRY
    assert codes(officials.end(made.official_id, date(2025, 1, 1))) == ["directory.ends_before_begin"]
    officials.end(made.official_id, date(2026, 3, 31))
    assert officials.all(date(2026, 4, 1)) == ()


def test_the_profile_names_who_decides_where_control_is_not_at_the_administration(session: Session) -> None:
    profile, events = OrganisationProfile(session), Events()
    cases, moves = Cases(session, shipped_rulebook(), events), Moves(session, shipped_rulebook(), events)
    case_id = register(cases, paper(clause(WorkingDays(12), level=Level.LOCAL_BODY)))
    removal = ProposalEntry(StepKind.EXTEND)
    assert moves.ask(case_id, removal).deciders == (Decider.FIRST_HEAD,)
    entry = OrganisationEntry(
        OrganisationKind.LOCAL_BODY, "Ойдан шығарылған әкімдік", date(2026, 1, 1),
        local_deciders=frozenset({Decider.DEPUTY_PRIME_MINISTER, Decider.FIRST_HEAD}),
    )  # fmt: skip
    assert codes(profile.set(entry)) == ["directory.regulation"]
    entry = replace(entry, regulation="№ 1 регламент (ойдан шығарылған)")
    assert profile.set(entry) == entry
    assert profile.current() == entry
    assert moves.ask(case_id, removal).deciders == (Decider.DEPUTY_PRIME_MINISTER, Decider.FIRST_HEAD)
    later = replace(entry, valid_from=date(2030, 1, 1))
    profile.set(later)
    assert profile.current() == entry
    assert profile.history() == (entry, later)


def test_the_days_a_paper_takes_tell_when_it_must_leave(session: Session) -> None:
    profile, cases = OrganisationProfile(session), Cases(session, shipped_rulebook(), Events())
    case_id = register(cases, paper(clause(WorkingDays(12))))
    assert cases.card(case_id).answer.dispatch_by is None
    entry = OrganisationEntry(
        OrganisationKind.CENTRAL_BODY, "Ойдан шығарылған орган", date(2026, 1, 1),
        signature_working_days=2, courier_working_days=1,
    )  # fmt: skip
    assert codes(profile.set(replace(entry, courier_working_days=31))) == ["directory.way"]
    assert codes(profile.set(replace(entry, signature_working_days=-1))) == ["directory.way"]
    profile.set(entry)
    assert profile.current() == entry
    said = cases.card(case_id).answer
    assert said.act_by is not None
    assert said.dispatch_by == shipped_rulebook().calendar.before(said.act_by, 3)


def test_an_office_of_the_administration_lets_a_handed_over_case_go(session: Session) -> None:
    events = Events()
    OrganisationProfile(session).set(
        OrganisationEntry(OrganisationKind.ADMINISTRATION, "Ойдан шығарылған бөлім", date(2026, 1, 1))
    )
    cases, moves = Cases(session, shipped_rulebook(), events), Moves(session, shipped_rulebook(), events)
    grounds = frozenset({LevelGround.STRATEGIC})
    case_id = register(cases, paper(clause(WorkingDays(12), level_grounds=grounds)))
    from tests.case_samples import REMOVAL

    asked = ProposalEntry(StepKind.REMOVE, date(2026, 4, 16), "1", ground=Ground.HANDED_OVER)
    given = decision(date(2026, 4, 16), basis=REMOVAL, level_after=Level.GOVERNMENT)
    moves.enter(case_id, asked, given)
    card = cases.card(case_id)
    assert card.status.value == "handed_over"
    assert card.obligations, "the case goes on at its new level"
    assert codes(moves.enter(case_id, asked, given))[0] == "move.handed_over"


def test_days_of_validity_are_both_in_it() -> None:
    assert holds(None, None, JULY_1)
    assert holds(JULY_1, JULY_1, JULY_1)
    assert not holds(JULY_1, None, date(2026, 6, 30))
    assert not holds(None, date(2026, 6, 30), JULY_1)
    assert overlap(None, JULY_1, JULY_1, None)
    assert not overlap(None, date(2026, 6, 30), JULY_1, None)
    assert not overlap(JULY_1, None, None, date(2026, 6, 30))
    assert day_before(JULY_1) == date(2026, 6, 30)
