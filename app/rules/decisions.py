"""The answer to a case, and to a step with it: one call, one shape, whoever asks (section 9)."""

from __future__ import annotations

from datetime import date

from app.rules import control, dispatch, endings, moves, obligations
from app.rules.calendar import CalendarMissing
from app.rules.deciders import Deciders, deciders
from app.rules.facts import Case, Step
from app.rules.outcome import Answer, Counters, Finding, Obligation, Reason
from app.rules.periods import Dated
from app.rules.rulebook import Rulebook
from app.rules.terms import Ground, Rule, StepKind

ENDING = frozenset({StepKind.REMOVE, StepKind.CLOSE_OWN})


def answer(case: Case, step: Step | None, book: Rulebook) -> Answer:
    """What the decree says to ``case`` and to ``step``. Never raises on facts: a year without a calendar is a
    requirement (`terms.calendar`) and leaves the dates empty."""
    try:
        book.calendar.is_working(case.received_on)
        return _answer(case, step, book)
    except (CalendarMissing, OverflowError) as missing:  # overflow: two weeks after the last day of year 9999
        year = missing.year if isinstance(missing, CalendarMissing) else case.signed_on.year
        finding = Finding(Rule.TERMS_CALENDAR, "50", "terms.calendar", {"year": year})
        return Answer(requires=(finding,), counters=moves.counters(case, step))


def _answer(case: Case, step: Step | None, book: Rulebook) -> Answer:
    first = control.first_deadline(case, book)
    in_force = control.deadline_in_force(case, first)
    count = moves.counters(case, step)
    if in_force is None:
        return _without_deadline(case, count, book)
    broken = control.case_breaches(case, first, book)
    if step is None:
        return _made(case, first, in_force, book, broken=broken, count=count)
    repeated = step.kind is StepKind.EXTEND and count.grants >= book.parameters.grants_count
    who = deciders(case, step.kind, repeated=repeated, profile=book.profile)
    broken = (*broken, *_step_breaches(case, step, in_force.on, count, who, book))
    missing = tuple(_step_requirements(case, step, count, who, book))
    after, ended = in_force, False
    if not broken and not missing:
        after, ended = _after(step, in_force)
    return _made(
        case, first, after, book, broken=broken, missing=missing, count=count, ended=ended,
        who=who, consequences=_consequences(step, book, repeated=repeated),
    )  # fmt: skip


def _without_deadline(case: Case, count: Counters, book: Rulebook) -> Answer:
    owed = obligations.of_case(case, None, None, book)
    why = tuple(obligation.why for obligation in owed)
    return Answer(requires=(control.NO_TERM,), counters=count, obligations=owed, why=why)


def _step_breaches(
    case: Case, step: Step, deadline: date, count: Counters, who: Deciders, book: Rulebook
) -> list[Finding]:
    found = list(moves.breaches(case, step, deadline, count, book)) if step.kind in moves.MOVES else []
    if step.decided_by is not None and who.who and step.decided_by not in who.who:
        values = {"decider": step.decided_by, "deciders": who.who}
        found.append(Finding(Rule.DECISIONS_DECIDER, who.paragraph, "decisions.decider", values, who.readings))
    if step.kind not in moves.MOVES:
        found.extend(endings.breaches(case, step))
    return found


def _step_requirements(case: Case, step: Step, count: Counters, who: Deciders, book: Rulebook) -> list[Finding]:
    if step.kind in moves.MOVES:
        found = list(moves.requirements(case, step, count, book))
    else:
        found = list(endings.requirements(case, step))
    if step.decided_by is None and who.who:
        values = {"deciders": who.who}
        found.append(Finding(Rule.DECISIONS_DECIDER, who.paragraph, "decisions.decider_missing", values, who.readings))
    return found


def _after(step: Step, before: Dated) -> tuple[Dated, bool]:
    """The deadline after an allowed step, and whether nothing is owed any more."""
    if step.kind in ENDING:
        return before, step.ground is not Ground.HANDED_OVER
    on = step.new_deadline or before.on
    values = {"due": on, "kind": step.kind, "decided": step.decided_on}
    paragraph = control.NEW_DATE_PARAGRAPH.get(step.kind, "68")
    return Dated(on, Reason("deadline", Rule.DECISIONS_NEW_DATE, paragraph, "why.granted", values)), False


def _consequences(step: Step, book: Rulebook, *, repeated: bool) -> tuple[Obligation, ...]:
    """Obligations the step would create, shown whether or not it is allowed (59, 72)."""
    if repeated:
        return (obligations.measures(step.decided_on, book),)
    if step.kind is StepKind.TRANSFER_LONG:
        return (obligations.road_map_long(step.decided_on, book),)
    return ()


def _made(
    case: Case,
    first: Dated | None,
    deadline: Dated,
    book: Rulebook,
    *,
    broken: tuple[Finding, ...],
    count: Counters,
    missing: tuple[Finding, ...] = (),
    ended: bool = False,
    who: Deciders | None = None,
    consequences: tuple[Obligation, ...] = (),
) -> Answer:
    act_by = control.act_by(deadline.on, book)
    kind, typed = control.explained_type(case.received_on, deadline.on, book)
    owed = () if ended else obligations.of_case(case, deadline.on, kind, book)
    why = [deadline.why, act_by.why, typed]
    sent = None if ended else dispatch.latest_dispatch(act_by.on, book)
    if sent is not None:
        why.append(sent.why)
    why.extend([obligation.why for obligation in owed])
    why.extend([obligation.why for obligation in consequences])
    if who is not None and who.readings:
        values = {"deciders": who.who}
        why.append(Reason("deciders", Rule.DECISIONS_DECIDER, who.paragraph, "why.deciders", values, (), who.readings))
    return Answer(
        breaches=broken,
        requires=missing,
        consequences=consequences,
        deciders=who.who if who is not None else (),
        deadline=deadline.on,
        act_by=act_by.on,
        dispatch_by=sent.on if sent is not None else None,
        first_deadline=first.on if first is not None else None,
        control_type=kind,
        counters=count,
        obligations=owed,
        why=tuple(why),
    )
