"""Names of bodies: one with completion from the known names; and the list of co-executors with their dates."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QCompleter, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.day_edit import DayEdit
from ui.widgets.part import Part
from ui.widgets.texts import button
from ui.wiring import Calendar


class BodyNames(QStringListModel):
    """The known names, shared by every line of a form."""

    def __init__(self, read: Callable[[], Sequence[str]]) -> None:
        super().__init__()
        self._read = read
        self.reload()

    def reload(self) -> None:
        self.setStringList(list(self._read()))


class BodyLine(QLineEdit):
    """A body's name; known ones are offered wherever in the name the typed letters stand."""

    def __init__(self, names: BodyNames) -> None:
        super().__init__()
        completer = QCompleter(names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(8)
        self.setCompleter(completer)


class CoExecutorRow(Part):
    changed = Signal()
    remove_wanted = Signal()

    def __init__(self, names: BodyNames, calendar: Calendar, today: Callable[[], date]) -> None:
        super().__init__()
        self.body = BodyLine(names)
        self.due = DayEdit(calendar, today)
        theme.size(self.due, width=140)
        self.present = QCheckBox()
        self.present.toggled.connect(self.changed)
        self.remove = button("flat")
        self.remove.setText("✕")
        self.body.textChanged.connect(self.changed)
        self.due.changed.connect(self.changed)
        self.remove.clicked.connect(self.remove_wanted)
        row = QHBoxLayout(self)
        theme.space(row, spacing=4)
        row.addWidget(self.body, 1)
        row.addWidget(self.due)
        row.addWidget(self.present)
        row.addWidget(self.remove)
        self.retranslate()

    def retranslate(self) -> None:
        self.body.setAccessibleName(self.tr("Co-executor"))
        self.body.setPlaceholderText(self.tr("name of the body"))
        self.due.setAccessibleName(self.tr("Date written in the instruction"))
        self.due.setToolTip(self.tr("Only where the instruction itself names a date for this body; it wins (65)."))
        self.present.setText(self.tr("at the meeting"))
        self.present.setToolTip(self.tr("Took part in the meeting: it starts at once (49)."))
        self.remove.setAccessibleName(self.tr("Remove this co-executor"))
        self.remove.setToolTip(self.remove.accessibleName())


class CoExecutors(Part):
    """Any number of co-executors; an empty list is a single button."""

    changed = Signal()
    inputs_changed = Signal()

    def __init__(self, names: BodyNames, calendar: Calendar, today: Callable[[], date]) -> None:
        super().__init__()
        self._names, self._calendar, self._today = names, calendar, today
        self.rows: list[CoExecutorRow] = []
        self.add = button("link")
        self.add.clicked.connect(self._add_and_go)
        self._column = QVBoxLayout(self)
        theme.space(self._column, spacing=4)
        self._column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.retranslate()

    def add_row(self, body: str = "", due: str = "", present: str = "") -> CoExecutorRow:
        row = CoExecutorRow(self._names, self._calendar, self._today)
        row.body.setText(body)
        row.due.put_text(due)
        row.present.setChecked(bool(present))
        row.changed.connect(self.changed)
        row.remove_wanted.connect(lambda: self._remove(row))
        self._column.insertWidget(len(self.rows), row)
        self.rows.append(row)
        self.inputs_changed.emit()
        self.changed.emit()
        return row

    def _add_and_go(self) -> None:
        self.add_row().body.setFocus()

    def _remove(self, row: CoExecutorRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.inputs_changed.emit()
        self.changed.emit()
        self.add.setFocus()

    def inputs(self) -> list[QWidget]:
        """In the order of Tab."""
        inside = [part for row in self.rows for part in (row.body, row.due.line, row.present, row.remove)]
        return [*inside, self.add]

    def is_wrong(self) -> bool:
        return any(row.due.is_wrong() for row in self.rows)

    def typed(self) -> list[list[str]]:
        return [[row.body.text(), row.due.text(), "49" if row.present.isChecked() else ""] for row in self.rows]

    def put(self, typed: Sequence[Sequence[str]]) -> None:
        for row in tuple(self.rows):
            self._remove(row)
        for row_typed in typed:
            self.add_row(*row_typed)

    def retranslate(self) -> None:
        self.add.setText(self.tr("+ Add a co-executor"))
