"""Expert conclusion of the Administration's unit on a move of the term or on removal (4(11), 69, 70, 75, 76)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.printing.composition import Form, Setting, in_one_run
from app.printing.flow import Flow
from app.printing.forms.lettering import draw_facts, draw_number_line, draw_section, shown_date
from app.printing.prose import draw_signature, draw_title


@dataclass(frozen=True, slots=True)
class Conclusion:
    """``question`` names the step asked for; ``history`` earlier decisions; ``deciders`` who may decide."""

    number: str = ""
    on: date | None = None
    unit: str = ""
    question: str = ""
    document: str = ""
    content: str = ""
    deadline: date | None = None
    history: str = ""
    analysis: str = ""
    ground: str = ""
    new_date: date | None = None
    discipline: str = ""
    proposal: str = ""
    deciders: str = ""
    position: str = ""
    signatory: str = ""


def _draw(setting: Setting[Conclusion], flow: Flow) -> None:
    facts = setting.facts
    draw_title(flow, setting.headings.lines("title"), before=10)
    draw_number_line(setting, flow, "number", facts.number, facts.on)
    draw_facts(setting, flow, (("unit", facts.unit), ("question", facts.question), ("document", facts.document)))
    draw_section(setting, flow, "content", facts.content)
    deadline = shown_date(setting, facts.deadline)
    draw_facts(setting, flow, (("deadline", deadline), ("history", facts.history)))
    draw_section(setting, flow, "analysis", facts.analysis, ink_rows=8)
    draw_facts(setting, flow, (("ground", facts.ground), ("new_date", shown_date(setting, facts.new_date))))
    if facts.discipline or setting.for_ink:
        draw_section(setting, flow, "discipline", facts.discipline, ink_rows=2)
    draw_section(setting, flow, "proposal", facts.proposal, ink_rows=4)
    draw_facts(setting, flow, (("deciders", facts.deciders),))
    draw_signature(flow, facts.position, facts.signatory, setting.words.lines("signature"))


def _missing(facts: Conclusion) -> tuple[str, ...]:
    names = ("number", "on", "unit", "question", "document", "content", "analysis", "ground", "proposal", "signatory")
    return tuple(name for name in names if not getattr(facts, name))


CONCLUSION = Form("conclusion", "4(11), 69, 70, 76", Conclusion, in_one_run(_draw), missing=_missing)
