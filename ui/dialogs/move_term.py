"""The term of a case that had none, from the paper that sets it (50)."""

from __future__ import annotations

from app.controllers.control.case_actions import CaseAction
from app.rules.outcome import Refusal
from app.rules.terms import TermSource
from ui.dialogs.case_form import CaseForm, field
from ui.widgets.choice import Choice
from ui.widgets.term_edit import TermEdit


class FindTermForm(CaseForm):
    action = CaseAction.FIND_TERM

    def build(self) -> None:
        self.term = TermEdit(self.desk.calendar, self.desk.clock.today)
        self.source: Choice[TermSource] = Choice(TermSource)
        self.source.choose(TermSource.PROCEDURE)
        self.reference = self.line()
        self.add_row(field("term", lambda: self.tr("Term"), self.term))
        self.add_row(field("term_source", lambda: self.tr("Term named by"), self.source))
        self.add_row(field("term_reference", lambda: self.tr("Paper that names the term"), self.reference))

    def note(self) -> str:
        return self.tr("Without a term the paper card cannot be printed (50).")

    def own_faults(self) -> dict[str, str]:
        missing = {"term": self.tr("Type the date.")} if self.term.term() is None else {}
        return missing | super().own_faults()

    def send(self) -> object | Refusal:
        term, source = self.term.term(), self.source.chosen()
        assert term is not None and source is not None  # asked before
        return self.desk.controllers.corrections.determine_term(self.case_id, term, source, self.reference.text())
