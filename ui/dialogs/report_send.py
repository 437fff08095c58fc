"""A report entered, final (Appendix 7) or interim, with its linter beside it; printed from what is typed."""

from __future__ import annotations

from app.controllers.control import case_papers
from app.controllers.control.case_actions import CaseAction
from app.controllers.control.case_papers import Signed
from app.controllers.control.report_entries import Linted, ReportEntry
from app.controllers.paper.press import Order
from app.rules.outcome import Refusal
from app.rules.terms import Ground, Language, Position, ReportKind, ReportProposal, SelfAssessment, TextKind
from ui import formats, languages, messages
from ui.dialogs.case_form import CaseForm, field
from ui.dialogs.ending_proposal import REMOVAL_GROUNDS
from ui.dialogs.standard_text import offer_in
from ui.printing_of_cases import show_paper
from ui.widgets.choice import Choice
from ui.widgets.text_box import TextBox
from ui.widgets.texts import button, copyable, label

TALL = 76
RESOLUTION_TO = (Position.PRIME_MINISTER, Position.DEPUTY_PRIME_MINISTER, Position.GOVERNMENT_OFFICE_HEAD)


class SendReportForm(CaseForm):
    """The facts of the card fill parts 1 and 2; what is typed fills the rest."""

    action = CaseAction.SEND_REPORT
    kind = ReportKind.FINAL
    needed_days = ("sent_on",)

    def build(self) -> None:
        self.draft = self.desk.controllers.reports.compose(self.case_id, self.kind)
        self.despite = False
        self._card_part = label("muted", wrap=True)
        self.sent_on, self.number, self.signatory = self.today(), self.line(), self.line()
        self.course, self.achieved, self.reasons = TextBox(TALL), TextBox(TALL), TextBox(40)
        self.assessment: Choice[SelfAssessment] = Choice(SelfAssessment, none=lambda: "—")
        self.proposal: Choice[ReportProposal] = Choice(ReportProposal, none=lambda: "—")
        self.ground: Choice[Ground] = Choice(REMOVAL_GROUNDS, none=lambda: "—")
        self.covered_by, self.new_date = self.line(), self.day()
        self.signed_by: Choice[Position] = Choice(Position, none=lambda: "—")
        self.resolution_to: Choice[Position] = Choice(RESOLUTION_TO, none=lambda: "—")
        self._fill()
        self.lint, self._preview = copyable("warn"), button("link")
        self.add_aside(self.lint)
        self.standard_text = offer_in(self, {TextKind.REASON: (self.reasons,)})
        self.add_buttons(self._preview)
        self._preview.clicked.connect(self.preview)
        self.watch()

    def _fill(self) -> None:
        self.grid.add_row((self._card_part, 12))
        self.add_row(
            (field("sent_on", lambda: self.tr("Sent on"), self.sent_on), 4),
            (field("number", lambda: self.tr("No. of the letter"), self.number), 8),
        )
        if self.kind is ReportKind.INTERIM:
            self.add_row(field("course", lambda: self.tr("3.1 Course of execution"), self.course))
        self.add_row(field("result", lambda: self.tr("3.2 Result"), self.achieved))
        self.add_row(
            field("assessment", lambda: self.tr("Own judgement"), self.assessment),
            field("reasons", lambda: self.tr("Reasons, where not executed in full"), self.reasons),
        )
        self.add_row(
            field("proposal", lambda: self.tr("4. What is proposed"), self.proposal),
            field("ground", lambda: self.tr("Ground of removal (75)"), self.ground),
        )
        self.add_row(
            (field("covered_by", lambda: self.tr("New instruction that covers this one"), self.covered_by), 8),
            (field("new_date", lambda: self.tr("New date"), self.new_date), 4),
        )
        self.add_row(
            field("signed_by", lambda: self.tr("Signed by (67)"), self.signed_by),
            field("signatory", lambda: self.tr("Name of the signatory"), self.signatory),
        )
        self.add_row(field("resolution_to", lambda: self.tr("Resolution was addressed to (67)"), self.resolution_to))

    def entry(self) -> ReportEntry:
        return ReportEntry(
            kind=self.kind,
            sent_on=self.sent_on.day() or self.desk.clock.today(),
            number=self.number.text(),
            course=self.course.text(),
            result=self.achieved.text(),
            assessment=self.assessment.chosen(),
            reasons=self.reasons.text(),
            proposal=self.proposal.chosen(),
            ground=self.ground.chosen(),
            covered_by=self.covered_by.text(),
            new_date=self.new_date.day(),
            resolution_to=self.resolution_to.chosen(),
            signed_by=self.signed_by.chosen(),
            signatory=self.signatory.text(),
        )

    def draw_answer(self) -> None:
        """The linter, while one types: it may be overridden knowingly, and the override stays on the record."""
        self._pause.stop()
        said: Linted = self.desk.controllers.reports.lint(self.case_id, self.entry())
        found = messages.findings((*said.breaches, *said.requires))
        who = ", ".join(messages.word(position) for position in said.signatories)
        lines = [found, self.tr("May sign (67): %1").replace("%1", who) if who else "", *self._repeats()]
        self.lint.setText("\n".join(line for line in lines if line))

    def _repeats(self) -> list[str]:
        """What the report repeats of the instruction and of earlier reports; a person decides whether it is formal."""
        said = self.desk.controllers.resemblance.report(self.case_id, self.entry())
        if not said.formal:
            return []
        head = self.tr("%1 % of the text stood elsewhere before (4): see whether it is merely formal.")
        quotes = [f"№ {one.case_number}: «{one.passages[0].text}»" for one in said.found if one.passages]
        return [head.replace("%1", str(round(said.share * 100))), *quotes]

    def send(self) -> object | Refusal:
        return self.desk.controllers.reports.send(self.case_id, self.entry(), despite_faults=self.despite)

    def show_refusal(self, refused: Refusal) -> None:
        """What the linter names may be overridden by pressing again; a fault of the form may not."""
        self.despite = all(found.paragraph for found in refused)
        super().show_refusal(refused)
        self.go.setText(self.go_on())

    def go_on(self) -> str:
        return self.tr("Enter it all the same") if self.despite else super().go_on()

    def preview(self) -> None:
        """The paper itself, from the card and from what is typed."""
        entry = self.entry()
        by = Signed(position=messages.word(entry.signed_by) if entry.signed_by is not None else "")
        title = messages.word(self.action)

        def make(language: Language) -> Order:
            return case_papers.report_paper(self.card, self.draft, entry, by, language)

        show_paper(self.desk, title, make, self)

    def retranslate(self) -> None:
        super().retranslate()
        self._preview.setText(self.tr("Print Appendix 7 …"))
        draft = self.draft
        cited = case_papers.document_of(self.card, languages.current())
        lines = [cited, ", ".join((draft.responsible, *draft.coexecutors))]
        lines.append(self.tr("First term: %1").replace("%1", formats.day(draft.first_term)))
        if draft.final_result:
            lines.append(self.tr("Final result set: %1").replace("%1", draft.final_result))
        if draft.period_end is not None:
            lines.append(self.tr("Answers the term of %1").replace("%1", formats.day(draft.period_end)))
        if not draft.form_due:
            lines.append(self.tr("The form of Appendix 7 is not asked for here (66)."))
        self._card_part.setText("\n".join(lines))
        self.draw_answer()


class SendInterimForm(SendReportForm):
    """An interim report for the earliest open period (66-1)."""

    action = CaseAction.SEND_INTERIM
    kind = ReportKind.INTERIM
