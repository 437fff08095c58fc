"""Forms of numbers: how a series looks, numbers set aside, one annulled by two persons, a gap explained."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit

from app.controllers.office.number_formats import NumberFormat, format_fault
from app.controllers.office.numbers import KINDS, MOST_AT_ONCE, Gap, NumberView, SeriesEntry
from app.jobs import Progress
from app.rules.outcome import Refusal
from app.rules.terms import Grade, SeriesKind
from ui.desk import Desk
from ui.dialogs.form import FormDialog
from ui.widgets.choice import Choice
from ui.widgets.count_box import CountBox
from ui.widgets.field import Field
from ui.widgets.pick import Pick
from ui.widgets.second_person import SecondPerson
from ui.widgets.text_box import TextBox
from ui.widgets.texts import label

FARTHEST_YEAR, MOST_FIRST = 2100, 9_999_999


def pick_unit(desk: Desk, whole: Callable[[], str]) -> Pick[int]:
    """The office as a whole, or one of its units."""
    units = [(one.unit_id, one.name_kk) for one in desk.controllers.directories.units()]
    return Pick(lambda: [(0, whole()), *units])


class SeriesForm(FormDialog):
    """How numbers of a series look from a year on; an example is composed while typing."""

    def __init__(self, desk: Desk, of: SeriesEntry | None = None) -> None:
        super().__init__(desk)
        self._indexes = {one.unit_id: one.index for one in desk.controllers.directories.units()}
        year = desk.clock.today().year
        self.kind: Choice[SeriesKind] = Choice(KINDS)
        self.unit = pick_unit(desk, lambda: self.tr("the whole office"))
        self.look = QLineEdit("{number}" if of is None else of.format)
        self.from_year, self.first_number = CountBox(year, FARTHEST_YEAR), CountBox(1, MOST_FIRST)
        self.suffixes = {grade: QLineEdit() for grade in Grade}
        self.example = label("muted", wrap=True)
        if of is not None:
            self.kind.choose(of.kind)
            self.unit.choose(of.unit_key)
            self.first_number.setValue(of.first_number)
            for grade, text in zip(Grade, suffixes_of(of), strict=True):
                self.suffixes[grade].setText(text)
        self._build()
        for typed in (self.look, *self.suffixes.values()):
            typed.textChanged.connect(self.draw_example)
        for counted in (self.from_year, self.first_number):
            counted.valueChanged.connect(self.draw_example)
        self.unit.currentIndexChanged.connect(self.draw_example)
        self.ready()

    def _build(self) -> None:
        self.add_row(
            Field("kind", lambda: self.tr("Series"), self.kind), Field("unit_key", lambda: self.tr("Unit"), self.unit)
        )
        self.add_row(
            (Field("format", lambda: self.tr("Format of the number"), self.look), 6),
            (Field("from_year", lambda: self.tr("From the year"), self.from_year), 3),
            (Field("first_number", lambda: self.tr("First number"), self.first_number), 3),
        )
        captions = {
            Grade.SECRET: lambda: self.tr("Suffix of secret"),
            Grade.TOP_SECRET: lambda: self.tr("Suffix of top secret"),
            Grade.SPECIAL_IMPORTANCE: lambda: self.tr("Suffix of special importance"),
        }
        self.add_row(*(Field(f"suffix_{grade}", captions[grade], edit) for grade, edit in self.suffixes.items()))
        self.add_below(self.example)

    def heading(self) -> str:
        return self.tr("How numbers look")

    def note(self) -> str:
        return self.tr(
            "Parts: {number} or {number:4} with four digits, {year}, {yy}, {unit}, {grade}; everything else is written "
            "as typed. Numbers already given out stay as they are."
        )

    def entry(self) -> SeriesEntry:
        kind = self.kind.chosen()
        assert kind is not None  # one is always chosen
        return SeriesEntry(
            kind, self.look.text().strip(), self.from_year.value(), self.unit.chosen() or 0,
            self.first_number.value(), *(self.suffixes[grade].text().strip() for grade in Grade),
        )  # fmt: skip

    def draw_example(self) -> None:
        entry = self.entry()
        if format_fault(entry.format):
            self.example.setText("")
            return
        ending = dict(zip(Grade, suffixes_of(entry), strict=True))
        look = NumberFormat(entry.format, self._indexes.get(entry.unit_key, ""), ending)
        made = [look.compose(entry.first_number + place, entry.from_year, grade) for place, grade in enumerate(Grade)]
        self.example.setText(self.tr("For example: %1").replace("%1", "  ·  ".join(made)))

    def send(self) -> object | Refusal:
        return self.desk.controllers.numbers.set_series(self.entry())

    def retranslate(self) -> None:
        super().retranslate()
        self.draw_example()


class ReserveForm(FormDialog):
    """The next numbers are set aside, with the reason."""

    def __init__(self, desk: Desk, kind: SeriesKind, unit_key: int) -> None:
        super().__init__(desk)
        self._unit_key = unit_key
        self.kind: Choice[SeriesKind] = Choice(KINDS)
        self.kind.choose(kind)
        self.count, self.reserved_for = CountBox(1, MOST_AT_ONCE), TextBox()
        self.add_row(
            Field("kind", lambda: self.tr("Series"), self.kind),
            Field("count", lambda: self.tr("How many numbers"), self.count),
        )
        self.add_row(Field("reserved_for", lambda: self.tr("For what, and why"), self.reserved_for))
        self.ready()

    def heading(self) -> str:
        return self.tr("Set numbers aside")

    def note(self) -> str:
        return self.tr("The next numbers of this year wait; later papers take those after them.")

    def send(self) -> object | Refusal:
        kind = self.kind.chosen()
        assert kind is not None  # one is always chosen
        return self.desk.controllers.numbers.reserve(kind, self.count.value(), self.reserved_for.text(), self._unit_key)


class AnnulNumberForm(FormDialog):
    """Two persons annul a number that was set aside and not used."""

    def __init__(self, desk: Desk, number: NumberView) -> None:
        self._number = number
        super().__init__(desk)
        self.reason, self.second = TextBox(), SecondPerson()
        self.add_row(Field("reason", lambda: self.tr("Why it is not needed"), self.reason))
        self.grid.add_row((self.second, 12))
        self.ready()

    def heading(self) -> str:
        return self.tr("Annul number %1").replace("%1", self._number.text)

    def note(self) -> str:
        return self.tr("It stays in the register with its reason and is never given out again.")

    def go_on(self) -> str:
        return self.tr("Annul the number")

    def work(self) -> Callable[[Progress], object | Refusal]:
        numbers, number_id, reason = self.desk.controllers.numbers, self._number.number_id, self.reason.text()
        shown = self.second.shown(self.desk.session)
        return lambda progress: numbers.annul(number_id, reason, shown())


class ExplainGapForm(FormDialog):
    """Numbers that were never given out are entered as annulled, with the reason."""

    def __init__(self, desk: Desk, kind: SeriesKind, year: int, gap: Gap, unit_key: int) -> None:
        self._gap = gap
        self._series = kind, year, unit_key
        super().__init__(desk)
        self.reason = TextBox()
        self.add_row(Field("reason", lambda: self.tr("Why these numbers were never given out"), self.reason))
        self.ready()

    def heading(self) -> str:
        text = self.tr("Explain the gap from %1 to %2")
        return text.replace("%1", str(self._gap.first)).replace("%2", str(self._gap.last))

    def note(self) -> str:
        return self.tr("They are entered as annulled with this reason; a gap that is explained is none.")

    def send(self) -> object | Refusal:
        kind, year, unit_key = self._series
        return self.desk.controllers.numbers.explain_gap(kind, year, self._gap, self.reason.text(), unit_key)


def suffixes_of(entry: SeriesEntry) -> tuple[str, str, str]:
    """What stands for each grade, in the order of the grades."""
    return entry.suffix_secret, entry.suffix_top_secret, entry.suffix_special_importance
