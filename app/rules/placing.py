"""Putting under control: what may be, at which level, whose date governs, who consolidates, when work starts
(42, 42-1, 49, 50, 52, 55)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from datetime import date

from app.rules.outcome import Finding, Reason
from app.rules.periods import Dated
from app.rules.terms import ControlObject, Level, LevelGround, Origin, Rule, TermSource

# Origins that are a ground of paragraph 42-1 by themselves.
GROUND_OF_ORIGIN = {
    Origin.SECURITY_COUNCIL: LevelGround.COUNCIL_OR_ASSEMBLY,
    Origin.ASSEMBLY: LevelGround.COUNCIL_OR_ASSEMBLY,
    Origin.PERSONAL: LevelGround.PERSONAL,
    Origin.PUBLISHED: LevelGround.PERSONAL,
}


def object_requirement(what: ControlObject, *, stamped: bool) -> Finding | None:
    """An instruction on a service document or an appeal needs the stamp "Бақылауға алынды" on its paper (42 4))."""
    if what is ControlObject.SERVICE_DOCUMENT and not stamped:
        return Finding(Rule.CONTROL_OBJECT, "42", "control.object_stamp", {})
    return None


def level_findings(
    level: Level, origin: Origin, grounds: Set[LevelGround], *, local: bool, resonance: bool
) -> Iterator[Finding]:
    """What speaks against a level of control (42-1).

    At the Administration: one of seven grounds, and no current or local matter unless it caused public resonance.
    Elsewhere: nothing that 42-1 4) or 5) places at the Administration by its origin.
    """
    own = GROUND_OF_ORIGIN.get(origin)
    if level is not Level.ADMINISTRATION:
        if own is not None:
            yield Finding(Rule.CONTROL_LEVEL, "42-1", "control.level_of_origin", {"origin": origin})
        return
    if not grounds and own is None:
        yield Finding(Rule.CONTROL_LEVEL, "42-1", "control.level_ground", {"grounds": tuple(LevelGround)})
    if local and not resonance:
        yield Finding(Rule.CONTROL_LEVEL, "42-1", "control.level_local", {})


def sources_conflict(named: Mapping[TermSource, date], governing: TermSource | None) -> Finding | None:
    """Papers that name different dates: a person says which one governs; it is never picked silently (50)."""
    if len(set(named.values())) > 1 and governing not in named:
        values = {"sources": tuple(named), "dates": tuple(named.values())}
        return Finding(Rule.CONTROL_SOURCES_CONFLICT, "50", "control.sources_conflict", values)
    return None


def consolidator(bodies: Sequence[str], marked: Sequence[str]) -> str | Finding:
    """The body that consolidates: the one marked "(жинақтау)", else the first named; exactly one (55)."""
    if len(marked) > 1:
        return Finding(Rule.CONTROL_FIRST_NAMED, "55", "control.consolidator_twice", {"bodies": tuple(marked)})
    if marked and marked[0] not in bodies:
        return Finding(Rule.CONTROL_FIRST_NAMED, "55", "control.consolidator_not_named", {"body": marked[0]})
    twice = [body for body, times in Counter(bodies).items() if times > 1]
    if twice:
        return Finding(Rule.CONTROL_FIRST_NAMED, "55", "control.body_twice", {"body": twice[0]})
    if not bodies:
        return Finding(Rule.CONTROL_FIRST_NAMED, "55", "control.no_body", {})
    return marked[0] if marked else bodies[0]


def start_of_work(received_on: date, *, met_on: date | None = None, published_on: date | None = None) -> Dated:
    """When execution starts: at the meeting for bodies that took part (49), at publication for bodies the published
    instruction names (52), else on receipt. The term still runs from receipt."""
    if met_on is not None and met_on <= received_on:
        return Dated(met_on, Reason("start", Rule.CONTROL_START_NOW, "49", "why.start_meeting", {"due": met_on}))
    if published_on is not None and published_on <= received_on:
        values = {"due": published_on}
        return Dated(published_on, Reason("start", Rule.CONTROL_START_NOW, "52", "why.start_published", values))
    return Dated(received_on, Reason("start", Rule.CONTROL_START_NOW, "50", "why.start_receipt", {"due": received_on}))
