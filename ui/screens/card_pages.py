"""Pages of a card's back: course, obligations, bodies, prints, log."""

from __future__ import annotations

from collections.abc import Sequence

from app.controllers.control.case_actions import CaseAction
from app.controllers.control.views import CardView, ObligationView
from ui.screens import card_facts
from ui.screens.card_actions import enter
from ui.screens.card_page import TablePage
from ui.tables import case_lines
from ui.tables.lines import Row


class CoursePage(TablePage):
    """What happened, line by line; what was entered later than its day is marked."""

    widths = (104, 150, 0, 170)

    def headings(self) -> Sequence[str]:
        return card_facts.course_headings()

    def rows(self, card: CardView) -> Sequence[Row]:
        return card_facts.course(card, self.desk.clock.local_now().tzinfo)


class ObligationsPage(TablePage):
    """What is owed, by whom, until when; done by its paper, taken back by a counter-entry."""

    widths = (0, 240, 104, 126, 140, 70)

    def headings(self) -> Sequence[str]:
        return case_lines.obligation_headings()

    def rows(self, card: CardView) -> Sequence[Row]:
        return case_lines.obligations(card)

    def add_actions(self) -> None:
        self.add_action(lambda: self.tr("Done …"), lambda key: self._enter(CaseAction.MARK_DONE, key), self._is_open)
        self.add_action(lambda: self.tr("Remind …"), lambda key: self._enter(CaseAction.REMIND, key), self._is_open)
        self.add_action(lambda: self.tr("Take back …"), lambda key: self._enter(CaseAction.REOPEN, key), self._is_done)

    def _owed(self, key: int) -> ObligationView | None:
        owed = self.card.obligations if self.card is not None else ()
        return next((one for one in owed if one.obligation_id == key), None)

    def _is_open(self, key: int) -> bool:
        owed = self._owed(key)
        return owed is not None and owed.done_on is None

    def _is_done(self, key: int) -> bool:
        owed = self._owed(key)
        return owed is not None and owed.done_on is not None

    def _enter(self, action: CaseAction, key: int) -> None:
        assert self.card is not None  # a line was chosen
        enter(self.desk, action, self.card.case_id, key)

    def empty_text(self) -> str:
        return self.tr("Nothing is owed on this clause.")


class BodiesPage(TablePage):
    """Who executes, who consolidates, whose proposals arrived, to whom a marked instruction was handed."""

    widths = (0, 230, 104, 126, 66, 130, 160)

    def headings(self) -> Sequence[str]:
        return case_lines.body_headings()

    def rows(self, card: CardView) -> Sequence[Row]:
        view = self.desk.controllers.execution.of_case(card.case_id)
        return case_lines.bodies(card, view)

    def add_actions(self) -> None:
        self.add_action(
            lambda: self.tr("Proposals arrived …"), lambda key: self._enter(CaseAction.PROPOSALS_ARRIVED, key)
        )

    def _enter(self, action: CaseAction, key: int) -> None:
        assert self.card is not None  # a line was chosen
        enter(self.desk, action, self.card.case_id, key)


class PrintsPage(TablePage):
    """The print ledger of the case, newest first."""

    widths = (60, 190, 150, 170, 60, 60, 60, 0)

    def headings(self) -> Sequence[str]:
        return card_facts.print_headings()

    def rows(self, card: CardView) -> Sequence[Row]:
        ledger = self.desk.cases.prints.ledger(card.case_id)
        return card_facts.prints(ledger, self.desk.clock.local_now().tzinfo)

    def empty_text(self) -> str:
        return self.tr("Nothing of this case was printed yet. Ctrl+P prints the card.")


class LogPage(TablePage):
    """The journal's entries about the case and its paper, newest first: who changed which field from what to what."""

    widths = (60, 150, 110, 240, 170, 0)

    def headings(self) -> Sequence[str]:
        return case_lines.log_headings()

    def rows(self, card: CardView) -> Sequence[Row]:
        entries = self.desk.controllers.case_log.of_case(card.case_id)
        return case_lines.log(entries, self.desk.clock.local_now().tzinfo)
