"""A form and how its facts become a print: one PDF of one record, or many records in one book."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from app.printing.fingerprint import canonical, digest
from app.printing.flow import Flow, finish_with_block
from app.printing.headings import PAPER, Headings
from app.printing.layouts import Layout, shipped_layout
from app.printing.pages import Print, Sort
from app.printing.paper import Paper, Sides
from app.printing.pdf import A4, Book
from app.rules.terms import Language

Facts = TypeVar("Facts")


def _nothing(facts: Any) -> tuple[str, ...]:
    return ()


@dataclass(frozen=True, slots=True)
class Form(Generic[Facts]):
    """What the registry knows of a form.

    ``draw`` puts one record into the pages of a `Setting`; ``missing`` names required fields that are empty. ``facts``
    can be made without arguments: that is the empty form for ink. ``running`` is repeated on following sheets.
    """

    id: str
    paragraph: str
    facts: type[Facts]
    draw: Callable[[Setting[Facts]], None]
    prescribed: bool = False
    landscape: bool = False
    missing: Callable[[Facts], tuple[str, ...]] = _nothing
    running: Callable[[Facts], str] = lambda facts: ""
    kept: Callable[[Facts], Any] = lambda facts: facts  # what is fingerprinted and kept: never a secret
    bare: bool = False  # lands on another paper: no marking, no code, no sheet numbers
    streams: bool = False  # reads its rows one by one, and fingerprints them on the way


@dataclass(slots=True)
class Setting(Generic[Facts]):
    """Everything a form draws with: its facts, the paper's words, the pages."""

    facts: Facts
    paper: Paper
    layout: Layout
    headings: Headings
    words: Headings
    print_: Print
    canonical: str  # text that is fingerprinted; a form that streams sets it after its last row

    def flow(self) -> Flow:
        return Flow(self.print_)

    def say(self, key: str, values: Callable[[Language], dict[str, object]]) -> list[str]:
        """A heading in each printed language, its places filled with that language's words."""
        languages = self.paper.language.languages
        return [self.headings.in_language(key, language, **values(language)) for language in languages]

    @property
    def for_ink(self) -> bool:
        return self.paper.for_ink


@dataclass(frozen=True, slots=True)
class Printed:
    """One print as its record needs it. ``canonical`` is kept with the record, so that changes can be named later."""

    form: str
    fingerprint: str
    canonical: str
    pages: int
    sheets: int


@dataclass(frozen=True, slots=True)
class Rendered:
    """The bytes, and what each print in them was."""

    pdf: bytes
    prints: tuple[Printed, ...]

    @property
    def first(self) -> Printed:
        return self.prints[0]


def missing_fields(form: Form[Facts], facts: Facts) -> tuple[str, ...]:
    """Required fields that are empty, by name. They are named to the user before printing, and left for ink."""
    return form.missing(facts)


def compose(book: Book, form: Form[Facts], facts: Facts, paper: Paper) -> Printed:
    """Put one print into a book. A paper for ink gets the empty form, whatever the facts hold."""
    shown = form.facts() if paper.for_ink else facts
    sort = Sort(form.id, form.prescribed, form.landscape, form.running(shown))
    layout = paper.layouts.get(form.id) or shipped_layout(form.id)
    print_ = Print(book, paper, sort, layout, "")
    text = "" if form.streams else canonical(form.id, form.kept(shown))
    setting = Setting(shown, paper, layout, Headings(form.id, paper), Headings(PAPER, paper), print_, text)
    form.draw(setting)
    print_.fingerprint = digest(setting.canonical)
    print_.end()
    return Printed(form.id, print_.fingerprint, setting.canonical, print_.pages, print_.sheets(print_.pages))


def render(form: Form[Facts], facts: Facts, paper: Paper) -> Rendered:
    """One print as PDF."""
    return render_all([(form, facts, paper)])


def render_all(prints: Iterable[tuple[Form[Any], Any, Paper]]) -> Rendered:
    """Many prints in one PDF, each with its own sheets, copy number and code.

    They are taken one by one: an iterator may count them for a progress bar, or raise to cancel.
    """
    book: Book | None = None
    done = []
    for form, facts, paper in prints:
        book = book or Book(paper.print_number or "baqylau")
        begin_sheet(book, paper, form)
        done.append(compose(book, form, facts, paper))
    if book is None:
        raise ValueError("nothing to print")
    return Rendered(book.finish(), tuple(done))


def begin_sheet(book: Book, paper: Paper, form: Form[Any]) -> None:
    """A print on both sides begins on a front: after an odd number of pages an empty back is laid in."""
    if paper.sides is Sides.DUPLEX and book.pages % 2:
        width, height = A4
        book.add_page(book.ink(), (height, width) if form.landscape else A4)


def in_one_run(draw: Callable[[Setting[Facts], Flow], None]) -> Callable[[Setting[Facts]], None]:
    """Most forms run from the first page to the last; the executor block closes them."""

    def draw_run(setting: Setting[Facts]) -> None:
        flow = setting.flow()
        draw(setting, flow)
        finish_with_block(flow)

    return draw_run
