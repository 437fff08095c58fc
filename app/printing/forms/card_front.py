"""Front of the control card: what is to be done, by whom, by when, and which paragraph says so."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from app.printing.flow import NOTE, STRONG, VALUE, Flow, Style
from app.printing.fonts import Face
from app.printing.forms.card_facts import ControlCard, Dated, missing_fields
from app.printing.grid import Cell, close_frame, draw_bar, draw_row
from app.printing.headings import PAPER, Headings
from app.printing.layouts import MM, Layout
from app.printing.paper import Paper
from app.printing.sections import Section, draw_section, short_date
from app.printing.stamps import draw_stamp, size_of
from app.wording import wording

_DEADLINE = Style(14, Face.BOLD, 16)
_TEXT = Style(11, Face.REGULAR, 12.8)
_STAMPS_LEAST = 27 * MM


class Front:
    """Draws the front from a card; each field of the layout is a method or a plain value."""

    def __init__(self, card: ControlCard, paper: Paper, layout: Layout) -> None:
        self.card, self.paper, self.layout = card, paper, layout
        self.headings = Headings("control-card", paper)
        self.words = Headings(PAPER, paper)
        self._missing = missing_fields(card)
        self._special: dict[str, Callable[[Flow], None]] = {
            "coexecutors": self._coexecutors,
            "duties": self._duties,
            "stamps": self._stamps,
        }

    def draw(self, flow: Flow) -> None:
        for row in self.layout.rows("front"):
            if row[0][0] in self._special:
                self._special[row[0][0]](flow)
            else:
                draw_row(flow, [self._cell(name, share) for name, share in row])
        close_frame(flow)

    def _word(self, term: Enum | None) -> str:
        if term is None:
            return ""
        texts = [wording(language).word(term) for language in self.paper.language.languages]
        return " / ".join(dict.fromkeys(texts))

    def _cell(self, name: str, share: float) -> Cell:
        value, style, notes = self._value(name)
        rows = {"content": 4, "final_result": 2}.get(name, 1) if self.paper.for_ink or name in self._missing else 0
        return Cell(self.headings.lines(name), value, share, style, notes, rows)

    def _value(self, name: str) -> tuple[str, Style, tuple[tuple[str, Style], ...]]:
        card = self.card
        dated: dict[str, tuple[Dated, Style]] = {
            "received": (card.received, STRONG), "signed": (card.signed, STRONG),
            "deadline": (card.deadline, _DEADLINE), "act_by": (card.act_by, _DEADLINE),
            "first_deadline": (card.first_deadline, STRONG),
        }  # fmt: skip
        if name in dated:
            fact, style = dated[name]
            shown = short_date(fact.on)
            if name == "received" and card.received_at is not None:
                shown = f"{shown}, {card.received_at:%H:%M}"
            return shown, style, self._basis(fact)
        if name in ("registration", "mark"):
            return self._plain(name), STRONG, ()
        if name == "content":
            other = ((card.content_ru, VALUE._replace(face=Face.ITALIC)),) if card.content_ru else ()
            return card.content, _TEXT, other
        return self._plain(name), VALUE, ()

    def _plain(self, name: str) -> str:
        card = self.card
        composed: dict[str, Callable[[], str]] = {
            "registration": lambda: _joined(card.registration_number, short_date(card.registered_on)),
            "copy": self._copy,
            "document": self._document,
            "origin": lambda: self._word(card.origin),
            "level": lambda: self._word(card.level),
            "control_type": lambda: self._word(card.control_type),
            "mark": lambda: self._word(card.mark),
            "term_source": lambda: _joined(self._word(card.term_source), card.term_reference),
            "moves_count": lambda: "" if self.paper.for_ink else str(card.grants),
            "proposals_count": lambda: "" if self.paper.for_ink else str(card.proposals),
            "interim": self._interim,
        }
        return composed[name]() if name in composed else str(getattr(card, name))

    def _copy(self) -> str:
        sheets = "" if self.card.sheets is None else str(self.card.sheets)
        if sheets and self.card.annex_sheets:
            sheets = f"{sheets} + {self.card.annex_sheets}"
        return _joined(self.card.copy_number, sheets)

    def _document(self) -> str:
        card = self.card
        number = f"№ {card.document_number}" if card.document_number else ""
        named = " ".join(part for part in (card.document_kind, number, short_date(card.signed.on)) if part)
        return f"{named}. {card.document_title}" if named and card.document_title else named or card.document_title

    def _interim(self) -> str:
        dates = ", ".join(short_date(day) for day in self.card.interim_dates)
        period = self._word(self.card.interim)
        return f"{period}: {dates}" if period and dates else period or dates

    def _basis(self, fact: Dated) -> tuple[tuple[str, Style], ...]:
        paragraph = self.words.joined("paragraph", paragraph=fact.paragraph) if fact.paragraph else ""
        text = f"{paragraph}: {fact.how}" if paragraph and fact.how else paragraph or fact.how
        return ((text, NOTE),) if text else ()

    def _coexecutors(self, flow: Flow) -> None:
        rows = [
            (str(number), entry.body, self._due(entry.due), short_date(entry.done_on))
            for number, entry in enumerate(self.card.coexecutors, 1)
        ]
        section = Section("coexecutors", ("number", "body", "due_on", "done_on"), rows)
        if rows or self.paper.for_ink:
            draw_section(
                flow, section, self.headings, self.layout, for_ink=self.paper.for_ink, blank=self.paper.for_ink
            )
        else:
            draw_row(flow, [Cell(self.headings.lines("coexecutors"))])

    def _due(self, due: Dated) -> str:
        paragraph = self.words.first("paragraph", paragraph=due.paragraph) if due.paragraph else ""
        shown = short_date(due.on)
        return f"{shown} ({paragraph})" if shown and paragraph else shown

    def _duties(self, flow: Flow) -> None:
        rows = [
            (duty.what, duty.owner, short_date(duty.due_on), duty.paragraph, short_date(duty.done_on))
            for duty in self.card.duties
        ]
        section = Section("duties", ("what", "owner", "due_on", "paragraph", "done_on"), rows)
        draw_section(flow, section, self.headings, self.layout, for_ink=True, blank=self.paper.for_ink)

    def _stamps(self, flow: Flow) -> None:
        """Printed stamps side by side; the rest of the page is left for those of ink."""
        draw_bar(flow, self.headings.lines("stamps"), keep=_STAMPS_LEAST)
        top, height = flow.y, max(flow.room, 0.0)
        x, y, tallest = flow.frame.left + 5, top - 4, 0.0
        words = Headings("stamp", self.paper)
        for imprint in self.card.stamps:
            width, tall = size_of(imprint.stamp, words)
            if x + width > flow.frame.right - 4:
                x, y, tallest = flow.frame.left + 5, y - tallest - 6, 0.0
            draw_stamp(flow.ink, imprint, words, x, y)
            x += width + 8
            tallest = max(tallest, tall)
        for edge in (flow.frame.left, flow.frame.right):
            flow.ink.line(edge, top, edge, top - height, 1.0)
        flow.y = top - height


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
