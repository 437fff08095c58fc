"""Scroll areas: what does not fit is reached with the wheel, the bar or by moving the focus."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.texts import page, sheet


def scrolled(inside: QWidget) -> QScrollArea:
    """``inside`` as wide as there is room, scrolled when it needs more. Tab does not stop at the area itself."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(inside)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def on_paper(*widgets: QWidget, spacing: int) -> QScrollArea:
    """Things under one another on a sheet, ``spacing`` apart; scrolled where they need more room."""
    paper = sheet()
    column = QVBoxLayout(paper)
    theme.space(column, 16, 12, 16, 12, spacing=spacing)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    ground = page()
    outer = QVBoxLayout(ground)
    theme.space(outer)
    outer.addWidget(paper)
    return scrolled(ground)
