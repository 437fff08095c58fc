"""Forms about users: a new one, their name, their rights, a new first passphrase, the end of their access."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout

from app.controllers.vault.revocation import RevocationReport, revoke
from app.controllers.vault.users import Clearance, NewUser, UserView
from app.controllers.vault.vaults import passphrase_strength
from app.jobs import Progress
from app.rules.outcome import Refusal
from app.rules.terms import Grade, Role
from ui import messages, theme
from ui.desk import Desk
from ui.dialogs.form import FormDialog
from ui.dialogs.told import Told
from ui.widgets.choice import Choice
from ui.widgets.day_edit import DayEdit
from ui.widgets.field import Field
from ui.widgets.part import Part
from ui.widgets.passphrase import NewPassphrase
from ui.widgets.second_person import SecondPerson


class NewUserForm(FormDialog):
    """Login, name and a first passphrase; the security officer gives roles and clearance afterwards."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.login, self.full_name = QLineEdit(), QLineEdit()
        self.inspector = QCheckBox()
        self.passphrase = NewPassphrase()
        self.passphrase.judge_with(passphrase_strength)
        self.login.textChanged.connect(self.passphrase.for_login)
        self.add_row(
            Field("login", lambda: self.tr("Login"), self.login),
            Field("full_name", lambda: self.tr("Name"), self.full_name),
        )
        self.add_row(Field("inspector", lambda: self.tr("Kind of login"), self.inspector))
        self.add_row((self.passphrase, 12))
        self.ready()

    def heading(self) -> str:
        return self.tr("New user")

    def note(self) -> str:
        return self.tr("The first passphrase is good for one sign-in: the user chooses their own one then.")

    def own_faults(self) -> dict[str, str]:
        empty = self.tr("This field is not filled in.")
        absent = {
            one.name: empty
            for one in self.fields()
            if isinstance(one.entry, QLineEdit) and not one.entry.text().strip()
        }
        return super().own_faults() | absent

    def work(self) -> Callable[[Progress], object | Refusal] | None:
        new = NewUser(
            self.login.text().strip(), self.full_name.text().strip(), self.passphrase.text(), self.inspector.isChecked()
        )
        if self.passphrase.first.text() != self.passphrase.second.text():
            return None  # said beside the field already
        users = self.desk.controllers.users
        return lambda progress: users.add(new)

    def send(self) -> object | Refusal:
        return Refusal(())

    def retranslate(self) -> None:
        super().retranslate()
        self.inspector.setText(
            self.tr("Inspector: reads the cases chosen for an inspection (43-1) and changes nothing")
        )


class RenameForm(FormDialog):
    def __init__(self, desk: Desk, view: UserView) -> None:
        super().__init__(desk)
        self._user_id = view.user.user_id
        self.full_name = QLineEdit(view.user.full_name)
        self.add_row(Field("full_name", lambda: self.tr("Name"), self.full_name))
        self.ready()

    def heading(self) -> str:
        return self.tr("Name of a user")

    def note(self) -> str:
        return self.tr("The same person under a new name; the journal keeps the old one.")

    def send(self) -> object | Refusal:
        self.desk.controllers.users.rename(self._user_id, self.full_name.text().strip())
        return True


class Roles(Part):
    """A tick for every role."""

    def __init__(self, given: frozenset[Role]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        theme.space(column, spacing=4)
        self.boxes = {role: QCheckBox() for role in Role}
        for role, box in self.boxes.items():
            box.setChecked(role in given)
            column.addWidget(box)
        self.retranslate()

    def chosen(self) -> frozenset[Role]:
        return frozenset(role for role, box in self.boxes.items() if box.isChecked())

    def typed(self) -> str:
        return " ".join(sorted(self.chosen()))

    def retranslate(self) -> None:
        for role, box in self.boxes.items():
            box.setText(messages.word(role))


class RightsForm(FormDialog):
    """Roles and clearance (form, grade, from–to) of one user."""

    def __init__(self, desk: Desk, view: UserView) -> None:
        super().__init__(desk)
        self._view = view
        today = desk.clock.today
        self.roles = Roles(view.user.roles)
        self.grade = Choice(Grade)
        self.grade.choose(view.clearance.grade)
        self.form = QLineEdit(view.clearance.form)
        self.since, self.until = DayEdit(desk.calendar, today), DayEdit(desk.calendar, today)
        self.since.line.put(view.clearance.since)
        self.until.line.put(view.clearance.until)
        if not view.user.inspector:
            self.add_row(Field("roles", lambda: self.tr("Roles"), self.roles))
        self.add_row(
            Field("grade", lambda: self.tr("Clearance up to"), self.grade),
            Field("form", lambda: self.tr("Form of the clearance"), self.form),
        )
        self.add_row(
            Field("since", lambda: self.tr("From (empty: already)"), self.since),
            Field("until", lambda: self.tr("To, included (empty: without end)"), self.until),
        )
        self.ready()

    def heading(self) -> str:
        return self.tr("Roles and clearance: %1").replace("%1", self._view.user.full_name)

    def note(self) -> str:
        return self.tr("What is above the clearance is not there for the user: in no list, search, count or print.")

    def send(self) -> object | Refusal:
        users, user_id = self.desk.controllers.users, self._view.user.user_id
        given = Clearance(self.grade.chosen() or Grade.SECRET, self.form.text().strip(), self.since.day(),
                          self.until.day())  # fmt: skip
        if given != self._view.clearance:
            users.set_clearance(user_id, given)
        if not self._view.user.inspector and self.roles.chosen() != self._view.user.roles:
            users.set_roles(user_id, self.roles.chosen())
        return True


class ResetForm(FormDialog):
    """A new first passphrase for who forgot theirs; two persons."""

    def __init__(self, desk: Desk, view: UserView) -> None:
        super().__init__(desk)
        self._view = view
        self.passphrase, self.second = NewPassphrase(), SecondPerson()
        self.passphrase.judge_with(passphrase_strength)
        self.passphrase.for_login(view.user.login)
        self.add_row((self.passphrase, 12))
        self.add_row((self.second, 12))
        self.ready()

    def heading(self) -> str:
        return self.tr("New first passphrase: %1").replace("%1", self._view.user.full_name)

    def note(self) -> str:
        return self.tr(
            "Who knows it could act in the user's name until the user has changed it; so two persons do this."
        )

    def work(self) -> Callable[[Progress], object | Refusal] | None:
        users, user_id, typed = self.desk.controllers.users, self._view.user.user_id, self.passphrase.text()
        witness = self.second.shown(self.desk.session)

        def reset(progress: Progress) -> bool:
            users.reset(user_id, typed, witness())
            return True

        return reset


class RevokeForm(FormDialog):
    """The end of a user's access: a new data key for everybody else; two persons. Its report is shown and printable."""

    def __init__(self, desk: Desk, view: UserView) -> None:
        super().__init__(desk)
        self._view = view
        self.second = SecondPerson()
        self.add_row((self.second, 12))
        self.ready()

    def heading(self) -> str:
        return self.tr("Shut out: %1").replace("%1", self._view.user.full_name)

    def note(self) -> str:
        return self.tr(
            "The vault gets a new key, which this user never sees. Saving waits meanwhile. Backups made until today "
            "still open with the old key."
        )

    def go_on(self) -> str:
        return self.tr("Shut out")

    def work(self) -> Callable[[Progress], object | Refusal] | None:
        session, backups, user_id = self.desk.session, self.desk.controllers.backups, self._view.user.user_id
        witness = self.second.shown(session)

        def shut_out(progress: Progress) -> RevocationReport:
            return revoke(
                session, [user_id], witness(), backups, lambda step, done, total: progress.report(done, total)
            )

        return shut_out

    def take(self, done: object) -> None:
        if isinstance(done, RevocationReport):
            Told(self.tr("Access is ended"), self._report(done), self).exec()
        super().take(done)

    def _report(self, done: RevocationReport) -> str:
        lines = [
            self.tr("Shut out: %1").replace("%1", ", ".join(done.revoked)),
            self.tr("The new key was given to: %1").replace("%1", ", ".join(done.resealed)),
        ]
        if done.old_backups:
            lines.append(self.tr("Backups that the old key still opens; destroy them or keep them apart:"))
            lines.extend(done.old_backups)
        else:
            lines.append(self.tr("There is no backup that the old key still opens."))
        return "\n".join(lines)
