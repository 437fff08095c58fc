"""The self-check of workstation and vault: each line with its colour; what is red holds printing back."""

from __future__ import annotations

from collections.abc import Sequence

from app.controllers.vault.self_check import Colour, Item, LineView
from app.rules.terms import Role
from ui import formats, messages
from ui.desk import Desk
from ui.dialogs.self_check import AcceptForm, DamageTold
from ui.screens.listing import ListScreen
from ui.tables.grid import STRETCH
from ui.tables.lines import Row

TONES = {Colour.RED: "fault", Colour.AMBER: "warn", Colour.GREEN: ""}


class SelfCheckScreen(ListScreen):
    widths = (190, 110, STRETCH, 330)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._lines: list[LineView] = []
        self.again = self.add_action(lambda: self.tr("Look again"), self.refresh, main=True)
        self.full = self.add_action(lambda: self.tr("Check the whole vault"), self.check_vault)
        self.accept_it = self.add_action(lambda: self.tr("Accept …"), self.accept_line, on_row=True)
        self.withdraw = self.add_action(lambda: self.tr("Withdraw the acceptance"), self.withdraw_line, on_row=True)
        self.table.setWordWrap(True)
        self.retranslate()

    def title(self) -> str:
        return self.tr("Self-check")

    def headings(self) -> Sequence[str]:
        return (self.tr("What"), self.tr("Colour"), self.tr("Found"), self.tr("Accepted until, and why"))

    def rows(self) -> Sequence[Row]:
        self._lines = list(self.desk.controllers.self_check.run().lines)
        return tuple(
            Row(
                (
                    messages.word(line.finding.item), messages.word(line.finding.colour), found(line),
                    self._accepted(line),
                ),
                key=place, tone=TONES[line.finding.colour] if line.accepted_until is None else "muted", toned=2,
            )
            for place, line in enumerate(self._lines, 1)
        )  # fmt: skip

    def _accepted(self, line: LineView) -> str:
        if line.accepted_until is None:
            return self.tr("nothing classified is printed until it is put right or accepted") if line.blocks else ""
        return f"{formats.day(line.accepted_until)}: {line.reason}"

    def chosen(self) -> LineView | None:
        place = self.current_key()
        return self._lines[place - 1] if place else None

    def may_act(self) -> None:
        line = self.chosen()
        may = bool({Role.ADMINISTRATOR, Role.SECURITY_OFFICER} & self.desk.session.user.roles)
        self.accept_it.setEnabled(may and line is not None and line.blocks and line.finding.item is not Item.VAULT)
        self.withdraw.setEnabled(may and line is not None and line.accepted_until is not None)

    def accept_line(self) -> None:
        line = self.chosen()
        if line is not None and AcceptForm(self.desk, line).exec():
            self.refresh()

    def withdraw_line(self) -> None:
        line = self.chosen()
        if line is not None:
            self.desk.controllers.self_check.withdraw(line.finding.item)
            self.refresh()

    def check_vault(self) -> None:
        """The whole vault, off this thread, with progress; damage makes it read-only and is explained."""
        self.full.setEnabled(False)
        notify, tr = self.desk.ways.notify, self.tr("Checking the vault: %1")
        session = self.desk.session

        def done(report: object) -> None:
            self.full.setEnabled(True)
            damages = getattr(report, "damages", ())
            self.refresh()
            if damages:
                DamageTold(self.desk, damages[0], self).exec()
            else:
                notify(self.tr("The vault is sound."), "good")

        def failed(error: object) -> None:
            self.full.setEnabled(True)

        def told(finished: int, total: int) -> None:
            notify(tr.replace("%1", f"{finished * 100 // total} %" if total else "…"))

        self.desk.background.start(
            lambda progress: session.check(lambda step, n, of: progress.report(n, of)), done, failed, told
        )

    def open_row(self, key: int) -> None:
        if self.accept_it.isEnabled():
            self.accept_line()

    def empty_text(self) -> str:
        return self.tr("Nothing was looked at yet.")

    def help_text(self) -> str:
        return self.tr(
            "The program looks at what the workstation may do with secrets: print spooler, swap, core dumps, file "
            "modes, where the state file lies, the clock, the newest backup, and whether the vault was found sound.\n\n"
            "While a line is red nothing classified is printed. The administrator or the security officer puts it "
            "right, or accepts it with a reason until a day; that is journaled. Damage of the vault cannot be accepted."
        )


def found(line: LineView) -> str:
    """What was found, in one sentence."""
    return messages.say(line.finding.code, {"detail": line.finding.detail})
