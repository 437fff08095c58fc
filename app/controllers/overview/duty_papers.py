"""What drafts, plans, road maps and decrees owe, on paper."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from app.controllers.drafting.draft_duties import OutsideDuty
from app.controllers.overview.figure_papers import FIGURES, highest, spoken
from app.controllers.paper.press import Order
from app.printing.forms.register_facts import Register
from app.printing.paper import PaperLanguage
from app.rules.terms import Grade


def highest_of(rows: Iterable[OutsideDuty]) -> Grade | None:
    """The grade of a list of them; None where nothing has one."""
    return highest(row.grade for row in rows if row.grade is not None)


def duty_list(rows: Iterable[OutsideDuty], on: date, heading: str, language: PaperLanguage) -> Order:
    """The list as it stands, in the shape of the list of what is due."""
    say, shown = spoken(language), tuple(rows)
    lines = tuple(
        (
            str(number), "", owed.title, "", f"{owed.due_on:%d.%m.%Y}", str(owed.days_left).replace("-", "−"),
            say.say(owed.what), say.word(owed.source),
        )
        for number, owed in enumerate(shown, 1)
    )  # fmt: skip
    facts = Register(rows=lines, until=on, filter_text=heading)
    request = f"duties {on:%Y-%m-%d} {heading}"
    return Order("register-overdue", facts, highest_of(shown), FIGURES, language, request=request)
