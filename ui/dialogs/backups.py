"""A backup opened for a drill, and a backup put in the vault's place by two persons."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from app.controllers.vault.backups import BackupView
from app.controllers.vault.vault_restoring import DrillReport, RestoreReport, drill, restore_backup
from app.controllers.vault.vaults import Credentials
from app.errors import BaqylauError
from app.jobs import Progress
from app.rules.outcome import Refusal
from ui import formats, messages
from ui.desk import Desk
from ui.dialogs.failed import Failed
from ui.dialogs.form import FormDialog
from ui.dialogs.told import Told
from ui.widgets.field import Field
from ui.widgets.second_person import SecondPerson


class DrillForm(FormDialog):
    """One's own passphrase, because the backup is opened as on a new machine."""

    def __init__(self, desk: Desk, view: BackupView) -> None:
        super().__init__(desk)
        self._view = view
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.add_row(
            Field("passphrase", lambda: self.tr("Your passphrase as it was when the backup was made"), self.passphrase)
        )
        self.ready()

    def heading(self) -> str:
        return self.tr("Drill: backup of %1").replace("%1", _made(self.desk, self._view))

    def note(self) -> str:
        return self.tr(
            "The backup is copied aside, opened and checked, and the copy is removed. Nothing of the vault is touched."
        )

    def go_on(self) -> str:
        return self.tr("Open it")

    def own_faults(self) -> dict[str, str]:
        return super().own_faults() | _untyped(self.passphrase)

    def work(self) -> Callable[[Progress], object | Refusal] | None:
        site, folder = self.desk.session.vault.site, self._view.folder
        person = Credentials(self.desk.session.user.login, self.passphrase.text())
        self.passphrase.clear()
        return lambda progress: drill(site, folder, person, lambda step, n, of: progress.report(n, of))

    def take(self, done: object) -> None:
        if isinstance(done, DrillReport):
            if done.check.ok:
                text = self.tr("The backup is sound: %1 journal entries and %2 records were checked in %3 seconds.")
            else:
                text = self.tr("The backup is damaged: %1 journal entries and %2 records were looked at in %3 seconds.")
            for place, value in enumerate((done.check.entries, done.check.records, f"{done.seconds:.0f}"), 1):
                text = text.replace(f"%{place}", str(value))
            Told(self.heading(), text, self).exec()
        super().take(done)


class RestoreForm(FormDialog):
    """Closes the vault, exchanges it for the backup, and locks: the next sign-in is into what was restored."""

    def __init__(self, desk: Desk, view: BackupView) -> None:
        super().__init__(desk)
        self._view = view
        self.passphrase, self.second = QLineEdit(), SecondPerson()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.add_row(
            Field("passphrase", lambda: self.tr("Your passphrase as it was when the backup was made"), self.passphrase)
        )
        self.add_row((self.second, 12))
        self.ready()

    def heading(self) -> str:
        return self.tr("Restore: backup of %1").replace("%1", _made(self.desk, self._view))

    def note(self) -> str:
        return self.tr(
            "What was entered after this backup is lost for the vault; its files are kept beside, not deleted. The "
            "program locks afterwards, and everybody signs in as they were when the backup was made."
        )

    def go_on(self) -> str:
        return self.tr("Restore")

    def own_faults(self) -> dict[str, str]:
        return super().own_faults() | _untyped(self.passphrase)

    def own_message(self) -> str:
        """The vault is closed for it: nothing begins before both persons have typed."""
        if self.second.login.text().strip() and self.second.passphrase.text():
            return ""
        return self.tr("Two persons do this: the second one's login and passphrase are needed.")

    def work(self) -> Callable[[Progress], object | Refusal] | None:
        session, folder = self.desk.session, self._view.folder
        first = Credentials(session.user.login, self.passphrase.text())
        second = Credentials(self.second.login.text().strip(), self.second.passphrase.text())
        self.passphrase.clear()
        self.second.passphrase.clear()

        def restore(progress: Progress) -> RestoreReport:
            site = session.vault.site
            session.close()
            return restore_backup(site, folder, first, second, lambda step, n, of: progress.report(n, of))

        return restore

    def take(self, done: object) -> None:
        if isinstance(done, RestoreReport):
            Told(self.heading(), told_of(done), self).exec()
        super().take(done)

    def _on_failure(self, failure: BaqylauError) -> None:
        """The vault was closed for it: whatever failed, the program locks and the vault is opened anew."""
        super()._on_failure(failure)
        if not self.desk.session.vault.is_open:
            Failed(messages.error(failure), self).exec()
            self.outcome = failure
            self.accept()


def told_of(done: RestoreReport) -> str:
    """What was given up with a restore, and who must be shut out once more."""

    text = QCoreApplication.translate("RestoreForm", "Journal entries given up: %1. The earlier files are in “%2”.")
    text = text.replace("%1", str(done.lost_entries)).replace("%2", done.replaced_folder)
    if not done.revoked_since:
        return text
    again = QCoreApplication.translate(
        "RestoreForm",
        "Since this backup somebody was shut out: their key opens the vault again. Shut them out once more.",
    )
    return f"{text}\n\n{again}"


def _made(desk: Desk, view: BackupView) -> str:
    """When it was made, for a person; the folder's name where the backup does not say."""
    if not view.made_at:
        return view.name
    return formats.moment(datetime.fromisoformat(view.made_at).astimezone(desk.clock.local_now().tzinfo))


def _untyped(passphrase: QLineEdit) -> dict[str, str]:
    if passphrase.text():
        return {}
    return {"passphrase": QCoreApplication.translate("RestoreForm", "Type your passphrase.")}
