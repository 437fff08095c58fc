"""Forms of the journal: verification against heads from paper, export, a moment in the past, one entry in full."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime, time, tzinfo
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QWidget

from app.controllers.vault.audit import Anchor, EntryView
from app.controllers.vault.log_words import SORTING, is_inner
from app.jobs import Progress
from app.rules.outcome import Refusal
from ui import formats
from ui.desk import Desk
from ui.dialogs.folder_chooser import FolderChooser
from ui.dialogs.form import FormDialog
from ui.dialogs.told import LongTold
from ui.log_words import log_words
from ui.widgets.day_edit import DayEdit
from ui.widgets.field import Field
from ui.widgets.second_person import SecondPerson
from ui.widgets.texts import button

LONGEST = 200  # letters of what only programs read
HEAD = re.compile(r"^\s*(\d{1,12})\s*:\s*([0-9a-fA-F]{64})\s*$")


class VerifyForm(FormDialog):
    """Everything is verified, off this thread; a head typed from paper is held against it too."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.anchor = QLineEdit()
        self.add_row(Field("anchor", lambda: self.tr("Head from paper, if there is one (number:hash)"), self.anchor))
        self.ready()

    def heading(self) -> str:
        return self.tr("Verify the journal")

    def note(self) -> str:
        return self.tr("The chain, every signature and every record are gone through; work may go on meanwhile.")

    def go_on(self) -> str:
        return self.tr("Verify")

    def typed(self) -> str:
        return ""

    def own_faults(self) -> dict[str, str]:
        typed = self.anchor.text().strip()
        if typed and not HEAD.match(typed):
            return {"anchor": self.tr("A head is a number, a colon and 64 digits or letters from a to f.")}
        return {}

    def work(self) -> Callable[[Progress], object | Refusal] | None:
        found, audit = HEAD.match(self.anchor.text()), self.desk.controllers.audit
        anchors = (Anchor(int(found[1]), found[2].lower()),) if found else ()
        return lambda progress: audit.verify(anchors, lambda step, done, total: progress.report(done, total))


class ExportForm(FormDialog):
    """Without content it is an outline that proves itself; with content it takes two persons."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._folder = Path.home()
        self.where: QPushButton = button()
        self.where.clicked.connect(self._choose)
        self.name = QLineEdit(f"journal-{desk.clock.today():%Y%m%d}.jsonl")
        self.content, self.second = QCheckBox(), SecondPerson()
        self.content.toggled.connect(self.second.setVisible)
        self.second.hide()
        self.add_row(
            Field("folder", lambda: self.tr("Folder"), self.where), Field("file", lambda: self.tr("File"), self.name)
        )
        self.add_row(Field("content", lambda: self.tr("What papers say"), self.content))
        self.add_row((self.second, 12))
        self.ready()

    def heading(self) -> str:
        return self.tr("Export the journal")

    def note(self) -> str:
        return self.tr("For the stand-alone verifier. Names and logins of users stand in it in any case.")

    def go_on(self) -> str:
        return self.tr("Export")

    def typed(self) -> str:
        return ""

    def file(self) -> Path:
        return self._folder / self.name.text().strip()

    def own_faults(self) -> dict[str, str]:
        if not re.fullmatch(r"[\w.-]{1,64}", self.name.text().strip()):
            return {"file": self.tr("A file name of letters, digits, dots and dashes is needed.")}
        if self.file().exists():
            return {"file": self.tr("There is such a file already; it is not overwritten.")}
        return {}

    def work(self) -> Callable[[Progress], object | Refusal] | None:
        audit, file, content = self.desk.controllers.audit, self.file(), self.content.isChecked()
        witness = self.second.shown(self.desk.session) if content else lambda: None
        return lambda progress: audit.export(file, content=content, witness=witness())

    def _choose(self) -> None:
        chooser = FolderChooser(self._folder, self.tr("Folder of the export"), may_make=False, parent=self)
        if chooser.exec():
            self._folder = chooser.chosen
            self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self.where.setText(str(self._folder))
        self.content.setText(self.tr("with the content of records (two persons, for who may see everything)"))


class PastForm(FormDialog):
    """A day: everything as it stood when it ended."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.day = DayEdit(desk.calendar, desk.clock.today)
        self.day.line.put(desk.clock.today())
        self.add_row(Field("day", lambda: self.tr("Day, to its end"), self.day))
        self.ready()

    def heading(self) -> str:
        return self.tr("As it once stood")

    def note(self) -> str:
        return self.tr("Records are put together from the journal's entries up to the end of that day.")

    def go_on(self) -> str:
        return self.tr("Show it")

    def typed(self) -> str:
        return ""

    def own_faults(self) -> dict[str, str]:
        return {} if self.day.day() is not None else {"day": self.tr("The day is needed.")}

    def moment(self) -> datetime:
        day = self.day.day()
        assert day is not None  # the form's own faults say so before
        return datetime.combine(day, time.max, self.desk.clock.local_now().tzinfo)

    def send(self) -> object | Refusal:
        return True


class EntryTold(LongTold):
    """One entry with every field; what only programs read stands last, under the names the journal keeps."""

    def __init__(self, entry: EntryView, zone: tzinfo | None, parent: QWidget | None = None) -> None:
        translate, words = QCoreApplication.translate, log_words(zone)
        kept = [one for one in entry.changes if one.before not in (None, "") or one.after not in (None, "")]
        lines = [
            f"{formats.moment(entry.at.astimezone(zone))} · {entry.login} {entry.second_login}".rstrip(),
            f"{words.action(entry.action)} · {words.subject(entry)}",
            "",
            *(words.change(one) for one in kept if not is_inner(one)),
            "",
            translate("EntryTold", "For the verification of the entry:"),
            f"{entry.action} · {entry.record_kind} {entry.record_id or ''}".rstrip(),
            *(_cut(words.change(one)) for one in kept if is_inner(one) and one.field not in SORTING),
            translate("EntryTold", "Hash of the entry: %1").replace("%1", entry.hash),
        ]
        title = QCoreApplication.translate("EntryTold", "Entry %1 of the journal").replace("%1", str(entry.sequence))
        super().__init__(title, "\n".join(lines), parent)


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
