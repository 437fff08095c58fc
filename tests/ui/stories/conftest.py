"""A clerk at the window: opens the form of an action, types, presses the button; nothing is called past the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog

from app.controllers.control.case_actions import CaseAction
from app.controllers.vault.audit import Audit
from app.jobs import Progress
from app.rules.outcome import Refusal
from tests.printing.golden import text_of
from ui.dialogs.form import FormDialog
from ui.dialogs.print_preview import PrintPreview
from ui.dialogs.question import Question
from ui.main_window import MainWindow
from ui.screens.card import CardScreen

Typing = Callable[[Any], object]


class Clerk:
    """``papers`` are the texts of everything previewed, in order."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.papers: list[str] = []
        self._typing: list[Typing] = []
        self._form: Any = None
        self.refusal = ""

    def card(self, case_id: int) -> CardScreen:
        shown = self.window.pile.on_show()
        if not isinstance(shown, CardScreen) or shown.view is None or shown.view.case_id != case_id:
            self.window.open_card(case_id)
            shown = self.window.pile.on_show()
        assert isinstance(shown, CardScreen)
        return shown

    def enter(self, case_id: int, action: CaseAction, typing: Typing) -> Any:
        """Enter something through the form of an action; the form, for what it showed."""
        self.refusal = ""
        self._typing.append(typing)
        self.card(case_id).act(action)
        assert self.refusal == "", self.refusal
        return self._form

    def is_refused(self, case_id: int, action: CaseAction, typing: Typing) -> str:
        """What the form says when it refuses; everything typed is still there."""
        self.refusal = ""
        self._typing.append(typing)
        self.card(case_id).act(action)
        assert self.refusal, "it was entered"
        return self.refusal

    def answer_form(self, form: FormDialog) -> int:
        """Stands in for the event loop of a modal form."""
        self._form = form
        self._typing.pop()(form)
        form.show()
        typed = form.typed()
        while form.result() != QDialog.DialogCode.Accepted and not form.refused and not faults_of(form):
            form.go.click()
        if form.result() == QDialog.DialogCode.Accepted:
            return 1
        assert form.typed() == typed
        self.refusal = "\n".join([*faults_of(form), form.message.text()])
        if form.print_refusal.isVisibleTo(form):
            form.print_refusal.click()
        form.hide()
        return 0

    def look_at(self, preview: PrintPreview) -> int:
        """Stands in for the event loop of the preview: the paper is made as it would be shown."""
        made = preview._job.make(preview.options.wish(), Progress())
        assert not isinstance(made, Refusal), made
        self.papers.append(" ".join(text_of(made.pdf).split()))
        return 0

    def course(self, case_id: int) -> str:
        card = self.card(case_id)
        card.tabs.page("course")
        model = card.tabs.page("course").model  # type: ignore[attr-defined]
        return "\n".join(" | ".join(row.cells) for row in model.rows)

    def front(self, case_id: int) -> dict[str, str]:
        return dict(self.card(case_id).facts.facts)

    def closed(self, case_id: int, action: CaseAction) -> str:
        """Why an action is grey on the card; "" when it is open."""
        card = self.card(case_id)
        made, group = next((made, group) for made, group in card.action_bar.groups if action in group[1])
        sheet = card.action_bar.open_sheet(made, group)
        reason = sheet.reasons.get(action, "")
        assert bool(reason) != (action in sheet.buttons)
        sheet.close()
        return reason


def faults_of(form: FormDialog) -> list[str]:
    return [field.fault() for field in form.fields() if field.fault()]


@pytest.fixture
def clerk(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Iterator[Clerk]:
    """At the end of a story the journal is held against the tables: it replays to the same state."""
    made = Clerk(window)

    def answer_form(form: FormDialog) -> int:
        return made.answer_form(form)

    def look_at(preview: PrintPreview) -> int:
        return made.look_at(preview)

    monkeypatch.setattr(FormDialog, "exec", answer_form)
    monkeypatch.setattr(PrintPreview, "exec", look_at)
    monkeypatch.setattr(PrintPreview, "prepare", lambda preview: None)
    monkeypatch.setattr(Question, "exec", lambda question: 1)
    yield made
    assert Audit(window.desk.session).verify().ok
