"""The way from drafts and plans to their paper: the controller orders it, the preview shows and sends it."""

from __future__ import annotations

from collections.abc import Callable

from app.controllers.paper.press import Order, PaperLanguage
from app.jobs import Progress
from app.rules.outcome import Refusal
from app.rules.terms import Grade
from ui.desk import Desk
from ui.dialogs.print_preview import PrintPreview
from ui.printing import Job, Made, Wish


def print_order(
    desk: Desk, title: str, name: str, order: Callable[[PaperLanguage], Order], grade: Grade | None
) -> None:
    """Show a paper; it goes its way or is laid aside. ``name`` begins the name of a PDF."""
    press = desk.cases.prints.press

    def make(wish: Wish, progress: Progress) -> Made | Refusal:
        return press.prepare(wish.put_into(order(PaperLanguage(wish.language))))

    job = Job(title, f"{name}.pdf", make, press, grade, has_options=True)
    PrintPreview(job, desk.background, desk.ways.dialog_parent()).exec()
