"""Random drafts, papers and progress for property tests, within the years of the shipped calendar."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import settings
from hypothesis import strategies as st

from app.rules.assignments import AssignmentLine
from app.rules.drafts import ActDraft, Attachment, Order, OtherTerm, Papers, Progress, Submission, Visa
from app.rules.facts import WorkingDays
from app.rules.instruction_drafts import InstructionDraft
from app.rules.instruction_route import InstructionProgress
from app.rules.terms import Contents, Faults, Initiator, NotePart, PackageItem, Phase, Position, Track, VisaWord
from app.rules.visas import SUPERVISORS, RequiredVisa, required_visas

MINISTRY = "Ойдан шығарылған министрлік"
AGENCY = "Ойдан шығарылған агенттік"
COMMITTEE = "Ойдан шығарылған комитет"

few = settings(max_examples=30, deadline=None)  # these drafts have many facts: each is slow to draw

days = st.dates(date(2022, 2, 1), date(2026, 11, 30))
maybe_days = st.none() | days
bodies = st.lists(st.sampled_from([MINISTRY, AGENCY, COMMITTEE, " "]), max_size=3).map(tuple)
orders = st.builds(
    Order,
    reference=st.just("№ 1-б (ойдан шығарылған)"),
    since=days,
    until=maybe_days,
    copy_attached=st.booleans(),
)
visas = st.builds(
    Visa,
    position=st.sampled_from(Position),
    on=days,
    body=st.sampled_from(["", MINISTRY, AGENCY, f" {COMMITTEE.upper()} "]),
    word=st.sampled_from(VisaWord),
    acting=st.booleans(),
    order=st.none() | orders,
    round=st.integers(1, 2),
)
drafts = st.builds(
    ActDraft,
    initiator=st.sampled_from(Initiator),
    developer=st.sampled_from(["", MINISTRY]),
    contents=st.sampled_from(Contents),
    track=st.sampled_from(Track),
    paper_reason=st.sampled_from(["", "арна істемейді (сынақ)"]),
    designation=st.sampled_from(["", "№ 2 (сынақ)"]),
    interested=bodies,
    touches_bodies=bodies,
    touches_government=st.booleans(),
    lowers_income=st.booleans(),
    raises_spending=st.booleans(),
    government_initiative=st.booleans(),
    judges=st.booleans(),
    planning_document=st.booleans(),
    treaty_signing_on=maybe_days,
    private_business=st.booleans(),
    amending=st.booleans(),
    implementing_acts=st.booleans(),
    complex=st.booleans(),
    supervisor=st.none() | st.sampled_from(SUPERVISORS),
    counsellor_visa=st.booleans(),
    sheets=st.integers(1, 9),
    final_sheets=st.integers(1, 9),
    round=st.integers(1, 2),
    round_opened_on=maybe_days,
)
attachments = st.builds(
    Attachment,
    item=st.sampled_from(PackageItem),
    sheets=st.integers(1, 7),
    signed_by=st.none() | st.sampled_from([Position.PRIME_MINISTER, Position.DEVELOPER_HEAD]),
    states=st.sets(st.sampled_from(NotePart)).map(frozenset),
)
sheet_sets = st.sets(st.integers(0, 10)).map(frozenset)
papers = st.builds(
    Papers,
    visas=st.lists(visas, max_size=5).map(tuple),
    attachments=st.lists(attachments, max_size=8).map(tuple),
    signed_sheets=sheet_sets,
    final_visas=st.lists(visas, max_size=5).map(tuple),
    final_signed_sheets=sheet_sets,
)
other_terms = st.none() | st.builds(OtherTerm, on=days, set_by=st.sampled_from(Position))
progress = st.builds(
    Progress,
    prepared_on=maybe_days,
    agreed_on=maybe_days,
    submitted_on=maybe_days,
    expertise_done_on=maybe_days,
    expertise_term=other_terms,
    faults=st.sampled_from(Faults),
    refined_on=maybe_days,
    refine_term=other_terms,
    returned_on=maybe_days,
    return_term=other_terms,
    resubmitted_on=maybe_days,
    final_sent_on=maybe_days,
    final_visas_on=maybe_days,
    presented_on=maybe_days,
    signed_on=maybe_days,
    registered_on=maybe_days,
    holds_instructions=st.booleans(),
    assigned_on=maybe_days,
)
submissions = st.none() | st.builds(
    Submission,
    on=days,
    signed_by=st.none() | st.sampled_from(Position),
    resolution=st.sampled_from(["", "№ 3 (сынақ)"]),
)
lines = st.builds(
    AssignmentLine,
    number=st.sampled_from(["1", "2"]),
    measure=st.sampled_from(["", "шара (сынақ)"]),
    term=st.none() | st.just(WorkingDays(5)),
    completion_form=st.sampled_from(["", "ақпарат"]),
    responsible=st.sampled_from(["", MINISTRY]),
)
instruction_progress = st.builds(
    InstructionProgress,
    to_head_on=maybe_days,
    prepared_on=maybe_days,
    other_term=other_terms,
    delegated_on=maybe_days,
    arrived_on=maybe_days,
    reviewed_on=maybe_days,
    agreed_on=maybe_days,
    visas_on=maybe_days,
    signed_on=maybe_days,
)


@st.composite
def instruction_drafts(draw: st.DrawFn) -> InstructionDraft:
    from app.rules.terms import Appendix, DraftCriterion, EventKind, InstructionForm

    return InstructionDraft(
        event=draw(st.sampled_from(EventKind)),
        held_on=draw(days),
        meeting_held=draw(st.booleans()),
        form=draw(st.none() | st.sampled_from(InstructionForm)),
        signed_by=draw(st.none() | st.sampled_from(Position)),
        appendices=frozenset(draw(st.sets(st.sampled_from(Appendix)))),
        contents=draw(st.sampled_from(Contents)),
        touches_government=draw(st.booleans()),
        supervisor=draw(st.none() | st.sampled_from(SUPERVISORS)),
        criteria=frozenset(draw(st.sets(st.sampled_from(DraftCriterion)))),
        duplicates_checked=draw(st.booleans()),
        lines=tuple(draw(st.lists(lines, max_size=3))),
        visas=tuple(draw(st.lists(visas, max_size=4))),
        round=draw(st.integers(1, 2)),
    )


def put(asked: RequiredVisa, on: date, round_number: int) -> Visa:
    """The visa a sheet asks for, put by the holder of the position."""
    position = SUPERVISORS[0] if asked.position is Position.SUPERVISING_OFFICIAL else asked.position
    return Visa(position, on, asked.body, round=round_number)


def all_put(draft: ActDraft, phase: Phase, on: date) -> tuple[Visa, ...]:
    """Every visa a phase asks for, valid and in this round."""
    on = max(on, draft.round_opened_on or on) + timedelta(days=0)
    return tuple(put(asked, on, draft.round) for asked in required_visas(draft, phase))
