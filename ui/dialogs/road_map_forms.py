"""Forms of a road map: its head, a measure, who agreed or approved (56, 57, Appendix 3)."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QCheckBox, QLineEdit

from app.controllers.plans.road_map_views import MeasureEntry, RoadMapEntry, RoadMapView, SignedEntry
from app.rules.outcome import Refusal
from app.rules.terms import Position, RoadMapDeveloper, RoadMapStage
from ui.desk import Desk
from ui.dialogs.form import FormDialog
from ui.widgets.bodies import BodyLine, BodyNames
from ui.widgets.choice import Choice
from ui.widgets.day_edit import DayEdit
from ui.widgets.field import Field
from ui.widgets.text_box import TextBox


class RoadMapForm(FormDialog):
    """The head of a road map of a case, or of an action plan where there is no road map (60)."""

    def __init__(self, desk: Desk, case_id: int, view: RoadMapView | None = None, body: str = "") -> None:
        super().__init__(desk, case_id=case_id)
        self._case, self._view = case_id, view
        self.executor = BodyLine(BodyNames(desk.cases.bodies))
        self.developer: Choice[RoadMapDeveloper] = Choice(RoadMapDeveloper)
        self.interim = QLineEdit()
        self.touches_government, self.interdepartmental, self.action_plan = QCheckBox(), QCheckBox(), QCheckBox()
        self.add_row(Field("body", lambda: self.tr("Executing body that develops it"), self.executor))
        self.add_row(
            Field("developer", lambda: self.tr("What this body is (57)"), self.developer),
            Field("interim", lambda: self.tr("Interim control date, as on the form"), self.interim),
        )
        for check in (self.touches_government, self.interdepartmental, self.action_plan):
            self.add_row((check, 12))
        entry = view.entry if view else RoadMapEntry(body, RoadMapDeveloper.CENTRAL_BODY, interdepartmental=True)
        self.executor.setText(entry.body)
        self.developer.choose(entry.developer)
        self.interim.setText(entry.interim)
        self.touches_government.setChecked(entry.touches_government)
        self.interdepartmental.setChecked(entry.interdepartmental)
        self.action_plan.setChecked(entry.action_plan)
        self.ready()

    def heading(self) -> str:
        return self.tr("Head of the road map") if self._view else self.tr("New road map")

    def note(self) -> str:
        return self.tr("What the body is and what the measures touch decides who approves (57).")

    def send(self) -> object | Refusal:
        entry = RoadMapEntry(
            self.executor.text(), self.developer.chosen() or RoadMapDeveloper.CENTRAL_BODY,
            self.touches_government.isChecked(), self.interdepartmental.isChecked(), self.interim.text(),
            self.action_plan.isChecked(),
        )  # fmt: skip
        road_maps = self.desk.controllers.planning.road_maps
        return road_maps.amend(self._view.road_map_id, entry) if self._view else road_maps.open(self._case, entry)

    def retranslate(self) -> None:
        super().retranslate()
        self.touches_government.setText(self.tr("touches powers of the Government"))
        self.interdepartmental.setText(self.tr("holds interdepartmental measures"))
        self.action_plan.setText(self.tr("an action plan: no road map is due (60)"))


class OtherCaseForm(FormDialog):
    """The number of a case that owes no road map: an action plan may be drawn up for it (60)."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.number = QLineEdit()
        self.add_row(Field("number", lambda: self.tr("Number of the case"), self.number))
        self.ready()

    def heading(self) -> str:
        return self.tr("For which case")

    def note(self) -> str:
        return self.tr("Where no road map is due, the first head of the body may decide on an action plan (60).")

    def go_on(self) -> str:
        return self.tr("Go on")

    def own_faults(self) -> dict[str, str]:
        if self.number.text().strip():
            return super().own_faults()
        return {"number": self.tr("Type the number of the card.")}

    def send(self) -> object | Refusal:
        return self.desk.cases.numbered(self.number.text().strip())


class MeasureForm(FormDialog):
    """A measure of a road map, with its indicator and the official responsible for control."""

    def __init__(self, desk: Desk, view: RoadMapView, row_id: int = 0) -> None:
        super().__init__(desk, case_id=view.case_id)
        self._view, self._row = view, row_id
        self.stage: Choice[RoadMapStage] = Choice(RoadMapStage)
        self.measure, self.indicator = TextBox(), TextBox()
        self.responsible = BodyLine(BodyNames(desk.cases.bodies))
        self.completion, self.official = QLineEdit(), QLineEdit()
        self.due_on = DayEdit(desk.calendar, desk.clock.today)
        self.add_row(
            (Field("stage", lambda: self.tr("Stage"), self.stage), 8),
            (Field("due_on", lambda: self.tr("Deadline"), self.due_on), 4),
        )
        self.add_row(Field("measure", lambda: self.tr("Measure"), self.measure))
        self.add_row(
            (Field("responsible", lambda: self.tr("Responsible executor (co-executor)"), self.responsible), 7),
            (Field("completion", lambda: self.tr("Form of completion"), self.completion), 5),
        )
        self.add_row(Field("indicator", lambda: self.tr("Indicator of execution"), self.indicator))
        self.add_row(Field("official", lambda: self.tr("Official responsible for control"), self.official))
        known = next((row.entry for row in view.rows if row.row_id == row_id), None)
        if known is not None:
            self._put(known)
        elif view.rows:
            self.stage.choose(view.rows[-1].entry.stage)
            self.responsible.setText(view.rows[-1].entry.responsible)
            self.official.setText(view.rows[-1].entry.official)
        self.ready()

    def _put(self, entry: MeasureEntry) -> None:
        self.stage.choose(entry.stage)
        self.measure.setText(entry.measure)
        self.responsible.setText(entry.responsible)
        self.completion.setText(entry.completion_form)
        self.due_on.put(entry.due_on)
        self.indicator.setText(entry.indicator)
        self.official.setText(entry.official)

    def heading(self) -> str:
        return self.tr("Measure of the road map")

    def note(self) -> str:
        return self.tr("Every measure names all of this (Appendix 3), and none ends after the instruction itself (56).")

    def send(self) -> object | Refusal:
        entry = MeasureEntry(
            self.stage.chosen() or RoadMapStage.PREPARATION, self.measure.text(), self.responsible.text(),
            self.completion.text(), self.due_on.day(), self.indicator.text(), self.official.text(),
        )  # fmt: skip
        road_maps = self.desk.controllers.planning.road_maps
        if self._row:
            return road_maps.amend_measure(self._row, entry)
        return road_maps.add_measure(self._view.road_map_id, entry)


class SignedForm(FormDialog):
    """Who agreed or approved, by position and name, on which day and under which number."""

    def __init__(
        self, desk: Desk, case_id: int, heading: str, note: str, positions: Iterable[Position],
        do: Callable[[SignedEntry], object | Refusal],
    ) -> None:  # fmt: skip
        super().__init__(desk, case_id=case_id)
        self._heading_text, self._note_text, self._do = heading, note, do
        self.by: Choice[Position] = Choice(positions)
        self.name, self.number = QLineEdit(), QLineEdit()
        self.on = DayEdit(desk.calendar, desk.clock.today)
        self.on.put(desk.clock.today())
        self.add_row(
            (Field("by", lambda: self.tr("Position"), self.by), 7),
            (Field("name", lambda: self.tr("Surname, initials"), self.name), 5),
        )
        self.add_row(
            (Field("on", lambda: self.tr("Day"), self.on), 4),
            (Field("number", lambda: self.tr("Number"), self.number), 8),
        )
        self.ready()

    def heading(self) -> str:
        return self._heading_text

    def note(self) -> str:
        return self._note_text

    def send(self) -> object | Refusal:
        on = self.on.day() or self.desk.clock.today()
        return self._do(SignedEntry(self.by.chosen() or Position.FIRST_HEAD, self.name.text(), on, self.number.text()))
