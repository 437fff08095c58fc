"""Words of prints: what became of a copy, of an act of destruction, of a blank form."""

from enum import StrEnum


class CopyState(StrEnum):
    """Where a printed copy stands."""

    KEPT = "kept"  # in the office, in its holder's hands
    SPOILED = "spoiled"  # every sheet of it
    DOOMED = "doomed"  # named in an act that is not carried out yet
    DESTROYED = "destroyed"


class ActState(StrEnum):
    """Where an act of destruction stands."""

    DRAWN_UP = "drawn_up"
    CARRIED_OUT = "carried_out"


class BlankState(StrEnum):
    """What became of a blank form of the continuity kit."""

    ENTERED = "entered"  # what was written on it is in the records
    UNUSED = "unused"
    SPOILED = "spoiled"
