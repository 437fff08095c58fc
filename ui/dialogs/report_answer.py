"""What becomes of a report that was sent: back for rework, or accepted."""

from __future__ import annotations

from app.controllers.control.case_actions import CaseAction
from app.controllers.control.report_entries import ReportView, ReturnEntry
from app.rules.outcome import Refusal
from app.rules.terms import ReportState
from ui import formats, messages
from ui.answers import sentence_case
from ui.dialogs.case_form import CaseForm, field
from ui.widgets.pick import Pick
from ui.widgets.text_box import TextBox


def report_line(report: ReportView) -> str:
    """A report in one line."""
    entry = report.entry
    return f"{sentence_case(messages.word(entry.kind))} № {entry.number}, {formats.day(entry.sent_on)}"


class AnsweredForm(CaseForm):
    """A form about one report of those that wait."""

    def build(self) -> None:
        waiting = [
            report for report in self.desk.controllers.reports.of_case(self.case_id) if report.state is ReportState.SENT
        ]
        self.report: Pick[int] = Pick(lambda: [(report.report_id, report_line(report)) for report in waiting])
        self.report.choose(self.subject)
        self.add_row(field("state", lambda: self.tr("Report"), self.report))


class ReturnReportForm(AnsweredForm):
    """Its term is open again, and so is the case."""

    action = CaseAction.RETURN_REPORT
    needed_days = ("on",)

    def build(self) -> None:
        super().build()
        self.on, self.returned_by, self.reference, self.reason = self.today(), self.line(), self.line(), TextBox()
        self.add_row(
            (field("on", lambda: self.tr("Returned on"), self.on), 4),
            (field("returned_by", lambda: self.tr("Returned by"), self.returned_by), 8),
        )
        self.add_row(field("reference", lambda: self.tr("No. of the paper"), self.reference))
        self.add_row(field("reason", lambda: self.tr("Reason"), self.reason))

    def note(self) -> str:
        return self.tr("The term the report answered is open again.")

    def send(self) -> object | Refusal:
        on, report_id = self.on.day(), self.report.chosen()
        assert on is not None and report_id is not None  # asked before
        entry = ReturnEntry(on, self.returned_by.text(), self.reason.text(), self.reference.text())
        return self.desk.controllers.reports.return_for_rework(report_id, entry)


class AcceptReportForm(AnsweredForm):
    """It is not returned any more."""

    action = CaseAction.ACCEPT_REPORT

    def send(self) -> object | Refusal:
        report_id = self.report.chosen()
        assert report_id is not None  # the action is closed without one
        return self.desk.controllers.reports.accept(report_id)
