"""Work inside the body: resolutions with their own dates, sub-instructions, and what becomes of both (46)."""

from __future__ import annotations

from app.controllers.control.assignments import AssignmentEntry, ResolutionEntry
from app.controllers.control.case_actions import CaseAction
from app.rules.outcome import Refusal
from app.rules.terms import TextKind
from ui import formats
from ui.dialogs.case_form import CaseForm, field
from ui.dialogs.standard_text import offer_in
from ui.widgets.pick import Pick
from ui.widgets.text_box import TextBox

SHORT = 60  # letters of a text in a list


def cut(text: str) -> str:
    """The beginning of a text, for a line of a list."""
    return text if len(text) <= SHORT else f"{text[: SHORT - 1]}…"


class ResolveForm(CaseForm):
    """A resolution as written on the paper; its own date lies not after the case's deadline."""

    action = CaseAction.RESOLVE
    needed_days = ("on",)

    def build(self) -> None:
        self.author, self.on, self.text, self.addressees = self.line(), self.today(), TextBox(), self.line()
        self.reference, self.due_on = self.line(), self.day()
        self.add_row(
            (field("author", lambda: self.tr("Whose resolution"), self.author), 8),
            (field("on", lambda: self.tr("Day"), self.on), 4),
        )
        self.add_row(field("text", lambda: self.tr("Text of the resolution"), self.text))
        self.add_row(field("addressees", lambda: self.tr("To whom"), self.addressees))
        self.add_row(
            (field("reference", lambda: self.tr("Number of the resolution"), self.reference), 8),
            (field("due_on", lambda: self.tr("Its own date"), self.due_on), 4),
        )
        self.standard_text = offer_in(self, {TextKind.RESOLUTION: (self.text,)})

    def send(self) -> object | Refusal:
        on = self.on.day()
        assert on is not None  # asked before
        entry = ResolutionEntry(
            self.author.text(), on, self.text.text(), self.addressees.text(), self.reference.text(), self.due_on.day()
        )
        return self.desk.controllers.assignments.resolve(self.case_id, entry)


class AssignForm(CaseForm):
    """A sub-instruction to an official, under the case or under another one; never later than what is above it."""

    action = CaseAction.ASSIGN
    needed_days = ("due_on",)

    def build(self) -> None:
        inside = self.desk.controllers.assignments
        above = [(0, "")] + [(one.assignment_id, cut(one.text)) for one in inside.of_case(self.case_id)]
        papers = [(0, "")] + [(one.resolution_id, cut(one.text)) for one in inside.resolutions(self.case_id)]
        self.parent_pick: Pick[int] = Pick(lambda: [(key, text or self.tr("the case itself")) for key, text in above])
        self.parent_pick.choose(self.subject)
        self.resolution: Pick[int] = Pick(lambda: [(key, text or "—") for key, text in papers])
        self.text, self.official, self.due_on = TextBox(), self.line(), self.day(self.card.answer.deadline)
        self.add_row(field("text", lambda: self.tr("What is to be done"), self.text))
        self.add_row(
            (field("official", lambda: self.tr("By whom (official or unit)"), self.official), 8),
            (field("due_on", lambda: self.tr("Until"), self.due_on), 4),
        )
        self.add_row(
            field("parent", lambda: self.tr("Stands under"), self.parent_pick),
            field("resolution", lambda: self.tr("By the resolution"), self.resolution),
        )
        self.standard_text = offer_in(self, {TextKind.RESOLUTION: (self.text,)})

    def send(self) -> object | Refusal:
        due_on = self.due_on.day()
        assert due_on is not None  # asked before
        entry = AssignmentEntry(
            self.text.text(), due_on, official=self.official.text(), parent_id=self.parent_pick.chosen() or None,
            resolution_id=self.resolution.chosen() or None,
        )  # fmt: skip
        return self.desk.controllers.assignments.assign(self.case_id, entry)


class InsideForm(CaseForm):
    """A form about one resolution (negative key) or sub-instruction; its tab gives the key."""

    action = CaseAction.ASSIGN
    needed_days = ("on",)

    def build(self) -> None:
        inside = self.desk.controllers.assignments
        if self.subject < 0:
            resolution = next(one for one in inside.resolutions(self.case_id) if one.resolution_id == -self.subject)
            self.what, self.due = resolution.text, resolution.due_on
        else:
            assignment = next(one for one in inside.of_case(self.case_id) if one.assignment_id == self.subject)
            self.what, self.due = assignment.text, assignment.due_on

    def note(self) -> str:
        return f"{cut(self.what)} · {formats.day(self.due)}"


class InsideDoneForm(InsideForm):
    """A resolution or a sub-instruction was carried out."""

    def build(self) -> None:
        super().build()
        self.on, self.reference = self.today(), self.line()
        self.add_row(
            (field("on", lambda: self.tr("Done on"), self.on), 4),
            (field("reference", lambda: self.tr("Paper that proves it"), self.reference), 8),
        )

    def heading(self) -> str:
        return self.tr("Carried out inside the body")

    def send(self) -> object | Refusal:
        on, inside = self.on.day(), self.desk.controllers.assignments
        assert on is not None  # asked before
        if self.subject < 0:
            return inside.resolution_done(-self.subject, on)
        return inside.assignment_done(self.subject, on, self.reference.text())


class InsideMoveForm(InsideForm):
    """Another date for a sub-instruction; those under it are shown where they end later."""

    needed_days = ("due_on",)

    def build(self) -> None:
        super().build()
        self.due_on = self.day(self.due)
        self.add_row(field("due_on", lambda: self.tr("Until"), self.due_on))

    def heading(self) -> str:
        return self.tr("Another date for a sub-instruction")

    def send(self) -> object | Refusal:
        due_on = self.due_on.day()
        assert due_on is not None  # asked before
        return self.desk.controllers.assignments.move(self.subject, due_on)
