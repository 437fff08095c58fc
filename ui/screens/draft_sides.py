"""The sides of a draft's page: visas, papers out for signing, control after signature, the record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.controllers.drafting.assigning import LineEntry, LineView, term_words
from app.controllers.drafting.tracked_papers import PaperView
from app.rules.outcome import Refusal
from app.rules.terms import PaperPlace, Phase
from ui import languages, messages
from ui.dialogs.assigned_line import LineForm, changed_lines
from ui.dialogs.draft_control import ControlDialog
from ui.dialogs.draft_events import ReasonDialog
from ui.dialogs.draft_visas import SheetsDialog, VisaDialog
from ui.dialogs.paper_moves import BackDialog, DestroyedDialog, HandDialog, PrintedDialog
from ui.screens import draft_page, draft_printing
from ui.screens.draft_tab import DraftTab

if TYPE_CHECKING:
    from ui.screens.draft import DraftScreen

VISA_WIDTHS = (46, 300, 0, 80, 104, 220, 200)
PAPER_WIDTHS = (0, 60, 90, 112, 130, 280, 210)
LINE_WIDTHS = (76, 0, 130, 190, 240, 170, 116)
RECORD_WIDTHS = (110, 104, 260, 0, 170)


class VisaSide(DraftTab):
    """The visa sheet of one phase with what was put on it, and the sheets signed one by one."""

    def __init__(self, screen: DraftScreen, phase: Phase) -> None:
        super().__init__(draft_page.visa_headings, VISA_WIDTHS)
        self._screen, self._phase = screen, phase
        self.visa = self.add(lambda: self.tr("Visa …"), self.put, on_row=True)
        self.sheets = self.add(lambda: self.tr("Signed sheets …"), self.sign)
        self.opens(self.put)
        self.retranslate()

    def draw(self) -> None:
        view = self._screen.view
        if view is None:
            return
        lines = view.agreement if self._phase is Phase.AGREEMENT else view.final
        round_ = view.round_of(self._phase)
        note = self.tr("The final version is not on the table yet; these visas will be asked for.")
        if round_ is not None:
            note = self.tr("Round %1.").replace("%1", str(round_.number))
        if round_ is not None and round_.to_sign:
            signed = self.tr("Round %1. Signed sheets: %2 of %3.").replace("%1", str(round_.number))
            note = signed.replace("%2", str(len(round_.signed))).replace("%3", str(len(round_.to_sign)))
        self.show_rows(draft_page.visas(lines), note)
        may = round_ is not None and view.is_open
        self.visa.setEnabled(may and bool(self.key()))
        self.sheets.setEnabled(may and round_ is not None and bool(round_.to_sign))

    def put(self) -> None:
        view = self._screen.view
        if view is None or not self.key() or not self.visa.isEnabled():
            return
        lines = view.agreement if self._phase is Phase.AGREEMENT else view.final
        line = next((line for line in lines if line.order == self.key()), None)
        if line is not None and line.given is None:
            self._screen.ask(VisaDialog(self._screen.desk, view, self._phase, line))
        elif line is not None and line.given is not None:
            self._take_back(line.given.visa_id)

    def _take_back(self, visa_id: int) -> None:
        screen = self._screen
        visas = screen.desk.controllers.acts.visas
        screen.ask(
            ReasonDialog(
                screen.desk,
                lambda: self.tr("Take back a visa entered by mistake"),
                lambda text: visas.withdraw(screen.draft_id, visa_id, text),
            )
        )

    def sign(self) -> None:
        view = self._screen.view
        round_ = view.round_of(self._phase) if view is not None else None
        if view is not None and round_ is not None:
            self._screen.ask(SheetsDialog(self._screen.desk, view, round_))

    def print_side(self) -> None:
        if self._screen.view is not None:
            draft_printing.print_visa_sheet(self._screen.desk, self._screen.view, self._phase)


class PapersSide(DraftTab):
    """Papers printed for signing: in the safe, with whom, back."""

    def __init__(self, screen: DraftScreen) -> None:
        super().__init__(draft_page.tracked_headings, PAPER_WIDTHS)
        self._screen = screen
        self._papers: tuple[PaperView, ...] = ()
        self.printed = self.add(lambda: self.tr("Printed …"), self.enter)
        self.hand = self.add(lambda: self.tr("Hand out …"), self.hand_out, on_row=True)
        self.back = self.add(lambda: self.tr("Back …"), self.take_back, on_row=True)
        self.gone = self.add(lambda: self.tr("Destroyed …"), self.enter_gone, on_row=True)
        self.opens(self.next_move)
        self.table.selectionModel().currentRowChanged.connect(lambda *moved: self._may())
        self.retranslate()

    def draw(self) -> None:
        desk = self._screen.desk
        self._papers = desk.controllers.acts.papers.of(desk.controllers.acts.drafts.subject(self._screen.draft_id))
        outside = sum(paper.place is PaperPlace.OUTSIDE for paper in self._papers)
        note = self.tr("Outside the safe: %1").replace("%1", str(outside))
        self.show_rows(draft_page.tracked(self._papers), note)
        self._may()

    def _paper(self) -> PaperView | None:
        return next((paper for paper in self._papers if paper.paper_id == self.key()), None)

    def _may(self) -> None:
        paper = self._paper()
        place = paper.place if paper is not None else None
        self.hand.setEnabled(place is PaperPlace.IN_SAFE)
        self.gone.setEnabled(place is PaperPlace.IN_SAFE)
        self.back.setEnabled(place is PaperPlace.OUTSIDE)

    def enter(self) -> None:
        screen, view = self._screen, self._screen.view
        if view is not None:
            subject = screen.desk.controllers.acts.drafts.subject(screen.draft_id)
            title = view.facts.title_kk or view.facts.title_ru
            screen.ask(PrintedDialog(screen.desk, subject, view.number, view.rounds[-1].sheets, title))

    def next_move(self) -> None:
        """Enter on a paper: out of the safe, or back into it."""
        paper = self._paper()
        if paper is not None and paper.place is PaperPlace.OUTSIDE:
            self.take_back()
        elif paper is not None and paper.place is PaperPlace.IN_SAFE:
            self.hand_out()

    def hand_out(self) -> None:
        paper = self._paper()
        if paper is not None:
            self._screen.ask(HandDialog(self._screen.desk, paper.paper_id, paper.name))

    def take_back(self) -> None:
        paper = self._paper()
        if paper is not None:
            self._screen.ask(BackDialog(self._screen.desk, paper.paper_id, paper.name, paper.sheets))

    def enter_gone(self) -> None:
        paper = self._paper()
        if paper is not None:
            self._screen.ask(DestroyedDialog(self._screen.desk, paper.paper_id, paper.name))

    def print_side(self) -> None:
        draft_printing.print_outside(self._screen.desk)


class ControlSide(DraftTab):
    """The control assignment (Appendix 5) and its way under control (25)."""

    def __init__(self, screen: DraftScreen) -> None:
        super().__init__(draft_page.line_headings, LINE_WIDTHS)
        self._screen = screen
        self._lines: tuple[LineView, ...] = ()
        self.new = self.add(lambda: self.tr("New clause …"), self.add_line)
        self.change = self.add(lambda: self.tr("Change …"), self.change_line, on_row=True)
        self.remove = self.add(lambda: self.tr("Remove"), self.remove_line, on_row=True)
        self.control = self.add(lambda: self.tr("Put under control …"), self.put_under_control)
        self.opens(self.open_line)
        self.retranslate()

    def draw(self) -> None:
        view, acts = self._screen.view, self._screen.desk.controllers.acts
        if view is None:
            return
        self._lines = acts.control.lines(self._screen.draft_id)
        terms = [term_words(line.entry.term, languages.current()) for line in self._lines]
        self.show_rows(draft_page.lines(self._lines, terms), self._note())
        done = any(line.case_id for line in self._lines)
        open_ = view.facts.holds_instructions and not done
        self.new.setEnabled(open_)
        for action in (self.change, self.remove):
            action.setEnabled(open_ and bool(self.key()))
        self.control.setEnabled(open_ and bool(self._lines) and view.grade is not None)

    def _note(self) -> str:
        view = self._screen.view
        if view is not None and not view.facts.holds_instructions:
            return self.tr("By its facts the act holds no instructions to be controlled.")
        if any(line.case_id for line in self._lines):
            return self.tr("The clauses are under control: Enter opens the card.")
        if view is not None and view.grade is None:
            why = messages.say("assigning.without_grade")
            return f"{why} ({messages.paragraph('50')})"
        said = self._screen.desk.controllers.acts.control.verdict(self._screen.draft_id)
        return messages.findings((*said.breaches, *said.requires))

    def add_line(self) -> None:
        self._edit(None)

    def change_line(self) -> None:
        if self.key() and self.change.isEnabled():
            self._edit(self._lines[self.key() - 1].entry)

    def _edit(self, line: LineEntry | None) -> None:
        number = str(len(self._lines) + 1)
        form = LineForm(self._screen.desk, lambda form: self._keep(line, form.entry()), line, next_number=number)
        self._screen.ask(form)

    def _keep(self, old: LineEntry | None, new: LineEntry) -> object | Refusal:
        entries = changed_lines([line.entry for line in self._lines], old, new)
        return self._screen.desk.controllers.acts.control.keep(self._screen.draft_id, entries)

    def open_line(self) -> None:
        """Enter: the card of a clause under control, else the line's form."""
        line = self._lines[self.key() - 1] if self.key() else None
        if line is not None and line.case_id is not None:
            self._screen.desk.ways.open_card(line.case_id)
        elif line is not None:
            self.change_line()

    def remove_line(self) -> None:
        left = [line.entry for place, line in enumerate(self._lines, 1) if place != self.key()]
        self._screen.desk.controllers.acts.control.keep(self._screen.draft_id, left)
        self._screen.refresh()

    def put_under_control(self) -> None:
        if self._screen.view is not None:
            self._screen.ask(ControlDialog(self._screen.desk, self._screen.view))

    def print_side(self) -> None:
        if self._screen.view is not None:
            draft_printing.print_assignment(self._screen.desk, self._screen.view)


class RecordSide(DraftTab):
    """Everything that was entered, round by round."""

    def __init__(self, screen: DraftScreen) -> None:
        super().__init__(draft_page.record_headings, RECORD_WIDTHS)
        self._screen = screen
        self.take_back = self.add(lambda: self.tr("Take back the last entry …"), self.undo)
        self.retranslate()

    def draw(self) -> None:
        if self._screen.view is not None:
            self.show_rows(draft_page.records(self._screen.view), "")

    def undo(self) -> None:
        screen = self._screen
        steps = screen.desk.controllers.acts.steps
        screen.ask(
            ReasonDialog(
                screen.desk,
                lambda: self.tr("Take back the last entry of the route"),
                lambda text: steps.take_back(screen.draft_id, text),
            )
        )

    def print_side(self) -> None:
        if self._screen.view is not None:
            draft_printing.print_visa_sheet(self._screen.desk, self._screen.view, Phase.AGREEMENT)
