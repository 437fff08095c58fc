"""Calendars and editions: load a file, see every date it would change, accept or leave it line by line."""

from __future__ import annotations

from collections.abc import Sequence

from shiboken6 import isValid

from app.controllers.law.date_changes import DateChange
from app.controllers.law.edition_papers import changes_order
from app.controllers.law.editions import DatesAccepted, Examination, RulebookChanged, kind_of, read_file
from app.controllers.paper.press import PaperLanguage
from app.errors import BaqylauError
from app.jobs import Progress
from app.rules.outcome import Refusal
from app.rules.terms import Grade, Role
from ui import formats, messages
from ui.desk import Desk
from ui.dialogs.edition_forms import LeavingForm, LoadingForm
from ui.dialogs.failed import Failed
from ui.dialogs.file_chooser import FileChooser, first_folder
from ui.dialogs.print_preview import PrintPreview
from ui.dialogs.question import Question
from ui.printing import Job, Made, Wish
from ui.screens.listing import ListScreen
from ui.tables import date_changes
from ui.tables.lines import Row
from ui.widgets.texts import label

SUFFIX = ".toml"


class EditionsScreen(ListScreen):
    """The list is read off the window's thread: it asks the rules of every open case."""

    widths = date_changes.WIDTHS

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.editions = desk.controllers.editions
        self._changes: tuple[DateChange, ...] = ()
        self._reading = False
        self.in_force = label("muted", wrap=True)
        column = self.layout()
        if column is not None:
            column.addWidget(self.in_force)
        self.load = self.add_action(lambda: self.tr("Load a file …"), self.choose, main=True)
        self.take = self.add_action(lambda: self.tr("Accept the case's dates"), self.accept_case, on_row=True)
        self.leave = self.add_action(lambda: self.tr("Leave as they are …"), self.leave_case, on_row=True)
        self.print = self.add_action(lambda: self.tr("Print"), self.print_list)
        may = bool({Role.CONTROLLER, Role.CHIEF} & desk.session.user.roles)
        self.load.setEnabled(may)
        self._may = may
        self.listen(RulebookChanged, self._on_news)
        self.listen(DatesAccepted, self._on_news)
        self.retranslate()

    def title(self) -> str:
        return self.tr("Calendar and edition")

    def help_text(self) -> str:
        return self.tr(
            "A working calendar of a year or another edition of the decree comes as a file. Before it is loaded the "
            "program lists every date of an open case that it would change: the old date, the new one and why.\n\n"
            "Nothing moves by itself. Each case keeps its dates, with the edition and the paragraph they were given "
            "by, until a person accepts the new ones or leaves the old ones with a reason. All dates of a case go "
            "together."
        )

    def headings(self) -> Sequence[str]:
        return date_changes.headings()

    def empty_text(self) -> str:
        if self._reading:
            return self.tr("The dates of open cases are being compared …")
        return self.tr(
            "The dates of all open cases rest on the calendar and the edition in force. Load a file to see what "
            "another one would change."
        )

    def rows(self) -> Sequence[Row]:
        return date_changes.rows(self._changes)

    def refresh(self) -> None:
        super().refresh()
        self._draw_in_force()
        if not self._reading:
            self._reading = True
            self.desk.background.start(self.editions.changes, self._found, self._failed, None, self._ended)

    def _found(self, changes: tuple[DateChange, ...]) -> None:
        if isValid(self):
            self._reading, self._changes = False, changes
            super().refresh()

    def _ended(self) -> None:
        self._reading = False

    def _failed(self, failure: BaqylauError) -> None:
        if isValid(self):
            Failed(messages.error(failure), self).exec()

    def _on_news(self, news: object) -> None:
        self.refresh()

    def _draw_in_force(self) -> None:
        book = self.editions.rulebook()
        years = (str(book.calendar.first_year), str(book.calendar.last_year), book.parameters.edition.name)
        text = self.tr("In force: calendars of %1–%2, edition of the decree %3.")
        for place, value in enumerate(years, 1):
            text = text.replace(f"%{place}", value)
        lines = [text]
        for row in self.editions.loaded():
            name = messages.say(f"edition.{row.kind}", {"key": row.key, "edition": row.edition})
            loaded = self.tr("loaded %1 by %2").replace("%1", formats.moment(row.at)).replace("%2", row.by)
            lines.append(f"{name} – {loaded}")
        self.in_force.setText("\n".join(lines))

    def change(self) -> DateChange | None:
        """The line under the cursor."""
        key = self.current_key()
        return self._changes[key - 1] if 0 < key <= len(self._changes) else None

    def may_act(self) -> None:
        if not hasattr(self, "_may"):
            return
        change = self.change()
        self.take.setEnabled(self._may and change is not None)
        self.leave.setEnabled(self._may and change is not None and change.left is None)
        self.print.setEnabled(bool(self._changes))

    def open_row(self, key: int) -> None:
        change = self.change()
        if change is not None:
            self.desk.ways.open_card(change.case_id)

    # acting

    def choose(self) -> None:
        """A file from a medium or a folder; it is examined off this thread, then shown."""
        chooser = FileChooser(first_folder(), self.tr("A calendar or an edition of the decree"), SUFFIX, self)
        if not chooser.exec():
            return
        text = read_file(chooser.chosen)
        kind = kind_of(text)

        def examine(progress: Progress) -> Examination:
            return self.editions.examine(kind, text, progress)

        def show(found: Examination) -> None:
            if isValid(self):
                self.show_loading(found, text)

        self.desk.background.start(examine, show, self._failed)

    def show_loading(self, found: Examination, text: str) -> None:
        form = LoadingForm(self.desk, self.editions, found, text)
        if form.exec():
            self.desk.ways.notify(messages.say("edition.loaded"), "good")

    def accept_case(self) -> None:
        """All dates of the case under the cursor become those of the rulebook in force."""
        change = self.change()
        if change is None:
            return
        lines = [row for row, one in zip(self.rows(), self._changes, strict=True) if one.case_id == change.case_id]
        told = "\n".join(f"{row.cells[1]}: {row.cells[3]} → {row.cells[4]}" for row in lines)
        asked = Question(
            self.tr("Case %1: accept the new dates?").replace("%1", change.case_number), told,
            go_on=self.tr("Accept them"), stay=self.tr("Not now"), dangerous=False, parent=self,
        )  # fmt: skip
        if asked.exec():
            count = self.editions.accept([change.case_id])
            self.desk.ways.notify(messages.say("edition.accepted", {"count": count}), "good")

    def leave_case(self) -> None:
        change = self.change()
        if change is not None and LeavingForm(self.desk, self.editions, change).exec():
            self.refresh()

    def print_list(self) -> None:
        """The list on paper, in the order shown."""
        if not self._changes:
            return
        changes, today = self._changes, self.desk.clock.today()
        edition, press = self.editions.rulebook().parameters.edition, self.desk.cases.prints.press

        def make(wish: Wish, progress: Progress) -> Made | Refusal:
            order = changes_order(changes, today, edition, PaperLanguage(wish.language))
            return press.prepare(wish.put_into(order), progress.report)

        job = Job(
            self.tr("Dates that would change"),
            "dates.pdf",
            make,
            press,
            self.grade(),
            has_options=True,
            can_be_blank=False,
        )
        PrintPreview(job, self.desk.background, self).exec()

    def retranslate(self) -> None:
        self._all = tuple(self.rows())
        super().retranslate()
        self._draw_in_force()

    def grade(self) -> Grade | None:
        grades = [change.grade for change in self._changes]
        return max(grades, key=lambda grade: grade.rank, default=None)
