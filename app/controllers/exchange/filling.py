"""First filling: old card boxes from a spreadsheet. A dry run explains every faulty line; then all of it, or nothing.

The dry run is the taking itself, undone: what it promises is what happens.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.controllers.control.cases import Cases
from app.controllers.control.views import Registered
from app.controllers.exchange.card_rows import NEEDED, CardRow, paper_entry, paper_faults, read_card_row
from app.controllers.exchange.media import Media, WrittenFile
from app.controllers.findings import fault
from app.controllers.vault.sessions import Session
from app.errors import RecordMissing
from app.exchange.faults import Rejection
from app.exchange.tables import MOST_BYTES, TableFault, TableLine, read_table
from app.exchange.workbook import Sheet, write_workbook
from app.exchange.writing import read_file
from app.jobs import Progress
from app.rules.outcome import Finding, Refusal
from app.rules.terms import CardColumn, Language, Role
from app.wording import wording
from db.models.media import Medium
from db.session import UnitOfWork

TEMPLATE = "card-box.xlsx"
SUFFIXES = (".csv", ".xlsx", ".ods")


@dataclass(frozen=True, slots=True)
class Table:
    """A table as it was read: its headings in order, its lines, and which column is taken for what."""

    file_name: str
    sha256: str
    headings: tuple[str, ...]
    lines: tuple[TableLine, ...]
    mapping: Mapping[int, CardColumn]

    @property
    def unread(self) -> tuple[str, ...]:
        """Headings of columns that would not be taken."""
        return tuple(heading for place, heading in enumerate(self.headings) if place not in self.mapping)

    @property
    def lacking(self) -> tuple[CardColumn, ...]:
        """Columns without which no card can be made, and which none is taken for."""
        taken = set(self.mapping.values())
        if CardColumn.TEXT_RU in taken:
            taken.add(CardColumn.TEXT_KK)
        return tuple(column for column in CardColumn if column in NEEDED and column not in taken)


@dataclass(frozen=True, slots=True)
class RowFault:
    """A line that cannot be taken, the column, and why."""

    row: int
    column: CardColumn | None
    finding: Finding


@dataclass(frozen=True, slots=True)
class FillingReport:
    """What a filling gives or would give. With ``faults`` nothing was entered."""

    rows: int
    papers: int
    cases: int
    faults: tuple[RowFault, ...]
    entered: bool


class Filling:
    """What a registrar does with old card boxes."""

    def __init__(self, session: Session, cases: Cases, media: Media) -> None:
        self._session = session
        self._cases = cases
        self._media = media

    def template(self, language: Language) -> bytes:
        """An empty table with a heading for every column, and a second sheet that says what may stand in each."""
        say = wording(language)
        headings = [heading_of(column, language) for column in CardColumn]
        notes = [(heading_of(column, language), say.say(f"filling.note.{column}")) for column in CardColumn]
        cards = Sheet(say.say("filling.sheet"), headings, (), [22] * len(headings))
        titles = (say.say("filling.column"), say.say("filling.meaning"))
        return write_workbook([cards, Sheet(say.say("filling.notes"), titles, notes, (30, 90))])

    def write_template(self, folder: Path, language: Language) -> Rejection | None:
        """The template on a registered medium."""
        self._session.require(Role.REGISTRAR)
        file = WrittenFile(TEMPLATE, self.template(language), "card box template", None)
        with self._session.read() as work:
            medium = self._media.usable(work, folder, None)
        if isinstance(medium, Rejection):
            return medium
        failure = self._media.put(folder, file.name, file.content)
        with self._session.work("filling.template") as work:
            record = work.db.get(Medium, medium.id)
            if record is None:
                raise RecordMissing(number=medium.id)
            self._media.enter_writing(record, file, failure)
            work.commit()
        return failure.rejection if failure else None

    def read(self, file: Path) -> Table | Rejection | Refusal:
        """Read a table from a registered medium; its columns are recognised by their headings, in any language."""
        self._session.require(Role.REGISTRAR)
        with self._session.read() as work:
            medium = self._media.usable(work, file.parent, None)
        content = medium if isinstance(medium, Rejection) else read_file(file, MOST_BYTES)
        if isinstance(content, Rejection):
            self._note(file.name, content)
            return content
        try:
            lines = read_table(content)
        except TableFault as found:
            self._note(file.name, found.code)
            return Refusal((fault("file", found.code, file=file.name),))
        if len(lines) < 2:
            return Refusal((fault("file", "filling.empty", file=file.name),))
        headings = tuple(str(cell).strip() for cell in lines[0].cells)
        return Table(file.name, hashlib.sha256(content).hexdigest(), headings, tuple(lines[1:]), recognised(headings))

    def _note(self, file_name: str, what: Rejection | str) -> None:
        with self._session.work("filling.read") as work:
            outcome = what if isinstance(what, str) else what.outcome
            work.note({"file": file_name, "outcome": outcome})
            work.commit()

    def fill(
        self, table: Table, *, dry: bool, despite_duplicates: bool = False, progress: Progress | None = None
    ) -> FillingReport | Refusal:
        """Register every paper of the table in one transaction; with ``dry``, or when a line is faulty, all of it is
        undone again. May be stopped at any line."""
        self._session.require(Role.REGISTRAR)
        if table.lacking:
            return Refusal((fault("mapping", "filling.lacking", columns=table.lacking),))
        progress = progress or Progress()
        rows = [read_card_row(line, table.mapping) for line in table.lines]
        papers = list(_papers(rows))
        faults = [RowFault(row.number, _column(found), found) for row in rows for found in row.faults]
        for paper in papers:
            faults += [RowFault(row.number, _column(found), found) for row, found in paper_faults(paper)]
        bad = {found.row for found in faults}
        with self._session.work("filling.take") as work:
            done: list[Registered] = []
            for at, paper in enumerate(papers):
                progress.report(at, len(papers))
                if not any(row.number in bad for row in paper):
                    self._register(work, paper, done, faults, despite_duplicates=despite_duplicates)
            faults.sort(key=lambda found: found.row)
            cases = sum(len(made.case_ids) for made in done)
            report = FillingReport(len(rows), len(done), cases, tuple(faults), entered=not dry and not faults)
            if report.entered:
                work.note({"file": table.file_name, "sha256": table.sha256, "rows": len(rows), "papers": len(done)})
                work.commit()
        if report.entered:
            for made in done:
                self._cases.tell_registered(made)
        return report

    def _register(
        self, work: UnitOfWork, paper: Sequence[CardRow], done: list[Registered], faults: list[RowFault], *,
        despite_duplicates: bool,
    ) -> None:  # fmt: skip
        made = self._cases.register_within(work, paper_entry(paper), despite_duplicate=despite_duplicates)
        if isinstance(made, Registered):
            done.append(made)
            return
        for found in made:
            place = found.values.get("clause", 0)
            row = paper[place] if isinstance(place, int) and place < len(paper) else paper[0]
            faults.append(RowFault(row.number, _column(found), found))


def recognised(headings: Sequence[str]) -> dict[int, CardColumn]:
    """Which column is what, by its heading in any of the three languages or by its name in the program."""
    known = {heading_of(column, language).casefold(): column for language in Language for column in CardColumn}
    known |= {column.value: column for column in CardColumn}
    found: dict[int, CardColumn] = {}
    for place, heading in enumerate(headings):
        column = known.get(" ".join(heading.casefold().split()))
        if column is not None and column not in found.values():
            found[place] = column
    return found


def heading_of(column: CardColumn, language: Language) -> str:
    return wording(language).word(column)


def _papers(rows: Sequence[CardRow]) -> Iterator[list[CardRow]]:
    """Lines of one paper together, in the order in which each paper first stands in the table."""
    found: dict[tuple[object, ...], list[CardRow]] = defaultdict(list)
    for row in rows:
        found[row.paper_key].append(row)
    yield from found.values()


def _column(finding: Finding) -> CardColumn | None:
    """The column a fault belongs to; fields of an entry bear the columns' own names, but two."""
    name = str(finding.values.get("field", ""))
    name = {"number": "clause", "term_reference": "term"}.get(name, name)
    return CardColumn(name) if name in set(CardColumn) else None
