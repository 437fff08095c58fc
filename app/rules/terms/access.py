"""Words of access: lists that close cases to all but the persons on them, and those that open some to an inspector."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["AccessKind", "ShownAs"]


class AccessKind(StrEnum):
    """What a list of persons and cases does."""

    NEED_TO_KNOW = "need_to_know"  # its cases are there for its persons only
    INSPECTION = "inspection"  # its cases, and no others, are there for the inspectors on it (43-1)


class ShownAs(StrEnum):
    """In what form an inspector was shown a case."""

    CARD = "card"
    LIST = "list"
    PRINT = "print"
