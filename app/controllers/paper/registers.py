"""Registers: each is a source of rows and a form. Asked for by period and words, listed, printed, verified."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from app.controllers.law.editions import RulebookChanged
from app.controllers.paper import register_audit, register_cases, register_drafts, register_journals
from app.controllers.paper.press import Order, Subject
from app.controllers.paper.prints import Asked, Prints
from app.controllers.paper.register_figures import annual, discipline
from app.controllers.paper.register_journals import form_name
from app.controllers.paper.register_media import exchange, media
from app.controllers.paper.register_views import Found, Line, Reader, RegisterAsked, RegisterLine, RegisterView, Tell
from app.controllers.vault.audit import AUDITING, Audit
from app.controllers.vault.sessions import Session
from app.errors import RecordMissing
from app.events import Events
from app.printing.forms.register_facts import Anchor, Cells, Register, Signatory
from app.printing.forms.registers import columns_of, register_canonical
from app.printing.headings import shipped_headings
from app.printing.layouts import shipped_layout
from app.printing.paper import PaperLanguage
from app.rules.rulebook import Rulebook
from app.rules.terms import Grade, Language, Role, SeriesKind

__all__ = ["RegisterAsked", "RegisterLine", "RegisterView", "Registers"]

READERS = (Role.REGISTRAR, Role.CONTROLLER, Role.CHIEF, Role.AUDITOR)
HEAD_SHOWN = 16  # characters of the audit head on paper


@dataclass(frozen=True, slots=True)
class Source:
    """Where a register's rows come from. ``of_period``: from a day to a day, not as on a day."""

    read: register_journals.Read
    of_period: bool = True
    roles: tuple[Role, ...] = READERS


class Registers:
    """What a signed-in user does with registers; another area adds its register to ``_sources``."""

    def __init__(self, session: Session, rulebook: Rulebook, events: Events, prints: Prints) -> None:
        self._session, self._rulebook, self._events = session, rulebook, events
        self._prints = prints
        journal = register_journals.journal
        self._sources: Mapping[str, Source] = {
            "register-control": Source(register_cases.under_control),
            "register-drafts": Source(register_drafts.drafts),
            "register-incoming": Source(journal(SeriesKind.INCOMING, register_journals.incoming)),
            "register-outgoing": Source(journal(SeriesKind.OUTGOING, register_journals.outgoing)),
            "register-internal": Source(journal(SeriesKind.INTERNAL, register_journals.internal)),
            "register-copies": Source(register_journals.copies),
            "register-moves": Source(register_cases.moves),
            "register-overdue": Source(register_cases.overdue, of_period=False),
            "register-decrees": Source(register_journals.decrees, of_period=False),
            "discipline-sheet": Source(lambda *asked: discipline(session, self._rulebook, events, *asked)),
            "annual-report": Source(lambda *asked: annual(session, self._rulebook, events, *asked), of_period=False),
            "register-media": Source(partial(media, session)),
            "register-exchange": Source(partial(exchange, session)),
            "audit-log": Source(register_audit.entries, roles=AUDITING),
        }
        events.subscribe(RulebookChanged, self._use)
        for form in self._sources:
            prints.sources[form] = self._now

    def _use(self, changed: RulebookChanged) -> None:
        self._rulebook = changed.rulebook

    def registers(self, language: Language) -> tuple[RegisterLine, ...]:
        """Every register this user may ask for."""
        return tuple(
            RegisterLine(form, form_name(form, language), source.of_period)
            for form, source in self._sources.items()
            if self._session.user.roles & frozenset(source.roles)
        )

    def view(self, asked: RegisterAsked, language: Language, progress: Tell = lambda done, total: None) -> RegisterView:
        """A register as the window lists it: every row, whatever its length. ``progress`` may raise to stop."""
        progress(0, 1)
        found = self._read(asked, language, progress)
        headings = shipped_headings(asked.form)
        shares = [entry for row in shipped_layout(asked.form).rows("table") for entry in row]
        series = found.numbering
        return RegisterView(
            asked,
            tuple(headings[f"column.{name}"].text(language) for name in columns_of(asked.form)),
            tuple(share for _, share in shares),
            found.lines,
            series,
            _highest(found.lines),
            found.totals,
            series.unexplained(len(found.lines)) if series else 0,
        )

    def order(self, asked: RegisterAsked, language: PaperLanguage, progress: Tell = lambda done, total: None) -> Order:
        """The register on paper: rows, closing line with its gaps, sign block, and the head of the audit log.

        ``progress`` is told of rows as they are set; it may raise to cancel.
        """
        spoken = Language(language.languages[0])
        found = self._read(asked, spoken)
        rows = _Told(tuple(line.cells for line in found.lines), progress)
        facts = replace(self._facts(asked, found), rows=rows)
        return Order(
            asked.form, facts, _highest(found.lines), Subject("register"), language, request=asked.text(),
            restricted=found.restricted,
        )  # fmt: skip

    def _facts(self, asked: RegisterAsked, found: Found) -> Register:
        head = Audit(self._session).head()
        groups = " ".join(head.hash[at : at + 4] for at in range(0, HEAD_SHOWN, 4))
        at = f"{datetime.fromisoformat(head.at):%d.%m.%Y %H:%M} UTC" if head.at else ""
        return Register(
            rows=tuple(line.cells for line in found.lines),
            since=asked.since,
            until=asked.until,
            filter_text="; ".join(part for part in (found.of, asked.words) if part),
            numbering=found.numbering,
            opened_on=found.opened_on,
            totals=found.totals,
            anchor=Anchor(head.sequence, groups, at) if head.sequence else None,
            keeper=Signatory("", self._session.user.full_name),
        )

    def _read(self, asked: RegisterAsked, language: Language, tell: Tell = lambda done, total: None) -> Found:
        source = self._sources.get(asked.form)
        if source is None:
            raise RecordMissing(number=asked.form)
        self._session.require(*source.roles)
        reader = Reader(self._session.grades, language, self._session.clock.local_now().tzinfo, tell)
        with self._session.read() as work:
            found = source.read(work, asked, reader, self._rulebook.calendar)
        words = asked.words.casefold().split()
        if not words:
            return found
        lines = tuple(line for line in found.lines if _holds(line, words))
        return Found(lines, restricted=found.restricted, of=found.of)

    def _now(self, asked: Asked) -> str | None:
        """What the print of a register would be fingerprinted by if it were made now."""
        wanted = RegisterAsked.read(asked.form, asked.request)
        if wanted is None:
            return None
        return register_canonical(asked.form, self._facts(wanted, self._read(wanted, asked.language)))


class _Told:
    """Rows that may be read more than once, and tell how far the reading is."""

    def __init__(self, rows: tuple[Cells, ...], tell: Tell) -> None:
        self._rows, self._tell = rows, tell

    def __iter__(self) -> Iterator[Cells]:
        total = len(self._rows)
        for at, row in enumerate(self._rows):
            if at % 200 == 0:
                self._tell(at, total)
            yield row


def _holds(line: Line, words: Iterable[str]) -> bool:
    text = " ".join(line.cells).casefold()
    return all(word in text for word in words)


def _highest(lines: Iterable[Line]) -> Grade | None:
    return max((line.grade for line in lines if line.grade), key=lambda grade: grade.rank, default=None)
