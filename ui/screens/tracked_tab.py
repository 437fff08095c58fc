"""Papers of a record that wait for wet signatures, as a tab of its page: in the safe, with whom, back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.controllers.drafting.assigning import Subject
from app.controllers.drafting.tracked_papers import PaperView
from app.rules.terms import PaperPlace
from ui.dialogs.form import FormDialog
from ui.dialogs.paper_moves import BackDialog, HandDialog, PrintedDialog
from ui.screens import draft_page
from ui.screens.subject_page import SubjectPage

WIDTHS = (0, 56, 60, 100, 100, 150, 120)


class TrackedTab:
    """``about`` gives whose papers they are, its number, the sheets and the name of a new paper."""

    def __init__(self, screen: SubjectPage, about: Callable[[], tuple[Subject, str, int, str]]) -> None:
        self._screen, self._about = screen, about
        self._papers: tuple[PaperView, ...] = ()
        translate = QCoreApplication.translate
        self.tab = screen.add_table(
            lambda: translate("TrackedTab", "Papers"), draft_page.tracked_headings, WIDTHS, self.move
        )
        self.printed = screen.add_under(self.tab, lambda: translate("TrackedTab", "Printed …"), self.enter)
        self.hand = screen.add_under(
            self.tab, lambda: translate("TrackedTab", "Hand out …"), self.hand_out, self._why_not_inside
        )
        self.bring = screen.add_under(
            self.tab, lambda: translate("TrackedTab", "Back in the safe …"), self.bring_back, self._why_not_outside
        )

    def draw(self) -> None:
        self._papers = self._screen.desk.controllers.acts.papers.of(self._about()[0])
        self._screen.fill(self.tab, draft_page.tracked(self._papers))

    def _paper(self) -> PaperView | None:
        key = self._screen.chosen(self.tab)
        return next((paper for paper in self._papers if paper.paper_id == key), None)

    def _why_not_inside(self) -> str:
        paper = self._paper()
        words = QCoreApplication.translate("TrackedTab", "No paper in the safe is chosen.")
        return "" if paper is not None and paper.place is PaperPlace.IN_SAFE else words

    def _why_not_outside(self) -> str:
        paper = self._paper()
        words = QCoreApplication.translate("TrackedTab", "No paper outside the safe is chosen.")
        return "" if paper is not None and paper.place is PaperPlace.OUTSIDE else words

    def enter(self) -> None:
        subject, number, sheets, title = self._about()
        self._ask(PrintedDialog(self._screen.desk, subject, number, sheets, title))

    def move(self, key: int) -> None:
        """Enter on a paper: out of the safe, or back into it."""
        if not self._why_not_outside():
            self.bring_back()
        elif not self._why_not_inside():
            self.hand_out()

    def hand_out(self) -> None:
        paper = self._paper()
        if paper is not None:
            self._ask(HandDialog(self._screen.desk, paper.paper_id, paper.name))

    def bring_back(self) -> None:
        paper = self._paper()
        if paper is not None:
            self._ask(BackDialog(self._screen.desk, paper.paper_id, paper.name, paper.sheets))

    def _ask(self, form: FormDialog) -> None:
        if form.exec():
            self._screen.refresh()
