"""Memo on why a step was refused: each rule with its paragraph and a sentence, and who may decide."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.printing.composition import Form, Setting, in_one_run
from app.printing.flow import Flow, Style
from app.printing.fonts import Face
from app.printing.forms.appendix import columns
from app.printing.forms.lettering import LIST_TABLE, draw_facts, shown_date
from app.printing.prose import draw_paragraph, draw_signature, draw_title
from app.printing.tables import Row, Table
from app.rules.outcome import Finding
from app.rules.terms import Language
from app.wording import Wording, wording

_NOTE = Style(9.5, Face.ITALIC, 11.4)


@dataclass(frozen=True, slots=True)
class MemoLine:
    """A finding put into words."""

    rule: str
    paragraph: str
    sentence: str


@dataclass(frozen=True, slots=True)
class RefusalMemo:
    case: str = ""
    step: str = ""
    on: date | None = None
    edition: str = ""
    breaches: tuple[MemoLine, ...] = ()
    requires: tuple[MemoLine, ...] = ()
    deciders: str = ""
    position: str = ""
    signatory: str = ""


def memo_lines(findings: Iterable[Finding], language: Language) -> tuple[MemoLine, ...]:
    """Findings of an answer as lines of a memo, each with its sentence in ``language``."""
    words = wording(language)
    return tuple(MemoLine(str(finding.rule), finding.paragraph, _sentence(finding, words)) for finding in findings)


def _sentence(finding: Finding, words: Wording) -> str:
    """The finding in words, and where it rests on a reading of the decree, that it does."""
    read = (words.say("check.reading", {"sentence": words.say(code)}) for code in finding.readings)
    return " ".join((words.say(finding.code, finding.values), *read))


def _rows(lines: Iterable[MemoLine], start: int) -> list[Row]:
    return [Row((str(at), line.paragraph, line.sentence, line.rule)) for at, line in enumerate(lines, start)]


def _draw(setting: Setting[RefusalMemo], flow: Flow) -> None:
    facts, headings = setting.facts, setting.headings
    draw_title(flow, headings.lines("title"))
    on = shown_date(setting, facts.on)
    draw_facts(setting, flow, (("case", facts.case), ("step", facts.step), ("on", on), ("edition", facts.edition)))
    flow.skip(4)
    table = Table(flow, columns(setting, (9, 18, 108, 45), centred=(2,)), LIST_TABLE)
    table.begin()
    count = 1
    for key, lines in (("breaches", facts.breaches), ("requires", facts.requires)):
        if lines or setting.for_ink:
            table.add(Row((headings.joined(key),), span=True))
            table.extend(_rows(lines, count))
            count += len(lines)
        if setting.for_ink:
            table.fill(5, 28)
    table.end()
    flow.skip(6)
    draw_facts(setting, flow, (("deciders", facts.deciders),))
    draw_signature(flow, facts.position, facts.signatory, setting.words.lines("signature"))
    flow.skip(6)
    for line in headings.lines("note"):
        draw_paragraph(flow, line, _NOTE, indent=0, after=1)


def _missing(facts: RefusalMemo) -> tuple[str, ...]:
    empty = [name for name in ("case", "step", "on") if not getattr(facts, name)]
    return tuple(empty if facts.breaches or facts.requires else [*empty, "breaches"])


REFUSAL_MEMO = Form("refusal-memo", "", RefusalMemo, in_one_run(_draw), missing=_missing)
