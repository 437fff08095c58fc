"""The report on a year's series on paper: what was given out, every gap, what is annulled, set aside, out of order."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.controllers.office.numbers import Gap, Numbers, NumbersReport, NumberView
from app.controllers.paper.press import Order, Subject
from app.controllers.paper.prints import Asked
from app.printing.forms.register_facts import Cells, Numbering, Register
from app.printing.forms.register_facts import Gap as Missing
from app.printing.forms.registers import register_canonical
from app.printing.paper import PaperLanguage
from app.rules.terms import Grade, Language, SeriesKind
from app.wording import Wording, wording

FORM = "register-numbers"


class NumberPapers:
    """Draws the report; a printed one is held against the numbers as they are now by its footer code."""

    def __init__(self, numbers: Numbers) -> None:
        self._numbers = numbers

    def order(self, report: NumbersReport, on: date, unit: str, language: PaperLanguage) -> Order:
        """The report of one series, graded as the highest of the numbers it names."""
        words = wording(Language(language.languages[0]))
        request = f"{report.kind.value} {report.year} {report.unit_key} {on:%Y-%m-%d} {unit}"
        return Order(FORM, _facts(report, on, unit, words), _grade(report), Subject("numbers"), language,
                     request=request)  # fmt: skip

    def now(self, asked: Asked) -> str:
        """What the print of a report would be fingerprinted by if it were printed now."""
        kind, year, unit_key, on, unit = asked.request.split(" ", 4)
        report = self._numbers.report(SeriesKind(kind), int(year), int(unit_key))
        return register_canonical(FORM, _facts(report, date.fromisoformat(on), unit, wording(asked.language)))


def _facts(report: NumbersReport, on: date, unit: str, words: Wording) -> Register:
    whose = words.say(
        "numbers.whose.unit" if unit else "numbers.whose",
        {"series": words.word(report.kind), "year": str(report.year), "unit": unit},
    )
    return Register(
        rows=tuple(_rows(report, words)),
        until=on,
        filter_text=whose,
        numbering=_numbering(report, words),
    )


def _numbering(report: NumbersReport, words: Wording) -> Numbering | None:
    if report.first is None or report.last is None:
        return None
    explained = sorted((*report.annulled, *report.reserved), key=lambda number: number.sequence)
    gaps = tuple(Missing(number.sequence, words.word(number.state)) for number in explained)
    return Numbering(report.first, report.last, gaps, report.used)


def _rows(report: NumbersReport, words: Wording) -> Iterator[Cells]:
    lines: list[tuple[str, str, str, str]] = []
    if report.first is not None and report.last is not None:
        run = run_of(Gap(report.first, report.last))
        lines.append((words.say("numbers.given"), run, "", words.say("numbers.papers", {"count": report.used})))
    for gap in report.gaps:
        lines.append((words.say("numbers.gap"), run_of(gap), "", words.say("numbers.gap.unexplained")))
    for number in report.annulled:
        lines.append((words.word(number.state), number.text, words.show(number.on), number.reason))
    for number in report.reserved:
        lines.append((words.word(number.state), number.text, words.show(number.on), number.reserved_for))
    for number in report.backward:
        said = words.say("numbers.backward.why")
        lines.append((words.say("numbers.backward"), number.text, words.show(number.on), said))
    for place, line in enumerate(lines, 1):
        yield (str(place), *line)


def run_of(gap: Gap) -> str:
    """A run of missing numbers as it is written."""
    return str(gap.first) if gap.first == gap.last else f"{gap.first}–{gap.last}"


def _grade(report: NumbersReport) -> Grade | None:
    named: tuple[NumberView, ...] = (*report.annulled, *report.reserved, *report.backward)
    return max((number.grade for number in named if number.grade), key=lambda grade: grade.rank, default=None)
