"""A line of the register of normative decrees as it is printed, with what the monitoring of a year found (85, 87)."""

from __future__ import annotations

from app.controllers.plans.decree_views import DecreeRow
from app.rules.terms import Language, StageState
from app.wording import Wording


def register_cells(number: int, row: DecreeRow, say: Wording) -> tuple[str, ...]:
    """Number, decree, developer, day, findings, proposal, remark."""
    review = row.review
    is_russian = say.language is Language.RUSSIAN
    title = (row.title_ru or row.title) if is_russian else (row.title or row.title_ru)
    due = row.duty.due_on if row.duty is not None and row.state is not StageState.NOT_NEEDED else None
    found = "; ".join(f"{one.provision}: {say.word(one.fault)}" for one in review.observations) if review else ""
    if review is not None and review.sent_on is not None and not found:
        found = say.say("plans.nothing_found")
    proposal = f"{say.word(review.proposal)}: {review.proposal_text}" if review and review.proposal else ""
    return (
        str(number),
        f"№ {row.number}, {say.show(row.signed_on)}, «{title}»",
        row.developer,
        say.show(due) if due is not None else "",
        found,
        proposal,
        _remark(row, say),
    )


def _remark(row: DecreeRow, say: Wording) -> str:
    if row.repealed_on is not None:
        return say.say("plans.remark_repealed", {"on": row.repealed_on})
    if row.review is not None and row.review.sent_on is not None:
        code = "plans.remark_sent_late" if row.review.late else "plans.remark_sent"
        return say.say(code, {"on": row.review.sent_on, "reference": row.review.reference})
    return say.word(row.state) if row.state is StageState.LATE else ""
