"""The protocol of the rules' self-test: every situation of the kit with its result; those that differ stand first."""

from __future__ import annotations

from collections.abc import Sequence

from app.controllers.law import lawbook
from app.jobs import Progress
from ui import languages, messages
from ui.desk import Desk
from ui.dialogs.explanation import Explanation
from ui.dialogs.print_preview import PrintPreview
from ui.printing import Job, Made, Wish
from ui.screens.listing import ListScreen
from ui.tables.grid import STRETCH
from ui.tables.lines import Row


class ProtocolScreen(ListScreen):
    """Made with what a run of the kit found."""

    widths = (110, 90, STRETCH, 260)

    def __init__(self, desk: Desk, found: lawbook.Protocol) -> None:
        self._run = found
        super().__init__(desk)
        self.add_action(lambda: self.tr("Back"), desk.ways.go_back)
        self.add_action(lambda: self.tr("Print"), self.print_list, main=True)
        self.retranslate()

    def title(self) -> str:
        return self.tr("Protocol of the self-test")

    def help_text(self) -> str:
        return self.tr(
            "Each line is a situation with a known answer: the worked examples, and situations written paragraph by "
            "paragraph. Enter shows why the answer is what it is."
        )

    def headings(self) -> Sequence[str]:
        return self.tr("Situation"), self.tr("Paragraph"), self.tr("Subject"), self.tr("Result")

    def lines(self) -> tuple[lawbook.ProtocolLine, ...]:
        return lawbook.protocol_lines(self._run, languages.current())

    def rows(self) -> Sequence[Row]:
        return [
            Row((line.name, _cited(line.paragraph), line.title, line.result), number, "" if line.passed else "fault")
            for number, line in enumerate(self.lines(), 1)
        ]

    def retranslate(self) -> None:
        self._all = tuple(self.rows())
        super().retranslate()

    def open_row(self, key: int) -> None:
        line = self.lines()[key - 1]
        text = "\n\n".join(part for part in (line.title, line.why, line.result) if part)
        Explanation(f"{line.name} – {_cited(line.paragraph)}", text, self).exec()

    def print_list(self) -> None:
        """The whole protocol on paper; it holds nothing classified."""
        found, language, today = self._run, languages.current(), self.desk.clock.today()

        def make(wish: Wish, progress: Progress) -> Made:
            return Made(lawbook.protocol_pdf(found, language, today))

        job = Job(self.title(), "self-test.pdf", make, self.desk.cases.prints.press)
        PrintPreview(job, self.desk.background, self).exec()


def _cited(paragraph: str) -> str:
    return messages.paragraph(paragraph) if paragraph[:1].isdigit() else ""
