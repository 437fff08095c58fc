"""Reading nationwide plans."""

from __future__ import annotations

from collections.abc import Sequence, Set

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.rules.terms import Grade
from db.models.plans import NationwidePlan
from db.queries.decrees import covered


def plans(db: Session, grades: Set[Grade]) -> Sequence[NationwidePlan]:
    """Plans the user may see, the newest year first."""
    asked = (
        select(NationwidePlan)
        .where(NationwidePlan.withdrawn_on.is_(None), covered(NationwidePlan.grade, grades))
        .order_by(NationwidePlan.year.desc(), NationwidePlan.id.desc())
    )
    return db.execute(asked).scalars().all()


def plan(db: Session, plan_id: int) -> NationwidePlan | None:
    return db.get(NationwidePlan, plan_id)


def of_year(db: Session, year: int) -> Sequence[NationwidePlan]:
    """Plans of the Address of a year that stand."""
    asked = select(NationwidePlan).where(NationwidePlan.year == year, NationwidePlan.withdrawn_on.is_(None))
    return db.execute(asked).scalars().all()
