"""Titles, paragraphs, labelled lines and signatures of letters and memos."""

from __future__ import annotations

from collections.abc import Sequence

from app.printing.breaking import break_lines
from app.printing.flow import Flow, Line, Style, draw_lines, height_of, ink_lines, set_text
from app.printing.fonts import Face, width_of
from app.printing.layouts import MM

BODY = Style(12, Face.REGULAR, 14.6)
SMALL = Style(9, Face.REGULAR, 10.6)
TITLE = Style(13, Face.BOLD, 16, hyphens=False)
TITLE_UNDER = Style(11, Face.ITALIC, 13.4, hyphens=False)
NOTE = Style(9.5, Face.ITALIC, 11.6)
INDENT = 12.5 * MM
_LOOSE = 0.1  # justified lines take a syllable sooner, so that their spaces stay even
_STRETCH_LIMIT = 0.75  # a justified space is never wider than this part of the letter size


def draw_title(
    flow: Flow, texts: Sequence[str], *, before: float = 6.0, after: float = 8.0, share: float = 0.92
) -> None:
    """The form's title, centred; Russian under Kazakh."""
    flow.skip(before)
    width = flow.frame.width * share
    left = flow.frame.left + (flow.frame.width - width) / 2
    for at, text in enumerate(texts):
        lines = set_balanced(text, TITLE_UNDER if at else TITLE, width)
        flow.need(height_of(lines) + 40)
        flow.y = draw_lines(flow.ink, lines, left, flow.y, width, "centre") - (2 if at == 0 and len(texts) > 1 else 0)
    flow.skip(after)


def set_balanced(text: str, style: Style, width: float) -> list[Line]:
    """Lines of about the same length, as many as the full width needs: no word is left alone under a title."""
    lines = set_text(text, style, width)
    low, high = width / 2, width
    while high - low > 4:
        middle = (low + high) / 2
        if len(set_text(text, style, middle)) > len(lines):
            low = middle
        else:
            high = middle
    return set_text(text, style, high)


def draw_corner(flow: Flow, texts: Sequence[str], width: float = 66 * MM) -> None:
    """The block in the upper right corner that names the appendix, centred in its column."""
    left = flow.frame.right - width
    flow.skip(3)
    for at, text in enumerate(texts):
        style = Style(8.6, Face.ITALIC if at else Face.REGULAR, 10, hyphens=False)
        flow.y = draw_lines(flow.ink, set_balanced(text, style, width), left, flow.y, width, "centre")


def draw_paragraph(
    flow: Flow, text: str, style: Style = BODY, *, indent: float = INDENT, after: float = 3.0, justify: bool = True
) -> None:
    """A paragraph with an indented first line; two lines at least stay together at either end of a page."""
    for paragraph in text.split("\n"):
        lines = list(
            break_lines(
                paragraph, style.face, style.size, flow.frame.width, hyphens=style.hyphens, first=indent, loose=_LOOSE
            )
        )
        _draw_run(flow, lines, style, indent, justify)
    flow.skip(after)


def _draw_run(flow: Flow, lines: list[str], style: Style, indent: float, justify: bool) -> None:
    height = style.height
    for at, line in enumerate(lines):
        left_over = len(lines) - at
        kept = 2 if (at == 0 and len(lines) > 1) or left_over == 2 else 1
        flow.need(height * kept)
        offset = indent if at == 0 else 0.0
        stretch = 0.0
        if justify and left_over > 1:
            stretch = _stretch(line, style, flow.frame.width - offset)
        flow.y -= height
        flow.ink.text(flow.frame.left + offset, flow.y + height * 0.24, line, style.face, style.size, stretch)


def _stretch(line: str, style: Style, width: float) -> float:
    spaces = line.count(" ")
    if not spaces:
        return 0.0
    wanted = (width - width_of(line, style.face, style.size)) / spaces
    return wanted if 0 < wanted < style.size * _STRETCH_LIMIT else 0.0


def draw_labelled(
    flow: Flow, labels: Sequence[str], value: str, *, style: Style = BODY, ink_rows: int = 1, after: float = 3.0
) -> None:
    """A label (in both languages) and its value, running on; an empty value leaves dotted rules for ink."""
    labels = tuple(dict.fromkeys(labels))
    runs = [(label, style._replace(face=Face.BOLD)) for label in labels[:1]]
    under = style._replace(face=Face.ITALIC, size=style.size - 2)
    runs += [(f"({label.rstrip(':')}):", under) for label in labels[1:]]
    if len(runs) > 1:
        runs[0] = (labels[0].rstrip(":"), runs[0][1])
    flow.need(style.height * 2)
    x = flow.frame.left
    for label, label_style in runs:
        width = width_of(f"{label} ", label_style.face, label_style.size)
        if x + width > flow.frame.right and x > flow.frame.left:
            flow.y -= style.height
            x = flow.frame.left
        base = flow.y - style.height + style.height * 0.24
        flow.ink.text(x, base, label, label_style.face, label_style.size)
        x += width
    _draw_value(flow, value, style, x - flow.frame.left, ink_rows)
    flow.skip(after)


def _draw_value(flow: Flow, value: str, style: Style, offset: float, ink_rows: int) -> None:
    if value:
        first, *rest = value.split("\n", 1)
        lines = break_lines(first, style.face, style.size, flow.frame.width, first=offset)
        _draw_run(flow, list(lines), style, offset, justify=False)
        for text in rest:
            draw_paragraph(flow, text, style, indent=0.0, after=0.0, justify=False)
        return
    for at in range(ink_rows):
        flow.need(style.height + 2)
        flow.y -= style.height + (2 if at else 0)
        flow.ink.dots(flow.frame.left + (offset if at == 0 else 0), flow.y + 1.5, flow.frame.right)


def draw_signature(flow: Flow, position: str, name: str, remark: Sequence[str] = (), *, before: float = 14.0) -> None:
    """Position at the left, a rule for the hand, name at the right; ``remark`` stands small under the rule."""
    style = BODY._replace(hyphens=False)
    left_width, right_width = flow.frame.width * 0.42, flow.frame.width * 0.3
    lines = set_text(position, style, left_width) if position else ink_lines()
    names = set_text(name, style, right_width)
    height = max(height_of(lines), height_of(names))
    flow.need(before + height + 12)
    flow.skip(before)
    bottom = draw_lines(flow.ink, lines, flow.frame.left, flow.y - height + height_of(lines), left_width)
    base = bottom + style.height * 0.24
    rule_left, rule_right = flow.frame.left + left_width + 8, flow.frame.right - right_width - 8
    flow.ink.line(rule_left, base - 1.5, rule_right, base - 1.5)
    if names:
        left = flow.frame.right - right_width
        draw_lines(flow.ink, names, left, flow.y - height + height_of(names), right_width)
    else:
        flow.ink.dots(flow.frame.right - right_width, base - 1.5, flow.frame.right)
    if remark:
        flow.ink.centre((rule_left + rule_right) / 2, base - 9, " / ".join(remark), Face.ITALIC, 7.5)
    flow.y = bottom - 8


def draw_check(flow: Flow, texts: Sequence[str], checked: bool, style: Style = BODY) -> None:
    """A small box to be crossed, with its text."""
    side = 8.0
    lines = set_text(" / ".join(texts), style, flow.frame.width - INDENT - side - 8)
    flow.need(height_of(lines))
    top, x = flow.y - 3.2, flow.frame.left + INDENT
    flow.ink.box(x, top - side, side, side, 0.7)
    if checked:
        flow.ink.line(x + 1, top - 1, x + side - 1, top - side + 1, 1.1)
        flow.ink.line(x + 1, top - side + 1, x + side - 1, top - 1, 1.1)
    flow.y = draw_lines(flow.ink, lines, x + side + 8, flow.y, flow.frame.width)


def draw_footnote(flow: Flow, texts: Sequence[str]) -> None:
    """A note under a short rule, as the decree sets them."""
    width = flow.frame.width
    blocks = [
        set_text(text, SMALL._replace(face=Face.ITALIC if at else Face.REGULAR), width) for at, text in enumerate(texts)
    ]
    flow.need(sum(map(height_of, blocks)) + 14)
    flow.skip(9)
    flow.ink.line(flow.frame.left, flow.y, flow.frame.left + 50 * MM, flow.y)
    flow.skip(2)
    for lines in blocks:
        flow.y = draw_lines(flow.ink, lines, flow.frame.left, flow.y, width)
