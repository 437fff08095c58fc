"""Numbers: how each series looks, and the report on a year's numbers with what is set aside, annulled or missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.controllers.office.number_papers import run_of
from app.controllers.office.numbers import KINDS, Gap, NumbersReport, NumberView, SeriesEntry
from app.controllers.paper.press import Order
from app.errors import NotAllowed
from app.rules.terms import Grade, NumberState, Role, SeriesKind
from ui import formats, messages
from ui.answers import sentence_case
from ui.desk import Desk
from ui.dialogs.number_forms import (
    FARTHEST_YEAR,
    AnnulNumberForm,
    ExplainGapForm,
    ReserveForm,
    SeriesForm,
    pick_unit,
    suffixes_of,
)
from ui.marking import QT_TRANSLATE_NOOP
from ui.printing import PaperLanguage
from ui.printing_of_figures import show_order
from ui.screens.listing import ListScreen
from ui.screens.sections import Section, SectionsScreen
from ui.tables.lines import Row
from ui.widgets.choice import Choice
from ui.widgets.count_box import CountBox

FIRST_YEAR = 2000


class SeriesScreen(ListScreen):
    """Every format that was ever set; a series without one bears plain numbers."""

    widths = (150, 200, 0, 100, 120, 150)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._entries: list[SeriesEntry] = []
        self.change = self.add_action(lambda: self.tr("New format …"), self.new_format, main=True)
        self.retranslate()

    def title(self) -> str:
        return self.tr("Series of numbers")

    def headings(self) -> Sequence[str]:
        return (
            self.tr("Series"), self.tr("Unit"), self.tr("Format"), self.tr("From the year"), self.tr("First number"),
            self.tr("Suffixes of grades"),
        )  # fmt: skip

    def rows(self) -> Sequence[Row]:
        found = self.desk.controllers.numbers.series()
        units = {one.unit_id: one.name_kk for one in self.desk.controllers.directories.units()}
        set_kinds = {one.kind for one in found if not one.unit_key}
        plain = [SeriesEntry(kind, "{number}", 0) for kind in KINDS if kind not in set_kinds]
        self._entries = [*found, *plain]
        packages = (
            sentence_case(messages.word(SeriesKind.PACKAGES)), self.tr("the whole office"),
            self.tr("1, 2, 3 … without end: a recipient sees at once that one is missing"), "", "1", "",
        )  # fmt: skip
        return [
            *(self._row(place, one, units) for place, one in enumerate(self._entries, 1)),
            Row(packages, 0, "muted"),
        ]

    def _row(self, place: int, one: SeriesEntry, units: dict[int, str]) -> Row:
        cells = (
            sentence_case(messages.word(one.kind)),
            units.get(one.unit_key, "") if one.unit_key else self.tr("the whole office"),
            one.format,
            str(one.from_year or ""),
            str(one.first_number),
            ", ".join(text for text in suffixes_of(one) if text),
        )
        return Row(cells, place, "" if one.from_year else "muted")

    def may_act(self) -> None:
        if hasattr(self, "change"):
            self.change.setEnabled(bool(self.desk.session.user.roles & {Role.CHIEF, Role.ADMINISTRATOR}))

    def open_row(self, key: int) -> None:
        if key and self.change.isEnabled():
            self.new_format()

    def new_format(self) -> None:
        """Begins as the line under the cursor looks."""
        key = self.current_key()
        if SeriesForm(self.desk, self._entries[key - 1] if key else None).exec():
            self.refresh()

    def help_text(self) -> str:
        return self.tr(
            "Each series counts by itself and begins anew every year. A format holds from its year on; numbers already "
            "given out stay as they are. A unit with a part of its own in the number (Directories) may have its own "
            "series of papers.\n\nA number is never given out twice: one that is annulled stays with its reason.\n\n"
            "Packages are numbered by the program: one series for ever, in the order in which they are made, so that "
            "who receives them sees a missing one. Their format cannot be changed."
        )


class YearScreen(ListScreen):
    """The report on one series in one year: gaps, annulled, set aside, out of order."""

    widths = (190, 170, 120, 0)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._report: NumbersReport | None = None
        self._numbers: dict[int, NumberView] = {}
        self._gaps: dict[int, Gap] = {}
        self.kind: Choice[SeriesKind] = Choice(KINDS)
        self.unit = pick_unit(desk, lambda: self.tr("the whole office"))
        self.year = CountBox(FIRST_YEAR, FARTHEST_YEAR)
        self.year.setValue(desk.clock.today().year)
        for chooser in (self.kind, self.unit, self.year):
            self.add_beside_filter(chooser)
        self.print_it = self.add_action(lambda: self.tr("Print the report"), self.print_list, main=True)
        self.reserve = self.add_action(lambda: self.tr("Set aside …"), self.set_aside)
        self.annul = self.add_action(lambda: self.tr("Annul …"), self.annul_number)
        self.explain = self.add_action(lambda: self.tr("Explain the gap …"), self.explain_gap)
        self.kind.currentIndexChanged.connect(self.refresh)
        self.unit.currentIndexChanged.connect(self.refresh)
        self.year.valueChanged.connect(self.refresh)
        self.retranslate()

    def title(self) -> str:
        return self.tr("Gaps and order")

    def headings(self) -> Sequence[str]:
        return (self.tr("What was found"), self.tr("Number"), self.tr("Date"), self.tr("Reason"))

    def asked(self) -> tuple[SeriesKind, int, int]:
        kind = self.kind.chosen()
        assert kind is not None  # one is always chosen
        return kind, self.year.value(), self.unit.chosen() or 0

    def rows(self) -> Sequence[Row]:
        if not hasattr(self, "explain"):
            return ()
        try:
            self._report = self.desk.controllers.numbers.report(*self.asked())
        except NotAllowed:  # a gap and a paper that is not seen look the same
            self._report = None
            return ()
        return tuple(self._lines(self._report))

    def _lines(self, report: NumbersReport) -> Iterator[Row]:
        listed = (*report.reserved, *report.annulled)
        self._numbers = {one.number_id: one for one in report.reserved}
        self._gaps = {-gap.first: gap for gap in report.gaps}
        if report.first is not None and report.last is not None:
            papers = self.tr("%n paper(s) registered", "", report.used)
            yield Row((self.tr("given out"), f"{report.first}–{report.last}", "", papers), 0)
        for key, gap in self._gaps.items():
            yield Row((self.tr("gap"), run_of(gap), "", self.tr("not explained")), key, "fault")
        for one in report.backward:
            why = self.tr("registered with an earlier date than the number before it")
            yield Row((self.tr("out of order of dates"), one.text, formats.day(one.on), why), one.number_id, "fault")
        for one in listed:
            tone = "muted" if one.state is NumberState.ANNULLED else ""
            said = one.reason or one.reserved_for
            yield Row((messages.word(one.state), one.text, formats.day(one.on), said), one.number_id, tone)

    def grade(self) -> Grade | None:
        found = self._report
        named = (*found.annulled, *found.reserved, *found.backward) if found is not None else ()
        return max((one.grade for one in named if one.grade), key=lambda grade: grade.rank, default=None)

    def may_act(self) -> None:
        if not hasattr(self, "explain"):
            return
        registers = Role.REGISTRAR in self.desk.session.user.roles
        self.print_it.setEnabled(self._report is not None)
        self.reserve.setEnabled(registers and self.year.value() == self.desk.clock.today().year)
        self.annul.setEnabled(registers and self.current_key() in self._numbers)
        self.explain.setEnabled(registers and self.current_key() in self._gaps)

    def open_row(self, key: int) -> None:
        if self.explain.isEnabled():
            self.explain_gap()
        elif self.annul.isEnabled():
            self.annul_number()

    def set_aside(self) -> None:
        kind, _, unit_key = self.asked()
        form = ReserveForm(self.desk, kind, unit_key)
        if form.exec():
            texts = ", ".join(number.text for number in form.outcome)
            self.desk.ways.notify(self.tr("Set aside: %1").replace("%1", texts), "good")
            self.refresh()

    def annul_number(self) -> None:
        number = self._numbers.get(self.current_key())
        if number is not None and AnnulNumberForm(self.desk, number).exec():
            self.refresh()

    def explain_gap(self) -> None:
        kind, year, unit_key = self.asked()
        gap = self._gaps.get(self.current_key())
        if gap is not None and ExplainGapForm(self.desk, kind, year, gap, unit_key).exec():
            self.refresh()

    def print_list(self) -> None:
        report = self._report
        if report is None:
            return
        today, unit = self.desk.clock.today(), self.unit.currentText() if report.unit_key else ""
        papers = self.desk.controllers.number_papers

        def ordered(language: PaperLanguage) -> Order:
            return papers.order(report, today, unit, language)

        show_order(self.desk, self.title(), f"numbers-{report.kind}-{report.year}", ordered, self.grade(), self)

    def retranslate(self) -> None:
        for chooser, name in (
            (self.kind, self.tr("Series")), (self.unit, self.tr("Unit")), (self.year, self.tr("Year")),
        ):  # fmt: skip
            chooser.setAccessibleName(name)
            chooser.setToolTip(name)
        super().retranslate()

    def empty_text(self) -> str:
        if self._report is None:
            return self.tr("The report is for those who may see everything: a gap and an unseen paper look the same.")
        return self.tr("No number of this series was given out in the year.")

    def help_text(self) -> str:
        return self.tr(
            "Every number of a year's series is accounted for: registered, set aside, annulled with its reason, or "
            "missing. Two persons annul a number that was set aside. A gap is explained by entering its numbers as "
            "annulled with the reason.\n\nOut of order: a number that bears an earlier date than the one before it."
        )


SECTIONS: tuple[Section, ...] = (
    Section("year", QT_TRANSLATE_NOOP("Sections", "Gaps and order"), "numbers:YearScreen"),
    Section("series", QT_TRANSLATE_NOOP("Sections", "Series and formats"), "numbers:SeriesScreen"),
)


class NumbersScreen(SectionsScreen):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, SECTIONS)

    def title(self) -> str:
        return self.tr("Numbers")
