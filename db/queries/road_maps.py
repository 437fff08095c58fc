"""Reading road maps, and the cases that still owe one."""

from __future__ import annotations

from collections.abc import Sequence, Set

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, selectinload

from app.rules.terms import Grade, Rule
from db.models.cases import Clause, OwedObligation
from db.models.lists import CASE_LIST
from db.models.road_maps import RoadMap
from db.queries.cases import visible

OWED = (Rule.OBLIGATIONS_ROAD_MAP, Rule.OBLIGATIONS_ROAD_MAP_LONG)


def road_map(db: Session, road_map_id: int) -> RoadMap | None:
    return db.get(RoadMap, road_map_id, options=(selectinload(RoadMap.rows), joinedload(RoadMap.clause)))


def of_case(db: Session, clause_id: int) -> Sequence[RoadMap]:
    """Every road map of a case, the withdrawn ones too, in the order of entry."""
    asked = select(RoadMap).where(RoadMap.clause_id == clause_id).options(selectinload(RoadMap.rows))
    return db.execute(asked.order_by(RoadMap.id)).scalars().all()


def stands(db: Session, clause_id: int) -> bool:
    """Whether a case has a road map."""
    asked = select(RoadMap.id).where(RoadMap.clause_id == clause_id, RoadMap.withdrawn_on.is_(None))
    return db.execute(asked.limit(1)).first() is not None


def standing(db: Session, grades: Set[Grade], limit: int, offset: int = 0) -> Sequence[RoadMap]:
    """Road maps of cases the user may see, the newest first."""
    asked = (
        select(RoadMap)
        .join(Clause, RoadMap.clause_id == Clause.id)
        .where(RoadMap.withdrawn_on.is_(None), visible(grades))
        .options(selectinload(RoadMap.rows), joinedload(RoadMap.clause).selectinload(Clause.obligations))
        .order_by(RoadMap.id.desc())
        .limit(limit)
        .offset(offset)
    )
    return db.execute(asked).scalars().all()


def owing(db: Session, grades: Set[Grade], limit: int) -> Sequence[tuple[Clause, OwedObligation]]:
    """Cases under control whose road map was not developed yet and has no record, the earliest day first."""
    known = select(RoadMap.clause_id).where(RoadMap.withdrawn_on.is_(None))
    asked = (
        select(Clause, OwedObligation)
        .join(OwedObligation, OwedObligation.clause_id == Clause.id)
        .join(CASE_LIST, (CASE_LIST.c.id == Clause.id) & (CASE_LIST.c.is_open == 1))
        .where(OwedObligation.rule.in_(OWED), OwedObligation.done_on.is_(None), OwedObligation.withdrawn_on.is_(None))
        .where(Clause.id.not_in(known), visible(grades))
        .options(joinedload(Clause.instruction), joinedload(Clause.responsible))
        .order_by(OwedObligation.due_on, Clause.id)
        .limit(limit)
    )
    return [(clause, owed) for clause, owed in db.execute(asked)]
