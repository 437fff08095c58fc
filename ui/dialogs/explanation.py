"""F1: what a screen is for, the paragraphs behind it, and the keys of the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui import theme
from ui.dialogs.frame import Dialog
from ui.shortcuts import Key
from ui.widgets.texts import button, copyable, label, page, rule


class Explanation(Dialog):
    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        ground = page()
        column = QVBoxLayout(ground)
        theme.space(column, 0, 0, 8, 0, spacing=8)
        column.addWidget(label("title", title, wrap=True))
        self.text = copyable("", text)
        column.addWidget(self.text)
        column.addWidget(rule())
        column.addLayout(_keys())
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(ground)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(title)
        self.body.addWidget(scroll, 1)
        close = button("main")
        close.setText(self.tr("Close"))
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        theme.space(row)
        row.addStretch(1)
        row.addWidget(close)
        self.body.addLayout(row)
        look = theme.current()
        self.resize(min(look.px(680), 1200), min(look.px(600), 700))


def _keys() -> QGridLayout:
    grid = QGridLayout()
    theme.space(grid, spacing=4)
    for row, key in enumerate(Key):
        grid.addWidget(label("heading", key.shown()), row, 0)
        grid.addWidget(label("", key.does(), wrap=True), row, 1)
    grid.setColumnStretch(1, 1)
    return grid
