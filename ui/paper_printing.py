"""From an order to the print dialog: the press makes the bytes, the preview shows and sends them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.controllers.paper.press import Order, PaperLanguage
from app.jobs import Progress
from app.rules.outcome import Refusal
from app.rules.terms import Grade
from ui.desk import Desk
from ui.dialogs.print_preview import PrintPreview
from ui.printing import Job, Made, Wish

Ordering = Callable[[PaperLanguage, Callable[[int, int], None]], Order | Refusal]


def print_order(
    desk: Desk, title: str, file_name: str, order_of: Ordering, *, grade: Grade | None = None,
    parent: QWidget | None = None, can_be_blank: bool = True,
) -> bool:  # fmt: skip
    """Preview what an order gives; true when it went to a printer or a medium."""
    press = desk.controllers.paper.press

    def make(wish: Wish, progress: Progress) -> Made | Refusal:
        order = order_of(PaperLanguage(wish.language), progress.report)
        return order if isinstance(order, Refusal) else press.prepare(wish.put_into(order), progress.report)

    job = Job(title, file_name, make, press, grade, has_options=True, can_be_blank=can_be_blank)
    return bool(PrintPreview(job, desk.background, parent or desk.ways.dialog_parent()).exec())
