"""Past facts of drafts of instructions, plans, road maps and decrees that screens listen to."""

from __future__ import annotations


class PlanChanged:
    """Something of a nationwide plan, of drafts of instructions or of the register of decrees changed."""

    __slots__ = ("record_id", "record_kind")

    def __init__(self, record_kind: str, record_id: int) -> None:
        self.record_kind = record_kind
        self.record_id = record_id
