"""Pages of a card's back: moves of the term, reports, work inside the body, links to other cases."""

from __future__ import annotations

from collections.abc import Sequence

from app.controllers.control.case_actions import CaseAction
from app.controllers.control.links import LinkView
from app.controllers.control.move_views import MovesView
from app.controllers.control.report_entries import ReportView
from app.controllers.control.views import CardView
from app.rules.terms import ReportState, StepState
from ui.screens.card_actions import enter, open_form
from ui.screens.card_page import TablePage
from ui.tables import case_lines
from ui.tables.lines import Row


class MovesPage(TablePage):
    """Every step with its letter and its decision, the paper that proves it and the sheet in the file."""

    widths = (190, 190, 126, 0, 110, 140, 120)

    def headings(self) -> Sequence[str]:
        return case_lines.move_headings()

    def rows(self, card: CardView) -> Sequence[Row]:
        self.view: MovesView = self.desk.controllers.moves.history(card.case_id)
        return case_lines.moves(self.view)

    def add_actions(self) -> None:
        self.add_action(lambda: self.tr("Decision …"), lambda _: self._enter(CaseAction.DECIDE), self._waits)
        self.add_action(lambda: self.tr("Not granted …"), lambda _: self._enter(CaseAction.REFUSE), self._waits)
        self.add_action(lambda: self.tr("A mistake …"), lambda _: self._enter(CaseAction.ANNUL_STEP), self._is_last)

    def _waits(self, key: int) -> bool:
        return self.view.awaiting is not None and self.view.awaiting.step_id == key

    def _is_last(self, key: int) -> bool:
        standing = [step for step in self.view.steps if step.state is not StepState.ANNULLED]
        return bool(standing) and standing[-1].step_id == key

    def _enter(self, action: CaseAction) -> None:
        assert self.card is not None  # a line was chosen
        enter(self.desk, action, self.card.case_id)

    def empty_text(self) -> str:
        return self.tr("The term was not moved, and no proposal was entered.")


class ReportsPage(TablePage):
    """Reports with what became of them, conclusions, notices of risk, judgements, inspections, slips."""

    widths = (220, 120, 104, 190, 104, 0)

    def headings(self) -> Sequence[str]:
        return case_lines.report_headings()

    def rows(self, card: CardView) -> Sequence[Row]:
        controllers = self.desk.controllers
        self.reports: tuple[ReportView, ...] = controllers.reports.of_case(card.case_id)
        self.slips = controllers.surroundings.reminders(card.case_id)
        return [
            *case_lines.reports(self.reports),
            *case_lines.opinions(
                controllers.reports.conclusions(card.case_id),
                controllers.reports.risks(card.case_id),
                controllers.surroundings.quality(card.case_id),
                controllers.surroundings.inspections(card.case_id),
            ),
            *case_lines.slips(self.slips),
        ]

    def add_actions(self) -> None:
        self.add_action(
            lambda: self.tr("Return for rework …"), lambda key: self._enter(CaseAction.RETURN_REPORT, key), self._waits
        )
        self.add_action(
            lambda: self.tr("Accepted …"), lambda key: self._enter(CaseAction.ACCEPT_REPORT, key), self._waits
        )
        self.add_action(lambda: self.tr("Receipt …"), lambda key: self._enter(CaseAction.RECEIPT, -key), self._is_out)

    def _waits(self, key: int) -> bool:
        return any(report.report_id == key and report.state is ReportState.SENT for report in self.reports)

    def _is_out(self, key: int) -> bool:
        return any(slip.reminder_id == -key and slip.received_on is None for slip in self.slips)

    def _enter(self, action: CaseAction, key: int) -> None:
        assert self.card is not None  # a line was chosen
        enter(self.desk, action, self.card.case_id, key)

    def empty_text(self) -> str:
        return self.tr("No report, conclusion, notice, judgement, inspection or reminder was entered yet.")


class InsidePage(TablePage):
    """Resolutions and sub-instructions, each held against what stands above it."""

    widths = (150, 0, 170, 104, 126, 210)

    def headings(self) -> Sequence[str]:
        return case_lines.inside_headings()

    def rows(self, card: CardView) -> Sequence[Row]:
        inside = self.desk.controllers.assignments
        self.resolutions, self.assignments = inside.resolutions(card.case_id), inside.of_case(card.case_id)
        return case_lines.inside(self.resolutions, self.assignments)

    def add_actions(self) -> None:
        self.add_action(lambda: self.tr("Done …"), lambda key: self._open("InsideDoneForm", key), self._stands)
        self.add_action(
            lambda: self.tr("Another date …"),
            lambda key: self._open("InsideMoveForm", key),
            lambda key: key > 0 and self._stands(key),
        )
        self.add_action(
            lambda: self.tr("Sub-instruction under it …"), self._assign_under, lambda key: key > 0 and self._stands(key)
        )

    def _stands(self, key: int) -> bool:
        found = [one for one in self.assignments if one.assignment_id == key]
        if key < 0:
            return any(one.resolution_id == -key and one.done_on is None for one in self.resolutions)
        return any(one.done_on is None and one.withdrawn_on is None for one in found)

    def _assign_under(self, key: int) -> None:
        assert self.card is not None  # a line was chosen
        enter(self.desk, CaseAction.ASSIGN, self.card.case_id, key)

    def _open(self, form: str, key: int) -> None:
        assert self.card is not None  # a line was chosen
        open_form(self.desk, f"inside_forms:{form}", self.card.case_id, key)

    def empty_text(self) -> str:
        return self.tr("No resolution and no sub-instruction was entered yet.")


class LinksPage(TablePage):
    """Cases this one covers, repeats, replies to or rests on, and the other way round; Enter opens the other card."""

    widths = (190, 110, 0, 120, 150)

    def headings(self) -> Sequence[str]:
        return case_lines.link_headings()

    def rows(self, card: CardView) -> Sequence[Row]:
        self.links: tuple[LinkView, ...] = self.desk.controllers.links.of_case(card.case_id)
        return case_lines.links(self.links)

    def add_actions(self) -> None:
        self.add_action(lambda: self.tr("Open the card"), self.opened)
        self.add_action(lambda: self.tr("Withdraw …"), self._withdraw)

    def opened(self, key: int) -> None:
        for link in self.links:
            if link.link_id == key:
                self.desk.ways.open_card(link.case_id)

    def _withdraw(self, key: int) -> None:
        assert self.card is not None  # a line was chosen
        open_form(self.desk, "record_forms:WithdrawLinkForm", self.card.case_id, key)

    def empty_text(self) -> str:
        return self.tr("This case is not linked to another one.")
