"""Our PDFs are PDF/A-1b in structure: output intent, description, embedded fonts, ends of lines, no transparency."""

from __future__ import annotations

import re
from io import BytesIO

from PIL import ImageCms

from app.printing.archival import grey_profile
from tests.printing.prints import sample_print


def test_grey_profile_is_read_by_an_independent_library() -> None:
    profile = ImageCms.ImageCmsProfile(BytesIO(grey_profile()))
    assert profile.profile.xcolor_space.strip() == "GRAY"
    assert profile.profile.connection_space.strip() == "XYZ"
    assert "Grey, gamma 2.2" in str(profile.profile.profile_description)
    assert len(grey_profile()) == int.from_bytes(grey_profile()[:4], "big")


def test_file_declares_itself_and_says_only_title_and_producer() -> None:
    pdf = sample_print("register-control").pdf
    assert pdf.startswith(b"%PDF-1.4")
    assert b"/OutputIntents" in pdf and b"/GTS_PDFA1" in pdf
    packet = pdf[pdf.index(b"<?xpacket begin") : pdf.index(b'<?xpacket end="r"?>')].decode()
    assert "<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>" in packet
    assert "2026-000123" in packet and "<pdf:Producer>Baqylau</pdf:Producer>" in packet
    assert not re.search(r"creator|author|Date|keyword", packet, re.I)


def test_every_stream_has_its_length_and_ends_on_a_line_of_its_own() -> None:
    for form in ("control-card", "register-incoming", "appendix-7"):
        pdf = sample_print(form).pdf
        streams = re.findall(rb"/Length (\d+)[^\n]*(?:\n[^\n]*?)*?>>\nstream\n", pdf)
        starts = [match.end() for match in re.finditer(rb">>\nstream\n", pdf)]
        assert len(starts) > 5 and len(streams) == len(starts)
        for length, start in zip(map(int, streams), starts, strict=True):
            assert pdf[start + length :].startswith(b"\nendstream\n")


def test_nothing_is_transparent_or_encrypted() -> None:
    pdf = sample_print("control-card").pdf
    for word in (b"/SMask", b"/ca ", b"/CA ", b"/Encrypt", b"/JavaScript", b"/AcroForm"):
        assert word not in pdf


def test_every_font_is_embedded_as_a_subset() -> None:
    for form in ("control-card", "register-incoming", "stamp"):
        pdf = sample_print(form, "both").pdf
        names = re.findall(rb"/FontName /(\S+)", pdf)
        assert names and all(re.match(rb"[A-Z]{6}\+", name) for name in names), names
        assert len(re.findall(rb"/FontFile2 ", pdf)) == len(names)
        assert b"/BaseFont /Helvetica" not in pdf
