"""Acts of a commission: destruction of papers, check of their presence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.printing.composition import Form, Setting, in_one_run
from app.printing.flow import Flow, draw_lines, height_of, set_text
from app.printing.fonts import Face
from app.printing.forms.lettering import draw_facts, draw_list, draw_section, shown_date, sum_line
from app.printing.forms.register_facts import Signatory
from app.printing.layouts import MM
from app.printing.prose import BODY, draw_paragraph, draw_signature, draw_title
from app.printing.tables import Row
from app.rules.terms import Grade
from app.wording import wording

NOBODY = Signatory("")


@dataclass(frozen=True, slots=True)
class Commission:
    chair: Signatory = NOBODY
    members: tuple[Signatory, ...] = ()


@dataclass(frozen=True, slots=True)
class DoomedPaper:
    """A paper, a copy or a spoiled print selected for destruction."""

    document: str
    title: str
    grade: Grade | None
    copy: str
    sheets: int
    reason: str


@dataclass(frozen=True, slots=True)
class DestructionAct:
    number: str = ""
    on: date | None = None
    approver: Signatory = NOBODY
    approved_on: date | None = None
    basis: str = ""
    commission: Commission = Commission()
    papers: tuple[DoomedPaper, ...] = ()
    method: str = ""
    destroyed_at: str = ""
    witnesses: tuple[Signatory, ...] = ()


@dataclass(frozen=True, slots=True)
class CheckedPaper:
    document: str
    grade: Grade | None
    copy: str
    sheets: str
    place: str
    found: bool
    remark: str = ""


@dataclass(frozen=True, slots=True)
class PresenceCheck:
    number: str = ""
    on: date | None = None
    scope: str = ""
    basis: str = ""
    commission: Commission = Commission()
    recorded: tuple[CheckedPaper, ...] = ()
    unexpected: tuple[CheckedPaper, ...] = ()
    conclusion: str = ""


def _grade(setting: Setting[Any], grade: Grade | None) -> str:
    return wording(setting.paper.language.languages[0]).word(grade) if grade else ""


def _named(signatory: Signatory) -> str:
    return ", ".join(part for part in (signatory.position, signatory.name) if part)


def _draw_commission(setting: Setting[Any], flow: Flow, commission: Commission) -> None:
    headings = setting.headings
    people = [(commission.chair, "chair"), *((member, "member") for member in commission.members)]
    named = [f"{_named(person)} – {headings.joined(role)}" for person, role in people if _named(person)]
    draw_facts(setting, flow, (("commission", "; ".join(named)),), ink_rows=3)


def _draw_signatures(setting: Setting[Any], flow: Flow, people: Sequence[Signatory], least: int) -> None:
    shown = [person for person in people if _named(person)]
    for person in shown or [NOBODY] * least:
        draw_signature(flow, person.position, person.name, setting.words.lines("signature"), before=8)


def _draw_approval(setting: Setting[DestructionAct], flow: Flow) -> None:
    facts, width = setting.facts, 74 * MM
    lines = set_text(setting.headings.joined("approved"), BODY._replace(face=Face.BOLD), width)
    lines += set_text(facts.approver.position or "_" * 32, BODY, width)
    lines += set_text(f"________________ {facts.approver.name}".rstrip(), BODY, width)
    dated = shown_date(setting, facts.approved_on) or "20___ ж. «____» ______________"
    lines += set_text(dated, BODY, width)
    flow.need(height_of(lines))
    draw_lines(flow.ink, lines, flow.frame.right - width, flow.y, width)
    flow.y -= height_of(lines)


def _draw_destruction(setting: Setting[DestructionAct], flow: Flow) -> None:
    facts, headings = setting.facts, setting.headings
    _draw_approval(setting, flow)
    draw_title(flow, headings.lines("title", number=facts.number or "______"))
    draw_facts(setting, flow, (("on", shown_date(setting, facts.on)), ("basis", facts.basis)))
    _draw_commission(setting, flow, facts.commission)
    for line in headings.lines("opening"):
        draw_paragraph(flow, line, after=3)
    rows = [
        Row(
            (
                str(at), paper.document, paper.title, _grade(setting, paper.grade), paper.copy, str(paper.sheets),
                paper.reason,
            )
        )
        for at, paper in enumerate(facts.papers, 1)
    ]  # fmt: skip
    draw_list(setting, flow, (9, 38, 55, 19, 14, 15, 30), rows, centred=(5, 6))
    flow.skip(6)
    for line in sum_line(setting, len(facts.papers), sum(paper.sheets for paper in facts.papers)):
        draw_paragraph(flow, line, indent=0, after=1, justify=False)
    _draw_heading(setting, flow, "selected")
    _draw_signatures(setting, flow, (facts.commission.chair, *facts.commission.members), 3)
    flow.skip(8)
    for line in headings.lines("compared", method=facts.method or "_" * 28):
        draw_paragraph(flow, line, after=2)
    draw_facts(setting, flow, (("destroyed_on", facts.destroyed_at),))
    _draw_heading(setting, flow, "destroyed")
    _draw_signatures(setting, flow, facts.witnesses, 2)
    draw_signature(flow, headings.joined("noted"), "", setting.words.lines("signature"))


def _draw_heading(setting: Setting[Any], flow: Flow, key: str) -> None:
    flow.skip(6)
    flow.need(70)
    draw_paragraph(flow, f"{setting.headings.joined(key)}:", BODY._replace(face=Face.BOLD), indent=0, after=0)


def _checked_row(setting: Setting[PresenceCheck], at: int, paper: CheckedPaper, result: str) -> Row:
    grade = _grade(setting, paper.grade)
    shown = setting.headings.first(f"result.{result}")
    return Row((str(at), paper.document, grade, paper.copy, paper.sheets, paper.place, shown, paper.remark))


def _draw_presence(setting: Setting[PresenceCheck], flow: Flow) -> None:
    facts, headings = setting.facts, setting.headings
    draw_title(flow, headings.lines("title", number=facts.number or "______"))
    draw_facts(setting, flow, (("on", shown_date(setting, facts.on)), ("scope", facts.scope), ("basis", facts.basis)))
    _draw_commission(setting, flow, facts.commission)
    for line in _counts(setting):
        draw_paragraph(flow, line, BODY._replace(face=Face.BOLD), indent=0, after=3, justify=False)
    rows = [Row((headings.joined("part.recorded"),), span=True)] if facts.recorded else []
    for at, paper in enumerate(facts.recorded, 1):
        rows.append(_checked_row(setting, at, paper, "found" if paper.found else "absent"))
    if facts.unexpected:
        rows.append(Row((headings.joined("part.unexpected"),), span=True))
    rows += [_checked_row(setting, at, paper, "unexpected") for at, paper in enumerate(facts.unexpected, 1)]
    draw_list(setting, flow, (9, 42, 19, 14, 15, 30, 27, 24), rows, centred=(4, 5), ink_rows=12)
    flow.skip(6)
    draw_section(setting, flow, "conclusion", facts.conclusion)
    _draw_signatures(setting, flow, (facts.commission.chair, *facts.commission.members), 3)


def _counts(setting: Setting[PresenceCheck]) -> tuple[str, ...]:
    facts = setting.facts
    if setting.for_ink:
        return setting.headings.lines("counts.blank")
    found = sum(paper.found for paper in facts.recorded)
    return setting.headings.lines(
        "counts",
        recorded=len(facts.recorded),
        found=found,
        absent=len(facts.recorded) - found,
        unexpected=len(facts.unexpected),
    )


def _missing_destruction(facts: DestructionAct) -> tuple[str, ...]:
    empty = [name for name in ("number", "on", "basis", "papers", "method") if not getattr(facts, name)]
    empty += [] if _named(facts.commission.chair) else ["commission"]
    return tuple(empty if len(facts.witnesses) >= 2 else [*empty, "witnesses"])


def _missing_presence(facts: PresenceCheck) -> tuple[str, ...]:
    empty = [name for name in ("number", "on", "scope", "conclusion") if not getattr(facts, name)]
    return tuple(empty if _named(facts.commission.chair) else [*empty, "commission"])


DESTRUCTION_ACT = Form(
    "destruction-act", "", DestructionAct, in_one_run(_draw_destruction), missing=_missing_destruction
)
PRESENCE_CHECK = Form("presence-check", "", PresenceCheck, in_one_run(_draw_presence), missing=_missing_presence)
