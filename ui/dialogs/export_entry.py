"""A new package: for whom, what, counted while it is chosen; or the same as an open spreadsheet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from app.controllers.exchange.exchange_views import ExportEntry, ExportPreview
from app.controllers.vault.witnesses import Witness
from app.errors import BaqylauError
from app.jobs import Progress
from app.rules.outcome import Refusal
from ui import formats, languages, messages, theme
from ui.desk import Desk
from ui.dialogs.form import FormDialog
from ui.widgets.count_box import CountBox
from ui.widgets.day_edit import DayEdit
from ui.widgets.field import Field
from ui.widgets.second_person import SecondPerson
from ui.widgets.texts import button, label

VALID_DAYS, MOST_DAYS = 90, 366


class ExportDialog(FormDialog):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._sites = [site for site in desk.controllers.exchange.correspondents.correspondents() if site.active]
        self.to = QComboBox()
        self.to.addItems([f"{site.name} · {site.code}" for site in self._sites])
        self.first = DayEdit(desk.calendar, desk.clock.today)
        self.last = DayEdit(desk.calendar, desk.clock.today)
        self.words, self.reason = QLineEdit(), QLineEdit()
        self.changed, self.copies, self.bare, self.directories, self.decrees, self.plans, self.sheet = (
            QCheckBox() for _ in range(7)
        )
        self.valid = CountBox(1, MOST_DAYS)
        self.valid.setValue(VALID_DAYS)
        self._counted = label("muted", wrap=True)
        self.count = button()
        self.count.clicked.connect(self._count)
        self.second = SecondPerson()
        self._lay_fields()
        self.go.setEnabled(bool(self._sites))
        self.count.setEnabled(bool(self._sites))
        self._follow_choice()
        self.ready()
        self.resize(self.width(), min(theme.current().px(680), 730))

    def _lay_fields(self) -> None:
        self.add_row((Field("correspondent_id", lambda: self.tr("For"), self.to), 8),
                     (Field("valid_days", lambda: self.tr("Valid for days"), self.valid), 4))  # fmt: skip
        self.add_row(
            Field("registered_from", lambda: self.tr("Registered from"), self.first),
            Field("registered_until", lambda: self.tr("until"), self.last),
        )
        self.add_row(Field("words", lambda: self.tr("Only what these words find"), self.words))
        for box in (self.changed, self.copies, self.bare, self.directories, self.decrees, self.plans, self.sheet):
            self.add_row((box, 12))
        self.add_row(Field("reason", lambda: self.tr("Why the same content goes out again"), self.reason))
        self.add_below(self.count)
        self.add_below(self._counted)
        self.add_below(self.second)

    def _follow_choice(self) -> None:
        """The second person is asked for only while the choice takes two."""
        for day in (self.first, self.last):
            day.changed.connect(self._ask_second)
        self.words.textChanged.connect(self._ask_second)
        for box in (self.changed, self.bare, self.sheet):
            box.toggled.connect(self._ask_second)
        self._ask_second()

    def _ask_second(self) -> None:
        self.second.setVisible(self._takes_two())

    def _takes_two(self) -> bool:
        return bool(self._sites) and (self.sheet.isChecked() or self._entry().is_everything)

    def heading(self) -> str:
        return self.tr("New package")

    def note(self) -> str:
        if not self._sites:
            return self.tr(
                "A package is closed to one site, and no site is entered here yet. First, under Correspondents, enter "
                "the card of the site it is for and let two persons compare the fingerprint of its key."
            )
        return self.tr(
            "Papers go with everything that belongs to them: clauses, moves, reports, corrections; and with the "
            "directory "
            "entries, calendars and editions they rest on. Everything at once, and an open spreadsheet, take two "
            "persons."
        )

    def go_on(self) -> str:
        return self.tr("Pack under the next number")

    def retranslate(self) -> None:
        super().retranslate()
        self.changed.setText(self.tr("only what changed since the last package they acknowledged"))
        self.copies.setText(self.tr("also what other sites hold (a consolidating workstation passes it on)"))
        self.directories.setText(self.tr("all directories, not only the entries that papers name"))
        self.bare.setText(self.tr("no papers: only what follows, or the checkpoint of our journal alone"))
        self.decrees.setText(self.tr("the register of normative decrees with its monitoring"))
        self.plans.setText(self.tr("the Address plans with the progress of their measures (Appendix 4)"))
        self.sheet.setText(self.tr("as an open spreadsheet for those who only read; it is closed to nobody"))
        self.count.setText(self.tr("Count what would go out"))

    def _entry(self) -> ExportEntry:
        at = self.to.currentIndex()
        return ExportEntry(
            correspondent_id=self._sites[at].correspondent_id if at >= 0 else 0,
            registered_from=self.first.day(),
            registered_until=self.last.day(),
            words=self.words.text(),
            changed_only=self.changed.isChecked(),
            copies=self.copies.isChecked(),
            directories=self.directories.isChecked(),
            decrees=self.decrees.isChecked(),
            plans=self.plans.isChecked(),
            papers=not self.bare.isChecked(),
            valid_days=self.valid.value(),
        )

    def _count(self) -> None:
        """What would go out, and of which grade, before a number is taken."""
        try:
            found = self.desk.controllers.exchange.exports.preview(self._entry())
        except BaqylauError as failure:
            self._counted.setText(messages.error(failure))
            return
        if isinstance(found, Refusal):
            self.show_refusal(found)
            return
        self._counted.setText(self.counted(found))
        self.show_grade(found.grade)

    def counted(self, found: ExportPreview) -> str:
        rows = formats.number(sum(found.counts.values()))
        said = self.tr("Papers: %1, records: %2, highest grade: %3.").replace("%1", formats.number(found.papers))
        said = said.replace("%2", rows).replace("%3", messages.word(found.grade) if found.grade else "–")
        return said + " " + self.tr("This is everything: two persons.") if found.everything else said

    def work(self) -> Callable[[Progress], object | Refusal]:
        entry, reason, is_sheet = self._entry(), self.reason.text(), self.sheet.isChecked()
        desk, language = self.desk.controllers.exchange, languages.current()
        typed = self.second.shown(self.desk.session)
        witness = typed if self._takes_two() else _nobody
        if is_sheet:
            return lambda progress: desk.spreadsheets.prepare(entry, language, reason=reason, witness=witness())
        return lambda progress: desk.exports.prepare(entry, reason=reason, witness=witness())


def _nobody() -> Witness | None:
    """One person is enough; what was typed for a second one while two were needed signs nothing."""
    return None
