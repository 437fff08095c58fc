"""First filling: an old card box read from a spreadsheet, tried out with every fault explained, then taken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from app.controllers.exchange.exchange_views import Rejection
from app.controllers.exchange.filling import SUFFIXES, FillingReport, Table
from app.errors import BaqylauError
from app.rules.outcome import Refusal
from app.rules.terms import Grade
from ui import languages, messages
from ui.desk import Desk
from ui.dialogs.column_form import ColumnsDialog
from ui.dialogs.pick import PickDialog
from ui.dialogs.question import Question
from ui.exchange_steps import choose_medium, went_well
from ui.screens.exchange_listing import RegisterScreen
from ui.tables.grid import STRETCH
from ui.tables.lines import Row
from ui.widgets.texts import copyable


class FillingScreen(RegisterScreen):
    widths = (70, 230, STRETCH)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._table: Table | None = None
        self._report: FillingReport | None = None
        self.said = copyable("muted")
        self.put_under_actions(self.said)
        self.add_action(lambda: self.tr("Template to a medium"), self._write_template)
        self.read = self.add_action(lambda: self.tr("Read a table …"), self._read, main=True)
        self.columns = self.add_action(lambda: self.tr("Columns …"), self._columns)
        self.trial = self.add_action(lambda: self.tr("Try out"), lambda: self._fill(dry=True))
        self.take = self.add_action(lambda: self.tr("Take all of it …"), self._take)
        self.retranslate()

    def title(self) -> str:
        return self.tr("First filling")

    def help_text(self) -> str:
        return self.tr(
            "Cards of an old box come in from a spreadsheet (XLSX, ODS or CSV) on a registered medium. The template "
            "has a "
            "column for everything a card holds and says what may stand in each; other tables are taken too, when it "
            "is "
            "said which column is what.\n\nTrying out registers everything and undoes it again: every faulty line is "
            "listed with its reason. Only when none is left can the table be taken, all of it in one step. Lines of "
            "one "
            "paper become its clauses; moves of old terms are entered on the cards afterwards."
        )

    def grade(self) -> Grade | None:
        return max(self.desk.session.grades, key=lambda grade: grade.rank, default=None) if (
            getattr(self, "_table", None) is not None
        ) else None  # fmt: skip

    def headings(self) -> Sequence[str]:
        return self.tr("Line"), self.tr("Column"), self.tr("What is wrong")

    def rows(self) -> Sequence[Row]:
        self._draw_said()
        faults = self._report.faults if self._report is not None else ()
        return [
            Row(
                (str(fault.row), messages.word(fault.column) if fault.column else "", messages.finding(fault.finding)),
                fault.row, tone="fault", toned=1,
            )
            for fault in faults
        ]  # fmt: skip

    def _draw_said(self) -> None:
        table, report = self._table, self._report
        self.columns.setEnabled(table is not None)
        self.trial.setEnabled(table is not None and not table.lacking)
        self.take.setEnabled(report is not None and not report.faults and not report.entered)
        if table is None:
            self.said.setText("")
            return
        lines = [self.tr("“%1”: %2 lines").replace("%1", table.file_name).replace("%2", str(len(table.lines)))]
        if table.lacking:
            lines.append(messages.say("filling.lacking", {"columns": table.lacking}))
        if table.unread:
            lines.append(self.tr("Columns not taken: %1").replace("%1", ", ".join(table.unread)))
        if report is not None:
            values = {"rows": report.rows, "papers": report.papers, "cases": report.cases, "count": len(report.faults)}
            code = "faulty" if report.faults else "entered" if report.entered else "ready"
            lines.append(messages.say(f"filling.{code}", values))
        self.said.setText("\n".join(lines))

    def empty_text(self) -> str:
        if self._table is None:
            return self.tr("No table is read yet. Write the template to a medium, fill it in, and read it here.")
        return self.tr("No fault is known. Try the table out before it is taken.") if self._report is None else ""

    def _write_template(self) -> None:
        folder = choose_medium(self.desk, self)
        if folder is None:
            return
        failure = self.desk.controllers.exchange.filling.write_template(folder, languages.current())
        if failure is None or went_well(failure, self):
            self.desk.ways.notify(self.tr("The template is on the medium: card-box.xlsx"), "good")

    def _read(self) -> None:
        folder = choose_medium(self.desk, self)
        if folder is None:
            return
        files = _tables(folder)
        rows = [Row((file.name,), at) for at, file in enumerate(files)]
        asked = PickDialog(lambda: self.tr("Which table"), lambda: (self.tr("File"),), (STRETCH,), rows, self)
        if files and not asked.exec():
            return
        found: Table | Rejection | Refusal = self.desk.controllers.exchange.filling.read(
            files[asked.chosen()] if files else folder / "card-box.xlsx"
        )
        if isinstance(found, Table):
            self._table, self._report = found, None
            self.refresh()
        else:
            went_well(found, self)

    def _columns(self) -> None:
        if self._table is None:
            return
        asked = ColumnsDialog(self.desk, self._table)
        if asked.exec():
            self._table, self._report = replace(self._table, mapping=asked.outcome), None
            self.refresh()

    def _take(self) -> None:
        report = self._report
        if report is None:
            return
        said = messages.say("filling.ready", {"rows": report.rows, "papers": report.papers, "cases": report.cases})
        asked = Question(
            self.tr("Take all of it?"), said, go_on=self.tr("Take all of it"), stay=self.tr("Not yet"), dangerous=False,
            parent=self,
        )  # fmt: skip
        if asked.exec():
            self._fill(dry=False)

    def _fill(self, *, dry: bool) -> None:
        table, filling = self._table, self.desk.controllers.exchange.filling
        if table is None:
            return
        self.busy(True)
        for button in (self.trial, self.take):
            button.setEnabled(False)
        self.desk.background.start(
            lambda progress: filling.fill(table, dry=dry, progress=progress),
            self._done,
            self._on_failure,
            ended=self._rest,
        )

    def _done(self, report: object) -> None:
        if isinstance(report, FillingReport):
            self._report = report
        else:
            went_well(report, self)

    def _on_failure(self, failure: BaqylauError) -> None:
        self.desk.ways.notify(messages.error(failure), "warn")

    def _rest(self) -> None:
        self.busy(False)
        self.refresh()


def _tables(folder: Path) -> list[Path]:
    try:
        return sorted(file for file in folder.iterdir() if file.suffix.casefold() in SUFFIXES and file.is_file())
    except OSError:
        return []
