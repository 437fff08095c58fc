"""The decree as the program enforces it: coverage paragraph by paragraph, and the self-test of the rules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.conformance import Protocol, run_kit
from app.coverage import shipped_coverage
from app.editions import shipped_parameters, shipped_rulebook
from app.printing.composition import render
from app.printing.forms.register_facts import Register
from app.printing.forms.registers import REGISTERS
from app.printing.paper import Paper, PaperLanguage
from app.rules.coverage import Covered
from app.rules.readings import readings_at
from app.rules.rulebook import Rulebook
from app.rules.terms import Language, NotEnforced
from app.wording import wording


@dataclass(frozen=True, slots=True)
class CoverageLine:
    """One paragraph or sub-paragraph: the rules that enforce it, or why nothing (more) is enforced.

    ``readings`` are codes of the sentences that say how the paragraph is read where it is silent.
    """

    place: str
    titles: Mapping[Language, str]  # of the paragraph; empty for a sub-paragraph
    rules: tuple[str, ...]
    reason: NotEnforced | None
    readings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SelfTest:
    """What the conformance kit found: how many situations were asked, and those that differ."""

    edition: str
    asked: int
    failed: tuple[str, ...]

    @property
    def passed(self) -> bool:
        return not self.failed


def coverage_lines() -> tuple[CoverageLine, ...]:
    """The whole decree in its order; no paragraph is missing."""
    lines: list[CoverageLine] = []
    for paragraph in shipped_coverage().paragraphs:
        codes = tuple(reading.code for reading in readings_at(paragraph.number))
        lines.append(_line(paragraph.text, paragraph.titles, codes))
        lines.extend(_line(sub, {}, ()) for sub in paragraph.subs)
    return tuple(lines)


def _line(covered: Covered, titles: Mapping[Language, str], readings: tuple[str, ...]) -> CoverageLine:
    return CoverageLine(covered.place, titles, tuple(covered.rules), covered.rest, readings)


def coverage_pdf(language: Language, on: date) -> bytes:
    """The coverage as a register on paper; it holds nothing classified."""
    say = wording(language)
    rows = (
        (line.place, line.titles.get(language, ""), ", ".join(line.rules), say.word(line.reason) if line.reason else "")
        for line in coverage_lines()
    )
    form = next(form for form in REGISTERS if form.id == "decree-coverage")
    facts = Register(rows=rows, until=on, filter_text=edition())
    paper_language = PaperLanguage.KAZAKH if language is Language.KAZAKH else PaperLanguage.RUSSIAN
    return render(form, facts, Paper(language=paper_language, printed_on=on)).pdf


def edition() -> str:
    """The edition that ships, as it is cited."""
    return shipped_parameters().edition.name


def protocol(rulebook: Rulebook | None = None) -> Protocol:
    """Every situation of the kit with its result."""
    return run_kit(rulebook or shipped_rulebook())


def self_test(rulebook: Rulebook | None = None) -> SelfTest:
    """Run the kit; quick enough to run behind the window at every start."""
    found = protocol(rulebook)
    return SelfTest(found.edition, len(found.results), tuple(result.name for result in found.failed))
