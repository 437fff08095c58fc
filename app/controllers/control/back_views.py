"""What the back of the paper card shows of a case: its steps, its reports, its reminders, its inspections."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import tzinfo

from app.controllers.control.move_views import StepView
from app.controllers.control.report_entries import ReportView
from app.controllers.control.surroundings import InspectionEntry, ReminderSlip


@dataclass(frozen=True, slots=True)
class CardBack:
    """In the order of entry."""

    steps: tuple[StepView, ...] = ()
    reports: tuple[ReportView, ...] = ()
    reminders: tuple[ReminderSlip, ...] = ()
    inspections: tuple[InspectionEntry, ...] = ()
    zone: tzinfo | None = None  # whose days tell what was entered later
