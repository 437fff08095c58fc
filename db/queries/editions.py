"""Reading loaded calendars and editions, and the open cases whose dates may rest on them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, selectinload

from app.rules.terms import CaseStatus, Grade
from db.contents import ROOT
from db.models.cases import Clause
from db.models.editions import LeftDate, LoadedEdition
from db.models.exchange import Standing

BATCH = 500
CONTROLLED = (CaseStatus.OPEN, CaseStatus.DONE_HERE, CaseStatus.HANDED_OVER)


def every(db: Session, kind: str) -> Sequence[LoadedEdition]:
    """All versions of a kind in the order they were loaded."""
    return (
        db.execute(select(LoadedEdition).where(LoadedEdition.kind == kind).order_by(LoadedEdition.id)).scalars().all()
    )


def newest(db: Session, kind: str) -> Sequence[LoadedEdition]:
    """The newest version of each key of a kind, by key."""
    found: dict[str, LoadedEdition] = {}
    for row in every(db, kind):
        found[row.key] = row
    return [found[key] for key in sorted(found)]


def left_dates(db: Session) -> Sequence[LeftDate]:
    """Every decision to leave a date as it is."""
    return db.execute(select(LeftDate).order_by(LeftDate.id)).scalars().all()


def _held_open(asked: Select[Any], grades: Set[Grade]) -> Select[Any]:
    elsewhere = select(Standing.record_id).where(Standing.kind == ROOT, Standing.held.is_(False))
    return asked.where(Clause.status.in_(CONTROLLED), Clause.grade.in_(sorted(grades))).where(
        Clause.instruction_id.not_in(elsewhere)
    )


def count_open(db: Session, grades: Set[Grade]) -> int:
    """How many clauses `open_clauses` gives."""
    return int(db.execute(_held_open(select(func.count(Clause.id)), grades)).scalar_one())


def open_clauses(db: Session, grades: Set[Grade], case_ids: Set[int] | None = None) -> Iterator[Clause]:
    """Every open clause held here that the user may see, or those of ``case_ids``, with what the rules need of it."""
    options = (
        selectinload(Clause.instruction),
        selectinload(Clause.coexecutors),
        selectinload(Clause.obligations),
        selectinload(Clause.steps),
    )
    asked = _held_open(select(Clause), grades).order_by(Clause.id).options(*options)
    if case_ids is None:
        yield from db.execute(asked.execution_options(yield_per=BATCH)).scalars()
        return
    wanted = sorted(case_ids)
    for start in range(0, len(wanted), BATCH):
        yield from db.execute(asked.where(Clause.id.in_(wanted[start : start + BATCH]))).scalars()
