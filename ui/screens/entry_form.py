"""The form of an instruction: its head and its clauses under one another; knows what is typed, nothing of rules."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.controllers.control.entries import InstructionEntry
from app.rules.outcome import Finding
from ui import theme
from ui.desk import Desk
from ui.screens.entry_clause import ClauseForm
from ui.screens.entry_head import HeadForm
from ui.widgets.bodies import BodyNames
from ui.widgets.field import Field
from ui.widgets.part import Part
from ui.widgets.texts import button


class EntryForm(Part):
    """``after`` are the inputs that Tab reaches behind the last clause."""

    changed = Signal()

    def __init__(self, desk: Desk, after: tuple[QWidget, ...]) -> None:
        super().__init__()
        self._desk, self._after = desk, after
        self._names = BodyNames(desk.cases.bodies)
        self._names.setParent(self)
        self.head = HeadForm(desk)
        self.clauses: list[ClauseForm] = []
        self.add = button()
        self._column = QVBoxLayout(self)
        theme.space(self._column, 2, 2, 10, 2, spacing=10)
        self._column.addWidget(self.head)
        self._column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        self.head.changed.connect(self.changed)
        self.add.clicked.connect(self.add_and_go)
        self.add_clause()
        self.retranslate()

    def reload_names(self) -> None:
        self._names.reload()

    def add_clause(self) -> ClauseForm:
        form = ClauseForm(self._desk, self._names)
        form.changed.connect(self.changed)
        form.inputs_changed.connect(self.order_tabs)
        form.remove_wanted.connect(lambda: self.remove_clause(form))
        self._column.insertWidget(1 + len(self.clauses), form)
        self.clauses.append(form)
        self._on_clauses()
        return form

    def remove_clause(self, form: ClauseForm) -> None:
        self.clauses.remove(form)
        self._column.removeWidget(form)
        form.hide()
        form.deleteLater()
        self._on_clauses()
        self.clauses[-1].number.setFocus()

    def add_and_go(self) -> None:
        self.add_clause().number.setFocus()

    def _on_clauses(self) -> None:
        for place, form in enumerate(self.clauses):
            form.show_place(place, alone=len(self.clauses) == 1)
        self.order_tabs()
        self.changed.emit()

    def inputs(self) -> list[QWidget]:
        """Everything Tab stops at, in the order of the paper."""
        inside = [part for form in self.clauses for part in form.inputs()]
        return [*self.head.inputs(), *inside, self.add, *self._after]

    def order_tabs(self) -> None:
        """Have Tab follow the paper; called again whenever inputs come or go, and when the form is shown."""
        for before, after in pairwise(self.inputs()):
            if before.window() is after.window():
                QWidget.setTabOrder(before, after)

    def entry(self) -> InstructionEntry | None:
        """What is typed; None while a date it cannot do without is missing."""
        return self.head.entry(tuple(form.entry() for form in self.clauses))

    def fields(self) -> Iterator[Field]:
        yield from self.head.fields.values()
        for form in self.clauses:
            yield from form.fields.values()

    def own_faults(self) -> dict[Field, str]:
        """What cannot even be handed on: dates that are missing or no dates."""
        found = {self.head.fields[name]: text for name, text in self.head.own_faults().items()}
        for form in self.clauses:
            found |= {form.fields[name]: text for name, text in form.own_faults().items()}
        return found

    def field_of(self, finding: Finding) -> Field | None:
        """The field a finding names by its ``field`` and ``clause``."""
        name, place = str(finding.values.get("field", "")), finding.values.get("clause")
        if isinstance(place, int) and place < len(self.clauses):
            return self.clauses[place].fields.get(name)
        return self.head.fields.get(name)

    def typed(self) -> str:
        """Every input as JSON text, whether or not it makes sense yet."""
        return json.dumps([self.head.typed(), [form.typed() for form in self.clauses]], ensure_ascii=False)

    def put(self, typed: str) -> None:
        head, clauses = json.loads(typed)
        self.head.put(head)
        while len(self.clauses) < len(clauses):
            self.add_clause()
        for form, fields in zip(self.clauses, clauses, strict=True):
            form.put(fields)

    def retranslate(self) -> None:
        self.add.setText(self.tr("Add a clause"))


def field_around(widget: QWidget | None) -> Field | None:
    """The field an input belongs to."""
    while widget is not None and not isinstance(widget, Field):
        widget = widget.parentWidget()
    return widget
