"""A date with its paragraph and a "why" that unfolds: how it was counted, and each skipped day with its reason."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.rules.outcome import Reason
from ui import formats, messages, theme
from ui.answers import Line
from ui.widgets.part import Part
from ui.widgets.texts import button, copyable, label


class WhyLine(Part):
    toggled = Signal(str, bool)

    def __init__(self, line: Line, *, open_: bool) -> None:
        super().__init__()
        self.line = line
        self._open = open_
        title = label("heading" if line.strong else "", line.title, wrap=True)
        shown = label("date", line.shown())
        notes = [self.tr("provisional")] if line.provisional else []
        if line.done_on:
            notes.append(self.tr("done %1").replace("%1", formats.day(line.done_on)))
        note = label("caption", " · ".join(notes))
        self._paragraph = label("muted", messages.paragraph(line.paragraph) if line.paragraph else "")
        self.unfold = button("link")
        policy = self.unfold.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # dates stand under one another with and without a why
        self.unfold.setSizePolicy(policy)
        self.unfold.setVisible(bool(line.reasons))
        self.unfold.setAccessibleName(self.tr("why: %1").replace("%1", line.title))
        self.unfold.clicked.connect(self._toggle)
        self.explained = copyable("caption", "\n".join(_sentences(line.reasons)))
        grid = QGridLayout(self)
        theme.space(grid, 0, 2, 0, 2, spacing=6)
        grid.setColumnMinimumWidth(2, theme.current().px(54))
        grid.addWidget(title, 0, 0)
        grid.addWidget(shown, 0, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self._paragraph, 0, 2)
        grid.addWidget(self.unfold, 0, 3)
        if notes:
            grid.addWidget(note, 1, 1, 1, 3, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self.explained, 2, 0, 1, 4)
        grid.setColumnStretch(0, 1)
        self._draw()

    def _toggle(self) -> None:
        self._open = not self._open
        self._draw()
        self.toggled.emit(self.line.key, self._open)

    def _draw(self) -> None:
        self.explained.setVisible(self._open and bool(self.line.reasons))
        self.unfold.setText(self.tr("why ▾") if self._open else self.tr("why ▸"))


class WhyList(QWidget):
    """Lines under one another. What was unfolded stays so when the lines are drawn anew."""

    def __init__(self) -> None:
        super().__init__()
        self._open: set[str] = set()
        self._column = QVBoxLayout(self)
        theme.space(self._column)
        self.lines: list[WhyLine] = []

    def show_lines(self, lines: Iterable[Line]) -> None:
        for old in self.lines:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.lines = [WhyLine(line, open_=line.key in self._open) for line in lines]
        for made in self.lines:
            made.toggled.connect(self._remember)
            self._column.addWidget(made)

    def _remember(self, key: str, unfolded: bool) -> None:
        if unfolded:
            self._open.add(key)
        else:
            self._open.discard(key)

    def text_of(self, key: str) -> str:
        """What a line shows, for whoever reads the list without eyes (and for tests)."""
        return next((made.line.shown() for made in self.lines if made.line.key == key), "")


def _sentences(reasons: Iterable[Reason]) -> Iterable[str]:
    for reason in reasons:
        yield messages.reason(reason)
        yield from messages.interpretations(reason.readings)
        for skipped in reason.skipped:
            why_off = messages.day_reason(skipped.reason) or formats.day_off(skipped.day)
            yield f"    {formats.day(skipped.day)} – {why_off}"
