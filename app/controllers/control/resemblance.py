"""What a new text repeats: instructions given before (4 13), 33, 75 2)), reports sent before, the instruction itself.

Candidates come from the search index, so that it is quick over a hundred thousand cases; then texts are compared word
by word. The program shows passages; what follows from them a person decides.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from heapq import nlargest
from typing import Any

from app.controllers.control.case_desk import CaseDesk
from app.controllers.control.likeness import Passage, Words, overlap, passages, repeated, telling, words_of
from app.controllers.control.report_entries import ReportEntry
from app.rules.terms import CaseStatus, Grade
from db.models.cases import Clause
from db.queries import reports as report_queries
from db.queries import resemblance as queries
from db.session import Reading

ALIKE = 0.6  # share of the telling words from which an instruction is named as alike
FORMAL = 0.5  # share of a report's runs of words that stood elsewhere, from which it is named as formal
LEAST_WORDS = 4  # of a text that is compared at all
MOST_ASKED = 24  # rare words that candidates are looked for by
COMMON_FROM = 1500  # hits from which a word is too common to look for
MOST_CANDIDATES = 60
MOST_SHOWN = 5


class Source(StrEnum):
    """Where the repeated words of a report stand."""

    INSTRUCTION = "instruction"
    EARLIER_REPORT = "earlier_report"
    OTHER_CASE = "other_case"


@dataclass(frozen=True, slots=True)
class AlikeCase:
    """An instruction that says what a new one says: how much of it, and where."""

    case_id: int
    case_number: str
    grade: Grade
    status: CaseStatus
    document: str
    responsible: str
    deadline: date | None
    text: str
    share: float  # 0 to 1
    passages: tuple[Passage, ...]  # places in the new text


@dataclass(frozen=True, slots=True)
class RepeatedIn:
    """A text a report repeats."""

    source: Source
    case_id: int
    case_number: str
    report_id: int | None = None
    on: date | None = None
    number: str = ""
    share: float = 0.0
    passages: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True)
class FormalReport:
    """What a report repeats. ``formal``: at least half of it stood elsewhere; a person decides what that means."""

    share: float  # of everything it says
    text: str  # which the passages are places in
    found: tuple[RepeatedIn, ...]

    @property
    def formal(self) -> bool:
        return self.share >= FORMAL


class Resemblance(CaseDesk):
    """Asked while an instruction is entered and while a report is composed; nothing above the clearance is shown."""

    def alike(
        self, text_kk: str, text_ru: str = "", *, besides: Set[int] = frozenset(), limit: int = MOST_SHOWN
    ) -> tuple[AlikeCase, ...]:
        """Instructions that say the same in other endings or another order, the most alike first."""
        asked = [words for words in map(words_of, (text_kk, text_ru)) if len(words.roots) >= LEAST_WORDS]
        found: dict[int, AlikeCase] = {}
        with self._session.read() as work:
            for words in asked:
                weights, candidates = self._candidates(work, words, queries.CASES)
                ids = [one for one in candidates if one not in besides]
                for row in queries.cases(work.db, ids, self._session.grades):
                    made = _alike(row, words, weights)
                    if made.share >= ALIKE and made.share > getattr(found.get(made.case_id), "share", 0.0):
                        found[made.case_id] = made
        return tuple(sorted(found.values(), key=lambda one: (-one.share, -one.case_id))[:limit])

    def report(self, case_id: int, entry: ReportEntry) -> FormalReport:
        """What a report repeats: the instruction's own words, earlier reports of the case, reports on other cases."""
        new = words_of("\n".join(filter(None, (entry.course.strip(), entry.result.strip(), entry.reasons.strip()))))
        if len(new.roots) < LEAST_WORDS:
            return FormalReport(0.0, new.text, ())
        with self._session.read() as work:
            clause = self._clause(work, case_id)
            texts = [*_of_instruction(clause), *self._of_reports(work, clause), *self._elsewhere(work, clause, new)]
        found, olds = [], []
        for place, words in texts:
            share, shown = repeated(new, [words]), passages(new, words)
            if share and shown:
                olds.append(words)
                found.append(replace(place, share=share, passages=shown))
        found.sort(key=lambda one: -one.share)
        return FormalReport(repeated(new, olds), new.text, tuple(found[:MOST_SHOWN]))

    # inside

    def _candidates(self, work: Reading, words: Words, table: str) -> tuple[dict[str, float], list[int]]:
        """Rows that share rare words with a text, the most promising first, and how rare each word is."""
        rows = max(queries.rows(work.db, table), 2)
        scores: dict[int, float] = defaultdict(float)
        weights: dict[str, float] = {}
        hits = {one: queries.hits(work.db, table, one, COMMON_FROM) for one in _asked(words)}
        rare = [one for one, ids in hits.items() if len(ids) < COMMON_FROM]
        for one, ids in hits.items():
            weights[one] = math.log(rows / max(len(ids), 1)) + 0.1
            if one in rare or not rare:
                for row_id in ids:
                    scores[row_id] += weights[one]
        best = nlargest(MOST_CANDIDATES, zip(scores.values(), scores, strict=True))
        return weights, [row_id for _, row_id in best]

    def _of_reports(self, work: Reading, clause: Clause) -> Iterable[tuple[RepeatedIn, Words]]:
        for row in report_queries.of_case(work.db, clause.id):
            place = RepeatedIn(Source.EARLIER_REPORT, clause.id, clause.case_number, row.id, row.sent_on, row.number)
            yield place, words_of(f"{row.course}\n{row.result}\n{row.reasons}")

    def _elsewhere(self, work: Reading, clause: Clause, new: Words) -> Iterable[tuple[RepeatedIn, Words]]:
        _, ids = self._candidates(work, new, queries.REPORTS)
        for report_id, case_id, number, sent_on, sent_number, text in queries.reports(
            work.db, ids[:20], self._session.grades
        ):
            if case_id != clause.id:
                yield RepeatedIn(Source.OTHER_CASE, case_id, number, report_id, sent_on, sent_number), words_of(text)


def _asked(words: Words) -> Sequence[str]:
    """The longest telling words: they are the rarest."""
    return sorted(telling(words), key=lambda one: (-len(one), one))[:MOST_ASKED]


def _of_instruction(clause: Clause) -> Iterable[tuple[RepeatedIn, Words]]:
    place = RepeatedIn(Source.INSTRUCTION, clause.id, clause.case_number)
    for text in (clause.text_kk, clause.text_ru):
        if text.strip():
            yield place, words_of(text)


def _alike(row: Sequence[Any], new: Words, weights: dict[str, float]) -> AlikeCase:
    case_id, number, grade, status, kind, document, signed, body, deadline, *texts = row
    shares = [(overlap(new, words_of(text), weights), text) for text in texts if text.strip()]
    best, text = max(shares, default=(0.0, ""))
    shown = passages(new, words_of(text)) if best >= ALIKE else ()
    named = f"{kind} № {document}, {signed:%d.%m.%Y}"
    return AlikeCase(case_id, number, grade, status, named, body, deadline, text, best, shown)
