"""The journal for auditors: entries by page, its verification, its export, and the records as they once stood."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QIcon, QPixmap
from PySide6.QtWidgets import QComboBox

from app.controllers.paper.registers import RegisterAsked
from app.controllers.vault.audit import EntryFilter, EntryView, FieldChange
from app.controllers.vault.log_words import by_area, is_inner, tells
from app.controllers.vault.vault_checks import CheckReport
from app.rules.terms import Grade
from ui import formats, messages
from ui.desk import Desk
from ui.dialogs.audit import EntryTold, ExportForm, PastForm, VerifyForm
from ui.dialogs.told import LongTold, Told
from ui.log_words import log_words
from ui.paper_printing import print_order
from ui.screens.listing import ListScreen
from ui.tables.grid import STRETCH
from ui.tables.lines import Row
from ui.widgets.day_edit import DayEdit

PAGE = 500
AREA = ":"  # ends the name of an area where actions are chosen
INDENT = 16


class JournalScreen(ListScreen):
    """The newest entries first; further ones are added below."""

    widths = (70, 150, 110, 240, 200, STRETCH)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._entries: dict[int, EntryView] = {}
        self._total = 0
        self.user, self.action = QComboBox(), QComboBox()
        self.since, self.until = (DayEdit(desk.calendar, desk.clock.today) for _ in range(2))
        for choice in (self.user, self.action):
            choice.currentIndexChanged.connect(lambda place: self.refresh())
            self.add_beside_filter(choice)
        for day in (self.since, self.until):
            day.changed.connect(self._on_day)
            self.add_beside_filter(day)
        self.verify = self.add_action(lambda: self.tr("Verify …"), self.verify_all, main=True)
        self.past = self.add_action(lambda: self.tr("As it once stood …"), self.show_past)
        self.export = self.add_action(lambda: self.tr("Export …"), self.export_all)
        self.more = self.add_action(lambda: self.tr("Older entries"), self.read_more)
        self._name_users()
        self._name_actions()
        self.retranslate()

    def _name_users(self) -> None:
        self.user.blockSignals(True)
        self.user.addItem("", "")
        for view in self.desk.controllers.users.list():
            self.user.addItem(view.user.login, view.user.uid)
        self.user.blockSignals(False)

    def _name_actions(self) -> None:
        """Actions that occur, in words, under headings that choose all of an area at once."""
        self._areas = by_area(self.desk.controllers.audit.actions())
        bold = QFont(self.action.font())
        bold.setBold(True)
        step = QPixmap(INDENT, 1)  # sets an action in from its heading; spaces would keep typed letters from finding it
        step.fill(Qt.GlobalColor.transparent)
        self.action.blockSignals(True)
        self.action.setIconSize(step.size())
        self.action.addItem("", "")
        for area, names in self._areas.items():
            self.action.addItem("", f"{area}{AREA}")
            self.action.setItemData(self.action.count() - 1, bold, Qt.ItemDataRole.FontRole)
            for name in names:
                self.action.addItem(QIcon(step), "", name)
        self.action.blockSignals(False)
        self._word_actions()

    def _word_actions(self) -> None:
        words = log_words()
        for place in range(self.action.count()):
            name = str(self.action.itemData(place) or "")
            if name.endswith(AREA):
                self.action.setItemText(place, words.area(name.removesuffix(AREA)))
            elif name:
                self.action.setItemText(place, words.action(name))

    def _actions(self) -> tuple[str, ...]:
        """The actions chosen: one, or all that an area's heading stands over."""
        name = str(self.action.currentData() or "")
        return self._areas.get(name.removesuffix(AREA), ()) if name.endswith(AREA) else (name,) if name else ()

    def _on_day(self) -> None:
        """A day half typed narrows nothing yet."""
        if not (self.since.is_wrong() or self.until.is_wrong()):
            self.refresh()

    def title(self) -> str:
        return self.tr("Journal")

    def headings(self) -> Sequence[str]:
        return (
            self.tr("Entry"), self.tr("When"), self.tr("Who"), self.tr("Action"), self.tr("Record"),
            self.tr("What changed"),
        )  # fmt: skip

    def rows(self) -> Sequence[Row]:
        page = self.desk.controllers.audit.page(self._asked(), limit=PAGE)
        self._entries, self._total = {entry.sequence: entry for entry in page.rows}, page.total
        return self._lines()

    def _asked(self) -> EntryFilter:
        audit, since, until = self.desk.controllers.audit, self.since.day(), self.until.day()
        return EntryFilter(
            actions=self._actions(),
            user_uid=str(self.user.currentData() or ""),
            since=audit.since(since) if since else "",
            until=audit.until(until) if until else "",
        )

    def read_more(self) -> None:
        last = min(self._entries, default=None)
        page = self.desk.controllers.audit.page(self._asked(), before=last, limit=PAGE)
        self._entries |= {entry.sequence: entry for entry in page.rows}
        self._all = self._lines()
        self._draw()

    def _lines(self) -> tuple[Row, ...]:
        zone = self.desk.clock.local_now().tzinfo
        words = log_words(zone)
        return tuple(
            Row(
                (
                    formats.number(entry.sequence), formats.moment(entry.at.astimezone(zone)),
                    f"{entry.login} + {entry.second_login}" if entry.second_login else entry.login,
                    words.action(entry.action), words.subject(entry), " · ".join(words.lines(entry)),
                ),
                key=entry.sequence,
            )
            for entry in self._entries.values()
        )  # fmt: skip

    def grade(self) -> Grade | None:
        """What is listed may be of any grade that the reader sees."""
        return max(self.desk.session.grades, key=lambda grade: grade.rank, default=None) if self.model.rows else None

    def may_act(self) -> None:
        self.more.setEnabled(len(self._entries) < self._total)

    def open_row(self, key: int) -> None:
        EntryTold(self._entries[key], self.desk.clock.local_now().tzinfo, self).exec()

    def print_list(self) -> None:
        """Ctrl+P: the entries of the days, user and action on show as a register, with the head it was printed at."""
        if not self._entries:
            return
        zone, today = self.desk.clock.local_now().tzinfo, self.desk.clock.today()
        oldest = min(self._entries.values(), key=lambda entry: entry.at).at.astimezone(zone).date()
        asked = RegisterAsked(
            "audit-log", self.until.day() or today, self.since.day() or oldest, self.filter.text().strip(),
            actions=self._actions(), user_uid=str(self.user.currentData() or ""),
        )  # fmt: skip
        registers = self.desk.controllers.paper.registers
        print_order(
            self.desk, self.title(), f"journal-{today.isoformat()}.pdf",
            lambda language, tell: registers.order(asked, language, tell), parent=self, can_be_blank=False,
        )  # fmt: skip

    def verify_all(self) -> None:
        form = VerifyForm(self.desk)
        if form.exec() and isinstance(form.outcome, CheckReport):
            Told(self.tr("Verification"), verdict(form.outcome), self).exec()

    def export_all(self) -> None:
        form = ExportForm(self.desk)
        if form.exec() and form.outcome is not None:
            text = self.tr("The journal up to entry %1 is in “%2”. Its head: %3")
            values = (str(form.outcome.sequence), str(form.file()), form.outcome.anchor)
            for place, value in enumerate(values, 1):
                text = text.replace(f"%{place}", value)
            Told(self.tr("Export of the journal"), text, self).exec()

    def show_past(self) -> None:
        form = PastForm(self.desk)
        if form.exec():
            self.desk.ways.open_screen(PastScreen.made_by(), form.moment())

    def empty_text(self) -> str:
        return self.tr("No entry fits.")

    def help_text(self) -> str:
        return self.tr(
            "Every change is an entry: who, when, which record, before and after, chained to the entry before and "
            "signed by the user's own key. Entries about records above your clearance or outside your lists are not "
            "there; their numbers are missing.\n\nVerification walks the whole chain, every signature and every "
            "record, and holds it against the head kept outside the vault and against heads printed on paper. The "
            "export is for the stand-alone verifier, which needs no secret. “As it once stood” replays the entries."
        )

    def retranslate(self) -> None:
        super().retranslate()
        self.user.setItemText(0, self.tr("everybody"))
        self.user.setAccessibleName(self.tr("Whose entries"))
        self.action.setItemText(0, self.tr("every action"))
        self.action.setAccessibleName(self.tr("Action"))
        self._word_actions()
        self.since.setAccessibleName(self.tr("From the day"))
        self.until.setAccessibleName(self.tr("To the day"))
        for day in (self.since, self.until):
            day.line.setToolTip(day.line.accessibleName())


class PastScreen(ListScreen):
    """Records as they stood at a moment, replayed from the journal; read only."""

    widths = (170, 90, STRETCH)

    def __init__(self, desk: Desk, moment: datetime) -> None:
        super().__init__(desk)
        self._moment = moment
        self._texts: dict[int, str] = {}
        self.retranslate()

    def title(self) -> str:
        return self.tr("As it stood on %1").replace("%1", formats.moment(self._moment))

    def headings(self) -> Sequence[str]:
        return (self.tr("Record"), self.tr("Number"), self.tr("Fields"))

    def rows(self) -> Sequence[Row]:
        found = self.desk.controllers.audit.as_on(self._moment)
        rows, words = [], log_words(self.desk.clock.local_now().tzinfo)
        for place, ((kind, _), fields) in enumerate(
            sorted(found.items(), key=lambda item: (item[0][0], _id(item[1]))), 1
        ):
            said = [FieldChange(name, None, value, kind) for name, value in fields.items() if name not in HIDDEN]
            lines = [words.change(one) for one in said if tells(one) and not is_inner(one)]
            record = words.record(kind)
            self._texts[place] = f"{record} {_id(fields)}\n\n" + "\n".join(lines)
            rows.append(Row((record, str(_id(fields)), " · ".join(lines)), key=place))
        return rows

    def grade(self) -> Grade | None:
        """What is listed may be of any grade that the reader sees."""
        return max(self.desk.session.grades, key=lambda grade: grade.rank, default=None) if self.model.rows else None

    def open_row(self, key: int) -> None:
        LongTold(self.title(), self._texts[key], self).exec()

    def empty_text(self) -> str:
        return self.tr("Nothing was recorded by then, or nothing that you may see.")

    def help_text(self) -> str:
        return self.tr(
            "The fields of each record as the journal's entries up to that moment add up. Nothing can be changed here."
        )


HIDDEN = frozenset({"sealing_key", "signing_key", "recovery_sealing", "recovery_signing"})


def _id(fields: object) -> int:
    number = fields.get("id") if isinstance(fields, dict) else None
    return number if isinstance(number, int) else 0


def verdict(report: CheckReport) -> str:
    """What a verification found, in sentences; notices (a clock set back) are no damage."""
    values = {"entries": report.entries, "records": report.records, "head": f"{report.entries}:{report.head}"}
    lines = [messages.say("vault.sound" if report.ok else "vault.damaged", values)]
    lines += [messages.say(found.code, found.values) for found in (*report.damages, *report.notices)]
    return "\n\n".join(lines)
