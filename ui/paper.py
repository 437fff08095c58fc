"""A PDF in memory as pictures of its pages, and its way to a printer. Nothing is written to a file here."""

from __future__ import annotations

import threading
from importlib import import_module
from typing import Any

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from app.errors import PrinterFailed
from app.jobs import Progress

POINTS_PER_INCH = 72
PRINT_DPI = 300
_one_at_a_time = threading.Lock()  # PDFium is not to be called from two threads


class Paper:
    """The pages of one PDF. ``pdf`` are the very bytes that are shown, printed and saved."""

    def __init__(self, pdf: bytes) -> None:
        self.pdf = pdf
        with _one_at_a_time:
            self._document: Any = import_module("pypdfium2").PdfDocument(pdf)
            self.page_count: int = len(self._document)

    def size_points(self, page: int) -> tuple[float, float]:
        with _one_at_a_time:
            width, height = self._document[page].get_size()
        return float(width), float(height)

    def picture(self, page: int, width: int) -> QImage:
        """A page, ``width`` pixels wide."""
        return self._render(page, width / self.size_points(page)[0])

    def _render(self, page: int, scale: float) -> QImage:
        with _one_at_a_time:
            bitmap = self._document[page].render(scale=scale, rev_byteorder=False, prefer_bgrx=True)
            data = bytes(bitmap.buffer)
            made = QImage(data, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32)
            return made.copy()  # the copy owns its pixels; the bitmap goes

    def close(self) -> None:
        with _one_at_a_time:
            self._document.close()

    def send_to(self, printer: QPrinter, progress: Progress) -> None:
        """Print every page, one picture a page, in the paper's own size and direction."""
        painter = QPainter()
        for page in range(self.page_count):
            width, height = self.size_points(page)
            way = QPageLayout.Orientation.Landscape if width > height else QPageLayout.Orientation.Portrait
            printer.setPageLayout(
                QPageLayout(QPageSize(QPageSize.PageSizeId.A4), way, QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
            )
            begun = printer.newPage() if page else painter.begin(printer)
            if not begun:
                raise PrinterFailed(printer=printer.printerName(), reason="refused")
            image = self._render(page, PRINT_DPI / POINTS_PER_INCH)
            target = QRectF(0, 0, printer.width(), printer.height())
            painter.drawImage(target, image, QRectF(image.rect()), Qt.ImageConversionFlag.AutoColor)
            progress.report(page + 1, self.page_count)
        painter.end()


def printer_names() -> tuple[str, ...]:
    """The printers this workstation knows, the usual one first."""
    usual = QPrinterInfo.defaultPrinterName()
    names = QPrinterInfo.availablePrinterNames()
    return tuple(sorted(names, key=lambda name: (name != usual, name)))


def printer_named(name: str, *, both_sides: bool, copies: int = 1) -> QPrinter:
    """A printer ready to be painted on, full page, at 300 dots an inch."""
    printer = QPrinter(QPrinterInfo.printerInfo(name), QPrinter.PrinterMode.HighResolution)
    printer.setResolution(PRINT_DPI)
    printer.setFullPage(True)
    printer.setDocName("Baqylau")
    printer.setCopyCount(copies)
    printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide if both_sides else QPrinter.DuplexMode.DuplexNone)
    return printer
