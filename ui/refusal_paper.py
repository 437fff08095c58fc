"""A refusal on paper: the memo with every finding, its paragraph and who may decide."""

from __future__ import annotations

from importlib import import_module

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.rules.outcome import Refusal
from app.rules.terms import Grade, Language
from ui.desk import Desk
from ui.dialogs.print_preview import PrintPreview
from ui.printing import Job, Made, Wish


def print_refusal(desk: Desk, refused: Refusal, step: str, case_id: int = 0, parent: QWidget | None = None) -> None:
    """Preview the memo of a refused step. It belongs to no record: a memo on no case says nothing classified."""
    card = desk.cases.card(case_id) if case_id else None
    memo = import_module("app.controllers.refusals").memo

    def make(wish: Wish) -> Made:
        language = Language(wish.language.partition("+")[0])
        return Made(memo(desk.session, refused, step, card, language))

    title = QCoreApplication.translate("RefusalPaper", "Memo on a refused step")
    grade: Grade | None = card.grade if card is not None else None
    PrintPreview(
        Job(title, "refusal.pdf", make, grade=grade), desk.background, parent or desk.ways.dialog_parent()
    ).exec()
