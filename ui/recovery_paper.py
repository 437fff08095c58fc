"""From a recovery code on the screen to its sheet: to a printer and nowhere else."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.controllers.paper.press import PaperLanguage, Press
from app.controllers.vault.recovery_papers import NewCode, first_sheet, renewed_sheet
from app.jobs import Progress
from app.rules.outcome import Refusal
from ui.background import Background
from ui.dialogs.print_preview import PrintPreview
from ui.marking import QT_TRANSLATE_NOOP
from ui.printing import Job, Made, Wish

TITLE = QT_TRANSLATE_NOOP("RecoveryPaper", "Sheet with the recovery code")


def sheet_preview(new: NewCode, background: Background, parent: QWidget, press: Press | None = None) -> PrintPreview:
    """The one print dialog without a way to a file; ``press`` enters the sheet of a vault that is open."""

    def make(wish: Wish, progress: Progress) -> Made | Refusal:
        language = PaperLanguage(wish.language)
        return first_sheet(new, language) if press is None else press.prepare(renewed_sheet(new, language))

    title = QCoreApplication.translate("RecoveryPaper", TITLE)
    return PrintPreview(Job(title, "", make, press, only_printer=True), background, parent)


def print_first(vault: str, made_on: date, code: str, holder: str, background: Background, parent: QWidget) -> None:
    """The code of a vault that was made this moment."""
    sheet_preview(NewCode(vault, made_on, code, holder=holder), background, parent).exec()
