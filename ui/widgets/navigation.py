"""The places at the left edge; up and down move between them, Ctrl+1 to Ctrl+8 go straight there."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.part import Part

LEAST_HEIGHT = 27  # at 100 %: eight places stay in a small display at 200 %


class Navigation(Part):
    place_chosen = Signal(str)

    def __init__(self, places: Sequence[tuple[str, Callable[[], str]]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = dict(places)
        self._buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        theme.space(column, 0, 8, 0, 8)
        for position, (name, _) in enumerate(places, start=1):
            button = QPushButton(self)
            button.setCheckable(True)
            button.setObjectName(f"place-{name}")
            theme.size(button, min_height=LEAST_HEIGHT)
            button.clicked.connect(lambda _=False, chosen=name: self.place_chosen.emit(chosen))
            self._group.addButton(button)
            self._buttons[name] = button
            column.addWidget(button)
            keys = QShortcut(QKeySequence(f"Ctrl+{position}"), self, context=Qt.ShortcutContext.WindowShortcut)
            keys.activated.connect(lambda chosen=name: self.place_chosen.emit(chosen))
        column.addStretch(1)
        self.retranslate()

    def show_place(self, name: str) -> None:
        """Mark a place as the one on show."""
        if name in self._buttons:
            self._buttons[name].setChecked(True)

    def retranslate(self) -> None:
        for position, (name, button) in enumerate(self._buttons.items(), start=1):
            button.setText(self._titles[name]())
            button.setToolTip(f"Ctrl+{position}")
            button.setAccessibleName(button.text())
            button.setMinimumWidth(_bold_width(button) + theme.current().px(34))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.FontChange and hasattr(self, "_buttons"):
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        buttons = list(self._buttons.values())
        focus = self.focusWidget()
        if step is None or focus not in buttons:
            super().keyPressEvent(event)
            return
        place = buttons.index(focus) + step
        if 0 <= place < len(buttons):
            buttons[place].setFocus(Qt.FocusReason.TabFocusReason)


def _bold_width(button: QPushButton) -> int:
    """The place on show stands in bold: its words must fit then too."""
    font = QFont(button.font())
    font.setBold(True)
    return QFontMetrics(font).horizontalAdvance(button.text())
