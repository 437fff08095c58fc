"""Small labels and buttons in the kinds that the style sheet knows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from ui import theme


def label(kind: str = "", text: str = "", *, wrap: bool = False, parent: QWidget | None = None) -> QLabel:
    """A label; plain text always, so that what a person typed is never read as markup."""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if kind:
        theme.mark(made, kind=kind)
    return made


def copyable(kind: str = "", text: str = "") -> QLabel:
    """A wrapped label whose text can be marked with mouse or keyboard."""
    made = label(kind, text, wrap=True)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return made


def button(kind: str = "", *, parent: QWidget | None = None) -> QPushButton:
    """A push button that Enter presses too while it has the focus."""
    made = QPushButton(parent)
    made.setAutoDefault(True)
    if kind:
        theme.mark(made, kind=kind)
    return made


def rule() -> QFrame:
    """A hairline between parts of a page."""
    line = QFrame()
    line.setObjectName("rule")
    return line


def page() -> QWidget:
    """An empty widget with the window's background, to lay other things out on."""
    made = QWidget()
    made.setObjectName("page")
    return made


def sheet(name: str = "sheet") -> QFrame:
    """A framed piece of paper; "panel" for one that stands back."""
    made = QFrame()
    made.setObjectName(name)
    return made
