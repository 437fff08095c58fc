"""Papers of exchange through the one print dialog."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.controllers.exchange.exchange_views import ExportView, ImportView
from app.controllers.exchange.media_views import MediumView
from app.controllers.paper.press import Order, PaperLanguage
from app.jobs import Progress
from app.rules.outcome import Refusal
from ui.desk import Desk
from ui.dialogs.print_preview import PrintPreview
from ui.marking import QT_TRANSLATE_NOOP
from ui.printing import Job, Made, Wish

SHEET = QT_TRANSLATE_NOOP("ExchangePapers", "Sheet of a package")
RECEIPT = QT_TRANSLATE_NOOP("ExchangePapers", "Receipt of a package")
KEYS = QT_TRANSLATE_NOOP("ExchangePapers", "Fingerprint of our keys")
LABEL = QT_TRANSLATE_NOOP("ExchangePapers", "Label of a medium")


def print_package_sheet(desk: Desk, export: ExportView, parent: QWidget) -> None:
    papers = desk.controllers.exchange.papers
    _show(desk, SHEET, f"package-{export.number}.pdf", lambda language: papers.package_sheet(export, language), parent)


def print_receipt(desk: Desk, line: ImportView, parent: QWidget) -> None:
    papers = desk.controllers.exchange.papers
    _show(desk, RECEIPT, f"receipt-{line.number}.pdf", lambda language: papers.receipt(line, language), parent)


def print_key_sheet(desk: Desk, parent: QWidget) -> None:
    _show(desk, KEYS, "keys.pdf", desk.controllers.exchange.papers.key_sheet, parent)


def print_label(desk: Desk, medium: MediumView, parent: QWidget) -> None:
    papers = desk.controllers.exchange.papers
    _show(desk, LABEL, f"medium-{medium.medium_id}.pdf", lambda language: papers.label(medium, language), parent)


def _show(desk: Desk, title: str, name: str, order: Callable[[PaperLanguage], Order], parent: QWidget) -> None:
    press = desk.cases.prints.press

    def make(wish: Wish, progress: Progress) -> Made | Refusal:
        return press.prepare(wish.put_into(order(PaperLanguage(wish.language))))

    shown = QCoreApplication.translate("ExchangePapers", title)
    job = Job(shown, name, make, press, None, has_options=True, can_be_blank=False)
    PrintPreview(job, desk.background, parent).exec()
