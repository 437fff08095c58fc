"""Forms of draft instructions: event and form, criteria, earlier instructions."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QLineEdit

from app.controllers.drafting.instruction_draft_views import DraftEntry, DraftView, EarlierInstruction
from app.controllers.vault.grades import is_lowered
from app.jobs import Progress
from app.rules.outcome import Refusal
from app.rules.terms import (
    Appendix,
    Contents,
    DraftCriterion,
    EventKind,
    Grade,
    InstructionForm,
    Position,
)
from ui import messages
from ui.answers import sentence_case
from ui.desk import Desk
from ui.dialogs.form import FormDialog
from ui.tables.grid import Grid
from ui.tables.lines import LinesModel, Row
from ui.widgets.choice import Choice
from ui.widgets.count_box import CountBox
from ui.widgets.day_edit import DayEdit
from ui.widgets.field import Field
from ui.widgets.second_person import SecondPerson
from ui.widgets.text_box import TextBox

MOST_SHEETS = 10_000
TALL = (740, 680)  # of a long form at 100 %
SIGNATORIES = (Position.PRESIDENT, Position.HEAD_OF_ADMINISTRATION)
TERM_SETTERS = (Position.PRESIDENT, Position.HEAD_OF_ADMINISTRATION)
SUPERVISORS = (
    Position.COUNCIL_SECRETARY, Position.FIRST_DEPUTY_HEAD, Position.CHANCELLERY_CHIEF, Position.ASSISTANT,
    Position.ADVISER,
)  # fmt: skip
ATTACHED = (Appendix.CONTROL_ASSIGNMENT, Appendix.ELECTRONIC_APPROVAL_SHEET)


class DraftForm(FormDialog):
    """The event, the form 28 allows after it, and what decides visas and terms."""

    def __init__(self, desk: Desk, view: DraftView | None = None) -> None:
        super().__init__(desk)
        self._view = view
        today = desk.clock.today
        self.title_kk, self.title_ru = TextBox(), TextBox()
        self.project_number, self.unit = QLineEdit(), QLineEdit()
        self.event_kind: Choice[EventKind] = Choice(EventKind)
        self.held_on, self.other_term_on = DayEdit(desk.calendar, today), DayEdit(desk.calendar, today)
        self.form: Choice[InstructionForm] = Choice(InstructionForm, none=lambda: self.tr("not chosen yet"))
        self.signatory: Choice[Position] = Choice(SIGNATORIES, none=lambda: self.tr("not chosen yet"))
        self.contents: Choice[Contents] = Choice(Contents)
        self.secrecy: Choice[Grade] = Choice(Grade, none=lambda: self.tr("none"))
        self.supervisor: Choice[Position] = Choice(SUPERVISORS, none=lambda: self.tr("not chosen yet"))
        self.other_term_by: Choice[Position] = Choice(TERM_SETTERS, none=lambda: self.tr("nobody"))
        self.sheets = CountBox(1, MOST_SHEETS)
        self.meeting_held, self.touches_government = QCheckBox(), QCheckBox()
        self.attached = {appendix: QCheckBox() for appendix in ATTACHED}
        self.second = SecondPerson()
        self.second.hide()
        self._lay()
        self._put(view.entry if view else DraftEntry(EventKind.WORKING_MEETING, today(), "", grade=Grade.SECRET))
        self.ready()
        self.fit(TALL[0], TALL[1])

    def _lay(self) -> None:
        self.add_row(
            (Field("event", lambda: self.tr("Event"), self.event_kind), 5),
            (Field("held_on", lambda: self.tr("Day (of a visit its last one)"), self.held_on), 4),
            (Field("project_number", lambda: self.tr("Draft registered as"), self.project_number), 3),
        )
        self.add_row((self.meeting_held, 12))
        self.add_row(Field("title_kk", lambda: self.tr("Heading in Kazakh"), self.title_kk))
        self.add_row(Field("title_ru", lambda: self.tr("Heading in Russian"), self.title_ru))
        self.add_row(
            Field("form", lambda: self.tr("Form (28)"), self.form),
            Field("signatory", lambda: self.tr("Who signs or approves"), self.signatory),
        )
        self.add_row(
            (Field("contents", lambda: self.tr("Contents"), self.contents), 5),
            (Field("grade", lambda: self.tr("Secrecy"), self.secrecy), 4),
            (Field("sheets", lambda: self.tr("Sheets"), self.sheets), 3),
        )
        self.add_row(
            Field("unit", lambda: self.tr("Responsible unit"), self.unit),
            Field("supervisor", lambda: self.tr("Supervises the unit (33)"), self.supervisor),
        )
        self.add_row((self.touches_government, 12))
        for check in self.attached.values():
            self.add_row((check, 12))
        self.add_row(
            Field("other_term_on", lambda: self.tr("Another term for the preparation (29, 34)"), self.other_term_on),
            Field("other_term_by", lambda: self.tr("Set by"), self.other_term_by),
        )
        self.add_row((self.second, 12))
        self.secrecy.currentIndexChanged.connect(lambda place: self.second.setVisible(self._lowers()))

    def _lowers(self) -> bool:
        """A lower grade takes two persons."""
        return self._view is not None and is_lowered(self._view.entry.grade, self.secrecy.chosen())

    def _put(self, entry: DraftEntry) -> None:
        self.event_kind.choose(entry.event)
        self.held_on.put(entry.held_on)
        self.other_term_on.put(entry.other_term_on)
        for box, text in (
            (self.title_kk, entry.title_kk), (self.title_ru, entry.title_ru), (self.unit, entry.unit),
            (self.project_number, entry.project_number),
        ):  # fmt: skip
            box.setText(text)
        self.form.choose(entry.form)
        self.signatory.choose(entry.signatory)
        self.contents.choose(entry.contents)
        self.secrecy.choose(entry.grade)
        self.supervisor.choose(entry.supervisor)
        self.other_term_by.choose(entry.other_term_by)
        self.sheets.setValue(entry.sheets)
        self.meeting_held.setChecked(entry.meeting_held)
        self.touches_government.setChecked(entry.touches_government)
        for appendix, check in self.attached.items():
            check.setChecked(appendix in entry.appendices)

    def entry(self) -> DraftEntry:
        """What is typed."""
        return DraftEntry(
            event=self.event_kind.chosen() or EventKind.WORKING_MEETING,
            held_on=self.held_on.day() or self.desk.clock.today(),
            title_kk=self.title_kk.text(),
            contents=self.contents.chosen() or Contents.STATE_SECRETS,
            grade=self.secrecy.chosen(),
            title_ru=self.title_ru.text(),
            project_number=self.project_number.text(),
            meeting_held=self.meeting_held.isChecked(),
            unit=self.unit.text(),
            form=self.form.chosen(),
            signatory=self.signatory.chosen(),
            sheets=self.sheets.value(),
            touches_government=self.touches_government.isChecked(),
            supervisor=self.supervisor.chosen(),
            appendices=frozenset(one for one, check in self.attached.items() if check.isChecked()),
            other_term_on=self.other_term_on.day(),
            other_term_by=self.other_term_by.chosen(),
        )

    def own_faults(self) -> dict[str, str]:
        faults = super().own_faults()
        if self.held_on.day() is None and "held_on" not in faults:
            faults["held_on"] = self.tr("Give the day of the event: the terms run from it.")
        return faults

    def heading(self) -> str:
        return self.tr("Draft instructions") if self._view else self.tr("New draft instructions")

    def note(self) -> str:
        return self.tr(
            "After a visit, a working meeting, an extended Government meeting or a session of an advisory body: a "
            "protocol; after the Security Council and the Assembly: a decision; after international events: a text of "
            "instructions; after statements, and visits without a meeting: an action plan by order (28)."
        )

    def work(self) -> Callable[[Progress], object | Refusal] | None:
        if self._view is None or not self._lowers():
            return None
        drafts, number, entry = self.desk.controllers.planning.drafts, self._view.draft_id, self.entry()
        witness = self.second.shown(self.desk.session)
        return lambda progress: drafts.amend(number, entry, witness())

    def send(self) -> object | Refusal:
        drafts = self.desk.controllers.planning.drafts
        return drafts.amend(self._view.draft_id, self.entry()) if self._view else drafts.open(self.entry())

    def retranslate(self) -> None:
        super().retranslate()
        self.meeting_held.setText(self.tr("On a regional visit: the President held a meeting"))
        self.touches_government.setText(self.tr("The Government is concerned: the Prime Minister visas on paper (32)"))
        for appendix, check in self.attached.items():
            words = sentence_case(messages.word(appendix))
            check.setText(self.tr("attached: %1").replace("%1", words))


class CriteriaForm(FormDialog):
    """The six criteria of paragraph 30, ticked when they were looked at and found met."""

    def __init__(self, desk: Desk, view: DraftView) -> None:
        super().__init__(desk)
        self._view = view
        self.criteria = {criterion: QCheckBox() for criterion in DraftCriterion}
        for criterion, check in self.criteria.items():
            check.setChecked(criterion in view.criteria)
            self.add_row((check, 12))
        self.ready()

    def heading(self) -> str:
        return self.tr("What the draft was looked at for (30)")

    def note(self) -> str:
        return self.tr("Tick what was looked at and found met. Without all six the draft is not signed.")

    def send(self) -> object | Refusal:
        met = [criterion for criterion, check in self.criteria.items() if check.isChecked()]
        return self.desk.controllers.planning.drafts.weigh(self._view.draft_id, met)

    def retranslate(self) -> None:
        super().retranslate()
        for criterion, check in self.criteria.items():
            check.setText(sentence_case(messages.word(criterion)))


class EarlierForm(FormDialog):
    """Instructions given earlier that say the same (33): the program finds them, a person judges."""

    def __init__(self, desk: Desk, view: DraftView) -> None:
        super().__init__(desk)
        self._view = view
        self._found: tuple[EarlierInstruction, ...] = desk.controllers.planning.drafts.earlier(view.draft_id)
        self.judged = TextBox()
        self.judged.setText(view.duplicates_found)
        self.add_row(Field("found", lambda: self.tr("What was found and how it was settled"), self.judged))
        self.model = LinesModel(self._headings)
        self.table = Grid(self.model, (54, 76, 110, 100, 0))
        self.table.opened.connect(lambda index: desk.ways.open_card(self.model.rows[index.row()].key))
        if self._found:
            self.add_below(self.table)
        self.ready()

    def _headings(self) -> tuple[str, ...]:
        return (
            self.tr("Line"), self.tr("Alike, %"), self.tr("Case"), self.tr("State"), self.tr("Instruction"),
        )  # fmt: skip

    def heading(self) -> str:
        return self.tr("Earlier instructions (33)")

    def note(self) -> str:
        if not self._found:
            return self.tr("No instruction under control here says the same. Confirm that the draft was held against "
                           "earlier ones; write down what you know from elsewhere.")  # fmt: skip
        return self.tr("These instructions say much of the same. Write down how that was settled.")

    def send(self) -> object | Refusal:
        return self.desk.controllers.planning.drafts.checked_duplicates(self._view.draft_id, self.judged.text())

    def go_on(self) -> str:
        return self.tr("It was checked")

    def retranslate(self) -> None:
        super().retranslate()
        self.table.setAccessibleName(self.heading())
        self.model.show(
            [
                Row((one.line, str(one.share), one.case_number, messages.word(one.status), one.text), one.case_id)
                for one in self._found
            ]
        )
