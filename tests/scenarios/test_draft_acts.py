"""Whole stories of draft acts on paper, day by day, as an office lives them (10-26)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from app.clock import FixedClock
from app.controllers.control.cases import Cases
from app.controllers.control.views import Registered
from app.controllers.drafting.assigning import LineEntry
from app.controllers.drafting.draft_control import ControlEntry, DraftControl
from app.controllers.drafting.draft_entries import DraftFacts, EventEntry, ReplaceEntry
from app.controllers.drafting.draft_prints import DraftPrints
from app.controllers.drafting.draft_views import DraftView
from app.controllers.drafting.tracked_papers import TrackedPapers
from app.controllers.paper.paper_desk import paper_desk
from app.controllers.paper.press import Order, PreparedPrint
from app.controllers.vault.sessions import Session
from app.editions import shipped_rulebook
from app.events import Events
from app.printing.fingerprint import SHOWN
from app.printing.paper import PaperLanguage
from app.rules.facts import FixedDate
from app.rules.terms import (
    DraftEvent,
    DraftStanding,
    Faults,
    Grade,
    Initiator,
    Level,
    PackageItem,
    Phase,
    Position,
    Stage,
    StageState,
)
from tests.case_samples import AKIMAT, MINISTRY, codes
from tests.draft_samples import GOVERNMENT_ACT, DraftOffice, draft_office, stage


@pytest.fixture
def office(session: Session, clock: FixedClock) -> DraftOffice:
    """The stories run from Monday, 20 April 2026; whoever tells them looks back from 29 May."""
    clock.advance(days=43)
    return draft_office(session)


def april(day: int) -> date:
    return date(2026, 4, day)


def may(day: int) -> date:
    return date(2026, 5, day)


def submitted(office: DraftOffice, facts: DraftFacts, on: date, **more: object) -> DraftView:
    """A draft made, agreed and submitted."""
    view = office.made(facts, on=april(20))
    office.happened(view.draft_id, DraftEvent.PREPARED, april(20))
    office.all_visas(view.draft_id, Phase.AGREEMENT, april(21))
    office.whole_package(view.draft_id)
    return office.happened(view.draft_id, DraftEvent.SUBMITTED, on, **more)


GOVERNMENT_SIGNS = {"by": Position.PRIME_MINISTER, "resolution": "№ 12 қаулы (ойдан шығарылған)"}


def test_an_act_of_the_government_that_raises_spending(office: DraftOffice, session: Session) -> None:
    view = office.made(GOVERNMENT_ACT, on=april(20))
    draft_id = view.draft_id
    assert [line.position for line in view.agreement] == [
        Position.DEVELOPER_HEAD, Position.JUSTICE_HEAD, Position.BUDGET_HEAD, Position.PRIME_MINISTER,
        Position.GOVERNMENT_OFFICE_HEAD,
    ]  # fmt: skip
    office.happened(draft_id, DraftEvent.PREPARED, april(20))

    # With nothing on the table the submission is refused with the list of what is missing.
    early = office.steps.enter(draft_id, EventEntry(DraftEvent.SUBMITTED, april(21)))
    assert codes(early) == ["draft.blocked"]
    view = office.all_visas(draft_id, Phase.AGREEMENT, april(21))
    assert stage(view, Stage.AGREEMENT).done_on == april(21)
    bare = office.steps.enter(draft_id, EventEntry(DraftEvent.SUBMITTED, april(22)))
    assert codes(bare) == [
        "drafting.submission_unsigned", "drafting.resolution_missing", "drafting.item_missing", "drafting.item_missing",
        "drafting.item_missing", "drafting.item_missing",
    ]  # fmt: skip
    office.whole_package(draft_id)
    wrong = office.steps.enter(
        draft_id, EventEntry(DraftEvent.SUBMITTED, april(22), by=Position.DEVELOPER_HEAD, resolution="№ 12")
    )
    assert codes(wrong) == ["drafting.submission_signatory"]
    view = office.happened(draft_id, DraftEvent.SUBMITTED, april(22), **GOVERNMENT_SIGNS)

    # 23, 24, 27, 28, 29 April.
    assert (stage(view, Stage.EXPERTISE).due_on, stage(view, Stage.EXPERTISE).paragraph) == (april(29), "19")
    view = office.happened(draft_id, DraftEvent.EXPERTISE_DONE, april(28), faults=Faults.MINOR)
    # 29, 30 April, 4, 5, 6 May: 1 May is a day off.
    assert (stage(view, Stage.REFINEMENT).due_on, stage(view, Stage.REFINEMENT).paragraph) == (may(6), "21")
    view = office.happened(draft_id, DraftEvent.REFINED, may(5))
    assert stage(view, Stage.FINAL_VERSION).due_on == may(8)  # 7 May is a day off
    assert codes(office.steps.enter(draft_id, EventEntry(DraftEvent.FINAL_SENT, may(6)))) == ["draft.final_missing"]
    assert isinstance(office.steps.open_final(draft_id, may(6), 3), DraftView)
    assert codes(office.steps.enter(draft_id, EventEntry(DraftEvent.FINAL_SENT, may(6)))) == [
        "drafting.sheets_unsigned"
    ]
    office.all_sheets(draft_id, Phase.FINAL, may(6))
    office.happened(draft_id, DraftEvent.FINAL_SENT, may(6))
    assert codes(office.steps.enter(draft_id, EventEntry(DraftEvent.PRESENTED, may(8)))) == ["draft.blocked"]
    view = office.all_visas(draft_id, Phase.FINAL, may(12))
    assert stage(view, Stage.FINAL_VISAS).done_on == may(12)
    office.happened(draft_id, DraftEvent.PRESENTED, may(13))
    office.happened(draft_id, DraftEvent.SIGNED, may(14))
    view = office.happened(draft_id, DraftEvent.REGISTERED, may(14), reference="№ 1-26 қ, 14.05.2026")
    assert (stage(view, Stage.ASSIGNMENT).due_on, view.standing) == (may(19), DraftStanding.UNDER_WAY)

    control = DraftControl(session, shipped_rulebook(), Events())
    control.keep(draft_id, [_line("1"), _line("2")])
    prints = DraftPrints(session, office.drafts, control, TrackedPapers(session))
    order = prints.assignment(draft_id, PaperLanguage.KAZAKH)
    assert isinstance(order, Order)
    assert (order.facts.document, order.facts.signed_on, order.facts.number) == ("Жарлық", may(14), "1-26 қ")
    assert prints.approval_sheet(draft_id, PaperLanguage.KAZAKH).facts.bodies[0].status == ""  # left for ink
    papers = paper_desk(session).prints
    made = papers.press.prepare(order)
    assert isinstance(made, PreparedPrint)
    code = f"{made.number}/{made.fingerprint[:SHOWN]}"
    assert (papers.verify(code).comparable, papers.verify(code).same) == (True, True)
    control.keep(draft_id, [replace(_line("1"), final_result="көрсеткіш 5 пайызға өсті"), _line("2")])
    assert [change.now for change in papers.verify(code).changes] == ["көрсеткіш 5 пайызға өсті"]
    entry = ControlEntry("1-26 қ", datetime(2026, 5, 14, 15, 0), may(18), "№ 3, 18.05.2026")  # noqa: DTZ001
    done = control.put_under_control(draft_id, entry)
    assert isinstance(done, Registered)
    assert [Cases(session, shipped_rulebook(), Events()).card(one).clause for one in done.case_ids] == ["1", "2"]
    view = office.drafts.view(draft_id)
    assert (view.standing, stage(view, Stage.ASSIGNMENT).done_on) == (DraftStanding.FINISHED, may(18))
    assert codes(control.put_under_control(draft_id, entry)) == ["draft.not_now"]
    assert session.check().ok


def _line(number: str) -> LineEntry:
    return LineEntry(
        number=number,
        measure_kk=f"{number}-шара (ойдан шығарылған)",
        term=FixedDate(date(2026, 12, 1)),
        completion_form="Ақпарат",
        responsible=MINISTRY,
        coexecutors=(AKIMAT,),
        level=Level.GOVERNMENT,
    )


def test_a_judges_appointment_has_one_visa_and_no_term_of_expertise(office: DraftOffice, session: Session) -> None:
    facts = replace(
        GOVERNMENT_ACT, initiator=Initiator.SUPREME_COURT, developer="Ойдан шығарылған сот", judges=True,
        raises_spending=False, holds_instructions=False,
    )  # fmt: skip
    view = submitted(office, facts, april(22), by=Position.DEVELOPER_HEAD)
    assert [line.position for line in view.agreement] == [Position.DEVELOPER_HEAD]
    assert (stage(view, Stage.EXPERTISE).state, stage(view, Stage.EXPERTISE).due_on) == (StageState.DUE, None)
    office.happened(view.draft_id, DraftEvent.EXPERTISE_DONE, may(20), faults=Faults.NONE)
    office.steps.open_final(view.draft_id, may(20), 1)
    office.all_sheets(view.draft_id, Phase.FINAL, may(20))
    view = office.happened(view.draft_id, DraftEvent.FINAL_SENT, may(21))
    assert Position.PRIME_MINISTER not in {line.position for line in view.final}
    office.all_visas(view.draft_id, Phase.FINAL, may(22))
    office.happened(view.draft_id, DraftEvent.PRESENTED, may(22))
    office.happened(view.draft_id, DraftEvent.SIGNED, may(25))
    view = office.happened(view.draft_id, DraftEvent.REGISTERED, may(25), reference="№ 7")
    assert (view.standing, stage(view, Stage.ASSIGNMENT).state) == (DraftStanding.FINISHED, StageState.NOT_NEEDED)
    assert session.check().ok


def test_a_treaty_six_and_four_working_days_before_its_signing(office: DraftOffice, session: Session) -> None:
    # Signed on 6 May: five working days before are 5, 4, 30, 29, 28 April.
    facts = replace(GOVERNMENT_ACT, raises_spending=False, treaty_signing_on=may(6))
    in_time = submitted(office, facts, april(27), **GOVERNMENT_SIGNS)
    assert stage(in_time, Stage.SUBMISSION).due_on == april(28)
    assert not stage(in_time, Stage.SUBMISSION).late_done

    other = office.made(replace(facts, title_kk="Екінші шарт туралы жоба (ойдан шығарылған)"), on=april(20))
    office.happened(other.draft_id, DraftEvent.PREPARED, april(20))
    office.all_visas(other.draft_id, Phase.AGREEMENT, april(21))
    office.whole_package(other.draft_id)
    entry = EventEntry(DraftEvent.SUBMITTED, april(29), by=Position.PRIME_MINISTER, resolution="№ 13")
    assert codes(office.steps.enter(other.draft_id, entry)) == ["drafting.treaty_late"]
    late = stage(office.drafts.view(other.draft_id), Stage.SUBMISSION)
    assert (late.state, late.due_on, late.paragraph) == (StageState.LATE, april(28), "17")
    assert session.check().ok


def test_a_return_and_resubmission(office: DraftOffice, session: Session) -> None:
    view = submitted(office, GOVERNMENT_ACT, april(22), **GOVERNMENT_SIGNS)
    draft_id = view.draft_id
    control = DraftControl(session, shipped_rulebook(), Events())
    prints = DraftPrints(session, office.drafts, control, TrackedPapers(session))
    assert codes(prints.return_letter(draft_id, PaperLanguage.KAZAKH)) == ["draft.not_returned"]
    office.happened(draft_id, DraftEvent.EXPERTISE_DONE, april(28), faults=Faults.SERIOUS)
    not_his = EventEntry(DraftEvent.RETURNED, april(29), by=Position.ASSISTANT)
    assert codes(office.steps.enter(draft_id, not_his)) == ["drafting.return_decider"]
    assert codes(office.steps.replace(draft_id, ReplaceEntry(april(29), "Себебі", 2))) == ["draft.with_administration"]
    view = office.happened(draft_id, DraftEvent.RETURNED, april(29), by=Position.HEAD_OF_ADMINISTRATION)
    # 30 April, 4, 5, 6, 8, 12, 13, 14, 15, 18 May: 1, 7 and 11 May are days off.
    assert (stage(view, Stage.RETURN).due_on, stage(view, Stage.RETURN).paragraph) == (may(18), "22")

    letter = prints.return_letter(draft_id, PaperLanguage.KAZAKH)
    assert isinstance(letter, Order)
    assert (letter.facts.returned_on, letter.facts.due_on, letter.facts.worked_over) == (april(29), may(18), "")

    kept = frozenset({PackageItem.NOTE})
    view_or_refusal = office.steps.replace(draft_id, ReplaceEntry(may(4), "Пысықталды (ойдан шығарылған)", 3, kept))
    assert isinstance(view_or_refusal, DraftView)
    view = view_or_refusal
    first, second = view.rounds
    assert (first.closed_on, len(first.visas), second.number, second.visas) == (may(4), 5, 2, ())
    assert [line.item for line in view.checklist if line.attached] == [PackageItem.NOTE]
    assert stage(view, Stage.RETURN).state is StageState.LATE  # told on 29 May
    office.happened(draft_id, DraftEvent.PREPARED, may(4))
    office.all_visas(draft_id, Phase.AGREEMENT, may(8))
    office.whole_package(draft_id)
    alone = EventEntry(DraftEvent.SUBMITTED, may(12), by=Position.PRIME_MINISTER, resolution="№ 12")
    assert codes(office.steps.enter(draft_id, alone)) == ["drafting.covering_letter"]
    view = office.happened(
        draft_id, DraftEvent.SUBMITTED, may(12), letter_by=Position.GOVERNMENT_OFFICE_HEAD, **GOVERNMENT_SIGNS
    )
    assert (stage(view, Stage.RETURN).done_on, stage(view, Stage.RETURN).late_done) == (may(12), False)
    assert stage(view, Stage.EXPERTISE).state is StageState.LATE  # 19 May went by
    letter = prints.return_letter(draft_id, PaperLanguage.KAZAKH)
    assert isinstance(letter, Order)
    # Who signed it is known now; ten working days from the return stay its day, however long it took.
    assert (letter.facts.position, letter.facts.due_on) == ("Үкімет Аппаратының Басшысы", may(18))
    assert (letter.facts.worked_over, letter.facts.sheets) == ("Пысықталды (ойдан шығарылған)", 3)
    assert len(letter.facts.papers) == len(view.checklist)
    assert [line.given is not None for line in view.agreement] == [True] * 5
    assert view.facts.grade is Grade.SECRET
    assert session.check().ok
