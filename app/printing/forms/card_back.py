"""Back of the control card: the course of the case, with room for the pen."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from app.printing.flow import Flow
from app.printing.forms.card_facts import ControlCard, Note
from app.printing.grid import Cell, close_frame, draw_bar, draw_row
from app.printing.headings import Headings
from app.printing.layouts import Layout
from app.printing.paper import Paper
from app.printing.sections import Section, draw_section, short_date
from app.wording import wording

_NOTE_COLUMNS = ("on", "who", "what", "remark")


class Back:
    """Draws the back from a card, section by section in the order of the layout."""

    def __init__(self, card: ControlCard, paper: Paper, layout: Layout) -> None:
        self.card, self.paper, self.layout = card, paper, layout
        self.headings = Headings("control-card", paper)
        self._sections: dict[str, Callable[[], Section]] = {
            "moves": self._moves,
            "reports": self._reports,
            "visas": lambda: Section("visas", _NOTE_COLUMNS, _notes(card.visas)),
            "reminders": lambda: Section("reminders", _NOTE_COLUMNS, _notes(card.reminders)),
            "inspections": lambda: Section("inspections", _NOTE_COLUMNS, _notes(card.inspections)),
            "handovers": self._handovers,
        }

    def draw(self, flow: Flow) -> None:
        names = [row[0][0] for row in self.layout.rows("back")]
        for name in names:
            if name == "removal":
                self._removal(flow)
                continue
            last = name == names[-1]
            draw_section(flow, self._sections[name](), self.headings, self.layout, for_ink=True, to_the_foot=last)
        close_frame(flow)

    def _moves(self) -> Section:
        leading = wording(self.paper.language.languages[0])
        rows = []
        for number, move in enumerate(self.card.moves, 1):
            date_or_refusal = short_date(move.new_date) if move.granted else self.headings.first("moves.refused")
            decision = ", ".join(part for part in (move.decided_by, move.decision) if part)
            rows.append(
                (
                    str(number),
                    leading.word(move.kind),
                    decision,
                    move.letter,
                    move.basis,
                    date_or_refusal,
                    move.paragraph,
                )
            )
        return Section("moves", ("number", "kind", "decision", "letter", "basis", "new_date", "paragraph"), rows)

    def _reports(self) -> Section:
        rows = [
            (short_date(report.on), report.number, report.kind, report.assessment, report.remark)
            for report in self.card.reports
        ]
        return Section("reports", ("on", "number", "kind", "assessment", "remark"), rows)

    def _handovers(self) -> Section:
        rows = [
            (
                entry.copy,
                entry.sheets,
                entry.taken_by,
                short_date(entry.taken_on),
                "",
                short_date(entry.returned_on),
                entry.remark,
            )
            for entry in self.card.handovers
        ]
        columns = ("copy", "sheets", "taken_by", "taken_on", "signed", "returned_on", "remark")
        return Section("handovers", columns, rows)

    def _removal(self, flow: Flow) -> None:
        removal = self.card.removal
        ground, basis, decision, on = ("",) * 4
        if removal:
            ground, basis, on = removal.ground, removal.basis, short_date(removal.on)
            decision = ", ".join(part for part in (removal.decided_by, removal.decision) if part)
        draw_bar(flow, self.headings.lines("removal"), keep=40)
        cells = [
            Cell(self.headings.lines(f"removal.{name}"), value, share, ink_rows=1)
            for name, value, share in (
                ("ground", ground, 2.0),
                ("basis", basis, 2.0),
                ("decision", decision, 1.6),
                ("on", on, 0.9),
            )
        ]
        draw_row(flow, cells, least=30)


def _notes(notes: Iterable[Note]) -> list[tuple[str, ...]]:
    return [(short_date(note.on), note.who, note.what, note.remark) for note in notes]
