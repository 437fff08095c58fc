"""Rows of the sheet of execution discipline (45) and of the yearly report (80), from the figures counted anew."""

from __future__ import annotations

from app.controllers.overview.discipline import Discipline
from app.controllers.overview.figure_papers import annual_report, discipline_sheet
from app.controllers.paper.press import Order
from app.controllers.paper.register_views import Found, Line, Reader, RegisterAsked
from app.controllers.vault.sessions import Session
from app.events import Events
from app.printing.paper import PaperLanguage
from app.rules.calendar import WorkingCalendar
from app.rules.rulebook import Rulebook
from app.rules.terms import Language
from db.session import Reading


def discipline(
    session: Session, book: Rulebook, events: Events, work: Reading, asked: RegisterAsked, reader: Reader,
    calendar: WorkingCalendar,
) -> Found:  # fmt: skip
    """Terms that end in the period, by body: on time, late, moved once, moved again; the last line is the total."""
    since = asked.since or asked.until.replace(day=1)
    figures = Discipline(session, book, events).figures(since, asked.until)
    return _found(discipline_sheet(figures, _paper(reader)))


def annual(
    session: Session, book: Rulebook, events: Events, work: Reading, asked: RegisterAsked, reader: Reader,
    calendar: WorkingCalendar,
) -> Found:  # fmt: skip
    """State and results of control in the year of the day, beside the year before; plans and programme after them."""
    return _found(annual_report(Discipline(session, book, events).year(asked.until.year), _paper(reader)))


def _paper(reader: Reader) -> PaperLanguage:
    return PaperLanguage.RUSSIAN if reader.language is Language.RUSSIAN else PaperLanguage.KAZAKH


def _found(order: Order) -> Found:
    return Found(tuple(Line(cells) for cells in order.facts.rows), totals=order.facts.totals)
