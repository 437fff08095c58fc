"""What falls due, a narrow row for each open obligation and each deadline, with counters by day; kept by triggers.

An open case owes its open obligations. Its deadline is a line of its own where no report is owed for it (66), so that
nothing that falls due is missing and nothing stands twice. Made from other tables; no records, no journal.
"""

from __future__ import annotations

from sqlalchemy import DDL, Column, Date, Index, Integer, Table, event

from app.rules.terms import CaseStatus, Owner, Rule
from db.base import Base
from db.models.lists import GRADE

AFTER_HOURS = 10_000  # places of lines without an hour; a line with one stands at its minute of the day
DUE_LINE = Table(
    "due_line",
    Base.metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),  # of the obligation, doubled; odd: a deadline
    Column("clause_id", Integer, nullable=False, index=True),
    Column("due_on", Date, nullable=False),
    Column("place", Integer, nullable=False),
    Column("grade", Integer, nullable=False),
    Index("ix_due_line_day", "due_on", "place", "id", "grade"),
)
DUE_COUNT = Table(
    "due_count",
    Base.metadata,
    Column("due_on", Date, primary_key=True),
    Column("grade", Integer, primary_key=True, autoincrement=False),
    Column("lines", Integer, nullable=False),
)
_GRADE = "CASE c.grade " + " ".join(f"WHEN '{word.value}' THEN {GRADE.code(word)}" for word in GRADE.words) + " END"
_OWNERS = "CASE o.owner " + " ".join(f"WHEN '{word.value}' THEN {place}" for place, word in enumerate(Owner)) + " END"
_MINUTE = (
    "(SELECT substr(received_time, 1, 2) * 60 + substr(received_time, 4, 2) FROM instruction "
    "WHERE id = c.instruction_id)"
)
_PLACE = f"CASE o.rule WHEN '{Rule.OBLIGATIONS_NOTIFY_MARKED}' THEN {_MINUTE} ELSE {AFTER_HOURS} + {_OWNERS} END"
_NAMES = "(id, clause_id, due_on, place, grade)"
OWED = (
    f"INSERT INTO due_line {_NAMES} SELECT o.id * 2, c.id, o.due_on, {_PLACE}, {_GRADE} "  # noqa: S608
    f"FROM obligation o JOIN clause c ON c.id = o.clause_id WHERE {{which}} AND c.status = '{CaseStatus.OPEN}' "
    "AND o.done_on IS NULL AND o.withdrawn_on IS NULL;"
)
DEADLINE = (
    f"INSERT INTO due_line {_NAMES} SELECT c.id * 2 + 1, c.id, c.deadline, "  # noqa: S608
    f"{AFTER_HOURS + list(Owner).index(Owner.EXECUTOR)}, {_GRADE} FROM clause c "
    f"WHERE {{which}} AND c.status = '{CaseStatus.OPEN}' AND c.deadline IS NOT NULL AND NOT EXISTS (SELECT 1 "
    f"FROM obligation r WHERE r.clause_id = c.id AND r.rule = '{Rule.OBLIGATIONS_REPORT}' AND r.withdrawn_on IS NULL "
    "AND r.due_on = c.deadline);"
)
_IS_REPORT = f"NEW.rule = '{Rule.OBLIGATIONS_REPORT}'"
# A package brings ten thousands of obligations that were met: no line is owed for them.
_OWED_NOW = f"(NEW.done_on IS NULL AND NEW.withdrawn_on IS NULL) OR {_IS_REPORT}"
_DROP_DEADLINE = f"DELETE FROM due_line WHERE id = NEW.clause_id * 2 + 1 AND {_IS_REPORT};"  # noqa: S608
_DEADLINE_ANEW = f"{_DROP_DEADLINE} {DEADLINE.format(which=f'c.id = NEW.clause_id AND {_IS_REPORT}')}"
_THIS_ONE = OWED.format(which="o.id = NEW.id")
_WHOLE_CASE = f"{OWED.format(which='o.clause_id = NEW.id')} {DEADLINE.format(which='c.id = NEW.id')}"
_CHANGED = " OR ".join(f"NEW.{name} IS NOT OLD.{name}" for name in ("status", "deadline", "grade"))
_DROP_CASE, _DROP_LINE = "DELETE FROM due_line WHERE clause_id = NEW.id;", "DELETE FROM due_line WHERE id = NEW.id * 2;"
_COUNT_UP = (
    "INSERT INTO due_count (due_on, grade, lines) VALUES (NEW.due_on, NEW.grade, 1) "
    "ON CONFLICT (due_on, grade) DO UPDATE SET lines = lines + 1;"
)
_COUNT_DOWN = "UPDATE due_count SET lines = lines - 1 WHERE due_on = OLD.due_on AND grade = OLD.grade;"
TRIGGERS = {
    "clause_due AFTER INSERT ON clause": DEADLINE.format(which="c.id = NEW.id"),
    f"clause_due_anew AFTER UPDATE OF status, deadline, grade ON clause WHEN {_CHANGED}": f"{_DROP_CASE} {_WHOLE_CASE}",
    f"obligation_due AFTER INSERT ON obligation WHEN {_OWED_NOW}": f"{_THIS_ONE} {_DEADLINE_ANEW}",
    "obligation_due_anew AFTER UPDATE OF due_on, done_on, withdrawn_on ON obligation": (
        f"{_DROP_LINE} {_THIS_ONE} {_DEADLINE_ANEW}"
    ),
    "due_line_counted AFTER INSERT ON due_line": _COUNT_UP,
    "due_line_uncounted AFTER DELETE ON due_line": _COUNT_DOWN,
}
for name, work in TRIGGERS.items():
    made = DDL(f"CREATE TRIGGER IF NOT EXISTS {name} BEGIN {work} END")  # type: ignore[no-untyped-call]
    event.listen(Base.metadata, "after_create", made)
