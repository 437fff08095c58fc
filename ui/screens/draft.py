"""A draft act: its facts, the route with its days, and behind them visas, package, papers, control and the record."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QTabWidget, QVBoxLayout, QWidget

from app.controllers.drafting.draft_desk import DraftChanged
from app.controllers.drafting.draft_views import DraftView
from app.errors import BaqylauError
from app.rules.terms import Grade, Phase
from ui import messages, theme
from ui.answers import sentence_case
from ui.desk import Desk
from ui.dialogs.draft_events import EventDialog, ReasonDialog, VersionDialog
from ui.dialogs.draft_facts import DraftFactsDialog
from ui.dialogs.failed import Failed
from ui.dialogs.form import FormDialog
from ui.screens import draft_page
from ui.screens.acquaintance_side import AcquaintanceSide
from ui.screens.base import Screen
from ui.screens.draft_package import PackageSide
from ui.screens.draft_sides import ControlSide, PapersSide, RecordSide, VisaSide
from ui.shortcuts import Key, on_key
from ui.widgets.elided import ElidedLabel
from ui.widgets.facts import FactSheet
from ui.widgets.flow_row import flow_row
from ui.widgets.scrolled import on_paper, scrolled
from ui.widgets.texts import button, copyable, label
from ui.widgets.why import WhyList

BESIDE_FROM = 860  # width at 100 % from which the route stands beside the facts
LEAST_HEIGHT = 460

Side = VisaSide | PackageSide | PapersSide | AcquaintanceSide | ControlSide | RecordSide


class DraftScreen(Screen):
    def __init__(self, desk: Desk, draft_id: int) -> None:
        super().__init__(desk)
        self.draft_id = draft_id
        self.view: DraftView | None = None
        self._heading, self._state = ElidedLabel("title"), label("muted")
        self._text, self._hindrance = copyable("big-text"), copyable("warn")
        self._hindrance_heading, self._route_heading = label("heading"), label("heading")
        self.facts, self.route = FactSheet(), WhyList()
        self.back, self.happened, self.amend = button(), button("main"), button()
        self.replace, self.withdraw, self.print = button(), button(), button()
        self.agreement, self.final = VisaSide(self, Phase.AGREEMENT), VisaSide(self, Phase.FINAL)
        self.package, self.papers = PackageSide(self), PapersSide(self)
        self.readers = AcquaintanceSide(desk, "draft", lambda: self.draft_id)
        self.control, self.record = ControlSide(self), RecordSide(self)
        self.tabs = QTabWidget()
        self._lay_out()
        self._connect()
        self.listen(DraftChanged, self._on_changed)
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        theme.space(head, spacing=8)
        head.addWidget(self.back)
        head.addWidget(self._heading)
        head.addWidget(self._state, 1)
        head.addWidget(self.happened)
        actions = flow_row(self.amend, self.replace, self.print, self.withdraw)
        self._front = QSplitter(Qt.Orientation.Horizontal)
        self._front.setChildrenCollapsible(False)
        self._front.addWidget(on_paper(self._text, self.facts, self._hindrance_heading, self._hindrance, spacing=6))
        self._front.addWidget(on_paper(self._route_heading, self.route, spacing=6))
        self._front.setSizes([640, 520])
        for side in self.sides():
            self.tabs.addTab(side, "")
        self._both = QSplitter(Qt.Orientation.Vertical)
        self._both.setChildrenCollapsible(False)
        self._both.addWidget(self._front)
        self._both.addWidget(self.tabs)
        self._both.setStretchFactor(0, 1)
        self._both.setSizes([345, 255])
        theme.size(self._both, min_height=LEAST_HEIGHT)
        column = QVBoxLayout(self)
        theme.space(column, 14, 10, 14, 12, spacing=8)
        column.addLayout(head)
        column.addWidget(actions)
        column.addWidget(scrolled(self._both), 1)

    def sides(self) -> tuple[Side, ...]:
        return (self.agreement, self.package, self.final, self.papers, self.readers, self.control, self.record)

    def _connect(self) -> None:
        self.back.clicked.connect(self.desk.ways.go_back)
        self.happened.clicked.connect(self.enter_event)
        self.amend.clicked.connect(lambda: self.ask(DraftFactsDialog(self.desk, self.view)))
        self.replace.clicked.connect(self.new_version)
        self.withdraw.clicked.connect(self.withdraw_draft)
        self.print.clicked.connect(self.print_page)
        on_key(Key.PRINT, self).activated.connect(self.print_page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() / theme.current().scale >= BESIDE_FROM
        way = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if way is not self._front.orientation():
            self._front.setOrientation(way)
            theme.size(self._both, min_height=LEAST_HEIGHT if beside else LEAST_HEIGHT * 2)

    # what is done here

    def ask(self, dialog: FormDialog) -> bool:
        """Show a form; the page is drawn anew when something was entered."""
        try:
            done = bool(dialog.exec())
        except BaqylauError as failure:
            Failed(messages.error(failure), self).exec()
            return False
        if done:
            self.refresh()
        return done

    def enter_event(self) -> None:
        if self.view is not None and self.view.next_events:
            self.ask(EventDialog(self.desk, self.view))

    def new_version(self) -> None:
        """The final version where it is due, else a replaced paper."""
        if self.view is not None and (self.view.may_open_final or self.view.may_replace):
            self.ask(VersionDialog(self.desk, self.view, final=self.view.may_open_final))

    def withdraw_draft(self) -> None:
        drafts = self.desk.controllers.acts.drafts
        self.ask(
            ReasonDialog(
                self.desk, lambda: self.tr("Withdraw the draft"), lambda text: drafts.withdraw(self.draft_id, text)
            )
        )

    def print_page(self) -> None:
        """Ctrl+P: the paper of the side on show."""
        side = self.tabs.currentWidget()
        if isinstance(side, Side):
            side.print_side()

    def _on_changed(self, changed: DraftChanged) -> None:
        if changed.draft_id == self.draft_id:
            self.refresh()

    # drawing

    def refresh(self) -> None:
        self.view = self.desk.controllers.acts.drafts.view(self.draft_id)
        self._draw()

    def _draw(self) -> None:
        view = self.view
        if view is None:
            return
        self._heading.setText(self.title())
        self._state.setText(sentence_case(draft_page.where(view)))
        self._text.setText(view.facts.title_kk or view.facts.title_ru)
        self.facts.show_facts(draft_page.facts(view))
        self.route.show_lines(draft_page.route_lines(view))
        hindrance = draft_page.hindrances(view)
        self._hindrance.setText(hindrance)
        self._hindrance.setVisible(bool(hindrance))
        self._hindrance_heading.setVisible(bool(hindrance))
        self.happened.setEnabled(bool(view.next_events))
        self.replace.setEnabled(view.may_replace or view.may_open_final)
        self.withdraw.setEnabled(view.is_open)
        self.amend.setEnabled(view.is_open)
        self.replace.setText(self.tr("Final version …") if view.may_open_final else self.tr("Replace the paper …"))
        self._explain(view)
        for side in self.sides():
            side.draw()
        self.show_grade()

    def _explain(self, view: DraftView) -> None:
        """Why an action that is greyed cannot be done now."""
        waits = self.tr("Agreement and the final visas are done by themselves with the last visa (14, 24).")
        with_them = self.tr(
            "The draft is with the Administration: it is refined there, or replaced after a return (21, 22)."
        )
        over = self.tr("Work on this draft is over.")
        self.happened.setToolTip("" if view.next_events else waits if view.is_open else over)
        self.replace.setToolTip("" if self.replace.isEnabled() else with_them if view.is_open else over)
        for action in (self.withdraw, self.amend):
            action.setToolTip("" if view.is_open else over)
        for action in (self.happened, self.replace, self.withdraw, self.amend):
            action.setAccessibleDescription(action.toolTip())

    def grade(self) -> Grade | None:
        return self.view.grade if self.view else None

    def first_field(self) -> QWidget | None:
        return self.happened if self.happened.isEnabled() else self.tabs

    def title(self) -> str:
        return self.tr("Draft No. %1").replace("%1", self.view.number) if self.view else self.tr("Draft")

    def help_text(self) -> str:
        return self.tr(
            "On the left stand the facts that decide the visas, the package and the terms; under them what still "
            "hinders the stage that runs now. On the right is the route (paragraphs 10–26): each stage with its day, "
            "its paragraph and a “why” that unfolds the counting.\n\n"
            "Agreement and the final visas are done by themselves with the last visa and the last signed sheet. A new "
            "version closes the round: earlier visas stay on record under “Record”. A submission with a missing visa, "
            "paper or sheet is refused with the list of what is missing."
        )

    def retranslate(self) -> None:
        self.back.setText(self.tr("Back"))
        self.back.setToolTip(Key.BACK.shown())
        self.happened.setText(self.tr("Make an entry …"))
        self.amend.setText(self.tr("Facts …"))
        self.withdraw.setText(self.tr("Withdraw …"))
        self.print.setText(self.tr("Print"))
        self.print.setToolTip(Key.PRINT.shown())
        self._route_heading.setText(self.tr("Route"))
        self._hindrance_heading.setText(self.tr("What is still missing"))
        names = (
            self.tr("Visas of the draft"), self.tr("Package"), self.tr("Final visas"), self.tr("Papers"),
            self.tr("Acquaintance"), self.tr("Control"), self.tr("Record"),
        )  # fmt: skip
        for place, name in enumerate(names):
            self.tabs.setTabText(place, name)
            self.sides()[place].table.setAccessibleName(name)
        self._draw()
