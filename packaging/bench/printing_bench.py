"""Speed and memory of printing: one form, a register of 1,000 pages, 500 cards; the same table by installed peers."""

from __future__ import annotations

import io
import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path[:0] = [str(ROOT), str(HERE)]

from measure import median, seconds, show  # noqa: E402

from app.printing.composition import render, render_all  # noqa: E402
from app.printing.forms.register_facts import Cells, Register  # noqa: E402
from app.printing.headings import shipped_headings  # noqa: E402
from app.printing.paper import Paper  # noqa: E402
from app.printing.registry import FORMS  # noqa: E402
from app.printing.samples.registers import ROWS  # noqa: E402
from app.rules.terms import Grade  # noqa: E402

PAPER = Paper(grade=Grade.SECRET, print_number="2026-000123", printed_on=date(2026, 4, 16))
REGISTER = "register-control"
PAGES = 1_000
PEER_PAGES = 100
CARDS = 500


def one_form() -> None:
    def work(name: str, sample: object) -> Callable[[], object]:
        return lambda: render(FORMS[name].form, sample, PAPER)

    taken = {name: median(seconds(work(name, entry.sample()))) for name, entry in FORMS.items()}
    show("one control card, front and back", 1000 * taken["control-card"], "ms", "<= 30")
    slowest = max(taken, key=lambda name: taken[name])
    show(f"slowest of {len(FORMS)} forms ({slowest})", 1000 * taken[slowest], "ms", "<= 30")


def rows() -> Iterator[Cells]:
    """Rows without end: every one differs, as in a real register."""
    number = 0
    while True:
        number += 1
        row = ROWS[REGISTER](1 + number % 300)
        yield (str(number), f"{number}қ-1", *row[2:4], f"{row[4]} ({number})", *row[5:])


def some(count: int) -> list[Cells]:
    made = rows()
    return [next(made) for _ in range(count)]


def rows_for(pages: int) -> int:
    """How many rows fill about so many pages."""
    trial = render(FORMS[REGISTER].form, Register(some(600), until=date(2026, 4, 16)), PAPER)
    return int(600 * pages / trial.first.pages)


def register_alone(count: int) -> None:
    """In a process of its own: its peak memory is the print's."""
    made = rows()
    start = time.perf_counter()
    printed = render(FORMS[REGISTER].form, Register((next(made) for _ in range(count)), until=date(2026, 4, 16)), PAPER)
    taken = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"seconds": taken, "pages": printed.first.pages, "mib": peak, "bytes": len(printed.pdf)}))


def register() -> None:
    line = [sys.executable, __file__, "register", str(rows_for(PAGES))]
    told = [json.loads(subprocess.run(line, check=True, capture_output=True, text=True).stdout) for _ in range(3)]
    best = min(told, key=lambda one: one["seconds"])
    show(f"a register of {best['pages']} pages, best of three", best["seconds"], "s", "<= 6")
    show("  pages a second", best["pages"] / best["seconds"], "pages/s")
    show("  peak memory of the whole process", best["mib"], "MiB", "<= 200")
    show("  size of the file", best["bytes"] / 2**20, "MiB")


def cards() -> None:
    form = FORMS["control-card"].form
    facts = FORMS["control-card"].sample()
    prints = [
        (form, replace(facts, case_number=f"{n}қ-1"), replace(PAPER, print_number=f"2026-{n:06d}"))
        for n in range(CARDS)
    ]
    start = time.perf_counter()
    printed = render_all(prints)
    show(f"cards for {len(printed.prints)} cases in one file", time.perf_counter() - start, "s", "<= 10")


def peers() -> None:
    """The same rows as a table, by whichever peer is installed."""
    cells = some(rows_for(PEER_PAGES))
    heads = [heading.kk for key, heading in shipped_headings(REGISTER).items() if key.startswith("column.")]
    for name, make in (("fpdf2", _fpdf2), ("typst", _typst)):
        try:
            work = make(heads, cells)
        except ImportError:
            print(f"  {name} is not installed")
            continue
        start = time.perf_counter()
        pages = work()
        show(f"  {name}, the same table", pages / (time.perf_counter() - start), "pages/s")


def _fpdf2(heads: list[str], cells: list[Cells]) -> Callable[[], int]:
    from fpdf import FPDF

    def work() -> int:
        pdf = FPDF("landscape", "mm", "A4")
        for style, file in (("", "Tinos-Regular.ttf"), ("B", "Tinos-Bold.ttf")):
            pdf.add_font("Tinos", style, str(ROOT / "resources" / "fonts" / file))
        pdf.set_font("Tinos", "", 8.8)
        pdf.add_page()
        with pdf.table() as table:
            for cell_row in [heads, *cells]:
                row = table.row()
                for cell in cell_row:
                    row.cell(cell)
        pdf.output(io.BytesIO())
        return int(pdf.pages_count)

    return work


def _typst(heads: list[str], cells: list[Cells]) -> Callable[[], int]:
    import pypdfium2
    import typst

    def quoted(text: str) -> str:
        return json.dumps(text, ensure_ascii=False)

    source = '#set page("a4", flipped: true)\n#set text(font: "Tinos", size: 8.8pt)\n'
    source += f"#table(columns: {len(heads)}, table.header({', '.join(map(quoted, heads))}),\n"
    source += ",\n".join(quoted(cell) for row in cells for cell in row) + ")\n"

    def work() -> int:
        made = typst.compile(source.encode(), font_paths=[str(ROOT / "resources" / "fonts")])
        with pypdfium2.PdfDocument(made) as document:
            return len(document)

    return work


if __name__ == "__main__":
    if sys.argv[1:2] == ["register"]:
        register_alone(int(sys.argv[2]))
    else:
        print("Printing")
        one_form()
        register()
        cards()
        peers()
