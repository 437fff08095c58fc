"""The way of a case's letters and reports to paper: facts from a controller, bytes from the press, the preview."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.controllers.paper.press import Order
from app.jobs import Progress
from app.rules.outcome import Refusal
from app.rules.terms import Language
from ui.desk import Desk
from ui.dialogs.print_preview import PrintPreview
from ui.printing import Job, Made, Wish


def show_paper(desk: Desk, title: str, paper: Callable[[Language], Order], parent: QWidget | None = None) -> None:
    """Preview a paper of a case; ``paper`` gives its facts in the leading language of the wish."""
    PrintPreview(job_of(desk, title, paper), desk.background, parent or desk.ways.dialog_parent()).exec()


def job_of(desk: Desk, title: str, paper: Callable[[Language], Order]) -> Job:
    """The paper as a print of its case."""
    press = desk.cases.prints.press
    first = paper(Language.KAZAKH)

    def make(wish: Wish, progress: Progress) -> Made | Refusal:
        return press.prepare(wish.put_into(paper(Language(wish.language.partition("+")[0]))))

    name = f"{first.form}-{first.subject.name}.pdf".replace("/", "-")
    return Job(title, name, make, press, first.grade, has_options=True)
