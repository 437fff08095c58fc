"""What a road map's page says of its way and of its measures."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.controllers.plans.road_map_views import AGREED, APPROVED, ASKED, DEVELOPED, MeasureView, RoadMapView
from app.rules.terms import StageState
from ui import formats, messages
from ui.stages import TONES, standing
from ui.tables.lines import Row


def part_name(what: str) -> str:
    """A part of a road map's way by its name."""
    names = {
        DEVELOPED: QCoreApplication.translate("RoadMapParts", "Worked out in the form of Appendix 3"),
        ASKED: QCoreApplication.translate("RoadMapParts", "Agreement of the Presidential Administration"),
        AGREED: QCoreApplication.translate("RoadMapParts", "Agreement of the Prime Minister"),
        APPROVED: QCoreApplication.translate("RoadMapParts", "Approval"),
    }
    return names[what]


def waits_for(view: RoadMapView, what: str) -> str:
    """What a blocked part waits for: the first one that is open."""
    waiting = (StageState.DUE, StageState.LATE)
    first = next((line.what for line in view.lines if line.state in waiting and line.what != what), "")
    return part_name(first) if first else ""


def measure_rows(view: RoadMapView) -> list[Row]:
    """Measures by stage; the stage stands over its first measure."""
    found: list[Row] = []
    stage = None
    for row in view.rows:
        if row.entry.stage is not stage:
            stage = row.entry.stage
            found.append(Row(("", messages.word(stage), "", "", "", ""), 0, "muted"))
        found.append(_measure(len([one for one in found if one.key]) + 1, row))
    return found


def _measure(number: int, row: MeasureView) -> Row:
    entry = row.entry
    cells = (
        str(number),
        entry.measure,
        entry.responsible,
        formats.day(entry.due_on) if entry.due_on else "",
        entry.indicator,
        standing(row.state, entry.due_on, row.done_on),
    )
    return Row(cells, row.row_id, TONES.get(row.state, ""))
