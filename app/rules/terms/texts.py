"""What a standard text of the office is for."""

from enum import StrEnum


class TextKind(StrEnum):
    """Where a standard text is chosen: the fields it fills."""

    INSTRUCTION = "instruction"
    FINAL_RESULT = "final_result"
    COMPLETION = "completion"
    RESOLUTION = "resolution"
    REASON = "reason"
