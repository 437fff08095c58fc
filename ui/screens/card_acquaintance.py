"""The acquaintance sheet of a case as a tab of its card."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from app.controllers.control.views import CardView
from ui import theme
from ui.desk import Desk
from ui.screens.acquaintance_side import AcquaintanceSide
from ui.screens.card_page import CardPage


class AcquaintancePage(CardPage):
    """Who reads the paper of the case; the same sheet as a draft has."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.sheet = AcquaintanceSide(desk, "clause", lambda: self.card.case_id if self.card is not None else 0)
        column = QVBoxLayout(self)
        theme.space(column)
        column.addWidget(self.sheet)

    def show_card(self, card: CardView) -> None:
        super().show_card(card)
        self.sheet.draw()

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.sheet.table.setAccessibleName(name)
