"""Packages that go out: the register without gaps, what is due, and each package's way to its receipt."""

from __future__ import annotations

from collections.abc import Sequence

from app.controllers.exchange.exchange_views import ExportView
from app.errors import BaqylauError
from app.rules.terms import ExchangeOutcome, Grade, Purpose
from ui import formats, messages
from ui.desk import Desk
from ui.dialogs.export_entry import ExportDialog
from ui.dialogs.export_forms import AcknowledgeDialog, CancelDialog
from ui.exchange_papers import print_package_sheet
from ui.exchange_steps import choose_medium, highest, local, went_well
from ui.screens.exchange_listing import RegisterScreen
from ui.tables.grid import STRETCH
from ui.tables.lines import Row
from ui.widgets.texts import label

OPEN = (ExchangeOutcome.PREPARED, ExchangeOutcome.WRITTEN, ExchangeOutcome.EJECTED)
TONES = {
    ExchangeOutcome.PREPARED: "warn",
    ExchangeOutcome.WRITTEN: "fault",  # on the medium, which is still in the computer
    ExchangeOutcome.CANCELLED: "muted",
    ExchangeOutcome.DECLINED: "fault",
}


class ExportsScreen(RegisterScreen):
    widths = (45, 130, STRETCH, 130, 65, 105, 170, 215)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._exports: dict[int, ExportView] = {}
        self.due = label("warn", wrap=True)
        self.put_under_actions(self.due)
        self.add_action(lambda: self.tr("New package …"), self._new, main=True)
        self.write = self.add_action(lambda: self.tr("Write to a medium …"), self._write, on_row=True)
        self.eject = self.add_action(lambda: self.tr("Taken out"), self._eject, on_row=True)
        self.answer = self.add_action(lambda: self.tr("Receipt from paper …"), self._answer, on_row=True)
        self.add_action(lambda: self.tr("Sheet …"), self.print_list, on_row=True)
        self.cancel = self.add_action(lambda: self.tr("Give up …"), self._cancel, on_row=True)
        self.retranslate()

    def title(self) -> str:
        return self.tr("Packages out")

    def help_text(self) -> str:
        return self.tr(
            "A package gets its number when it is packed and keeps it, whatever becomes of it. It is written to an "
            "issued medium of the register, read back past the computer's memory and compared. A package that is "
            "written and still in the computer is told apart from one that was taken out.\n\nIts bytes stay in the "
            "vault "
            "until the receipt is here, so it can be written again as it was. The short code beside it goes on paper "
            "with the medium. The receipt comes back as a package, or as a short code typed from paper."
        )

    def grade(self) -> Grade | None:
        return highest(export.grade for export in self._exports.values()) if hasattr(self, "_exports") else None

    def headings(self) -> Sequence[str]:
        return (
            self.tr("No."), self.tr("Packed on"), self.tr("For"), self.tr("What"), self.tr("Papers"),
            self.tr("Grade"), self.tr("Short code"), self.tr("State"),
        )  # fmt: skip

    def rows(self) -> Sequence[Row]:
        exports = self.desk.controllers.exchange.exports
        self._exports = {export.export_id: export for export in exports.exports()}
        due = [f"{found.name} ({formats.day(found.due_on)})" for found in exports.due()]
        self.due.setText(self.tr("A package is due: %1").replace("%1", ", ".join(due)) if due else "")
        self.due.setVisible(bool(due))
        return [
            Row(
                (
                    str(export.number), formats.day(local(self.desk, export.made_at).date()), export.recipient,
                    messages.word(export.purpose), formats.number(export.papers),
                    messages.word(export.grade) if export.grade else "", export.code, messages.word(export.outcome),
                ),
                export.export_id,
                tone=TONES.get(export.outcome, ""),
            )
            for export in self._exports.values()
        ]  # fmt: skip

    def empty_text(self) -> str:
        return self.tr(
            "No package has gone out yet. A new one is packed, written to a registered medium and taken out."
        )

    def may_act(self) -> None:
        export = self._exports.get(self.current_key()) if hasattr(self, "_exports") else None
        if export is None or not hasattr(self, "cancel"):
            return
        is_open = export.outcome in OPEN
        answerable = export.purpose in (Purpose.EXPORT, Purpose.HANDOVER)
        gone = export.outcome is ExchangeOutcome.EJECTED and not answerable
        self.write.setEnabled(is_open and not gone)
        self.eject.setEnabled(export.outcome is ExchangeOutcome.WRITTEN)
        self.answer.setEnabled(is_open and answerable)
        self.cancel.setEnabled(is_open and export.purpose is not Purpose.HANDOVER and not gone)

    def open_row(self, key: int) -> None:
        """What stands next on its way."""
        steps = {
            ExchangeOutcome.PREPARED: self.write,
            ExchangeOutcome.WRITTEN: self.eject,
            ExchangeOutcome.EJECTED: self.answer,
        }
        button = steps.get(self._exports[key].outcome)
        if button is not None and button.isEnabled():
            button.click()

    def print_list(self) -> None:
        """The sheet that goes with the package under the cursor."""
        export = self._exports.get(self.current_key())
        if export is not None:
            print_package_sheet(self.desk, export, self)

    def _new(self) -> None:
        if ExportDialog(self.desk).exec():
            self.refresh()

    def _write(self) -> None:
        export, folder = self._exports[self.current_key()], choose_medium(self.desk, self)
        if folder is None:
            return
        exports = self.desk.controllers.exchange.exports
        self.busy(True)
        self.write.setEnabled(False)

        def done(answer: object) -> None:
            if went_well(answer, self):
                text = self.tr("Package %1 is written and read back. Now take the medium out.")
                self.desk.ways.notify(text.replace("%1", str(export.number)), "good")

        self.desk.background.start(
            lambda progress: exports.write(export.export_id, folder), done, self._on_failure, ended=self._rest
        )

    def _on_failure(self, failure: BaqylauError) -> None:
        self.desk.ways.notify(messages.error(failure), "warn")

    def _rest(self) -> None:
        self.busy(False)
        self.refresh()

    def _eject(self) -> None:
        export = self._exports[self.current_key()]
        if went_well(self.desk.controllers.exchange.exports.eject(export.export_id), self):
            self.refresh()

    def _answer(self) -> None:
        if AcknowledgeDialog(self.desk, self._exports[self.current_key()]).exec():
            self.refresh()

    def _cancel(self) -> None:
        if CancelDialog(self.desk, self._exports[self.current_key()]).exec():
            self.refresh()
