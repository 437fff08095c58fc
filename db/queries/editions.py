"""Reading loaded calendars and editions, and the open cases whose dates may rest on them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from app.rules.terms import CaseStatus, Grade
from db.contents import ROOT
from db.models.cases import Clause
from db.models.editions import LoadedEdition
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


def open_clauses(db: Session, grades: Set[Grade]) -> Iterator[Clause]:
    """Every open clause held here that the user may see, with what the rules need of it."""
    elsewhere = select(Standing.record_id).where(Standing.kind == ROOT, Standing.held.is_(False))
    options = (
        selectinload(Clause.instruction),
        selectinload(Clause.coexecutors),
        selectinload(Clause.obligations),
        selectinload(Clause.steps),
    )
    asked = (
        select(Clause)
        .where(Clause.status.in_(CONTROLLED), Clause.grade.in_(sorted(grades)))
        .where(Clause.instruction_id.not_in(elsewhere))
        .order_by(Clause.id)
        .options(*options)
        .execution_options(yield_per=BATCH)
    )
    yield from db.execute(asked).scalars()
