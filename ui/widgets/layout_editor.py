"""Edits an arrangement: fields on and off, their order and width, margins, measures."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QLineEdit, QVBoxLayout

from app.controllers.paper.layout_parts import Layout, Margins, PartLine, layout_of, parts_of
from ui import languages, theme
from ui.tables.grid import STRETCH, Grid
from ui.tables.lines import LinesModel, Row
from ui.widgets.field import Field
from ui.widgets.form_grid import FormGrid
from ui.widgets.part import Part
from ui.widgets.texts import button

EDGES = ("binding", "outer", "top", "bottom")


def number_box(most: float, least: float = 0.0, step: float = 1.0) -> QDoubleSpinBox:
    """A number to a tenth."""
    made = QDoubleSpinBox()
    made.setRange(least, most)
    made.setDecimals(1)
    made.setSingleStep(step)
    return made


class LayoutEditor(Part):
    """``changed`` is emitted whenever the arrangement is another one."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._form, self._layout = "", Layout()
        self.parts: list[PartLine] = []
        self._measures: dict[str, float] = {}
        self._busy = False
        self.model = LinesModel(self._headings)
        self.table = Grid(self.model, (STRETCH, 80, 70, 80))
        self.up, self.down, self.switch, self.alone = button(), button(), button(), button()
        self.share = number_box(300, 0.1)
        self.margins = {edge: number_box(45, 4) for edge in EDGES}
        self.approved = QLineEdit()
        self.measures = LinesModel(self._measure_headings)
        self.measure_table = Grid(self.measures, (STRETCH, 90))
        self.measure = number_box(300)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        moving = QHBoxLayout()
        theme.space(moving, spacing=6)
        for made in (self.up, self.down, self.switch, self.alone):
            moving.addWidget(made)
        names = {
            "binding": lambda: self.tr("Filed edge, mm"), "outer": lambda: self.tr("Outer edge, mm"),
            "top": lambda: self.tr("Top, mm"), "bottom": lambda: self.tr("Bottom, mm"),
        }  # fmt: skip
        width, edges, below = FormGrid(), FormGrid(), FormGrid()
        width.add_row(
            (Field("share", lambda: self.tr("Width (share or mm)"), self.share), 6),
            (Field("measure", lambda: self.tr("Measure below"), self.measure), 6),
        )
        edges.add_row(*((Field(edge, names[edge], self.margins[edge]), 3) for edge in EDGES))
        below.add_row((Field("approved", lambda: self.tr("Approved by (in place of “model form”)"), self.approved), 12))
        theme.size(self.table, min_height=170)
        theme.size(self.measure_table, min_height=90)
        column = QVBoxLayout(self)
        theme.space(column, spacing=6)
        column.addWidget(self.table, 3)
        column.addLayout(moving)
        column.addWidget(width)
        column.addWidget(self.measure_table, 1)
        column.addWidget(edges)
        column.addWidget(below)

    def _connect(self) -> None:
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.switch.clicked.connect(lambda: self._change(lambda part: replace(part, shown=not part.shown)))
        self.alone.clicked.connect(lambda: self._change(lambda part: replace(part, new_row=not part.new_row)))
        self.share.valueChanged.connect(self._set_share)
        self.measure.valueChanged.connect(self._set_measure)
        self.table.selectionModel().currentRowChanged.connect(self._show_current)
        self.measure_table.selectionModel().currentRowChanged.connect(self._show_measure)
        for box in self.margins.values():
            box.valueChanged.connect(self._tell)
        self.approved.editingFinished.connect(self._tell)

    def show_layout(self, form: str, layout: Layout) -> None:
        """Begin with an arrangement."""
        self._busy = True
        self._form, self._layout = form, layout
        self.parts = list(parts_of(form, layout, languages.current()))
        self._measures = dict(layout.measures)
        for edge, box in self.margins.items():
            box.setValue(getattr(layout.margins, edge))
        self.approved.setText(layout.approved)
        self._draw()
        self._busy = False

    def layout_now(self) -> Layout:
        """The arrangement as it is edited now."""
        margins = Margins(**{edge: box.value() for edge, box in self.margins.items()})
        return layout_of(self.parts, margins, self._measures, self.approved.text())

    def _current(self) -> int:
        row = self.table.currentIndex().row()
        return row if 0 <= row < len(self.parts) else -1

    def _move(self, step: int) -> None:
        here = self._current()
        there = here + step
        if here < 0 or not 0 <= there < len(self.parts) or self.parts[here].area != self.parts[there].area:
            return
        first, second = self.parts[here], self.parts[there]
        self.parts[here] = replace(second, new_row=first.new_row)
        self.parts[there] = replace(first, new_row=second.new_row)
        self._draw(there)
        self._tell()

    def _change(self, how: object) -> None:
        here = self._current()
        if here >= 0 and callable(how):
            self.parts[here] = how(self.parts[here])
            self._draw(here)
            self._tell()

    def _set_share(self, value: float) -> None:
        if not self._busy and self._current() >= 0:
            self._change(lambda part: replace(part, share=value))

    def _set_measure(self, value: float) -> None:
        row = self.measure_table.currentIndex().row()
        names = sorted(self._measures)
        if not self._busy and 0 <= row < len(names):
            self._measures[names[row]] = value
            self._draw_measures(row)
            self._tell()

    def _show_current(self) -> None:
        here = self._current()
        if here >= 0:
            before, self._busy = self._busy, True
            self.share.setValue(self.parts[here].share)
            self._busy = before

    def _show_measure(self) -> None:
        row, names = self.measure_table.currentIndex().row(), sorted(self._measures)
        if 0 <= row < len(names):
            before, self._busy = self._busy, True
            self.measure.setValue(self._measures[names[row]])
            self._busy = before

    def _tell(self) -> None:
        if not self._busy:
            self.changed.emit()

    def _draw(self, row: int = 0) -> None:
        yes, no = self.tr("printed"), self.tr("left out")
        new = self.tr("new row")
        self.model.show(
            [
                Row(
                    (part.title, f"{part.share:g}", new if part.new_row else "", yes if part.shown else no),
                    tone="" if part.shown else "muted",
                )
                for part in self.parts
            ]
        )
        if self.parts:
            self.table.selectRow(min(row, len(self.parts) - 1))
        for made in (self.up, self.down, self.switch, self.alone, self.share):
            made.setEnabled(bool(self.parts))
        self._draw_measures(0)

    def _draw_measures(self, row: int) -> None:
        self.measures.show([Row((name, f"{value:g}")) for name, value in sorted(self._measures.items())])
        if self._measures:
            self.measure_table.selectRow(row)
        self.measure_table.setVisible(bool(self._measures))
        self.measure.setEnabled(bool(self._measures))

    def _headings(self) -> tuple[str, ...]:
        return (self.tr("Field or column"), self.tr("Width"), self.tr("Row"), self.tr("State"))

    def _measure_headings(self) -> tuple[str, ...]:
        return (self.tr("Measure (mm, rows)"), self.tr("Value"))

    def retranslate(self) -> None:
        self.up.setText(self.tr("Up"))
        self.down.setText(self.tr("Down"))
        self.switch.setText(self.tr("On / off"))
        self.alone.setText(self.tr("New row"))
        self.table.setAccessibleName(self.tr("Fields of the form"))
        self.measure_table.setAccessibleName(self.tr("Measures of the form"))
        if self._form:
            self.show_layout(self._form, self.layout_now())
