"""The way from a card to its paper: the controller makes the bytes, the preview shows and sends them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.controllers.views import CardView
from app.errors import BaqylauError
from app.jobs import Progress
from app.rules.outcome import Refusal
from ui import languages, messages
from ui.desk import Desk
from ui.dialogs.failed import Failed
from ui.dialogs.print_preview import PrintPreview


def print_cards(desk: Desk, case_ids: Sequence[int]) -> None:
    """Make the paper control cards one after another off this thread; a refusal says what is missing."""
    if not case_ids:
        return
    first, *others = case_ids
    language = languages.current()
    parent = desk.ways.dialog_parent()
    cases: Any = desk.cases

    def make(progress: Progress) -> tuple[CardView, Any]:
        return desk.cases.card(first), cases.print_card(first, language=language)

    def show(made: tuple[CardView, Any]) -> None:
        card, printed = made
        if isinstance(printed, Refusal):
            Failed(messages.refusal(printed), parent).exec()
        else:
            title = QCoreApplication.translate("CardPrinting", "Paper control card No. %1")
            title = title.replace("%1", card.case_number)
            name = f"card-{card.case_number}-{printed.number}.pdf".replace("/", "-")
            PrintPreview(printed.pdf, title, desk.background, parent, grade=card.grade, file_name=name).exec()
        print_cards(desk, others)

    def fail(error: BaqylauError) -> None:
        Failed(messages.error(error), parent).exec()

    desk.background.start(make, show, fail)
