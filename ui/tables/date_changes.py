"""Rows of dates that a calendar or an edition would change: case, which date, old, new, why."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from app.controllers.law.date_changes import DateChange
from app.controllers.law.edition_papers import about, why
from app.wording import wording
from ui import languages, messages
from ui.marking import QT_TRANSLATE_NOOP
from ui.tables.grid import STRETCH
from ui.tables.lines import Row

WIDTHS = (90, 250, 70, 115, 115, STRETCH)
HEADINGS = (
    QT_TRANSLATE_NOOP("DateChanges", "Case"),
    QT_TRANSLATE_NOOP("DateChanges", "Which date"),
    QT_TRANSLATE_NOOP("DateChanges", "Paragraph"),
    QT_TRANSLATE_NOOP("DateChanges", "Old"),
    QT_TRANSLATE_NOOP("DateChanges", "New"),
    QT_TRANSLATE_NOOP("DateChanges", "Why"),
)


def headings() -> tuple[str, ...]:
    return tuple(QCoreApplication.translate("DateChanges", text) for text in HEADINGS)


def rows(changes: Iterable[DateChange]) -> list[Row]:
    """``key`` is the place in ``changes``, counted from 1; a date a person left is muted and says so."""
    say = wording(languages.current())
    made = []
    for number, change in enumerate(changes, 1):
        old, new = (say.show(value) if value is not None else "—" for value in (change.old, change.new))
        said = why(change, say)
        if change.left is not None:
            values = {"by": change.left.by, "at": change.left.at, "reason": change.left.reason}
            said = f"{messages.say('edition.left', values)} {said}"
        cells = (change.case_number, about(change, say), messages.paragraph(change.paragraph), old, new, said)
        made.append(Row(cells, key=number, tone="muted" if change.left is not None else ""))
    return made
