"""A pack of similar papers: what they share above, what differs in a grid below; registered all or none."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from app.controllers.control.entries import ClauseEntry, CoExecutorEntry, FixedDate, InstructionEntry, Term, WorkingDays
from app.controllers.control.views import EntryPreview
from app.errors import BaqylauError
from app.rules.outcome import Finding, Refusal
from app.rules.terms import Grade
from ui import formats, messages, refusal_paper, theme
from ui.desk import Desk
from ui.dialogs.failed import Failed
from ui.dialogs.question import Question
from ui.screens import card_printing
from ui.screens.base import Screen
from ui.screens.entry_form import EntryForm
from ui.shortcuts import Key, on_key
from ui.tables.grid import Grid
from ui.tables.pack_rows import PackRows
from ui.widgets.elided import ElidedLabel
from ui.widgets.scrolled import scrolled
from ui.widgets.texts import button, label

ROWS = 20
WIDTHS = (112, 104, 0, 190, 190, 130, 270)
PAUSE_MS = 300


class PackGrid(Grid):
    """A table one types into; Ctrl+V puts a block of cells in, Delete empties the chosen ones."""

    paste_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            for index in self.selectedIndexes():
                self.model().setData(index, "")
        else:
            super().keyPressEvent(event)


class PackScreen(Screen):
    """An empty cell takes what stands above; each row is a paper of its own, with its own number and card."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._title = ElidedLabel("title")
        self._note = label("muted", wrap=True)
        self.back, self.save, self.save_and_print = button(), button(), button("main")
        self.print_refusal, self.despite = button("link"), QCheckBox()
        self.form = EntryForm(desk, (self.save, self.save_and_print, self.back))
        self.form.add.hide()
        self.rows = PackRows(ROWS)
        self.table = PackGrid(self.rows, WIDTHS)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.table.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.table.setTabKeyNavigation(True)
        self.table.setWordWrap(True)
        self.table.verticalHeader().show()
        self._refused: Refusal | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._lay_out()
        self._connect()
        self._empty = self.typed()
        self.retranslate()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        theme.space(bar, spacing=8)
        bar.addWidget(self.back)
        bar.addWidget(self._title, 1)
        for one in (self.print_refusal, self.save, self.save_and_print):
            bar.addWidget(one)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.setChildrenCollapsible(False)
        halves.addWidget(scrolled(self.form))
        halves.addWidget(self.table)
        halves.setSizes([300, 340])
        column = QVBoxLayout(self)
        theme.space(column, 14, 10, 14, 12, spacing=8)
        column.addLayout(bar)
        column.addWidget(self._note)
        column.addWidget(halves, 1)
        column.addWidget(self.despite)
        self.print_refusal.hide()
        self.despite.hide()

    def _connect(self) -> None:
        self.back.clicked.connect(self.desk.ways.go_back)
        self.save.clicked.connect(lambda: self.register(print_after=False))
        self.save_and_print.clicked.connect(lambda: self.register(print_after=True))
        self.print_refusal.clicked.connect(self._print_refusal)
        self.form.changed.connect(self._pause.start)
        self.rows.changed.connect(self._pause.start)
        self._pause.timeout.connect(self.draw_answers)
        on_key(Key.SAVE, self).activated.connect(lambda: self.register(print_after=False))
        on_key(Key.SAVE_AND_PRINT, self).activated.connect(lambda: self.register(print_after=True))
        self.table.paste_wanted.connect(self.paste)

    def accept(self, **wish: Any) -> None:
        """``common``: what stands on the entry form becomes what the papers share."""
        self.form.put(str(wish["common"]))
        self._empty = self.typed()

    def paste(self) -> None:
        """Rows from the clipboard, from the chosen cell on."""
        at = self.table.currentIndex()
        text = QGuiApplication.clipboard().text()
        self.rows.paste(max(0, at.row()), max(0, at.column()), text)

    # what is typed

    def entries(self) -> list[InstructionEntry | None]:
        """One for each filled row; None where a date of it (or of the common part) cannot be read."""
        common = self.form.entry()
        return [self._entry(common, self.rows.cells[place]) for place in self.rows.filled()]

    def _entry(self, common: InstructionEntry | None, cells: list[str]) -> InstructionEntry | None:
        number, signed, text, responsible, others, term = (cell.strip() for cell in cells)
        signed_on = formats.read_day(signed) if signed else None
        typed_term = read_term(term) if term else None
        if common is None or (signed and signed_on is None) or (term and typed_term is None):
            return None
        clause: ClauseEntry = common.clauses[0]
        coexecutors = tuple(CoExecutorEntry(body.strip()) for body in others.split(";") if body.strip())
        changed = replace(
            clause,
            text_kk=text or clause.text_kk,
            responsible=responsible or clause.responsible,
            coexecutors=coexecutors or clause.coexecutors,
            term=typed_term or clause.term,
        )
        return replace(
            common,
            document_number=number or common.document_number,
            signed_on=signed_on or common.signed_on,
            registration_number="",
            clauses=(changed,),
        )

    # what comes of it

    def draw_answers(self, refused: Iterable[Finding] = ()) -> None:
        """Each filled row's deadline, or everything that is wrong with it."""
        self._pause.stop()
        wrong: dict[int, list[Finding]] = {}
        for finding in refused:
            wrong.setdefault(int(str(finding.values.get("row", 0))), []).append(finding)
        answers = [("", False)] * len(self.rows.cells)
        duplicate = False
        for place, (row, entry) in enumerate(zip(self.rows.filled(), self.entries(), strict=True)):
            preview = self.desk.cases.preview(entry) if entry is not None else None
            duplicate = duplicate or bool(preview and preview.duplicates)
            answers[row] = self._answer(preview, wrong.get(place, []))
        self.despite.setVisible(duplicate)
        self.rows.show_answers(answers)
        self.show_grade()

    def _answer(self, preview: EntryPreview | None, refused: list[Finding]) -> tuple[str, bool]:
        if preview is None:
            return self.tr("A date or a term here or above cannot be read or is missing."), True
        said = preview.clauses[0].answer
        found = [*refused, *preview.faults, *(said.breaches if said else ())]
        if found:
            return messages.findings(found).replace("\n", " "), True
        if preview.duplicates and not self.despite.isChecked():
            number = preview.duplicates[0].registration_number
            return self.tr("Registered already: No. %1").replace("%1", number), True
        due = said.deadline if said else None
        return (formats.day(due), False) if due else (self.tr("its term is still to be found (50)"), False)

    def register(self, *, print_after: bool) -> None:
        """All or none; a refusal explains each faulty row and keeps everything typed."""
        entries = self.entries()
        self._show_refusal(None)
        if any(entry is None for entry in entries):
            self.draw_answers()
            self._tell_refused()
            return
        whole = [entry for entry in entries if entry is not None]
        try:
            done = self.desk.cases.register_pack(whole, despite_duplicate=self.despite.isChecked())
        except BaqylauError as failure:
            Failed(messages.error(failure), self).exec()
            return
        if isinstance(done, Refusal):
            self._show_refusal(done)
            self.draw_answers(done)
            self._tell_refused()
            return
        self._empty = self.typed()
        ways = self.desk.ways
        told = self.tr("Registered: %1 papers, No. %2 to %3").replace("%1", str(len(done)))
        told = told.replace("%2", done[0].registration_number).replace("%3", done[-1].registration_number)
        ways.go_back()
        ways.open_place("cards")
        ways.notify(told, "good")
        if print_after:
            card_printing.print_cards(self.desk, [case_id for one in done for case_id in one.case_ids])

    def _show_refusal(self, refused: Refusal | None) -> None:
        self._refused = refused
        self.print_refusal.setVisible(refused is not None)

    def _tell_refused(self) -> None:
        self.desk.ways.notify(
            self.tr("Nothing was registered: see the rows marked red. Nothing typed is lost."), "warn"
        )

    def _print_refusal(self) -> None:
        if self._refused is not None:
            refusal_paper.print_refusal(self.desk, self._refused, self.title(), 0, self)

    # the rest of a screen

    def typed(self) -> str:
        return json.dumps([self.form.typed(), self.rows.cells], ensure_ascii=False)

    def unsaved(self) -> str:
        typed = self.typed()
        return "" if typed == self._empty else typed

    def restore(self, fields: str) -> None:
        common, cells = json.loads(fields)
        self.form.put(common)
        self.rows.put(cells)
        self.draw_answers()

    def may_leave(self) -> bool:
        if not self.unsaved():
            return True
        question = Question(
            self.tr("Leave the pack?"),
            self.tr("What is typed here is not registered. If you leave, it is lost."),
            go_on=self.tr("Leave and lose it"),
            stay=self.tr("Stay"),
            parent=self,
        )
        return bool(question.exec())

    def grade(self) -> Grade | None:
        return self.form.head.grade.chosen()

    def refresh(self) -> None:
        self.form.reload_names()
        self.draw_answers()

    def first_field(self) -> QWidget | None:
        return self.table

    def title(self) -> str:
        return self.tr("A pack of similar papers")

    def help_text(self) -> str:
        return self.tr(
            "Papers that differ little are entered together: above stands what they share, in the grid what differs. "
            "An empty cell takes what stands above. Rows can be pasted from a spreadsheet with Ctrl+V.\n\n"
            "Each row is a paper of its own with its own number and card; its deadline is counted while you type (50, "
            "51, 53). The pack is registered whole or not at all: every faulty row says what is wrong with it."
        )

    def retranslate(self) -> None:
        self._title.setText(self.title())
        self._note.setText(
            self.tr("Above: what the papers share. Below: what differs; an empty cell takes what is above.")
        )
        self.back.setText(self.tr("Back"))
        self.save.setText(self.tr("Register the pack"))
        self.save_and_print.setText(self.tr("Register and print the cards"))
        self.print_refusal.setText(self.tr("Print the refusal …"))
        self.despite.setText(self.tr("They are other papers: register them all the same"))
        self.table.setAccessibleName(self.title())
        self.draw_answers()


def read_term(text: str) -> Term | None:
    """A date, or a number of working days ("18", "18 жк"); None when it is neither."""
    day = formats.read_day(text)
    if day is not None:
        return FixedDate(day)
    digits = text.split(maxsplit=1)[0] if text.split() else ""
    return WorkingDays(int(digits)) if digits.isdecimal() and 0 < int(digits) < 1000 else None
