"""Reading the steps of a clause."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.rules.terms import StepState
from db.models.cases import Clause
from db.models.moves import Breach, Step, TakenBack


def step(db: Session, step_id: int) -> Step | None:
    return db.get(Step, step_id)


def awaiting(db: Session, clause_id: int) -> Step | None:
    """The proposal that waits for its decision; there is one at most."""
    asked = select(Step).where(Step.clause_id == clause_id, Step.state == StepState.AWAITING)
    return db.execute(asked).scalars().first()


def next_place(db: Session, clause_id: int) -> int:
    found = db.execute(select(func.max(Step.place)).where(Step.clause_id == clause_id)).scalar_one_or_none()
    return 0 if found is None else found + 1


def breaches_of(db: Session, clause_id: int) -> Sequence[Breach]:
    return db.execute(select(Breach).where(Breach.clause_id == clause_id).order_by(Breach.on)).scalars().all()


def taken_back_of(db: Session, clause_id: int) -> Sequence[TakenBack]:
    return db.execute(select(TakenBack).where(TakenBack.clause_id == clause_id)).scalars().all()


def paper_has_steps(db: Session, instruction_id: int) -> bool:
    """Whether any step was ever entered on a clause of a paper, in one look."""
    asked = select(Step.id).join(Clause, Step.clause_id == Clause.id).where(Clause.instruction_id == instruction_id)
    return db.scalar(asked.limit(1)) is not None
