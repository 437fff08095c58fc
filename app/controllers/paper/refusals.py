"""A refused step put on paper: the findings in words, each with its paragraph, and who may decide."""

from __future__ import annotations

from app.controllers.control.views import CardView
from app.controllers.paper.press import Order, Subject
from app.controllers.vault.sessions import Session
from app.printing.fingerprint import fingerprint
from app.printing.forms.refusal_memo import REFUSAL_MEMO, RefusalMemo, memo_lines
from app.printing.paper import PaperLanguage
from app.rules.outcome import Refusal
from app.rules.terms import Language
from app.wording import wording


def memo(session: Session, refused: Refusal, step: str, card: CardView | None, language: PaperLanguage) -> Order:
    """The memo to be printed. ``step`` is what was asked for; ``card`` the case it was asked of, None for none."""
    spoken = Language(language.languages[0])
    words, today = wording(spoken), session.clock.today()
    facts = RefusalMemo(
        case=" · ".join(dict.fromkeys((card.case_number, card.registration_number))) if card else "—",
        step=step,
        on=today,
        edition=card.edition if card else "",
        breaches=memo_lines(refused.breaches, spoken),
        requires=memo_lines(refused.requires, spoken),
        deciders=", ".join(words.word(decider) for decider in refused.deciders),
        signatory=session.user.full_name,
    )
    about = Subject("clause", card.case_id, card.case_number) if card else Subject("refusal")
    request = fingerprint(REFUSAL_MEMO.id, facts)
    return Order(REFUSAL_MEMO.id, facts, card.grade if card else None, about, language, request=request)
