"""Backups: made, verified, opened for a drill, and put in the vault's place by two persons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from app.controllers.vault.backups import BackupState, BackupView
from app.errors import BaqylauError
from app.rules.terms import Role
from ui import formats, messages
from ui.desk import Desk
from ui.dialogs.backups import DrillForm, RestoreForm
from ui.dialogs.failed import Failed
from ui.screens.listing import ListScreen
from ui.tables.grid import STRETCH
from ui.tables.lines import Row

MIB = 1024 * 1024


class BackupsScreen(ListScreen):
    widths = (250, 190, 120, 110, STRETCH)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._found: list[BackupView] = []
        self.make = self.add_action(lambda: self.tr("Make a backup now"), self.make_now, main=True)
        self.check = self.add_action(lambda: self.tr("Open and check"), self.check_one, on_row=True)
        self.drill = self.add_action(lambda: self.tr("Drill …"), self.drill_one, on_row=True)
        self.restore_it = self.add_action(lambda: self.tr("Restore …"), self.restore_one, on_row=True)
        self.retranslate()

    def title(self) -> str:
        return self.tr("Backups")

    def headings(self) -> Sequence[str]:
        return (self.tr("Name"), self.tr("Made"), self.tr("Journal entry"), self.tr("Size, MiB"), self.tr("Standing"))

    def rows(self) -> Sequence[Row]:
        self._found = list(self.desk.controllers.backups.list())
        return tuple(
            Row(
                (
                    found.name,
                    formats.moment(self._local(found.made_at)) if found.made_at else "—",
                    formats.number(found.sequence),
                    f"{found.size_bytes / MIB:.1f}",
                    self._standing(found.state),
                ),
                key=place, tone="" if found.state is BackupState.GENUINE else "warn",
            )
            for place, found in enumerate(self._found, 1)
        )  # fmt: skip

    def _local(self, made_at: str) -> datetime:
        return datetime.fromisoformat(made_at).astimezone(self.desk.clock.local_now().tzinfo)

    def _standing(self, state: BackupState) -> str:
        if state is BackupState.GENUINE:
            return self.tr("genuine; checked when it was made")
        if state is BackupState.OLD_KEY:
            return self.tr("under an earlier key: who was shut out may still open it; destroy it or keep it apart")
        return self.tr("changed or unreadable: not to be trusted")

    def chosen(self) -> BackupView | None:
        place = self.current_key()
        return self._found[place - 1] if place else None

    def may_act(self) -> None:
        view, roles = self.chosen(), self.desk.session.user.roles
        sound = view is not None and view.state is not BackupState.CHANGED
        keeper = bool({Role.ADMINISTRATOR, Role.SECURITY_OFFICER} & roles)
        self.check.setEnabled(sound and keeper and view is not None and view.state is BackupState.GENUINE)
        self.drill.setEnabled(sound)
        self.restore_it.setEnabled(sound and bool({Role.ADMINISTRATOR, Role.SECURITY_OFFICER, Role.CHIEF} & roles))

    def make_now(self) -> None:
        backups = self.desk.controllers.backups
        self._run(
            self.tr("Making a backup: %1"),
            lambda told: backups.make("asked", told),
            self.tr("The backup is made and checked."),
        )

    def check_one(self) -> None:
        view, backups = self.chosen(), self.desk.controllers.backups
        if view is not None:
            name = view.name
            self._run(
                self.tr("Checking the backup: %1"),
                lambda told: backups.check(name, told),
                self.tr("The backup is sound."),
            )

    def _run(self, doing: str, work: Callable[[Callable[[str, int, int], None]], Any], good: str) -> None:
        """Off this thread, with progress at the bottom of the window."""
        notify = self.desk.ways.notify
        self.make.setEnabled(False)

        def done(found: object) -> None:
            notify(good, "good")

        def failed(error: BaqylauError) -> None:
            Failed(messages.error(error), self).exec()

        def told(finished: int, total: int) -> None:
            notify(doing.replace("%1", f"{finished * 100 // total} %" if total else "…"))

        def ended() -> None:
            self.make.setEnabled(True)
            self.refresh()

        self.desk.background.start(
            lambda progress: work(lambda step, n, of: progress.report(n, of)), done, failed, told, ended
        )

    def drill_one(self) -> None:
        view = self.chosen()
        if view is not None:
            DrillForm(self.desk, view).exec()

    def restore_one(self) -> None:
        view = self.chosen()
        if view is not None and RestoreForm(self.desk, view).exec():
            self.desk.ways.lock()

    def empty_text(self) -> str:
        return self.tr("There is no backup yet. One is made each day at the first sign-in, and here whenever you ask.")

    def help_text(self) -> str:
        return self.tr(
            "A backup is a whole encrypted copy. It is read back from the disk, opened and checked before it counts; "
            "the newest seven are kept. Copy the folder to another disk as well.\n\nThe drill opens a backup as on a "
            "new machine and says how long it took. Restoring puts a backup in the vault's place: two persons, and "
            "what was there is kept beside it."
        )
