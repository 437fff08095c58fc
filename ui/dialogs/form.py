"""A form over the window: its fields, what is wrong with each, a refusal that can be printed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.errors import BaqylauError
from app.jobs import Progress
from app.rules.outcome import Finding, Refusal
from ui import messages, refusal_paper, theme, typing
from ui.desk import Desk
from ui.dialogs.form_size import HEIGHT, SizedForm
from ui.dialogs.frame import KEPT
from ui.dialogs.question import Question
from ui.shortcuts import Key, on_key
from ui.widgets.field import Field
from ui.widgets.texts import button, copyable, label, page


class FormDialog(SizedForm):
    """A subclass adds its fields with ``add_row``, ends its ``__init__`` with ``ready()`` and answers ``send``.

    ``send`` is called on the window's thread and returns what was done, kept in ``outcome``, or a `Refusal`; everything
    typed stays on a refusal. Work of over 100 ms is returned from ``work`` instead: it runs off this thread, shows
    progress and can be stopped. ``case_id`` is the case a printed refusal speaks of, 0 for none.
    """

    def __init__(self, desk: Desk, *, case_id: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent or desk.ways.dialog_parent())
        self.desk = desk
        self.outcome: Any = None
        self.refused: Refusal | None = None
        self._case_id = case_id
        self._running: Any = None
        self._start = ""
        self.beside: QWidget | None = None
        self._heading, self._note = label("heading", wrap=True), label("muted", wrap=True)
        self.message = copyable("error")
        self.print_refusal = button("link")
        self.bar = QProgressBar(textVisible=False)
        self.go, self.stay = button("main"), button()
        self._lay_out()
        self.go.clicked.connect(self.try_sending)
        self.stay.clicked.connect(self._leave)
        self.print_refusal.clicked.connect(self._print_refusal)
        on_key(Key.SAVE_AND_PRINT, self).activated.connect(self.go.click)

    def _lay_out(self) -> None:
        ground = page()
        inner = self._column = QVBoxLayout(ground)
        theme.space(inner, spacing=10)
        inner.addWidget(self.grid)
        inner.addStretch(1)
        row = self._buttons = QHBoxLayout()
        theme.space(row, 0, 8, 0, 0, spacing=8)
        row.addWidget(self.print_refusal)
        row.addStretch(1)
        row.addWidget(self.go)
        row.addWidget(self.stay)
        for above in (self._heading, self._note):
            self.body.addWidget(above)
        self._halves = QHBoxLayout()
        theme.space(self._halves, spacing=12)
        self._halves.addWidget(self.hold(ground, inner), 3)
        self.body.addLayout(self._halves, 1)
        self.body.addWidget(self.message)
        self.body.addWidget(self.bar)
        self.body.addLayout(row)
        for hidden in (self.message, self.print_refusal, self.bar):
            hidden.hide()

    # what a subclass says

    def heading(self) -> str:
        """What is done here; also the title of the window and the step a printed refusal names."""
        return ""

    def note(self) -> str:
        """What one should know before: the paragraph and what follows; "" for nothing."""
        return ""

    def go_on(self) -> str:
        """The word on the button that does it."""
        return self.tr("Enter it")

    def own_faults(self) -> dict[str, str]:
        """What the form itself cannot read yet, by the name of its field: a date half typed."""
        wrong = self.tr("This cannot be read: 23.11.2026, with the hour 9:30 where one is asked.")
        return {field.name: wrong for field in self.fields() if getattr(field.entry, "is_wrong", bool)()}

    def own_message(self) -> str:
        """What is missing before anything begins and belongs to no single field; "" for nothing."""
        return ""

    def send(self) -> object | Refusal:
        """Do it; the outcome or a refusal."""
        return None

    def work(self) -> Callable[[Progress], object | Refusal] | None:
        """The same as work off this thread; its inputs are read before it starts."""
        return None

    # what a subclass calls

    def add_row(self, *fields: Field | tuple[QWidget, int]) -> None:
        """Fields beside one another: each takes the same share, or its own of twelve."""
        share = 12 // len(fields)
        self.grid.add_row(*((field, share) if isinstance(field, Field) else field for field in fields))

    def add_below(self, widget: QWidget) -> None:
        """Something under the fields: a table, a preview of dates."""
        self._column.insertWidget(self._column.count() - 1, widget)
        self.ends_with_fields = False

    def add_beside(self, widget: QWidget) -> None:
        """Something on the right of the fields, scrolled by itself."""
        ground = page()
        column = QVBoxLayout(ground)
        theme.space(column)
        column.addWidget(widget)
        column.addStretch(1)
        self.beside = self.hold(ground, column)
        self._halves.addWidget(self.beside, 2)

    def add_buttons(self, *more: QPushButton) -> None:
        """Other buttons on the left of the form's own."""
        for place, one in enumerate(more, 1):
            self._buttons.insertWidget(place, one)

    def ready(self) -> None:
        self.retranslate()
        self.fit(self.wanted_width(), HEIGHT)
        self._start = self.typed()
        kept = self.desk.ways.take_kept_form(self.kept_name())
        if kept and typing.put(self.grid, kept):
            self.message.setText(self.tr("What was typed here before the lock is back."))
            theme.mark(self.message, kind="muted")
            self.message.show()
        first = next((field.entry for field in self.fields()), None) or self.grid.findChild(QLineEdit)
        if first is not None:
            first.setFocus()

    def fields(self) -> list[Field]:
        return [field for field in self.grid.fields() if isinstance(field, Field)]

    def typed(self) -> str:
        """What stands in the inputs, as JSON text; also what is kept over a lock."""
        return typing.typed(self.grid)

    def kept_name(self) -> str:
        """The form and its record: what was typed before a lock comes back when this form is opened for the very same
        case, draft, plan or line again, and is never offered on another."""
        about = f"{typing.record_of(self)}:{self.desk.ways.record_on_show()}:{self.heading()}"
        return f"{KEPT}{type(self).__module__}.{type(self).__name__}:{about}"

    def unsaved(self) -> str:
        """What is typed and not entered; "" when nothing is."""
        return self.typed() if self.isVisible() and self.typed() != self._start else ""

    # sending

    def try_sending(self) -> None:
        """Send what is typed; faults stand beside their fields, the rest above the buttons."""
        if self._running is not None:
            return
        self._show_faults(self.own_faults(), self.own_message())
        if self.message.text() or any(field.fault() for field in self.fields()):
            self._to_first_fault()
            return
        try:
            work = self.work()
            if work is not None:
                self._run(work)
                return
            done = self.send()
        except BaqylauError as failure:
            self._on_failure(failure)
            return
        self.take(done)

    def _run(self, work: Callable[[Progress], object]) -> None:
        self.go.setEnabled(False)
        self.grid.setEnabled(False)
        self.bar.setRange(0, 0)
        self.bar.show()
        self._running = self.desk.background.start(work, self.take, self._on_failure, self._on_progress, self._rest)

    def _on_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _rest(self) -> None:
        self._running = None
        self.go.setEnabled(True)
        self.grid.setEnabled(True)
        self.bar.hide()

    def take(self, done: object) -> None:
        """The outcome closes the form; a refusal is shown and everything typed stays."""
        if isinstance(done, Refusal):
            self.show_refusal(done)
            return
        self.outcome = done
        self.accept()

    def show_refusal(self, refused: Refusal) -> None:
        """Findings that name a field stand beside it; the others, and who may decide, above the buttons."""
        self.refused = refused
        names = {field.name for field in self.fields()}
        placed: dict[str, str] = {}
        loose: list[Finding] = []
        for found in refused:
            name = str(found.values.get("field", ""))
            if name in names:
                placed.setdefault(name, messages.finding(found))
            else:
                loose.append(found)
        rest = Refusal(tuple(loose), deciders=refused.deciders)
        self._show_faults(placed, messages.refusal(rest))
        self.print_refusal.setVisible(any(found.paragraph for found in refused))
        self._to_first_fault()

    def _on_failure(self, failure: BaqylauError) -> None:
        self._show_faults({}, messages.error(failure))

    def _show_faults(self, faults: dict[str, str], message: str) -> None:
        for field in self.fields():
            field.show_fault(faults.get(field.name, ""))
        theme.mark(self.message, kind="error")
        self.message.setText(message)
        self.message.setVisible(bool(message))
        self.print_refusal.hide()
        if self.isVisible():
            self.take_room()

    def _to_first_fault(self) -> None:
        for field in self.fields():
            if field.fault():
                field.entry.setFocus()
                return

    def _print_refusal(self) -> None:
        if self.refused is not None:
            refusal_paper.print_refusal(self.desk, self.refused, self.heading(), self._case_id, self)

    # leaving

    def _leave(self) -> None:
        if self._running is not None:
            self._running.cancel()
            return
        self.reject()

    def reject(self) -> None:
        """Escape and Cancel ask first when something was typed."""
        if self._running is not None:
            self._running.cancel()
        elif self.typed() == self._start or self._may_drop():
            super().reject()

    def _may_drop(self) -> bool:
        asked = Question(
            self.tr("Drop what is typed?"), self.tr("What is typed on this form is not entered yet."),
            go_on=self.tr("Drop it"), stay=self.tr("Go on typing"), parent=self,
        )  # fmt: skip
        return bool(asked.exec())

    def retranslate(self) -> None:
        self.setWindowTitle(self.heading())
        self._heading.setText(self.heading())
        self._note.setText(self.note())
        self._note.setVisible(bool(self.note()))
        self.go.setText(self.go_on())
        self.stay.setText(self.tr("Cancel"))
        self.print_refusal.setText(self.tr("Print the refusal …"))
