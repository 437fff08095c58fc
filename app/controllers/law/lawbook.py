"""The decree as the program enforces it: coverage paragraph by paragraph, and the self-test of the rules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.conformance import Protocol, run_kit
from app.conformance.kit import EXAMPLE
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

__all__ = ["CoverageLine", "Protocol", "ProtocolLine", "SelfTest"]


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


def remark(line: CoverageLine, language: Language) -> str:
    """Why nothing (more) is enforced, and how the program reads the paragraph where it is silent."""
    say = wording(language)
    said = [say.word(line.reason)] if line.reason is not None else []
    said += [say.say("check.reading", {"sentence": say.say(code)}) for code in line.readings]
    return " ".join(said)


def coverage_pdf(language: Language, on: date) -> bytes:
    """The coverage as a register on paper; it holds nothing classified."""
    rows = (
        (line.place, line.titles.get(language, ""), ", ".join(line.rules), remark(line, language))
        for line in coverage_lines()
    )
    return _register_pdf("decree-coverage", Register(rows=rows, until=on, filter_text=edition()), language, on)


def protocol_pdf(found: Protocol, language: Language, on: date) -> bytes:
    """The protocol of a self-test on paper: each situation with its result; it holds nothing classified."""
    say = wording(language)
    rows = ((line.name, line.paragraph, line.title, line.result) for line in protocol_lines(found, language))
    values = {"asked": len(found.results), "failed": len(found.failed), "edition": found.edition}
    facts = Register(rows=tuple(rows), until=on, filter_text=say.say("selftest.sum", values))
    return _register_pdf("rules-protocol", facts, language, on)


def _register_pdf(form_id: str, facts: Register, language: Language, on: date) -> bytes:
    form = next(form for form in REGISTERS if form.id == form_id)
    paper_language = PaperLanguage.KAZAKH if language is Language.KAZAKH else PaperLanguage.RUSSIAN
    return render(form, facts, Paper(language=paper_language, printed_on=on)).pdf


@dataclass(frozen=True, slots=True)
class ProtocolLine:
    """One situation of the kit as a person reads it: its paragraph, what it is about, why, and whether it agrees."""

    name: str
    paragraph: str
    title: str
    why: str
    passed: bool
    result: str


def protocol_lines(found: Protocol, language: Language) -> tuple[ProtocolLine, ...]:
    """Every situation, those that differ first, the worked examples last."""
    say = wording(language)
    lines = []
    for one in sorted(found.results, key=lambda result: (result.passed, result.paragraph == EXAMPLE)):
        told = "; ".join(
            say.say("selftest.difference", {"key": d.key, "expected": d.expected, "found": d.found})
            for d in one.differences
        )
        title = one.title.get(language) or one.title[Language.KAZAKH]
        lines.append(
            ProtocolLine(one.name, one.paragraph, title, one.why, one.passed, told or say.say("selftest.agrees"))
        )
    return tuple(lines)


def edition() -> str:
    """The edition that ships, as it is cited."""
    return shipped_parameters().edition.name


_latest: list[SelfTest] = []  # what the last run found; the self-check tells it without running the kit again


def protocol(rulebook: Rulebook | None = None) -> Protocol:
    """Every situation of the kit with its result."""
    found = run_kit(rulebook or shipped_rulebook())
    _latest[:] = [SelfTest(found.edition, len(found.results), tuple(result.name for result in found.failed))]
    return found


def latest() -> SelfTest | None:
    """What the last run in this process found; None before the first."""
    return _latest[0] if _latest else None


def self_test(rulebook: Rulebook | None = None) -> SelfTest:
    """Run the kit; quick enough to run behind the window at every start."""
    protocol(rulebook)
    return _latest[0]
