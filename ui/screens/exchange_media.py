"""The register of removable media: what each is, whose hands it is in, what may be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from app.controllers.exchange.media_views import MediumView
from app.rules.terms import MediumAct, MediumState
from ui import formats, messages
from ui.desk import Desk
from ui.dialogs.medium_act import MediumActDialog
from ui.dialogs.medium_entry import MediumEntryDialog
from ui.exchange_papers import print_label
from ui.screens.exchange_listing import RegisterScreen
from ui.tables.grid import STRETCH
from ui.tables.lines import Row

IN_SAFE = (MediumState.KEPT, MediumState.CLEARED)


class MediaScreen(RegisterScreen):
    widths = (110, 160, 150, 140, 120, STRETCH, 120)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._media: dict[int, MediumView] = {}
        self.register = self.add_action(lambda: self.tr("Register …"), self._register, main=True)
        self._acts = {
            MediumAct.ISSUE: self.add_action(
                lambda: self.tr("Issue …"), lambda: self._act(MediumAct.ISSUE), on_row=True
            ),
            MediumAct.RETURN: self.add_action(
                lambda: self.tr("Return …"), lambda: self._act(MediumAct.RETURN), on_row=True
            ),
            MediumAct.CLEAR: self.add_action(
                lambda: self.tr("Clear …"), lambda: self._act(MediumAct.CLEAR), on_row=True
            ),
            MediumAct.DESTROY: self.add_action(
                lambda: self.tr("Destroy …"), lambda: self._act(MediumAct.DESTROY), on_row=True
            ),
        }
        self.add_action(lambda: self.tr("Label …"), self.print_list, on_row=True)
        self.retranslate()

    def title(self) -> str:
        return self.tr("Register of media")

    def help_text(self) -> str:
        return self.tr(
            "Data goes out and comes in only on media of this register. Each has an account number that is never given "
            "to another one, and a ceiling: contents of a higher grade are not written to it. A medium is used only "
            "while it is issued to somebody. Issue and return name two persons; clearing and destruction also name "
            "their act, and the medium is returned first.\n\nEnter shows everything done with a medium and written to "
            "it."
        )

    def headings(self) -> Sequence[str]:
        return (
            self.tr("Account No."), self.tr("Kind"), self.tr("Serial No."), self.tr("Ceiling"), self.tr("State"),
            self.tr("In whose hands"), self.tr("Since"),
        )  # fmt: skip

    def rows(self) -> Sequence[Row]:
        found = self.desk.controllers.exchange.media.register_of_media()
        self._media = {medium.medium_id: medium for medium in found}
        return [
            Row(
                (
                    medium.account_number, messages.word(medium.kind), medium.serial, messages.word(medium.ceiling),
                    messages.word(medium.state), medium.holder, formats.day(medium.since),
                ),
                medium.medium_id,
                tone="muted" if medium.state is MediumState.DESTROYED else "",
            )
            for medium in found
        ]  # fmt: skip

    def empty_text(self) -> str:
        return self.tr("No medium is registered yet. Put one in and register it: nothing is written to others.")

    def may_act(self) -> None:
        medium = self._media.get(self.current_key())
        if medium is None or not hasattr(self, "_acts"):
            return
        for act, button in self._acts.items():
            issued = medium.state is MediumState.ISSUED
            button.setEnabled(issued if act is MediumAct.RETURN else medium.state in IN_SAFE)

    def open_row(self, key: int) -> None:
        self.desk.ways.open_screen("exchange_medium:MediumScreen", key)

    def _register(self) -> None:
        if MediumEntryDialog(self.desk).exec():
            self.refresh()

    def _act(self, act: MediumAct) -> None:
        if MediumActDialog(self.desk, self._media[self.current_key()], act).exec():
            self.refresh()

    def print_list(self) -> None:
        """The label of the medium under the cursor."""
        medium = self._media.get(self.current_key())
        if medium is not None:
            print_label(self.desk, medium, self)
