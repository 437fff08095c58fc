"""Reading registers of a period: rows in their order, never above a clearance."""

from __future__ import annotations

from collections.abc import Sequence, Set
from datetime import date, datetime

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session, selectinload

from app.rules.terms import CaseStatus, Grade, SeriesKind, StepKind, StepState
from db.models.cases import Clause, Instruction
from db.models.decrees import DecreeReview, NormativeDecree
from db.models.drafts import Draft, DraftRound
from db.models.exchange import Standing
from db.models.instruction_drafts import InstructionDraft
from db.models.moves import Step
from db.models.prints import DestructionAct, DoomedCopy, Print, PrintedCopy, SpoiledSheets
from db.models.registers import WHOLE_OFFICE, Paper, RegisterNumber

MOVES = (StepKind.EXTEND, StepKind.TRANSFER_MEDIUM, StepKind.TRANSFER_LONG, StepKind.RESCHEDULE)


def under_control(db: Session, grades: Set[Grade], since: date, until: date) -> Sequence[Clause]:
    """Clauses of papers registered in a period, in the order of registration; annulled ones are numbers only."""
    asked = (
        select(Clause)
        .join(Instruction)
        .where(Clause.grade.in_(sorted(grades)), Instruction.registered_on.between(since, until))
        .where(Clause.status != CaseStatus.ANNULLED)
        .order_by(Clause.order_key)
        .options(selectinload(Clause.instruction), selectinload(Clause.responsible), selectinload(Clause.steps))
    )
    return db.execute(asked).scalars().all()


def registered_elsewhere(db: Session, kind: str) -> frozenset[int]:
    """Records that came from another site and bear a number of its series, not of ours."""
    asked = select(Standing.record_id).where(Standing.kind == kind, Standing.prefix != "")
    return frozenset(db.execute(asked).scalars())


def open_until(db: Session, grades: Set[Grade], until: date) -> Sequence[Clause]:
    """Open clauses whose deadline lies not after a day, the longest due first."""
    asked = (
        select(Clause)
        .where(Clause.grade.in_(sorted(grades)), Clause.status == CaseStatus.OPEN, Clause.deadline <= until)
        .order_by(Clause.deadline, Clause.order_key)
        .options(selectinload(Clause.instruction), selectinload(Clause.responsible), selectinload(Clause.obligations))
    )
    return db.execute(asked).scalars().all()


def moves(db: Session, grades: Set[Grade], since: date, until: date) -> Sequence[Step]:
    """Moves decided in a period, and proposals of it that still wait; mistakes are left out."""
    in_period = or_(Step.decided_on.between(since, until), Step.letter_on.between(since, until))
    asked = (
        select(Step)
        .join(Clause)
        .where(Clause.grade.in_(sorted(grades)), Step.kind.in_(MOVES), Step.state != StepState.ANNULLED, in_period)
        .order_by(func.coalesce(Step.decided_on, Step.letter_on), Step.id)
        .options(selectinload(Step.clause).selectinload(Clause.responsible))
    )
    return db.execute(asked).scalars().all()


def papers(
    db: Session, grades: Set[Grade], kind: SeriesKind, since: date, until: date, unit_key: int = WHOLE_OFFICE
) -> Sequence[Paper]:
    asked = (
        select(Paper)
        .where(Paper.kind == kind, Paper.unit_key == unit_key, Paper.grade.in_(sorted(grades)))
        .where(Paper.registered_on.between(since, until))
        .order_by(Paper.year, Paper.sequence)
        .options(selectinload(Paper.correspondent))
    )
    return db.execute(asked).scalars().all()


def numbers(db: Session, kind: SeriesKind, year: int, unit_key: int = WHOLE_OFFICE) -> Sequence[RegisterNumber]:
    """Every number of a year's series, of a unit or the whole office, in order."""
    asked = select(RegisterNumber).where(
        RegisterNumber.kind == kind, RegisterNumber.unit_key == unit_key, RegisterNumber.year == year
    )
    return db.execute(asked.order_by(RegisterNumber.sequence)).scalars().all()


def copies(db: Session, grades: Set[Grade], since: datetime, until: datetime) -> Sequence[PrintedCopy]:
    asked = (
        select(PrintedCopy)
        .join(Print)
        .where(graded(Print.grade, grades), PrintedCopy.entered_at.between(since, until))
        .order_by(Print.number, PrintedCopy.number)
        .options(selectinload(PrintedCopy.print))
    )
    return db.execute(asked).scalars().all()


def acts_of_copies(db: Session) -> dict[int, DestructionAct]:
    """Copy -> the act that names the whole of it."""
    asked = select(DoomedCopy.copy_id, DestructionAct).join(DestructionAct, DoomedCopy.act_id == DestructionAct.id)
    return {row[0]: row[1] for row in db.execute(asked).all()}


def spoiled_of_copies(db: Session) -> dict[int, list[SpoiledSheets]]:
    found: dict[int, list[SpoiledSheets]] = {}
    for row in db.execute(select(SpoiledSheets).order_by(SpoiledSheets.id)).scalars():
        found.setdefault(row.copy_id, []).append(row)
    return found


def drafts(db: Session, grades: Set[Grade], since: date, until: date) -> Sequence[Draft]:
    rounds = selectinload(Draft.rounds)
    asked = select(Draft).where(graded(Draft.grade, grades), Draft.registered_on.between(since, until))
    options = (rounds.selectinload(DraftRound.visas), rounds.selectinload(DraftRound.events))
    return db.execute(asked.order_by(Draft.year, Draft.sequence).options(*options)).scalars().all()


def instruction_drafts(db: Session, grades: Set[Grade]) -> Sequence[InstructionDraft]:
    """Drafts of instructions with their visas, withdrawn ones too."""
    asked = select(InstructionDraft).where(graded(InstructionDraft.grade, grades)).order_by(InstructionDraft.id)
    return db.execute(asked.options(selectinload(InstructionDraft.visas))).scalars().all()


def decrees(db: Session, grades: Set[Grade]) -> Sequence[NormativeDecree]:
    reviews = selectinload(NormativeDecree.reviews).selectinload(DecreeReview.observations)
    asked = select(NormativeDecree).where(graded(NormativeDecree.grade, grades))
    asked = asked.where(NormativeDecree.withdrawn_on.is_(None)).order_by(NormativeDecree.signed_on, NormativeDecree.id)
    return db.execute(asked.options(reviews)).scalars().all()


def graded(column: object, grades: Set[Grade]) -> ColumnElement[bool]:
    """Rows without a grade, and those of a clearance."""
    return or_(column.is_(None), column.in_(sorted(grades)))  # type: ignore[attr-defined]
