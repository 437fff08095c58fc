"""Users of the vault: who may sign in, with what roles and clearance; entering, changing, shutting out."""

from __future__ import annotations

from collections.abc import Sequence

from app.controllers.vault.users import UserView
from app.rules.terms import Role
from ui import formats, messages
from ui.desk import Desk
from ui.dialogs.recovery_code import RenewCodeForm, show_codes
from ui.dialogs.users import NewUserForm, RenameForm, ResetForm, RevokeForm, RightsForm
from ui.screens.listing import ListScreen
from ui.tables.grid import STRETCH
from ui.tables.lines import Row


class UsersScreen(ListScreen):
    """What a user may do is decided by the controllers; a button that is not theirs is greyed."""

    widths = (130, 200, STRETCH, 240, 240)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._users: dict[int, UserView] = {}
        has = desk.session.user.roles
        self.add = self.add_action(lambda: self.tr("New user …"), self.add_user, main=True)
        self.rights = self.add_action(lambda: self.tr("Roles and clearance …"), self.change_rights, on_row=True)
        self.name = self.add_action(lambda: self.tr("Name …"), self.rename, on_row=True)
        self.reset = self.add_action(lambda: self.tr("New first passphrase …"), self.reset_user, on_row=True)
        self.revoke = self.add_action(lambda: self.tr("Shut out …"), self.shut_out, on_row=True)
        self.renew = self.add_action(lambda: self.tr("New recovery code …"), self.renew_code)
        self._administers, self._secures = Role.ADMINISTRATOR in has, Role.SECURITY_OFFICER in has
        self.retranslate()

    def title(self) -> str:
        return self.tr("Users")

    def headings(self) -> Sequence[str]:
        return (
            self.tr("Login"),
            self.tr("Name"),
            self.tr("Roles"),
            self.tr("Clearance"),
            self.tr("Standing"),
        )

    def rows(self) -> Sequence[Row]:
        found = self.desk.controllers.users.list()
        self._users = {view.user.user_id: view for view in found}
        return tuple(
            Row(
                (view.user.login, view.user.full_name, self._roles(view), clearance(view), self._standing(view)),
                key=view.user.user_id,
                tone="" if view.active else "muted",
            )
            for view in found
        )

    def _roles(self, view: UserView) -> str:
        if view.user.inspector:
            return self.tr("inspector: reads chosen cases only")
        return ", ".join(messages.word(role) for role in Role if role in view.user.roles) or self.tr("no role yet")

    def _standing(self, view: UserView) -> str:
        if not view.active:
            return self.tr("shut out")
        return self.tr("must choose a passphrase") if view.user.must_change else self.tr("active")

    def empty_text(self) -> str:
        return self.tr("There is no user. The first one is entered when the vault is made.")

    def help_text(self) -> str:
        return self.tr(
            "The administrator enters users and gives first passphrases, and sees no content. The security officer "
            "gives roles and clearance and shuts users out; nobody changes their own rights.\n\nA first passphrase is "
            "good for one sign-in. Who is shut out cannot open anything that is saved later: the vault gets a new "
            "key. Backups that the old key still opens are listed, and must be destroyed or kept apart.\n\nRoles are "
            "kept by this program, not by the cipher: every user opens the same data key."
        )

    def chosen(self) -> UserView | None:
        return self._users.get(self.current_key())

    def may_act(self) -> None:
        view = self.chosen()
        other = view is not None and view.active and view.user.user_id != self.desk.session.user.user_id
        self.add.setEnabled(self._administers)
        self.rights.setEnabled(other and self._secures)
        self.name.setEnabled(view is not None and self._administers)
        self.reset.setEnabled(other and self._administers)
        self.revoke.setEnabled(other and self._secures)
        self.renew.setEnabled(self._secures)

    def open_row(self, key: int) -> None:
        if self.rights.isEnabled():
            self.change_rights()

    def add_user(self) -> None:
        self._shown(NewUserForm(self.desk))

    def change_rights(self) -> None:
        self._on_chosen(RightsForm)

    def rename(self) -> None:
        self._on_chosen(RenameForm)

    def reset_user(self) -> None:
        self._on_chosen(ResetForm)

    def shut_out(self) -> None:
        self._on_chosen(RevokeForm)

    def renew_code(self) -> None:
        """Two persons; each half is shown to its own holder."""
        form = RenewCodeForm(self.desk)
        if form.exec():
            show_codes(self.desk, form.outcome)

    def _on_chosen(self, form: type[RightsForm | RenameForm | ResetForm | RevokeForm]) -> None:
        view = self.chosen()
        if view is not None:
            self._shown(form(self.desk, view))

    def _shown(self, form: NewUserForm | RightsForm | RenameForm | ResetForm | RevokeForm) -> None:
        if form.exec():
            self.refresh()


def clearance(view: UserView) -> str:
    """Up to which grade, by which form, from when to when."""
    given = view.clearance
    parts = [messages.word(given.grade), given.form]
    if given.since or given.until:
        parts.append(f"{formats.day(given.since)} – {formats.day(given.until)}")
    return " · ".join(part for part in parts if part)
