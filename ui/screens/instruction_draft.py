"""One draft of instructions: its route with the reason for every day, visas, lines of the control assignment."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.controllers.control.views import Registered
from app.controllers.drafting.assigning import LineEntry, Subject
from app.controllers.drafting.instruction_draft_views import DraftView
from app.controllers.drafting.instruction_drafts import ArrivedEntry
from app.controllers.paper.press import Order, PaperLanguage
from app.controllers.plans.plan_events import PlanChanged
from app.rules.outcome import Refusal
from app.rules.terms import Grade, InstructionStage
from ui import formats, messages
from ui.answers import sentence_case
from ui.desk import Desk
from ui.dialogs.arrived_form import ArrivedForm
from ui.dialogs.assigned_line import LineForm, changed_lines
from ui.dialogs.done_form import Asked, DoneForm, ReasonForm
from ui.dialogs.instruction_draft_forms import CriteriaForm, DraftForm, EarlierForm
from ui.dialogs.instruction_visa_forms import InstructionVisaForm, RoundForm
from ui.screens import instruction_draft_rows as rows
from ui.screens.acquaintance_side import AcquaintanceSide
from ui.screens.plan_printing import print_order
from ui.screens.subject_page import SubjectPage
from ui.screens.tracked_tab import TrackedTab


class InstructionDraftScreen(SubjectPage):
    """``draft_id`` is the draft on show."""

    def __init__(self, desk: Desk, draft_id: int) -> None:
        super().__init__(desk)
        self._id = draft_id
        self._drafts = desk.controllers.planning.drafts
        self.view: DraftView | None = None
        self.step = self.add_action(self._next_caption, self.do_next, self._why_no_next, main=True)
        self.delegate = self.add_action(lambda: self.tr("Give to bodies …"), self.give_to_bodies, self._why_no_bodies)
        self.sign = self.add_action(lambda: self.tr("Signed …"), self.enter_signature, self._why_signed)
        self.control = self.add_action(
            lambda: self.tr("Put under control …"), self.put_under_control, self._why_no_control
        )
        self.amend = self.add_action(lambda: self.tr("Correct …"), self.correct, self._why_signed)
        self.renew = self.add_action(lambda: self.tr("New version …"), self.new_round, self._why_signed)
        self.undo = self.add_action(lambda: self.tr("Take back the last stage …"), self.take_back, self._why_no_undo)
        self.remove = self.add_action(lambda: self.tr("Given up …"), self.withdraw, self._why_under_control)
        self.print_5 = self.add_action(lambda: self.tr("Appendix 5"), self.print_page, self._why_no_lines)
        self.print_6 = self.add_action(lambda: self.tr("Appendix 6"), self.print_approvals)
        self.lines = self.add_table(
            lambda: self.tr("Lines"), rows.line_headings, (42, 0, 100, 150, 134, 80), self.open_line
        )
        self.add_under(self.lines, lambda: self.tr("Add a line …"), self.add_line, self._why_signed)
        self.add_under(self.lines, lambda: self.tr("Change …"), self.change_line, self._why_no_line)
        self.add_under(self.lines, lambda: self.tr("Take out"), self.drop_line, self._why_no_line)
        self.visas = self.add_table(
            lambda: self.tr("Visas"), rows.visa_headings, (42, 0, 74, 104, 134, 140), self.put_visa
        )
        self.add_under(self.visas, lambda: self.tr("Enter the visa …"), self.enter_visa, self._why_signed)
        self.add_under(self.visas, lambda: self.tr("Take the visa back …"), self.drop_visa, self._why_no_visa)
        self.checks = self.add_table(
            lambda: self.tr("What is looked at"), rows.check_headings, (0, 66, 190), self.open_check
        )
        self.add_under(self.checks, lambda: self.tr("Criteria …"), self.weigh, self._why_signed)
        self.add_under(self.checks, lambda: self.tr("Earlier instructions …"), self.look_back, self._why_no_look)
        self.tracked = TrackedTab(self, self._about_papers)
        self.readers = AcquaintanceSide(desk, "instruction_draft", lambda: self._id)
        self.course = self.add_table(lambda: self.tr("Course"), rows.course_headings, (104, 230, 0, 180))
        self.add_page(lambda: self.tr("Acquaintance"), self.readers)
        self.listen(PlanChanged, self._on_change)
        self.retranslate()

    def _on_change(self, changed: PlanChanged) -> None:
        if changed.record_id == self._id:
            self.reread()

    def refresh(self) -> None:
        self.view = self._drafts.view(self._id)
        self.retranslate()

    # drawing

    def retranslate(self) -> None:
        if self.view is not None:
            self.facts.show_facts(rows.facts(self.view))
            self.way.show_lines(rows.route(self.view))
            self.fill(self.lines, rows.lines(self.view))
            self.fill(self.visas, rows.visas(self.view))
            self.fill(self.checks, rows.checks(self.view))
            self.fill(self.course, rows.course(self.view))
            self.tracked.draw()
            self.readers.draw()
            self.show_message(self._hindrances())
        super().retranslate()
        self.show_grade()

    def _hindrances(self) -> str:
        """What stands against the signature, once the draft was prepared; before that nothing is missing yet."""
        view = self.view
        if view is None or view.signed_on is not None or not view.lacks or not rows.is_prepared(view):
            return ""
        return self.tr("Before the signature: %1").replace("%1", "\n" + messages.findings(view.lacks))

    def title(self) -> str:
        if self.view is None:
            return self.tr("Draft instructions")
        return self.view.entry.title_kk or self.view.entry.title_ru

    def where(self) -> str:
        if self.view is None:
            return ""
        event = sentence_case(messages.word(self.view.entry.event))
        return f"{event}, {formats.day(self.view.entry.held_on)}"

    def way_heading(self) -> str:
        return self.tr("Route")

    def grade(self) -> Grade | None:
        return self.view.entry.grade if self.view is not None else None

    def help_text(self) -> str:
        return self.tr(
            "On the left the route with the paragraph and the reason for every day. On the right the lines of the "
            "control assignment (Appendix 5), the visas of the present round (32, 33), what has to be looked at (30, "
            "33) and the course. The draft is signed only when nothing is missing; then every line becomes a case "
            "under control. A button that is grey says why when one points at it."
        )

    # what may be done

    def _open_stage(self) -> InstructionStage | None:
        return next(iter(rows.open_stages(self.view)), None)

    def _next_caption(self) -> str:
        stage = self._open_stage()
        if stage is None:
            return self.tr("Next stage …")
        return self.tr("Done: %1 …").replace("%1", messages.word(stage))

    def _why_no_next(self) -> str:
        if self._open_stage() is not None:
            return ""
        return self._why_signed() or self.tr("Every stage before the signature is done.")

    def _why_signed(self) -> str:
        signed_on = self.view.signed_on if self.view is not None else None
        return messages.say("plans.signed_already", {"on": signed_on}) if signed_on else ""

    def _why_no_bodies(self) -> str:
        taken = rows.is_taken(self.view)
        return self.tr("The preparation is done, or bodies were asked already.") if taken else self._why_signed()

    def _why_no_control(self) -> str:
        if self.view is None or self.view.signed_on is None:
            return messages.say("plans.not_signed")
        return messages.say("assigning.under_control") if self.view.under_control else ""

    def _why_no_undo(self) -> str:
        if self.view is None or not self.view.done:
            return self.tr("Nothing is entered yet.")
        return messages.say("assigning.under_control") if self.view.under_control else ""

    def _why_under_control(self) -> str:
        return messages.say("assigning.under_control") if self.view is not None and self.view.under_control else ""

    def _why_no_lines(self) -> str:
        return "" if self.view is not None and self.view.lines else messages.say("drafting.assignment_empty")

    def _why_no_look(self) -> str:
        return self._why_signed() or self._why_no_lines()

    def _why_no_line(self) -> str:
        return self._why_signed() or ("" if self.chosen(self.lines) else self.tr("Choose a line first."))

    def _why_no_visa(self) -> str:
        given = rows.given_visa(self.view, self.chosen(self.visas))
        return self._why_signed() or ("" if given else self.tr("No visa is entered here."))

    # stages

    def do_next(self) -> None:
        """The stage that is open now was done."""
        stage = self._open_stage()
        if stage is None or self.view is None:
            return
        asked = Asked(
            sentence_case(messages.word(stage)), rows.day_reason(self.view, stage), self.tr("Paper: number and date")
        )
        do = lambda form: self._drafts.step(self._id, InstructionStage(form.chosen()), form.entry())  # noqa: E731
        steps = [(one.value, sentence_case(messages.word(one))) for one in rows.open_stages(self.view)]
        DoneForm(self.desk, asked, do, steps=steps).exec()

    def give_to_bodies(self) -> None:
        asked = Asked(
            self.tr("The preparation is given to bodies"),
            self.tr("They have three working days; then the Administration has three to review and agree (32, 33)."),
            self.tr("Paper: number and date"),
            to=self.tr("To which bodies"),
        )
        do = lambda form: self._drafts.delegate(self._id, form.to.text(), form.entry())  # noqa: E731
        DoneForm(self.desk, asked, do).exec()

    def enter_signature(self) -> None:
        asked = Asked(
            self.tr("The draft was signed"),
            self.tr("Form, appendices, criteria, earlier instructions, visas and lines must be whole (28-33)."),
            self.tr("Number of the paper"),
        )
        do = lambda form: self._drafts.sign(self._id, form.day(), form.reference.text())  # noqa: E731
        form = DoneForm(self.desk, asked, do)
        form.fields()[-1].name = "number"
        form.exec()

    def put_under_control(self) -> None:
        view = self.view
        if view is None:
            return
        form = ArrivedForm(self.desk, self._take_under_control, lines=len(view.lines), sheets=view.entry.sheets)
        if form.exec() and isinstance(form.outcome, Registered):
            text = self.tr("Under control: No. %1, cases: %2").replace("%1", form.outcome.registration_number)
            self.desk.ways.notify(text.replace("%2", str(len(form.outcome.case_ids))), "good")

    def _take_under_control(self, arrived: ArrivedEntry) -> Registered | Refusal:
        return self._drafts.under_control(self._id, arrived)

    def correct(self) -> None:
        if self.view is not None:
            DraftForm(self.desk, self.view).exec()

    def new_round(self) -> None:
        if self.view is not None:
            RoundForm(self.desk, self.view).exec()

    def take_back(self) -> None:
        if self.view is None or not self.view.done:
            return
        last = self.view.done[-1]
        heading = self.tr("Take back: %1").replace("%1", rows.milestone_name(last))
        ReasonForm(
            self.desk, heading, lambda reason: self._drafts.take_back(self._id, last.milestone_id, reason)
        ).exec()

    def withdraw(self) -> None:
        note = self.tr("The draft leaves the list; its record stays with the reason.")
        form = ReasonForm(
            self.desk, self.tr("The draft is given up"), lambda why: self._drafts.withdraw(self._id, why), note=note
        )
        if form.exec():
            self.desk.ways.go_back()

    # lines

    def _line(self, key: int) -> LineEntry | None:
        found = self.view.lines if self.view is not None else ()
        return next((line.entry for line in found if line.line_id == key), None)

    def open_line(self, key: int) -> None:
        """A line under control opens its card; another one its form."""
        view = next((line for line in self.view.lines if line.line_id == key), None) if self.view else None
        if view is not None and view.case_id is not None:
            self.desk.ways.open_card(view.case_id)
        elif view is not None and not self._why_signed():
            self._edit(view.entry)

    def add_line(self) -> None:
        self._edit(None)

    def change_line(self) -> None:
        line = self._line(self.chosen(self.lines))
        if line is not None:
            self._edit(line)

    def drop_line(self) -> object:
        line = self._line(self.chosen(self.lines))
        return self._keep(line, None) if line is not None else None

    def _edit(self, line: LineEntry | None) -> None:
        number = str(len(self.view.lines) + 1) if self.view is not None else "1"
        LineForm(self.desk, lambda form: self._keep(line, form.entry()), line, next_number=number).exec()

    def _keep(self, old: LineEntry | None, new: LineEntry | None) -> DraftView | Refusal:
        entries = [line.entry for line in self._drafts.view(self._id).lines]
        return self._drafts.keep_lines(self._id, changed_lines(entries, old, new))

    # visas, criteria, earlier instructions

    def put_visa(self, key: int) -> None:
        """``key``: place of the required visa, from 1."""
        if self.view is not None and not self._why_signed() and 0 < key <= len(self.view.visas):
            InstructionVisaForm(self.desk, self.view, self.view.visas[key - 1].asked.position).exec()

    def enter_visa(self) -> None:
        self.put_visa(self.chosen(self.visas) or 1)

    def drop_visa(self) -> None:
        visa_id = rows.given_visa(self.view, self.chosen(self.visas))
        if visa_id:
            heading = self.tr("Take the visa back")
            ReasonForm(self.desk, heading, lambda why: self._drafts.withdraw_visa(self._id, visa_id, why)).exec()

    def open_check(self, key: int) -> None:
        if not self._why_signed():
            (self.look_back if key == rows.EARLIER and not self._why_no_look() else self.weigh)()

    def weigh(self) -> None:
        if self.view is not None:
            CriteriaForm(self.desk, self.view).exec()

    def look_back(self) -> None:
        if self.view is not None:
            EarlierForm(self.desk, self.view).exec()

    # paper

    def _about_papers(self) -> tuple[Subject, str, int, str]:
        entry = self._drafts.view(self._id).entry
        return self._drafts.subject(self._id), entry.project_number, entry.sheets, entry.title_kk or entry.title_ru

    def print_page(self) -> None:
        """Appendix 5, the control assignment."""
        self._print(self.tr("Control assignment (Appendix 5)"), "appendix-5", "draft_assignment")

    def print_approvals(self) -> None:
        self._print(self.tr("Approval sheet (Appendix 6)"), "appendix-6", "draft_approvals")

    def _print(self, title: str, name: str, paper: str) -> None:
        papers = self.desk.controllers.planning.papers
        make: Callable[[int, PaperLanguage], Order] = getattr(papers, paper)
        print_order(self.desk, title, name, lambda language: make(self._id, language), self.grade())

    def first_field(self) -> QWidget | None:
        return self.step if self.step.isEnabled() else self.lines.grid
