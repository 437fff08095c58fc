"""The one way a paper leaves: composed, numbered, entered in the ledger and the register of copies, then sent.

A number is taken when a paper is made, because it stands on it; a paper that is laid aside keeps its line in the
ledger with no destination. Nothing classified leaves while the self-check is red.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.controllers.exchange.media import Media, WrittenFile
from app.controllers.exchange.media_views import PresentMedium
from app.controllers.findings import fault, refused
from app.controllers.paper.layouts import PaperSettings, settings_of
from app.controllers.vault.self_check import SelfCheck
from app.controllers.vault.sessions import Session
from app.errors import NotAllowed, RecordMissing
from app.exchange.faults import Rejection
from app.printing.composition import Printed, missing_fields, render_all
from app.printing.headings import Headings
from app.printing.layouts import shipped_layout
from app.printing.paper import ExecutorBlock, ExecutorPart, Paper, PaperLanguage, Purpose, Sides
from app.printing.registry import FORMS
from app.rules.outcome import Finding, Refusal
from app.rules.terms import CopyState, Grade, Language, ShownAs
from db.models.media import Medium
from db.models.prints import Print, PrintedCopy
from db.queries import directories
from db.queries import prints as queries
from db.session import Reading, UnitOfWork

__all__ = ["Order", "PaperLanguage", "PreparedPrint", "Press", "Rejection", "Sides", "Subject"]

CASE = "clause"  # the record kind of what a card is about
PREPARED = ""  # the destination of a print that was shown and has gone nowhere yet
MOST_COPIES = 99
WORKSTATION = Path("/")  # whose system files the self-check looks at
LONGEST_REASON = 500


@dataclass(frozen=True, slots=True)
class Subject:
    """What a print is about: the kind and id of its record, and its number as a person names it."""

    kind: str
    id: int = 0
    name: str = ""


@dataclass(frozen=True, slots=True)
class Order:
    """A paper that is wanted. ``request``: how its facts were asked for, so that they can be asked for again.

    ``first_copy`` 0 is the next free number; ``addressees``: where each copy goes, in order; ``executor``: who wrote
    the paper, when it is not the one who prints it.
    """

    form: str
    facts: Any
    grade: Grade | None
    subject: Subject
    language: PaperLanguage = PaperLanguage.KAZAKH
    first_copy: int = 0
    copies: int = 1
    blank: bool = False
    sides: Sides = Sides.DUPLEX
    request: str = ""
    addressees: tuple[str, ...] = ()
    executor: str = ""
    restricted: bool = False  # restricted distribution: marked as such where there is no grade


@dataclass(frozen=True, slots=True)
class PreparedPrint:
    """A print as prepared: the very bytes that are shown and printed, and what the ledger says of it.

    ``number`` is "" for a paper outside the ledger, which bears nothing classified. ``sheets`` are those of one copy.
    ``is_reprint``: this was printed before, and needs a reason to leave again.
    """

    pdf: bytes
    number: str = ""
    fingerprint: str = ""
    sheets: int = 0
    grade: Grade | None = None
    first_copy: int = 1
    copies: int = 1
    is_reprint: bool = False


class Press:
    """Makes papers and lets them go."""

    def __init__(self, session: Session, media: Media | None = None) -> None:
        self._session = session
        self._media = media or Media(session)

    # making

    def prepare(
        self, order: Order, progress: Callable[[int, int], None] = lambda done, total: None
    ) -> PreparedPrint | Refusal:
        """Make the paper under the next number. Refused while a required field is empty, unless it is for ink."""
        if order.grade is not None:
            self._session.require_grade(order.grade)
        if refusal := refused(*self._order_faults(order)):
            return refusal
        with self._session.work("print.prepare") as work:
            record = self.reserve(work, order)
            paper = self.paper(work, order, record)
            is_reprint = not order.blank and queries.was_sent(work.db, record)
            work.commit()
        if order.subject.kind == CASE:
            self._session.has_shown([(order.subject.id, order.subject.name)], ShownAs.PRINT)
        copies = tuple(str(record.copy + at) for at in range(order.copies))
        printed = self._render(order, paper, copies, progress)
        with self._session.work("print.made") as work:
            self.enter(work, record.number, printed[1])
            work.commit()
        self._session.write_down_shown()
        made = printed[1]
        return PreparedPrint(
            printed[0], str(record.number), made.fingerprint, made.sheets, order.grade, record.copy, order.copies,
            is_reprint,
        )  # fmt: skip

    def _order_faults(self, order: Order) -> Iterator[Finding]:
        if not 1 <= order.copies <= MOST_COPIES:
            yield fault("copies", "print.copies", most=MOST_COPIES)
        if order.first_copy < 0:
            yield fault("copy", "print.copy")
        form = FORMS[order.form].form
        if not order.blank:
            words = Headings(order.form, Paper(language=order.language))
            for name in missing_fields(form, order.facts):
                yield fault(name, "print.required", heading=words.first(name) if name in words else name)

    def reserve(self, work: UnitOfWork, order: Order) -> Print:
        """A line of the ledger with its number, before anything is made."""
        record = Print(
            number=queries.next_number(work.db),
            form=order.form,
            subject_kind=order.subject.kind,
            subject_id=order.subject.id,
            subject=order.subject.name,
            request=order.request,
            fingerprint="",
            facts="",
            grade=order.grade,
            language=order.language.value,
            blank=order.blank,
            copies=order.copies,
            sheets=0,
            destination=PREPARED,
            reason="",
            printed_at=self._session.clock.now(),
            printed_by=self._session.user.full_name,
        )
        record.copy = order.first_copy or (1 if order.blank else queries.last_copy(work.db, record) + 1)
        work.db.add(record)
        work.db.flush()
        return record

    def paper(self, work: Reading, order: Order, record: Print) -> Paper:
        """The paper of an order under its number, in the office's own words and arrangements."""
        settings = settings_of(work)
        paper = Paper(
            grade=order.grade,
            official_use=order.restricted and order.grade is None,
            copy=str(record.copy),
            language=order.language,
            sides=order.sides,
            purpose=Purpose.BLANK if order.blank else Purpose.REAL,
            print_number=str(record.number),
            printed_on=self._session.clock.today(),
            office=self.office(work, order.language),
            inspector=self._session.user.full_name if self._session.user.inspector else "",
            executor=self._executor(order, settings) if order.grade is not None else None,
        )
        return settings.dress(paper)

    def office(self, work: Reading, language: PaperLanguage) -> str:
        """The body whose paper it is, as its profile names it today."""
        profile = directories.organisation_on(work.db, self._session.clock.today())
        if profile is None:
            return ""
        is_russian = language.languages[0] is Language.RUSSIAN
        return (profile.name_ru if is_russian else "") or profile.name_kk

    def _executor(self, order: Order, settings: PaperSettings) -> ExecutorBlock:
        layout = settings.layouts.get("paper") or shipped_layout("paper")
        return ExecutorBlock(
            copies=order.copies,
            addressees=order.addressees,
            executor=order.executor or self._session.user.full_name,
            typist=self._session.user.full_name,
            typed_on=self._session.clock.today(),
            machine=self._session.machine,
            parts=frozenset(ExecutorPart(row[0][0]) for row in layout.rows("executor")),
        )

    @staticmethod
    def _render(
        order: Order, paper: Paper, copies: tuple[str, ...], progress: Callable[[int, int], None]
    ) -> tuple[bytes, Printed]:
        form = FORMS[order.form].form

        def prints() -> Iterator[tuple[Any, Any, Paper]]:
            for at, copy in enumerate(copies):
                progress(at, len(copies))
                yield form, order.facts, replace(paper, copy=copy)

        rendered = render_all(prints())
        return rendered.pdf, rendered.first

    @staticmethod
    def enter(work: UnitOfWork, number: int, made: Printed) -> None:
        """What was made under a number: its fingerprint, the facts behind it, the sheets of a copy."""
        record = _numbered(work, str(number))
        record.fingerprint, record.facts, record.sheets = made.fingerprint, made.canonical, made.sheets

    # leaving

    def send(self, number: str, destination: str, reason: str = "") -> Refusal | None:
        """Enter where a prepared print goes, and each of its copies, before the job starts.

        Refused while the self-check is red, for a copy number that is taken, for a reprint without a reason.
        """
        with self._session.read() as reading:
            is_graded = self._visible(reading, number).grade is not None
        blocks = tuple(self._blocks()) if is_graded else ()  # a look of its own at the vault, before it is written
        with self._session.work("print.send") as work:
            record = self._visible(work, number)
            if refusal := refused(*blocks, *self._send_faults(work, record, reason)):
                work.note({"refused": ",".join(found.code for found in refusal), "to": destination}, record)
                work.commit()
                return refusal
            self._let_go(work, record, destination, reason)
            for part in queries.of_kit(work.db, record.id):
                self._let_go(work, part, destination, record.reason or part.reason)
            work.commit()
        return None

    def blocked(self) -> Refusal | None:
        """Why nothing classified may leave now; None when it may."""
        return refused(*self._blocks())

    def _blocks(self) -> Iterator[Finding]:
        report = SelfCheck(self._session, root=WORKSTATION).run()
        if report.blocks_printing:
            yield fault("printer", "print.blocked", items=report.blocking)

    def _send_faults(self, work: Reading, record: Print, reason: str) -> Iterator[Finding]:
        if record.destination != PREPARED:
            yield fault("printer", "print.gone_already", number=record.number)
        if not record.blank:
            taken = queries.copies_taken(work.db, record)
            asked = range(record.copy, record.copy + record.copies)
            if clash := [copy for copy in asked if copy in taken]:
                yield fault("copy", "print.copy_taken", copy=", ".join(map(str, clash)), next=max(taken) + 1)
            if queries.was_sent(work.db, record) and not reason.strip():
                yield fault("reason", "print.reason_needed")
        if len(reason) > LONGEST_REASON:
            yield fault("reason", "print.reason_long", most=LONGEST_REASON)

    def _let_go(self, work: UnitOfWork, record: Print, destination: str, reason: str) -> None:
        record.destination, record.reason = destination, reason.strip() or record.reason
        record.sent_at = self._session.clock.now()
        for number in range(record.copy, record.copy + record.copies):
            copy = PrintedCopy(print_id=record.id, number=number, sheets=record.sheets, grade=record.grade)
            copy.holder, copy.state = self._session.user.full_name, CopyState.KEPT
            copy.state_on = self._session.clock.today()
            copy.entered_at, copy.entered_by = self._session.clock.now(), self._session.user.full_name
            work.db.add(copy)

    @property
    def writes_files(self) -> bool:
        """Whether this user may take a paper away as a file: an inspector takes none, only what is on marked paper."""
        return not self._session.user.inspector

    def media(self) -> tuple[PresentMedium, ...]:
        """The media in the computer, registered or not."""
        return self._media.present()

    def usable_media(self, grade: Grade | None) -> tuple[PresentMedium, ...]:
        """Registered media in the computer whose ceiling is not below a grade and that are issued to somebody."""
        with self._session.read() as work:
            return tuple(
                present
                for present in self._media.present()
                if isinstance(self._media.usable(work, present.folder, grade), Medium)
            )

    def to_medium(self, made: PreparedPrint, folder: Path, name: str, reason: str = "") -> str | Rejection | Refusal:
        """A PDF to a registered medium, and nowhere else: the ledger first, then the file, read back. Returns where."""
        if not self.writes_files:
            raise NotAllowed(reason="read_only")
        with self._session.read() as work:
            record = self._visible(work, made.number) if made.number else None
            grade = record.grade if record else made.grade
            medium = self._media.usable(work, folder, grade)
        if isinstance(medium, Rejection):
            self._note_rejection(medium, record)
            return medium
        where = f"PDF {medium.account_number}/{name}"
        if record is not None and (refusal := self.send(made.number, where, reason)) is not None:
            return refusal
        file = WrittenFile(name, made.pdf, f"print {made.number}".strip(), grade)
        failure = self._media.put(folder, file.name, file.content)
        with self._session.work("print.write") as work:
            kept = work.db.get(Medium, medium.id)
            if kept is None:
                raise RecordMissing(number=medium.id)
            self._media.enter_writing(kept, file, failure)
            work.commit()
        return failure.rejection if failure else where

    def _note_rejection(self, rejection: Rejection, record: Print | None) -> None:
        """A medium that may not be used is noted: somebody tried."""
        with self._session.work("print.write") as work:
            values = {name: str(value) for name, value in rejection.values.items()}
            attached = queries.numbered(work.db, str(record.number)) if record else None
            work.note({"outcome": rejection.outcome, **values}, attached)
            work.commit()

    def _visible(self, work: Reading, number: str) -> Print:
        record = _numbered(work, number)
        if record.grade is not None and record.grade not in self._session.grades:
            raise RecordMissing(number=number)
        return record


def _numbered(work: Reading, number: str) -> Print:
    record = queries.numbered(work.db, number)
    if record is None:
        raise RecordMissing(number=number)
    return record
