"""The way from a card to its paper: the controller makes the bytes, the preview shows and sends them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.controllers.control.views import CardView
from app.controllers.paper.prints import PaperLanguage
from app.jobs import Progress
from app.rules.outcome import Refusal
from ui.desk import Desk
from ui.dialogs.print_preview import PrintPreview
from ui.printing import Job, Made, Wish


def print_cards(desk: Desk, case_ids: Sequence[int]) -> None:
    """Show the paper control cards one after another; each goes its way or is laid aside."""
    for case_id in case_ids:
        PrintPreview(job_of(desk, desk.cases.card(case_id)), desk.background, desk.ways.dialog_parent()).exec()


def job_of(desk: Desk, card: CardView) -> Job:
    """The paper control card as a print."""
    prints = desk.cases.prints

    def make(wish: Wish, progress: Progress) -> Made | Refusal:
        order = prints.card_order(card.case_id, PaperLanguage(wish.language), blank=wish.blank)
        return order if isinstance(order, Refusal) else prints.press.prepare(wish.put_into(order))

    title = QCoreApplication.translate("CardPrinting", "Paper control card No. %1").replace("%1", card.case_number)
    return Job(
        title=title,
        file_name=f"card-{card.case_number}.pdf".replace("/", "-"),
        make=make,
        press=prints.press,
        grade=card.grade,
        has_options=True,
    )
