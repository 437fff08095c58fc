"""Rows of the journals of papers, of copies and of decrees."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time

from app.controllers.paper.register_cases import joined, short
from app.controllers.paper.register_numbers import numbering_of
from app.controllers.paper.register_views import Found, Line, Reader, RegisterAsked
from app.controllers.plans.decree_cells import register_cells
from app.controllers.plans.decree_facts import row_of
from app.editions import shipped_rulebook
from app.printing.headings import shipped_headings
from app.rules.calendar import WorkingCalendar
from app.rules.terms import CopyState, Language, SeriesKind
from app.wording import Wording, wording
from db.models.directories import Unit
from db.models.prints import DestructionAct, PrintedCopy, SpoiledSheets
from db.models.registers import Paper
from db.queries import registers as queries
from db.session import Reading

Read = Callable[[Reading, RegisterAsked, Reader, WorkingCalendar], Found]


def journal(kind: SeriesKind, cells: Callable[[Paper, Wording], tuple[str, ...]]) -> Read:
    """A journal of papers under the numbers of its own series."""

    def read(work: Reading, asked: RegisterAsked, reader: Reader, calendar: WorkingCalendar) -> Found:
        say = wording(reader.language)
        since, unit_key = asked.since or date.min, asked.unit_key
        rows = queries.papers(work.db, reader.grades, kind, since, asked.until, unit_key)
        kept = [row for row in rows if row.annulled_on is None]
        lines = tuple(Line(cells(row, say), row.grade, row.clause_id or 0) for row in kept)
        numbering, opened = numbering_of(work, kind, asked, reader, [row.sequence for row in kept])
        unit = work.db.get(Unit, unit_key) if unit_key else None
        return Found(lines, numbering, opened, of=unit.name_kk if unit else "")

    return read


def _titled(row: Paper) -> str:
    title = row.title_kk or row.title_ru
    return f"{row.document_kind}: {title}" if row.document_kind else title


def _sheets(row: Paper) -> str:
    return f"{row.sheets} + {row.annex_sheets}" if row.annex_sheets else str(row.sheets)


def _theirs(row: Paper) -> str:
    return joined(f"№ {row.their_number}" if row.their_number else "", short(row.their_date))


def incoming(row: Paper, say: Wording) -> tuple[str, ...]:
    sender = row.correspondent.name_kk if row.correspondent else ""
    return (
        row.number, short(row.registered_on), sender, _theirs(row), say.word(row.grade), _titled(row),
        str(row.copies), _sheets(row), row.executor, "", row.file_index,
    )  # fmt: skip


def outgoing(row: Paper, say: Wording) -> tuple[str, ...]:
    addressee = row.addressee or (row.correspondent.name_kk if row.correspondent else "")
    return (
        row.number, short(row.registered_on), say.word(row.grade), _titled(row), addressee, str(row.copies),
        _sheets(row), "", row.executor, row.file_index,
    )  # fmt: skip


def internal(row: Paper, say: Wording) -> tuple[str, ...]:
    return (
        row.number, short(row.registered_on), say.word(row.grade), _titled(row), row.executor, str(row.copies),
        _sheets(row), row.addressee, "", row.file_index,
    )  # fmt: skip


def form_name(form: str, language: Language) -> str:
    """A form as lists name it."""
    return shipped_headings(form)["short"].text(language)


def copies(work: Reading, asked: RegisterAsked, reader: Reader, calendar: WorkingCalendar) -> Found:
    """Every numbered copy the office printed in the period, and where it is."""
    since = datetime.combine(asked.since or date(2000, 1, 1), time.min, reader.zone)
    until = datetime.combine(asked.until, time.max, reader.zone)
    acts, spoiled = queries.acts_of_copies(work.db), queries.spoiled_of_copies(work.db)
    rows = queries.copies(work.db, reader.grades, since, until)
    return Found(
        tuple(
            Line(_copy(at, row, acts.get(row.id), spoiled.get(row.id, []), reader), row.grade)
            for at, row in reader.numbered(rows)
        )
    )


def _copy(
    at: int, row: PrintedCopy, act: DestructionAct | None, spoiled: list[SpoiledSheets], reader: Reader
) -> tuple[str, ...]:
    made, say = row.print, wording(reader.language)
    subject = f"№ {made.subject}" if made.subject else ""
    remark = [say.say("register.spoiled", {"which": one.which, "reason": one.reason}) for one in spoiled]
    return (
        str(at),
        joined(form_name(made.form, reader.language), subject),
        say.word(row.grade) if row.grade else "",
        f"{row.number}",
        str(row.sheets),
        joined(f"№ {made.number}", short(made.printed_at.astimezone(reader.zone).date())),
        joined(row.holder, made.destination) if row.state is not CopyState.DESTROYED else "",
        short(row.entered_at.astimezone(reader.zone).date()),
        "",
        say.say("register.act", {"number": f"{act.number}/{act.year}", "on": act.on}) if act else "",
        joined(made.reason, *remark),
    )


def decrees(work: Reading, asked: RegisterAsked, reader: Reader, calendar: WorkingCalendar) -> Found:
    """Normative decrees under monitoring as on a day, with what that year's review found (83-87)."""
    say, year = wording(reader.language), asked.until.year
    book = replace(shipped_rulebook(), calendar=calendar)
    known = [row for row in queries.decrees(work.db, reader.grades) if row.signed_on <= asked.until]
    rows = [row_of(row, year, asked.until, book, reader.zone) for row in known]
    return Found(tuple(Line(register_cells(at, row, say), row.grade) for at, row in reader.numbered(rows)))
