"""Reading the print ledger and the register of copies."""

from __future__ import annotations

from collections.abc import Sequence, Set

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session, selectinload

from app.rules.terms import ActState, Grade
from db.models.prints import BlankReturn, DestructionAct, DoomedCopy, Print, PrintedCopy, SpoiledSheets


def next_number(db: Session) -> int:
    """Print numbers run without gaps."""
    return (db.execute(select(func.max(Print.number))).scalar_one_or_none() or 0) + 1


def numbered(db: Session, number: str) -> Print | None:
    if not number.isdecimal():
        return None
    return db.execute(select(Print).where(Print.number == int(number))).scalar_one_or_none()


def of_subject(db: Session, kind: str, subject_id: int) -> Sequence[Print]:
    asked = select(Print).where(Print.subject_kind == kind, Print.subject_id == subject_id).order_by(Print.number)
    return db.execute(asked).scalars().all()


def _same_paper(record: Print) -> tuple[ColumnElement[bool], ...]:
    """Filled-in prints of the same form about the same thing that went somewhere."""
    return (
        Print.form == record.form,
        Print.subject_kind == record.subject_kind,
        Print.subject_id == record.subject_id,
        Print.request == record.request,
        Print.blank.is_(False),
        Print.destination != "",
        Print.number != record.number,
    )


def was_sent(db: Session, record: Print) -> bool:
    """Whether this paper went somewhere before."""
    with db.no_autoflush:
        return db.execute(select(Print.id).where(*_same_paper(record)).limit(1)).first() is not None


def copies_taken(db: Session, record: Print) -> frozenset[int]:
    """Copy numbers of this paper that were given out, whatever became of the copies."""
    asked = select(PrintedCopy.number).join(Print).where(*_same_paper(record))
    with db.no_autoflush:
        return frozenset(db.execute(asked).scalars())


def last_copy(db: Session, record: Print) -> int:
    return max(copies_taken(db, record), default=0)


def visible(grades: Set[Grade]) -> ColumnElement[bool]:
    """Prints a user may see: those without a grade, and those of the grades of their clearance."""
    return or_(Print.grade.is_(None), Print.grade.in_(sorted(grades)))


def page(
    db: Session, grades: Set[Grade], conditions: Sequence[ColumnElement[bool]], offset: int, limit: int
) -> tuple[Sequence[Print], int]:
    """Prints of the ledger, the newest first, and how many there are in all."""
    asked = (visible(grades), *conditions)
    total = db.execute(select(func.count()).select_from(Print).where(*asked)).scalar_one()
    rows = db.execute(select(Print).where(*asked).order_by(Print.number.desc()).offset(offset).limit(limit))
    return rows.scalars().all(), total


def copies_page(
    db: Session, grades: Set[Grade], conditions: Sequence[ColumnElement[bool]], offset: int, limit: int
) -> tuple[Sequence[PrintedCopy], int]:
    """Copies with their prints, the newest first."""
    asked = (visible(grades), *conditions)
    total = db.execute(select(func.count()).select_from(PrintedCopy).join(Print).where(*asked)).scalar_one()
    query = select(PrintedCopy).join(Print).where(*asked).options(selectinload(PrintedCopy.print))
    rows = db.execute(query.order_by(Print.number.desc(), PrintedCopy.number).offset(offset).limit(limit))
    return rows.scalars().all(), total


def copies_of(db: Session, print_id: int) -> Sequence[PrintedCopy]:
    return db.execute(select(PrintedCopy).where(PrintedCopy.print_id == print_id)).scalars().all()


def copy(db: Session, copy_id: int) -> PrintedCopy | None:
    return db.get(PrintedCopy, copy_id, options=[selectinload(PrintedCopy.print)])


def of_print(print_id: int) -> ColumnElement[bool]:
    return PrintedCopy.print_id == print_id


def spoiled_of_copy(db: Session, copy_id: int) -> int:
    """How many sheets of a copy are spoiled."""
    asked = select(func.coalesce(func.sum(SpoiledSheets.sheets), 0)).where(SpoiledSheets.copy_id == copy_id)
    with db.no_autoflush:
        return int(db.execute(asked).scalar_one())


def spoiled_sheets(db: Session) -> dict[int, int]:
    """Copy -> spoiled sheets of it that no act names yet."""
    asked = select(SpoiledSheets.copy_id, func.sum(SpoiledSheets.sheets)).where(SpoiledSheets.act_id.is_(None))
    return {row[0]: int(row[1]) for row in db.execute(asked.group_by(SpoiledSheets.copy_id)).all()}


def all_destroyed(db: Session, copy_id: int) -> bool:
    """Whether every spoiled sheet of a copy is named in an act that was carried out."""
    asked = (
        select(SpoiledSheets.id)
        .join(DestructionAct, isouter=True)
        .where(SpoiledSheets.copy_id == copy_id)
        .where(or_(SpoiledSheets.act_id.is_(None), DestructionAct.state != ActState.CARRIED_OUT))
    )
    return db.execute(asked.limit(1)).first() is None


def spoiled(db: Session, grades: Set[Grade], *, waiting: bool) -> Sequence[SpoiledSheets]:
    """Spoiled sheets; ``waiting``: only those no act names yet."""
    asked = select(SpoiledSheets).join(PrintedCopy).join(Print).where(visible(grades))
    if waiting:
        asked = asked.where(SpoiledSheets.act_id.is_(None))
    options = selectinload(SpoiledSheets.copy).selectinload(PrintedCopy.print)
    return db.execute(asked.order_by(SpoiledSheets.id).options(options)).scalars().all()


def next_act(db: Session, year: int) -> int:
    asked = select(func.max(DestructionAct.number)).where(DestructionAct.year == year)
    return (db.execute(asked).scalar_one_or_none() or 0) + 1


def acts(db: Session) -> Sequence[DestructionAct]:
    return db.execute(select(DestructionAct).order_by(DestructionAct.id.desc())).scalars().all()


def spoiled_of_act(db: Session, act_id: int) -> Sequence[SpoiledSheets]:
    options = selectinload(SpoiledSheets.copy).selectinload(PrintedCopy.print)
    asked = select(SpoiledSheets).where(SpoiledSheets.act_id == act_id).order_by(SpoiledSheets.id)
    return db.execute(asked.options(options)).scalars().all()


def doomed_of_act(db: Session, act_id: int) -> Sequence[DoomedCopy]:
    options = selectinload(DoomedCopy.copy).selectinload(PrintedCopy.print)
    asked = select(DoomedCopy).where(DoomedCopy.act_id == act_id).order_by(DoomedCopy.id)
    return db.execute(asked.options(options)).scalars().all()


def kits(db: Session, grades: Set[Grade]) -> Sequence[Print]:
    """Closing lists of continuity kits, the newest first."""
    asked = select(Print).where(Print.form == "continuity-kit", Print.blank.is_(False), visible(grades))
    return db.execute(asked.order_by(Print.number.desc())).scalars().all()


def of_kit(db: Session, kit_id: int) -> Sequence[Print]:
    """Everything a kit holds besides its closing list."""
    return db.execute(select(Print).where(Print.kit_id == kit_id).order_by(Print.number)).scalars().all()


def blanks_of_kit(db: Session, kit_id: int) -> Sequence[tuple[Print, BlankReturn | None]]:
    """Blank forms of a kit, each with what became of it."""
    asked = (
        select(Print, BlankReturn)
        .join(BlankReturn, BlankReturn.print_id == Print.id, isouter=True)
        .where(Print.kit_id == kit_id, Print.blank.is_(True))
        .order_by(Print.number)
    )
    return [(row, back) for row, back in db.execute(asked).all()]


def blank_return(db: Session, print_id: int) -> BlankReturn | None:
    return db.execute(select(BlankReturn).where(BlankReturn.print_id == print_id)).scalar_one_or_none()
