"""A register of exchange: a short list whose many actions stand in a row of their own and break at 200 %."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desk import Desk
from ui.screens.listing import ListScreen
from ui.widgets.flow_row import FlowRow


class RegisterScreen(ListScreen):
    """``put_under_actions`` adds a line between the actions and the filter."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._bar = FlowRow()
        self._column().insertLayout(1, self._bar)

    def put_under_actions(self, widget: QWidget) -> None:
        self._column().insertWidget(2, widget)

    def put_under_list(self, widget: QWidget) -> None:
        self._column().addWidget(widget)

    def _column(self) -> QVBoxLayout:
        column = self.layout()
        if not isinstance(column, QVBoxLayout):
            raise TypeError(column)
        return column
