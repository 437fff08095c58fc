"""One decree of the register: what monitoring found each year, what it proposes, when it was sent."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.controllers.plans.decree_views import DecreeView, ReviewView
from app.controllers.plans.plan_events import PlanChanged
from app.rules.terms import Grade, StageState
from ui import formats, messages
from ui.answers import sentence_case
from ui.desk import Desk
from ui.dialogs.decree_forms import DecreeForm, ObservationForm, ProposalForm
from ui.dialogs.done_form import Asked, DoneForm, ReasonForm
from ui.screens.subject_page import SubjectPage
from ui.stages import standing, way_line
from ui.tables.lines import Row
from ui.widgets.facts import Fact


class DecreeScreen(SubjectPage):
    """``year`` is the year whose review is on show."""

    def __init__(self, desk: Desk, decree_id: int, year: int) -> None:
        super().__init__(desk)
        self._id, self._year = decree_id, year
        self._decrees = desk.controllers.planning.decrees
        self.view: DecreeView | None = None
        self.observe = self.add_action(
            lambda: self.tr("Something found …"), self.enter_observation, self._why_closed, main=True
        )
        self.propose = self.add_action(lambda: self.tr("Proposal …"), self.enter_proposal, self._why_closed)
        self.send = self.add_action(lambda: self.tr("Sent …"), self.enter_sending, self._why_closed)
        self.amend = self.add_action(lambda: self.tr("Correct …"), self.correct)
        self.repeal = self.add_action(lambda: self.tr("Lost its force …"), self.enter_repeal, self._why_repealed)
        self.remove = self.add_action(lambda: self.tr("Entered by mistake …"), self.withdraw)
        self.found = self.add_table(
            lambda: self.tr("Found, %1").replace("%1", str(self._year)), self._found_headings, (210, 130, 0)
        )
        self.add_under(self.found, lambda: self.tr("Take back"), self.take_back, self._why_not_chosen)
        self.years = self.add_table(lambda: self.tr("Years"), self._year_headings, (60, 130, 0, 180), self.show_year)
        self.listen(PlanChanged, self._on_change)
        self.retranslate()

    def _on_change(self, changed: PlanChanged) -> None:
        if (changed.record_kind, changed.record_id) == ("normative_decree", self._id) and self.view is not None:
            self.reread()

    def refresh(self) -> None:
        self.view = self._decrees.decree(self._id, self._year)
        self.retranslate()

    # drawing

    def _review(self) -> ReviewView | None:
        reviews = self.view.reviews if self.view is not None else ()
        return next((review for review in reviews if review.year == self._year), None)

    def _found_headings(self) -> tuple[str, ...]:
        return (self.tr("What is wrong"), self.tr("Provision"), self.tr("How it shows"))

    def _year_headings(self) -> tuple[str, ...]:
        return (self.tr("Year"), self.tr("Sent"), self.tr("Proposal"), self.tr("Paper"))

    def retranslate(self) -> None:
        if self.view is not None:
            self.facts.show_facts(self._facts(self.view))
            self._draw_way(self.view)
            review = self._review()
            found = review.observations if review is not None else ()
            self.fill(
                self.found,
                [
                    Row((sentence_case(messages.word(one.fault)), one.provision, one.text), one.observation_id)
                    for one in found
                ],
            )
            self.fill(self.years, [self._year_row(review) for review in self.view.reviews])
            self.show_message(messages.findings(review.lacks) if review is not None else "")
        super().retranslate()
        self.show_grade()

    def _facts(self, view: DecreeView) -> list[Fact]:
        row = view.row
        found = [
            (self.tr("Decree"), f"№ {row.number}, {formats.day(row.signed_on)}"),
            (self.tr("Secrecy"), sentence_case(messages.word(row.grade)) if row.grade is not None else ""),
            (self.tr("Developer"), row.developer),
            (self.tr("Title in Russian"), row.title_ru),
        ]
        if row.repealed_on is not None:
            found.append((self.tr("Lost its force"), f"{formats.day(row.repealed_on)}, {view.repealed_by}"))
        review = self._review()
        if review is not None and review.proposal is not None:
            found.append(
                (self.tr("Proposal"), f"{sentence_case(messages.word(review.proposal))}: {review.proposal_text}")
            )
        return [(caption, text) for caption, text in found if text]

    def _draw_way(self, view: DecreeView) -> None:
        duty, review = view.row.duty, self._review()
        sent = review.sent_on if review is not None else None
        title = self.tr("Results and proposals to the Administration, %1").replace("%1", str(self._year))
        self.way.show_lines(
            [
                way_line(
                    "send",
                    title,
                    view.row.state,
                    "85",
                    due_on=duty.due_on if duty is not None else None,
                    why=duty.why if duty is not None else None,
                    done_on=sent,
                    late_done=review is not None and review.late,
                )
            ]
        )

    def _year_row(self, review: ReviewView) -> Row:
        state = StageState.DONE if review.sent_on is not None else StageState.DUE
        proposal = messages.word(review.proposal) if review.proposal is not None else ""
        cells = (
            str(review.year),
            standing(state, None, review.sent_on, late_done=review.late),
            sentence_case(f"{proposal}: {review.proposal_text}" if proposal else ""),
            review.reference,
        )
        return Row(cells, review.year, "fault" if review.late else "")

    def title(self) -> str:
        if self.view is None:
            return self.tr("Normative decree")
        return f"№ {self.view.row.number} · {self.view.row.title or self.view.row.title_ru}"

    def way_heading(self) -> str:
        return self.tr("Monitoring of %1").replace("%1", str(self._year))

    def grade(self) -> Grade | None:
        return self.view.row.grade if self.view is not None else None

    def help_text(self) -> str:
        return self.tr(
            "What the monitoring of the year found in this decree, what it proposes and when the results went to the "
            "Administration: before 31 December (85). What was sent does not change any more; what was sent late is "
            "entered and stays marked. Under “Years” Enter shows another year."
        )

    def first_field(self) -> QWidget | None:
        return self.observe if self.observe.isEnabled() else self.found.grid

    # what may be done

    def _why_closed(self) -> str:
        review = self._review()
        if review is not None and review.sent_on is not None:
            return messages.say("plans.sent_already", {"on": review.sent_on})
        if self.view is not None and self.view.row.state is StageState.NOT_NEEDED:
            return messages.say("plans.not_monitored", {"year": str(self._year)})
        return ""

    def _why_repealed(self) -> str:
        on = self.view.row.repealed_on if self.view is not None else None
        return messages.say("plans.repealed_already", {"on": on}) if on is not None else ""

    def _why_not_chosen(self) -> str:
        return self._why_closed() or ("" if self.chosen(self.found) else self.tr("Nothing is entered here."))

    def show_year(self, year: int) -> None:
        self._year = year
        self.refresh()

    def enter_observation(self) -> None:
        ObservationForm(self.desk, self._id, self._year).exec()

    def take_back(self) -> object:
        key = self.chosen(self.found)
        return self._decrees.take_back(self._id, self._year, key) if key else None

    def enter_proposal(self) -> None:
        if self.view is not None:
            ProposalForm(self.desk, self.view, self._year).exec()

    def enter_sending(self) -> None:
        asked = Asked(
            self.tr("Results of %1 sent to the Administration").replace("%1", str(self._year)),
            self.tr("Not later than the day before 31 December (85). What is sent does not change any more."),
            self.tr("Covering letter: number and date"),
        )
        do = lambda form: self._decrees.send(self._id, self._year, form.day(), form.reference.text())  # noqa: E731
        DoneForm(self.desk, asked, do).exec()

    def enter_repeal(self) -> None:
        asked = Asked(
            self.tr("The decree lost its force"),
            self.tr("From the year after, it is not reviewed any more."),
            self.tr("By which act"),
        )
        form = DoneForm(
            self.desk, asked, lambda form: self._decrees.repeal(self._id, form.day(), form.reference.text())
        )
        form.fields()[-1].name = "by"
        form.exec()

    def correct(self) -> None:
        if self.view is not None:
            DecreeForm(self.desk, self.view).exec()

    def withdraw(self) -> None:
        heading = self.tr("Entered by mistake")
        note = self.tr("The decree leaves the register; its record stays with the reason.")
        form = ReasonForm(self.desk, heading, lambda why: self._decrees.withdraw(self._id, why), note=note)
        if form.exec():
            self.view = None
            self.desk.ways.go_back()
