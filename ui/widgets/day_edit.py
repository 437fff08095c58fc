"""Typed dates and hours: 23.11.2026 or 23112026, 9:30 or 0930; a calendar sheet opens with Alt+Down."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui import formats, theme
from ui.widgets.month import MonthCalendar, month_from
from ui.widgets.part import Part
from ui.widgets.texts import button
from ui.wiring import Calendar


class DayLine(QLineEdit):
    """The line of a date; up and down change it by a day, Page Up and Down by a month."""

    sheet_wanted = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self.setMaxLength(13)

    def day(self) -> date | None:
        return formats.read_day(self.text())

    def put(self, day: date | None) -> None:
        self.setText(formats.plain_day(day) if day else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = Qt.Key(event.key()), event.modifiers() & Qt.KeyboardModifier.AltModifier
        if key == Qt.Key.Key_F4 or (key == Qt.Key.Key_Down and alt):
            self.sheet_wanted.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if key == Qt.Key.Key_Up else -1
            start = self.day()
            self.put(start + timedelta(days=step) if start else self._today())
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.put(month_from(self.day() or self._today(), 1 if key == Qt.Key.Key_PageUp else -1))
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        day = self.day()
        if day is not None:
            self.put(day)
        super().focusOutEvent(event)


class DayEdit(Part):
    """A date that may be empty. ``is_wrong``: something is typed that is no date."""

    changed = Signal()

    def __init__(self, calendar: Calendar, today: Callable[[], date]) -> None:
        super().__init__()
        self._calendar, self._today = calendar, today
        self.line = DayLine(today)
        self.line.textChanged.connect(self.changed)
        self.line.sheet_wanted.connect(self.open_sheet)
        self._open = button("drop")
        self._open.setText("▾")
        self._open.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.size(self._open, width=22)
        self._open.clicked.connect(self.open_sheet)
        row = QHBoxLayout(self)
        theme.space(row, spacing=1)
        row.addWidget(self.line, 1)
        row.addWidget(self._open)
        self.setFocusProxy(self.line)
        self.retranslate()

    def day(self) -> date | None:
        return self.line.day()

    def blamed(self) -> QWidget:
        """What turns red when the input is at fault."""
        return self.line

    def is_wrong(self) -> bool:
        return bool(self.line.text().strip()) and self.day() is None

    def put(self, day: date | None) -> None:
        self.line.put(day)

    def text(self) -> str:
        return self.line.text()

    def put_text(self, text: str) -> None:
        self.line.setText(text)

    def open_sheet(self) -> None:
        """The month calendar under the line; choosing a day closes it."""
        frame = QFrame(self, Qt.WindowType.Popup)
        frame.setObjectName("panel")
        frame.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet = MonthCalendar(self._calendar, self._today())
        column = QVBoxLayout(frame)
        theme.space(column, 6)
        column.addWidget(sheet)
        sheet.grid.show_day(self.day() or self._today())
        sheet.grid.day_chosen.connect(lambda day: self._take(day, frame))
        frame.move(self.mapToGlobal(QPoint(0, self.height())))
        frame.show()
        sheet.grid.setFocus()

    def _take(self, day: date, frame: QFrame) -> None:
        self.put(day)
        frame.close()
        self.line.setFocus()

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def retranslate(self) -> None:
        self.line.setPlaceholderText(self.tr("dd.mm.yyyy"))
        self._open.setAccessibleName(self.tr("Calendar"))
        self._open.setToolTip("Alt+↓")


class MomentEdit(Part):
    """A date and the hour and minute of it."""

    changed = Signal()

    def __init__(self, calendar: Calendar, today: Callable[[], date]) -> None:
        super().__init__()
        self.day_edit = DayEdit(calendar, today)
        self.time_line = QLineEdit()
        self.time_line.setMaxLength(5)
        theme.size(self.time_line, width=62)
        self.day_edit.changed.connect(self.changed)
        self.time_line.textChanged.connect(self.changed)
        self.time_line.editingFinished.connect(self._tidy)
        row = QHBoxLayout(self)
        theme.space(row, spacing=4)
        row.addWidget(self.day_edit, 1)
        row.addWidget(self.time_line)
        self.setFocusProxy(self.day_edit)
        self.retranslate()

    def moment(self) -> datetime | None:
        day, time = self.day_edit.day(), formats.read_time(self.time_line.text())
        return datetime.combine(day, time) if day and time else None

    def blamed(self) -> QWidget:
        return self.day_edit.line

    def is_wrong(self) -> bool:
        typed = self.time_line.text().strip()
        return self.day_edit.is_wrong() or (bool(typed) and formats.read_time(typed) is None)

    def put(self, moment: datetime) -> None:
        self.day_edit.put(moment.date())
        self.time_line.setText(f"{moment:%H:%M}")

    def text(self) -> str:
        return f"{self.day_edit.text()} {self.time_line.text()}"

    def put_text(self, text: str) -> None:
        day, _, time = text.partition(" ")
        self.day_edit.put_text(day)
        self.time_line.setText(time)

    def _tidy(self) -> None:
        time = formats.read_time(self.time_line.text())
        if time is not None:
            self.time_line.setText(f"{time:%H:%M}")

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.day_edit.setAccessibleName(name)
        self.time_line.setAccessibleName(self.tr("%1: hour").replace("%1", name))

    def retranslate(self) -> None:
        self.time_line.setPlaceholderText(self.tr("hh:mm"))


def inputs_of(widget: QWidget) -> tuple[QWidget, ...]:
    """The lines that Tab stops at inside a composed input, in their order."""
    if isinstance(widget, MomentEdit):
        return (widget.day_edit.line, widget.time_line)
    if isinstance(widget, DayEdit):
        return (widget.line,)
    return (widget,)
