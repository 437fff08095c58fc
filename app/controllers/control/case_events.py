"""Past facts of cases that screens listen to."""

from __future__ import annotations


class CaseChanged:
    """Something of a case changed: its term, its state, its reports, its papers."""

    __slots__ = ("case_id",)

    def __init__(self, case_id: int) -> None:
        self.case_id = case_id
