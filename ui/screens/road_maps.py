"""Road maps: cases that owe one first, then every one with what is next and what is late (56-61)."""

from __future__ import annotations

from collections.abc import Sequence

from app.controllers.control.case_events import CaseChanged
from app.controllers.plans.road_map_views import RoadMapList, RoadMapListed
from app.rules.terms import Grade, StageState
from ui import formats
from ui.desk import Desk
from ui.dialogs.road_map_forms import OtherCaseForm
from ui.screens.listing import ListScreen
from ui.screens.road_map import open_road_map
from ui.screens.road_map_rows import part_name
from ui.stages import TONES
from ui.tables.lines import Row
from ui.widgets.texts import label

OWING = 1 << 40  # keys above it are cases that owe a road map


class RoadMapsScreen(ListScreen):
    widths = (100, 0, 200, 240, 104, 106, 100)

    def __init__(self, desk: Desk) -> None:
        self._view: RoadMapList | None = None
        super().__init__(desk)
        self.other = self.add_action(lambda: self.tr("For another case …"), self.begin_other)
        self.tally = label("muted")
        self.add_beside_filter(self.tally)
        self.listen(CaseChanged, lambda changed: self.refresh())
        self.retranslate()

    def headings(self) -> Sequence[str]:
        return (
            self.tr("Case"), self.tr("Instruction"), self.tr("Executing body"), self.tr("Next"), self.tr("Due on"),
            self.tr("Measures"), self.tr("Late"),
        )  # fmt: skip

    def rows(self) -> Sequence[Row]:
        self._view = self.desk.controllers.planning.road_maps.listed()
        return [self._row(row) for row in self._view.rows]

    def _row(self, row: RoadMapListed) -> Row:
        coming = part_name(row.what) if row.what else self.tr("Execution of measures")
        if not row.road_map_id:
            coming = self.tr("A road map is owed")
        elif not row.what and row.state is StageState.DONE:
            coming = self.tr("Everything is carried out")
        cells = (
            row.case_number,
            row.content,
            row.body,
            coming,
            formats.day(row.due_on) if row.due_on else "",
            f"{row.measures_done} / {row.measures}" if row.measures else "",
            str(row.measures_late or ""),
        )
        tone = "fault" if row.measures_late else TONES.get(row.state, "")
        return Row(cells, row.road_map_id or OWING + row.case_id, tone)

    def _draw(self) -> None:
        super()._draw()
        if self._view is not None and hasattr(self, "tally"):
            text = self.tr("owed %1 · late %2").replace("%1", formats.number(self._view.owing))
            self.tally.setText(text.replace("%2", formats.number(self._view.late)))

    def empty_text(self) -> str:
        return self.tr("No case owes a road map, and none is drawn up. A road map is begun from the card of its case.")

    def open_row(self, key: int) -> None:
        if key < OWING:
            self.desk.ways.open_screen("road_map:RoadMapScreen", key)
            return
        open_road_map(self.desk, key - OWING)

    def begin_other(self) -> None:
        """A case that owes no road map, named by its number."""
        form = OtherCaseForm(self.desk)
        if form.exec():
            open_road_map(self.desk, form.outcome)

    def grade(self) -> Grade | None:
        grades = [row.grade for row in (self._view.rows if self._view else ())]
        return max(grades, key=lambda grade: grade.rank, default=None)

    def title(self) -> str:
        return self.tr("Road maps")

    def help_text(self) -> str:
        return self.tr(
            "Plans of organisational measures (Appendix 3). A case whose term is over six months, with two or more "
            "bodies and changing approaches owes one ten working days after receipt (56); a case moved to long-term "
            "control always does (59). Such cases stand first; Enter begins their road map. Who approves follows from "
            "who develops it (57). A late measure makes the line red."
        )
