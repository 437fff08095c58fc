"""A package that is not taken: which outcome, and the values of its sentence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.rules.terms import ExchangeOutcome


class PackageFault(Exception):
    """Raised where a fault is found, caught where a reading or writing ends; never leaves the controllers."""

    def __init__(self, outcome: ExchangeOutcome, **values: object) -> None:
        super().__init__(outcome, values)
        self.outcome = outcome
        self.values: Mapping[str, object] = values


@dataclass(frozen=True, slots=True)
class Rejection:
    """How a reading or writing ended that did not succeed; ``values["what"]`` may tell kinds of it apart."""

    outcome: ExchangeOutcome
    values: Mapping[str, object] = field(default_factory=dict)

    @property
    def code(self) -> str:
        """The code of its sentence."""
        what = self.values.get("what")
        return f"exchange.{self.outcome}.{what}" if what else f"exchange.{self.outcome}"
