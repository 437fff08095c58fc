"""The paper comes back: the decision on a proposal, or that it was not granted; a last step entered by mistake."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.controllers.control.case_actions import CaseAction
from app.controllers.control.move_entries import DecisionEntry, RefusedEntry
from app.controllers.control.move_facts import proposal_of_view
from app.controllers.control.move_views import MovesView, StepView
from app.rules.outcome import Answer, Refusal
from app.rules.terms import Basis, Decider, Level, StepKind, StepState
from ui import formats, messages
from ui.answers import sentence_case
from ui.dialogs.case_form import CaseForm, field
from ui.widgets.bodies import BodyLine, BodyNames
from ui.widgets.checks import Checks
from ui.widgets.choice import Choice
from ui.widgets.text_box import TextBox
from ui.widgets.texts import label


class DecisionInputs:
    """The inputs of a decision's paper, shared by every form that enters one."""

    def __init__(self, form: CaseForm, kind: StepKind) -> None:
        self.kind = kind
        self.decided_on = form.today()
        self.decided_by: Choice[Decider] = Choice(Decider, none=lambda: "—")
        self.decision_number, self.file_sheet, self.basis_reference = form.line(), form.line(), form.line()
        self.basis: Checks[Basis] = Checks(Basis)
        self.new_deadline = form.day()
        self.discipline, self.punishment, self.exceptional_reason = TextBox(40), TextBox(40), TextBox(40)

    def put(self, entry: DecisionEntry) -> None:
        self.decided_by.choose(entry.decided_by)
        self.basis.choose(*entry.basis)

    def entry(self, **more: object) -> DecisionEntry | None:
        """What is typed; None without a day."""
        on = self.decided_on.day()
        if on is None:
            return None
        return DecisionEntry(
            decided_on=on,
            decided_by=self.decided_by.chosen(),
            decision_number=self.decision_number.text(),
            file_sheet=self.file_sheet.text(),
            basis=self.basis.chosen(),
            basis_reference=self.basis_reference.text(),
            new_deadline=self.new_deadline.day(),
            discipline=self.discipline.text(),
            punishment=self.punishment.text(),
            exceptional_reason=self.exceptional_reason.text(),
            **more,  # type: ignore[arg-type]
        )


class DecisionForm(CaseForm):
    """A form with the inputs of a decision; a subclass says which of them it asks for."""

    needed_days = ("decided_on",)

    def paper_rows(self, said: DecisionInputs) -> None:
        """Who decided, when, by which paper, on which sheet of the file."""
        self.add_row(
            (field("decided_on", lambda: self.tr("Decided on"), said.decided_on), 4),
            (field("decided_by", lambda: self.tr("Decided by"), said.decided_by), 8),
        )
        self.add_row(
            (field("decision_number", lambda: self.tr("No. of the decision"), said.decision_number), 8),
            (field("file_sheet", lambda: self.tr("Sheet in the file"), said.file_sheet), 4),
        )

    def basis_rows(self, said: DecisionInputs) -> None:
        """The papers the decision rests on."""
        self.add_row(field("basis", lambda: self.tr("Rests on"), said.basis))
        self.add_row(field("basis_reference", lambda: self.tr("Their numbers and dates"), said.basis_reference))

    def question_rows(self, said: DecisionInputs) -> None:
        """How the questions of 69, 72 and 73 were answered."""
        self.add_row(
            field("discipline", lambda: self.tr("How responsibility was considered (69, 72)"), said.discipline),
            field("punishment", lambda: self.tr("How punishment was considered (73)"), said.punishment),
        )
        self.add_row(
            field("exceptional_reason", lambda: self.tr("Why the case is exceptional (72)"), said.exceptional_reason)
        )


class DecideForm(DecisionForm):
    """The decision on the proposal that waits."""

    action = CaseAction.DECIDE

    def build(self) -> None:
        history: MovesView = self.desk.controllers.moves.history(self.case_id)
        self.step: StepView | None = history.awaiting
        kind = self.step.kind if self.step is not None else StepKind.EXTEND
        self.said = DecisionInputs(self, kind)
        self.level: Choice[Level] = Choice(
            [level for level in Level if level is not Level.ADMINISTRATION], none=lambda: "—"
        )
        names = BodyNames(self.desk.cases.bodies)
        names.setParent(self)
        self.handed_to = BodyLine(names)
        self.asked = label("", wrap=True)
        self.grid.add_row((self.asked, 12))
        self.paper_rows(self.said)
        if kind is not StepKind.REMOVE:
            self.add_row(
                field("new_deadline", lambda: self.tr("Date that was set (empty: as asked)"), self.said.new_deadline)
            )
        self.basis_rows(self.said)
        if kind is StepKind.EXTEND:
            self.question_rows(self.said)
        if kind is StepKind.REMOVE:
            self.add_row(
                field("level_after", lambda: self.tr("Handed over to the level"), self.level),
                field("handed_to", lambda: self.tr("Handed over to the body"), self.handed_to),
            )
        self.show_answers()

    def entry(self) -> DecisionEntry | None:
        return self.said.entry(level_after=self.level.chosen(), handed_to=self.handed_to.text())

    def ask(self) -> Answer | None:
        entry = self.entry()
        if self.step is None or entry is None:
            return None
        return self.desk.controllers.moves.ask(self.case_id, proposal_of_view(self.step), entry)

    def send(self) -> object | Refusal:
        entry = self.entry()
        assert self.step is not None and entry is not None  # asked before
        return self.desk.controllers.moves.decide(self.step.step_id, entry)

    def retranslate(self) -> None:
        super().retranslate()
        if self.step is not None:
            self.asked.setText(proposal_sentence(self.step))


def proposal_sentence(step: StepView) -> str:
    """What was proposed, in one line."""
    translate = QCoreApplication.translate
    letter = translate("Proposals", "letter No. %1 of %2").replace("%1", step.letter_number or "—")
    parts = [sentence_case(messages.word(step.kind))]
    if step.letter_on is not None:
        parts.append(letter.replace("%2", formats.day(step.letter_on)))
    if step.asked_deadline is not None:
        parts.append(translate("Proposals", "asked until %1").replace("%1", formats.day(step.asked_deadline)))
    if step.ground is not None:
        parts.append(messages.word(step.ground))
    return " · ".join(parts)


class RefuseForm(CaseForm):
    """A proposal that was not granted: it stays on record and counts for paragraph 73."""

    action = CaseAction.REFUSE
    needed_days = ("decided_on",)

    def build(self) -> None:
        self.step = self.desk.controllers.moves.history(self.case_id).awaiting
        self.decided_on, self.decision_number, self.reason = self.today(), self.line(), TextBox()
        self.decided_by: Choice[Decider] = Choice(Decider)
        self.asked = label("", wrap=True)
        self.grid.add_row((self.asked, 12))
        self.add_row(
            (field("decided_on", lambda: self.tr("Decided on"), self.decided_on), 4),
            (field("decided_by", lambda: self.tr("Decided by"), self.decided_by), 8),
        )
        self.add_row(field("decision_number", lambda: self.tr("No. of the paper"), self.decision_number))
        self.add_row(field("reason", lambda: self.tr("Why it was not granted"), self.reason))

    def note(self) -> str:
        return self.tr("The proposal stays on record and counts as one of the proposals of paragraph 73.")

    def send(self) -> object | Refusal:
        on, by = self.decided_on.day(), self.decided_by.chosen()
        assert self.step is not None and on is not None and by is not None  # asked before
        entry = RefusedEntry(on, by, self.decision_number.text(), self.reason.text())
        return self.desk.controllers.moves.refuse(self.step.step_id, entry)

    def retranslate(self) -> None:
        super().retranslate()
        if self.step is not None:
            self.asked.setText(proposal_sentence(self.step))


class AnnulStepForm(CaseForm):
    """The last step was entered by mistake: it stays with the reason, and the case stands as before it."""

    action = CaseAction.ANNUL_STEP

    def build(self) -> None:
        steps = self.desk.controllers.moves.history(self.case_id).steps
        standing = [step for step in steps if step.state is not StepState.ANNULLED]
        self.step = standing[-1]
        self.reason = TextBox()
        self.asked = label("", wrap=True)
        self.grid.add_row((self.asked, 12))
        self.add_row(field("reason", lambda: self.tr("What the mistake was"), self.reason))

    def note(self) -> str:
        return self.tr("The entry stays on record with the reason; dates and obligations follow what remains.")

    def send(self) -> object | Refusal:
        return self.desk.controllers.moves.annul(self.step.step_id, self.reason.text())

    def retranslate(self) -> None:
        super().retranslate()
        self.asked.setText(proposal_sentence(self.step))
