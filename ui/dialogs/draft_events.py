"""What happened on the route of a draft act: the entry, its taking back, a new version, the final version."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QLineEdit

from app.controllers.drafting.draft_entries import EventEntry, ReplaceEntry
from app.controllers.drafting.draft_views import DraftView
from app.rules.outcome import Refusal
from app.rules.terms import DraftEvent, Faults, PackageItem, Phase, Position
from ui import messages
from ui.answers import sentence_case
from ui.desk import Desk
from ui.dialogs.form import FormDialog
from ui.widgets.choice import Choice
from ui.widgets.count_box import CountBox
from ui.widgets.day_edit import DayEdit
from ui.widgets.field import Field

MOST_SHEETS = 10_000
SIGNATORIES = (Position.PRIME_MINISTER, Position.DEVELOPER_HEAD)
SETTERS = (
    Position.HEAD_OF_ADMINISTRATION, Position.COUNCIL_SECRETARY, Position.FIRST_DEPUTY_HEAD,
    Position.CHANCELLERY_CHIEF, Position.ASSISTANT, Position.ADVISER,
)  # fmt: skip
LETTERS = (Position.DEPUTY_PRIME_MINISTER, Position.GOVERNMENT_OFFICE_HEAD, Position.DEVELOPER_HEAD)
TERMS = frozenset({DraftEvent.EXPERTISE_TERM, DraftEvent.REFINE_TERM, DraftEvent.RETURN_TERM})
# Papers that say the old text; a new version of the draft needs them anew.
TEXT_PAPERS = frozenset(
    {PackageItem.TEXT_KK, PackageItem.TEXT_RU, PackageItem.COMPARISON, PackageItem.APPROVAL_SHEET,
     PackageItem.ACTING_ORDERS}
)  # fmt: skip


class EventDialog(FormDialog):
    """One entry of the route. Only the fields of the chosen event are asked for."""

    def __init__(self, desk: Desk, view: DraftView) -> None:
        super().__init__(desk)
        self._view = view
        today = desk.clock.today
        self.what: Choice[DraftEvent] = Choice(view.next_events)
        self.on, self.term_on = DayEdit(desk.calendar, today), DayEdit(desk.calendar, today)
        self.on.put(today())
        self.signed_by: Choice[Position] = Choice(SIGNATORIES, none=lambda: self.tr("nobody yet"))
        self.set_by: Choice[Position] = Choice(SETTERS)
        self.letter_by: Choice[Position] = Choice(LETTERS, none=lambda: self.tr("no letter"))
        self.faults: Choice[Faults] = Choice(Faults, none=lambda: self.tr("to be chosen"))
        self.resolution, self.reference, self.comment = QLineEdit(), QLineEdit(), QLineEdit()
        self._rows = {
            "signed_by": Field("signed_by", lambda: self.tr("Submission signed by (14)"), self.signed_by),
            "resolution": Field("resolution", lambda: self.tr("The Government's resolution (13)"), self.resolution),
            "letter_by": Field("letter_by", lambda: self.tr("Covering letter of (22)"), self.letter_by),
            "faults": Field("faults", lambda: self.tr("What the expertise found (21, 22)"), self.faults),
            "set_by": Field("by", lambda: self.tr("Decided by"), self.set_by),
            "term_on": Field("term_on", lambda: self.tr("The other term ends on"), self.term_on),
        }
        self.add_row(Field("event", lambda: self.tr("Event"), self.what), Field("on", lambda: self.tr("On"), self.on))
        for field in self._rows.values():
            self.add_row((field, 12))
        self.add_row(
            Field("reference", lambda: self.tr("Its paper: number and date"), self.reference),
            Field("note", lambda: self.tr("Note"), self.comment),
        )
        self.what.currentIndexChanged.connect(self._fit)
        self._fit()
        self.ready()

    def _asked(self) -> frozenset[str]:
        event = self.what.chosen()
        if event is DraftEvent.SUBMITTED:
            again = any(one.number > 1 for one in self._view.rounds if one.phase is Phase.AGREEMENT)
            return frozenset({"signed_by", "resolution", *(["letter_by"] if again else [])})
        if event is DraftEvent.EXPERTISE_DONE:
            return frozenset({"faults"})
        if event in TERMS:
            return frozenset({"set_by", "term_on"})
        return frozenset({"set_by"}) if event is DraftEvent.RETURNED else frozenset()

    def _fit(self) -> None:
        asked = self._asked()
        for name, field in self._rows.items():
            field.setVisible(name in asked)

    def entry(self) -> EventEntry:
        """What is typed; fields that are not asked for stay empty."""
        asked = self._asked()
        by = self.signed_by.chosen() if "signed_by" in asked else self.set_by.chosen() if "set_by" in asked else None
        return EventEntry(
            event=self.what.chosen() or self._view.next_events[0],
            on=self.on.day() or self.desk.clock.today(),
            reference=self.reference.text(),
            by=by,
            letter_by=self.letter_by.chosen() if "letter_by" in asked else None,
            resolution=self.resolution.text() if "resolution" in asked else "",
            faults=self.faults.chosen() if "faults" in asked else None,
            term_on=self.term_on.day() if "term_on" in asked else None,
            note=self.comment.text(),
        )

    def heading(self) -> str:
        return self.tr("Draft No. %1: an entry on its route").replace("%1", self._view.number)

    def note(self) -> str:
        return self.tr("Agreement and the final visas are done by themselves with the last visa.")

    def send(self) -> object | Refusal:
        return self.desk.controllers.acts.steps.enter(self._view.draft_id, self.entry())


class ReasonDialog(FormDialog):
    """A reason for something that stays on record: a withdrawal, an entry taken back."""

    def __init__(self, desk: Desk, heading: Callable[[], str], do: Callable[[str], object]) -> None:
        super().__init__(desk)
        self._words, self._do = heading, do
        self.reason = QLineEdit()
        self.add_row(Field("reason", lambda: self.tr("Reason"), self.reason))
        self.ready()

    def heading(self) -> str:
        return self._words()

    def note(self) -> str:
        return self.tr("What was entered stays on record with the reason.")

    def send(self) -> object | Refusal:
        return self._do(self.reason.text())


class VersionDialog(FormDialog):
    """A new version of the paper being worked on, or the first final version on forms (23)."""

    def __init__(self, desk: Desk, view: DraftView, *, final: bool) -> None:
        super().__init__(desk)
        self._view, self._final = view, final
        self.on, self.reason = DayEdit(desk.calendar, desk.clock.today), QLineEdit()
        self.on.put(desk.clock.today())
        self.sheets = CountBox(1, MOST_SHEETS)
        self.sheets.setValue(view.rounds[-1].sheets)
        self.add_row(
            Field("on", lambda: self.tr("The paper is of"), self.on),
            Field("sheets", lambda: self.tr("Sheets"), self.sheets),
        )
        if not final:
            self.add_row(Field("reason", lambda: self.tr("Why the paper is replaced"), self.reason))
        self.kept: dict[PackageItem, QCheckBox] = {}
        if not final and view.round_of(Phase.FINAL) is None:
            self.kept = {line.item: QCheckBox() for line in view.checklist if line.attached is not None}
            for item, check in self.kept.items():
                check.setChecked(item not in TEXT_PAPERS)
                self.add_row((check, 12))
        self.ready()

    def heading(self) -> str:
        if self._final:
            return self.tr("Draft No. %1: final version on forms").replace("%1", self._view.number)
        return self.tr("Draft No. %1: a new version of the paper").replace("%1", self._view.number)

    def note(self) -> str:
        if self._final:
            return self.tr("Every sheet is signed by the head of the responsible unit before it goes out (24).")
        return self.tr("The round is closed: its visas stay on record, the new paper is visaed anew. Ticked papers of "
                       "the package go over to it.")  # fmt: skip

    def send(self) -> object | Refusal:
        steps, on = self.desk.controllers.acts.steps, self.on.day() or self.desk.clock.today()
        if self._final:
            return steps.open_final(self._view.draft_id, on, self.sheets.value())
        kept = frozenset(item for item, check in self.kept.items() if check.isChecked())
        return steps.replace(self._view.draft_id, ReplaceEntry(on, self.reason.text(), self.sheets.value(), kept))

    def retranslate(self) -> None:
        super().retranslate()
        for item, check in self.kept.items():
            check.setText(sentence_case(messages.word(item)))
