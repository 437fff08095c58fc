"""Forms about lists of persons: a new list, a person on it, a case on it."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit

from app.controllers.vault.access_lists import AccessListView, ListEntry
from app.rules.outcome import Refusal
from app.rules.terms import AccessKind
from ui.desk import Desk
from ui.dialogs.form import FormDialog
from ui.widgets.choice import Choice
from ui.widgets.day_edit import DayEdit
from ui.widgets.field import Field


class ListForm(FormDialog):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.kind, self.name, self.ground = Choice(AccessKind), QLineEdit(), QLineEdit()
        self.add_row(Field("kind", lambda: self.tr("Kind"), self.kind))
        self.add_row(Field("name", lambda: self.tr("Name of the list"), self.name))
        self.add_row(Field("ground", lambda: self.tr("Ground: the order, or the schedule of inspections"), self.ground))
        self.ready()

    def heading(self) -> str:
        return self.tr("New list of persons")

    def note(self) -> str:
        return self.tr("You are the first person on a list of those who need to know.")

    def send(self) -> object | Refusal:
        entry = ListEntry(self.name.text(), self.ground.text(), self.kind.chosen() or AccessKind.NEED_TO_KNOW)
        return self.desk.controllers.access_lists.make(entry)


class MemberForm(FormDialog):
    def __init__(self, desk: Desk, view: AccessListView) -> None:
        super().__init__(desk)
        self._view = view
        self.user = QComboBox()
        inspection = view.kind is AccessKind.INSPECTION
        for found in desk.controllers.users.list():
            if found.active and found.user.inspector is inspection:
                self.user.addItem(f"{found.user.full_name} ({found.user.login})", found.user.user_id)
        self.from_on, self.to_on = (DayEdit(desk.calendar, desk.clock.today) for _ in range(2))
        self.from_on.line.put(desk.clock.today())
        self.add_row(Field("user", lambda: self.tr("Person"), self.user))
        self.add_row(
            Field("from_on", lambda: self.tr("From"), self.from_on),
            Field("to_on", lambda: self.tr("To, included (empty: without end)"), self.to_on),
        )
        self.ready()

    def heading(self) -> str:
        return self.tr("A person on the list “%1”").replace("%1", self._view.name)

    def note(self) -> str:
        if self.user.count():
            return ""
        return self.tr("There is nobody to choose: inspectors are entered among the users first.")

    def own_faults(self) -> dict[str, str]:
        found = super().own_faults()
        if not self.user.count():
            found["user"] = self.note()
        if self.from_on.day() is None:
            found.setdefault("from_on", self.tr("The first day is needed."))
        return found

    def send(self) -> object | Refusal:
        lists, first = self.desk.controllers.access_lists, self.from_on.day()
        assert first is not None  # the form's own faults say so before
        refused = lists.put_on(self._view.list_id, int(self.user.currentData()), first, self.to_on.day())
        return refused if refused is not None else True


class ListedCaseForm(FormDialog):
    def __init__(self, desk: Desk, view: AccessListView) -> None:
        super().__init__(desk)
        self._view = view
        self.number = QLineEdit()
        self.add_row(Field("case", lambda: self.tr("Number of the case"), self.number))
        self.ready()

    def heading(self) -> str:
        return self.tr("A case on the list “%1”").replace("%1", self._view.name)

    def note(self) -> str:
        if self._view.kind is AccessKind.INSPECTION:
            return self.tr("The inspectors on the list will see this case.")
        return self.tr("From now on only the persons on the list see this case.")

    def send(self) -> object | Refusal:
        case_id = self.desk.cases.numbered(self.number.text().strip())
        refused = self.desk.controllers.access_lists.close_cases(self._view.list_id, [case_id])
        return refused if refused is not None else True
