"""Words of registers and custody: grades, series of numbers, removable media."""

from enum import StrEnum


class Grade(StrEnum):
    """Secrecy marking, lowest first. "For official use" is no grade and never mixes with these."""

    SECRET = "secret"
    TOP_SECRET = "top_secret"
    SPECIAL_IMPORTANCE = "special_importance"

    @property
    def rank(self) -> int:
        """1 for secret, 3 for special importance: a higher number is a higher grade."""
        return list(Grade).index(self) + 1


class SeriesKind(StrEnum):
    """Separate series of registration numbers."""

    CONTROL = "control"
    INCOMING = "incoming"
    OUTGOING = "outgoing"
    INTERNAL = "internal"
    PACKAGES = "packages"
    DRAFTS = "drafts"


class NumberState(StrEnum):
    """What became of a number; none is ever used again."""

    RESERVED = "reserved"
    USED = "used"
    ANNULLED = "annulled"


class MediumKind(StrEnum):
    """What a removable medium is."""

    FLASH = "flash"
    DISK = "disk"
    OPTICAL = "optical"
    CARD = "card"


class MediumState(StrEnum):
    """Where a registered medium stands in its life."""

    KEPT = "kept"  # in the safe
    ISSUED = "issued"
    CLEARED = "cleared"
    DESTROYED = "destroyed"


class MediumAct(StrEnum):
    """What is done with a registered medium."""

    ISSUE = "issue"
    RETURN = "return"
    CLEAR = "clear"
    DESTROY = "destroy"
