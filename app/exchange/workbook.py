"""Writing a spreadsheet (XLSX) that holds values only: every cell is a text, a number or a day, none a formula.

A text that begins with "=" stays a text: it is written as an inline string, which no spreadsheet program evaluates.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from xml.sax.saxutils import escape, quoteattr

Cell = str | int | date | None
DAY_ZERO = date(1899, 12, 30)  # what spreadsheets count days from
LONGEST_CELL = 32_767  # characters; the format's own limit
MOST_ROWS = 1_048_576
NOT_IN_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\']")
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
PLAIN, BOLD, DAY, WRAPPED = range(4)
STYLES = "".join(
    (
        f'{HEAD}<styleSheet xmlns="{MAIN}"><numFmts count="1">',
        '<numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts><fonts count="2">',
        '<font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
        '<fills count="2"><fill><patternFill patternType="none"/></fill>',
        '<fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>',
        '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf xfId="0"/>',
        '<xf xfId="0" fontId="1" applyFont="1"/><xf xfId="0" numFmtId="164" applyNumberFormat="1"/>',
        '<xf xfId="0" applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf></cellXfs></styleSheet>',
    )
)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its name, headings, and rows that may be a stream. ``widths`` in characters, as far as given."""

    name: str
    headings: Sequence[str]
    rows: Iterable[Sequence[Cell]]
    widths: Sequence[int] = ()


def write_workbook(sheets: Sequence[Sheet]) -> bytes:
    """The workbook's bytes; the same sheets give the same bytes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        _put(archive, "[Content_Types].xml", [_types(len(sheets))])
        _put(archive, "_rels/.rels", [_relations([("officeDocument", "xl/workbook.xml")])])
        _put(archive, "xl/workbook.xml", [_book([sheet.name for sheet in sheets])])
        targets = [("worksheet", f"worksheets/sheet{number + 1}.xml") for number in range(len(sheets))]
        _put(archive, "xl/_rels/workbook.xml.rels", [_relations([*targets, ("styles", "styles.xml")])])
        _put(archive, "xl/styles.xml", [STYLES])
        for number, sheet in enumerate(sheets, start=1):
            _put(archive, f"xl/worksheets/sheet{number}.xml", _sheet(sheet))
    return buffer.getvalue()


def _put(archive: zipfile.ZipFile, name: str, texts: Iterable[str]) -> None:
    info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    info.compress_type = zipfile.ZIP_DEFLATED
    with archive.open(info, "w") as stream:
        for text in texts:
            stream.write(text.encode())


def _types(sheets: int) -> str:
    kinds = [("/xl/workbook.xml", "sheet.main"), ("/xl/styles.xml", "styles")]
    kinds += [(f"/xl/worksheets/sheet{number + 1}.xml", "worksheet") for number in range(sheets)]
    base = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    parts = "".join(f'<Override PartName="{name}" ContentType="{base}.{kind}+xml"/>' for name, kind in kinds)
    return (
        f'{HEAD}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{parts}</Types>'
    )


def _relations(targets: Sequence[tuple[str, str]]) -> str:
    lines = "".join(
        f'<Relationship Id="rId{number}" Type="{RELATIONS}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, start=1)
    )
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{lines}</Relationships>'


def _book(names: Sequence[str]) -> str:
    lines = "".join(
        f'<sheet name={quoteattr(NOT_IN_NAMES.sub(" ", name)[:31])} sheetId="{number}" r:id="rId{number}"/>'
        for number, name in enumerate(names, start=1)
    )
    return f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheets>{lines}</sheets></workbook>'


def _sheet(sheet: Sheet) -> Iterator[str]:
    yield f'{HEAD}<worksheet xmlns="{MAIN}"><sheetViews><sheetView workbookViewId="0">'
    yield '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
    if sheet.widths:
        columns = (f'<col min="{n}" max="{n}" width="{w}" customWidth="1"/>' for n, w in enumerate(sheet.widths, 1))
        yield f"<cols>{''.join(columns)}</cols>"
    yield "<sheetData>"
    yield _row(1, sheet.headings, BOLD)
    for number, row in enumerate(sheet.rows, start=2):
        if number > MOST_ROWS:
            raise ValueError("rows")
        yield _row(number, row, WRAPPED)
    yield "</sheetData></worksheet>"


def _row(number: int, cells: Sequence[Cell], style: int) -> str:
    places = ((f"{column_name(at)}{number}", cell) for at, cell in enumerate(cells) if cell is not None)
    made = "".join(_cell(place, cell, style) for place, cell in places)
    return f'<row r="{number}">{made}</row>'


def _cell(place: str, cell: Cell, style: int) -> str:
    if isinstance(cell, date):
        return f'<c r="{place}" s="{DAY}"><v>{(cell - DAY_ZERO).days}</v></c>'
    if isinstance(cell, int):
        return f'<c r="{place}"><v>{int(cell)}</v></c>'
    text = NOT_IN_XML.sub("\ufffd", cell or "")
    if len(text) > LONGEST_CELL:
        text = f"{text[: LONGEST_CELL - 2]} …"
    return f'<c r="{place}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{escape(text)}</t></is></c>'


def column_name(at: int) -> str:
    """0 is "A", 26 is "AA"."""
    name = ""
    at += 1
    while at:
        at, rest = divmod(at - 1, 26)
        name = chr(65 + rest) + name
    return name
