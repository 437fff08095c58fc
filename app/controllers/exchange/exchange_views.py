"""What is asked of an export, and what a screen is handed of packages that went out and came in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from app.exchange.faults import Rejection
from app.exchange.volumes import SystemVolumes, Volumes
from app.rules.terms import ExchangeOutcome, Grade, Purpose

# The window and the commands are told of a rejection, and look at media, without entering the room of packages.
__all__ = [
    "DueView", "ExportEntry", "ExportPreview", "ExportView", "ImportView", "PackageFile", "Rejection", "SystemVolumes",
    "Volumes",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class ExportEntry:
    """What is to be sent to a site. Without ``case_ids`` every paper that meets all conditions.

    ``changed_only``: since the last package the site has acknowledged. ``copies``: also what others hold, as a
    consolidating workstation passes it on. ``directories``: all of them, not only what the papers name.
    ``decrees``: the register of normative decrees with its monitoring. ``plans``: the Address plans with what is
    reported of their measures (Appendix 4). Without ``papers`` only what else is asked for: directories with the
    calendars and editions loaded here, decrees, plans, or nothing but the checkpoint of our journal.
    """

    correspondent_id: int
    registered_from: date | None = None
    registered_until: date | None = None
    words: str = ""
    changed_only: bool = False
    copies: bool = False
    directories: bool = False
    decrees: bool = False
    plans: bool = False
    papers: bool = True
    case_ids: tuple[int, ...] | None = None
    valid_days: int = 90

    @property
    def is_everything(self) -> bool:
        """Nothing narrows the choice: two persons."""
        narrowed = self.registered_from or self.registered_until or self.words or self.changed_only or not self.papers
        return not narrowed and self.case_ids is None


@dataclass(frozen=True, slots=True)
class ExportPreview:
    """What would go out: papers, rows by kind, the highest grade. ``everything``: it takes two persons."""

    recipient: str
    papers: int
    counts: Mapping[str, int]
    grade: Grade | None
    everything: bool


@dataclass(frozen=True, slots=True)
class ExportView:
    """A line of the register of packages that went out."""

    export_id: int
    number: int
    recipient: str
    purpose: Purpose
    outcome: ExchangeOutcome
    counter: int
    papers: int
    rows: int
    grade: Grade | None
    file_name: str
    code: str
    size: int
    made_at: datetime
    made_by: str
    expires_on: date
    written_at: datetime | None
    ejected_at: datetime | None
    answered_at: datetime | None
    answered_by: str
    reason: str


@dataclass(frozen=True, slots=True)
class DueView:
    """A site whose next package is due, and since when."""

    correspondent_id: int
    name: str
    due_on: date


@dataclass(frozen=True, slots=True)
class ImportView:
    """A line of the register of packages that came in. ``values`` fill the sentence of the outcome."""

    import_id: int
    number: int
    sender: str
    outcome: ExchangeOutcome
    values: Mapping[str, object]
    purpose: Purpose | None
    sender_number: int | None
    counter: int | None
    grade: Grade | None
    file_name: str
    code: str
    rows: int
    added: int
    changed: int
    arrived_at: datetime
    arrived_by: str
    packed_at: datetime | None
    decided_at: datetime | None
    decided_by: str
    receipt_code: str
    reason: str

    @property
    def waits(self) -> bool:
        """Whether a person still has to decide."""
        return self.outcome in (ExchangeOutcome.READY, ExchangeOutcome.GAP)


@dataclass(frozen=True, slots=True)
class PackageFile:
    """A file on a medium that may be a package."""

    file_name: str
    size: int
    seen: bool  # the very same file was loaded before
