"""What drafts, plans, road maps and decrees owe, on one list beside the cases."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.clock import FixedClock
from app.controllers.control.cases import Cases
from app.controllers.drafting.act_drafts import ActDrafts
from app.controllers.drafting.draft_duties import DraftDuties
from app.controllers.plans.decree_views import DecreeView
from app.controllers.plans.planning import Planning
from app.controllers.vault.sessions import Session
from app.editions import shipped_rulebook
from app.events import Events
from app.rules.terms import DraftEvent, DutySource, Language, Phase, Position
from app.wording import wording
from tests.controllers.test_decrees import ENTRY as DECREE
from tests.controllers.test_decrees import GAP
from tests.controllers.test_instruction_drafts import COUNCIL, viewed
from tests.controllers.test_nationwide_plans import ENTRY as PLAN
from tests.draft_samples import GOVERNMENT_ACT, draft_office

MONDAY, TODAY = date(2026, 4, 13), date(2026, 4, 16)


@pytest.fixture
def duties(session: Session) -> DraftDuties:
    events, book = Events(), shipped_rulebook()
    acts = ActDrafts(session, book, events)
    planning = Planning(session, book, events, Cases(session, book, events).prints)
    return DraftDuties(session, book, events, acts, planning)


def submitted(session: Session) -> int:
    """A Government act that lies with the Administration since Monday."""
    office = draft_office(session)
    draft_id = office.made(GOVERNMENT_ACT, on=MONDAY).draft_id
    office.happened(draft_id, DraftEvent.PREPARED, MONDAY)
    office.all_visas(draft_id, Phase.AGREEMENT, MONDAY)
    office.whole_package(draft_id)
    by, paper = Position.PRIME_MINISTER, "№ 12 қаулы (ойдан шығарылған)"
    office.happened(draft_id, DraftEvent.SUBMITTED, MONDAY, by=by, resolution=paper)
    return draft_id


def sources(duties: DraftDuties) -> list[tuple[DutySource, date, bool]]:
    return [(owed.source, owed.due_on, owed.late) for owed in duties.listed()]


def test_nothing_is_owed_where_there_is_nothing(duties: DraftDuties) -> None:
    assert duties.listed() == ()


def test_a_stage_of_an_act_is_listed_until_it_is_done_and_is_late_after_its_day(
    duties: DraftDuties, session: Session, clock: FixedClock
) -> None:
    draft_id = submitted(session)
    owed = duties.listed()[0]
    assert (owed.source, owed.record_id, owed.due_on, owed.late) == (DutySource.ACT, draft_id, date(2026, 4, 20), False)
    assert owed.days_left == 2
    assert wording(Language.RUSSIAN).say(owed.what) == "экспертиза"
    clock.advance(days=5)
    owed = duties.listed()[0]
    assert (owed.late, owed.days_left) == (True, -1)


def test_instructions_plans_and_decrees_stand_beside_the_acts_the_earliest_first(
    duties: DraftDuties, session: Session, clock: FixedClock
) -> None:
    submitted(session)
    planning = duties._planning
    viewed(planning.drafts.open(replace(COUNCIL, held_on=TODAY)))
    planning.plans.open(replace(PLAN, year=2026))
    decree = planning.decrees.add(replace(DECREE, signed_on=date(2025, 3, 3)))
    assert isinstance(decree, DecreeView)
    assert DutySource.DECREE not in {source for source, _, _ in sources(duties)}  # entered this year
    planning.decrees.observe(decree.row.decree_id, 2025, GAP)
    found = sources(duties)
    assert {source for source, _, _ in found} >= {DutySource.ACT, DutySource.INSTRUCTIONS}
    assert found == sorted(found, key=lambda one: one[1])
    # Last year's review was begun and never sent; that of this year is far.
    assert [due for source, due, _ in found if source is DutySource.DECREE] == [date(2025, 12, 30)]
    clock.advance(days=250)
    found = sources(duties)
    assert (DutySource.DECREE, date(2026, 12, 30), False) in found
    assert any(source is DutySource.PLAN and late for source, _, late in found)


def test_who_deals_with_no_content_sees_none(duties: DraftDuties, session: Session) -> None:
    submitted(session)
    session.user = replace(session.user, roles=frozenset())
    assert duties.listed() == ()
