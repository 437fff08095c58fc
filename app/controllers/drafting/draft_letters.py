"""The covering letter with which a returned draft act comes back (22), from what is on record."""

from __future__ import annotations

from app.controllers.drafting.draft_views import DraftView, EventView
from app.printing.forms.return_letter import EnclosedPaper, ReturnLetter
from app.printing.numerals import full_date
from app.rules.act_terms import covering_letter_signatories
from app.rules.terms import DraftEvent, Phase, Stage
from app.wording import Wording


def letter_of(view: DraftView, returned: EventView, title: str, say: Wording) -> ReturnLetter:
    """The letter; who signs it stands on it once it is entered, or where 22 leaves no choice."""
    round_ = view.round_of(Phase.AGREEMENT)
    entries = [entry for entry in round_.events if entry.withdrawn_on is None] if round_ is not None else []
    letter = next((entry.letter_by for entry in entries if entry.event is DraftEvent.SUBMITTED), None)
    allowed = covering_letter_signatories(view.facts.initiator)
    signs = letter if letter is not None else allowed[0] if len(allowed) == 1 else None
    position = say.word(signs) if signs is not None else ""
    worked_over = round_ is not None and returned not in round_.events
    return ReturnLetter(
        draft=title,
        registration=registration_of(view, say),
        developer=view.facts.developer,
        returned_on=returned.on,
        decision=returned.reference,
        due_on=next((stage.due_on for stage in view.stages if stage.stage is Stage.RETURN), None),
        faults=returned.note,
        worked_over=round_.reason if round_ is not None and worked_over else "",
        sheets=round_.sheets if round_ is not None else 0,
        papers=tuple(_enclosed(view, say)),
        position=position[:1].upper() + position[1:],
    )


def _enclosed(view: DraftView, say: Wording) -> list[EnclosedPaper]:
    lying = [line.attached for line in view.checklist if line.attached is not None]
    names = [(say.word(paper.item), paper.sheets) for paper in lying]
    return [EnclosedPaper(name[:1].upper() + name[1:], sheets) for name, sheets in names]


def registration_of(view: DraftView, say: Wording) -> str:
    """Number and day under which the draft is registered."""
    return f"№ {view.number}, {full_date(view.registered_on, say.language)}"
