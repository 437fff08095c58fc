"""Who may decide what, by the origin of the case and the level of its control (69-78)."""

from __future__ import annotations

from dataclasses import dataclass

from app.rules import readings
from app.rules.facts import Case
from app.rules.readings import Reading
from app.rules.rulebook import Profile
from app.rules.terms import Decider, Level, Origin, StepKind

P, HA = Decider.PRESIDENT, Decider.HEAD_OF_ADMINISTRATION
SSC, SC = Decider.COUNCIL_SECRETARY, Decider.STATE_COUNSELLOR
PM, DEPUTY_PM, FIRST_HEAD = Decider.PRIME_MINISTER, Decider.DEPUTY_PRIME_MINISTER, Decider.FIRST_HEAD

TRANSFERS = frozenset({StepKind.TRANSFER_MEDIUM, StepKind.TRANSFER_LONG})
PLANS = frozenset({Origin.ADDRESS_PLAN, Origin.ELECTION_PROGRAMME})


@dataclass(frozen=True, slots=True)
class Deciders:
    """Who may decide, sorted by name, the paragraph that names them, and our readings behind it."""

    who: tuple[Decider, ...]
    paragraph: str
    readings: tuple[str, ...] = ()


def _named(paragraph: str, *who: Decider, read: Reading | None = None) -> Deciders:
    return Deciders(tuple(sorted(who)), paragraph, () if read is None else (read.code,))


NOBODY = Deciders((), "")
REINSTATE = _named("76", P, HA)
REMOVE = {
    Origin.SECURITY_COUNCIL: _named("76", P, SSC),
    Origin.PERSONAL: _named("77", P),
    Origin.PUBLISHED: _named("77", P),
    Origin.STATE_COUNSELLOR: _named("78", P, HA, SC, read=readings.SUB_PARAGRAPH_FIVE),
}
REMOVE_ELSEWHERE = {
    Level.GOVERNMENT: _named("76", PM, DEPUTY_PM),
    Level.CENTRAL_BODY: _named("76", FIRST_HEAD),
    Level.LOCAL_BODY: _named("76", FIRST_HEAD),
}
STATE_COUNSELLOR = _named("71", P, HA, SC, read=readings.SUB_PARAGRAPH_FIVE)
COUNCIL_FIRST = _named("69", SSC)
COUNCIL_LATER = {"70": _named("70", P, SSC), "72": _named("72", P, SSC)}
PERSONAL_EXTENSION = _named("74", P)
PLAN_REPEATED = _named("72", P)
PERSONAL_OTHER = {place: _named(place, P, HA, read=readings.PERSONAL_OTHER_MOVES) for place in ("69", "70")}
GENERAL = {paragraph: _named(paragraph, P, HA) for paragraph in ("69", "70", "72", "76")}


def deciders(case: Case, kind: StepKind, *, repeated: bool, profile: Profile) -> Deciders:
    """Who may take a step. ``repeated``: an extension after a granted extension or transfer (72).

    The body's own closing is its own act: nobody else decides it.
    """
    if kind is StepKind.CLOSE_OWN:
        return NOBODY
    if kind is StepKind.REINSTATE:
        return REINSTATE
    if kind is StepKind.REMOVE:
        if case.level is not Level.ADMINISTRATION:
            return REMOVE_ELSEWHERE[case.level]
        return REMOVE.get(case.origin, GENERAL["76"])
    if case.level is not Level.ADMINISTRATION:
        assumed = None if case.level in profile.named else readings.DELEGATED_DECIDERS
        return _named("74-1", *profile.deciders[case.level], read=assumed)
    return _of_move(case.origin, kind, repeated=repeated)


def _of_move(origin: Origin, kind: StepKind, *, repeated: bool) -> Deciders:
    """Extension, transfer and new term at the Administration's level (69-72, 74)."""
    if origin is Origin.STATE_COUNSELLOR:
        return STATE_COUNSELLOR
    if origin is Origin.PERSONAL and kind is StepKind.EXTEND:
        return PERSONAL_EXTENSION
    paragraph = "70" if kind is StepKind.RESCHEDULE else "72" if repeated else "69"
    if origin is Origin.SECURITY_COUNCIL:
        return COUNCIL_LATER.get(paragraph, COUNCIL_FIRST)
    if origin in PLANS and paragraph == "72":
        return PLAN_REPEATED
    return PERSONAL_OTHER[paragraph] if origin is Origin.PERSONAL else GENERAL[paragraph]
