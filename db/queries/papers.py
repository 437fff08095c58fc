"""Reading journals of registered papers."""

from __future__ import annotations

from collections.abc import Sequence, Set
from datetime import date

from sqlalchemy import column, func, select, text
from sqlalchemy.orm import Session, selectinload

from app.rules.terms import Grade, SeriesKind
from db.models.registers import Paper
from db.search import query


def paper(db: Session, paper_id: int) -> Paper | None:
    return db.get(Paper, paper_id, options=[selectinload(Paper.correspondent)])


def page(
    db: Session, grades: Set[Grade], kind: SeriesKind, year: int, words: str, offset: int, limit: int
) -> tuple[Sequence[Paper], int]:
    """Papers of a year's journal, the newest number first, and how many there are in all."""
    conditions = [Paper.kind == kind, Paper.year == year, Paper.grade.in_(sorted(grades))]
    if asked := query(words):
        hits = text("SELECT rowid FROM paper_search WHERE paper_search MATCH :asked").bindparams(asked=asked)
        conditions.append(Paper.id.in_(hits.columns(column("rowid")).scalar_subquery()))
    total = db.execute(select(func.count()).select_from(Paper).where(*conditions)).scalar_one()
    ordered = select(Paper).where(*conditions).order_by(Paper.sequence.desc(), Paper.id.desc())
    rows = db.execute(ordered.offset(offset).limit(limit).options(selectinload(Paper.correspondent))).scalars().all()
    return rows, total


def of_case(db: Session, clause_id: int) -> Sequence[Paper]:
    asked = select(Paper).where(Paper.clause_id == clause_id).order_by(Paper.registered_on, Paper.id)
    return db.execute(asked.options(selectinload(Paper.correspondent))).scalars().all()


def same_paper(db: Session, correspondent: str, number: str, signed_on: date) -> Sequence[Paper]:
    """Papers already registered with the sender's name, number and date."""
    asked = select(Paper).where(Paper.their_number == number, Paper.their_date == signed_on)
    found = db.execute(asked.options(selectinload(Paper.correspondent))).scalars().all()
    return [row for row in found if row.correspondent is None or row.correspondent.name_kk == correspondent]
