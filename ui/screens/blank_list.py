"""The way back after the machine was down: every blank form of a continuity kit, one after another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox

from app.controllers.paper.kit import BlankView, KitView
from app.rules.terms import SeriesKind
from ui import formats, languages, messages
from ui.desk import Desk
from ui.dialogs.blank_form import BlankForm
from ui.dialogs.paper_entry import PaperEntryForm
from ui.screens.listing import ListScreen
from ui.tables.lines import Row

JOURNALS = {
    "register-incoming": SeriesKind.INCOMING,
    "register-outgoing": SeriesKind.OUTGOING,
    "register-internal": SeriesKind.INTERNAL,
}


class BlankList(ListScreen):
    widths = (90, 280, 220, 110, 130, 0)

    def __init__(self, desk: Desk) -> None:
        self._kit = desk.controllers.paper.kit
        self._kits: tuple[KitView, ...] = ()
        self._blanks: dict[int, BlankView] = {}
        self.kits = QComboBox()
        super().__init__(desk)
        self.add_beside_filter(self.kits)
        self.enter = self.add_action(lambda: self.tr("Enter what is written …"), self.enter_written, on_row=True)
        self.account = self.add_action(lambda: self.tr("Account for it …"), self.account_for, main=True, on_row=True)
        self.kits.activated.connect(self.refresh)
        self.retranslate()

    def headings(self) -> Sequence[str]:
        return (
            self.tr("Print No."), self.tr("Form"), self.tr("What became of it"), self.tr("Day of the event"),
            self.tr("Entered as"), self.tr("Remark"),
        )  # fmt: skip

    def rows(self) -> Sequence[Row]:
        self._read_kits()
        at = self.kits.currentIndex()
        blanks = self._kit.blanks(self._kits[at].print_id, languages.current()) if self._kits else ()
        self._blanks = {blank.print_id: blank for blank in blanks}
        waiting = self.tr("not accounted for")
        return [
            Row(
                (
                    blank.number, blank.name, messages.word(blank.state) if blank.state else waiting,
                    formats.plain_day(blank.event_on) if blank.event_on else "", blank.reference, blank.remark,
                ),
                blank.print_id, "" if blank.state else "warn",
            )
            for blank in blanks
        ]  # fmt: skip

    def _read_kits(self) -> None:
        at = max(self.kits.currentIndex(), 0)
        self._kits = self._kit.kits()
        self.kits.clear()
        for kit in self._kits:
            text = self.tr("Kit No. %1 of %2, blank forms outside: %3")
            values = (kit.number, formats.plain_day(kit.made_at.date()), str(kit.open_blanks))
            for place, value in enumerate(values, 1):
                text = text.replace(f"%{place}", value)
            self.kits.addItem(text)
        self.kits.setCurrentIndex(min(at, len(self._kits) - 1))
        self.kits.setVisible(bool(self._kits))

    def may_act(self) -> None:
        blank = self._blanks.get(self.current_key())
        waits = blank is not None and blank.state is None
        self.enter.setEnabled(waits)
        self.account.setEnabled(waits)

    def open_row(self, key: int) -> None:
        self.account_for()

    def enter_written(self) -> None:
        """Lead to the form of the window that takes what was written, with its own dates."""
        blank = self._blanks.get(self.current_key())
        if blank is None:
            return
        if blank.form in JOURNALS:
            form = PaperEntryForm(self.desk, JOURNALS[blank.form])
            if form.exec():
                self._account(blank, form.outcome.number)
        elif blank.form == "control-card":
            self.desk.ways.open_entry()
        else:
            self.desk.ways.open_place("cards")

    def account_for(self) -> None:
        blank = self._blanks.get(self.current_key())
        if blank is not None and blank.state is None:
            self._account(blank)

    def _account(self, blank: BlankView, reference: str = "") -> None:
        if BlankForm(self.desk, blank, reference).exec():
            self.refresh()

    def title(self) -> str:
        return self.tr("Blank forms of the continuity kit")

    def empty_text(self) -> str:
        return self.tr("No kit was made. It is made under Registers before the machine goes down.")

    def help_text(self) -> str:
        return self.tr(
            "While the machine was down, the office wrote on the blank forms of the kit. Take the forms in the order "
            "of their numbers: enter what is written with the day it happened, then account for the form as entered; "
            "say of the others that they are back unused, or spoiled. The list is done when nothing is outside.\n\n"
            "A late entry keeps both days: when it happened, and when it was entered.",
        )

    def is_done(self) -> bool:
        """Whether every blank form of the kit on show is accounted for."""
        return all(blank.state is not None for blank in self._blanks.values())
