"""Picture of all forms on one sheet, from the invented samples of the registry: `contact_sheet.py [FILE]`.

Needs what tests need besides (Pillow). The picture shows what the program prints, rendered from the very bytes.
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import pypdfium2
from PIL import Image, ImageDraw, ImageFont

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import resources  # noqa: E402
from app.printing.composition import render  # noqa: E402
from app.printing.paper import Paper, PaperLanguage  # noqa: E402
from app.printing.registry import FORMS  # noqa: E402
from app.rules.terms import Grade  # noqa: E402

CELL, GAP, CAPTION, COLUMNS = 280, 16, 22, 6
INK, PAPER_EDGE, GROUND = "#222222", "#bbbbbb", "#f2f2ef"
PAPER = Paper(
    grade=Grade.SECRET,
    print_number="2026-000123",
    printed_on=date(2026, 4, 16),
    office="Ойдан шығарылған ведомство",
)


def pages(form: str, language: PaperLanguage) -> list[Image.Image]:
    """Pages of a form's sample; a card is shown with its back."""
    entry = FORMS[form]
    paper = Paper(
        grade=PAPER.grade,
        print_number=PAPER.print_number,
        printed_on=PAPER.printed_on,
        office=PAPER.office,
        language=language,
    )
    shown = 2 if form == "control-card" else 1
    with pypdfium2.PdfDocument(render(entry.form, entry.sample(), paper).pdf) as document:
        return [thumbnail(document[page]) for page in range(min(len(document), shown))]


def thumbnail(page: pypdfium2.PdfPage) -> Image.Image:
    """A page drawn at four times the size and reduced, so that hairlines stay visible."""
    scale = 4 * CELL / max(page.get_size())
    picture: Image.Image = page.render(scale=scale).to_pil().convert("RGB")
    return picture.resize((picture.width // 4, picture.height // 4), Image.Resampling.LANCZOS)


def contact_sheet(language: PaperLanguage = PaperLanguage.KAZAKH) -> Image.Image:
    """Every form of the registry in a grid, with its id underneath."""
    shown = [(form, page) for form in FORMS for page in pages(form, language)]
    rows = -(-len(shown) // COLUMNS)
    step_x, step_y = CELL + GAP, CELL + GAP + CAPTION
    sheet = Image.new("RGB", (GAP + COLUMNS * step_x, GAP + rows * step_y), GROUND)
    drawing = ImageDraw.Draw(sheet)
    face = ImageFont.truetype(str(resources.path("fonts", "Arimo-Regular.ttf")), 13)
    for at, (form, page) in enumerate(shown):
        left = GAP + at % COLUMNS * step_x + (CELL - page.width) // 2
        top = GAP + at // COLUMNS * step_y + (CELL - page.height) // 2
        sheet.paste(page, (left, top))
        drawing.rectangle((left - 1, top - 1, left + page.width, top + page.height), outline=PAPER_EDGE)
        middle = GAP + at % COLUMNS * step_x + CELL // 2
        drawing.text((middle, GAP + at // COLUMNS * step_y + CELL + 4), form, INK, face, anchor="ma")
    return sheet


def main() -> int:
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "packaging" / "pictures" / "forms.png"
    target.parent.mkdir(parents=True, exist_ok=True)
    contact_sheet().quantize(32).save(target, optimize=True)
    print(target)
    return 0


if __name__ == "__main__":
    sys.exit(main())
