"""What makes our PDFs PDF/A-1b: an output intent with a grey profile, and a description in XMP.

reportlab has no PDF/A of its own; fonts are embedded and nothing is transparent anyway, so these two parts and an end
of line before every `endstream` are all that is wanting. The description tells title and producer, nothing else.
"""

from __future__ import annotations

import struct
from functools import cache
from typing import Any
from xml.sax.saxutils import escape

_WHITE = (0.9642, 1.0, 0.8249)  # D50
_GAMMA = 2.2
_NAME = "Grey, gamma 2.2"

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Producer>{producer}</pdf:Producer>\
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>1</pdfaid:part>\
<pdfaid:conformance>B</pdfaid:conformance></rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""


@cache
def grey_profile() -> bytes:
    """A small ICC profile (version 2.1) of a grey monitor: what "black" means in the file."""
    fixed = b"".join(struct.pack(">i", round(part * 65536)) for part in _WHITE)
    name = _NAME.encode() + b"\0"
    tags = {
        b"desc": b"desc" + struct.pack(">II", 0, len(name)) + name + bytes(4 + 4 + 2 + 1 + 67),
        b"wtpt": b"XYZ \0\0\0\0" + fixed,
        b"kTRC": b"curv" + struct.pack(">IIH", 0, 1, round(_GAMMA * 256)),
        b"cprt": b"text\0\0\0\0No copyright, use freely\0",
    }
    table, body = struct.pack(">I", len(tags)), b""
    start = 128 + 4 + 12 * len(tags)
    for sign, data in tags.items():
        table += sign + struct.pack(">II", start + len(body), len(data))
        body += data + bytes(-len(data) % 4)
    size = start + len(body)
    made = struct.pack(">6H", 2026, 1, 1, 0, 0, 0)
    header = struct.pack(">I", size) + bytes(4) + struct.pack(">I", 0x02100000) + b"mntrGRAYXYZ " + made + b"acsp"
    header += bytes(28) + fixed
    return header + bytes(128 - len(header)) + table + body


def describe(title: str, producer: str) -> bytes:
    """The XMP packet: the same title and producer as the document's own table."""
    return _XMP.format(title=escape(title), producer=escape(producer)).encode()


def make_archival(document: Any, title: str, producer: str) -> None:
    """Give a reportlab document its output intent and description."""
    from reportlab.pdfbase import pdfdoc

    class Catalog(pdfdoc.PDFCatalog):
        """A catalogue that also knows output intents."""

        __NoDefault__ = [*pdfdoc.PDFCatalog.__NoDefault__, "OutputIntents"]  # noqa: RUF012 - the library's own attribute

    class Packet(pdfdoc.PDFStream):
        """The description: never compressed, and without so much as an empty list of filters."""

        def format(self, document: Any) -> bytes:
            told = {"Type": "/Metadata", "Subtype": "/XML", "Length": len(self.content)}
            table: bytes = pdfdoc.PDFDictionary(told).format(document)
            return table + b"\nstream\n" + bytes(self.content) + b"\nendstream\n"

    packet = Packet(content=describe(title, producer))
    profile = pdfdoc.PDFStream(content=grey_profile(), filters=[pdfdoc.PDFZCompress])
    profile.dictionary["N"] = 1
    intent = pdfdoc.PDFDictionary(
        {
            "Type": pdfdoc.PDFName("OutputIntent"),
            "S": pdfdoc.PDFName("GTS_PDFA1"),
            "OutputConditionIdentifier": pdfdoc.PDFString(_NAME),
            "Info": pdfdoc.PDFString(_NAME),
            "DestOutputProfile": document.Reference(profile),
        }
    )
    catalog: Any = Catalog()
    catalog.__dict__.update(document.Catalog.__dict__)
    catalog.Metadata, catalog.OutputIntents = packet, pdfdoc.PDFArray([intent])
    document.Catalog = catalog


def end_lines(formatted: bytes) -> bytes:
    """A stream as reportlab writes it, with the end of line that must stand before ``endstream``."""
    return formatted.removesuffix(b"endstream\n") + b"\nendstream\n"
