"""The paper control card (paragraph 50): front, back, and follow-on sheets when it fills up."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import zip_longest

from app.printing.fingerprint import fingerprint
from app.printing.flow import Flow
from app.printing.fonts import Face, width_of
from app.printing.forms.card_back import Back
from app.printing.forms.card_facts import ControlCard, missing_fields
from app.printing.forms.card_front import Front
from app.printing.headings import Headings
from app.printing.layouts import shipped_layout
from app.printing.pages import Print, Sort
from app.printing.paper import Paper
from app.printing.pdf import Book, Ink

FORM = "control-card"

__all__ = ["FORM", "ControlCard", "card_fingerprint", "missing_fields", "render", "render_all"]


def card_fingerprint(card: ControlCard) -> str:
    """The fingerprint the footer code of this card bears."""
    return fingerprint(FORM, card)


def render(card: ControlCard, paper: Paper) -> bytes:
    """The card as PDF. A blank paper gives an empty form for ink, whatever the card holds."""
    return render_all([(card, paper)])


def render_all(cards: Iterable[tuple[ControlCard, Paper]]) -> bytes:
    """Many cards in one PDF, each with its own sheets, copy and code."""
    listed = list(cards)
    book = Book(listed[0][1].print_number or "baqylau")
    for card, paper in listed:
        add_card(book, card, paper)
    return book.finish()


def add_card(book: Book, card: ControlCard, paper: Paper) -> None:
    """Put a card into a book: fronts and backs are filled apart, then laid sheet by sheet."""
    facts = ControlCard() if paper.for_ink else card
    layout = paper.layout or shipped_layout(FORM)
    print_ = Print(book, paper, Sort(FORM, running=_running(facts, paper)), layout, fingerprint(FORM, facts))
    fronts, backs = _fronts(print_, facts, paper), _backs(print_, facts, paper)
    for front, back in zip_longest(fronts, backs):
        print_.add(front or book.ink())
        print_.add(back or book.ink())
    print_.end()


def _running(card: ControlCard, paper: Paper) -> str:
    label = Headings(FORM, paper).first("case_number")
    return f"{label} {card.case_number}" if card.case_number else ""


def _fronts(print_: Print, card: ControlCard, paper: Paper) -> list[Ink]:
    pages: list[Ink] = []
    flow = Flow(print_, pages.append, first=1, step=2)
    _draw_title(flow, "title", paper, card.case_number)
    Front(card, paper, print_.layout).draw(flow)
    flow.finish()
    return pages


def _backs(print_: Print, card: ControlCard, paper: Paper) -> list[Ink]:
    pages: list[Ink] = []
    flow = Flow(print_, pages.append, first=2, step=2)
    flow.reserve = print_.block_height()
    _draw_title(flow, "title.back", paper, "")
    Back(card, paper, print_.layout).draw(flow)
    print_.draw_block(flow.ink, flow.frame)
    flow.finish()
    return pages


def _draw_title(flow: Flow, key: str, paper: Paper, number: str) -> None:
    """The form's title at the left; on the front the card's own number in a box at the right."""
    headings = Headings(FORM, paper)
    lines = headings.lines(key)
    size = 15.0 if key == "title" else 12.0
    flow.y -= size
    flow.ink.text(flow.frame.left, flow.y, lines[0], Face.BOLD, size)
    if len(lines) > 1:
        flow.y -= 11
        flow.ink.text(flow.frame.left, flow.y, lines[1], Face.ITALIC, 9.5)
    if key == "title":
        _draw_number(flow, headings.first("case_number"), number, paper)
    flow.y -= 7


def _draw_number(flow: Flow, label: str, number: str, paper: Paper) -> None:
    width = max(150.0, width_of(f"{label} {number}", Face.BOLD, 15) + 16)
    left, top = flow.frame.right - width, flow.frame.top + 2
    flow.ink.box(left, top - 21, width, 21, 1.0)
    flow.ink.text(left + 6, top - 15.5, label, Face.REGULAR, 9)
    at = left + 6 + width_of(label, Face.REGULAR, 9) + 6
    if number:
        flow.ink.text(at, top - 16, number, Face.BOLD, 15)
    else:
        flow.ink.dots(at, top - 16, left + width - 6)
