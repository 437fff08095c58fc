"""Rows of the sheet of execution discipline (45) and of the yearly report (80), from the figures counted anew."""

from __future__ import annotations

from collections.abc import Mapping

from app.controllers.discipline import Discipline
from app.controllers.figure_views import Tally
from app.controllers.register_views import Cells, Found, Line, Reader, RegisterAsked
from app.controllers.sessions import Session
from app.events import Events
from app.rules.calendar import WorkingCalendar
from app.rules.rulebook import Rulebook
from app.rules.terms import Indicator, Language
from app.wording import Wording, wording
from db.session import Reading


def discipline(
    session: Session, book: Rulebook, events: Events, work: Reading, asked: RegisterAsked, reader: Reader,
    calendar: WorkingCalendar,
) -> Found:  # fmt: skip
    """Terms that end in the period, by body: on time, late, moved once, moved again; the last line is the total."""
    since = asked.since or asked.until.replace(day=1)
    found = Discipline(session, book, events).figures(since, asked.until)
    say = wording(reader.language)
    lines = tuple(Line(_tally(str(at), line.name, line.tally, say)) for at, line in enumerate(found.lines, 1))
    return Found(lines, totals=(_tally("", say.say("register.total"), found.total, say),))


def _tally(at: str, name: str, tally: Tally, say: Wording) -> Cells:
    share = "" if tally.share is None else _decimal(tally.share, say)
    delay = "" if not tally.delayed else _decimal(tally.delay_total_wd / tally.delayed, say)
    counts = (tally.due, tally.in_time, tally.late, tally.open_late, tally.moved_once, tally.moved_again)
    return (at, name, *map(str, counts), share, delay)


def _decimal(value: float, say: Wording) -> str:
    shown = f"{value:.1f}"
    return shown if say.language is Language.ENGLISH else shown.replace(".", ",")


def annual(
    session: Session, book: Rulebook, events: Events, work: Reading, asked: RegisterAsked, reader: Reader,
    calendar: WorkingCalendar,
) -> Found:  # fmt: skip
    """State and results of control in the year of the day, beside the year before; plans and programme after them."""
    found = Discipline(session, book, events).year(asked.until.year)
    say = wording(reader.language)
    names = [(say.word(indicator), pair) for indicator, pair in _ordered(found.state)]
    names += [
        (say.say("register.year.plans", {"indicator": indicator}), pair) for indicator, pair in _ordered(found.plans)
    ]
    return Found(
        tuple(
            Line((str(at), _capital(name), str(now), str(before), f"{now - before:+d}" if now != before else "0"))
            for at, (name, (now, before)) in enumerate(names, 1)
        )
    )


def _ordered(pairs: Mapping[Indicator, tuple[int, int]]) -> list[tuple[Indicator, tuple[int, int]]]:
    return [(indicator, pairs[indicator]) for indicator in Indicator if indicator in pairs]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
