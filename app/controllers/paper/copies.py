"""The ledger and the copies: what was printed, what the printer spoiled, what acts destroy."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from app.controllers.findings import fault, refused, required
from app.controllers.paper.press import Order, Press, Subject
from app.controllers.paper.prints import LedgerLine, ledger_line
from app.controllers.vault.sessions import Session
from app.controllers.vault.witnesses import Witness
from app.errors import RecordMissing
from app.printing.fingerprint import read_code
from app.printing.forms.acts import Commission, DoomedPaper
from app.printing.forms.acts import DestructionAct as ActFacts
from app.printing.forms.register_facts import Signatory
from app.printing.headings import shipped_headings
from app.printing.numerals import full_date
from app.printing.paper import PaperLanguage
from app.rules.outcome import Finding, Refusal
from app.rules.terms import ActState, CopyState, Grade, Language, Role
from db.models.prints import DestructionAct, DoomedCopy, PrintedCopy, SpoiledSheets
from db.queries import prints as queries
from db.session import Reading, UnitOfWork

LISTED = 5_000
MEMBERS_LEAST = 2
KEEPERS = (Role.REGISTRAR, Role.CHIEF)
GONE = frozenset({CopyState.DESTROYED, CopyState.DOOMED})


@dataclass(frozen=True, slots=True)
class CopyView:
    """A numbered copy of a print, with the sheets of it that were spoiled and are not destroyed yet."""

    copy_id: int
    print_number: str
    form: str
    subject: str
    case_id: int
    grade: Grade | None
    number: int
    sheets: int
    holder: str
    destination: str
    state: CopyState
    printed_at: datetime
    spoiled: int


@dataclass(frozen=True, slots=True)
class SpoiledView:
    """Spoiled sheets that wait for an act, or are named in one."""

    spoiled_id: int
    copy: CopyView
    which: str
    sheets: int
    reason: str
    on: date
    act_id: int | None


@dataclass(frozen=True, slots=True)
class ActEntry:
    """An act as it is drawn up: what it destroys, on what basis, how, and its commission."""

    basis: str
    method: str
    chair: str
    members: tuple[str, ...]
    approver: str = ""
    spoiled_ids: tuple[int, ...] = ()
    copy_ids: tuple[int, ...] = ()
    copies_reason: str = ""


@dataclass(frozen=True, slots=True)
class ActView:
    act_id: int
    number: str
    on: date
    grade: Grade | None
    basis: str
    method: str
    state: ActState
    papers: int
    sheets: int
    destroyed_at: datetime | None
    witnesses: tuple[str, ...]


class Copies:
    """What a registrar does with printed copies."""

    def __init__(self, session: Session, press: Press) -> None:
        self._session, self._press = session, press

    def ledger(self) -> tuple[LedgerLine, ...]:
        """Every print, the newest first: those that went nowhere too."""
        with self._session.read() as work:
            rows, _ = queries.page(work.db, self._session.grades, (), 0, LISTED)
            return tuple(ledger_line(row) for row in rows)

    def copies(self, code: str = "") -> tuple[CopyView, ...]:
        """Copies, the newest first; with a footer code or print number only those of that print."""
        number = read_code(code)[0] or code.strip()
        with self._session.read() as work:
            record = queries.numbered(work.db, number) if number else None
            if number and record is None:
                return ()
            conditions = [queries.of_print(record.id)] if record else []
            rows, _ = queries.copies_page(work.db, self._session.grades, conditions, 0, LISTED)
            waiting = queries.spoiled_sheets(work.db)
            return tuple(_copy_view(row, waiting.get(row.id, 0)) for row in rows)

    def spoil(self, copy_id: int, which: str, sheets: int, reason: str) -> SpoiledView | Refusal:
        """Enter sheets the printer spoiled. They stay under lock until an act destroys them."""
        self._session.require(*KEEPERS)
        with self._session.work("copy.spoil") as work:
            copy = self._copy(work, copy_id)
            if refusal := refused(*self._spoil_faults(work, copy, which, sheets, reason)):
                return refusal
            row = SpoiledSheets(copy_id=copy.id, grade=copy.grade, on=self._session.clock.today(), sheets=sheets)
            row.which, row.reason = which.strip(), reason.strip()
            row.entered_at, row.entered_by = self._session.clock.now(), self._session.user.full_name
            work.db.add(row)
            if queries.spoiled_of_copy(work.db, copy.id) + sheets == copy.sheets:
                copy.state, copy.state_on = CopyState.SPOILED, self._session.clock.today()
            row.copy = copy
            work.db.flush()
            work.commit()
            return _spoiled_view(row)

    def _spoil_faults(
        self, work: Reading, copy: PrintedCopy, which: str, sheets: int, reason: str
    ) -> Iterator[Finding]:
        yield from required(which=which, reason=reason)
        left = copy.sheets - queries.spoiled_of_copy(work.db, copy.id)
        if copy.state in GONE:
            yield fault("which", "copy.gone", copy=copy.number)
        elif not 1 <= sheets <= left:
            yield fault("sheets", "copy.sheets", left=left)

    def spoiled(self, *, waiting: bool = True) -> tuple[SpoiledView, ...]:
        """Spoiled sheets; ``waiting``: those no act names yet."""
        with self._session.read() as work:
            rows = queries.spoiled(work.db, self._session.grades, waiting=waiting)
            return tuple(_spoiled_view(row) for row in rows)

    # acts

    def acts(self) -> tuple[ActView, ...]:
        """Acts of destruction, the newest first."""
        with self._session.read() as work:
            rows = queries.acts(work.db)
            return tuple(_act_view(work, row) for row in rows if self._covers(row.grade))

    def draw_up(self, entry: ActEntry) -> ActView | Refusal:
        """Draw an act up: what it names is set aside, printed, signed by the commission, and destroyed by two."""
        self._session.require(*KEEPERS)
        with self._session.work("destruction.draw_up") as work:
            spoiled = [self._spoiled(work, spoiled_id) for spoiled_id in entry.spoiled_ids]
            copies = [self._copy(work, copy_id) for copy_id in entry.copy_ids]
            if refusal := refused(*_act_faults(entry, spoiled, copies)):
                return refusal
            act = self._new_act(work, entry, [*spoiled, *copies])
            for row in spoiled:
                row.act_id = act.id
            for copy in copies:
                work.db.add(
                    DoomedCopy(act_id=act.id, copy_id=copy.id, grade=copy.grade, reason=entry.copies_reason.strip())
                )
                copy.state, copy.state_on = CopyState.DOOMED, self._session.clock.today()
            work.db.flush()
            work.commit()
            return _act_view(work, act)

    def _new_act(self, work: UnitOfWork, entry: ActEntry, doomed: list[SpoiledSheets | PrintedCopy]) -> DestructionAct:
        today = self._session.clock.today()
        act = DestructionAct(year=today.year, number=queries.next_act(work.db, today.year), on=today)
        act.grade = max((row.grade for row in doomed if row.grade), key=lambda grade: grade.rank, default=None)
        act.basis, act.method, act.approver = entry.basis.strip(), entry.method.strip(), entry.approver.strip()
        act.chair, act.members = entry.chair.strip(), "\n".join(name.strip() for name in entry.members if name.strip())
        act.state = ActState.DRAWN_UP
        act.entered_at, act.entered_by = self._session.clock.now(), self._session.user.full_name
        work.db.add(act)
        work.db.flush()
        return act

    def carry_out(self, act_id: int, destroyed_at: datetime, witness: Witness | None) -> ActView | Refusal:
        """Two persons enter that what the act names is destroyed; both sign the entry."""
        self._session.require(*KEEPERS)
        with self._session.work("destruction.record", witness) as work:
            act = self._act(work, act_id)
            faults = []
            if act.state is not ActState.DRAWN_UP:
                faults.append(fault("act", "act.carried_out_already", number=act.number))
            local = destroyed_at.replace(tzinfo=destroyed_at.tzinfo or self._session.clock.local_now().tzinfo)
            if local > self._session.clock.local_now():
                faults.append(fault("destroyed_at", "entry.in_future"))
            if local.date() < act.on:
                faults.append(fault("destroyed_at", "act.before_drawn_up", on=act.on))
            if refusal := refused(*faults):
                return refusal
            act.state, act.destroyed_at = ActState.CARRIED_OUT, local
            act.witnesses = "\n".join([self._session.user.full_name, *([witness.full_name] if witness else [])])
            for doomed in queries.doomed_of_act(work.db, act.id):
                doomed.copy.state, doomed.copy.state_on = CopyState.DESTROYED, local.date()
            for row in queries.spoiled_of_act(work.db, act.id):
                if row.copy.state is CopyState.SPOILED and queries.all_destroyed(work.db, row.copy_id):
                    row.copy.state, row.copy.state_on = CopyState.DESTROYED, local.date()
            work.commit()
            return _act_view(work, act)

    def act_order(self, act_id: int, language: PaperLanguage) -> Order:
        """The act on paper, to be signed by its commission; after destruction with its witnesses."""
        spoken = Language(language.languages[0])
        with self._session.read() as work:
            act = self._act(work, act_id)
            facts = ActFacts(
                number=str(act.number),
                on=act.on,
                approver=Signatory(act.approver) if act.approver else Signatory(""),
                basis=act.basis,
                commission=Commission(
                    Signatory("", act.chair), tuple(Signatory("", name) for name in act.members.splitlines())
                ),
                papers=tuple(_doomed_papers(work, act, spoken)),
                method=act.method,
                destroyed_at=_moment(act.destroyed_at, self._session, spoken),
                witnesses=tuple(Signatory("", name) for name in act.witnesses.splitlines())
                or (Signatory(""), Signatory("")),
            )
            subject = Subject(act.record_kind, act.id, f"{act.number}/{act.year}")
            return Order("destruction-act", facts, act.grade, subject, language, request=act.state.value)

    # rows

    def _covers(self, grade: Grade | None) -> bool:
        return grade is None or grade in self._session.grades

    def _copy(self, work: Reading, copy_id: int) -> PrintedCopy:
        row = queries.copy(work.db, copy_id)
        if row is None or not self._covers(row.grade):
            raise RecordMissing(number=copy_id)
        return row

    def _spoiled(self, work: Reading, spoiled_id: int) -> SpoiledSheets:
        row = work.db.get(SpoiledSheets, spoiled_id)
        if row is None or not self._covers(row.grade):
            raise RecordMissing(number=spoiled_id)
        return row

    def _act(self, work: Reading, act_id: int) -> DestructionAct:
        row = work.db.get(DestructionAct, act_id)
        if row is None or not self._covers(row.grade):
            raise RecordMissing(number=act_id)
        return row


def _act_faults(entry: ActEntry, spoiled: list[SpoiledSheets], copies: list[PrintedCopy]) -> Iterator[Finding]:
    yield from required(basis=entry.basis, method=entry.method, chair=entry.chair)
    if copies:
        yield from required(copies_reason=entry.copies_reason)
    if len([name for name in entry.members if name.strip()]) < MEMBERS_LEAST:
        yield fault("members", "act.members", least=MEMBERS_LEAST)
    if not spoiled and not copies:
        yield fault("papers", "act.nothing")
    if any(row.act_id is not None for row in spoiled) or any(copy.state in GONE for copy in copies):
        yield fault("papers", "act.named_already")


def _doomed_papers(work: Reading, act: DestructionAct, language: Language) -> Iterator[DoomedPaper]:
    for row in queries.spoiled_of_act(work.db, act.id):
        yield _doomed(row.copy, f"{row.which}", row.sheets, row.reason, language)
    for doomed in queries.doomed_of_act(work.db, act.id):
        yield _doomed(doomed.copy, "", doomed.copy.sheets, doomed.reason, language)


def _doomed(copy: PrintedCopy, which: str, sheets: int, reason: str, language: Language) -> DoomedPaper:
    made = copy.print
    name = shipped_headings(made.form)["short"].text(language)
    title = ", ".join(part for part in (name, f"№ {made.subject}" if made.subject else "") if part)
    shown = f"{title} ({which})" if which else title
    return DoomedPaper(
        f"№ {made.number}, {made.printed_at:%d.%m.%Y}", shown, copy.grade, str(copy.number), sheets, reason
    )


def _moment(at: datetime | None, session: Session, language: Language) -> str:
    if at is None:
        return ""
    local = at.astimezone(session.clock.local_now().tzinfo)
    return f"{full_date(local.date(), language)}, {local:%H:%M}"


def _copy_view(row: PrintedCopy, spoiled: int) -> CopyView:
    made = row.print
    return CopyView(
        row.id, str(made.number), made.form, made.subject, made.subject_id if made.subject_kind == "clause" else 0,
        row.grade, row.number, row.sheets, row.holder, made.destination, row.state, made.printed_at, spoiled,
    )  # fmt: skip


def _spoiled_view(row: SpoiledSheets) -> SpoiledView:
    return SpoiledView(row.id, _copy_view(row.copy, 0), row.which, row.sheets, row.reason, row.on, row.act_id)


def _act_view(work: Reading, act: DestructionAct) -> ActView:
    spoiled, doomed = queries.spoiled_of_act(work.db, act.id), queries.doomed_of_act(work.db, act.id)
    sheets = sum(row.sheets for row in spoiled) + sum(row.copy.sheets for row in doomed)
    return ActView(
        act.id, f"{act.number}/{act.year}", act.on, act.grade, act.basis, act.method, act.state,
        len(spoiled) + len(doomed), sheets, act.destroyed_at, tuple(act.witnesses.splitlines()),
    )  # fmt: skip
