"""The check of an open vault: its file, its journal against the head kept outside, and every record."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.errors import Damage
from app.vault.identity import is_signed
from db.check import DatabaseReport, check_database
from db.verification import Anchor

if TYPE_CHECKING:
    from app.controllers.vault.openings import OpenVault

Progress = Callable[[str, int, int], None]  # step, done, of how many (0: not known)


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What a check found. ``notices`` are no damage: a clock that was set back."""

    damages: tuple[Damage, ...]
    notices: tuple[Damage, ...] = ()
    entries: int = 0
    records: int = 0
    head: str = ""

    @property
    def ok(self) -> bool:
        return not self.damages


def check_open_vault(vault: OpenVault, progress: Progress, anchors: tuple[Anchor, ...]) -> CheckReport:
    """Check a vault that is open, with connections of its own; may run on another thread. What it finds makes the
    vault read-only."""
    state = vault.state
    outside = Anchor(state.sequence, state.head)
    found: DatabaseReport = check_database(vault.place, vault.keys.vault, [outside, *anchors], is_signed, progress)
    if found.damages and not anchors:  # an anchor may be mistyped: that is no reason to stop work
        vault.forbid_writing(found.damages[0])
    return CheckReport(found.damages, found.notices, found.entries, found.records, found.head)
