"""Lists of persons: who needs to know which cases, what inspectors were given; persons and cases of one list."""

from __future__ import annotations

from collections.abc import Sequence

from app.controllers.vault.access_lists import AccessListView
from app.errors import RecordMissing
from app.rules.terms import AccessKind, Grade, Role
from ui import formats, messages
from ui.desk import Desk
from ui.dialogs.access import ListedCaseForm, ListForm, MemberForm
from ui.dialogs.question import Question
from ui.screens.listing import ListScreen
from ui.tables.grid import STRETCH
from ui.tables.lines import Row


class AccessListsScreen(ListScreen):
    """Every list of both kinds; ended ones last in grey."""

    widths = (STRETCH, 210, 250, 130, 130)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.add = self.add_action(lambda: self.tr("New list …"), self.make, main=True)
        self.open = self.add_action(lambda: self.tr("Open"), lambda: self.open_row(self.current_key()), on_row=True)
        self.retranslate()

    def title(self) -> str:
        return self.tr("Need to know")

    def headings(self) -> Sequence[str]:
        return (self.tr("List"), self.tr("Kind"), self.tr("Ground"), self.tr("Made by"), self.tr("Standing"))

    def rows(self) -> Sequence[Row]:
        found = [view for kind in AccessKind for view in self.desk.controllers.access_lists.all(kind)]
        found.sort(key=lambda view: view.ended_on is not None)
        return tuple(
            Row(
                (view.name, messages.word(view.kind), view.ground, view.made_by, self._standing(view)),
                key=view.list_id,
                tone="muted" if view.ended_on else "",
            )
            for view in found
        )

    def _standing(self, view: AccessListView) -> str:
        if view.ended_on:
            return self.tr("ended on %1").replace("%1", formats.day(view.ended_on))
        return self.tr("you are on it") if view.mine else self.tr("in force")

    def empty_text(self) -> str:
        return self.tr("There is no list: clearance alone decides who sees a case. A chief makes the first list.")

    def help_text(self) -> str:
        return self.tr(
            "A case on a list of those who need to know is there for the persons on the list only, whatever the "
            "clearance of others: in no list, search, count, print or log entry of theirs. A chief makes lists and "
            "puts cases on them; the security officer may put persons on and take them off without seeing a case.\n\n"
            "A list of an inspection gives chosen cases to inspectors (43-1), who see nothing else and change "
            "nothing. What they were shown is written down and signed by their own key."
        )

    def may_act(self) -> None:
        self.add.setEnabled(Role.CHIEF in self.desk.session.user.roles)

    def make(self) -> None:
        form = ListForm(self.desk)
        if form.exec():
            self.desk.ways.open_screen(AccessListScreen.made_by(), form.outcome)

    def open_row(self, key: int) -> None:
        self.desk.ways.open_screen(AccessListScreen.made_by(), key)


class AccessListScreen(ListScreen):
    """One list: its persons with their days and who put them there, then its cases."""

    widths = (110, STRETCH, 230, 220, 170)

    def __init__(self, desk: Desk, list_id: int) -> None:
        super().__init__(desk)
        self._list_id = list_id
        self._view: AccessListView | None = None
        self.person = self.add_action(lambda: self.tr("Put a person on …"), self.put_person, main=True)
        self.case = self.add_action(lambda: self.tr("Put a case on …"), self.put_case)
        self.off = self.add_action(lambda: self.tr("Take off"), self.take_off, on_row=True)
        self.ending = self.add_action(lambda: self.tr("End the list …"), self.end)
        self.retranslate()

    def title(self) -> str:
        return self._view.name if self._view is not None else self.tr("List of persons")

    def headings(self) -> Sequence[str]:
        return (
            self.tr("What"),
            self.tr("Who or which"),
            self.tr("From – to"),
            self.tr("Put on by"),
            self.tr("Standing"),
        )

    def rows(self) -> Sequence[Row]:
        """Persons have positive keys, cases negative ones."""
        self._view = self._read()
        if self._view is None:
            return ()
        persons = (
            Row(
                (
                    self.tr("person"), f"{m.full_name} ({m.login})",
                    f"{formats.day(m.from_on)} – {formats.day(m.to_on)}", m.put_by,
                    self.tr("taken off by %1").replace("%1", m.taken_off_by) if m.taken_off_on else "",
                ),
                key=m.member_id if m.taken_off_on is None else 0, tone="muted" if m.taken_off_on else "",
            )
            for m in self._view.members
        )  # fmt: skip
        cases = (
            Row((self.tr("case"), f"{c.case_number} · {c.text}", "", c.put_by, ""), key=-c.case_id)
            for c in self._view.cases
        )
        self._title.setText(self.title())
        return (*persons, *cases)

    def _read(self) -> AccessListView | None:
        lists = self.desk.controllers.access_lists
        found = (view for kind in AccessKind for view in lists.all(kind))
        return next((view for view in found if view.list_id == self._list_id), None)

    def empty_text(self) -> str:
        return self.tr("Nobody is on the list and no case is, or they are not yours to see.")

    def help_text(self) -> str:
        return self.tr(
            "Persons are on a list from a day to a day, both included. Nothing is deleted: who was taken off "
            "stays in grey."
        )

    def grade(self) -> Grade | None:
        """Its cases may be of any grade that the reader sees."""
        shown = self._view is not None and bool(self._view.cases)
        return max(self.desk.session.grades, key=lambda grade: grade.rank, default=None) if shown else None

    def may_act(self) -> None:
        view, roles = self._view, self.desk.session.user.roles
        open_list = view is not None and view.ended_on is None
        mine = view is not None and (view.mine or view.kind is AccessKind.INSPECTION)
        chief = open_list and Role.CHIEF in roles and mine
        self.person.setEnabled(open_list)
        self.case.setEnabled(chief)
        self.ending.setEnabled(chief)
        key = self.current_key()
        self.off.setEnabled(open_list and (key > 0 or (key < 0 and chief)))

    def put_person(self) -> None:
        if self._view is not None and MemberForm(self.desk, self._view).exec():
            self.refresh()

    def put_case(self) -> None:
        if self._view is not None and ListedCaseForm(self.desk, self._view).exec():
            self.refresh()

    def take_off(self) -> None:
        key, lists = self.current_key(), self.desk.controllers.access_lists
        if key > 0:
            lists.take_off(key)
        elif key < 0:
            lists.open_case(self._list_id, -key)
        self.refresh()

    def end(self) -> None:
        if self._view is None:
            raise RecordMissing(number=self._list_id)
        closes = self._view.kind is AccessKind.NEED_TO_KNOW
        asked = Question(
            self.tr("End the list?"),
            self.tr("Its cases are then open to everybody with clearance.")
            if closes
            else self.tr("Its inspectors then see its cases no longer."),
            go_on=self.tr("End it"), stay=self.tr("Keep it"), parent=self,
        )  # fmt: skip
        if asked.exec():
            self.desk.controllers.access_lists.end(self._list_id)
            self.refresh()
