"""Our DataMatrix against an independent decoder."""

from __future__ import annotations

import random
import string

import pytest
import zxingcpp
from PIL import Image

from app.printing.datamatrix import Matrix, encode


def picture(matrix: Matrix, module: int = 5, quiet: int = 2) -> Image.Image:
    side = (len(matrix) + 2 * quiet) * module
    image = Image.new("L", (side, side), 255)
    for row, cells in enumerate(matrix):
        for column, dark in enumerate(cells):
            if dark:
                left, top = (column + quiet) * module, (row + quiet) * module
                image.paste(0, (left, top, left + module, top + module))
    return image


def read(matrix: Matrix) -> str:
    (code,) = zxingcpp.read_barcodes(picture(matrix))
    return code.text


@pytest.mark.parametrize("length", [1, 3, 5, 8, 12, 18, 22, 30, 36, 44, 62, 86, 114, 144, 174])
def test_every_size_is_read_back(length: int) -> None:
    chance = random.Random(length)
    letters = "".join(chance.choice(string.ascii_letters + "-/.:") for _ in range(length))
    digits = "".join(chance.choice(string.digits) for _ in range(2 * length))
    assert read(encode(letters)) == letters
    assert read(encode(digits)) == digits


def test_damage_is_corrected() -> None:
    matrix = [list(row) for row in encode("2026-000123/3f9a1c0b77d2")]
    for row in (4, 5):
        for column in (6, 7, 8):
            matrix[row][column] = not matrix[row][column]
    assert read(tuple(tuple(row) for row in matrix)) == "2026-000123/3f9a1c0b77d2"


def test_what_does_not_fit_or_is_not_ascii_is_refused() -> None:
    with pytest.raises(ValueError, match="long"):
        encode("x" * 175)
    with pytest.raises(ValueError, match="ASCII"):
        encode("құпия")
