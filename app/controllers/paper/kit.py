"""The continuity kit: what the office works with while the machine is down, and the way back in afterwards.

Registers to date, every open card, the terms of the coming days and blank forms, in one PDF with a closing list. Each
print has its own number; each blank form is later accounted for: entered with its event dates, back unused, or spoiled.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from app.controllers.control.cases import Cases
from app.controllers.findings import fault, refused, required
from app.controllers.paper.press import Order, PreparedPrint, Press, Subject
from app.controllers.paper.register_views import RegisterAsked
from app.controllers.paper.registers import Registers
from app.controllers.vault.sessions import Session
from app.errors import RecordMissing
from app.printing.forms.kit_list import KIT_LIST, KitEntry, KitList
from app.printing.headings import shipped_headings
from app.printing.kit import KitPrint, render_kit
from app.printing.paper import Paper, PaperLanguage
from app.printing.registry import FORMS
from app.rules.outcome import Finding, Refusal
from app.rules.terms import BlankState, CaseStatus, CopyState, Language, Role
from db.models.prints import BlankReturn, Print, SpoiledSheets
from db.queries import prints as queries
from db.session import UnitOfWork

__all__ = ["BlankView", "Kit", "KitEntry", "KitView"]

TERMS_DAYS = 30
PAGE = 200
TO_DATE = ("register-control", "register-incoming", "register-outgoing", "register-internal", "register-moves",
           "register-copies")  # fmt: skip
BLANKS = (
    ("control-card", 5), ("register-control", 1), ("register-incoming", 1), ("register-outgoing", 1),
    ("register-internal", 1), ("register-movement", 1), ("visa-sheet", 2), ("extension-letter", 2), ("transmittal", 2),
    ("appendix-7", 1), ("acquaintance-sheet", 2),
)  # fmt: skip
Tell = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class KitView:
    """A kit that was made. ``open_blanks``: blank forms nobody has accounted for."""

    print_id: int
    number: str
    made_at: datetime
    reason: str
    went_to: str
    blanks: int
    open_blanks: int


@dataclass(frozen=True, slots=True)
class BlankView:
    """A blank form of a kit, and what became of it; ``state`` None while it is outside."""

    print_id: int
    number: str
    form: str
    name: str
    printed_on: date
    state: BlankState | None
    event_on: date | None
    reference: str
    remark: str


class Kit:
    """What a registrar or a chief does before and after the machine is down."""

    def __init__(self, session: Session, cases: Cases, registers: Registers, press: Press) -> None:
        self._session, self._cases, self._registers, self._press = session, cases, registers, press

    def prepare(
        self, reason: str, language: PaperLanguage = PaperLanguage.KAZAKH, progress: Tell = lambda done, total: None
    ) -> PreparedPrint | Refusal:
        """Make the whole kit as one PDF. ``progress`` is told after each print and may raise to cancel."""
        self._session.require(Role.REGISTRAR, Role.CONTROLLER, Role.CHIEF)
        if refusal := refused(*required(reason=reason)):
            return refusal
        orders = [(replace(order, language=language), about) for order, about in self._orders(language)]
        grade = max((o.grade for o, _ in orders if o.grade), key=lambda grade: grade.rank, default=None)
        closing = Order(KIT_LIST.id, KitList(), grade, Subject("kit"), language, request=reason.strip())
        with self._session.work("kit.prepare") as work:
            head = self._press.reserve(work, closing)
            head.reason = reason.strip()
            papers = [self._reserved(work, order, head) for order, _ in orders]
            paper = self._press.paper(work, closing, head)
            work.commit()
        prints = self._prints(orders, papers, progress)
        rendered = render_kit(prints, paper, self._session.clock.local_now().replace(tzinfo=None), reason.strip())
        with self._session.work("kit.made") as work:
            for made, part in zip(rendered.prints, (*papers, paper), strict=True):
                self._press.enter(work, int(part.print_number), made)
            work.commit()
        last = rendered.prints[-1]
        sheets = sum(made.sheets for made in rendered.prints)
        return PreparedPrint(rendered.pdf, str(head.number), last.fingerprint, sheets, grade, head.copy)

    def _reserved(self, work: UnitOfWork, order: Order, head: Print) -> Paper:
        record = self._press.reserve(work, order)
        record.kit_id, record.reason = head.id, head.reason
        return self._press.paper(work, order, record)

    @staticmethod
    def _prints(orders: list[tuple[Order, str]], papers: list[Paper], progress: Tell) -> Iterator[KitPrint]:
        for at, ((order, about), paper) in enumerate(zip(orders, papers, strict=True)):
            progress(at, len(orders))
            yield KitPrint(FORMS[order.form].form, order.facts, paper, about)

    def _orders(self, language: PaperLanguage) -> Iterator[tuple[Order, str]]:
        """Everything in the kit, each with what its closing list says of it."""
        today = self._session.clock.today()
        year = date(today.year, 1, 1)
        known = {line.form for line in self._registers.registers(Language(language.languages[0]))}
        for form in TO_DATE:
            if form in known:
                asked = RegisterAsked(form, today, year)
                yield self._registers.order(asked, language), f"{year:%d.%m.%Y} – {today:%d.%m.%Y}"
        for case_id, number in self._open_cases():
            order = self._cases.prints.card_order(case_id, language)
            if not isinstance(order, Refusal):
                yield order, f"№ {number}"
        until = today + timedelta(days=TERMS_DAYS)
        yield self._registers.order(RegisterAsked("register-overdue", until), language), f"{until:%d.%m.%Y}"
        for form, count in BLANKS:
            for _ in range(count):
                yield Order(form, FORMS[form].form.facts(), None, Subject("blank"), language, blank=True), ""

    def _open_cases(self) -> Iterator[tuple[int, str]]:
        offset = 0
        while True:
            page = self._cases.page(status=CaseStatus.OPEN, descending=False, offset=offset, limit=PAGE)
            yield from ((row.case_id, row.case_number) for row in page.rows)
            offset += PAGE
            if offset >= page.total:
                return

    # afterwards

    def kits(self) -> tuple[KitView, ...]:
        """Kits that were made, the newest first."""
        with self._session.read() as work:
            found = []
            for row in queries.kits(work.db, self._session.grades):
                blanks = queries.blanks_of_kit(work.db, row.id)
                waiting = sum(back is None for _, back in blanks)
                view = KitView(
                    row.id, str(row.number), row.printed_at, row.reason, row.destination, len(blanks), waiting
                )
                found.append(view)
            return tuple(found)

    def blanks(self, kit_id: int, language: Language) -> tuple[BlankView, ...]:
        """The guided list: blank forms of a kit in the order of their numbers."""
        with self._session.read() as work:
            rows = queries.blanks_of_kit(work.db, kit_id)
            return tuple(_blank_view(row, back, language) for row, back in rows)

    def account(
        self,
        print_id: int,
        state: BlankState,
        *,
        event_on: date | None = None,
        reference: str = "",
        remark: str = "",
    ) -> BlankView | Refusal:
        """Say what became of a blank form. What was written on it is entered first, with the day it happened."""
        self._session.require(Role.REGISTRAR)
        with self._session.work("kit.account") as work:
            blank = work.db.get(Print, print_id)
            if blank is None or not blank.blank:
                raise RecordMissing(number=print_id)
            if refusal := refused(*self._faults(work, blank, state, event_on, reference, remark)):
                return refusal
            row = BlankReturn(print_id=blank.id, grade=blank.grade, state=state, event_on=event_on)
            row.reference, row.remark = reference.strip(), remark.strip()
            row.entered_at, row.entered_by = self._session.clock.now(), self._session.user.full_name
            work.db.add(row)
            if state is BlankState.SPOILED:
                self._spoil(work, blank, remark)
            work.commit()
            return _blank_view(blank, row, Language.KAZAKH)

    def _faults(
        self, work: UnitOfWork, blank: Print, state: BlankState, event_on: date | None, reference: str, remark: str
    ) -> Iterator[Finding]:
        if queries.blank_return(work.db, blank.id) is not None:
            yield fault("state", "kit.accounted_already", number=blank.number)
        if state is BlankState.SPOILED:
            yield from required(remark=remark)
        if state is not BlankState.ENTERED:
            return
        yield from required(reference=reference)
        if event_on is None:
            yield fault("event_on", "entry.required")
        elif event_on > self._session.clock.today():
            yield fault("event_on", "entry.in_future")
        elif event_on < blank.printed_at.astimezone(self._session.clock.local_now().tzinfo).date():
            yield fault("event_on", "kit.before_kit", on=blank.printed_at.date())
        if reference.strip() and blank.form == "control-card":
            try:
                self._cases.numbered(reference.strip())
            except RecordMissing:
                yield fault("reference", "kit.no_case", number=reference.strip())

    def _spoil(self, work: UnitOfWork, blank: Print, reason: str) -> None:
        """A spoiled blank waits for an act of destruction like every spoiled sheet."""
        for copy in queries.copies_of(work.db, blank.id):
            row = SpoiledSheets(copy_id=copy.id, grade=copy.grade, on=self._session.clock.today(), sheets=copy.sheets)
            row.which, row.reason = f"1–{copy.sheets}" if copy.sheets > 1 else "1", reason.strip()
            row.entered_at, row.entered_by = self._session.clock.now(), self._session.user.full_name
            copy.state, copy.state_on = CopyState.SPOILED, self._session.clock.today()
            work.db.add(row)


def _blank_view(row: Print, back: BlankReturn | None, language: Language) -> BlankView:
    return BlankView(
        row.id,
        str(row.number),
        row.form,
        shipped_headings(row.form)["short"].text(language),
        row.printed_at.date(),
        back.state if back else None,
        back.event_on if back else None,
        back.reference if back else "",
        back.remark if back else "",
    )
