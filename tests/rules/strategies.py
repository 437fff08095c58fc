"""Random cases and steps for property tests, within the years of the shipped calendar."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st

from app.rules.facts import Case, FixedDate, Months, PastStep, Step, Term, Weeks, WorkingDays
from app.rules.terms import (
    Basis,
    Decider,
    Ground,
    Interim,
    LetterPart,
    Level,
    Mark,
    Origin,
    Special,
    StepKind,
    TermSource,
)

days = st.dates(date(2022, 2, 1), date(2026, 6, 30))
later = st.integers(1, 400)
terms = st.one_of(
    st.none(),
    st.integers(1, 90).map(WorkingDays),
    st.integers(1, 30).map(Weeks),
    st.integers(1, 9).map(Months),
)


@st.composite
def histories(draw: st.DrawFn, received: date) -> tuple[PastStep, ...]:
    past, last = [], received
    for _ in range(draw(st.integers(0, 4))):
        last += timedelta(days=draw(st.integers(1, 60)))
        kind = draw(st.sampled_from(StepKind))
        granted = draw(st.booleans())
        moved = granted and kind not in (StepKind.REMOVE, StepKind.CLOSE_OWN)
        past.append(PastStep(kind, granted, last, last, last + timedelta(days=40) if moved else None))
    return tuple(past)


@st.composite
def cases(draw: st.DrawFn) -> Case:
    received = draw(days)
    term: Term | None = draw(terms)
    if draw(st.booleans()):
        term = FixedDate(received + timedelta(days=draw(later)))
    return Case(
        signed_on=received - timedelta(days=draw(st.integers(0, 20))),
        received_on=received,
        origin=draw(st.sampled_from(Origin)),
        level=draw(st.sampled_from(Level)),
        term=term,
        term_source=draw(st.sampled_from(TermSource)),
        mark=draw(st.none() | st.sampled_from(Mark)),
        special=draw(st.none() | st.sampled_from(Special)),
        legislative=draw(st.booleans()),
        bodies=draw(st.integers(1, 5)),
        complex=draw(st.booleans()),
        interim=draw(st.none() | st.sampled_from(Interim)),
        report_exempt=draw(st.booleans()),
        history=draw(histories(received)),
    )


@st.composite
def steps(draw: st.DrawFn, case: Case) -> Step:
    decided = case.received_on + timedelta(days=draw(st.integers(0, 300)))
    words = st.sampled_from(["", "№ 1 (ойдан шығарылған)"])
    return Step(
        kind=draw(st.sampled_from(StepKind)),
        decided_on=decided,
        decided_by=draw(st.sampled_from(Decider)),
        letter_on=draw(st.none() | st.just(decided - timedelta(days=1))),
        letter_states=frozenset(draw(st.sets(st.sampled_from(LetterPart))) if draw(st.booleans()) else LetterPart),
        basis=frozenset(draw(st.sets(st.sampled_from(Basis)))),
        ground=draw(st.none() | st.sampled_from(Ground)),
        covered_by=draw(words),
        depends_on=draw(words),
        new_deadline=draw(st.none() | st.just(decided + timedelta(days=draw(st.integers(-10, 200))))),
        discipline_considered=draw(st.booleans()),
        punishment_considered=draw(st.booleans()),
        exceptional_reason=draw(words),
        external_circumstances=draw(st.booleans()),
        effect_watched=draw(st.booleans()),
    )


@st.composite
def asked(draw: st.DrawFn) -> tuple[Case, Step]:
    case = draw(cases())
    return case, draw(steps(case))
