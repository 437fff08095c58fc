"""The ways from a draft's page to its papers: the controller says what stands on them, the preview shows and sends."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.controllers.drafting.draft_views import DraftView
from app.jobs import Progress
from app.rules.outcome import Refusal
from app.rules.terms import DraftStanding, Grade, Phase
from ui.desk import Desk
from ui.dialogs.print_preview import PrintPreview
from ui.printing import Job, Made, Order, PaperLanguage, Wish

Ordered = Callable[[PaperLanguage], Order | Refusal]


def _show(desk: Desk, title: str, file_name: str, ordered: Ordered, grade: Grade | None, *, blank: bool = True) -> None:
    press = desk.controllers.acts.prints.press

    def make(wish: Wish, progress: Progress) -> Made | Refusal:
        order = ordered(PaperLanguage(wish.language))
        return order if isinstance(order, Refusal) else press.prepare(wish.put_into(order), progress.report)

    job = Job(title, f"{file_name}.pdf".replace("/", "-"), make, press, grade, has_options=True, can_be_blank=blank)
    PrintPreview(job, desk.background, desk.ways.dialog_parent()).exec()


def print_visa_sheet(desk: Desk, view: DraftView, phase: Phase) -> None:
    """The visa sheet of the draft, or of its final version."""
    title = QCoreApplication.translate("DraftPrinting", "Visa sheet of draft No. %1").replace("%1", view.number)
    prints = desk.controllers.acts.prints
    name = f"visa-sheet-{view.number}"
    _show(desk, title, name, lambda words: prints.visa_sheet(view.draft_id, phase, words), view.grade)


def print_checklist(desk: Desk, view: DraftView) -> None:
    """The checklist of the package."""
    title = QCoreApplication.translate("DraftPrinting", "Package of draft No. %1").replace("%1", view.number)
    prints = desk.controllers.acts.prints
    _show(desk, title, f"package-{view.number}", lambda words: prints.checklist(view.draft_id, words), view.grade)


def print_approval_sheet(desk: Desk, view: DraftView) -> None:
    """Appendix 1."""
    title = QCoreApplication.translate("DraftPrinting", "Approval sheet of draft No. %1").replace("%1", view.number)
    prints = desk.controllers.acts.prints
    _show(
        desk, title, f"appendix-1-{view.number}", lambda words: prints.approval_sheet(view.draft_id, words), view.grade
    )


def print_return_letter(desk: Desk, view: DraftView) -> None:
    """The covering letter of a returned draft."""
    title = QCoreApplication.translate("DraftPrinting", "Covering letter of draft No. %1").replace("%1", view.number)
    prints = desk.controllers.acts.prints
    _show(desk, title, f"letter-{view.number}", lambda words: prints.return_letter(view.draft_id, words), view.grade)


def print_assignment(desk: Desk, view: DraftView) -> None:
    """Appendix 5."""
    title = QCoreApplication.translate("DraftPrinting", "Control assignment of draft No. %1")
    prints = desk.controllers.acts.prints
    _show(
        desk, title.replace("%1", view.number), f"appendix-5-{view.number}",
        lambda words: prints.assignment(view.draft_id, words), view.grade,
    )  # fmt: skip


def print_outside(desk: Desk, as_of: date | None = None) -> None:
    """The evening list of papers outside the safe."""
    day = as_of or desk.clock.today()
    prints = desk.controllers.acts.prints
    lines = desk.controllers.acts.papers.papers_outside(day).lines
    grade = max((line.grade for line in lines if line.grade is not None), key=lambda one: one.rank, default=None)
    title = QCoreApplication.translate("DraftPrinting", "Papers outside the safe")
    _show(desk, title, f"outside-{day.isoformat()}", lambda words: prints.outside(day, words), grade)


def print_register(desk: Desk, standing: DraftStanding | None, grade: Grade | None) -> None:
    """The register of drafts as the list shows it."""
    prints = desk.controllers.acts.prints
    title = QCoreApplication.translate("DraftPrinting", "Register of drafts on paper")
    _show(desk, title, "register-drafts", lambda words: prints.register(standing, words), grade)
