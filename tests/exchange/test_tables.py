"""Tables of office programs are read as they stand; files that are none, or mean harm, are told."""

from __future__ import annotations

import io
import zipfile
from datetime import date
from xml.etree import ElementTree

import pytest

from app.exchange import tables
from app.exchange.tables import TableFault, day_of, read_table
from app.exchange.workbook import Cell, Sheet, column_name, write_workbook
from tests.exchange.tables import archive, csv_of, ods, ods_row

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
RELATIONS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
BOOK = f'<workbook {MAIN} {RELATIONS}>%s<sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>'
LINKS = '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>'


def xlsx(rows: str, strings: str = "", properties: str = "") -> bytes:
    """As office programs write it: shared strings, numbers, cached values of formulas."""
    return archive(
        xl__workbook_dot_xml=BOOK % properties,
        xl___rels__workbook_dot_xml_dot_rels=LINKS,
        xl__sharedStrings_dot_xml=f"<sst {MAIN}>{strings}</sst>",
        xl__worksheets__sheet1_dot_xml=f"<worksheet {MAIN}><sheetData>{rows}</sheetData></worksheet>",
    )


def cells(content: bytes) -> list[tuple[object, ...]]:
    return [line.cells for line in read_table(content)]


def test_what_was_written_is_read_again() -> None:
    rows: list[list[Cell]] = [
        ["Мәтін & <белгі>", 12, date(2026, 4, 6), None, "=1+1"],
        ["\x0bбас", None, None, "соңы", ""],
    ]
    made = write_workbook([Sheet("Карточкалар", ["а", "б", "в", "г", "ғ"], rows)])
    first, second, third = cells(made)
    assert first == ("а", "б", "в", "г", "ғ")
    assert second[:2] == ("Мәтін & <белгі>", 12.0) and second[3:] == ("", "=1+1")
    assert isinstance(second[2], float) and day_of(second[2]) == date(2026, 4, 6)
    assert third == ("\ufffdбас", "", "", "соңы")


def test_no_cell_is_ever_a_formula_and_a_long_text_is_cut_visibly() -> None:
    made = write_workbook([Sheet("a:b/c" * 10, ["=A1"], [["=HYPERLINK(1)"], ["@x"], ["ә" * 40_000]])])
    with zipfile.ZipFile(io.BytesIO(made)) as book:
        for name in book.namelist():
            ElementTree.fromstring(book.read(name))
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
        assert "<f" not in sheet.replace("<fo", "")
        assert len(ElementTree.fromstring(book.read("xl/workbook.xml"))[0][0].get("name") or "") == 31
    assert cells(made)[3] == ("ә" * 32_765 + " …",)


def test_columns_are_named_as_spreadsheets_do() -> None:
    assert [column_name(at) for at in (0, 25, 26, 51, 52, 701, 702)] == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]


def test_a_workbook_of_an_office_program_is_read() -> None:
    strings = "<si><t>Бір</t></si><si><r><t>Е</t></r><r><t>кі</t></r><rPh><t>жоқ</t></rPh></si>"
    rows = (
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>'
        '<row r="4"><c r="A4"><f>1+1</f><v>46118</v></c><c r="B4" t="str"><f>x</f><v>мәтін</v></c></row>'
    )
    first, second = read_table(xlsx(rows, strings))
    assert first.cells == ("Бір", "", "Екі")
    assert (second.number, second.cells) == (4, (46118.0, "мәтін"))
    assert day_of(46118.0) == date(2026, 4, 6)


def test_an_open_document_is_read_with_its_repetitions() -> None:
    day = '<table:table-cell office:value-type="date" office:date-value="2026-04-06T10:30:00"/>'
    number = '<table:table-cell office:value-type="float" office:value="3"/>'
    many = '<table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>'
    gap = '<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>'
    wide = '<table:table-cell table:number-columns-repeated="16000"/>'
    rows = f"{ods_row('Бір', 'Екі')}{gap}<table:table-row>{day}{number}{wide}</table:table-row>{many}"
    first, second = read_table(ods(rows))
    assert first.cells == ("Бір", "Екі")
    assert (second.number, second.cells) == (4, (date(2026, 4, 6), 3.0))


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1251"])
def test_a_text_table_is_read_whatever_parts_its_cells(delimiter: str, encoding: str) -> None:
    text = delimiter.join(["Один", '"два, три; и ""четыре"""']) + "\r\n\r\n" + delimiter.join(["пять", ""]) + "\r\n"
    first, second = read_table(text.encode(encoding))
    assert first.cells == ("Один", 'два, три; и "четыре"')
    assert (second.number, second.cells) == (3, ("пять",))


BOMB = '<!DOCTYPE a [<!ENTITY b "xx">]>'


@pytest.mark.parametrize(
    "content",
    [
        b"\x00\x01\x02",
        b"a;b\n\x00",
        b'"a\n',
        b"PK\x03\x04broken",
        archive(a="b"),
        archive(content_dot_xml=BOMB + "<a>&b;</a>"),
        archive(content_dot_xml="<a>"),
        archive(content_dot_xml="<a/>"),
        ods('<table:table-row table:number-rows-repeated="x"/>'),
        ods(
            '<table:table-row><table:table-cell office:value-type="date" office:date-value="heute"/></table:table-row>'
        ),
        archive(xl__workbook_dot_xml="<workbook/>"),
        xlsx('<row r="1"><c r="A1" t="s"><v>x</v></c></row>'),
    ],
)
def test_what_is_no_table_is_told(content: bytes) -> None:
    with pytest.raises(TableFault) as found:
        read_table(content)
    assert found.value.code == "filling.not_a_table"


def test_sizes_are_capped(monkeypatch: pytest.MonkeyPatch) -> None:
    def code(content: bytes) -> str:
        with pytest.raises(TableFault) as found:
            read_table(content)
        return found.value.code

    assert code(b"a\n" * 20_002) == "filling.too_many_rows"
    assert code(b";".join([b"a"] * 101)) == "filling.too_many_columns"
    assert code(xlsx('<row r="30000"><c r="A30000"><v>1</v></c></row>')) == "filling.too_many_rows"
    assert code(xlsx('<row r="1"><c r="AAA1"><v>1</v></c></row>')) == "filling.too_many_columns"
    assert code(xlsx("", properties='<workbookPr date1904="1"/>')) == "filling.other_calendar"
    filled = '<table:table-row table:number-rows-repeated="30000"><table:table-cell office:value-type="string">'
    assert code(ods(f"{filled}<text:p>x</text:p></table:table-cell></table:table-row>")) == "filling.too_many_rows"
    monkeypatch.setattr(tables, "MOST_UNPACKED", 100)
    assert code(ods(ods_row("a" * 200))) == "filling.too_large"
    monkeypatch.setattr(tables, "MOST_BYTES", 10)
    assert code(csv_of(["a"], ["b" * 20])) == "filling.too_large"
