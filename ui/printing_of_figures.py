"""The way of figures and lists to paper: an order in the language wished for, the press, the preview."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.controllers.paper.press import Order
from app.jobs import Progress
from app.rules.outcome import Refusal
from app.rules.terms import Grade
from ui.desk import Desk
from ui.dialogs.print_preview import PrintPreview
from ui.printing import Job, Made, PaperLanguage, Wish

Ordered = Callable[[PaperLanguage], Order | Refusal]


def show_order(desk: Desk, title: str, name: str, ordered: Ordered, grade: Grade | None, parent: QWidget) -> None:
    """Preview a paper that several cases stand on, or none."""
    press = desk.cases.prints.press

    def make(wish: Wish, progress: Progress) -> Made | Refusal:
        order = ordered(PaperLanguage(wish.language))
        return order if isinstance(order, Refusal) else press.prepare(wish.put_into(order), progress.report)

    job = Job(title, f"{name}.pdf", make, press, grade, has_options=True, can_be_blank=False)
    PrintPreview(job, desk.background, parent).exec()
