"""Papers handed over to other vaults and taken from them: each is held in one place at a time."""

from __future__ import annotations

from collections.abc import Sequence

from app.controllers.exchange.handovers import TransferView
from app.rules.terms import ExchangeOutcome, Grade, TransferState
from ui import formats, messages
from ui.desk import Desk
from ui.dialogs.handover_form import HandoverDialog
from ui.exchange_steps import highest, went_well
from ui.screens.exchange_listing import RegisterScreen
from ui.tables.grid import STRETCH
from ui.tables.lines import Row

OPEN = (ExchangeOutcome.PREPARED, ExchangeOutcome.WRITTEN, ExchangeOutcome.EJECTED)


class HandoversScreen(RegisterScreen):
    widths = (130, 130, STRETCH, STRETCH, 110, 130, 190)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._views: list[TransferView] = []
        self.hand_over = self.add_action(lambda: self.tr("Hand over …"), self._hand_over, main=True)
        self.renew = self.add_action(lambda: self.tr("Pack again"), self._renew, on_row=True)
        self.retranslate()

    def title(self) -> str:
        return self.tr("Hand-over between vaults")

    def help_text(self) -> str:
        return self.tr(
            "A paper is handed over with its whole history to another vault. From the moment it is packed it is read "
            "here and changed nowhere, until the recipient has answered: accepted, it is theirs; declined, it is ours "
            "again. So it is never in two places at once. It comes back when its holder hands it over to us.\n\n"
            "“Pack again” makes the same package under the keys of today, when a key was replaced while it was on its "
            "way; whichever of its files arrives first is the one that counts."
        )

    def grade(self) -> Grade | None:
        return highest(view.grade for view in self._views) if hasattr(self, "_views") else None

    def headings(self) -> Sequence[str]:
        return (
            self.tr("Paper"), self.tr("Grade"), self.tr("From"), self.tr("To"), self.tr("On"), self.tr("State"),
            self.tr("Package"),
        )  # fmt: skip

    def rows(self) -> Sequence[Row]:
        self._views = list(self.desk.controllers.exchange.handovers.transfers())
        return [
            Row(
                (
                    view.number, messages.word(view.grade), view.from_name, view.to_name, formats.day(view.on),
                    messages.word(view.state), self._package(view),
                ),
                at,
                tone="warn" if view.state is TransferState.SENT else "",
            )
            for at, view in enumerate(self._views, 1)
        ]  # fmt: skip

    def _package(self, view: TransferView) -> str:
        if view.export_number is None or view.export_outcome is None:
            return ""
        return f"№ {view.export_number} · {messages.word(view.export_outcome)}"

    def empty_text(self) -> str:
        return self.tr("No paper was handed over yet, and none was taken from another vault.")

    def _current(self) -> TransferView | None:
        key = self.current_key()
        return self._views[key - 1] if 0 < key <= len(self._views) else None

    def may_act(self) -> None:
        if hasattr(self, "renew"):
            view = self._current()
            self.renew.setEnabled(view is not None and view.export_outcome in OPEN)

    def open_row(self, key: int) -> None:
        if self._views[key - 1].export_number is not None:
            self.desk.ways.open_place("exchange", section="out")

    def _hand_over(self) -> None:
        if HandoverDialog(self.desk).exec():
            self.desk.ways.notify(self.tr("The paper is let go. Write its package to a medium."), "good")
            self.desk.ways.open_place("exchange", section="out")

    def _renew(self) -> None:
        view = self._current()
        if view is None or view.export_id is None:
            return
        if went_well(self.desk.controllers.exchange.handovers.renew(view.export_id), self):
            self.desk.ways.open_place("exchange", section="out")
