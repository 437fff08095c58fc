"""Packages that come in: quarantine and register, each with its outcome; receipts that are owed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.controllers.exchange.exchange_views import ImportView, Rejection
from app.errors import BaqylauError
from app.rules.terms import ExchangeOutcome, Grade
from ui import formats, messages
from ui.desk import Desk
from ui.dialogs.pick import PickDialog
from ui.exchange_papers import print_receipt
from ui.exchange_steps import choose_medium, highest, local, went_well
from ui.screens.exchange_listing import RegisterScreen
from ui.tables.grid import STRETCH
from ui.tables.lines import Row
from ui.widgets.texts import copyable

DONE = (ExchangeOutcome.ACCEPTED, ExchangeOutcome.DECLINED)


class ImportsScreen(RegisterScreen):
    widths = (50, 145, STRETCH, 120, 60, 130, 170, 150)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._lines: dict[int, ImportView] = {}
        self.sentence = copyable("muted")
        self.put_under_list(self.sentence)
        self.load = self.add_action(lambda: self.tr("Load …"), self._load, main=True)
        self.open = self.add_action(lambda: self.tr("Look and decide …"), self._open, on_row=True)
        self.paper = self.add_action(lambda: self.tr("Receipt on paper …"), self.print_list, on_row=True)
        self.receipts = self.add_action(lambda: self.tr("Pack receipts"), self._receipts, on_row=True)
        self.retranslate()

    def title(self) -> str:
        return self.tr("Packages in")

    def help_text(self) -> str:
        return self.tr(
            "A package is read from a registered medium, opened in memory and checked whole: size, recipient, "
            "signature, "
            "limits, every row against its schema, its turn among the sender's packages. What is not in order becomes "
            "a "
            "line with its outcome and nothing else.\n\nWhat is in order waits in quarantine. A person with the right "
            "role "
            "looks at the difference row by row and accepts all of it, in one step, or declines it. The receipt goes "
            "back as a package, or as its short code on paper."
        )

    def grade(self) -> Grade | None:
        return highest(line.grade for line in self._lines.values()) if hasattr(self, "_lines") else None

    def headings(self) -> Sequence[str]:
        return (
            self.tr("No."), self.tr("Arrived"), self.tr("From"), self.tr("What"), self.tr("Records"),
            self.tr("Grade"), self.tr("State"), self.tr("Receipt"),
        )  # fmt: skip

    def rows(self) -> Sequence[Row]:
        self._lines = {line.import_id: line for line in self.desk.controllers.exchange.imports.imports()}
        return [
            Row(
                (
                    str(line.number), formats.moment(local(self.desk, line.arrived_at)), line.sender or line.file_name,
                    messages.word(line.purpose) if line.purpose else "", formats.number(line.rows),
                    messages.word(line.grade) if line.grade else "", messages.word(line.outcome), line.receipt_code,
                ),
                line.import_id,
                tone="warn" if line.waits else "" if line.outcome in DONE else "fault",
            )
            for line in self._lines.values()
        ]  # fmt: skip

    def empty_text(self) -> str:
        return self.tr("No package has arrived yet. Put a registered medium in and load the package from it.")

    def may_act(self) -> None:
        line = self._lines.get(self.current_key()) if hasattr(self, "_lines") else None
        if not hasattr(self, "receipts"):
            return
        self.open.setEnabled(line is not None and line.waits)
        self.paper.setEnabled(line is not None and bool(line.receipt_code))
        self.receipts.setEnabled(line is not None and line.outcome in DONE)
        self.sentence.setText(_sentence(line) if line is not None else "")

    def open_row(self, key: int) -> None:
        if self._lines[key].waits:
            self._open()

    def print_list(self) -> None:
        """The receipt of the package under the cursor."""
        line = self._lines.get(self.current_key())
        if line is not None and line.receipt_code:
            print_receipt(self.desk, line, self)

    def _open(self) -> None:
        self.desk.ways.open_screen("exchange_difference:DifferenceScreen", self.current_key())

    def _load(self) -> None:
        imports, folder = self.desk.controllers.exchange.imports, choose_medium(self.desk, self)
        if folder is None:
            return
        files = imports.on_medium(folder)
        if isinstance(files, Rejection):
            went_well(files, self)
            return
        rows = [
            Row((found.file_name, formats.number(found.size), self.tr("loaded before") if found.seen else ""), at,
                tone="muted" if found.seen else "")
            for at, found in enumerate(files)
        ]  # fmt: skip
        asked = PickDialog(
            lambda: self.tr("Which package"),
            lambda: (self.tr("File"), self.tr("Bytes"), ""),
            (STRETCH, 110, 130),
            rows,
            self,
        )
        if asked.exec():
            self._read(folder / files[asked.chosen()].file_name)

    def _read(self, file: Path) -> None:
        imports = self.desk.controllers.exchange.imports
        self.busy(True)
        self.desk.background.start(
            lambda progress: imports.load(file), self._loaded, self._on_failure, ended=self._rest
        )

    def _loaded(self, done: object) -> None:
        if went_well(done, self) and isinstance(done, ImportView):
            self.desk.ways.notify(_sentence(done), "good" if done.waits else "warn")

    def _on_failure(self, failure: BaqylauError) -> None:
        self.desk.ways.notify(messages.error(failure), "warn")

    def _rest(self) -> None:
        self.busy(False)
        self.refresh()

    def _receipts(self) -> None:
        """One package with every receipt its sender has not been sent."""
        line, desk = self._lines[self.current_key()], self.desk.controllers.exchange
        site = next(found for found in desk.correspondents.correspondents() if found.name == line.sender)
        if went_well(desk.receipts.prepare(site.correspondent_id), self):
            self.desk.ways.open_place("exchange", section="out")


def _sentence(line: ImportView) -> str:
    rejection = Rejection(line.outcome, line.values)
    said = messages.say(rejection.code, line.values)
    return f"{said} ({line.reason})" if line.reason else said
