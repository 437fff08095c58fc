"""Spreadsheets for tests, made without the program's own writer: what office programs write, and what nobody should."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from xml.sax.saxutils import escape

ODS = (
    '<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>'
    "<table:table>{rows}</table:table></office:spreadsheet></office:body></office:document-content>"
)


def archive(**parts: str) -> bytes:
    """A ZIP of parts; "__" in a name stands for "/", "_dot_" for "."."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as made:
        for name, text in parts.items():
            made.writestr(name.replace("__", "/").replace("_dot_", "."), text)
    return buffer.getvalue()


def ods(rows: str) -> bytes:
    return archive(mimetype="application/vnd.oasis.opendocument.spreadsheet", content_dot_xml=ODS.format(rows=rows))


def ods_row(*cells: str) -> str:
    made = "".join(
        f'<table:table-cell office:value-type="string"><text:p>{escape(cell)}</text:p></table:table-cell>'
        for cell in cells
    )
    return f"<table:table-row>{made}</table:table-row>"


def csv_of(headings: Sequence[str], *rows: Sequence[str]) -> bytes:
    lines = [";".join(f'"{cell}"' for cell in row) for row in (headings, *rows)]
    return ("\ufeff" + "\r\n".join(lines) + "\r\n").encode()
