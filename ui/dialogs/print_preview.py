"""Shows a paper from the very bytes that are printed; sends them to a printer or to a registered medium."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.controllers.paper.press import Press, Rejection
from app.errors import BaqylauError
from app.jobs import Job as Work
from app.jobs import Progress
from app.rules.outcome import Refusal
from ui import languages, messages, paper, theme
from ui.background import Background
from ui.dialogs.frame import Dialog
from ui.dialogs.medium_chooser import MediumChooser
from ui.dialogs.print_options import PrintOptions
from ui.printing import Job, Made
from ui.widgets.paper_view import PaperView
from ui.widgets.scrolled import scrolled
from ui.widgets.texts import button, label

SIDE_WIDTH = 262


class PrintPreview(Dialog):
    """Makes the paper when it opens; ``where`` says where it went after a true ``exec()``."""

    def __init__(self, job: Job, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job, self._background = job, background
        self.made: Made | None = None
        self.view: PaperView | None = None
        self.where = ""
        self._busy = False
        self._work: Work[Any] | None = None
        self.options = PrintOptions(
            has_options=job.has_options, can_be_blank=job.can_be_blank, has_executor=job.grade is not None
        )
        self.options.choose_language(languages.current().value)
        self._build()
        if job.grade is not None:
            self.show_grade(job.grade)
        self.resize(min(theme.current().px(1080), 1340), min(theme.current().px(690), 740))
        self.retranslate()
        self.prepare()

    def _build(self) -> None:
        self._heading, self._pages = label("heading", wrap=True), label("muted")
        self.print, self.save, self._close = button("main"), button(), button()
        self.progress, self.stop = QProgressBar(), button()
        self.progress.hide()
        self.stop.hide()
        self.save.setVisible(not self._job.only_printer)
        self._larger, self._smaller = button(), button()
        self.message = label("muted", wrap=True)
        self.options.changed.connect(self._draw)
        self.options.anew_wanted.connect(self.prepare)
        self.print.clicked.connect(self.send)
        self.save.clicked.connect(self._choose_medium)
        self.stop.clicked.connect(self.halt)
        self._close.clicked.connect(self.reject)
        self._larger.clicked.connect(lambda: self._zoom(1))
        self._smaller.clicked.connect(lambda: self._zoom(-1))
        zoom = QHBoxLayout()
        theme.space(zoom, spacing=6)
        zoom.addWidget(self._smaller)
        zoom.addWidget(self._larger)
        holder = QWidget()
        side = QVBoxLayout(holder)
        theme.space(side, 0, 0, 8, 0, spacing=8)
        for above in (self._heading, self._pages):
            side.addWidget(above)
        side.addLayout(zoom)
        side.addWidget(self.options)
        side.addStretch(1)
        area = scrolled(holder)
        theme.size(area, width=SIDE_WIDTH)
        column = QVBoxLayout()
        theme.space(column, spacing=8)
        column.addWidget(area, 1)
        for always in (self.message, self.progress, self.stop, self.print, self.save, self._close):
            column.addWidget(always)  # seen whatever is scrolled above
        self._row = QHBoxLayout()
        theme.space(self._row, spacing=12)
        self._row.addStretch(1)
        self._row.addLayout(column)
        self.body.addLayout(self._row, 1)

    def _zoom(self, step: int) -> None:
        if self.view is not None:
            self.view.zoom(step)

    # making

    def prepare(self) -> None:
        """Make the paper as it is wished for now; each real one takes a number of the ledger."""
        wish = self.options.wish()
        self._begin(self.tr("The paper is being made …"))

        def done(made: Made | Refusal) -> None:
            if isinstance(made, Refusal):
                self._fail(messages.refusal(made))
                return
            self.options.remember(wish, made)
            self._show_paper(made)

        self._work = self._background.start(
            lambda progress: self._job.make(wish, progress), done, self._on_failure, self._on_progress
        )

    def _on_progress(self, done: int, total: int) -> None:
        if not self._busy:
            return
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        self.progress.show()
        self.stop.show()

    def halt(self) -> None:
        """Stop what is under way at its next page; nothing leaves half made."""
        if self._busy and self._work is not None:
            self._work.cancel()
            self._end_busy()
            self.message.setText(self.tr("Stopped. Nothing was printed."))
            self._draw()

    def _end_busy(self) -> None:
        self._busy = False
        self.progress.hide()
        self.stop.hide()

    def _show_paper(self, made: Made) -> None:
        self.made = made
        self._forget_paper()
        self._row.takeAt(0)
        view = PaperView(paper.Paper(made.pdf))
        view.setAccessibleName(self._job.title)
        view.drawn.connect(self._draw_pages)
        self._row.insertWidget(0, view, 1)
        self.view = view
        self._end_busy()
        theme.mark(self.message, kind="muted")
        self.message.setText(self._told(made))
        self._draw()
        next((one for one in (self.print, self.save) if one.isEnabled()), self._close).setFocus()

    def _told(self, made: Made) -> str:
        """What the ledger knows of the paper: its number, its copies, their sheets."""
        if not made.number:
            return ""
        last = made.first_copy + made.copies - 1
        copies = str(made.first_copy) if made.copies == 1 else f"{made.first_copy}–{last}"
        text = self.tr("Print No. %1, copy No. %2, sheets in a copy: %3.")
        for place, value in enumerate((made.number, copies, str(made.sheets)), 1):
            text = text.replace(f"%{place}", value)
        return text

    # sending

    def send(self) -> None:
        """To the printer: ledger and register of copies first, then the job."""
        made, name, view, press = self.made, self.options.printer.currentText(), self.view, self._job.press
        both_sides, reason = self.options.both_sides.isChecked(), self.options.reason.text()
        if made is None or view is None:
            return

        def work(progress: Progress) -> str | Refusal:
            refusal = press.send(made.number, name, reason) if press is not None and made.number else None
            if refusal is not None:
                return refusal
            view.paper.send_to(paper.printer_named(name, both_sides=both_sides, copies=1), progress)
            return name

        self._begin(self.tr("Sending to the printer …"))
        self._work = self._background.start(work, self._on_sent, self._on_failure, self._on_progress)

    def _choose_medium(self) -> None:
        """Only media of the register are written to; without one in the computer there is nothing to choose."""
        press = self._job.press
        present = press.media() if press is not None else ()
        if press is None or not present:
            self._fail(messages.say("print.no_medium"))
            return
        chooser = MediumChooser(present, press.usable_media(self._job.grade), self)
        if chooser.exec():
            self.save_into(chooser.chosen())

    def use_press(self, press: Press) -> None:
        """Let another press send what was made."""
        self._job = replace(self._job, press=press)

    def save_into(self, folder: Path) -> None:
        """A PDF to the medium mounted at a folder: the ledger first, then the file, read back."""
        made, reason, press = self.made, self.options.reason.text(), self._job.press
        if made is None or press is None:
            return
        name = f"{Path(self._job.file_name).stem}-{made.number or 0}.pdf"

        def work(progress: Progress) -> str | Refusal | Rejection:
            return press.to_medium(made, folder, name, reason)

        self._begin(self.tr("Writing …"))
        self._work = self._background.start(work, self._on_sent, self._on_failure)

    def _on_sent(self, where: str | Refusal | Rejection) -> None:
        if isinstance(where, Refusal):
            self._fail(messages.refusal(where))
        elif isinstance(where, Rejection):
            self._fail(messages.say(where.code, where.values))
        else:
            self.where = where
            self.accept()

    def done(self, result: int) -> None:
        """Closing stops what is under way at its next page."""
        if self._busy and self._work is not None:
            self._work.cancel()
        self._forget_paper()
        super().done(result)

    def _forget_paper(self) -> None:
        if self.view is not None:
            self.view.forget()
            self.view = None

    # drawing

    def _begin(self, text: str) -> None:
        self._busy = True
        theme.mark(self.message, kind="muted")
        self.message.setText(text)
        self._draw()

    def _on_failure(self, failure: BaqylauError) -> None:
        self._fail(messages.error(failure))

    def _fail(self, text: str) -> None:
        self._end_busy()
        theme.mark(self.message, kind="error")
        self.message.setText(text)
        self._draw()

    def _draw(self) -> None:
        ready = self.made is not None and self.options.is_as_made() and not self._busy
        self.print.setEnabled(ready and self.options.has_printer())
        writes = self._job.press is not None and self._job.press.writes_files and not self._job.only_printer
        self.save.setEnabled(ready and writes)
        self.options.setDisabled(self._busy)
        self._draw_pages()

    def _draw_pages(self) -> None:
        if self.view is None:
            self._pages.setText("")
            return
        page = self.tr("Page %1 of %2").replace("%1", str(self.view.current_page()))
        self._pages.setText(page.replace("%2", str(self.view.paper.page_count)))

    def retranslate(self) -> None:
        self.setWindowTitle(self._job.title)
        self._heading.setText(self._job.title)
        self.print.setText(self.tr("Print"))
        self.save.setText(self.tr("PDF to a medium …"))
        self.stop.setText(self.tr("Stop"))
        self._close.setText(self.tr("Close"))
        self._larger.setText(self.tr("Larger"))
        self._smaller.setText(self.tr("Smaller"))
        self._draw()
