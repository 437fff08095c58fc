"""Series of registration numbers: how they look, numbers set aside, gaps explained, the report on a year."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from app.controllers.findings import fault, refused, required
from app.controllers.office.number_formats import format_fault
from app.controllers.office.number_issue import format_of, next_number
from app.controllers.vault.sessions import Session
from app.controllers.vault.witnesses import Witness
from app.errors import RecordMissing
from app.rules.outcome import Refusal
from app.rules.terms import Grade, NumberState, Role, SeriesKind
from db.models.registers import WHOLE_OFFICE, RegisterNumber, Series
from db.queries import numbers as queries
from db.session import UnitOfWork

MOST_AT_ONCE = 100
# Numbers of packages follow one another for ever and are given out with the package itself.
KINDS = tuple(kind for kind in SeriesKind if kind is not SeriesKind.PACKAGES)


@dataclass(frozen=True, slots=True)
class SeriesEntry:
    """How numbers of a series look from a year on; ``unit_key`` 0 is the whole office."""

    kind: SeriesKind
    format: str
    from_year: int
    unit_key: int = WHOLE_OFFICE
    first_number: int = 1
    suffix_secret: str = ""
    suffix_top_secret: str = ""
    suffix_special_importance: str = ""


@dataclass(frozen=True, slots=True)
class NumberView:
    """A number given out."""

    number_id: int
    kind: SeriesKind
    year: int
    sequence: int
    text: str
    state: NumberState
    on: date
    grade: Grade | None
    reserved_for: str
    reason: str


@dataclass(frozen=True, slots=True)
class Gap:
    """Numbers never given out between two that were."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class NumbersReport:
    """A year's series: from where to where, how many papers, what is missing, annulled, set aside, out of order."""

    kind: SeriesKind
    year: int
    first: int | None
    last: int | None
    used: int
    gaps: tuple[Gap, ...]
    annulled: tuple[NumberView, ...]
    reserved: tuple[NumberView, ...]
    backward: tuple[NumberView, ...]  # registered earlier than a number before them
    unit_key: int = WHOLE_OFFICE


class Numbers:
    """What a registrar does with numbers. Given out once, they never change and never come back."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def series(self) -> tuple[SeriesEntry, ...]:
        """Every format that was ever set, newest year last."""
        with self._session.read() as work:
            return tuple(_entry(row) for row in queries.all_series(work.db))

    def set_series(self, entry: SeriesEntry) -> SeriesEntry | Refusal:
        """Set how numbers look from a year on; numbers already given out stay as they are."""
        self._session.require(Role.CHIEF, Role.ADMINISTRATOR)
        code = format_fault(entry.format)
        faults = [fault("format", code)] if code else []
        if entry.first_number < 1:
            faults.append(fault("first_number", "number.first"))
        if faults:
            return Refusal(tuple(faults))
        with self._session.work("series.set") as work:
            row = Series(kind=entry.kind, unit_key=entry.unit_key, from_year=entry.from_year, format=entry.format)
            row.first_number, row.suffix_secret = entry.first_number, entry.suffix_secret
            row.suffix_top_secret = entry.suffix_top_secret
            row.suffix_special_importance = entry.suffix_special_importance
            row.entered_at, row.entered_by = self._session.clock.now(), self._session.user.full_name
            work.db.add(row)
            work.commit()
        return entry

    def upcoming(self, kind: SeriesKind, grade: Grade, unit_key: int = WHOLE_OFFICE) -> str:
        """The number the next paper would bear."""
        with self._session.read() as work:
            return next_number(work, kind, unit_key, self._session.clock.today().year, grade)[1]

    def reserve(
        self, kind: SeriesKind, count: int, reserved_for: str, unit_key: int = WHOLE_OFFICE
    ) -> tuple[NumberView, ...] | Refusal:
        """Set the next numbers aside, with the reason; later papers take the numbers after them."""
        self._session.require(Role.REGISTRAR)
        faults = list(required(reserved_for=reserved_for))
        if not 1 <= count <= MOST_AT_ONCE:
            faults.append(fault("count", "number.count", most=MOST_AT_ONCE))
        if faults:
            return Refusal(tuple(faults))
        today = self._session.clock.today()
        with self._session.work("number.reserve") as work:
            made = []
            for _ in range(count):
                sequence, text = next_number(work, kind, unit_key, today.year, None)
                number = self._new(kind, unit_key, today, sequence, text, NumberState.RESERVED)
                number.reserved_for = reserved_for.strip()
                work.db.add(number)
                work.db.flush()
                made.append(_view(number))
            work.commit()
        return tuple(made)

    def annul(self, number_id: int, reason: str, witness: Witness | None = None) -> NumberView | Refusal:
        """Two persons annul a number that was set aside and not used; it stays with its reason."""
        self._session.require(Role.REGISTRAR)
        with self._session.work("number.annul", witness) as work:
            number = queries.number(work.db, number_id)
            if number is None:
                raise RecordMissing(number=number_id)
            faults = list(required(reason=reason))
            if number.state is not NumberState.RESERVED:
                faults.append(fault("number", "number.in_use", number=number.text))
            if refusal := refused(*faults):
                return refusal
            annul_number(self._session, number, reason)
            work.commit()
            return _view(number)

    def explain_gap(
        self, kind: SeriesKind, year: int, gap: Gap, reason: str, unit_key: int = WHOLE_OFFICE
    ) -> tuple[NumberView, ...] | Refusal:
        """Enter numbers that were never given out as annulled, with the reason: a gap that is explained is none."""
        self._session.require(Role.REGISTRAR)
        with self._session.work("number.explain_gap") as work:
            faults = list(required(reason=reason))
            given = {number.sequence for number in queries.numbers_of(work.db, kind, unit_key, year)}
            asked = range(gap.first, gap.last + 1)
            if not asked or given.intersection(asked) or gap.last > max(given, default=0):
                faults.append(fault("gap", "number.no_gap"))
            if refusal := refused(*faults):
                return refusal
            made = []
            for sequence in asked:
                text = free_text(work, kind, unit_key, year, sequence)
                number = self._new(kind, unit_key, self._session.clock.today(), sequence, text, NumberState.RESERVED)
                number.year = year
                work.db.add(number)
                annul_number(self._session, number, reason)
                work.db.flush()
                made.append(number)
            work.commit()
            return tuple(_view(number) for number in made)

    def report(self, kind: SeriesKind, year: int, unit_key: int = WHOLE_OFFICE) -> NumbersReport:
        """Gaps and chronology of a year's series, for its closing note; for those who see everything, because a gap
        and a paper that is not seen look the same."""
        self._session.require_everything()
        with self._session.read() as work:
            numbers = queries.numbers_of(work.db, kind, unit_key, year)
            backward, latest = [], date.min
            for number in numbers:
                if number.state is NumberState.USED:
                    if number.on < latest:
                        backward.append(_view(number))
                    latest = max(latest, number.on)
            return NumbersReport(
                kind=kind,
                year=year,
                first=numbers[0].sequence if numbers else None,
                last=numbers[-1].sequence if numbers else None,
                used=sum(number.state is NumberState.USED for number in numbers),
                gaps=gaps_of([number.sequence for number in numbers]),
                annulled=tuple(_view(number) for number in numbers if number.state is NumberState.ANNULLED),
                reserved=tuple(_view(number) for number in numbers if number.state is NumberState.RESERVED),
                backward=tuple(backward),
                unit_key=unit_key,
            )

    def _new(
        self, kind: SeriesKind, unit_key: int, on: date, sequence: int, text: str, state: NumberState
    ) -> RegisterNumber:
        number = RegisterNumber(kind=kind, unit_key=unit_key, year=on.year, sequence=sequence, text=text, on=on)
        number.state, number.grade, number.subject_kind, number.reserved_for, number.reason = state, None, "", "", ""
        number.entered_at, number.entered_by = self._session.clock.now(), self._session.user.full_name
        return number


def annul_number(session: Session, number: RegisterNumber, reason: str) -> None:
    """Mark a number as annulled."""
    number.state, number.reason = NumberState.ANNULLED, reason.strip()
    number.annulled_on, number.annulled_by = session.clock.today(), session.user.full_name


def free_text(work: UnitOfWork, kind: SeriesKind, unit_key: int, year: int, sequence: int) -> str:
    """The text of a number nobody gave out; marked when somebody typed the same one by hand elsewhere."""
    text = format_of(work, kind, unit_key, year)[0].compose(sequence, year, None)
    while queries.by_text(work.db, kind, unit_key, year, text) is not None:
        text += "*"
    return text


def gaps_of(sequences: list[int]) -> tuple[Gap, ...]:
    """Runs of missing numbers in an ascending list."""
    return tuple(Gap(before + 1, after - 1) for before, after in pairwise(sequences) if after > before + 1)


def _entry(row: Series) -> SeriesEntry:
    return SeriesEntry(
        row.kind, row.format, row.from_year, row.unit_key, row.first_number,
        row.suffix_secret, row.suffix_top_secret, row.suffix_special_importance,
    )  # fmt: skip


def _view(number: RegisterNumber) -> NumberView:
    return NumberView(
        number.id, number.kind, number.year, number.sequence, number.text, number.state, number.on, number.grade,
        number.reserved_for or "", number.reason or "",
    )  # fmt: skip
