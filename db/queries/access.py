"""Reading lists of persons and cases, and what inspectors were shown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from app.rules.terms import AccessKind, Grade, ShownAs
from db.models.access import AccessCase, AccessList, AccessMember, ShownCase
from db.models.cases import Clause


def has_lists(db: Session) -> bool:
    """Whether there is any list that closes cases."""
    asked = select(AccessList.id).where(AccessList.kind == AccessKind.NEED_TO_KNOW, AccessList.ended_on.is_(None))
    return db.execute(asked.limit(1)).first() is not None


def lists(db: Session, kind: AccessKind) -> Sequence[AccessList]:
    """Lists of a kind in the order they were made, with their persons."""
    asked = select(AccessList).where(AccessList.kind == kind).order_by(AccessList.id)
    return db.scalars(asked.options(selectinload(AccessList.members).selectinload(AccessMember.user))).all()


def cases_on(db: Session, list_id: int) -> Sequence[AccessCase]:
    """Cases on a list now, with their clauses."""
    asked = select(AccessCase).where(AccessCase.list_id == list_id, AccessCase.taken_off_on.is_(None))
    return db.scalars(asked.order_by(AccessCase.id).options(selectinload(AccessCase.clause))).all()


def lists_of_case(db: Session, clause_id: int, kind: AccessKind) -> Sequence[AccessCase]:
    """Where a case stands on lists of a kind now."""
    asked = (
        select(AccessCase)
        .join(AccessList, AccessList.id == AccessCase.list_id)
        .where(AccessCase.clause_id == clause_id, AccessCase.taken_off_on.is_(None))
        .where(AccessList.kind == kind, AccessList.ended_on.is_(None))
    )
    return db.scalars(asked).all()


def shown_to(db: Session, user_id: int) -> Sequence[ShownCase]:
    """What an inspector was shown, in order."""
    return db.scalars(select(ShownCase).where(ShownCase.user_id == user_id).order_by(ShownCase.id)).all()


def grades_of_shown(db: Session, user_id: int) -> Sequence[Grade]:
    """The grades of the cases an inspector was shown."""
    asked = select(Clause.grade).join(ShownCase, ShownCase.clause_id == Clause.id)
    return db.scalars(asked.where(ShownCase.user_id == user_id).distinct()).all()


def add_shown(db: Session, user_id: int, cases: Iterable[tuple[int, str, ShownAs]], at: datetime) -> None:
    """Write down which cases (id, number, form) an inspector was shown."""
    for clause_id, number, shown_as in cases:
        db.add(ShownCase(user_id=user_id, clause_id=clause_id, case_number=number, shown_as=shown_as, shown_at=at))
