"""Reading milestones of drafts and plans."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.milestones import Milestone


def of_subject(db: Session, kind: str, subject_id: int) -> Sequence[Milestone]:
    """What stands about a record, in the order of entry."""
    return of_subjects(db, kind, (subject_id,)).get(subject_id, [])


def of_subjects(db: Session, kind: str, ids: Iterable[int]) -> Mapping[int, list[Milestone]]:
    """The same of several records at once, for their list."""
    asked = (
        select(Milestone)
        .where(Milestone.subject_kind == kind, Milestone.subject_id.in_(list(ids)), Milestone.withdrawn_on.is_(None))
        .order_by(Milestone.id)
    )
    found: dict[int, list[Milestone]] = {}
    for row in db.execute(asked).scalars():
        found.setdefault(row.subject_id, []).append(row)
    return found
