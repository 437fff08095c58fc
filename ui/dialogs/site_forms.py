"""Forms of correspondents: naming this site and making its keys, comparing, withdrawing, the period of packages."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QLineEdit

from app.controllers.exchange.site_views import CorrespondentView, KeyView
from app.jobs import Progress
from app.rules.outcome import Refusal
from app.rules.terms import ExchangePeriod
from ui import theme
from ui.desk import Desk
from ui.dialogs.form import FormDialog
from ui.widgets.choice import Choice
from ui.widgets.day_edit import DayEdit
from ui.widgets.field import Field
from ui.widgets.second_person import SecondPerson


class OwnSiteDialog(FormDialog):
    """The first time: name, code, keys. Later: new keys, or another name."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        own = desk.controllers.exchange.site.own()
        self._own = own
        self.name, self.code, self.reason = (
            QLineEdit(own.name if own else ""),
            QLineEdit(own.code if own else ""),
            QLineEdit(),
        )
        self.until = DayEdit(desk.calendar, desk.clock.today)
        self.withdraw = QCheckBox()
        self.second = SecondPerson()
        self.add_row((Field("name", lambda: self.tr("Name of this site"), self.name), 8),
                     (Field("code", lambda: self.tr("Code: Latin capitals and digits"), self.code), 4))  # fmt: skip
        self.add_row(Field("valid_until", lambda: self.tr("New keys, valid until"), self.until))
        if own is not None:
            self.add_row(
                Field("withdraw", lambda: self.tr("Were the present keys lost?"), self.withdraw),
                Field("reason", lambda: self.tr("Why they are withdrawn"), self.reason),
            )
        self.add_below(self.second)
        self.ready()
        self.resize(self.width(), min(theme.current().px(520), 730))

    def heading(self) -> str:
        return self.tr("This site")

    def note(self) -> str:
        return self.tr(
            "Keys are made by two persons. The old ones still open packages that are on their way, unless they were "
            "lost. Take our new card and the fingerprint, on paper, to every correspondent."
        )

    def retranslate(self) -> None:
        super().retranslate()
        self.withdraw.setText(self.tr("withdraw them now"))

    def work(self) -> Callable[[Progress], object | Refusal]:
        site, own = self.desk.controllers.exchange.site, self._own
        name, code, until = self.name.text().strip(), self.code.text().strip(), self.until.day()
        withdraw, reason = self.withdraw.isChecked(), self.reason.text()
        witness = self.second.shown(self.desk.session)

        def run(progress: Progress) -> object | Refusal:
            done: object = own
            if own is None or (name, code) != (own.name, own.code):
                done = site.name_site(name, code)
                if isinstance(done, Refusal):
                    return done
            if until is not None:
                return site.make_keys(until, witness=witness(), withdraw=withdraw, reason=reason)
            return done or True

        return run


class CompareDialog(FormDialog):
    """Two persons type the fingerprint from the other site's paper."""

    def __init__(self, desk: Desk, site: CorrespondentView, key: KeyView) -> None:
        super().__init__(desk)
        self._site, self._key = site, key
        self.typed_code = QLineEdit()
        self.second = SecondPerson()
        self.add_row(Field("typed", lambda: self.tr("Fingerprint as it stands on their paper"), self.typed_code))
        self.add_below(self.second)
        self.ready()
        self.resize(self.width(), min(theme.current().px(520), 730))

    def heading(self) -> str:
        return self.tr("Compare the keys of “%1”").replace("%1", self._site.name)

    def note(self) -> str:
        said = self.tr(
            "Type what stands on the paper that came another way than the card; do not copy it from the screen. "
            "Only what agrees makes the key count."
        )
        if self._key.vouched:
            said += " " + self.tr("The key before this one has signed it.")
        return said

    def work(self) -> Callable[[Progress], object | Refusal]:
        typed, witness = self.typed_code.text(), self.second.shown(self.desk.session)
        sites, key = self.desk.controllers.exchange.correspondents, self._key.key_id
        return lambda progress: sites.compare(key, typed, witness())


class WithdrawDialog(FormDialog):
    def __init__(self, desk: Desk, site: CorrespondentView, key: KeyView) -> None:
        super().__init__(desk)
        self._site, self._key = site, key
        self.reason = QLineEdit()
        self.add_row(Field("reason", lambda: self.tr("Why"), self.reason))
        self.ready()

    def heading(self) -> str:
        return self.tr("Withdraw a key of “%1”").replace("%1", self._site.name)

    def note(self) -> str:
        return self.tr("From now on it counts no more, neither for what is sent nor for what arrives.")

    def send(self) -> object | Refusal:
        return self.desk.controllers.exchange.correspondents.withdraw(self._key.key_id, self.reason.text())


class PeriodDialog(FormDialog):
    def __init__(self, desk: Desk, site: CorrespondentView) -> None:
        super().__init__(desk)
        self._site = site
        self.period = Choice(ExchangePeriod, lambda: self.tr("on occasion"))
        self.period.choose(site.period)
        self.active = QCheckBox()
        self.active.setChecked(site.active)
        self.add_row(
            Field("period", lambda: self.tr("How often it is sent a package"), self.period),
            Field("active", lambda: self.tr("Exchange with it"), self.active),
        )
        self.ready()

    def heading(self) -> str:
        return self.tr("Packages for “%1”").replace("%1", self._site.name)

    def retranslate(self) -> None:
        super().retranslate()
        self.active.setText(self.tr("goes on"))

    def send(self) -> object | Refusal:
        number, period = self._site.correspondent_id, self.period.chosen()
        self.desk.controllers.exchange.correspondents.set_period(number, period, active=self.active.isChecked())
        return True
