"""What lists are read from: a narrow row for each case and counters by its facets, kept by triggers.

These tables are made from others and can be made again; they are no records and have no journal. A case's facets
(state, grade, origin ...) are packed into one number, so that every filter is answered from an index alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import DDL, BigInteger, Column, Date, ForeignKey, Index, Integer, String, Table, Text, event, text
from sqlalchemy.orm import Mapped, mapped_column

from app.rules.terms import CaseStatus, ControlType, Grade, Level, Mark, Origin, Special
from db.base import Base, Recorded
from db.models.entered import Entered


@dataclass(frozen=True, slots=True)
class Facet:
    """Where a property stands in the number: its column, its words in their order, the first bit, how many bits.

    A word's code is its place among the words, from 1; 0 is an empty column.
    """

    column: str
    words: type[StrEnum]
    shift: int
    bits: int

    def code(self, word: StrEnum | None) -> int:
        return 0 if word is None else list(self.words).index(word) + 1

    def word(self, facets: int) -> StrEnum | None:
        """The property as a number of facets has it."""
        code = facets >> self.shift & self.mask
        return list(self.words)[code - 1] if code else None

    @property
    def mask(self) -> int:
        return (1 << self.bits) - 1

    def sql(self, row: str) -> str:
        """The property's part of the number, as SQL over a row of `clause`."""
        cases = " ".join(f"WHEN '{word.value}' THEN {self.code(word)}" for word in self.words)
        return f"((CASE {row}.{self.column} {cases} ELSE 0 END) << {self.shift})"


STATUS = Facet("status", CaseStatus, 0, 3)
GRADE = Facet("grade", Grade, 3, 2)
ORIGIN = Facet("origin", Origin, 5, 4)
CONTROL_TYPE = Facet("control_type", ControlType, 9, 3)
LEVEL = Facet("level", Level, 12, 3)
MARK = Facet("mark", Mark, 15, 2)
SPECIAL = Facet("special", Special, 17, 3)
FACETS = (STATUS, GRADE, ORIGIN, CONTROL_TYPE, LEVEL, MARK, SPECIAL)
OPEN = CaseStatus.OPEN.value

CASE_LIST = Table(
    "case_list",
    Base.metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("facets", Integer, nullable=False),
    Column("is_open", Integer, nullable=False),
    Column("order_key", BigInteger, nullable=False),
    Column("deadline", Date),
    Column("case_key", String, nullable=False),
    Column("responsible_key", String, nullable=False),
    Column("responsible_id", Integer, nullable=False),
    Column("origin", String, nullable=False),
    Column("status", String, nullable=False),
    # What figures of discipline are counted from, so that a year is read without the papers themselves.
    Column("received_on", Date),
    Column("annulled_on", Date),
    Column("first_deadline", Date),
    Column("done_on", Date),
    Column("removed_on", Date),
    Column("handed_to_id", Integer),
    Column("consolidator_id", Integer, nullable=False),
    Column("official", String, nullable=False),
    Index("ix_case_list_registered", "order_key", "facets"),
    Index("ix_case_list_deadline", "deadline", "order_key", "facets"),
    Index(
        "ix_case_list_period",
        "deadline",
        "order_key",
        "facets",
        "responsible_key",
        "case_key",
        "origin",
        "status",  # a period sorted otherwise is sorted without its rows
    ),
    Index("ix_case_list_case_number", "case_key", "order_key", "facets"),
    Index("ix_case_list_responsible", "responsible_key", "order_key", "facets"),
    Index("ix_case_list_origin", "origin", "order_key", "facets"),
    Index("ix_case_list_status", "status", "deadline", "order_key", "facets"),
    Index("ix_case_list_body", "responsible_id", "order_key", "facets"),
    Index("ix_case_list_facets", "facets", "order_key"),  # lists of few cases
    # One case in ten is open, and those are listed most.
    Index("ix_case_list_open", "deadline", "order_key", "facets", sqlite_where=text("is_open = 1")),
    Index("ix_case_list_open_registered", "order_key", "facets", sqlite_where=text("is_open = 1")),
    Index("ix_case_list_open_responsible", "responsible_key", "order_key", "facets", sqlite_where=text("is_open = 1")),
)
FACET_COUNT = Table(
    "facet_count",
    Base.metadata,
    Column("facets", Integer, primary_key=True, autoincrement=False),
    Column("cases", Integer, nullable=False),
)
COLUMNS = (
    "order_key", "deadline", "case_key", "responsible_key", "responsible_id", "origin", "status",
    "first_deadline", "done_on", "removed_on", "handed_to_id", "consolidator_id", "official",
)  # fmt: skip
OF_PAPER = ("received_on", "annulled_on")  # columns of the paper itself
FACETS_SQL = " + ".join(facet.sql("{row}") for facet in FACETS)


def row_sql(row: str) -> str:
    """The values of a case's narrow row, as SQL over a row of `clause`."""
    paper = [f"(SELECT {name} FROM instruction WHERE id = {row}.instruction_id)" for name in OF_PAPER]  # noqa: S608
    plain = ", ".join([*(f"{row}.{name}" for name in COLUMNS), *paper])
    return f"{row}.id, {FACETS_SQL.format(row=row)}, {row}.status = '{OPEN}', {plain}"


NAMES = ", ".join(("id", "facets", "is_open", *COLUMNS, *OF_PAPER))
WATCHED = ", ".join(dict.fromkeys((*(facet.column for facet in FACETS), *COLUMNS)))
COUNT_UP = (
    "INSERT INTO facet_count (facets, cases) VALUES (NEW.facets, 1) "
    "ON CONFLICT (facets) DO UPDATE SET cases = cases + 1;"
)
COUNT_DOWN = "UPDATE facet_count SET cases = cases - 1 WHERE facets = OLD.facets;"
LIST = f"INSERT INTO case_list ({NAMES}) VALUES ({row_sql('NEW')});"  # noqa: S608
LIST_ANEW = f"UPDATE case_list SET ({NAMES}) = (SELECT {row_sql('NEW')}) WHERE id = NEW.id;"  # noqa: S608
PAPER_ANEW = (
    f"UPDATE case_list SET ({', '.join(OF_PAPER)}) = ({', '.join(f'NEW.{name}' for name in OF_PAPER)}) "  # noqa: S608
    "WHERE id IN (SELECT id FROM clause WHERE instruction_id = NEW.id);"
)
TRIGGERS = (
    f"CREATE TRIGGER IF NOT EXISTS paper_relisted AFTER UPDATE OF {', '.join(OF_PAPER)} ON instruction "
    f"BEGIN {PAPER_ANEW} END",
    f"CREATE TRIGGER IF NOT EXISTS clause_listed AFTER INSERT ON clause BEGIN {LIST} END",
    f"CREATE TRIGGER IF NOT EXISTS clause_relisted AFTER UPDATE OF {WATCHED} ON clause BEGIN {LIST_ANEW} END",
    f"CREATE TRIGGER IF NOT EXISTS case_counted AFTER INSERT ON case_list BEGIN {COUNT_UP} END",
    "CREATE TRIGGER IF NOT EXISTS case_recounted AFTER UPDATE OF facets ON case_list "
    f"WHEN OLD.facets <> NEW.facets BEGIN {COUNT_DOWN} {COUNT_UP} END",
)
for trigger in TRIGGERS:
    event.listen(Base.metadata, "after_create", DDL(trigger))  # type: ignore[no-untyped-call]


class SavedFilter(Entered, Recorded, Base):
    """A filter of the list of cards under a name, a user's own or shared by all. Withdrawn, not deleted."""

    __tablename__ = "saved_filter"
    record_kind = "saved_filter"

    name: Mapped[str]
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))  # None: shared
    conditions: Mapped[str] = mapped_column(Text)  # canonical JSON
    sort: Mapped[str]
    descending: Mapped[bool] = mapped_column(default=True)
    withdrawn: Mapped[bool] = mapped_column(default=False)
