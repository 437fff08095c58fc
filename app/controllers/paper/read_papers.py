"""Every record whose paper is read against signature: cases, drafts of acts, drafts of instructions."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.controllers.control.case_papers import read_paper
from app.controllers.drafting.instruction_draft_views import KIND as INSTRUCTION_DRAFT
from app.controllers.office.acquaintance_sheets import AcquaintanceSheets, ReadPaper
from app.controllers.office.acquaintances import Acquaintances
from app.controllers.paper.press import CASE
from app.controllers.vault.sessions import Session
from app.printing.paper import PaperLanguage
from db.models.drafts import Draft

if TYPE_CHECKING:
    from app.controllers.control.cases import Cases
    from app.controllers.drafting.act_drafts import ActDrafts
    from app.controllers.plans.planning import Planning


def acquaintance_sheets(
    session: Session, cases: Cases, acts: Callable[[], ActDrafts], planning: Callable[[], Planning]
) -> AcquaintanceSheets:
    """Their acquaintance sheets; each controller looks itself whether the user may see its record."""

    def of_case(case_id: int, language: PaperLanguage) -> ReadPaper:
        return read_paper(cases.card(case_id), language.languages[0])

    def of_draft(draft_id: int, language: PaperLanguage) -> ReadPaper:
        return acts().prints.read_paper(draft_id, language)

    def of_instructions(draft_id: int, language: PaperLanguage) -> ReadPaper:
        return planning().papers.read_paper(draft_id, language)

    papers = {CASE: of_case, Draft.record_kind: of_draft, INSTRUCTION_DRAFT: of_instructions}
    return AcquaintanceSheets(Acquaintances(session), papers)
