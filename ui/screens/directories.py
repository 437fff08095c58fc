"""Directories of the office: bodies, units, officials, who acts for whom, sectors, who the office is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QCheckBox

from app.controllers.office.directory_views import BodyView
from ui import formats, messages
from ui.answers import sentence_case
from ui.desk import Desk
from ui.dialogs.directory_forms import (
    ActingForm,
    BodyForm,
    DirectoryForm,
    LastDayForm,
    NamedForm,
    OfficialForm,
    ProfileForm,
    StandardTextForm,
)
from ui.marking import QT_TRANSLATE_NOOP
from ui.screens.listing import ListScreen
from ui.screens.sections import Section, SectionsScreen
from ui.tables.lines import Row

FORMS: dict[str, Callable[[Desk], DirectoryForm]] = {
    "body": BodyForm,
    "unit": lambda desk: NamedForm(desk, unit=True),
    "sector": lambda desk: NamedForm(desk, unit=False),
    "official": OfficialForm,
    "acting": ActingForm,
    "standard_text": StandardTextForm,
}


class DirectoryList(ListScreen):
    """The base: what holds today, or everything there ever was; an entry is ended, never deleted."""

    kind = ""
    named = 0  # the cell that names a line

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.everything = QCheckBox()
        self.everything.toggled.connect(self.refresh)
        self.add_beside_filter(self.everything)
        self.add_action(lambda: self.tr("New …"), self.add, main=True)
        self.more_actions()
        self.add_action(lambda: self.tr("Last day …"), self.end, on_row=True)
        self.retranslate()

    def more_actions(self) -> None:
        """Buttons of one directory."""

    def form(self) -> DirectoryForm:
        """The empty form of a new entry."""
        return FORMS[self.kind](self.desk)

    def on(self) -> date | None:
        """The day the list is of; None for everything."""
        shown = getattr(self, "everything", None)
        return None if shown is None or shown.isChecked() else self.desk.clock.today()

    def add(self) -> None:
        self.run(self.form())

    def run(self, form: DirectoryForm) -> None:
        if form.exec():
            self.refresh()

    def end(self) -> None:
        row = self.model.rows[self.table.currentIndex().row()]
        self.run(LastDayForm(self.desk, self.kind, row.key, row.cells[self.named]))

    def empty_text(self) -> str:
        return self.tr("There is no entry yet. New … enters the first.")

    def help_text(self) -> str:
        return self.tr(
            "An entry holds from its first to its last day and is never deleted: papers of its time keep it. A body "
            "that is renamed gets a new entry that names the one before it.\n\n"
            "Who acts for whom rests on an order and holds within its dates only; nobody has two at a time. Sectors "
            "divide the yearly summary of delegated control (75-1). The profile says who the office is and who decides "
            "where control is not at the Administration (74-1)."
        )

    def retranslate(self) -> None:
        if hasattr(self, "everything"):
            self.everything.setText(self.tr("past ones too"))
        super().retranslate()


def _days(first: date | None, last: date | None) -> tuple[str, str]:
    return formats.day(first), formats.day(last)


class BodiesScreen(DirectoryList):
    widths = (0, 240, 110, 170, 104, 104)
    kind = "body"

    def headings(self) -> Sequence[str]:
        return (
            self.tr("Name in Kazakh"), self.tr("Name in Russian"), self.tr("Short name"), self.tr("Kind"),
            self.tr("Holds from"), self.tr("Last day"),
        )  # fmt: skip

    def more_actions(self) -> None:
        self.add_action(lambda: self.tr("Complete …"), self.amend, on_row=True)
        self.add_action(lambda: self.tr("Rename …"), self.rename, on_row=True)

    def rows(self) -> Sequence[Row]:
        return [
            Row(
                (
                    one.name_kk, one.name_ru, one.short_kk, messages.word(one.kind) if one.kind else "",
                    *_days(one.valid_from, one.valid_to),
                ),
                one.body_id,
                "muted" if one.valid_to is not None else "",
            )
            for one in self.desk.controllers.directories.bodies(self.on())
        ]  # fmt: skip

    def _body(self) -> BodyView:
        return next(one for one in self.desk.controllers.directories.bodies() if one.body_id == self.current_key())

    def open_row(self, key: int) -> None:
        self.amend()

    def amend(self) -> None:
        self.run(BodyForm(self.desk, self._body()))

    def rename(self) -> None:
        self.run(BodyForm(self.desk, self._body(), renamed=True))

    def title(self) -> str:
        return self.tr("Bodies")


class UnitsScreen(DirectoryList):
    widths = (0, 300, 120, 110, 110)
    kind = "unit"

    def headings(self) -> Sequence[str]:
        return (
            self.tr("Name in Kazakh"), self.tr("Name in Russian"), self.tr("Part of a number"), self.tr("Holds from"),
            self.tr("Last day"),
        )  # fmt: skip

    def rows(self) -> Sequence[Row]:
        found = self.desk.controllers.directories.units(self.on())
        return [
            Row((one.name_kk, one.name_ru, one.index, *_days(one.valid_from, one.valid_to)), one.unit_id)
            for one in found
        ]

    def title(self) -> str:
        return self.tr("Units of the office")


class SectorsScreen(DirectoryList):
    widths = (0, 380, 110, 110)
    kind = "sector"

    def headings(self) -> Sequence[str]:
        return (self.tr("Name in Kazakh"), self.tr("Name in Russian"), self.tr("Holds from"), self.tr("Last day"))

    def rows(self) -> Sequence[Row]:
        found = self.desk.controllers.directories.sectors(self.on())
        return [Row((one.name_kk, one.name_ru, *_days(one.valid_from, one.valid_to)), one.sector_id) for one in found]

    def title(self) -> str:
        return self.tr("Sectors")


class StandardTextsScreen(DirectoryList):
    widths = (190, 0, 360, 110, 110)
    kind = "standard_text"
    named = 1

    def headings(self) -> Sequence[str]:
        return (
            self.tr("What it is for"), self.tr("Text in Kazakh"), self.tr("Text in Russian"), self.tr("Holds from"),
            self.tr("Last day"),
        )  # fmt: skip

    def rows(self) -> Sequence[Row]:
        return [
            Row(
                (
                    sentence_case(messages.word(one.kind)), one.text_kk, one.text_ru,
                    *_days(one.valid_from, one.valid_to),
                ),
                one.text_id,
                "muted" if one.valid_to is not None else "",
            )
            for one in self.desk.controllers.standard_texts.all(self.on())
        ]  # fmt: skip

    def title(self) -> str:
        return self.tr("Standard texts")

    def help_text(self) -> str:
        return self.tr(
            "Wordings the office writes again and again. Where a clause, a resolution, a sub-instruction or reasons "
            "are typed, Ctrl+T offers those of its kind; the chosen one may then be changed by hand, and Ctrl+Z takes "
            "it back. A paper keeps the words it was given: ending a text changes no paper. Everybody sees these "
            "texts, so nothing secret belongs in them."
        )


class OfficialsScreen(DirectoryList):
    widths = (200, 0, 300, 110, 110)
    kind = "official"

    def headings(self) -> Sequence[str]:
        return (
            self.tr("Official"), self.tr("Position"), self.tr("Body, unit"), self.tr("Holds from"), self.tr("Last day"),
        )  # fmt: skip

    def rows(self) -> Sequence[Row]:
        found = self.desk.controllers.officials.all(self.on())
        return [
            Row(
                (one.name, one.position_kk, one.body or one.unit, *_days(one.valid_from, one.valid_to)),
                one.official_id,
            )
            for one in found
        ]

    def title(self) -> str:
        return self.tr("Officials")


class ActingsScreen(DirectoryList):
    widths = (240, 240, 0, 110, 110, 120)
    kind = "acting"

    def headings(self) -> Sequence[str]:
        return (
            self.tr("Who is absent"), self.tr("Who acts"), self.tr("Order"), self.tr("From"), self.tr("To"),
            self.tr("Ended early"),
        )  # fmt: skip

    def rows(self) -> Sequence[Row]:
        day = self.on()
        return [
            Row(
                (
                    one.absent.name, one.acting.name, f"№ {one.order_number}, {formats.day(one.order_on)}",
                    formats.day(one.from_on), formats.day(one.to_on), formats.day(one.ended_on),
                ),
                one.acting_entry_id,
            )
            for one in self.desk.controllers.officials.actings()
            if day is None or (one.ended_on or one.to_on) >= day
        ]  # fmt: skip

    def title(self) -> str:
        return self.tr("Acting by orders")


class ProfileScreen(ListScreen):
    """Who the office was and is; the line in force is the last one that has begun."""

    widths = (220, 0, 260, 120)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.add_action(lambda: self.tr("New profile …"), self.change, main=True)
        self.retranslate()

    def headings(self) -> Sequence[str]:
        return (self.tr("Who the office is"), self.tr("Name"), self.tr("Regulation"), self.tr("Holds from"))

    def rows(self) -> Sequence[Row]:
        return [
            Row(
                (sentence_case(messages.word(one.kind)), one.name_kk, one.regulation, formats.day(one.valid_from)),
                place,
            )
            for place, one in enumerate(self.desk.controllers.organisation.history(), 1)
        ]

    def change(self) -> None:
        if ProfileForm(self.desk).exec():
            self.refresh()

    def empty_text(self) -> str:
        return self.tr("The profile is not entered yet: the office is taken for a central body.")

    def title(self) -> str:
        return self.tr("Profile of the organisation")

    def help_text(self) -> str:
        return self.tr(
            "Who the office is decides which control is its own and when a case leaves its hands (41, 79), and who "
            "decides where control is not at the Administration (74-1). A new profile holds from its day; the earlier "
            "ones stay for theirs."
        )


SECTIONS: tuple[Section, ...] = (
    Section("bodies", QT_TRANSLATE_NOOP("Sections", "Bodies"), "directories:BodiesScreen"),
    Section("units", QT_TRANSLATE_NOOP("Sections", "Units"), "directories:UnitsScreen"),
    Section("officials", QT_TRANSLATE_NOOP("Sections", "Officials"), "directories:OfficialsScreen"),
    Section("acting", QT_TRANSLATE_NOOP("Sections", "Acting"), "directories:ActingsScreen"),
    Section("sectors", QT_TRANSLATE_NOOP("Sections", "Sectors"), "directories:SectorsScreen"),
    Section("texts", QT_TRANSLATE_NOOP("Sections", "Standard texts"), "directories:StandardTextsScreen"),
    Section("profile", QT_TRANSLATE_NOOP("Sections", "Profile"), "directories:ProfileScreen"),
)


class DirectoriesScreen(SectionsScreen):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, SECTIONS)

    def title(self) -> str:
        return self.tr("Directories")
