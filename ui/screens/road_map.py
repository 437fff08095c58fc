"""One road map: its way to the approval, its measures in two stages, what was carried out and what is late."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.controllers.control.case_events import CaseChanged
from app.controllers.plans.road_map_views import AGREED, APPROVED, ASKED, DEVELOPED, MeasureView, RoadMapView
from app.rules.outcome import Refusal
from app.rules.terms import Grade, Position, StageState
from ui import formats, messages
from ui.answers import sentence_case
from ui.desk import Desk
from ui.dialogs.done_form import Asked, DoneForm, ReasonForm
from ui.dialogs.road_map_forms import MeasureForm, RoadMapForm, SignedForm
from ui.screens.plan_printing import print_order
from ui.screens.road_map_rows import measure_rows, part_name, waits_for
from ui.screens.subject_page import SubjectPage
from ui.stages import way_line
from ui.widgets.facts import Fact

OWN = (Position.FIRST_HEAD, Position.AKIM, Position.DEPUTY_PRIME_MINISTER, Position.GOVERNMENT_OFFICE_HEAD)


def open_road_map(desk: Desk, case_id: int) -> None:
    """The road map of a case that stands; where there is none, one is begun."""
    known = [view for view in desk.controllers.planning.road_maps.of_case(case_id) if view.withdrawn_on is None]
    if known:
        desk.ways.open_screen("road_map:RoadMapScreen", known[-1].road_map_id)
        return
    form = RoadMapForm(desk, case_id, body=desk.cases.card(case_id).consolidator)
    if form.exec() and isinstance(form.outcome, RoadMapView):
        desk.ways.open_screen("road_map:RoadMapScreen", form.outcome.road_map_id)


class RoadMapScreen(SubjectPage):
    """``road_map_id`` is the road map on show."""

    def __init__(self, desk: Desk, road_map_id: int) -> None:
        super().__init__(desk)
        self._id = road_map_id
        self._road_maps = desk.controllers.planning.road_maps
        self.view: RoadMapView | None = None
        self.developed = self.add_action(
            lambda: self.tr("Worked out …"), self.enter_developed, self._why_developed, main=True
        )
        self.ask = self.add_action(lambda: self.tr("To the Administration …"), self.enter_asked, self._why_no_ask)
        self.answer = self.add_action(
            lambda: self.tr("The Administration agreed …"), self.enter_answer, self._why_no_answer
        )
        self.agree = self.add_action(
            lambda: self.tr("The Prime Minister agreed …"), self.enter_agreement, self._why_no_agreement
        )
        self.approve = self.add_action(lambda: self.tr("Approved …"), self.enter_approval, self._why_approved)
        self.card = self.add_action(lambda: self.tr("Card"), self.open_card)
        self.amend = self.add_action(lambda: self.tr("Head …"), self.correct, self._why_approved)
        self.renew = self.add_action(lambda: self.tr("New version …"), self.replace, self._why_withdrawn)
        self.remove = self.add_action(lambda: self.tr("Entered by mistake …"), self.withdraw, self._why_withdrawn)
        self.print = self.add_action(lambda: self.tr("Appendix 3"), self.print_page)
        self.measures = self.add_table(
            lambda: self.tr("Measures"), self._headings, (42, 0, 126, 100, 100, 118), self.open_measure
        )
        self.add_under(self.measures, lambda: self.tr("Add a measure …"), self.add_measure, self._why_approved)
        self.add_under(self.measures, lambda: self.tr("Change …"), self.change_measure, self._why_no_change)
        self.add_under(self.measures, lambda: self.tr("Take out"), self.drop_measure, self._why_no_change)
        self.done = self.add_under(self.measures, lambda: self.tr("Carried out …"), self.enter_done, self._why_not_done)
        self.undone = self.add_under(
            self.measures, lambda: self.tr("Was not carried out …"), self.enter_open, self._why_not_open
        )
        self.listen(CaseChanged, self._on_change)
        self.retranslate()

    def _on_change(self, changed: CaseChanged) -> None:
        if self.view is not None and changed.case_id == self.view.case_id:
            self.reread()

    def refresh(self) -> None:
        self.view = self._road_maps.view(self._id)
        self.retranslate()

    # drawing

    def _headings(self) -> tuple[str, ...]:
        return (
            self.tr("No."), self.tr("Measure"), self.tr("Responsible"), self.tr("Deadline"), self.tr("Indicator"),
            self.tr("State"),
        )  # fmt: skip

    def retranslate(self) -> None:
        if self.view is not None:
            self.facts.show_facts([(caption, text) for caption, text in self._facts(self.view) if text])
            self.way.show_lines(
                [
                    way_line(
                        line.what, part_name(line.what), line.state, line.paragraph, due_on=line.due_on, why=line.why,
                        done_on=line.done_on, late_done=line.late_done, waits_for=waits_for(self.view, line.what),
                    )
                    for line in self.view.lines
                ]
            )  # fmt: skip
            self.fill(self.measures, measure_rows(self.view))
            hinders = self.view.approved is None and self.view.withdrawn_on is None and bool(self.view.rows)
            self.show_message(messages.findings(self.view.lacks) if hinders else "")
        super().retranslate()
        self.show_grade()

    def _facts(self, view: RoadMapView) -> list[Fact]:
        approval = ", ".join(messages.word(one) for one in view.approval.approvers)
        before = ", ".join(messages.word(one) for one in view.approval.agreed_with)
        found = [
            (self.tr("Case"), view.case_number),
            (self.tr("Secrecy"), sentence_case(messages.word(view.grade))),
            (self.tr("Type of document"), view.document),
            (self.tr("Final deadline"), formats.day(view.deadline) if view.deadline else ""),
            (self.tr("Content of the instruction"), view.content or view.content_ru),
            (self.tr("Executing body"), view.entry.body),
            (self.tr("Interim control date"), view.entry.interim),
            (self.tr("Who approves"), f"{sentence_case(approval)} – {messages.say(view.approval.code)}"),
            (self.tr("Agreed before with"), sentence_case(before)),
        ]
        if view.withdrawn_on is not None:
            found.append((self.tr("Withdrawn"), f"{formats.day(view.withdrawn_on)}: {view.withdrawn_reason}"))
        return found

    def title(self) -> str:
        if self.view is None:
            return self.tr("Road map")
        name = self.tr("Action plan") if self.view.entry.action_plan else self.tr("Road map")
        return f"{name} · {self.view.case_number}"

    def way_heading(self) -> str:
        return self.tr("Route")

    def grade(self) -> Grade | None:
        return self.view.grade if self.view is not None else None

    def help_text(self) -> str:
        return self.tr(
            "The plan of organisational measures of a case (56, 59; an action plan: 60). On the left its way: worked "
            "out ten working days after receipt, agreed where that is asked, approved by whom paragraph 57 names. On "
            "the right its measures in two stages. After the approval only the execution of measures is entered; to "
            "change more, make a new version."
        )

    def first_field(self) -> QWidget | None:
        return self.measures.grid

    # what may be done

    def _open(self, what: str) -> bool:
        """Whether a part of the way is there and not done."""
        lines = self.view.lines if self.view is not None else ()
        return any(line.what == what and line.state is not StageState.DONE for line in lines)

    def _why_withdrawn(self) -> str:
        on = self.view.withdrawn_on if self.view is not None else None
        return messages.say("plans.withdrawn", {"on": on}) if on is not None else ""

    def _why_approved(self) -> str:
        signed = self.view.approved if self.view is not None else None
        return self._why_withdrawn() or (
            messages.say("plans.approved_already", {"on": signed.on}) if signed is not None else ""
        )

    def _why_developed(self) -> str:
        return self._why_approved() or ("" if self._open(DEVELOPED) else self.tr("This is entered already."))

    def _why_no_ask(self) -> str:
        first = messages.say("plans.first_developed") if self._open(DEVELOPED) else ""
        waits = messages.say("plans.agreement_awaited") if self._open(ASKED) else ""
        return self._why_approved() or first or waits

    def _why_no_answer(self) -> str:
        return self._why_approved() or ("" if self._open(ASKED) else messages.say("plans.first_asked"))

    def _why_no_agreement(self) -> str:
        asked = bool(self.view.approval.agreed_with) if self.view is not None else False
        return self._why_approved() or ("" if asked else messages.say("plans.agreement_not_asked"))

    def _measure(self) -> MeasureView | None:
        key = self.chosen(self.measures)
        return next((row for row in (self.view.rows if self.view else ()) if row.row_id == key), None)

    def _why_no_change(self) -> str:
        return self._why_approved() or ("" if self._measure() else self.tr("Choose a measure first."))

    def _why_not_done(self) -> str:
        if self.view is not None and self.view.approved is None:
            return messages.say("plans.first_approved")
        one = self._measure()
        if one is None:
            return self.tr("Choose a measure first.")
        return messages.say("plans.done_already", {"on": one.done_on}) if one.done_on else self._why_withdrawn()

    def _why_not_open(self) -> str:
        one = self._measure()
        return self._why_withdrawn() or ("" if one is not None and one.done_on else messages.say("plans.not_done"))

    # doing

    def _ask_day(
        self, heading: str, note: str, do: Callable[[DoneForm], object | Refusal], reference: str = ""
    ) -> None:
        case_id = self.view.case_id if self.view is not None else 0
        DoneForm(self.desk, Asked(heading, note, reference), do, case_id=case_id).exec()

    def enter_developed(self) -> None:
        note = self.tr("Every measure is whole, both stages hold one, and none ends after the instruction (56).")
        do = lambda form: self._road_maps.developed(self._id, form.day(), form.reference.text())  # noqa: E731
        self._ask_day(part_name(DEVELOPED), note, do, self.tr("Paper: number and date"))

    def enter_asked(self) -> None:
        note = self.tr("The Administration has five working days (57).")
        self._ask_day(part_name(ASKED), note, lambda form: self._road_maps.ask(self._id, form.day()))

    def enter_answer(self) -> None:
        do = lambda form: self._road_maps.answered(self._id, form.day(), form.reference.text())  # noqa: E731
        self._ask_day(self.tr("The Administration agreed …"), "", do, self.tr("Paper: number and date"))

    def enter_agreement(self) -> None:
        self._sign(part_name(AGREED), self._positions(agreed=True), lambda e: self._road_maps.agree(self._id, e))

    def enter_approval(self) -> None:
        self._sign(part_name(APPROVED), self._positions(agreed=False), lambda e: self._road_maps.approve(self._id, e))

    def _positions(self, *, agreed: bool) -> list[Position]:
        """Whom paragraph 57 names first; the others can be entered as the paper has them, and are refused with why."""
        approval = self.view.approval if self.view is not None else None
        wanted = () if approval is None else approval.agreed_with if agreed else approval.approvers
        return [*wanted, *(one for one in OWN if one not in wanted)]

    def _sign(self, heading: str, positions: list[Position], do: Callable[..., object | Refusal]) -> None:
        if self.view is not None:
            note = sentence_case(messages.say(self.view.approval.code))
            SignedForm(self.desk, self.view.case_id, heading, note, positions, do).exec()

    def correct(self) -> None:
        if self.view is not None:
            RoadMapForm(self.desk, self.view.case_id, self.view).exec()

    def open_card(self) -> None:
        if self.view is not None:
            self.desk.ways.open_card(self.view.case_id)

    def replace(self) -> None:
        note = self.tr("The road map on show is withdrawn with its papers; its measures begin the new version.")
        form = ReasonForm(
            self.desk, self.tr("New version of the road map"), lambda why: self._road_maps.replace(self._id, why),
            note=note,
        )  # fmt: skip
        if form.exec() and isinstance(form.outcome, RoadMapView):
            self._id = form.outcome.road_map_id
            self.refresh()

    def withdraw(self) -> None:
        note = self.tr("The record stays; the case owes its road map again.")
        do = lambda why: self._road_maps.withdraw(self._id, why)  # noqa: E731
        ReasonForm(self.desk, self.tr("Entered by mistake"), do, note=note).exec()

    # measures

    def add_measure(self) -> None:
        if self.view is not None:
            MeasureForm(self.desk, self.view).exec()

    def open_measure(self, key: int) -> None:
        if not key:
            return
        if not self._why_no_change():
            self.change_measure()
        elif not self._why_not_done():
            self.enter_done()

    def change_measure(self) -> None:
        key = self.chosen(self.measures)
        if self.view is not None and key:
            MeasureForm(self.desk, self.view, key).exec()

    def drop_measure(self) -> object:
        key = self.chosen(self.measures)
        return self._road_maps.drop_measure(key) if key else None

    def enter_done(self) -> None:
        key = self.chosen(self.measures)
        do = lambda form: self._road_maps.measure_done(key, form.day(), form.reference.text())  # noqa: E731
        self._ask_day(self.tr("The measure was carried out"), "", do, self.tr("Paper: number and date"))

    def enter_open(self) -> None:
        key = self.chosen(self.measures)
        do = lambda why: self._road_maps.measure_open(key, why)  # noqa: E731
        ReasonForm(self.desk, self.tr("The measure was not carried out"), do).exec()

    def print_page(self) -> None:
        """Appendix 3."""
        if self.view is not None:
            papers = self.desk.controllers.planning.papers
            title = self.tr("Road map (Appendix 3), case %1").replace("%1", self.view.case_number)
            print_order(
                self.desk, title, "appendix-3", lambda language: papers.road_map(self._id, language), self.view.grade
            )
