"""Every print against its reference."""

from __future__ import annotations

import pytest
from PIL import ImageChops

from tests.printing import golden
from tests.printing.prints import PRINTS


@pytest.mark.parametrize("name", PRINTS)
def test_print_is_as_its_reference(name: str) -> None:
    golden.check(name, PRINTS[name]())


def test_every_reference_has_a_print() -> None:
    assert {file.stem for file in golden.FOLDER.glob("*")} == set(PRINTS)


def test_a_moved_picture_is_noticed() -> None:
    picture = golden.strip_of(PRINTS["control-card.kk"]())
    assert golden.is_alike(picture, picture.copy())
    assert not golden.is_alike(picture, ImageChops.offset(picture, 4, 0))


def test_a_lost_line_is_noticed() -> None:
    picture = golden.strip_of(PRINTS["control-card.kk"]())
    poorer = picture.copy()
    poorer.paste(255, (60, 94, 200, 102))
    assert not golden.is_alike(picture, poorer)
