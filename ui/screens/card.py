"""A card as the paper card looks: facts on the left, the time line on the right, what can be done, its back in tabs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from app.controllers.control.case_actions import CaseAction
from app.controllers.control.case_events import CaseChanged
from app.controllers.control.views import CardView
from app.rules.terms import Grade
from ui import messages, theme
from ui.desk import Desk
from ui.screens import card_facts, card_printing
from ui.screens.base import Screen
from ui.screens.card_actions import ActionBar, enter
from ui.screens.card_tabs import CardTabs
from ui.shortcuts import Key, on_key
from ui.widgets.elided import ElidedLabel
from ui.widgets.facts import FactSheet
from ui.widgets.scrolled import on_paper, scrolled
from ui.widgets.texts import button, copyable, label
from ui.widgets.why import WhyList

BESIDE_FROM = 860  # width at 100 % from which the time line stands beside the facts
LEAST_HEIGHT = 470


class CardScreen(Screen):
    def __init__(self, desk: Desk, case_id: int) -> None:
        super().__init__(desk)
        self._case_id = case_id
        self.view: CardView | None = None
        self._heading, self._state = ElidedLabel("title"), label("muted")
        self._text = copyable("big-text")
        self.facts = FactSheet()
        self.time_line = WhyList()
        self._time_heading = label("heading")
        self._edition = label("caption", wrap=True)
        self.back, self.print = button(), button("main")
        self.action_bar = ActionBar()
        self.tabs = CardTabs(desk)
        self._lay_out()
        self.back.clicked.connect(desk.ways.go_back)
        self.print.clicked.connect(self.print_card)
        self.action_bar.chosen.connect(self.act)
        on_key(Key.PRINT, self).activated.connect(self.print_card)
        self.listen(CaseChanged, self._on_change)
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        theme.space(head, spacing=10)
        head.addWidget(self.back)
        head.addWidget(self._heading)
        head.addWidget(self._state, 1)
        head.addWidget(self.print)
        self._front = QSplitter(Qt.Orientation.Horizontal)
        self._front.setChildrenCollapsible(False)
        self._front.addWidget(on_paper(self._text, self.facts, spacing=8))
        self._front.addWidget(on_paper(self._time_heading, self.time_line, self._edition, spacing=8))
        self._front.setSizes([700, 500])
        self._both = QSplitter(Qt.Orientation.Vertical)
        self._both.setChildrenCollapsible(False)
        self._both.addWidget(self._front)
        self._both.addWidget(self.tabs)
        self._both.setStretchFactor(0, 1)
        self._both.setSizes([360, 230])
        theme.size(self._both, min_height=LEAST_HEIGHT)
        column = QVBoxLayout(self)
        theme.space(column, 14, 10, 14, 12, spacing=8)
        column.addLayout(head)
        column.addWidget(self.action_bar)
        column.addWidget(scrolled(self._both), 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() / theme.current().scale >= BESIDE_FROM
        way = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if way is not self._front.orientation():
            self._front.setOrientation(way)
            theme.size(self._both, min_height=LEAST_HEIGHT if beside else LEAST_HEIGHT * 2)

    def refresh(self) -> None:
        self.view = self.desk.cases.card(self._case_id)
        self.action_bar.show_states(self.desk.controllers.actions.of_case(self._case_id))
        self._draw()

    def _on_change(self, changed: CaseChanged) -> None:
        if changed.case_id == self._case_id and self.view is not None:
            self.refresh()

    def _draw(self) -> None:
        card = self.view
        if card is None:
            return
        self._heading.setText(self.tr("Card No. %1").replace("%1", card.case_number))
        self._state.setText(messages.word(card.status))
        self._text.setText(card.text_kk or card.text_ru)
        self.facts.show_facts(card_facts.facts(card))
        self.time_line.show_lines(card_facts.time_line(card))
        self._edition.setText(self.tr("Dates by the edition of the decree: %1").replace("%1", card.edition))
        self.tabs.show_card(card)
        self.show_grade()

    def act(self, action: CaseAction) -> None:
        """Open the form of an action; the card follows what was entered."""
        enter(self.desk, action, self._case_id)

    def print_card(self) -> None:
        """Ctrl+P: the paper control card, previewed from the bytes that are printed."""
        if self.view is not None:
            card_printing.print_cards(self.desk, (self.view.case_id,))
            self.refresh()

    def grade(self) -> Grade | None:
        return self.view.grade if self.view else None

    def first_field(self) -> QWidget | None:
        return self.print

    def title(self) -> str:
        return self.tr("Card No. %1").replace("%1", self.view.case_number) if self.view else self.tr("Card")

    def help_text(self) -> str:
        return self.tr(
            "The card opens as the paper card looks (paragraph 50). On the left stand the facts as they were "
            'registered, on the right the dates in their order. Beside each date "why" unfolds the paragraph, the '
            "counting and each day that was skipped.\n\n"
            'The deadline stands as the document has it (50, 51, 53). Where it falls on a day off, "act by" is the '
            "working day before. The type of control is always derived from receipt and deadline (53). Co-executors "
            "owe their proposals before the deadline (65). The original deadline stays beside the one in force; grants "
            "are counted for paragraph 69, proposals to extend, refused ones too, for paragraph 73.\n\n"
            "Above stands everything that can be done with the clause, in groups. What may not be done now is grey and "
            "says why, with its paragraph. What is entered later than it happened is marked on the card and on paper."
        )

    def retranslate(self) -> None:
        self.back.setText(self.tr("Back"))
        self.back.setToolTip(Key.BACK.shown())
        self.print.setText(self.tr("Print the card"))
        self.print.setToolTip(Key.PRINT.shown())
        self._time_heading.setText(self.tr("Dates"))
        self.tabs.retranslate()
        self._draw()
