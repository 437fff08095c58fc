"""Reading what may be like a text: hits of single words from the search index, then the texts themselves."""

from __future__ import annotations

import json
from collections.abc import Sequence, Set
from typing import Any

from sqlalchemy import bindparam, select, text
from sqlalchemy.orm import Session

from app.rules.terms import CaseStatus, Grade
from db.models.cases import Clause, Instruction
from db.models.directories import Body
from db.models.reports import Report
from db.search import CASES, REPORTS

__all__ = ["CASES", "REPORTS", "cases", "hits", "reports", "rows"]

SOURCE = {CASES: "clause", REPORTS: "report"}
CASE_ROWS = (
    select(
        Clause.id,
        Clause.case_number,
        Clause.grade,
        Clause.status,
        Instruction.document_kind,
        Instruction.document_number,
        Instruction.signed_on,
        Body.name_kk,
        Clause.deadline,
        Clause.text_kk,
        Clause.text_ru,
    )
    .join(Instruction, Instruction.id == Clause.instruction_id)
    .join(Body, Body.id == Clause.responsible_id)
    .where(Clause.id.in_(bindparam("ids", expanding=True)), Clause.status != CaseStatus.ANNULLED)
)
REPORT_ROWS = (
    select(
        Report.id,
        Clause.id,
        Clause.case_number,
        Report.sent_on,
        Report.number,
        Report.course + "\n" + Report.result + "\n" + Report.reasons,
    )
    .join(Clause, Clause.id == Report.clause_id)
    .where(Report.id.in_(bindparam("ids", expanding=True)))
)


def rows(db: Session, table: str) -> int:
    """About how many rows an index has: ids run without gaps."""
    return int(db.execute(text(f"SELECT max(id) FROM {SOURCE[table]}")).scalar_one() or 0)  # noqa: S608


def hits(db: Session, table: str, root: str, most: int) -> Sequence[int]:
    """Newest rows with a word that begins so, no more than ``most``; brought over in one piece."""
    asked = text(
        f"SELECT json_group_array(row) FROM (SELECT rowid AS row FROM {table} WHERE {table} MATCH :words "  # noqa: S608
        "ORDER BY rowid DESC LIMIT :most)"
    )
    found: list[int] = json.loads(db.execute(asked, {"words": f'"{root}"*', "most": most}).scalar_one())
    return found


def cases(db: Session, ids: Sequence[int], grades: Set[Grade]) -> Sequence[Sequence[Any]]:
    asked = CASE_ROWS.where(Clause.grade.in_(sorted(grades)))
    return db.execute(asked, {"ids": list(ids)}).all() if ids else ()


def reports(db: Session, ids: Sequence[int], grades: Set[Grade]) -> Sequence[Sequence[Any]]:
    asked = REPORT_ROWS.where(Clause.grade.in_(sorted(grades)))
    return db.execute(asked, {"ids": list(ids)}).all() if ids else ()
