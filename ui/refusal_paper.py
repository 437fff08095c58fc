"""A refusal on paper: the memo with every finding, its paragraph and who may decide."""

from __future__ import annotations

from importlib import import_module

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.controllers.paper.prints import PaperLanguage
from app.jobs import Progress
from app.rules.outcome import Refusal
from app.rules.terms import Grade
from ui.desk import Desk
from ui.dialogs.print_preview import PrintPreview
from ui.printing import Job, Made, Wish


def print_refusal(desk: Desk, refused: Refusal, step: str, case_id: int = 0, parent: QWidget | None = None) -> None:
    """Preview the memo of a refused step. A memo on no case says nothing classified."""
    card = desk.cases.card(case_id) if case_id else None
    memo = import_module("app.controllers.paper.refusals").memo
    press = desk.cases.prints.press

    def make(wish: Wish, progress: Progress) -> Made | Refusal:
        return press.prepare(wish.put_into(memo(desk.session, refused, step, card, PaperLanguage(wish.language))))

    title = QCoreApplication.translate("RefusalPaper", "Memo on a refused step")
    grade: Grade | None = card.grade if card is not None else None
    PrintPreview(
        Job(title, "refusal.pdf", make, press, grade, has_options=True, can_be_blank=False),
        desk.background,
        parent or desk.ways.dialog_parent(),
    ).exec()
