"""Rows of the registers of removable media and of packages, from what their controllers keep."""

from __future__ import annotations

from datetime import date

from app.controllers.paper.register_cases import joined, short
from app.controllers.paper.register_views import Found, Line, Reader, RegisterAsked
from app.controllers.vault.sessions import Session
from app.rules.calendar import WorkingCalendar
from app.rules.terms import MediumAct, MediumState
from app.wording import Wording, wording
from db.models.exchange import Export, Import
from db.models.media import Medium
from db.queries import exchange as packages
from db.queries import media as queries
from db.session import Reading

LISTED = 100_000


def media(session: Session, work: Reading, asked: RegisterAsked, reader: Reader, calendar: WorkingCalendar) -> Found:
    """Media registered up to the end of the period, what was written to each in it, how it ended."""
    say = wording(reader.language)
    rows = [row for row in queries.every(work.db) if row.registered_on <= asked.until]
    return Found(
        tuple(Line(_medium(row, asked, reader, say), row.ceiling) for row in rows if row.ceiling in reader.grades)
    )


def _medium(row: Medium, asked: RegisterAsked, reader: Reader, say: Wording) -> tuple[str, ...]:
    written = [
        joined(one.what, short(one.written_at.astimezone(reader.zone).date()))
        for one in row.writings
        if (asked.since or date.min) <= one.written_at.astimezone(reader.zone).date() <= asked.until
    ]
    ended = next((move for move in row.moves if move.act is MediumAct.DESTROY), None)
    place = "" if row.state is MediumState.DESTROYED else say.word(row.state)
    return (
        row.account_number, short(row.registered_on), joined(say.word(row.kind), row.serial), say.word(row.ceiling),
        row.holder, "; ".join(written), place,
        joined(f"№ {ended.act_number}", short(ended.on)) if ended else "", row.label,
    )  # fmt: skip


def exchange(session: Session, work: Reading, asked: RegisterAsked, reader: Reader, calendar: WorkingCalendar) -> Found:
    """Packages out and in that were made or read in the period, with their receipts."""
    say = wording(reader.language)
    out = [(row.entered_at, row.grade, _out(row, reader, say)) for row in packages.exports(work.db, LISTED)]
    into = [(row.entered_at, row.grade, _into(row, reader, say)) for row in packages.imports(work.db, LISTED)]
    kept = [
        entry
        for entry in sorted([*out, *into], key=lambda entry: entry[0])
        if (asked.since or date.min) <= entry[0].astimezone(reader.zone).date() <= asked.until
        and (entry[1] is None or entry[1] in reader.grades)
    ]
    return Found(tuple(Line((str(at), *cells), grade) for at, (_, grade, cells) in enumerate(kept, 1)))


def _out(row: Export, reader: Reader, say: Wording) -> tuple[str, ...]:
    answered = joined(short(row.answered_at.astimezone(reader.zone).date()), row.answered_by) if row.answered_at else ""
    on = f"{row.entered_at.astimezone(reader.zone):%d.%m.%Y, %H:%M}"
    return (
        row.file_name, say.say("register.out"), on, "", row.correspondent.name, str(row.rows), say.word(row.outcome),
        answered, row.reason,
    )  # fmt: skip


def _into(row: Import, reader: Reader, say: Wording) -> tuple[str, ...]:
    on = f"{row.entered_at.astimezone(reader.zone):%d.%m.%Y, %H:%M}"
    sender = row.correspondent.name if row.correspondent else ""
    return (row.file_name, say.say("register.in"), on, "", sender, str(row.rows), say.word(row.outcome), "", "")
