"""What the rules are applied with: one edition's values, the working calendar and the organisation profile."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.rules.calendar import WorkingCalendar
from app.rules.parameters import Parameters
from app.rules.terms import Decider, Level


def _until_set() -> dict[Level, frozenset[Decider]]:
    government = frozenset({Decider.PRIME_MINISTER, Decider.DEPUTY_PRIME_MINISTER})
    head = frozenset({Decider.FIRST_HEAD})
    return {Level.GOVERNMENT: government, Level.CENTRAL_BODY: head, Level.LOCAL_BODY: head}


@dataclass(frozen=True, slots=True)
class Profile:
    """Who decides where control is not at the Administration, as the body's own regulation names (74-1); and how
    many working days its papers take to be signed and to arrive, in its own experience (0: not reckoned with).

    Until the office sets it: the Prime Minister or a deputy for the Government, the first head for a body.
    """

    deciders: dict[Level, frozenset[Decider]] = field(default_factory=_until_set)
    named: frozenset[Level] = frozenset()  # levels the regulation names; for the others it is our reading
    signature_working_days: int = 0
    courier_working_days: int = 0


@dataclass(frozen=True, slots=True)
class Rulebook:
    """Everything a rule needs besides the facts. Immutable; another edition or calendar is another rulebook."""

    parameters: Parameters
    calendar: WorkingCalendar
    profile: Profile = field(default_factory=Profile)
