"""One medium: what was done with it, and every file written to it or failed to be."""

from __future__ import annotations

from collections.abc import Sequence

from app.rules.terms import Grade
from ui import formats, messages
from ui.desk import Desk
from ui.exchange_steps import highest, local
from ui.screens.exchange_listing import RegisterScreen
from ui.tables.grid import STRETCH
from ui.tables.lines import Row


class MediumScreen(RegisterScreen):
    widths = (150, 190, STRETCH, 150, 180)

    def __init__(self, desk: Desk, medium_id: int) -> None:
        self._medium_id = medium_id
        self._account = ""
        self._grade: Grade | None = None
        super().__init__(desk)
        self.retranslate()
        self.refresh()

    def title(self) -> str:
        return self.tr("Medium %1").replace("%1", self._account)

    def grade(self) -> Grade | None:
        return self._grade

    def headings(self) -> Sequence[str]:
        return (self.tr("When"), self.tr("What"), self.tr("Of it"), self.tr("Grade"), self.tr("Entered by"))

    def rows(self) -> Sequence[Row]:
        found = self.desk.controllers.exchange.media.history(self._medium_id)
        self._account, self._grade = found.medium.account_number, highest(w.grade for w in found.writings)
        self._title.setText(self.title())
        lines = [
            (f"{move.on.isoformat()} 0", Row((
                formats.day(move.on), messages.word(move.act),
                " ".join(filter(None, (f"{move.handed_by} → {move.taken_by}", move.act_number, move.remark))), "",
                move.entered_by,
            )))
            for move in found.moves
        ]  # fmt: skip
        for written in found.writings:
            what = f"{written.file_name} · {formats.number(written.size)} B"
            if written.perhaps_complete:
                what += " · " + self.tr("a whole file may lie on it")
            grade = messages.word(written.grade) if written.grade else ""
            cells = (
                formats.moment(local(self.desk, written.written_at)),
                messages.word(written.outcome),
                what,
                grade,
                written.by,
            )
            good = written.outcome == "written"
            lines.append((written.written_at.isoformat(), Row(cells, tone="" if good else "fault")))
        return [row for _, row in sorted(lines, key=lambda line: line[0])]

    def empty_text(self) -> str:
        return self.tr("Nothing was done with this medium yet.")
