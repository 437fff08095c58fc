"""Reference prints: text and picture of each page, kept small; `python -m tests.printing.golden` makes them anew."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
from PIL import Image, ImageChops, ImageFilter, ImageStat

FOLDER = Path(__file__).parent.parent / "golden"
DOTS_PER_INCH = 36
_BROAD = 3.0  # mean difference of grey values over the whole picture
_LOCAL = 60  # greatest difference after a blur: a word moved, a line missing


def pages_of(pdf: bytes) -> int:
    with pypdfium2.PdfDocument(pdf) as document:
        return len(document)


def text_of(pdf: bytes, page: int | None = None) -> str:
    """Text in the order it was drawn; of one page, or of all with a form feed between them."""
    with pypdfium2.PdfDocument(pdf) as document:
        sheets = document if page is None else [document[page]]
        texts = [sheet.get_textpage().get_text_bounded().replace("\r\n", "\n") for sheet in sheets]
    return "\f".join(texts)


def picture_of(pdf: bytes, page: int, dots_per_inch: int = DOTS_PER_INCH) -> Image.Image:
    with pypdfium2.PdfDocument(pdf) as document:
        picture: Image.Image = document[page].render(scale=dots_per_inch / 72, grayscale=True).to_pil()
        return picture.convert("L")


def strip_of(pdf: bytes, most: int = 2) -> Image.Image:
    """The first pages side by side."""
    pictures = [picture_of(pdf, page) for page in range(min(pages_of(pdf), most))]
    strip = Image.new("L", (sum(p.width for p in pictures), max(p.height for p in pictures)), 255)
    left = 0
    for picture in pictures:
        strip.paste(picture, (left, 0))
        left += picture.width
    return strip


def difference(one: Image.Image, other: Image.Image) -> tuple[float, int]:
    """Mean difference, and the greatest after a slight blur that forgives a moved edge."""
    if one.size != other.size:
        return 255.0, 255
    blur = ImageFilter.GaussianBlur(1.2)
    apart = ImageChops.difference(one.filter(blur), other.filter(blur))
    greatest = max(level for level, count in enumerate(apart.histogram()) if count)
    return ImageStat.Stat(apart).mean[0], greatest


def is_alike(one: Image.Image, other: Image.Image) -> bool:
    broad, local = difference(one, other)
    return broad <= _BROAD and local <= _LOCAL


def check(name: str, pdf: bytes) -> None:
    """Compare a print with its reference: text exactly, picture within the tolerance."""
    expected = (FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    assert text_of(pdf) == expected
    with Image.open(FOLDER / f"{name}.png") as reference:
        broad, local = difference(strip_of(pdf), reference.convert("L"))
    assert broad <= _BROAD and local <= _LOCAL, f"{name}: the picture differs ({broad:.2f}, {local})"


def write(name: str, pdf: bytes) -> None:
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / f"{name}.txt").write_text(text_of(pdf), encoding="utf-8")
    strip_of(pdf).quantize(8).save(FOLDER / f"{name}.png", optimize=True)


def main() -> None:
    from tests.printing.prints import every_print

    for old in FOLDER.glob("*"):
        old.unlink()
    for name, pdf in every_print():
        write(name, pdf)


if __name__ == "__main__":
    main()
