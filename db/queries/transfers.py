"""Reading hand-overs of papers between vaults."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.rules.terms import TransferState
from db.contents import ROOT
from db.models.cases import Instruction
from db.models.exchange import Export, Standing, Transfer


def every(db: Session, limit: int) -> Sequence[tuple[Transfer, Instruction, Export | None]]:
    """Hand-overs with their papers, newest first; with our package where we were the sender."""
    asked = (
        select(Transfer, Instruction, Export)
        .join(Instruction, Instruction.id == Transfer.instruction_id)
        .outerjoin(Export, Export.id == Transfer.export_id)
    )
    rows = db.execute(asked.order_by(Transfer.id.desc()).limit(limit)).all()
    return [(transfer, paper, export) for transfer, paper, export in rows]


def of_export(db: Session, export_id: int) -> Sequence[Transfer]:
    """The papers a package of ours hands over, as long as nothing is known of it."""
    asked = select(Transfer).where(Transfer.export_id == export_id, Transfer.state == TransferState.SENT)
    return db.scalars(asked.order_by(Transfer.id)).all()


def stand_of(db: Session, instruction_id: int) -> Standing | None:
    """Where a paper stands; None for one that was registered here and never left."""
    return db.scalar(select(Standing).where(Standing.kind == ROOT, Standing.record_id == instruction_id))
