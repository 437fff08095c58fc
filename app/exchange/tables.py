"""Reading a table that a person filled in: CSV, XLSX or ODS, the first sheet, as plain texts, numbers and days.

What is read is untrusted: sizes are capped before anything is unpacked, no formula is evaluated (its last value is
read), nothing outside the file is looked at, and a document type in its XML is refused.
"""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from xml.etree import ElementTree

from app.exchange.limits import MIB
from app.exchange.workbook import DAY_ZERO

MOST_BYTES = 16 * MIB
MOST_UNPACKED = 128 * MIB
MOST_ROWS, MOST_COLUMNS = 20_000, 100
DELIMITERS = ";,\t"
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
Cell = str | float | date
Line = list[Cell]


class TableFault(Exception):
    """A file that is no table we read; ``code`` is the sentence's."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class TableLine:
    """A line that is not empty, with its number in the file (the headings are line 1)."""

    number: int
    cells: tuple[Cell, ...]


def read_table(content: bytes) -> list[TableLine]:
    """The lines of the first sheet; empty ones are left out but counted."""
    if len(content) > MOST_BYTES:
        raise TableFault("filling.too_large")
    rows = _of_archive(content) if content.startswith(b"PK\x03\x04") else _of_csv(content)
    lines = []
    for number, row in enumerate(rows, start=1):
        if number > MOST_ROWS + 1:
            raise TableFault("filling.too_many_rows")
        while row and row[-1] == "":
            row.pop()
        if len(row) > MOST_COLUMNS:
            raise TableFault("filling.too_many_columns")
        if row:
            lines.append(TableLine(number, tuple(row)))
    return lines


def day_of(number: float) -> date | None:
    """The day a spreadsheet means by a number."""
    return DAY_ZERO + timedelta(days=int(number)) if 1 <= number < 200_000 else None


def _of_csv(content: bytes) -> Iterator[Line]:
    for encoding in ("utf-8-sig", "cp1251"):  # cp1251 has no Kazakh letters, but old Russian tables come in it
        try:
            text = content.decode(encoding)
            break
        except UnicodeDecodeError:
            continue
    else:
        raise TableFault("filling.not_a_table")
    if "\x00" in text:
        raise TableFault("filling.not_a_table")
    first = re.sub('"[^"]*"', "", text.split("\n", 1)[0])  # what is quoted parts nothing
    delimiter = max(DELIMITERS, key=first.count)
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True):
            yield [cell.strip() for cell in row]
    except csv.Error as failure:
        raise TableFault("filling.not_a_table") from failure


def _of_archive(content: bytes) -> Iterator[Line]:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = set(archive.namelist())
            if "content.xml" in names:
                yield from _of_ods(_part(archive, "content.xml"))
            elif "xl/workbook.xml" in names:
                yield from _of_xlsx(archive, names)
            else:
                raise TableFault("filling.not_a_table")
    except (zipfile.BadZipFile, zipfile.LargeZipFile, ElementTree.ParseError, NotImplementedError, KeyError,
            ValueError, RuntimeError, EOFError, OverflowError) as failure:  # fmt: skip
        raise TableFault("filling.not_a_table") from failure


def _part(archive: zipfile.ZipFile, name: str) -> ElementTree.Element:
    """A part as XML. Entities could make a small text a giant one, and no spreadsheet program writes any."""
    with archive.open(name) as stream:
        text = stream.read(MOST_UNPACKED + 1)
    if len(text) > MOST_UNPACKED:
        raise TableFault("filling.too_large")
    if b"<!DOCTYPE" in text or b"<!ENTITY" in text or text[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise TableFault("filling.not_a_table")
    return ElementTree.fromstring(text)  # noqa: S314  (no document type, so no entities; the size is capped)


# XLSX


def _of_xlsx(archive: zipfile.ZipFile, names: set[str]) -> Iterator[Line]:
    book = _part(archive, "xl/workbook.xml")
    properties = book.find(f"{MAIN}workbookPr")
    if properties is not None and properties.get("date1904") in ("1", "true"):
        raise TableFault("filling.other_calendar")
    shared = _shared(archive) if "xl/sharedStrings.xml" in names else []
    expected = 1
    for row in _part(archive, _first_sheet(archive, book)).iter(f"{MAIN}row"):
        number = int(row.get("r", expected))
        if number < expected or number > MOST_ROWS + 1:
            raise TableFault("filling.too_many_rows")
        for _ in range(number - expected):
            yield []
        yield _xlsx_row(row, shared)
        expected = number + 1


def _first_sheet(archive: zipfile.ZipFile, book: ElementTree.Element) -> str:
    sheet = next(book.iter(f"{MAIN}sheet"))
    wanted = next(value for key, value in sheet.attrib.items() if key.endswith("}id"))
    for relation in _part(archive, "xl/_rels/workbook.xml.rels"):
        if relation.get("Id") == wanted:
            target = relation.get("Target", "")
            return target.lstrip("/") if target.startswith("/") else f"xl/{target}"
    raise TableFault("filling.not_a_table")


def _shared(archive: zipfile.ZipFile) -> list[str]:
    return [_xlsx_text(item) for item in _part(archive, "xl/sharedStrings.xml").iter(f"{MAIN}si")]


def _xlsx_text(item: ElementTree.Element) -> str:
    """The text of a string, its pieces of different looks joined, without the reading aids beside them."""
    pieces = [item, *item.findall(f"{MAIN}r")]
    return "".join(text.text or "" for piece in pieces for text in piece.findall(f"{MAIN}t")).strip()


def _xlsx_row(row: ElementTree.Element, shared: list[str]) -> Line:
    line: Line = []
    for cell in row.findall(f"{MAIN}c"):
        place = _column(cell.get("r", ""), len(line))
        if not len(line) <= place < MOST_COLUMNS:
            raise TableFault("filling.too_many_columns")
        line.extend([""] * (place - len(line)))
        line.append(_xlsx_cell(cell, shared))
    return line


def _xlsx_cell(cell: ElementTree.Element, shared: list[str]) -> Cell:
    kind, value = cell.get("t", "n"), cell.findtext(f"{MAIN}v", "")
    if kind == "inlineStr":
        inline = cell.find(f"{MAIN}is")
        return _xlsx_text(inline) if inline is not None else ""
    if kind == "s":
        return shared[int(value)] if 0 <= int(value) < len(shared) else ""
    if kind == "n":
        return float(value) if value else ""
    return value.strip()


def _column(place: str, following: int) -> int:
    letters = re.match(r"[A-Z]{1,3}", place)
    if letters is None:
        return following
    number = 0
    for letter in letters.group():
        number = number * 26 + ord(letter) - 64
    return number - 1


# ODS


def _of_ods(content: ElementTree.Element) -> Iterator[Line]:
    sheet = next(content.iter(f"{TABLE}table"), None)
    if sheet is None:
        raise TableFault("filling.not_a_table")
    waiting = 0  # empty rows are written only when something follows: a sheet ends with a million of them
    for row in sheet.iter(f"{TABLE}table-row"):
        times, line = int(row.get(f"{TABLE}number-rows-repeated", "1")), _ods_row(row)
        if not any(cell != "" for cell in line):
            waiting += times
            continue
        if waiting + times > MOST_ROWS:
            raise TableFault("filling.too_many_rows")
        for _ in range(waiting):
            yield []
        waiting = 0
        for _ in range(times):
            yield list(line)


def _ods_row(row: ElementTree.Element) -> Line:
    line: Line = []
    for cell in row:
        if cell.tag not in (f"{TABLE}table-cell", f"{TABLE}covered-table-cell"):
            continue
        times, value = int(cell.get(f"{TABLE}number-columns-repeated", "1")), _ods_cell(cell)
        line.extend([value] * min(times, MOST_COLUMNS + 1 - len(line)))
    while line and line[-1] == "":
        line.pop()
    return line


def _ods_cell(cell: ElementTree.Element) -> Cell:
    kind = cell.get(f"{OFFICE}value-type", "")
    if kind == "date":
        return datetime.fromisoformat(cell.get(f"{OFFICE}date-value", "")).date()
    if kind == "float":
        return float(cell.get(f"{OFFICE}value", ""))
    return "\n".join("".join(part.itertext()) for part in cell.findall(f"{TEXT}p")).strip()
