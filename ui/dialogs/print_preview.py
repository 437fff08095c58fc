"""Shows a paper from the very bytes that are printed; sends them to a printer or into a chosen folder."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from app.errors import BaqylauError, DiskFull, FolderRefused
from app.jobs import Progress
from app.rules.terms import Grade
from ui import messages, paper, theme
from ui.background import Background
from ui.dialogs.folder_chooser import FolderChooser
from ui.dialogs.frame import Dialog
from ui.widgets.field import Field
from ui.widgets.paper_view import PaperView
from ui.widgets.texts import button, label

Printed = Callable[[str], None]


class PrintPreview(Dialog):
    """``printed`` is told where the paper went: a printer's name, or the file."""

    def __init__(
        self,
        pdf: bytes,
        title: str,
        background: Background,
        parent: QWidget | None = None,
        *,
        grade: Grade | None = None,
        file_name: str = "baqylau.pdf",
        printed: Printed = lambda where: None,
    ) -> None:
        super().__init__(parent)
        self._title, self._file_name, self._printed = title, file_name, printed
        self._background = background
        self.paper = paper.Paper(pdf)
        self.view = PaperView(self.paper)
        self._build()
        if grade is not None:
            self.show_grade(grade)
        self.resize(min(theme.current().px(1080), 1340), min(theme.current().px(690), 740))
        self.retranslate()
        self.print.setFocus() if self.print.isEnabled() else self.save.setFocus()

    def _build(self) -> None:
        self._heading = label("heading", wrap=True)
        self._pages = label("muted")
        self.printer = QComboBox()
        self.printer.addItems(list(paper.printer_names()))
        self._printer = Field("printer", lambda: self.tr("Printer"), self.printer)
        self.both_sides = QCheckBox()
        self.both_sides.setChecked(True)
        self.print, self.save, self._close = button("main"), button(), button()
        self._larger, self._smaller = button(), button()
        self._message = label("error", wrap=True)
        self._message.hide()
        self.print.setEnabled(self.printer.count() > 0)
        self._no_printer = label("caption", wrap=True)
        self.print.clicked.connect(self._send)
        self.save.clicked.connect(self._save)
        self._close.clicked.connect(self.reject)
        self._larger.clicked.connect(lambda: self.view.zoom(1))
        self._smaller.clicked.connect(lambda: self.view.zoom(-1))
        self.view.verticalScrollBar().valueChanged.connect(self._draw_page_number)
        self._lay_out()

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        theme.space(side, spacing=8)
        zoom = QHBoxLayout()
        theme.space(zoom, spacing=6)
        zoom.addWidget(self._smaller)
        zoom.addWidget(self._larger)
        side.addWidget(self._heading)
        side.addWidget(self._pages)
        side.addLayout(zoom)
        side.addSpacing(theme.current().px(8))
        side.addWidget(self._printer)
        side.addWidget(self._no_printer)
        side.addWidget(self.both_sides)
        for below in (self.print, self.save, self._message):
            side.addWidget(below)
        side.addStretch(1)
        side.addWidget(self._close)
        holder = QWidget()
        holder.setLayout(side)
        holder.setFixedWidth(theme.current().px(250))
        row = QHBoxLayout()
        theme.space(row, spacing=12)
        row.addWidget(self.view, 1)
        row.addWidget(holder)
        self.body.addLayout(row, 1)

    def _send(self) -> None:
        name, both_sides = self.printer.currentText(), self.both_sides.isChecked()

        def work(progress: Progress) -> str:
            self.paper.send_to(paper.printer_named(name, both_sides=both_sides), progress)
            return name

        self._begin(self.tr("Sending to the printer …"))
        self._background.start(work, self._done, self._failed)

    def _save(self) -> None:
        chooser = FolderChooser(Path("/media"), self.tr("Folder for the PDF"), may_make=False, parent=self)
        if not chooser.exec():
            return
        file = free_name(chooser.chosen, self._file_name)

        def work(progress: Progress) -> str:
            write_whole(file, self.paper.pdf)
            return str(file)

        self._begin(self.tr("Writing …"))
        self._background.start(work, self._done, self._failed)

    def _begin(self, text: str) -> None:
        for widget in (self.print, self.save):
            widget.setEnabled(False)
        theme.mark(self._message, kind="muted")
        self._message.setText(text)
        self._message.show()

    def _done(self, where: str) -> None:
        self._printed(where)
        self.accept()

    def _failed(self, failure: BaqylauError) -> None:
        self.print.setEnabled(self.printer.count() > 0)
        self.save.setEnabled(True)
        theme.mark(self._message, kind="error")
        self._message.setText(messages.error(failure))

    def _draw_page_number(self) -> None:
        page = self.tr("Page %1 of %2").replace("%1", str(self.view.current_page()))
        self._pages.setText(page.replace("%2", str(self.paper.page_count)))

    def retranslate(self) -> None:
        self.setWindowTitle(self._title)
        self._heading.setText(self._title)
        self.view.setAccessibleName(self._title)
        self.both_sides.setText(self.tr("On both sides of the sheet"))
        self.print.setText(self.tr("Print"))
        self.save.setText(self.tr("Save as PDF …"))
        self._close.setText(self.tr("Close"))
        self._larger.setText(self.tr("Larger"))
        self._smaller.setText(self.tr("Smaller"))
        self._no_printer.setText("" if self.printer.count() else self.tr("This workstation knows no printer."))
        self._no_printer.setVisible(not self.printer.count())
        self._draw_page_number()


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
        raise FolderRefused(folder=str(file.parent)) from error
    try:
        with os.fdopen(handle, "wb") as opened:
            opened.write(content)
            opened.flush()
            os.fsync(opened.fileno())
    except OSError as error:
        file.unlink(missing_ok=True)
        raise DiskFull(folder=str(file.parent)) from error
