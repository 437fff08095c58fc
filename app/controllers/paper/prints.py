"""Prints of cases, the ledger of a case, and whether a paper still says what its record says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from app.controllers.control.card_paper import control_card
from app.controllers.control.views import CardView
from app.controllers.paper.press import CASE, Order, PreparedPrint, Press, Subject
from app.controllers.vault.sessions import Session
from app.errors import BaqylauError
from app.printing.fingerprint import Difference, canonical, differences, read_code
from app.printing.forms.card_facts import missing_fields
from app.printing.forms.control_card import FORM as CONTROL_CARD
from app.printing.forms.control_card import ControlCard
from app.printing.paper import PaperLanguage
from app.rules.outcome import Finding, Refusal
from app.rules.terms import Language, Role, Rule
from db.models.prints import Print
from db.queries import prints as queries

# The window offers the languages of paper without entering the printing room.
__all__ = [
    "Asked", "Difference", "LedgerLine", "PaperLanguage", "PrintedCard", "Prints", "Verification", "read_code",
]  # fmt: skip

PrintedCard = PreparedPrint


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One line of the print ledger. ``destination`` is "" while the print has gone nowhere."""

    number: str
    form: str
    printed_at: datetime
    printed_by: str
    copy: int
    copies: int
    sheets: int
    destination: str
    reason: str
    subject: str = ""
    fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """How the facts of a print were asked for."""

    form: str
    subject_kind: str
    subject_id: int
    request: str
    language: Language


@dataclass(frozen=True, slots=True)
class Verification:
    """Whether a paper still says what the record says; ``changes`` name what is different now.

    ``comparable`` is false for a paper whose facts were typed for it (a letter, an act): its code proves that it is
    ours and unchanged, but there is no record beside it that could have changed since.
    """

    number: str
    known: bool
    same: bool
    form: str = ""
    case_id: int = 0
    changes: tuple[Difference, ...] = ()
    comparable: bool = True
    subject: str = ""
    printed_at: datetime | None = None
    printed_by: str = ""

    @property
    def sentence(self) -> str:
        """The code of what is said of it."""
        if not self.known:
            return "verify.unknown"
        if not self.comparable:
            return "verify.genuine"
        return "verify.same" if self.same else "verify.changed"


class Prints:
    """What a signed-in user does with prints of cases; ``sources`` give the facts of other forms anew."""

    def __init__(self, session: Session, card_of: Callable[[int], CardView], press: Press | None = None) -> None:
        self._session = session
        self._card_of = card_of
        self.press = press or Press(session)
        self.sources: dict[str, Callable[[Asked], str | None]] = {CONTROL_CARD: self._card_now}

    def card(
        self,
        case_id: int,
        *,
        copy: int = 0,
        copies: int = 1,
        language: PaperLanguage | Language = PaperLanguage.KAZAKH,
        blank: bool = False,
    ) -> PrintedCard | Refusal:
        """Prepare the paper control card. Refused while a required field is empty (50), unless it is for ink."""
        order = self.card_order(case_id, PaperLanguage(language), blank=blank)
        if isinstance(order, Refusal):
            return order
        return self.press.prepare(replace(order, first_copy=copy, copies=copies))

    def card_order(self, case_id: int, language: PaperLanguage, *, blank: bool = False) -> Order | Refusal:
        """The paper control card as it is now, to be prepared."""
        if not self._session.user.inspector:  # whose chosen cases are all there are
            self._session.require(Role.REGISTRAR, Role.CONTROLLER, Role.CHIEF)
        view = self._card_of(case_id)
        facts = ControlCard() if blank else control_card(view, Language(language.languages[0]))
        missing = () if blank else missing_fields(facts)
        if missing:
            return Refusal(tuple(_missing(name) for name in missing))
        subject = Subject(CASE, case_id, view.case_number)
        return Order(CONTROL_CARD, facts, view.grade, subject, language, blank=blank)

    def sent(self, number: str, destination: str, *, reason: str = "") -> Refusal | None:
        """Enter where a prepared print goes (a printer, a file), before it goes there; see `Press.send`."""
        return self.press.send(number, destination, reason)

    def ledger(self, case_id: int) -> tuple[LedgerLine, ...]:
        """Prints of a case, oldest first."""
        with self._session.read() as work:
            rows = queries.of_subject(work.db, CASE, case_id)
            return tuple(ledger_line(row) for row in rows if row.grade is None or row.grade in self._session.grades)

    def verify(self, code: str) -> Verification:
        """Hold a paper's footer code against the record: is it ours, does it still hold, what has changed since."""
        number, shown = read_code(code)
        with self._session.work("print.verify") as work:
            record = queries.numbered(work.db, number) if number else None
            known = record is not None and (record.grade is None or record.grade in self._session.grades)
            if record is None or not known or not record.fingerprint.startswith(shown):
                return Verification(number, known=False, same=False)
            work.note({"number": record.number}, record)
            work.commit()
        return self._compare(record)

    def _compare(self, record: Print) -> Verification:
        spoken = Language(PaperLanguage(record.language).languages[0])
        asked = Asked(record.form, record.subject_kind, record.subject_id, record.request, spoken)
        source = None if record.blank else self.sources.get(record.form)
        try:
            now = source(asked) if source else None
        except BaqylauError:  # the record may no longer be seen, or cannot be read as it was asked for
            now = None
        changes = differences(record.facts, now) if now is not None else ()
        return Verification(
            str(record.number),
            known=True,
            same=not changes,
            form=record.form,
            case_id=record.subject_id if record.subject_kind == CASE else 0,
            changes=changes,
            comparable=now is not None,
            subject=record.subject,
            printed_at=record.printed_at,
            printed_by=record.printed_by,
        )

    def _card_now(self, asked: Asked) -> str:
        return canonical(CONTROL_CARD, control_card(self._card_of(asked.subject_id), asked.language))


def ledger_line(row: Print) -> LedgerLine:
    return LedgerLine(
        str(row.number),
        row.form,
        row.printed_at,
        row.printed_by,
        row.copy,
        row.copies,
        row.sheets,
        row.destination,
        row.reason,
        row.subject,
        row.fingerprint,
    )


def _missing(name: str) -> Finding:
    rule = Rule.CONTROL_NO_TERM if name in ("deadline", "act_by", "control_type") else Rule.ENTRY_FIELD
    paragraph = "50" if rule is Rule.CONTROL_NO_TERM else ""
    code = "control.no_term" if rule is Rule.CONTROL_NO_TERM else "entry.required"
    return Finding(rule, paragraph, code, {"field": name})
