"""The numbers of a register's period: from where to where, and every one between them that bears no entry."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from app.controllers.paper.register_views import Gap, Numbering, Reader, RegisterAsked
from app.rules.terms import Grade, NumberState, SeriesKind
from app.wording import Wording, wording
from db.models.registers import RegisterNumber
from db.queries import registers as queries
from db.session import Reading


def numbering_of(
    work: Reading, kind: SeriesKind, asked: RegisterAsked, reader: Reader, entered: Collection[int]
) -> tuple[Numbering | None, date | None]:
    """Numbers of a series in the period, and when the year's series began.

    None for a filtered register, and for a period of two years: each year's series begins anew.
    """
    since = asked.since or asked.until
    if asked.words or since.year != asked.until.year:
        return None, None
    known = queries.numbers(work.db, kind, asked.until.year, asked.unit_key)
    within = [row.sequence for row in known if since <= row.on <= asked.until]
    if not within:
        return None, None
    first, last = min(within), max(within)
    say, there = wording(reader.language), frozenset(entered)
    by_sequence = {row.sequence: row for row in known}
    is_limited = Grade.SPECIAL_IMPORTANCE not in reader.grades  # what is above a clearance is not even read
    gaps = []
    for sequence in range(first, last + 1):
        if sequence in there:
            continue
        if sequence in by_sequence:
            gaps.append(Gap(sequence, _reason(by_sequence[sequence], since, asked.until, reader, say)))
        elif is_limited:
            gaps.append(Gap(sequence, say.say("register.gap.hidden")))
    return Numbering(first, last, tuple(gaps), len(there)), min(row.on for row in known)


def _reason(row: RegisterNumber, since: date, until: date, reader: Reader, say: Wording) -> str:
    """Why a number that was given out is not among the entries."""
    if row.state is NumberState.ANNULLED:
        return say.say("register.gap.annulled", {"reason": row.reason})
    if row.state is NumberState.RESERVED:
        return say.say("register.gap.reserved", {"for": row.reserved_for})
    if not since <= row.on <= until:
        return say.say("register.gap.other_day", {"on": row.on})
    if row.grade is not None and row.grade not in reader.grades:
        return say.say("register.gap.above")
    return say.say("register.gap.elsewhere")
