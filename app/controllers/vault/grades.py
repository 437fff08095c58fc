"""What a user may see of papers that need not hold state secrets: a grade is covered, or there is none."""

from __future__ import annotations

from app.controllers.findings import fault
from app.controllers.vault.sessions import Session
from app.rules.outcome import Finding
from app.rules.terms import Grade

LOWERING = "grade.lower"


def covers(session: Session, grade: Grade | None) -> bool:
    """Whether the user's clearance covers a paper. What has no grade is still for those who deal with content."""
    return bool(session.grades) if grade is None else grade in session.grades


def grade_faults(session: Session, grade: Grade | None) -> tuple[Finding, ...]:
    """Nobody enters what they could not see afterwards."""
    return () if covers(session, grade) else (fault("grade", "entry.above_clearance"),)


def is_lowered(before: Grade | None, after: Grade | None) -> bool:
    """Whether a record would bear less than it does: two persons do that."""
    return before is not None and (after is None or after.rank < before.rank)


def amending(action: str, before: Grade | None, after: Grade | None) -> str:
    """The action an entry is amended under: lowering its grade is one of its own, and takes two persons."""
    return LOWERING if is_lowered(before, after) else action
