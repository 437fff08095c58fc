"""Reading drafts of instructions."""

from __future__ import annotations

from collections.abc import Sequence, Set

from sqlalchemy import func, select
from sqlalchemy.orm import Session, selectinload

from app.rules.terms import Grade
from db.models.assigning import AssignedLine
from db.models.instruction_drafts import InstructionDraft
from db.queries.decrees import covered


def drafts(db: Session, grades: Set[Grade]) -> Sequence[InstructionDraft]:
    """Drafts the user may see, the latest event first."""
    asked = (
        select(InstructionDraft)
        .where(InstructionDraft.withdrawn_on.is_(None), covered(InstructionDraft.grade, grades))
        .options(selectinload(InstructionDraft.visas))
        .order_by(InstructionDraft.held_on.desc(), InstructionDraft.id.desc())
    )
    return db.execute(asked).scalars().all()


def draft(db: Session, draft_id: int) -> InstructionDraft | None:
    return db.get(InstructionDraft, draft_id, options=(selectinload(InstructionDraft.visas),))


def line_counts(db: Session, kind: str) -> dict[int, tuple[int, int]]:
    """For every record of a kind: how many lines its control assignment has, and how many are cases."""
    asked = (
        select(AssignedLine.subject_id, func.count(), func.count(AssignedLine.clause_id))
        .where(AssignedLine.subject_kind == kind, AssignedLine.withdrawn_on.is_(None))
        .group_by(AssignedLine.subject_id)
    )
    return {subject: (lines, cases) for subject, lines, cases in db.execute(asked)}
