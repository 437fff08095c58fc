"""Text running down a page and on to the next: lines, the cursor, page breaks."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from app.printing.breaking import break_lines
from app.printing.fonts import Face, width_of
from app.printing.pages import Frame, Print
from app.printing.pdf import Ink


class Line(NamedTuple):
    """One line ready to be drawn; ``leading`` is its whole height in points."""

    text: str
    face: Face
    size: float
    leading: float
    dotted: bool = False  # a rule to write on, instead of text


class Style(NamedTuple):
    """How a text is set."""

    size: float
    face: Face = Face.REGULAR
    leading: float = 0.0
    hyphens: bool = True

    @property
    def height(self) -> float:
        return self.leading or round(self.size * 1.16, 2)


LABEL = Style(7.2, Face.REGULAR, 8.4, hyphens=False)
LABEL_UNDER = Style(6.8, Face.ITALIC, 7.9, hyphens=False)
VALUE = Style(10.5)
STRONG = Style(11.5, Face.BOLD)
NOTE = Style(8.0, Face.ITALIC, 9.2)
INK_LEADING = 17.0


def set_text(text: str, style: Style, width: float) -> list[Line]:
    """A text broken into lines of ``width`` points."""
    size, face, _, hyphens = style
    height = style.height
    return [Line(line, face, size, height) for line in break_lines(text, face, size, width, hyphens=hyphens)]


def ink_lines(count: int = 1) -> list[Line]:
    """Dotted rules for the pen."""
    return [Line("", Face.REGULAR, 10, INK_LEADING, dotted=True)] * count


def height_of(lines: Iterable[Line]) -> float:
    return sum(line.leading for line in lines)


def draw_lines(ink: Ink, lines: Iterable[Line], x: float, top: float, width: float, align: str = "left") -> float:
    """Draw lines downwards from ``top``; the new top is returned. ``align``: left, centre or right."""
    for text, face, size, leading, dotted in lines:
        top -= leading
        base = top + leading * 0.24
        if dotted:
            ink.dots(x, top + 2.5, x + width)
        elif align == "left":
            ink.text(x, base, text, face, size)
        elif align == "centre":
            ink.text(x + (width - width_of(text, face, size)) / 2, base, text, face, size)
        else:
            ink.text(x + width - width_of(text, face, size), base, text, face, size)
    return top


class Flow:
    """A run of pages. ``step`` is 1 for a plain run, 2 for one that keeps to fronts or to backs.

    ``emit`` is given each full page. ``on_page`` draws what every page of the run begins with (a header row),
    ``off_page`` what it ends with, just before the page is left.
    """

    def __init__(self, print_: Print, emit: Callable[[Ink], None] | None = None, first: int = 1, step: int = 1) -> None:
        self.print_ = print_
        self._emit = emit or print_.add
        self._step = step
        self.page = first
        self.on_page: Callable[[], None] | None = None
        self.off_page: Callable[[], None] | None = None
        self.reserve = 0.0  # kept free at the foot of the page
        self._begin()

    def _begin(self) -> None:
        self.frame: Frame = self.print_.frame(self.page)
        self.ink: Ink = self.print_.book.ink()
        self.y = self.frame.top

    @property
    def room(self) -> float:
        """Points left on this page."""
        return self.y - self.frame.bottom - self.reserve

    @property
    def is_fresh(self) -> bool:
        return self.y >= self.frame.top

    def next_page(self) -> None:
        self._leave()
        self.page += self._step
        self._begin()
        if self.on_page:
            self.on_page()

    def _leave(self) -> None:
        if self.off_page:
            self.off_page()
        self._emit(self.ink)

    def need(self, height: float) -> None:
        """Go to a new page unless ``height`` points are left on this one."""
        if height > self.room and not self.is_fresh:
            self.next_page()

    def skip(self, height: float) -> None:
        self.y -= min(height, max(self.room, 0.0))

    def finish(self) -> None:
        """Leave the last page."""
        self._leave()


def last_page(flow: Flow, still: float = 0.0) -> int:
    """The number of the print's last page, once ``still`` points more are drawn here and the executor block is set."""
    height = flow.print_.block_height()
    if not height:
        return flow.page
    needs_back = flow.print_.sheets(flow.page) == flow.print_.sheets(flow.page + 1)  # a front with a back to come
    return flow.page + 1 if needs_back or height > flow.room - still else flow.page


def finish_with_block(flow: Flow) -> None:
    """Leave the last page with the executor block: on the last sheet's back, or its front if only fronts are used."""
    if last_page(flow) > flow.page:
        flow.on_page = None
        flow.next_page()
    flow.print_.draw_block(flow.ink, flow.frame)
    flow.finish()
