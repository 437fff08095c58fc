"""Papers of cases, drafts and plans held against their records: window and command read a footer code alike."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.controllers.paper.prints import Asked

if TYPE_CHECKING:
    from app.controllers.control.cases import Cases
    from app.controllers.drafting.act_drafts import ActDrafts
    from app.controllers.office.acquaintance_sheets import AcquaintanceSheets
    from app.controllers.plans.planning import Planning

# Forms whose facts a draft or a plan can give anew; Appendix 5 belongs to acts, instructions and plans alike.
FORMS_OF_DRAFTS = (
    "visa-sheet", "package-checklist", "return-letter", "appendix-1", "appendix-2", "appendix-3", "appendix-4",
    "appendix-5", "appendix-6",
)  # fmt: skip


def add_sources(
    cases: Cases,
    acts: Callable[[], ActDrafts],
    planning: Callable[[], Planning],
    sheets: Callable[[], AcquaintanceSheets],
) -> None:
    """Who says what a paper would say now, by the record it is about; controllers are made when first asked."""

    def now(asked: Asked) -> str | None:
        own = acts().prints.now(asked)
        return own if own is not None else planning().papers.now(asked)

    cases.prints.sources |= dict.fromkeys(FORMS_OF_DRAFTS, now)
    cases.prints.sources["acquaintance-sheet"] = lambda asked: sheets().now(asked)
