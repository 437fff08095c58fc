"""Prints: made from records, numbered and entered in the ledger before anything leaves, verifiable afterwards."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from app.controllers.card_paper import control_card
from app.controllers.sessions import Session
from app.controllers.views import CardView
from app.errors import RecordMissing
from app.printing.fingerprint import Difference, canonical, differences, fingerprint, read_code
from app.printing.forms.card_facts import missing_fields
from app.printing.forms.control_card import FORM as CONTROL_CARD
from app.printing.forms.control_card import ControlCard, render
from app.printing.paper import Paper, PaperLanguage, Purpose
from app.printing.sheets import count_pages
from app.rules.outcome import Finding, Refusal
from app.rules.terms import Grade, Language, Role, Rule
from db.models.cases import Print
from db.queries import prints as queries
from db.session import UnitOfWork

# The window offers the languages of paper without entering the printing room.
__all__ = ["Difference", "LedgerLine", "PaperLanguage", "PrintedCard", "Prints", "Verification"]

PREPARED = ""  # a print that was shown and has gone nowhere yet


@dataclass(frozen=True, slots=True)
class PrintedCard:
    """A print as prepared: the very bytes that are shown and printed, and what the ledger says of it."""

    pdf: bytes
    number: str
    fingerprint: str
    sheets: int
    grade: Grade


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One line of the print ledger. ``destination`` is "" while the print has gone nowhere."""

    number: str
    form: str
    printed_at: datetime
    printed_by: str
    copy: str
    copies: int
    sheets: int
    destination: str
    reason: str


@dataclass(frozen=True, slots=True)
class Verification:
    """Whether a paper still says what the record says; ``changes`` name what is different now."""

    number: str
    known: bool
    same: bool
    form: str = ""
    case_id: int = 0
    changes: tuple[Difference, ...] = ()


class Prints:
    """What a signed-in user does with prints."""

    def __init__(self, session: Session, card_of: Callable[[int], CardView]) -> None:
        self._session = session
        self._card_of = card_of

    def card(
        self,
        case_id: int,
        *,
        copy: str = "1",
        copies: int = 1,
        language: PaperLanguage | Language = PaperLanguage.KAZAKH,
        blank: bool = False,
        reason: str = "",
    ) -> PrintedCard | Refusal:
        """Prepare the paper control card. Refused while a required field is empty (50), unless it is for ink."""
        self._session.require(Role.REGISTRAR, Role.CONTROLLER, Role.CHIEF)
        view = self._card_of(case_id)
        spoken = Language(PaperLanguage(language).languages[0])
        facts = ControlCard() if blank else control_card(view, spoken)
        missing = () if blank else missing_fields(facts)
        if missing:
            return Refusal(tuple(_missing(name) for name in missing))
        with self._session.work("print.prepare") as work:
            number = queries.next_number(work.db)
            paper = Paper(
                grade=view.grade,
                copy=copy,
                language=PaperLanguage(language),
                purpose=Purpose.BLANK if blank else Purpose.REAL,
                print_number=str(number),
                printed_on=self._session.clock.today(),
            )
            pdf = render(facts, paper)
            sheets = -(-count_pages(pdf) // 2)
            record = self._record(
                work, number, facts, paper, case_id=case_id, copies=copies, sheets=sheets, reason=reason
            )
            work.commit()
        return PrintedCard(pdf, str(number), record.fingerprint, sheets, view.grade)

    def _record(
        self,
        work: UnitOfWork,
        number: int,
        facts: ControlCard,
        paper: Paper,
        *,
        case_id: int,
        copies: int,
        sheets: int,
        reason: str,
    ) -> Print:
        record = Print(
            number=number,
            form=CONTROL_CARD,
            subject_kind="clause",
            subject_id=case_id,
            fingerprint=fingerprint(CONTROL_CARD, facts),
            facts=canonical(CONTROL_CARD, facts),
            grade=paper.grade,
            language=paper.language.value,
            copy=paper.copy,
            copies=copies,
            sheets=sheets,
            destination=PREPARED,
            reason=reason,
            printed_at=self._session.clock.now(),
            printed_by=self._session.user.full_name,
        )
        work.db.add(record)
        return record

    def sent(self, number: str, destination: str, *, copies: int = 1, reason: str = "") -> None:
        """Enter where a prepared print went (a printer, a file on a medium) before the job starts."""
        with self._session.work("print.send") as work:
            record = queries.numbered(work.db, number)
            if record is None or record.grade not in self._session.grades:
                raise RecordMissing(number=number)
            record.destination = destination
            record.copies = copies
            record.reason = reason or record.reason
            work.commit()

    def ledger(self, case_id: int) -> tuple[LedgerLine, ...]:
        """Prints of a case, oldest first."""
        with self._session.work("print.list") as work:
            return tuple(
                LedgerLine(
                    str(row.number),
                    row.form,
                    row.printed_at,
                    row.printed_by,
                    row.copy,
                    row.copies,
                    row.sheets,
                    row.destination,
                    row.reason,
                )
                for row in queries.of_subject(work.db, "clause", case_id)
                if row.grade in self._session.grades
            )

    def verify(self, code: str) -> Verification:
        """Hold a paper's footer code against the record: is it ours, does it still hold, what has changed since."""
        number, shown = read_code(code)
        with self._session.work("print.verify") as work:
            record = queries.numbered(work.db, number) if number else None
            if record is None or record.grade not in self._session.grades or not record.fingerprint.startswith(shown):
                return Verification(number, known=False, same=False)
            printed, case_id, language = record.facts, record.subject_id, record.language
        spoken = PaperLanguage(language).languages[0]
        now = canonical(CONTROL_CARD, control_card(self._card_of(case_id), spoken))
        changes = differences(printed, now)
        return Verification(number, known=True, same=not changes, form=CONTROL_CARD, case_id=case_id, changes=changes)


def _missing(name: str) -> Finding:
    rule = Rule.CONTROL_NO_TERM if name in ("deadline", "act_by", "control_type") else Rule.ENTRY_FIELD
    paragraph = "50" if rule is Rule.CONTROL_NO_TERM else ""
    code = "control.no_term" if rule is Rule.CONTROL_NO_TERM else "entry.required"
    return Finding(rule, paragraph, code, {"field": name})
