"""The PDF itself: operators of one page (`Ink`) and the book that gathers pages into bytes, in memory only."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Any

from app.printing.archival import end_lines, make_archival
from app.printing.fonts import Face, font, width_of
from app.printing.layouts import MM

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

A4 = (210 * MM, 297 * MM)
PRODUCER = "Baqylau"
HAIR = 0.4  # thinner lines break up on a worn drum


@cache
def _canvas_class() -> tuple[type[Canvas], type[Any]]:
    from reportlab import rl_config
    from reportlab.pdfbase import pdfdoc
    from reportlab.pdfgen import canvas

    rl_config.useA85 = 0  # plain compressed streams: smaller and quicker
    _end_streams_on_a_line(pdfdoc.PDFStream)

    class Info(pdfdoc.PDFInfo):
        """Title and producer, nothing else: no author, no date, no subject."""

        def format(self, document: Any) -> Any:
            told = {"Title": pdfdoc.PDFString(self.title), "Producer": pdfdoc.PDFString(self.producer)}
            return pdfdoc.PDFDictionary(told).format(document)

    class PlainCanvas(canvas.Canvas):
        """A canvas that names no font of its own: every letter comes from the embedded faces."""

        def _make_preamble(self) -> None:
            self._preamble = "1 0 0 1 0 0 cm"

    return PlainCanvas, Info


def _end_streams_on_a_line(stream_class: Any) -> None:
    """Every stream of the library is written by one method; PDF/A wants a line end before its last word."""
    written = stream_class.format
    stream_class.format = lambda stream, document: end_lines(written(stream, document))


def _new_canvas(target: BytesIO, title: str) -> Any:
    canvas_class, info_class = _canvas_class()
    canvas: Any = canvas_class(target, pagesize=A4, pageCompression=1, invariant=1, pdfVersion=(1, 4))
    canvas._doc.info = info_class()
    canvas._doc.info.title, canvas._doc.info.producer = title, PRODUCER
    make_archival(canvas._doc, title, PRODUCER)
    return canvas


@dataclass(frozen=True, slots=True)
class FormUse:
    """A drawing defined once in the book, used here at (x, y)."""

    name: str
    x: float
    y: float


_SPECIAL = frozenset(b"()\\")
_REMEMBERED = 4096


class _Letters(dict[str, str]):
    """Letter -> its byte in the first subset of a face, escaped for a PDF string; filled as letters come up."""

    def __init__(self, face: Face, document: Any) -> None:
        super().__init__()
        self._font, self._document = font(face), document
        self._lines: dict[tuple[str, ...], str] = {}
        self._font.splitString(" ", document)
        self.name = self._font.getSubsetInternalName(0, document)

    def __missing__(self, letter: str) -> str:
        ((subset, code),) = self._font.splitString(letter, self._document)
        if subset:
            raise OverflowError  # more than 255 different letters: `Book.encode` goes the long way
        byte = code[0]
        is_plain = 32 <= byte < 127 and byte not in _SPECIAL
        written = self[letter] = chr(byte) if is_plain else f"\\{byte:03o}"
        return written

    def encode(self, text: str) -> str:
        """The text inside a PDF string."""
        return "".join([self[letter] for letter in text])

    def encode_lines(self, lines: tuple[str, ...]) -> str:
        """Lines under one another; those a register repeats are remembered."""
        written = self._lines.get(lines)
        if written is None:
            written = ") Tj T* (".join([self.encode(line) for line in lines])
            if len(self._lines) > _REMEMBERED:
                self._lines.clear()
            self._lines[lines] = written
        return written

    def long_way(self, text: str) -> list[tuple[str, str]]:
        """The text cut into runs of one subset each: (font name, escaped text)."""
        return [
            (
                self._font.getSubsetInternalName(subset, self._document),
                "".join(f"\\{byte:03o}" for byte in code),
            )
            for subset, code in self._font.splitString(text, self._document)
        ]


class Book:
    """A PDF being made. Pages are compressed as they come; drawings used on many pages are stored once."""

    def __init__(self, title: str) -> None:
        self._target = BytesIO()
        self._canvas: Any = _new_canvas(self._target, title)
        self._letters: dict[Face, _Letters] = {}
        self.pages = 0

    def ink(self) -> Ink:
        return Ink(self)

    def letters(self, face: Face) -> _Letters:
        found = self._letters.get(face)
        if found is None:
            found = self._letters[face] = _Letters(face, self._canvas._doc)
        return found

    def add_page(self, ink: Ink, size: tuple[float, float]) -> None:
        self._canvas.setPageSize(size)
        self._pour(ink)
        self._canvas.showPage()
        self.pages += 1

    def define(self, name: str, ink: Ink) -> None:
        """Store a drawing; pages may use it before it is defined."""
        reach = 2 * max(A4)
        self._canvas.beginForm(name, -reach, -reach, reach, reach)
        self._pour(ink)
        self._canvas.endForm()

    def _pour(self, ink: Ink) -> None:
        run: list[str] = []
        for part in ink.parts:
            if isinstance(part, str):
                run.append(part)
                continue
            run.append(f"q 1 0 0 1 {part.x:.2f} {part.y:.2f} cm")
            self._canvas.addLiteral("\n".join(run))
            self._canvas.doForm(part.name)
            run = ["Q"]
        self._canvas.addLiteral("\n".join(run))

    def finish(self) -> bytes:
        """The whole PDF. The book cannot be used afterwards."""
        self._canvas.save()
        return self._target.getvalue()


@dataclass(slots=True)
class Ink:
    """What is drawn on one page: PDF operators, in points from the lower left corner."""

    book: Book
    parts: list[str | FormUse] = field(default_factory=list)

    def text(self, x: float, y: float, text: str, face: Face, size: float, stretch: float = 0.0) -> None:
        """One line of text with its left end at ``x``; ``stretch`` widens each space (justified lines)."""
        if not text:
            return
        letters = self.book.letters(face)
        spaced = f" {stretch:.3f} Tw" if stretch else ""
        tail = " 0 Tw ET" if stretch else " ET"
        try:
            written = letters.encode(text)
        except OverflowError:
            runs = " ".join(f"{name} {size:g} Tf ({run}) Tj" for name, run in letters.long_way(text))
            self.parts.append(f"BT{spaced} 1 0 0 1 {x:.2f} {y:.2f} Tm {runs}{tail}")
            return
        self.parts.append(f"BT{spaced} {letters.name} {size:g} Tf 1 0 0 1 {x:.2f} {y:.2f} Tm ({written}) Tj{tail}")

    def column(self, x: float, y: float, lines: tuple[str, ...], face: Face, size: float, leading: float) -> None:
        """Lines under one another, the first at ``y``: one operation for all of them."""
        letters = self.book.letters(face)
        try:
            written = letters.encode_lines(lines)
        except OverflowError:
            for at, line in enumerate(lines):
                self.text(x, y - at * leading, line, face, size)
            return
        self.parts.append(f"BT {letters.name} {size:g} Tf {leading:g} TL 1 0 0 1 {x:.2f} {y:.2f} Tm ({written}) Tj ET")

    def right(self, x: float, y: float, text: str, face: Face, size: float) -> None:
        self.text(x - width_of(text, face, size), y, text, face, size)

    def centre(self, x: float, y: float, text: str, face: Face, size: float) -> None:
        self.text(x - width_of(text, face, size) / 2, y, text, face, size)

    def line(self, x1: float, y1: float, x2: float, y2: float, weight: float = HAIR) -> None:
        self.parts.append(f"{weight:g} w {x1:.2f} {y1:.2f} m {x2:.2f} {y2:.2f} l S")

    def dots(self, x1: float, y: float, x2: float) -> None:
        """A dotted rule to write on with ink."""
        self.parts.append(f"q 0.5 w 1 J [0 2.2] 0 d {x1:.2f} {y:.2f} m {x2:.2f} {y:.2f} l S Q")

    def box(self, x: float, y: float, width: float, height: float, weight: float = HAIR) -> None:
        self.parts.append(f"{weight:g} w {x:.2f} {y:.2f} {width:.2f} {height:.2f} re S")

    def use(self, name: str, x: float = 0.0, y: float = 0.0) -> None:
        self.parts.append(FormUse(name, x, y))

    def raw(self, operators: str) -> None:
        self.parts.append(operators)
