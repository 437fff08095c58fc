"""The classification banner on the top and bottom edge of every window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.rules.terms import Grade
from ui import messages, theme
from ui.widgets.part import Part
from ui.widgets.texts import label


class Banner(Part):
    """Shows the highest grade of what is on show, in its colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grade: Grade | None = None
        self._text = label()
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(self)
        theme.space(row)
        row.addWidget(self._text)
        theme.mark(self, grade="none")
        self.retranslate()

    @property
    def grade(self) -> Grade | None:
        return self._grade

    def show_grade(self, grade: Grade | None) -> None:
        self._grade = grade
        theme.mark(self, grade=grade.value if grade else "none")
        theme.mark(self._text, grade=grade.value if grade else "none")
        self.retranslate()

    def text(self) -> str:
        return self._text.text()

    def retranslate(self) -> None:
        if self._grade is None:
            self._text.setText(self.tr("No classified content on show"))
        else:
            self._text.setText(messages.word(self._grade).upper())
        self.setAccessibleName(self._text.text())
