"""Shows a paper from the very bytes that are printed; sends them to a printer or into a chosen folder."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import BaqylauError, DiskFull, FileUnwritable
from app.jobs import Job as Work
from app.jobs import Progress
from app.rules.outcome import Refusal
from ui import languages, messages, paper, theme
from ui.background import Background
from ui.dialogs.folder_chooser import FolderChooser
from ui.dialogs.frame import Dialog
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
        self.options = PrintOptions(has_options=job.has_options)
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
        self._larger, self._smaller = button(), button()
        self.message = label("muted", wrap=True)
        self.options.changed.connect(self._draw)
        self.options.anew_wanted.connect(self.prepare)
        self.print.clicked.connect(self.send)
        self.save.clicked.connect(self._choose_folder)
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
        for below in (self.message, self.print, self.save):
            side.addWidget(below)
        side.addStretch(1)
        side.addWidget(self._close)
        area = scrolled(holder)
        theme.size(area, width=SIDE_WIDTH)
        self._row = QHBoxLayout()
        theme.space(self._row, spacing=12)
        self._row.addStretch(1)
        self._row.addWidget(area)
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
            self.options.remember(wish)
            self._show_paper(made)

        self._work = self._background.start(lambda progress: self._job.make(wish), done, self._on_failure)

    def _show_paper(self, made: Made) -> None:
        self.made = made
        self._forget_paper()
        self._row.takeAt(0)
        view = PaperView(paper.Paper(made.pdf))
        view.setAccessibleName(self._job.title)
        view.drawn.connect(self._draw_pages)
        self._row.insertWidget(0, view, 1)
        self.view = view
        self._busy = False
        self.message.setText("")
        self._draw()
        (self.print if self.print.isEnabled() else self.save).setFocus()

    # sending

    def send(self) -> None:
        """To the printer: the ledger first, then the job."""
        made, name = self.made, self.options.printer.currentText()
        view, both_sides, copies = self.view, self.options.both_sides.isChecked(), self.options.copies.value()
        if made is None or view is None:
            return

        def work(progress: Progress) -> str:
            self._job.sent(made, name, copies)
            view.paper.send_to(paper.printer_named(name, both_sides=both_sides, copies=copies), progress)
            return name

        self._begin(self.tr("Sending to the printer …"))
        self._work = self._background.start(work, self._on_sent, self._on_failure)

    def _choose_folder(self) -> None:
        chooser = FolderChooser(Path("/media"), self.tr("Folder for the PDF"), may_make=False, parent=self)
        if chooser.exec():
            self.save_into(chooser.chosen)

    def save_into(self, folder: Path) -> None:
        """Into a folder as a PDF: the ledger first, then the file; one that is there is never replaced."""
        made = self.made
        if made is None:
            return
        file = free_name(folder, self._job.file_name)

        def work(progress: Progress) -> str:
            self._job.sent(made, f"PDF {file}", 1)
            write_whole(file, made.pdf)
            return str(file)

        self._begin(self.tr("Writing …"))
        self._work = self._background.start(work, self._on_sent, self._on_failure)

    def _on_sent(self, where: str) -> None:
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
            self.view.paper.close()
            self.view.hide()
            self.view.deleteLater()
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
        self._busy = False
        theme.mark(self.message, kind="error")
        self.message.setText(text)
        self._draw()

    def _draw(self) -> None:
        ready = self.made is not None and self.options.is_as_made() and not self._busy
        self.print.setEnabled(ready and self.options.has_printer())
        self.save.setEnabled(ready)
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
        self.save.setText(self.tr("Save as PDF …"))
        self._close.setText(self.tr("Close"))
        self._larger.setText(self.tr("Larger"))
        self._smaller.setText(self.tr("Smaller"))
        self._draw()


def free_name(folder: Path, name: str) -> Path:
    """``name`` in ``folder``, with a number where that file is there already."""
    stem, suffix = Path(name).stem, Path(name).suffix
    tries = (folder / (f"{stem}-{n}{suffix}" if n > 1 else name) for n in range(1, 10_000))
    return next(file for file in tries if not file.exists())


def write_whole(file: Path, content: bytes) -> None:
    """Write a new file whole and to the disk, or not at all; an existing file is never replaced."""
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as error:
        raise FileUnwritable(file=str(file), reason=error.strerror or "") from error
    try:
        with os.fdopen(handle, "wb") as opened:
            opened.write(content)
            opened.flush()
            os.fsync(opened.fileno())
    except OSError as error:
        file.unlink(missing_ok=True)
        raise DiskFull(folder=str(file.parent)) from error
