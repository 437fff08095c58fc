"""Papers of drafts out for wet signatures: where each is, and the evening list of what is not in the safe."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from app.controllers.drafting.assigning import Subject
from app.controllers.drafting.tracked_papers import PaperEntry, PaperView, TrackedPapers
from app.controllers.vault.sessions import Session
from app.errors import RecordMissing
from app.rules.terms import Grade, PaperPlace
from tests.case_samples import codes

DRAFT = Subject("draft", 1, Grade.SECRET)
PRIME_MINISTER = "Премьер-Министрдің қабылдау бөлмесі (ойдан шығарылған)"


@pytest.fixture
def tracker(session: Session) -> TrackedPapers:
    return TrackedPapers(session)


@pytest.fixture
def paper(tracker: TrackedPapers) -> PaperView:
    made = tracker.printed(DRAFT, "7", PaperEntry("Жоба, қазақша мәтін", "1", 4, date(2026, 4, 15)))
    assert isinstance(made, PaperView)
    return made


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 4, day, hour, minute)  # noqa: DTZ001 wall clock


def test_a_paper_goes_out_and_comes_back_signed(tracker: TrackedPapers, paper: PaperView, session: Session) -> None:
    out = tracker.hand(paper.paper_id, PRIME_MINISTER, at(15, 16), "виза")
    assert isinstance(out, PaperView)
    assert (out.place, out.moves[0].handed_to) == (PaperPlace.OUTSIDE, PRIME_MINISTER)
    back = tracker.back(paper.paper_id, at(16, 9, 30), signed=True)
    assert isinstance(back, PaperView)
    assert (back.place, back.moves[0].signed, back.moves[0].back_time) == (PaperPlace.IN_SAFE, True, "09:30")
    assert session.check().ok


def test_the_evening_list_counts_what_is_out_that_evening(tracker: TrackedPapers, paper: PaperView) -> None:
    tracker.hand(paper.paper_id, PRIME_MINISTER, at(15, 16))
    tonight = tracker.papers_outside()
    assert [(line.draft_number, line.nights, line.sheets) for line in tonight.lines] == [("7", 2, 4)]
    assert (tonight.count, tracker.count_outside()) == (1, 1)
    tracker.back(paper.paper_id, at(16, 9), signed=False)
    assert tracker.papers_outside().count == 0
    assert tracker.papers_outside(date(2026, 4, 15)).count == 1  # the list of yesterday evening can be made again
    assert tracker.count_outside(date(2026, 4, 14)) == 0


def test_what_cannot_be_is_refused_with_its_field(tracker: TrackedPapers, paper: PaperView) -> None:
    assert codes(tracker.back(paper.paper_id, at(16, 9), signed=True)) == ["tracker.not_outside"]
    assert codes(tracker.hand(paper.paper_id, " ", at(16, 11))) == ["entry.required", "entry.in_future"]
    assert codes(tracker.hand(paper.paper_id, PRIME_MINISTER, at(14, 9))) == ["tracker.before_last"]
    tracker.hand(paper.paper_id, PRIME_MINISTER, at(16, 9))
    assert codes(tracker.hand(paper.paper_id, PRIME_MINISTER, at(16, 9))) == ["tracker.not_in_safe"]
    assert codes(tracker.back(paper.paper_id, at(16, 8), signed=True)) == ["tracker.before_last"]
    assert codes(tracker.back(paper.paper_id, at(16, 10), signed=True, sheets=3)) == ["tracker.sheets_differ"]
    assert codes(tracker.destroyed(paper.paper_id, date(2026, 4, 16), "акт № 1")) == ["tracker.not_in_safe"]
    assert codes(tracker.printed(DRAFT, "7", PaperEntry("", "1", 0, date(2026, 4, 17)))) == [
        "entry.required", "entry.sheets", "entry.in_future",
    ]  # fmt: skip


def test_a_destroyed_paper_names_the_act(tracker: TrackedPapers, paper: PaperView) -> None:
    assert codes(tracker.destroyed(paper.paper_id, date(2026, 4, 14), " ")) == ["entry.required", "tracker.before_last"]
    gone = tracker.destroyed(paper.paper_id, date(2026, 4, 16), "№ 5 акт (ойдан шығарылған)")
    assert isinstance(gone, PaperView)
    assert gone.place is PaperPlace.DESTROYED
    assert codes(tracker.hand(paper.paper_id, PRIME_MINISTER, at(16, 9))) == ["tracker.not_in_safe"]


def test_a_paper_above_the_clearance_is_neither_listed_nor_counted(tracker: TrackedPapers, session: Session) -> None:
    high = replace(DRAFT, subject_id=2, grade=Grade.SPECIAL_IMPORTANCE)
    made = tracker.printed(high, "8", PaperEntry("Жоба", "1", 2, date(2026, 4, 15)))
    assert isinstance(made, PaperView)
    tracker.hand(made.paper_id, PRIME_MINISTER, at(16, 9))
    session.user = replace(session.user, clearance=Grade.SECRET)
    assert (tracker.papers_outside().count, tracker.count_outside()) == (0, 0)
    with pytest.raises(RecordMissing):
        tracker.of(high)
    with pytest.raises(RecordMissing):
        tracker.back(made.paper_id, at(16, 10), signed=True)
