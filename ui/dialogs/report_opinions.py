"""What others say of a case: an expert conclusion, a notice of risk, a judgement on quality, an inspection."""

from __future__ import annotations

from app.controllers.control import case_papers
from app.controllers.control.case_actions import CaseAction
from app.controllers.control.case_papers import Signed
from app.controllers.control.move_entries import ProposalEntry
from app.controllers.control.report_entries import ConclusionEntry, RiskEntry
from app.controllers.control.surroundings import InspectionEntry, QualityEntry
from app.controllers.paper.press import Order
from app.rules.outcome import Refusal
from app.rules.terms import InspectionKind, Language, Position, QualityMark, StepKind
from ui import messages
from ui.dialogs.case_form import CaseForm, field
from ui.printing_of_cases import show_paper
from ui.widgets.choice import Choice
from ui.widgets.text_box import TextBox
from ui.widgets.texts import button


class ConcludeForm(CaseForm):
    """An expert conclusion of the Administration's unit (4 11), 69, 70, 76)."""

    action = CaseAction.CONCLUDE
    needed_days = ("on",)

    def build(self) -> None:
        self.on, self.number, self.unit, self.author = self.today(), self.line(), self.line(), self.line()
        self.recommends: Choice[StepKind] = Choice(StepKind, none=lambda: "—")
        self.summary, self.acts = TextBox(110), TextBox(40)
        self.add_row(
            (field("on", lambda: self.tr("Day"), self.on), 4),
            (field("number", lambda: self.tr("Number of the opinion"), self.number), 8),
        )
        self.add_row(
            field("unit", lambda: self.tr("Unit of the Administration"), self.unit),
            field("author", lambda: self.tr("Author"), self.author),
        )
        self.add_row(field("recommends", lambda: self.tr("Recommends"), self.recommends))
        self.add_row(field("summary", lambda: self.tr("Analysis"), self.summary))
        self.add_row(field("acts", lambda: self.tr("Ground; acts adopted (76-1)"), self.acts))
        self._preview = button("link")
        self._preview.clicked.connect(self.preview)
        self.add_below(self._preview)

    def entry(self) -> ConclusionEntry:
        return ConclusionEntry(
            on=self.on.day() or self.desk.clock.today(),
            number=self.number.text(),
            unit=self.unit.text(),
            summary=self.summary.text(),
            author=self.author.text(),
            recommends=self.recommends.chosen(),
            acts=self.acts.text(),
        )

    def send(self) -> object | Refusal:
        return self.desk.controllers.reports.conclude(self.case_id, self.entry())

    def preview(self) -> None:
        entry = self.entry()
        said = self.desk.controllers.moves.ask(self.case_id, ProposalEntry(entry.recommends or StepKind.EXTEND))

        def make(language: Language) -> Order:
            return case_papers.conclusion_paper(self.card, entry, said, Signed(), language)

        show_paper(self.desk, messages.word(self.action), make, self)

    def retranslate(self) -> None:
        super().retranslate()
        self._preview.setText(self.tr("Print the conclusion …"))


class WarnForm(CaseForm):
    """A notice that the clause may not be executed in time; the decree names to whom it goes (66-1, 66-3)."""

    action = CaseAction.WARN_OF_RISK
    needed_days = ("on",)

    def build(self) -> None:
        self.on, self.number, self.risk, self.proposals = self.today(), self.line(), TextBox(), TextBox()
        self.addressee: Choice[Position] = Choice(Position, none=lambda: self.tr("as the decree names it"))
        self.add_row(
            (field("on", lambda: self.tr("Day"), self.on), 4),
            (field("number", lambda: self.tr("No. of the letter"), self.number), 8),
        )
        self.add_row(field("addressee", lambda: self.tr("To whom"), self.addressee))
        self.add_row(field("risk", lambda: self.tr("The risk"), self.risk))
        self.add_row(field("proposals", lambda: self.tr("What is proposed"), self.proposals))

    def send(self) -> object | Refusal:
        on = self.on.day()
        assert on is not None  # asked before
        entry = RiskEntry(on, self.number.text(), self.risk.text(), self.proposals.text(), self.addressee.chosen())
        return self.desk.controllers.reports.warn(self.case_id, entry)


class JudgeForm(CaseForm):
    """Partial, poor or merely formal execution, with the paper that says so (4)."""

    action = CaseAction.JUDGE
    needed_days = ("on",)

    def build(self) -> None:
        self.on, self.source, self.remark = self.today(), self.line(), TextBox()
        self.mark: Choice[QualityMark] = Choice(QualityMark)
        self.add_row(
            (field("mark", lambda: self.tr("Judgement"), self.mark), 8),
            (field("on", lambda: self.tr("Day"), self.on), 4),
        )
        self.add_row(field("source", lambda: self.tr("Paper that states it"), self.source))
        self.add_row(field("note", lambda: self.tr("Remark"), self.remark))

    def send(self) -> object | Refusal:
        on, mark = self.on.day(), self.mark.chosen()
        assert on is not None and mark is not None  # asked before
        entry = QualityEntry(mark, on, self.source.text(), self.remark.text())
        return self.desk.controllers.surroundings.judged(self.case_id, entry)


class InspectForm(CaseForm):
    """An inspection on the spot by the Administration (43-1); its results may carry a removal (76)."""

    action = CaseAction.INSPECT
    needed_days = ("from_on", "to_on")

    def build(self) -> None:
        self.kind: Choice[InspectionKind] = Choice(InspectionKind)
        self.from_on, self.to_on = self.today(), self.today()
        self.inspectors, self.ground, self.where = self.line(), self.line(), self.line()
        self.results, self.reference = TextBox(), self.line()
        self.add_row(
            (field("kind", lambda: self.tr("Kind"), self.kind), 4),
            (field("from_on", lambda: self.tr("From"), self.from_on), 4),
            (field("to_on", lambda: self.tr("To"), self.to_on), 4),
        )
        self.add_row(field("inspectors", lambda: self.tr("State inspectors"), self.inspectors))
        self.add_row(
            field("ground", lambda: self.tr("Ground (schedule or trip)"), self.ground),
            field("place", lambda: self.tr("Place"), self.where),
        )
        self.add_row(field("results", lambda: self.tr("Results"), self.results))
        self.add_row(field("reference", lambda: self.tr("No. of the paper with the results"), self.reference))

    def send(self) -> object | Refusal:
        kind, first, last = self.kind.chosen(), self.from_on.day(), self.to_on.day()
        assert kind is not None and first is not None and last is not None  # asked before
        entry = InspectionEntry(
            kind, first, last, self.inspectors.text(), self.ground.text(), self.where.text(), self.results.text(),
            self.reference.text(),
        )  # fmt: skip
        return self.desk.controllers.surroundings.inspected(self.case_id, entry)
