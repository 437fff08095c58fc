"""A month of the working calendar: days off greyed with their reason on hover, dates that matter marked."""

from __future__ import annotations

import calendar as weeks
from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from ui import formats, messages, theme
from ui.widgets.part import Part
from ui.widgets.texts import button, label
from ui.wiring import Calendar

ROWS, COLUMNS = 6, 7
ONE_DAY = timedelta(days=1)


class MonthGrid(Part):
    """The days themselves. Arrows move, Page Up and Down change the month, Enter chooses."""

    day_chosen = Signal(object)
    month_changed = Signal()

    def __init__(self, calendar: Calendar, today: date) -> None:
        super().__init__()
        self._calendar, self._today = calendar, today
        self.selected = today
        self._marks: Mapping[date, int] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def show_day(self, day: date) -> None:
        """Turn to the month of a day and select it."""
        turned = (day.year, day.month) != (self.selected.year, self.selected.month)
        self.selected = day
        self.retranslate()
        self.update()
        if turned:
            self.month_changed.emit()

    def mark_days(self, marks: Mapping[date, int]) -> None:
        """How many things fall due on a day; a dot shows that any do."""
        self._marks = marks
        self.update()

    def describe(self, day: date) -> str:
        """Why a day is off, whether that is provisional, what falls due: the text on hover."""
        lines = [formats.day(day)]
        if not self._is_known(day):
            lines.append(self.tr("There is no calendar for this year."))
        else:
            reason = messages.day_reason(self._calendar.reason(day))
            if not self._calendar.is_working(day):
                lines.append(reason or self.tr("day off"))
            elif reason:
                lines.append(self.tr("working day: %1").replace("%1", reason))
            if self._calendar.is_provisional(day):
                lines.append(self.tr("provisional: not yet confirmed by an act"))
        if self._marks.get(day):
            lines.append(self.tr("falls due: %1").replace("%1", str(self._marks[day])))
        return "\n".join(lines)

    def _is_known(self, day: date) -> bool:
        return self._calendar.first_year <= day.year <= self._calendar.last_year

    def _first(self) -> date:
        """The Monday that the sheet begins with."""
        first = self.selected.replace(day=1)
        return first - ONE_DAY * first.weekday()

    def days(self) -> tuple[date, date]:
        """First and last day of the sheet on show."""
        first = self._first()
        return first, first + ONE_DAY * (ROWS * COLUMNS - 1)

    def _cell(self, place: int) -> QRect:
        head = self._head()
        wide, high = self.width() / COLUMNS, (self.height() - head) / ROWS
        row, column = divmod(place, COLUMNS)
        left, top = round(column * wide), head + round(row * high)
        return QRect(left, top, round((column + 1) * wide) - left, head + round((row + 1) * high) - top)

    def _head(self) -> int:
        return round(self.fontMetrics().height() * 1.5)

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(round(line * 2.1) * COLUMNS, self._head() + round(line * 1.75) * ROWS)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(look.colour("muted"))
        for column, name in enumerate(formats.weekday_names()):
            cell = self._cell(column)
            painter.drawText(QRect(cell.left(), 0, cell.width(), self._head()), Qt.AlignmentFlag.AlignCenter, name)
        first = self._first()
        for place in range(ROWS * COLUMNS):
            self._paint_day(painter, self._cell(place), first + ONE_DAY * place, look)
        painter.end()

    def _paint_day(self, painter: QPainter, cell: QRect, day: date, look: theme.Look) -> None:
        inside = day.month == self.selected.month
        known = self._is_known(day)
        off = known and not self._calendar.is_working(day)
        box = cell.adjusted(1, 1, -1, -1)
        if off and inside:
            painter.fillRect(box, look.colour("off"))
        if day == self.selected:
            painter.fillRect(box, look.colour("selection"))
            if self.hasFocus():
                painter.setPen(QPen(look.colour("focus"), look.px(2)))
                painter.drawRect(box)
        if not inside or not known:
            colour = look.colour("strong")
        else:
            colour = look.colour("selection_text" if day == self.selected else "off_text" if off else "text")
        font = QFont(self.font())
        font.setBold(day == self._today)
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(day.day))
        if day == self._today:
            painter.setPen(QPen(look.colour("accent"), look.px(2)))
            painter.drawLine(box.left() + look.px(5), box.bottom() - 1, box.right() - look.px(5), box.bottom() - 1)
        if known and inside and off and self._calendar.is_provisional(day):
            painter.setPen(QPen(colour, 1, Qt.PenStyle.DotLine))
            painter.drawRect(box.adjusted(1, 1, -2, -2))
        if self._marks.get(day) and inside:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accent"))
            size = look.px(5)
            painter.drawEllipse(QRect(box.right() - size - 2, box.top() + 3, size, size))
            painter.setBrush(Qt.BrushStyle.NoBrush)

    def day_at(self, point: QPoint) -> date | None:
        for place in range(ROWS * COLUMNS):
            if self._cell(place).contains(point):
                return self._first() + ONE_DAY * place
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position().toPoint())
        if day is not None:
            self.show_day(day)
            self.day_chosen.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -COLUMNS, Qt.Key.Key_Down: COLUMNS,
        }  # fmt: skip
        key = Qt.Key(event.key())
        if key in steps:
            self.show_day(self.selected + ONE_DAY * steps[key])
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.show_day(month_from(self.selected, 1 if key == Qt.Key.Key_PageDown else -1))
        elif key == Qt.Key.Key_Home:
            self.show_day(self._today)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.day_chosen.emit(self.selected)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            day = self.day_at(event.pos())
            QToolTip.showText(event.globalPos(), self.describe(day) if day else "", self)
            return True
        return super().event(event)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Calendar"))
        self.setAccessibleDescription(self.describe(self.selected))


class MonthCalendar(Part):
    """A month with its head and the way to the months beside it."""

    def __init__(self, calendar: Calendar, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = MonthGrid(calendar, today)
        self._title = label("heading")
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._before, self._after = button("flat"), button("flat")
        self._before.setText("‹")
        self._after.setText("›")
        self._before.clicked.connect(lambda: self.grid.show_day(month_from(self.grid.selected, -1)))
        self._after.clicked.connect(lambda: self.grid.show_day(month_from(self.grid.selected, 1)))
        self.grid.month_changed.connect(self.retranslate)
        row = QHBoxLayout()
        theme.space(row)
        row.addWidget(self._before)
        row.addWidget(self._title, 1)
        row.addWidget(self._after)
        column = QVBoxLayout(self)
        theme.space(column, spacing=2)
        column.addLayout(row)
        column.addWidget(self.grid)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(formats.month(self.grid.selected.year, self.grid.selected.month))
        self._before.setAccessibleName(self.tr("month before"))
        self._after.setAccessibleName(self.tr("month after"))


def month_from(day: date, step: int) -> date:
    """The same day of the month before (-1) or after (1), or that month's last day."""
    months = day.year * 12 + day.month - 1 + step
    year, month = divmod(months, 12)
    return date(year, month + 1, min(day.day, weeks.monthrange(year, month + 1)[1]))
