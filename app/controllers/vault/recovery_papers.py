"""The sheet with a recovery code: made in memory for the printer, the code kept nowhere."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from app.controllers.paper.press import Order, PreparedPrint, Subject
from app.printing.composition import render
from app.printing.forms.recovery_sheet import RECOVERY_SHEET, RecoverySheet
from app.printing.paper import Paper, PaperLanguage


@dataclass(frozen=True, slots=True)
class NewCode:
    """A code as it is shown once: of which vault, whole or one of its halves, and who will keep the envelope."""

    vault: str
    made_on: date
    code: str = field(repr=False)
    part: int = 1
    parts: int = 1
    holder: str = ""

    def sheet(self) -> RecoverySheet:
        groups = tuple(self.code.split("-"))
        return RecoverySheet(self.vault, self.made_on, groups, self.part, self.parts, self.holder)


def first_sheet(new: NewCode, language: PaperLanguage) -> PreparedPrint:
    """The sheet of a vault that was made this moment: nobody has signed in, so there is no ledger to enter it in."""
    paper = Paper(language=language, printed_on=new.made_on)
    rendered = render(RECOVERY_SHEET, new.sheet(), paper)
    return PreparedPrint(rendered.pdf, sheets=rendered.first.sheets)


def renewed_sheet(new: NewCode, language: PaperLanguage) -> Order:
    """The sheet of a renewed code, for the ledger: what is kept of it says nothing of the code."""
    name = f"{new.made_on:%d.%m.%Y} {new.part}/{new.parts}"
    return Order(RECOVERY_SHEET.id, new.sheet(), None, Subject("recovery", new.part, name), language)
