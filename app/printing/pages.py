"""The sheet of one print: frame with mirrored margins, marking, sheet numbers, footer code, executor block."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.errors import InvalidInput, NotAllowed
from app.printing.breaking import break_lines
from app.printing.datamatrix import encode
from app.printing.executor import block_lines
from app.printing.fingerprint import SHOWN, footer_code
from app.printing.fonts import Face, width_of
from app.printing.headings import PAPER, Headings
from app.printing.layouts import MM, Layout
from app.printing.paper import Paper, Purpose, Sides
from app.printing.pdf import A4, HAIR, Book, Ink

HEADER = 14.5 * MM  # marking, copy, sheet
FOOTER = 12 * MM  # code and form
MATRIX = 9.5 * MM
MARK_COLUMN = 48 * MM  # at least; a marking in two languages takes what it needs
_MARK_SIZE, _COPY_SIZE, _SHEET_SIZE = 11.0, 10.0, 9.0
_HEAD_SIZES = (8.5, 7.8, 7.0)
_BLOCK_SIZE, _BLOCK_LEADING = 8.5, 10.0
_WATER_LINES = 4  # watermarks on a page


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the text of a page may stand, in points."""

    left: float
    right: float
    top: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.top - self.bottom


@dataclass(frozen=True, slots=True)
class Sort:
    """What a print is: the form's id, whether the decree prescribes its layout, which way it lies."""

    form: str
    prescribed: bool = False
    landscape: bool = False
    running: str = ""  # repeated at the head of following sheets: the case's own number


class Print:
    """One print of one record inside a book: its sheets are numbered from 1, its code is on each of them."""

    def __init__(self, book: Book, paper: Paper, sort: Sort, layout: Layout, print_fingerprint: str) -> None:
        self.book, self.paper, self.sort, self.layout = book, paper, sort, layout
        self.words = Headings(PAPER, paper)
        self.fingerprint = print_fingerprint  # may still be set until `end`: a register knows it after its last row
        self.pages = 0
        self._name = f"p{book.pages}"
        width, height = A4
        self.size = (height, width) if sort.landscape else (width, height)
        widest = self.words.joined("sheet.back", " · ", n=999) + self._of() + "999"
        lines = [*self._marking_lines(), (widest, Face.REGULAR, _SHEET_SIZE)]
        self._column = max(MARK_COLUMN, *(width_of(*line) for line in lines))
        self._head, self._first_head = self._head_lines(self.frame(1).width - self._column - 10)

    def frame(self, page: int) -> Frame:
        """The frame of the page with this number, counted from 1; even pages are backs when both sides are used."""
        margins = self.layout.margins
        width, height = self.size
        left, right = margins.binding * MM, margins.outer * MM
        if self.is_back(page):
            left, right = right, left
        top = height - margins.top * MM - HEADER
        return Frame(left, width - right, top, margins.bottom * MM + FOOTER)

    def is_back(self, page: int) -> bool:
        return self.paper.sides is Sides.DUPLEX and page % 2 == 0

    def sheets(self, pages: int) -> int:
        return (pages + 1) // 2 if self.paper.sides is Sides.DUPLEX else pages

    def add(self, body: Ink) -> None:
        """Put the next page into the book, with everything it bears."""
        self.pages += 1
        frame = self.frame(self.pages)
        page = self.book.ink()
        if self.paper.purpose is not Purpose.REAL:
            page.use(f"{self._name}.mark")
        if self.paper.inspector:
            page.use(f"{self._name}.water")
        self._draw_header(page, frame)
        page.parts.extend(body.parts)
        page.use(f"{self._name}.foot", frame.left, 0)
        self.book.add_page(page, self.size)

    def add_bare(self, body: Ink) -> None:
        """Put a page into the book as it is: nothing but what was drawn may land on the paper that is fed."""
        if self.paper.inspector:
            raise NotAllowed(reason="read_only")
        self.pages += 1
        self.book.add_page(body, self.size)

    def _draw_header(self, page: Ink, frame: Frame) -> None:
        left, top = frame.right - self._column, self.size[1] - self.layout.margins.top * MM
        page.use(f"{self._name}.marking", left, top)
        words = "sheet.back" if self.is_back(self.pages) else "sheet.front"
        prefix = self.words.joined(words, " · ", n=self.sheets(self.pages)) + self._of()
        page.text(left, top - 34, prefix, Face.REGULAR, _SHEET_SIZE)
        page.use(f"{self._name}.total", left + width_of(prefix, Face.REGULAR, _SHEET_SIZE), top - 34)
        for text, face, size in self._head if self.pages > 1 else self._head[: self._first_head]:
            top -= size * 1.18
            page.text(frame.left, top, text, face, size)

    def _head_lines(self, width: float) -> tuple[list[tuple[str, Face, float]], int]:
        """Body, form and running line at the left, small enough to fit; and how many of them the first page bears."""
        name = Headings(self.sort.form, self.paper).joined("short")
        if not self.sort.prescribed:
            name = f"{name} · {self.layout.approved or self.words.joined('sample')}"
        for size in _HEAD_SIZES:
            lines = [
                (line, face, size)
                for text, face in ((self.paper.office, Face.BOLD), (name, Face.ITALIC))
                for line in break_lines(text, face, size, width, hyphens=False)
            ]
            running = [(line, Face.REGULAR, size) for line in break_lines(self.sort.running, Face.REGULAR, size, width)]
            if (len(lines) + len(running)) * size * 1.18 <= HEADER - 2:
                return lines + running, len(lines)
        raise InvalidInput(field="office", reason="too_long")

    def _of(self) -> str:
        lines = self.words.lines("sheet.of")
        return lines[0] if len(lines) == 1 else " / "

    def end(self) -> None:
        """Define what all pages share: marking, total of sheets, footer, mark across the page."""
        self._define("total", lambda ink: ink.text(0, 0, str(self.sheets(self.pages)), Face.REGULAR, _SHEET_SIZE))
        self._define("marking", self._draw_marking)
        self._define("foot", self._draw_footer)
        if self.paper.purpose is not Purpose.REAL:
            self._define("mark", self._draw_mark)
        if self.paper.inspector:
            self._define("water", self._draw_watermark)

    def _define(self, part: str, draw: Callable[[Ink], None]) -> None:
        ink = self.book.ink()
        draw(ink)
        self.book.define(f"{self._name}.{part}", ink)

    def _marking_lines(self) -> list[tuple[str, Face, float]]:
        """Marking and copy number; the first line stays empty on a paper without a marking."""
        paper, marking = self.paper, ""
        if paper.grade is not None:
            marking = self.words.joined(f"grade.{paper.grade}")
        elif paper.official_use:
            marking = self.words.joined("official_use")
        copy = self.words.joined("copy", " · ", copy=paper.copy if not paper.for_ink else "____")
        return [(marking, Face.BOLD, _MARK_SIZE), (copy, Face.REGULAR, _COPY_SIZE)]

    def _draw_marking(self, ink: Ink) -> None:
        y = -10.0
        for text, face, size in self._marking_lines():
            ink.text(0, y, text, face, size)
            y -= 12.5

    def _draw_footer(self, ink: Ink) -> None:
        """Code on the left of the frame; ``ink``'s origin is the frame's left edge at the page's lower edge."""
        width = self.frame(1).width
        base = self.layout.margins.bottom * MM
        ink.line(0, base + FOOTER - 5, width, base + FOOTER - 5, HAIR)
        draw_matrix(ink, footer_code(self.paper.print_number, self.fingerprint), 0, base - 3, MATRIX)
        x = MATRIX + 6
        shown = self.fingerprint[:SHOWN]
        groups = " ".join(shown[at : at + 4] for at in range(0, SHOWN, 4))
        number = self.paper.print_number or "—"
        ink.text(x, base + 13, f"{self.words.joined('print_number')} {number}", Face.REGULAR, 8)
        ink.text(x, base + 3, f"{self.words.joined('fingerprint')} {groups}", Face.REGULAR, 8)
        if self.paper.printed_on:
            printed = f"{self.paper.printed_on:%d.%m.%Y}"
            ink.right(width, base + 13, printed, Face.REGULAR, 8)

    def _draw_mark(self, ink: Ink) -> None:
        text = self.words.first(f"purpose.{self.paper.purpose}")
        width, height = self.size
        size = 0.62 * min(width, height) / width_of(text, Face.BOLD, 1)
        size = min(size, 150)
        drawn = self.book.ink()
        drawn.text(-width_of(text, Face.BOLD, size) / 2, -size / 3, text, Face.BOLD, size)
        turn = "0.7071 0.7071 -0.7071 0.7071"
        ink.raw(f"q {turn} {width / 2:.2f} {height / 2:.2f} cm 1 Tr 0.72 G 0.7 w")
        ink.parts.extend(drawn.parts)
        ink.raw("Q")

    def _draw_watermark(self, ink: Ink) -> None:
        """Who printed it and when, in pale lines across the page, under what is to be read."""
        printed = f"{self.paper.printed_on:%d.%m.%Y}" if self.paper.printed_on else ""
        text = self.words.first("inspection", name=self.paper.inspector, day=printed)
        width, height = self.size
        size = min(20.0, 0.9 * width / width_of(text, Face.BOLD, 1))
        ink.raw("q 0.86 g")
        for at in range(_WATER_LINES):
            drawn = self.book.ink()
            drawn.text(-width_of(text, Face.BOLD, size) / 2, -size / 3, text, Face.BOLD, size)
            ink.raw(f"q 0.9397 0.3420 -0.3420 0.9397 {width / 2:.2f} {height * (at + 0.5) / _WATER_LINES:.2f} cm")
            ink.parts.extend(drawn.parts)
            ink.raw("Q")
        ink.raw("Q")

    def block_height(self) -> float:
        """Room the executor block takes at the foot of the last sheet's back; 0 without one."""
        lines = self._block()
        return _BLOCK_LEADING * len(lines) + 8 if lines else 0.0

    def _block(self) -> list[str]:
        if self.paper.executor is None:
            return []
        width = self.frame(1).width * 0.62
        return [
            line
            for entry in block_lines(self.paper.executor, self.words)
            for line in break_lines(entry, Face.REGULAR, _BLOCK_SIZE, width)
        ]

    def draw_block(self, ink: Ink, frame: Frame) -> None:
        """The executor block, its last line at the foot of the frame."""
        lines = self._block()
        for at, line in enumerate(reversed(lines)):
            ink.text(frame.left, frame.bottom + 3 + at * _BLOCK_LEADING, line, Face.REGULAR, _BLOCK_SIZE)


def draw_matrix(ink: Ink, text: str, x: float, y: float, side: float) -> None:
    """A DataMatrix with its lower left corner at (x, y); dark modules of a row are drawn as one bar."""
    matrix = encode(text)
    module = side / len(matrix)
    bars = []
    for row, cells in enumerate(matrix):
        start = 0
        while start < len(cells):
            end = start
            while end < len(cells) and cells[end]:
                end += 1
            if end > start:
                bottom = y + side - (row + 1) * module
                bars.append(f"{x + start * module:.3f} {bottom:.3f} {(end - start) * module:.3f} {module:.3f} re")
            start = end + 1
    ink.raw(" ".join(bars) + " f")
