"""A line of an old card box as a person wrote it: days, words of the field, terms; what cannot be read is named."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import Enum
from functools import cache
from typing import Any, TypeVar

from app.controllers.control.entries import (
    ClauseEntry,
    CoExecutorEntry,
    FixedDate,
    InstructionEntry,
    Months,
    Term,
    Weeks,
)
from app.controllers.control.entries import WorkingDays as Days
from app.controllers.findings import fault
from app.exchange.tables import Cell, TableLine, day_of
from app.rules.outcome import Finding
from app.rules.terms import CardColumn, Grade, Language, Mark, Origin
from app.wording import wording

Member = TypeVar("Member", bound=Enum)
DAY = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})")
ISO_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
HOUR = re.compile(r"\b(\d{1,2}):(\d{2})\b")
COUNT = re.compile(r"(\d{1,3})\s*(.+)")
# Beginnings of the words for a working day, a week, a month: Kazakh, Russian, English.
UNITS: tuple[tuple[tuple[str, ...], Callable[[int], Term]], ...] = (
    (("ж.к", "жк", "жұмыс", "р.д", "рд", "рабоч", "working", "wd"), Days),
    (("апта", "нед", "week"), Weeks),
    (("ай", "мес", "month"), Months),
)
# What makes two lines clauses of one paper: these fields agree.
PAPER = tuple(CardColumn)[: tuple(CardColumn).index(CardColumn.CLAUSE)]
NEEDED = frozenset(
    {CardColumn.GRADE, CardColumn.DOCUMENT_KIND, CardColumn.DOCUMENT_NUMBER, CardColumn.SIGNED_ON,
     CardColumn.RECEIVED_AT, CardColumn.TEXT_KK, CardColumn.RESPONSIBLE}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class CardRow:
    """A line with what was read of it; ``faults`` name the column that could not be."""

    number: int
    values: Mapping[CardColumn, Any]
    faults: tuple[Finding, ...]

    @property
    def paper_key(self) -> tuple[object, ...]:
        """Lines with the same key belong to one paper."""
        number = self.values.get(CardColumn.REGISTRATION_NUMBER)
        if number:
            day = self.values.get(CardColumn.REGISTERED_ON) or self.values.get(CardColumn.RECEIVED_AT)
            return (number, day.year if day else None)
        return (self.values.get(CardColumn.DOCUMENT_NUMBER), self.values.get(CardColumn.SIGNED_ON))


def read_card_row(line: TableLine, columns: Mapping[int, CardColumn]) -> CardRow:
    """The values of a line by column; an empty cell has none."""
    values: dict[CardColumn, Any] = {}
    faults = []
    for place, column in columns.items():
        cell = line.cells[place] if place < len(line.cells) else ""
        if cell == "":
            continue
        try:
            values[column] = READERS.get(column, text_of)(cell)
        except ValueError:
            faults.append(fault(column, f"filling.bad_{KINDS.get(column, 'text')}", found=text_of(cell)[:60]))
    if CardColumn.TEXT_RU in values:
        values.setdefault(CardColumn.TEXT_KK, "")  # one of the two texts is enough
    faults.extend(fault(name, "entry.required") for name in CardColumn if name in NEEDED and name not in values
                  and not any(found.values["field"] == name for found in faults))  # fmt: skip
    return CardRow(line.number, values, tuple(faults))


def paper_faults(rows: Sequence[CardRow]) -> list[tuple[CardRow, Finding]]:
    """Lines of one paper that say different things of it."""
    first, *others = rows
    return [
        (row, fault(column, "filling.paper_differs", row=first.number))
        for row in others
        for column in PAPER
        if row.values.get(column) != first.values.get(column)
    ]


def paper_entry(rows: Sequence[CardRow]) -> InstructionEntry:
    """The paper of lines that were read without a fault."""
    values = rows[0].values
    received: datetime = values[CardColumn.RECEIVED_AT]
    return InstructionEntry(
        grade=values[CardColumn.GRADE],
        origin=values.get(CardColumn.ORIGIN, Origin.GENERAL),
        document_kind=values[CardColumn.DOCUMENT_KIND],
        document_number=values[CardColumn.DOCUMENT_NUMBER],
        signed_on=values[CardColumn.SIGNED_ON],
        received_at=received,
        registration_number=values.get(CardColumn.REGISTRATION_NUMBER, ""),
        registered_on=values.get(CardColumn.REGISTERED_ON, received.date()),
        title_kk=values.get(CardColumn.TITLE_KK, ""),
        title_ru=values.get(CardColumn.TITLE_RU, ""),
        sheets=values.get(CardColumn.SHEETS, 1),
        annex_sheets=values.get(CardColumn.ANNEX_SHEETS, 0),
        copy_number=values.get(CardColumn.COPY_NUMBER, ""),
        clauses=tuple(_clause(row.values) for row in rows),
    )


def _clause(values: Mapping[CardColumn, Any]) -> ClauseEntry:
    return ClauseEntry(
        number=values.get(CardColumn.CLAUSE, ""),
        text_kk=values[CardColumn.TEXT_KK],
        text_ru=values.get(CardColumn.TEXT_RU, ""),
        term=values.get(CardColumn.TERM),
        mark=values.get(CardColumn.MARK),
        responsible=values[CardColumn.RESPONSIBLE],
        consolidator=values.get(CardColumn.CONSOLIDATOR, ""),
        coexecutors=tuple(map(CoExecutorEntry, values.get(CardColumn.COEXECUTORS, ()))),
        official=values.get(CardColumn.OFFICIAL, ""),
        final_result=values.get(CardColumn.FINAL_RESULT, ""),
        completion_form=values.get(CardColumn.COMPLETION_FORM, ""),
    )


def text_of(cell: Cell) -> str:
    """A cell as text; a whole number without its decimals, a day as ISO writes it."""
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else str(cell)
    return cell if isinstance(cell, str) else cell.isoformat()


def read_day(cell: Cell) -> date:
    """ "6.04.2026", "06.04.2026 ж.", "2026-04-06", or the number by which a spreadsheet means a day."""
    if isinstance(cell, date):
        return cell
    if isinstance(cell, float):
        found = day_of(cell)
        if found is None:
            raise ValueError(cell)
        return found
    if match := DAY.search(cell):
        day, month, year = map(int, match.groups())
        return date(year, month, day)
    if match := ISO_DAY.search(cell):
        return date(*map(int, match.groups()))
    raise ValueError(cell)


def read_moment(cell: Cell) -> datetime:
    """A day with its hour when there is one: old cards often have none, which is midnight here."""
    hour = HOUR.search(cell) if isinstance(cell, str) else None
    at = time(int(hour.group(1)), int(hour.group(2))) if hour else time()
    if isinstance(cell, float):
        minutes = round((cell - int(cell)) * 24 * 60)
        at = time(minutes // 60 % 24, minutes % 60)
    return datetime.combine(read_day(cell), at)


def read_count(cell: Cell) -> int:
    text = text_of(cell).strip()
    if not text.isdecimal():
        raise ValueError(cell)
    return int(text)


def read_term(cell: Cell) -> Term:
    """A day, or a count with its unit; a bare count could mean anything and is refused."""
    if isinstance(cell, str) and (match := COUNT.fullmatch(cell.strip())) and not DAY.search(cell):
        count, unit = int(match.group(1)), match.group(2).strip().casefold()
        for beginnings, make in UNITS:
            if unit.startswith(beginnings):
                return make(count)
    return FixedDate(read_day(cell))


def read_bodies(cell: Cell) -> tuple[str, ...]:
    """Bodies parted by semicolons or lines."""
    return tuple(name.strip() for name in re.split(r"[;\n]", text_of(cell)) if name.strip())


@cache
def _words(kind: type[Enum]) -> dict[str, Enum]:
    found = {str(member.value).casefold(): member for member in kind}
    for language in Language:
        found |= {wording(language).word(member).casefold(): member for member in kind}
    return found


def _reader_of(kind: type[Enum]) -> Callable[[Cell], Enum]:
    def read(cell: Cell) -> Enum:
        member = _words(kind).get(" ".join(text_of(cell).casefold().split()))
        if member is None:
            raise ValueError(cell)
        return member

    return read


READERS: Mapping[CardColumn, Callable[[Cell], Any]] = {
    CardColumn.REGISTERED_ON: read_day,
    CardColumn.SIGNED_ON: read_day,
    CardColumn.RECEIVED_AT: read_moment,
    CardColumn.GRADE: _reader_of(Grade),
    CardColumn.ORIGIN: _reader_of(Origin),
    CardColumn.MARK: _reader_of(Mark),
    CardColumn.SHEETS: read_count,
    CardColumn.ANNEX_SHEETS: read_count,
    CardColumn.TERM: read_term,
    CardColumn.COEXECUTORS: read_bodies,
}
# Column -> the kind of fault its sentence speaks of.
KINDS: Mapping[CardColumn, str] = {
    CardColumn.REGISTERED_ON: "day",
    CardColumn.SIGNED_ON: "day",
    CardColumn.RECEIVED_AT: "day",
    CardColumn.GRADE: "word",
    CardColumn.ORIGIN: "word",
    CardColumn.MARK: "word",
    CardColumn.SHEETS: "count",
    CardColumn.ANNEX_SHEETS: "count",
    CardColumn.TERM: "term",
}
