"""The term as the paper names it: a date, working days, weeks, months, or none (a mark or the procedure sets it)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QWidget

from app.controllers.control.entries import FixedDate, Months, Term, Weeks, WorkingDays
from ui import theme
from ui.widgets.count_box import CountBox
from ui.widgets.day_edit import DayEdit
from ui.widgets.part import Part
from ui.wiring import Calendar


class Kind(Enum):
    DATE = "date"
    WORKING_DAYS = "working_days"
    WEEKS = "weeks"
    MONTHS = "months"
    NONE = "none"


class TermEdit(Part):
    changed = Signal()

    def __init__(self, calendar: Calendar, today: Callable[[], date]) -> None:
        super().__init__()
        self.kind = QComboBox()
        for _ in Kind:
            self.kind.addItem("")
        self.day = DayEdit(calendar, today)
        self.count = CountBox(1, 999)
        self._stack = QStackedWidget()
        for inside in (self.day, self.count, QWidget()):
            self._stack.addWidget(inside)
        self.kind.currentIndexChanged.connect(self._turn)
        self.day.changed.connect(self.changed)
        self.count.valueChanged.connect(self.changed)
        row = QHBoxLayout(self)
        theme.space(row, spacing=4)
        row.addWidget(self.kind, 3)
        row.addWidget(self._stack, 2)
        self.setFocusProxy(self.kind)
        self.retranslate()

    def chosen(self) -> Kind:
        return list(Kind)[self.kind.currentIndex()]

    def choose(self, kind: Kind) -> None:
        self.kind.setCurrentIndex(list(Kind).index(kind))

    def term(self) -> Term | None:
        """None where no term is named, and while the date is still being typed."""
        kind, day = self.chosen(), self.day.day()
        if kind is Kind.DATE:
            return FixedDate(day) if day else None
        count = self.count.value()
        counted: dict[Kind, Term] = {
            Kind.WORKING_DAYS: WorkingDays(count), Kind.WEEKS: Weeks(count), Kind.MONTHS: Months(count),
        }  # fmt: skip
        return counted.get(kind)

    def is_missing(self) -> bool:
        """A date was chosen as the kind of term, and none (or none that can be read) is typed."""
        return self.chosen() is Kind.DATE and self.day.day() is None

    def blamed(self) -> QWidget:
        return self.day.line if self.chosen() is Kind.DATE else self.kind

    def inputs(self) -> list[QWidget]:
        return [self.kind, self.day.line, self.count]

    def typed(self) -> list[str]:
        return [self.chosen().value, self.day.text(), str(self.count.value())]

    def put(self, typed: list[str]) -> None:
        kind, day, count = typed
        self.choose(Kind(kind))
        self.day.put_text(day)
        self.count.setValue(int(count))

    def put_term(self, term: Term | None) -> None:
        """Show a term that is there; None is "not named"."""
        kinds = {FixedDate: Kind.DATE, WorkingDays: Kind.WORKING_DAYS, Weeks: Kind.WEEKS, Months: Kind.MONTHS}
        self.choose(kinds[type(term)] if term is not None else Kind.NONE)
        if isinstance(term, FixedDate):
            self.day.put(term.on)
        elif term is not None:
            self.count.setValue(term.count)

    def _turn(self) -> None:
        kind = self.chosen()
        self._stack.setCurrentIndex(0 if kind is Kind.DATE else 2 if kind is Kind.NONE else 1)
        self.changed.emit()

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.kind.setAccessibleName(name)
        self.day.setAccessibleName(self.tr("%1: date").replace("%1", name))
        self.count.setAccessibleName(self.tr("%1: how many").replace("%1", name))

    def retranslate(self) -> None:
        names = (
            self.tr("date"),
            self.tr("working days"),
            self.tr("weeks"),
            self.tr("months"),
            self.tr("not named"),
        )
        for place, name in enumerate(names):
            self.kind.setItemText(place, name)
