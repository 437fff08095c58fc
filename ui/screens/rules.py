"""The rules: how the program covers the decree, paragraph by paragraph, and what its self-test found."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.controllers.law import lawbook
from app.errors import BaqylauError
from app.jobs import Progress
from ui import languages, messages, theme
from ui.desk import Desk
from ui.dialogs.failed import Failed
from ui.dialogs.print_preview import PrintPreview
from ui.printing import Job, Made, Wish
from ui.screens.base import Screen
from ui.screens.protocol import ProtocolScreen
from ui.shortcuts import Key, on_key
from ui.tables.grid import STRETCH, Grid
from ui.tables.lines import LinesModel, Row
from ui.widgets.texts import button, label


class RulesScreen(Screen):
    """Read only: the rules are data of an edition, and are changed by loading another one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._test: lawbook.Protocol | None = None
        self._title, self._edition, self._result = label("title"), label("caption"), label("", wrap=True)
        self.run_test, self.protocol, self.print = button(), button(), button("main")
        self.protocol.setEnabled(False)
        self.model = LinesModel(self._headings)
        self.grid = Grid(self.model, (100, 330, 330, STRETCH))
        self.grid.setWordWrap(True)
        self._lay_out()
        self.run_test.clicked.connect(self.test)
        self.protocol.clicked.connect(self.open_protocol)
        self.print.clicked.connect(self.print_coverage)
        on_key(Key.PRINT, self).activated.connect(self.print_coverage)
        self.retranslate()
        self.test()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        theme.space(top, spacing=8)
        top.addWidget(self._title)
        top.addWidget(self._edition)
        top.addStretch(1)
        top.addWidget(self.run_test)
        top.addWidget(self.protocol)
        top.addWidget(self.print)
        column = QVBoxLayout(self)
        theme.space(column, 14, 10, 14, 12, spacing=8)
        column.addLayout(top)
        column.addWidget(self._result)
        column.addWidget(self.grid, 1)

    def _headings(self) -> tuple[str, ...]:
        return (
            self.tr("Paragraph"),
            self.tr("Subject"),
            self.tr("Rules"),
            self.tr("Where there are none: why; how it is read"),
        )

    def test(self) -> None:
        """Ask the conformance kit again, off this thread."""
        self.run_test.setEnabled(False)
        self.desk.background.start(lambda progress: lawbook.protocol(), self._tested, self._failed)

    def _tested(self, found: lawbook.Protocol) -> None:
        if not isValid(self):  # the screen was laid away meanwhile
            return
        self._test = found
        self.run_test.setEnabled(True)
        self.protocol.setEnabled(True)
        self._draw_result()

    def _failed(self, error: BaqylauError) -> None:
        if not isValid(self):
            return
        self.run_test.setEnabled(True)
        Failed(messages.error(error), self).exec()

    def _draw_result(self) -> None:
        found = self._test
        if found is None:
            self._result.setText(self.tr("The self-test of the rules is running."))
        elif found.passed:
            text = self.tr("Self-test: all %1 situations are answered as the decree says.")
            self._result.setText(text.replace("%1", str(len(found.results))))
        else:
            text = self.tr("Self-test: %1 of %2 situations differ (%3). Do not rely on dates; tell the developer.")
            names = ", ".join(result.name for result in found.failed[:5])
            values = (str(len(found.failed)), str(len(found.results)), names)
            for place, value in enumerate(values, 1):
                text = text.replace(f"%{place}", value)
            self._result.setText(text)

    def open_protocol(self) -> None:
        """Every situation with its result."""
        if self._test is not None:
            self.desk.ways.open_screen(ProtocolScreen.made_by(), self._test)

    def print_coverage(self) -> None:
        """The table on paper; it holds nothing classified."""
        language, today = languages.current(), self.desk.clock.today()

        def make(wish: Wish, progress: Progress) -> Made:
            return Made(lawbook.coverage_pdf(language, today))

        job = Job(
            self.tr("How the program covers the decree"), "decree-coverage.pdf", make, self.desk.cases.prints.press
        )
        PrintPreview(job, self.desk.background, self).exec()

    def first_field(self) -> QWidget | None:
        return self.grid

    def title(self) -> str:
        return self.tr("Rules of the decree")

    def help_text(self) -> str:
        return self.tr(
            "Every paragraph and sub-paragraph of the decree with the rules of the program that enforce it, or the "
            "reason why nothing is enforced.\n\nThe self-test asks the rules every situation of the conformance kit "
            "and compares the answers. It runs at every start."
        )

    def retranslate(self) -> None:
        language = languages.current()
        self._title.setText(self.title())
        self.grid.setAccessibleName(self.title())
        self._edition.setText(lawbook.edition())
        self.run_test.setText(self.tr("Test again"))
        self.protocol.setText(self.tr("Protocol …"))
        self.print.setText(self.tr("Print"))
        self._draw_result()
        rows = []
        for line in lawbook.coverage_lines():
            reason = lawbook.remark(line, language)
            tone = "" if line.rules else "muted"
            rows.append(Row((line.place, line.titles.get(language, ""), ", ".join(line.rules), reason), tone=tone))
        self.model.show(rows)
