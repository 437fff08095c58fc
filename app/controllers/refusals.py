"""A refused step put on paper: the findings in words, each with its paragraph, and who may decide."""

from __future__ import annotations

from app.controllers.sessions import Session
from app.controllers.views import CardView
from app.printing.composition import render
from app.printing.forms.refusal_memo import REFUSAL_MEMO, RefusalMemo, memo_lines
from app.printing.paper import Paper, PaperLanguage
from app.rules.outcome import Refusal
from app.rules.terms import Language
from app.wording import wording


def memo(session: Session, refused: Refusal, step: str, card: CardView | None, language: Language) -> bytes:
    """The memo as PDF. ``step`` is what was asked for; ``card`` the case it was asked of, None for none."""
    words, today = wording(language), session.clock.today()
    facts = RefusalMemo(
        case=f"{card.case_number} · {card.registration_number}" if card else "—",
        step=step,
        on=today,
        edition=card.edition if card else "",
        breaches=memo_lines(refused.breaches, language),
        requires=memo_lines(refused.requires, language),
        deciders=", ".join(words.word(decider) for decider in refused.deciders),
        signatory=session.user.full_name,
    )
    paper = Paper(grade=card.grade if card else None, language=PaperLanguage(language.value), printed_on=today)
    return render(REFUSAL_MEMO, facts, paper).pdf
