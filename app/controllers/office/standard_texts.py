"""Standard texts of the office: entered and ended by those who keep the directories, chosen by whoever writes."""

from __future__ import annotations

from datetime import date

from app.controllers.findings import fault, refused
from app.controllers.office.directories import KEEPERS
from app.controllers.office.directory_views import StandardTextEntry, StandardTextView
from app.controllers.vault.sessions import Session
from app.errors import RecordMissing
from app.rules.outcome import Refusal
from app.rules.validity import overlap
from db.alphabet import sort_key
from db.models.standard_texts import StandardText
from db.queries import directories as queries
from db.session import UnitOfWork


class StandardTexts:
    """Another wording is another entry: what was chosen before stays as it was written."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self, on: date | None = None) -> tuple[StandardTextView, ...]:
        """Texts that hold on a day (None: all there ever were), by kind and in the order of the alphabet."""
        with self._session.read() as work:
            return tuple(_view(row) for row in queries.standard_texts(work.db, on))

    def add(self, entry: StandardTextEntry) -> StandardTextView | Refusal:
        """Enter a text; the same words of the same kind do not stand twice at one time."""
        self._session.require(*KEEPERS)
        with self._session.work("standard_text.add") as work:
            if refusal := _faults(work, entry):
                return refusal
            row = StandardText(kind=entry.kind, text_kk=entry.text_kk.strip(), text_ru=entry.text_ru.strip())
            row.sort_key, row.valid_from = sort_key(row.text_kk or row.text_ru), entry.valid_from
            work.db.add(row)
            work.commit()
            return _view(row)

    def end(self, text_id: int, last_on: date) -> StandardTextView | Refusal:
        """The last day the text is offered."""
        self._session.require(*KEEPERS)
        with self._session.work("standard_text.end") as work:
            row = work.db.get(StandardText, text_id)
            if row is None:
                raise RecordMissing(number=text_id)
            if row.valid_from is not None and last_on < row.valid_from:
                return Refusal((fault("valid_to", "directory.ends_before_begin", begins=row.valid_from),))
            row.valid_to = last_on
            work.commit()
            return _view(row)


def _faults(work: UnitOfWork, entry: StandardTextEntry) -> Refusal | None:
    texts = entry.text_kk.strip(), entry.text_ru.strip()
    if not any(texts):
        return refused(fault("text_kk", "entry.required"))
    same = any(
        (row.kind, row.text_kk, row.text_ru) == (entry.kind, *texts)
        and overlap(entry.valid_from, None, row.valid_from, row.valid_to)
        for row in queries.standard_texts(work.db, None)
    )
    return refused(fault("text_kk", "directory.known", name=texts[0] or texts[1])) if same else None


def _view(row: StandardText) -> StandardTextView:
    return StandardTextView(row.id, row.kind, row.text_kk, row.text_ru, row.valid_from, row.valid_to)
