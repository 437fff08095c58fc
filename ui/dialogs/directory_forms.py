"""Forms of the directories: entries with the days they hold from and to; old papers keep old names."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QCheckBox, QLineEdit

from app.controllers.office.directory_views import (
    LONGEST_WAY,
    ActingEntry,
    BodyEntry,
    BodyView,
    OfficialEntry,
    OrganisationEntry,
    SectorEntry,
    StandardTextEntry,
    UnitEntry,
)
from app.rules.outcome import Refusal
from app.rules.terms import Decider, OrganisationKind, TextKind
from ui.desk import Desk
from ui.dialogs.form import FormDialog
from ui.widgets.checks import Checks
from ui.widgets.choice import Choice
from ui.widgets.count_box import CountBox
from ui.widgets.day_edit import DayEdit
from ui.widgets.field import Field
from ui.widgets.pick import Pick
from ui.widgets.text_box import TextBox


class DirectoryForm(FormDialog):
    """The base: dates that must be typed are named by ``needed_days``."""

    needed_days: tuple[str, ...] = ()

    def day(self, on: date | None = None) -> DayEdit:
        made = DayEdit(self.desk.calendar, self.desk.clock.today)
        made.put(on)
        return made

    def own_faults(self) -> dict[str, str]:
        empty = self.tr("Type the date.")
        days = {one.name: one.entry for one in self.fields() if isinstance(one.entry, DayEdit)}
        absent = {name: empty for name in self.needed_days if days[name].day() is None}
        return absent | super().own_faults()

    def typed_day(self, edit: DayEdit) -> date:
        on = edit.day()
        assert on is not None  # asked before
        return on


class BodyForm(DirectoryForm):
    """A new body; ``of`` an entry to complete; with ``renamed`` its new name from a day on."""

    def __init__(self, desk: Desk, of: BodyView | None = None, *, renamed: bool = False) -> None:
        super().__init__(desk)
        self._of, self._renamed = of, renamed
        self.needed_days = ("valid_from",) if renamed else ()
        self.name_kk, self.name_ru, self.short_kk = QLineEdit(), QLineEdit(), QLineEdit()
        self.kind: Choice[OrganisationKind] = Choice(OrganisationKind, none=lambda: self.tr("not said"))
        sectors = [(one.sector_id, one.name_kk) for one in desk.controllers.directories.sectors()]
        self.sector: Pick[int] = Pick(lambda: [(0, self.tr("not said")), *sectors])
        self.valid_from = self.day(None if renamed or of is None else of.valid_from)
        if of is not None:
            self.name_kk.setText(of.name_kk)
            self.name_ru.setText(of.name_ru)
            self.short_kk.setText(of.short_kk)
            self.kind.choose(of.kind)
            self.sector.choose(of.sector_id or 0)
        self.name_kk.setReadOnly(of is not None and not renamed)
        self.add_row(Field("name_kk", lambda: self.tr("Name in Kazakh"), self.name_kk))
        self.add_row(Field("name_ru", lambda: self.tr("Name in Russian"), self.name_ru))
        self.add_row(
            Field("short_kk", lambda: self.tr("Short name"), self.short_kk),
            Field("valid_from", lambda: self.tr("Holds from"), self.valid_from),
        )
        self.add_row(
            Field("kind", lambda: self.tr("Kind"), self.kind),
            Field("sector_id", lambda: self.tr("Sector (Appendix 8)"), self.sector),
        )
        self.ready()

    def heading(self) -> str:
        if self._renamed:
            return self.tr("Another name from a day on")
        return self.tr("Complete the body") if self._of is not None else self.tr("New body")

    def note(self) -> str:
        return self.tr("Papers registered before keep the old name.") if self._renamed else ""

    def send(self) -> object | Refusal:
        entry = BodyEntry(
            self.name_kk.text(), self.name_ru.text(), self.short_kk.text(), self.kind.chosen(),
            self.sector.chosen() or None, self.valid_from.day(),
        )  # fmt: skip
        bodies = self.desk.controllers.directories
        if self._of is None:
            return bodies.add_body(entry)
        if self._renamed:
            return bodies.rename_body(self._of.body_id, entry, self.typed_day(self.valid_from))
        return bodies.amend_body(self._of.body_id, entry)


class NamedForm(DirectoryForm):
    """A new unit of the office, or a new sector of Appendix 8."""

    def __init__(self, desk: Desk, *, unit: bool) -> None:
        super().__init__(desk)
        self._unit = unit
        self.name_kk, self.name_ru, self.index = QLineEdit(), QLineEdit(), QLineEdit()
        self.valid_from = self.day()
        self.add_row(Field("name_kk", lambda: self.tr("Name in Kazakh"), self.name_kk))
        self.add_row(Field("name_ru", lambda: self.tr("Name in Russian"), self.name_ru))
        last = [Field("valid_from", lambda: self.tr("Holds from"), self.valid_from)]
        if unit:
            last.append(Field("index", lambda: self.tr("Its part of a number"), self.index))
        self.add_row(*last)
        self.ready()

    def heading(self) -> str:
        return self.tr("New unit of the office") if self._unit else self.tr("New sector")

    def send(self) -> object | Refusal:
        names = (self.name_kk.text(), self.name_ru.text())
        directories, since = self.desk.controllers.directories, self.valid_from.day()
        if self._unit:
            return directories.add_unit(UnitEntry(*names, self.index.text(), valid_from=since))
        return directories.add_sector(SectorEntry(*names, since))


class OfficialForm(DirectoryForm):
    """A person in a position of a body or of a unit of the office."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        directories = desk.controllers.directories
        self.name, self.position_kk, self.position_ru = QLineEdit(), QLineEdit(), QLineEdit()
        bodies = [(one.name_kk, one.name_kk) for one in directories.bodies()]
        units = [(one.unit_id, one.name_kk) for one in directories.units()]
        self.of_body: Pick[str] = Pick(lambda: [("", self.tr("of the office itself")), *bodies])
        self.unit: Pick[int] = Pick(lambda: [(0, self.tr("not said")), *units])
        self.first_head, self.political = QCheckBox(), QCheckBox()
        self.valid_from = self.day()
        self.add_row(Field("name", lambda: self.tr("Surname and initials"), self.name))
        self.add_row(
            Field("position_kk", lambda: self.tr("Position in Kazakh"), self.position_kk),
            Field("position_ru", lambda: self.tr("Position in Russian"), self.position_ru),
        )
        self.add_row(
            Field("body", lambda: self.tr("Body"), self.of_body),
            Field("unit_id", lambda: self.tr("Unit of the office"), self.unit),
        )
        self.add_row(Field("valid_from", lambda: self.tr("Holds from"), self.valid_from))
        self.add_below(self.first_head)
        self.add_below(self.political)
        self.ready()

    def heading(self) -> str:
        return self.tr("New official")

    def send(self) -> object | Refusal:
        entry = OfficialEntry(
            self.name.text(), self.position_kk.text(), self.position_ru.text(), self.of_body.chosen() or "",
            self.unit.chosen() or None, self.first_head.isChecked(), self.political.isChecked(), self.valid_from.day(),
        )  # fmt: skip
        return self.desk.controllers.officials.add(entry)

    def retranslate(self) -> None:
        super().retranslate()
        self.first_head.setText(self.tr("first head"))
        self.political.setText(self.tr("political servant (68, 72)"))


class StandardTextForm(DirectoryForm):
    """A wording of the office, for one kind of field."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.kind: Choice[TextKind] = Choice(TextKind)
        self.text_kk, self.text_ru, self.valid_from = TextBox(), TextBox(), self.day()
        self.add_row(
            (Field("kind", lambda: self.tr("What it is for"), self.kind), 8),
            (Field("valid_from", lambda: self.tr("Holds from"), self.valid_from), 4),
        )
        self.add_row(Field("text_kk", lambda: self.tr("Text in Kazakh"), self.text_kk))
        self.add_row(Field("text_ru", lambda: self.tr("Text in Russian"), self.text_ru))
        self.ready()

    def heading(self) -> str:
        return self.tr("New standard text")

    def note(self) -> str:
        return self.tr("Everybody sees standard texts, whatever their clearance: write nothing secret here.")

    def send(self) -> object | Refusal:
        kind = self.kind.chosen()
        assert kind is not None  # one is always chosen
        entry = StandardTextEntry(kind, self.text_kk.text(), self.text_ru.text(), self.valid_from.day())
        return self.desk.controllers.standard_texts.add(entry)


class ActingForm(DirectoryForm):
    """Who acts for whom, by which order, within its dates."""

    needed_days = ("order_on", "from_on", "to_on")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.people = [(one.official_id, f"{one.name}, {one.position_kk}") for one in desk.controllers.officials.all()]
        self.absent: Pick[int] = Pick(lambda: self.people)
        self.acting: Pick[int] = Pick(lambda: self.people)
        self.number = QLineEdit()
        self.order_on, self.from_on, self.to_on = self.day(), self.day(), self.day()
        self.add_row(Field("absent_id", lambda: self.tr("Who is absent"), self.absent))
        self.add_row(Field("acting_id", lambda: self.tr("Who acts"), self.acting))
        self.add_row(
            Field("order_number", lambda: self.tr("Order No."), self.number),
            Field("order_on", lambda: self.tr("Order of"), self.order_on),
        )
        self.add_row(
            Field("from_on", lambda: self.tr("From, included"), self.from_on),
            Field("to_on", lambda: self.tr("To, included"), self.to_on),
        )
        self.ready()

    def heading(self) -> str:
        return self.tr("Acting by an order")

    def own_message(self) -> str:
        if len(self.people) > 1:
            return ""
        return self.tr("Enter both officials in the section Officials first: the absent one and the one who acts.")

    def send(self) -> object | Refusal:
        entry = ActingEntry(
            self.absent.chosen() or 0, self.acting.chosen() or 0, self.number.text(), self.typed_day(self.order_on),
            self.typed_day(self.from_on), self.typed_day(self.to_on),
        )  # fmt: skip
        return self.desk.controllers.officials.appoint_acting(entry)


class LastDayForm(DirectoryForm):
    """The last day an entry holds; ``end`` enters it."""

    needed_days = ("valid_to",)

    def __init__(self, desk: Desk, kind: str, key: int, name: str) -> None:
        super().__init__(desk)
        self._kind, self._key, self._name = kind, key, name
        self.last = self.day(desk.clock.today())
        self.add_row(Field("valid_to", lambda: self.tr("Last day, included"), self.last))
        self.ready()

    def heading(self) -> str:
        return self.tr("%1 ends").replace("%1", self._name)

    def send(self) -> object | Refusal:
        on, directories, officials = (
            self.typed_day(self.last),
            self.desk.controllers.directories,
            self.desk.controllers.officials,
        )
        ends = {
            "body": directories.end_body, "unit": directories.end_unit, "sector": directories.end_sector,
            "official": officials.end, "acting": officials.end_acting,
            "standard_text": self.desk.controllers.standard_texts.end,
        }  # fmt: skip
        return ends[self._kind](self._key, on)


class ProfileForm(DirectoryForm):
    """Who the office is from a day on, and who decides where control is not at the Administration (74-1)."""

    needed_days = ("valid_from",)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        now = desk.controllers.organisation.current()
        self.kind: Choice[OrganisationKind] = Choice(OrganisationKind)
        self.name_kk, self.name_ru, self.regulation = QLineEdit(), QLineEdit(), QLineEdit()
        self.valid_from = self.day(desk.clock.today())
        self.government, self.central, self.local = (Checks(Decider) for _ in range(3))
        self.signature, self.courier = CountBox(0, LONGEST_WAY), CountBox(0, LONGEST_WAY)
        if now is not None:
            self.kind.choose(now.kind)
            self.name_kk.setText(now.name_kk)
            self.name_ru.setText(now.name_ru)
            self.regulation.setText(now.regulation)
            self.government.choose(*now.government_deciders)
            self.central.choose(*now.central_deciders)
            self.local.choose(*now.local_deciders)
            self.signature.setValue(now.signature_working_days)
            self.courier.setValue(now.courier_working_days)
        self.add_row(
            (Field("kind", lambda: self.tr("Who the office is"), self.kind), 7),
            (Field("valid_from", lambda: self.tr("Holds from"), self.valid_from), 5),
        )
        self.add_row(Field("name_kk", lambda: self.tr("Name in Kazakh"), self.name_kk))
        self.add_row(Field("name_ru", lambda: self.tr("Name in Russian"), self.name_ru))
        self.add_row(Field("regulation", lambda: self.tr("Regulation that names who decides (74-1)"), self.regulation))
        self.add_row(Field("government", lambda: self.tr("Control of the Government: who decides"), self.government))
        self.add_row(Field("central", lambda: self.tr("Control of a central body: who decides"), self.central))
        self.add_row(Field("local", lambda: self.tr("Control of a local body: who decides"), self.local))
        self.add_row(
            (
                Field(
                    "signature_working_days", lambda: self.tr("A report is signed in, working days (0: not reckoned)"),
                    self.signature,
                ),
                6,
            ),
            (
                Field(
                    "courier_working_days", lambda: self.tr("The courier takes, working days (0: not reckoned)"),
                    self.courier,
                ),
                6,
            ),
        )  # fmt: skip
        self.ready()

    def heading(self) -> str:
        return self.tr("Profile of the organisation")

    def note(self) -> str:
        return self.tr("Nothing ticked: the default of the decree stays. Earlier profiles stay for their days.")

    def send(self) -> object | Refusal:
        kind = self.kind.chosen()
        assert kind is not None  # one is always chosen
        return self.desk.controllers.organisation.set(
            OrganisationEntry(
                kind, self.name_kk.text(), self.typed_day(self.valid_from), self.name_ru.text(),
                self.regulation.text(), self.government.chosen(), self.central.chosen(), self.local.chosen(),
                self.signature.value(), self.courier.value(),
            )
        )  # fmt: skip
