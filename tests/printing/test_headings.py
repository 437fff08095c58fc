"""Headings as data: complete in three languages, with a state of proof."""

from __future__ import annotations

import string

import pytest

from app.errors import GlyphMissing, InvalidInput
from app.printing.headings import Proof, areas, check_correction, shipped_headings
from app.printing.layouts import Layout, check_layout, read_layout, shipped_layout
from app.rules.terms import Language


@pytest.mark.parametrize("area", areas())
def test_every_heading_has_three_languages_and_its_proof(area: str) -> None:
    for heading in shipped_headings(area).values():
        assert heading.kk and heading.ru and heading.en, heading.key
        assert heading.kk_proof in Proof and heading.ru_proof in Proof
        places = [
            {name for _, name, _, _ in string.Formatter().parse(text) if name}
            for text in (heading.kk, heading.ru, heading.en)
        ]
        assert places[0] == places[1] == places[2], heading.key


def test_layout_with_an_unknown_field_or_key_is_refused() -> None:
    check_layout("control-card", shipped_layout("control-card"))
    with pytest.raises(InvalidInput):
        check_layout("control-card", Layout(parts={"front": (("nonsense",),)}))
    with pytest.raises(InvalidInput):
        read_layout({"margin": {}})


def test_printing_is_imported_without_reportlab() -> None:
    import subprocess
    import sys

    probe = "import sys, app.printing.forms.control_card; sys.exit('reportlab' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", probe]).returncode == 0


def test_a_correction_that_cannot_be_printed_is_refused() -> None:
    check_correction("register", "closing.entries", Language.KAZAKH, "Жазба саны: {count} ({words}).")
    for key, text in (
        ("nonsense", "x"),
        ("closing.entries", "Барлығы {count}"),
        ("closing.entries", "{"),
        ("total", " "),
    ):
        with pytest.raises(InvalidInput):
            check_correction("register", key, Language.KAZAKH, text)
    with pytest.raises(GlyphMissing):
        check_correction("register", "total", Language.KAZAKH, "漢")
