"""An open spreadsheet of what an export would hold, for those who only read.

It is a package of its own number like any other and needs two persons: it is not closed to anybody, whoever holds the
medium reads it. It is written, read back and ejected by `Exports`; nobody answers it.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from app.controllers.exchange.correspondents import correspondent_record
from app.controllers.exchange.exchange_views import ExportEntry, ExportView
from app.controllers.exchange.packing import choose_for
from app.controllers.exchange.plan_sheet import plan_sheet
from app.controllers.exchange.sending import SENDERS, export_view
from app.controllers.findings import fault
from app.controllers.vault.sessions import Session
from app.controllers.vault.witnesses import Witness
from app.exchange.workbook import Cell, Sheet, write_workbook
from app.rules.outcome import Refusal
from app.rules.terms import CaseStatus, ControlType, ExchangeOutcome, Grade, Language, Purpose
from app.vault.packages import digest_code
from app.wording import Wording, wording
from db.base import fresh_uid
from db.contents import ANY, CASES, CONTENTS, DIRECTORIES, NUMBERED, PLANS, ROOT, SHARED, shape
from db.models.correspondents import Correspondent, OwnSite
from db.models.exchange import Export, OutgoingPackage
from db.queries import correspondents as sites
from db.queries import exchange as queries
from db.queries.audit import journal_head
from db.queries.contents import counted, highest_grade, rows_of
from db.session import Reading, UnitOfWork

ACTION = "export.spreadsheet"
NAMED = {kind: NUMBERED.get(kind, "name" if kind == "official" else "name_kk") for kind in
         (ROOT, "clause", *DIRECTORIES)} | {"normative_decree": "number", "nationwide_plan": "title_kk"}  # fmt: skip
CARD_COLUMNS = (
    "case_number", "grade", "document", "signed_on", "received_on", "title", "text", "responsible", "first_deadline",
    "deadline", "act_by", "control_type", "status", "removed_on",
)  # fmt: skip
CARD_WIDTHS = (14, 14, 22, 12, 12, 36, 60, 30, 12, 12, 12, 16, 18, 12)
Row = dict[str, Any]


class Spreadsheets:
    """What a signed-in user sends to be read and not taken in."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def prepare(
        self, entry: ExportEntry, language: Language, *, reason: str = "", witness: Witness | None = None
    ) -> ExportView | Refusal:
        """Make the spreadsheet under the next number of the register of packages. The same a second time needs a
        reason."""
        self._session.require(*SENDERS)
        with self._session.work(ACTION, witness) as work:
            recipient, site = correspondent_record(work, entry.correspondent_id), sites.own_site(work.db)
            if site is None:
                return Refusal((fault("correspondent_id", "site.unnamed"),))
            choose_for(work, self._session, entry, recipient)
            if not counted(work.db.connection()):
                return Refusal((fault("words", "export.nothing"),))
            content = write_workbook(_sheets(work, wording(language)))
            export = self._record(work, site, recipient, content, reason.strip())
            work.db.add(export)
            same = queries.same_content(work.db, recipient.id, export.content_sha256, before=export.number)
            if same is not None and not reason.strip():
                return Refusal((fault("reason", "export.same_content", number=same.number),))
            work.db.flush()
            work.db.add(OutgoingPackage(export_id=export.id, content=content))
            work.commit()
            return export_view(export)

    def _record(self, work: UnitOfWork, site: OwnSite, recipient: Correspondent, content: bytes, reason: str) -> Export:
        connection, number = work.db.connection(), queries.last_number(work.db, Export) + 1
        counts, digest = counted(connection), hashlib.sha256(content).hexdigest()
        return Export(
            number=number,
            correspondent=recipient,
            purpose=Purpose.SPREADSHEET,
            package=fresh_uid(),
            counter=0,  # nothing arrives that could be missed
            outcome=ExchangeOutcome.PREPARED,
            grade=highest_grade(connection),
            papers=counts.get(ROOT, 0),
            rows=sum(counts.values()),
            scope="{}",
            covers_sequence=journal_head(work.db, self._session.vault_uid).sequence,
            content_sha256=digest,
            file_name=f"baqylau-{site.code.lower()}-{number:06d}.xlsx",
            file_sha256=digest,
            size=len(content),
            code=digest_code(content),
            receipt_secret=secrets.token_hex(16),
            expires_on=date(9999, 12, 31),
            reason=reason,
            entered_at=self._session.clock.now(),
            entered_by=self._session.user.full_name,
        )


def _sheets(work: Reading, say: Wording) -> list[Sheet]:
    """The cards and the progress of plans in plain words, then every kind of record with each of its fields."""
    connection = work.db.connection()
    kinds = [content.kind for content in (*CASES, *SHARED) if counted(connection).get(content.kind)]
    names = {kind: {row["uid"]: str(row[NAMED[kind]]) for row in rows_of(connection, kind)}
             for kind in kinds if kind in NAMED}  # fmt: skip
    headings = [say.say(f"spreadsheet.{column}") for column in CARD_COLUMNS]
    sheets = [Sheet(say.say("spreadsheet.cards"), headings, _cards(work, names, say), CARD_WIDTHS)] if (
        ROOT in kinds
    ) else []  # fmt: skip
    if PLANS[0] in kinds:
        sheets.append(plan_sheet(work, say))
    for kind in kinds:
        fields = [field.name for field in shape(kind).fields]
        sheets.append(Sheet(kind, ["uid", *fields], _records(work, kind, names)))
    return sheets


def _cards(work: Reading, names: dict[str, dict[str, str]], say: Wording) -> Iterator[Sequence[Cell]]:
    connection = work.db.connection()
    papers = {row["uid"]: row for row in rows_of(connection, ROOT)}
    for row in rows_of(connection, "clause"):
        paper = papers[row["instruction"]]
        control = row.get("control_type")
        yield (
            row["case_number"],
            say.word(Grade(row["grade"])),
            f"{paper['document_kind']} {paper['document_number']}",
            _day(paper.get("signed_on")),
            _day(paper.get("received_on")),
            paper["title_kk"] or paper["title_ru"],
            row["text_kk"] or row["text_ru"],
            names.get("body", {}).get(row["responsible"], ""),
            _day(row.get("first_deadline")),
            _day(row.get("deadline")),
            _day(row.get("act_by")),
            say.word(ControlType(control)) if control else "",
            say.word(CaseStatus(row["status"])),
            _day(row.get("removed_on")),
        )


def _records(work: Reading, kind: str, names: dict[str, dict[str, str]]) -> Iterator[Sequence[Cell]]:
    """Every field as it stands; references as the number or name of what they refer to, where it has one."""
    fields = shape(kind).fields
    for row in rows_of(work.db.connection(), kind):
        cells: list[Cell] = [row["uid"]]
        for field in fields:
            value = row.get(field.name)
            named = row[CONTENTS[kind].owner_kind] if field.refers_to == ANY else field.refers_to
            known = names.get(named, {})
            cells.append(str(value).lower() if isinstance(value, bool) else known.get(str(value), value))
        yield cells


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
