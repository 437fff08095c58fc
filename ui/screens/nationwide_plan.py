"""One year of an Address: schedule and chain with the reason for every day, measures, risks told to the Head."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.controllers.control.views import Registered
from app.controllers.drafting.assigning import LineEntry
from app.controllers.plans.plan_events import PlanChanged
from app.controllers.plans.plan_views import DutyView, ItemView, PlanView, StepView
from app.rules.outcome import Refusal
from app.rules.terms import Grade, PlanStep, Position, StageState
from ui import formats, messages
from ui.answers import sentence_case
from ui.desk import Desk
from ui.dialogs.arrived_form import ArrivedForm
from ui.dialogs.assigned_line import LineForm, changed_lines
from ui.dialogs.done_form import Asked, DoneForm, ReasonForm
from ui.dialogs.plan_forms import PlanForm, SectionForm
from ui.screens import nationwide_plan_rows as rows
from ui.screens.plan_printing import print_order
from ui.screens.subject_page import SubjectPage

WAITING = (StageState.DUE, StageState.LATE)
APPROVERS = (Position.HEAD_OF_ADMINISTRATION, Position.FIRST_DEPUTY_HEAD)


class NationwidePlanScreen(SubjectPage):
    """``plan_id`` is the plan on show."""

    def __init__(self, desk: Desk, plan_id: int) -> None:
        super().__init__(desk)
        self._id = plan_id
        self._plans = desk.controllers.planning.plans
        self.view: PlanView | None = None
        self.step = self.add_action(self._next_caption, self.do_next, self._why_no_next, main=True)
        self.control = self.add_action(
            lambda: self.tr("Put under control …"), self.put_under_control, self._why_no_control
        )
        self.undo = self.add_action(lambda: self.tr("Take back the last step …"), self.take_back, self._why_no_undo)
        self.amend = self.add_action(lambda: self.tr("Correct …"), self.correct)
        self.print_2 = self.add_action(lambda: self.tr("Appendix 2"), self.print_page, self._why_no_items)
        self.print_5 = self.add_action(lambda: self.tr("Appendix 5"), self.print_assignment, self._why_no_items)
        self.items = self.add_table(
            lambda: self.tr("Measures"), rows.item_headings, (42, 0, 100, 150, 134, 80), self.open_item
        )
        self.add_under(self.items, lambda: self.tr("Add a measure …"), self.add_item)
        self.add_under(self.items, lambda: self.tr("Change …"), self.change_item, self._why_no_change)
        self.add_under(self.items, lambda: self.tr("Part of the plan …"), self.name_part, self._why_not_chosen)
        self.add_under(self.items, lambda: self.tr("Take out"), self.drop_item, self._why_no_change)
        self.risks = self.add_table(lambda: self.tr("Risks told to the Head"), rows.risk_headings, (104, 0, 160, 170))
        self.add_under(self.risks, lambda: self.tr("The Head was told of a risk …"), self.enter_risk)
        self.listen(PlanChanged, self._on_change)
        self.retranslate()

    def _on_change(self, changed: PlanChanged) -> None:
        if (changed.record_kind, changed.record_id) == ("nationwide_plan", self._id):
            self.reread()

    def refresh(self) -> None:
        self.view = self._plans.view(self._id)
        self.retranslate()

    # drawing

    def retranslate(self) -> None:
        view = self.view
        if view is not None:
            decree = f"№ {view.decree_number}" if view.decree_number else ""
            secrecy = sentence_case(messages.word(view.entry.grade)) if view.entry.grade is not None else ""
            facts = (
                (self.tr("Year"), str(view.entry.year)), (self.tr("Secrecy"), secrecy),
                (self.tr("Decree that approved it"), decree), (self.tr("In Russian"), view.entry.title_ru),
            )  # fmt: skip
            self.facts.show_facts([(caption, text) for caption, text in facts if text])
            self.way.show_lines(rows.schedule(view))
            self.fill(self.items, rows.items(view))
            self.fill(self.risks, rows.risks(view.risks))
            self.show_message(self._hindrances(view))
        super().retranslate()
        self.show_grade()

    def _hindrances(self, view: PlanView) -> str:
        if view.missing_calendar is not None:
            return messages.say("terms.calendar", {"year": str(view.missing_calendar)})
        step = self._open_step()
        if step is not None and step.line.step is PlanStep.ASSIGNMENT and view.lacks:
            return messages.findings(view.lacks)
        return ""

    def title(self) -> str:
        if self.view is None:
            return self.tr("Nationwide plan")
        return self.view.entry.title_kk or self.view.entry.title_ru

    def way_heading(self) -> str:
        return self.tr("From the Address to the road maps")

    def grade(self) -> Grade | None:
        return self.view.entry.grade if self.view is not None else None

    def help_text(self) -> str:
        return self.tr(
            "On the left the year's schedule (5, 6, 8) and the chain: draft by the Administration, the Government "
            "Office, rework, submission by a resolution, each in two working days from the one before (36-38); the "
            "decree, its control assignment, approved by the Head, in three (40), road maps in twenty (40-1). Days in "
            "grey are expected, not set. On the right the measures: they print as Appendix 2 and, with their control "
            "assignment, as Appendix 5, and become cases after the decree. Monitoring has a section of its own."
        )

    def first_field(self) -> QWidget | None:
        return self.step if self.step.isEnabled() else self.items.grid

    # what may be done

    def _open_duties(self) -> list[DutyView]:
        schedule = self.view.schedule if self.view is not None else ()
        return [one for one in schedule if one.state in WAITING]

    def _open_duty(self) -> DutyView | None:
        """What is next of the schedule; once the President addressed the people, the chain goes before it."""
        return None if self._open_step() is not None else next(iter(self._open_duties()), None)

    def _open_step(self) -> StepView | None:
        chain = self.view.chain if self.view is not None else ()
        return next((one for one in chain if one.line.state in WAITING), None)

    def _next_caption(self) -> str:
        duty, step = self._open_duty(), self._open_step()
        if duty is None and step is None:
            return self.tr("Next step …")
        name = rows.what_name(duty.duty.code) if duty is not None else rows.what_name(step.line.step) if step else ""
        return self.tr("Done: %1").replace("%1", name.rstrip("."))

    def _why_no_next(self) -> str:
        if self._open_duty() is not None or self._open_step() is not None:
            return ""
        return self.tr("Every step to the road maps is done.")

    def _why_no_control(self) -> str:
        if self.view is None or not self.view.decree_number:
            return messages.say("plans.not_approved")
        return messages.say("assigning.under_control") if self.view.under_control else ""

    def _why_no_undo(self) -> str:
        return "" if self.view is not None and self.view.last_done is not None else self.tr("Nothing is entered yet.")

    def _why_no_items(self) -> str:
        return "" if self.view is not None and self.view.items else messages.say("drafting.assignment_empty")

    def _why_not_chosen(self) -> str:
        return "" if self._item() is not None else self.tr("Choose a measure first.")

    def _why_no_change(self) -> str:
        item = self._item()
        if item is not None and item.line.case_id is not None:
            return messages.say("assigning.line_under_control", {"number": item.line.entry.number})
        return self._why_not_chosen()

    # steps

    def do_next(self) -> None:
        """What is open now was done. Anything open of the schedule can be chosen: nothing of it holds up the rest."""
        duty, step = self._open_duty(), self._open_step()
        if step is not None:
            self._enter_step(step)
        elif duty is not None:
            self._enter_duty(duty)

    def _duties(self) -> list[tuple[str, str]]:
        return [(one.duty.code, messages.say(one.duty.code)) for one in self._open_duties()]

    def _enter_duty(self, one: DutyView) -> None:
        note = messages.reason(one.duty.why) if one.duty.why is not None else ""
        asked = Asked(messages.say(one.duty.code), note, self.tr("Paper: number and date"))
        do = lambda form: self._plans.scheduled(self._id, form.chosen(), form.entry())  # noqa: E731
        DoneForm(self.desk, asked, do, steps=self._duties()).exec()

    def _enter_step(self, one: StepView) -> None:
        step = one.line.step
        note = messages.reason(one.line.due.why) if one.line.due is not None else ""
        captions = {
            PlanStep.SUBMISSION: self.tr("Resolution of the Government: number and date"),
            PlanStep.SIGNATURE: self.tr("Number of the decree"),
        }
        asked = Asked(
            rows.what_name(step),
            note,
            captions.get(step, self.tr("Paper: number and date")),
            by=self.tr("Approved by (40)") if step is PlanStep.ASSIGNMENT else "",
        )

        def do(form: DoneForm) -> object | Refusal:
            if form.chosen() != step.value:
                return self._plans.scheduled(self._id, form.chosen(), form.entry())
            return self._plans.step(self._id, step, form.entry(), form.by.chosen())

        chosen = (step.value, rows.what_name(step))
        DoneForm(self.desk, asked, do, positions=APPROVERS, steps=(chosen, *self._duties())).exec()

    def take_back(self) -> None:
        last = self.view.last_done if self.view is not None else None
        if last is None:
            return
        heading = self.tr("Take back: %1").replace("%1", f"{rows.what_name(last.what)} {formats.day(last.on)}")
        ReasonForm(self.desk, heading, lambda why: self._plans.take_back(self._id, last.milestone_id, why)).exec()

    def put_under_control(self) -> None:
        if self.view is None:
            return
        form = ArrivedForm(
            self.desk, lambda arrived: self._plans.under_control(self._id, arrived), lines=len(self.view.items)
        )
        if form.exec() and isinstance(form.outcome, Registered):
            text = self.tr("Under control: No. %1, cases: %2").replace("%1", form.outcome.registration_number)
            self.desk.ways.notify(text.replace("%2", str(len(form.outcome.case_ids))), "good")

    def correct(self) -> None:
        if self.view is not None:
            PlanForm(self.desk, self.view).exec()

    def enter_risk(self) -> None:
        asked = Asked(
            self.tr("The Head of the Administration was told of a risk"),
            self.tr("Risks that measures are not carried out in time, in full or well, with proposals (40-1, 63)."),
            self.tr("Paper: number and date"),
            self.tr("Which risk, and what is proposed"),
        )
        DoneForm(self.desk, asked, lambda form: self._plans.risk(self._id, form.entry())).exec()

    # measures

    def _item(self, key: int = 0) -> ItemView | None:
        wanted = key or self.chosen(self.items)
        return next((item for item in (self.view.items if self.view else ()) if item.line.line_id == wanted), None)

    def open_item(self, key: int) -> None:
        """A measure under control opens its card; another one its form."""
        item = self._item(key) if key else None
        if item is not None and item.line.case_id is not None:
            self.desk.ways.open_card(item.line.case_id)
        elif item is not None:
            self._edit(item)

    def add_item(self) -> None:
        self._edit(None)

    def change_item(self) -> None:
        self._edit(self._item())

    def _edit(self, item: ItemView | None) -> None:
        line = item.line.entry if item is not None else None
        number = str(len(self.view.items) + 1) if self.view is not None else "1"
        LineForm(self.desk, lambda form: self._keep(line, form.entry()), line, next_number=number).exec()

    def drop_item(self) -> object:
        item = self._item()
        return self._keep(item.line.entry, None) if item is not None else None

    def name_part(self) -> None:
        item = self._item()
        if self.view is not None and item is not None:
            SectionForm(self.desk, self.view, item).exec()

    def _keep(self, old: LineEntry | None, new: LineEntry | None) -> PlanView | Refusal:
        entries = [item.line.entry for item in self._plans.view(self._id).items]
        return self._plans.keep_lines(self._id, changed_lines(entries, old, new))

    # paper

    def print_page(self) -> None:
        """Appendix 2."""
        papers = self.desk.controllers.planning.papers
        title = self.tr("Nationwide plan (Appendix 2)")
        print_order(self.desk, title, "appendix-2", lambda lang: papers.plan(self._id, lang), self.grade())

    def print_assignment(self) -> None:
        papers = self.desk.controllers.planning.papers
        title = self.tr("Control assignment (Appendix 5)")
        print_order(self.desk, title, "appendix-5", lambda lang: papers.plan_assignment(self._id, lang), self.grade())
