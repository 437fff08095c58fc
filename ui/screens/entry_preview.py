"""What stands beside the entry form: dates with their reasons, breaches, papers that are registered already."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.controllers.control.views import ClausePreview, Duplicate, EntryPreview
from ui import answers, formats, messages, theme
from ui.screens.entry_alike import AlikePanel
from ui.widgets.part import Part
from ui.widgets.texts import button, label
from ui.widgets.why import WhyList


class ClauseAnswer(QWidget):
    """The answer to one clause."""

    def __init__(self) -> None:
        super().__init__()
        self.heading, self.faults = label("heading"), label("error", wrap=True)
        self.lines = WhyList()
        column = QVBoxLayout(self)
        theme.space(column, spacing=4)
        column.addWidget(self.heading)
        column.addWidget(self.faults)
        column.addWidget(self.lines)

    def show_answer(self, title: str, clause: ClausePreview | None, waiting: str) -> None:
        self.heading.setText(title)
        self.heading.setVisible(bool(title))
        answer = clause.answer if clause else None
        found = messages.findings((*answer.breaches, *answer.requires)) if answer else waiting
        theme.mark(self.faults, kind="error" if answer else "muted")
        self.faults.setText(found)
        self.faults.setVisible(bool(found))
        shown = answers.of_answer(answer, clause.provisional) if answer and clause else []
        self.lines.show_lines(shown)


class PreviewPanel(Part):
    override_changed = Signal(bool)
    memo_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = label("heading")
        self.message, self._duplicates = label("error", wrap=True), label("warn", wrap=True)
        self.print_refusal = button("link")
        self.print_refusal.clicked.connect(self.memo_wanted)
        self.message.hide()
        self.print_refusal.hide()
        self.despite = QCheckBox()
        self.despite.toggled.connect(self.override_changed)
        self.clauses: list[ClauseAnswer] = []
        self._column = QVBoxLayout(self)
        theme.space(self._column, 14, 10, 14, 12, spacing=8)
        for widget in (self._title, self.message, self.print_refusal, self._duplicates, self.despite):
            self._column.addWidget(widget)
        self.alike = AlikePanel()
        self._column.addWidget(self.alike)
        self._column.addStretch(1)
        self._known: tuple[Duplicate, ...] = ()
        self.retranslate()
        self.show_duplicates(())

    def show_message(self, text: str, *, has_memo: bool = False) -> None:
        """Why the form was refused, as far as it belongs to no single field; ``has_memo``: it can be printed."""
        self.message.setText(text)
        self.message.setVisible(bool(text))
        self.print_refusal.setVisible(has_memo)

    def show_preview(self, preview: EntryPreview | None, waiting: Sequence[str]) -> None:
        """``waiting``: for each clause what is still to be typed before it can be counted, "" when nothing is."""
        while len(self.clauses) < len(waiting):
            made = ClauseAnswer()
            self._column.insertWidget(self._column.count() - 2, made)
            self.clauses.append(made)
        while len(self.clauses) > len(waiting):
            old = self.clauses.pop()
            old.hide()
            old.deleteLater()
        for place, shown in enumerate(self.clauses):
            clause = preview.clauses[place] if preview and not waiting[place] else None
            title = ""
            if len(waiting) > 1:
                number = preview.clauses[place].number if preview else ""
                title = self.tr("Clause %1").replace("%1", number or str(place + 1))
            shown.show_answer(title, clause, waiting[place])
        self.show_duplicates(preview.duplicates if preview else ())

    def show_duplicates(self, found: tuple[Duplicate, ...]) -> None:
        if found != self._known:
            self.despite.setChecked(False)
        self._known = found
        lines = [self.tr("A paper with this number and date is registered already:")]
        for paper in found:
            number = f"№ {paper.registration_number}"
            lines.append(f"{number}: {paper.document_number}, {formats.day(paper.signed_on)}")
        self._duplicates.setText("\n".join(lines))
        self._duplicates.setVisible(bool(found))
        self.despite.setVisible(bool(found))

    def has_duplicates(self) -> bool:
        return bool(self._known)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Dates and obligations"))
        self.print_refusal.setText(self.tr("Print the refusal …"))
        self.despite.setText(self.tr("It is another paper: register it all the same"))
        self.show_duplicates(self._known)
