"""Correspondents: this site and the others, every key with its fingerprint and the two persons who compared it."""

from __future__ import annotations

from collections.abc import Sequence

from app.controllers.exchange.site_views import CorrespondentView, KeyView
from ui import formats
from ui.desk import Desk
from ui.dialogs.pick import PickDialog
from ui.dialogs.site_forms import CompareDialog, OwnSiteDialog, PeriodDialog, WithdrawDialog
from ui.exchange_papers import print_key_sheet
from ui.exchange_steps import choose_medium, went_well
from ui.screens.exchange_listing import RegisterScreen
from ui.tables.grid import STRETCH
from ui.tables.lines import Row
from ui.widgets.texts import copyable


class CorrespondentsScreen(RegisterScreen):
    widths = (220, 60, 375, 105, STRETCH, 120)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._keys: dict[int, tuple[CorrespondentView, KeyView]] = {}
        self._own = copyable("muted")
        self.put_under_actions(self._own)
        self.add_action(lambda: self.tr("This site …"), self._name_site)
        self.add_action(lambda: self.tr("Our card to a medium"), self._write_card)
        self.add_action(lambda: self.tr("Fingerprint …"), self.print_list)
        self.enter = self.add_action(lambda: self.tr("Enter a card …"), self._enter, main=True)
        self.compare = self.add_action(lambda: self.tr("Compare …"), self._compare, on_row=True)
        self.withdraw = self.add_action(lambda: self.tr("Withdraw …"), self._withdraw, on_row=True)
        self.period = self.add_action(lambda: self.tr("Period …"), self._period, on_row=True)
        self.retranslate()

    def title(self) -> str:
        return self.tr("Correspondents")

    def help_text(self) -> str:
        return self.tr(
            "A site is another workstation or system that packages are exchanged with. It introduces itself by a card "
            "with its public keys. A card proves only that whoever made it has the keys: two persons compare the "
            "fingerprint with one that came on paper another way, and only then does the key count.\n\nA key has its "
            "time. A new one is entered by a new card and compared again; one that was lost is withdrawn at once."
        )

    def headings(self) -> Sequence[str]:
        return (
            self.tr("Site"), self.tr("Code"), self.tr("Fingerprint of its keys"), self.tr("Valid until"),
            self.tr("Compared by"), self.tr("Next package due"),
        )  # fmt: skip

    def rows(self) -> Sequence[Row]:
        desk = self.desk.controllers.exchange
        self._draw_own()
        self._keys = {key.key_id: (site, key) for site in desk.correspondents.correspondents() for key in site.keys}
        return [self._row(site, key) for site, key in self._keys.values()]

    def _row(self, site: CorrespondentView, key: KeyView) -> Row:
        if key.withdrawn_on is not None:
            compared, tone = self.tr("withdrawn on %1").replace("%1", formats.day(key.withdrawn_on)), "muted"
        elif key.compared_on is None:
            compared, tone = self.tr("not compared yet: nothing is sent or taken"), "warn"
        else:
            compared = f"{key.compared_by}, {key.compared_with}, {formats.day(key.compared_on)}"
            tone = "muted" if key.valid_until < self.desk.clock.today() else ""
        cells = (
            site.name,
            site.code,
            key.fingerprint,
            formats.day(key.valid_until),
            compared,
            formats.day(site.due_on),
        )
        return Row(cells, key.key_id, tone=tone)

    def _draw_own(self) -> None:
        own = self.desk.controllers.exchange.site.own()
        if own is None:
            self._own.setText(self.tr("This site has no name and no keys yet: nothing can be sent or taken."))
            return
        said = self.tr("This site: %1, code %2, valid until %3. Fingerprint of our keys: %4")
        said = said.replace("%3.", "%3") if formats.day(own.valid_until).endswith(".") else said
        for place, text in (
            ("%1", own.name),
            ("%2", own.code),
            ("%3", formats.day(own.valid_until)),
            ("%4", own.fingerprint),
        ):
            said = said.replace(place, text)
        self._own.setText(said)

    def empty_text(self) -> str:
        return self.tr("No other site is known yet. Enter the card it brought on a registered medium.")

    def may_act(self) -> None:
        found = self._keys.get(self.current_key()) if hasattr(self, "_keys") else None
        if found is not None and hasattr(self, "period"):
            key = found[1]
            self.compare.setEnabled(key.compared_on is None and key.withdrawn_on is None)
            self.withdraw.setEnabled(key.withdrawn_on is None)

    def open_row(self, key: int) -> None:
        if self.compare.isEnabled():
            self._compare()

    def print_list(self) -> None:
        """The fingerprint of our keys, on paper."""
        if self.desk.controllers.exchange.site.own() is not None:
            print_key_sheet(self.desk, self)

    def _name_site(self) -> None:
        if OwnSiteDialog(self.desk).exec():
            self.refresh()

    def _write_card(self) -> None:
        folder = choose_medium(self.desk, self)
        if folder is None:
            return
        done = self.desk.controllers.exchange.cards.write(folder)
        if went_well(done, self):
            self.desk.ways.notify(self.tr("Our card is on the medium: %1").replace("%1", str(done)), "good")

    def _enter(self) -> None:
        desk, folder = self.desk.controllers.exchange, choose_medium(self.desk, self)
        if folder is None:
            return
        files = desk.cards.found(folder)
        if not went_well(files, self) or not isinstance(files, tuple):
            return
        rows = [Row((file.name,), at) for at, file in enumerate(files)]
        asked = PickDialog(lambda: self.tr("Which card"), lambda: (self.tr("File"),), (STRETCH,), rows, self)
        if not asked.exec():
            return
        content = desk.cards.read(files[asked.chosen()])
        if went_well(content, self) and isinstance(content, bytes):
            done = desk.correspondents.enter(content)
            if went_well(done, self):
                self.desk.ways.notify(self.tr("The card is entered. Compare its fingerprint on paper before using it."))
                self.refresh()

    def _compare(self) -> None:
        site, key = self._keys[self.current_key()]
        if CompareDialog(self.desk, site, key).exec():
            self.refresh()

    def _withdraw(self) -> None:
        site, key = self._keys[self.current_key()]
        if WithdrawDialog(self.desk, site, key).exec():
            self.refresh()

    def _period(self) -> None:
        site, _ = self._keys[self.current_key()]
        if PeriodDialog(self.desk, site).exec():
            self.refresh()
