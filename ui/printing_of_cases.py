"""The way of a case's letters and reports to paper: facts from a controller, bytes from the press, the preview."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.controllers.case_papers import CasePaper
from app.rules.outcome import Refusal
from app.rules.terms import Language
from ui.desk import Desk
from ui.dialogs.print_preview import PrintPreview
from ui.printing import Job, Made, Wish


def show_paper(
    desk: Desk, title: str, paper: Callable[[Language], CasePaper], parent: QWidget | None = None
) -> None:
    """Preview a paper of a case; ``paper`` gives its facts in the leading language of the wish."""
    PrintPreview(job_of(desk, title, paper), desk.background, parent or desk.ways.dialog_parent()).exec()


def job_of(desk: Desk, title: str, paper: Callable[[Language], CasePaper]) -> Job:
    """The paper as a print of its case."""
    prints = desk.cases.prints
    first = paper(Language.KAZAKH)

    def make(wish: Wish) -> Made | Refusal:
        facts = paper(Language(wish.language.partition("+")[0]))
        printed = prints.paper(facts, copy=wish.copy, language=wish.language, blank=wish.blank)
        if isinstance(printed, Refusal):
            return printed
        return Made(printed.pdf, printed.number, printed.sheets)

    return Job(
        title=title,
        file_name=f"{first.form}-{first.case_number}.pdf".replace("/", "-"),
        make=make,
        sent=lambda made, destination, copies: prints.sent(made.number, destination, copies=copies),
        grade=first.grade,
        has_options=True,
    )
