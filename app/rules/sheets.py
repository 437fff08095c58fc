"""Which sheets of a paper draft are signed one by one (11, 24)."""

from __future__ import annotations

from app.rules.drafts import ActDraft, Papers
from app.rules.outcome import Finding
from app.rules.terms import Initiator, Phase, Rule
from app.rules.verdicts import Verdict


def sheets_to_sign(draft: ActDraft, phase: Phase) -> tuple[int, ...]:
    """Sheets the unit's head signs, 1 is the first.

    The final version on forms: every sheet, by the head of the responsible unit (24). A draft being agreed: every
    sheet but the first, from two sheets on, and only where a unit of the Administration developed it (11); of
    others' drafts the decree asks nothing sheet by sheet.
    """
    if phase is Phase.FINAL:
        return tuple(range(1, draft.final_sheets + 1))
    if draft.initiator is Initiator.ADMINISTRATION:
        return tuple(range(2, draft.sheets + 1))
    return ()


def unsigned_sheets(draft: ActDraft, phase: Phase, papers: Papers) -> tuple[int, ...]:
    """Sheets still to be signed, in order."""
    signed = papers.final_signed_sheets if phase is Phase.FINAL else papers.signed_sheets
    return tuple(sheet for sheet in sheets_to_sign(draft, phase) if sheet not in signed)


def sheet_verdict(draft: ActDraft, phase: Phase, papers: Papers) -> Verdict:
    """Unsigned sheets named one by one; a ticked sheet the paper does not have is a breach."""
    final = phase is Phase.FINAL
    paragraph, count = ("24", draft.final_sheets) if final else ("11", draft.sheets)
    signed = papers.final_signed_sheets if final else papers.signed_sheets
    strange = tuple(sorted(sheet for sheet in signed if not 1 <= sheet <= count))
    broken: tuple[Finding, ...] = ()
    if strange:
        values = {"sheets": strange, "count": count}
        broken = (Finding(Rule.DRAFTING_SHEETS, paragraph, "drafting.sheet_unknown", values),)
    missing = unsigned_sheets(draft, phase, papers)
    if not missing:
        return Verdict(broken)
    values = {"sheets": missing, "count": count}
    return Verdict(broken, (Finding(Rule.DRAFTING_SHEETS, paragraph, "drafting.sheets_unsigned", values),))
