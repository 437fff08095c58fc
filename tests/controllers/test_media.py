"""The register of removable media on a real vault."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.clock import FixedClock
from app.controllers.exchange.media import Media, WrittenFile
from app.controllers.exchange.media_views import MediumActEntry, MediumEntry, MediumView
from app.controllers.vault.sessions import Session
from app.errors import RecordMissing
from app.exchange.faults import Rejection
from app.exchange.volumes import MARK, Volume
from app.rules.outcome import Refusal
from app.rules.terms import ExchangeOutcome, Grade, MediumAct, MediumKind, MediumState
from db.models.media import Medium
from tests.exchange.media_samples import FolderVolumes

TODAY = date(2026, 4, 16)
ISSUE = MediumActEntry(MediumAct.ISSUE, TODAY, "Сақтаушы О. (ойдан шығарылған)", "Алушы О. (ойдан шығарылған)")


@pytest.fixture
def volumes() -> FolderVolumes:
    return FolderVolumes()


@pytest.fixture
def media(session: Session, volumes: FolderVolumes) -> Media:
    return Media(session, volumes)


@pytest.fixture
def stick(volumes: FolderVolumes, tmp_path: Path) -> Path:
    return volumes.insert(tmp_path / "stick", "OIDAN-0042")


def entry(place: Path, **changes: object) -> MediumEntry:
    plain = MediumEntry("ТТ-1", MediumKind.FLASH, "OIDAN-0042", Grade.TOP_SECRET, place, "апталық")
    return replace(plain, **changes)  # type: ignore[arg-type]


def registered(media: Media, folder: Path, **changes: object) -> MediumView:
    done = media.register(entry(folder, **changes))
    assert isinstance(done, MediumView), done
    return done


def codes(refusal: object) -> list[str]:
    assert isinstance(refusal, Refusal), refusal
    return [finding.code for finding in refusal]


def test_a_registered_medium_is_known_when_it_is_put_in(media: Media, stick: Path, volumes: FolderVolumes) -> None:
    assert [found.medium for found in media.present()] == [None]
    done = registered(media, stick)
    assert [found.medium for found in media.present()] == [done]
    assert media.register_of_media() == (done,)
    assert (done.state, done.holder, done.since) == (MediumState.KEPT, "", TODAY)
    volumes.pull(stick)
    assert media.present() == ()


def test_a_medium_without_a_serial_number_gets_our_mark(media: Media, volumes: FolderVolumes, tmp_path: Path) -> None:
    bare = volumes.insert(tmp_path / "bare")
    done = registered(media, bare)
    assert len((bare / MARK).read_text().strip()) == 32
    assert [found.medium for found in media.present()] == [done]
    (bare / MARK).unlink()
    assert [found.medium for found in media.present()] == [None]


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"account_number": " "}, "entry.required"),
        ({"serial": ""}, "entry.required"),
        ({"serial": "я" * 101}, "medium.too_long"),
        ({"account_number": "ТТ\n1"}, "medium.too_long"),
        ({"folder": Path("/nowhere")}, "medium.no_volume"),
    ],
)
def test_a_fault_of_the_entry_is_named_and_nothing_is_saved(
    media: Media, stick: Path, changes: dict[str, object], code: str
) -> None:
    assert code in codes(media.register(entry(stick, **changes)))
    assert media.register_of_media() == ()


def test_an_account_number_and_a_medium_are_registered_once(
    media: Media, stick: Path, volumes: FolderVolumes, tmp_path: Path
) -> None:
    registered(media, stick)
    assert codes(media.register(entry(stick, account_number="ТТ-2"))) == ["medium.identity_taken"]
    other = volumes.insert(tmp_path / "other", "OIDAN-0043")
    assert codes(media.register(entry(other))) == ["medium.account_taken"]


def test_the_computers_own_disk_is_no_medium(session: Session, tmp_path: Path) -> None:
    class Fixed(FolderVolumes):
        def under(self, place: Path) -> Volume | None:
            return Volume(tmp_path, "/dev/sda1", "volume:1", False)

    assert codes(Media(session, Fixed()).register(entry(tmp_path))) == ["medium.not_removable"]


def test_a_medium_that_cannot_be_marked_is_refused(media: Media, volumes: FolderVolumes, tmp_path: Path) -> None:
    gone = volumes.insert(tmp_path / "gone")
    gone.rmdir()
    assert codes(media.register(entry(gone))) == ["medium.cannot_mark"]


def test_issue_and_return_name_two_persons_and_keep_their_lines(media: Media, stick: Path, clock: FixedClock) -> None:
    medium = registered(media, stick)
    issued = media.act(medium.medium_id, ISSUE)
    assert isinstance(issued, MediumView)
    assert (issued.state, issued.holder) == (MediumState.ISSUED, ISSUE.taken_by)
    clock.advance(days=1)
    back = replace(
        ISSUE, act=MediumAct.RETURN, on=date(2026, 4, 17), handed_by=ISSUE.taken_by, taken_by=ISSUE.handed_by
    )
    returned = media.act(medium.medium_id, back)
    assert isinstance(returned, MediumView)
    assert (returned.state, returned.holder, returned.since) == (MediumState.KEPT, "", date(2026, 4, 17))
    assert [move.act for move in media.history(medium.medium_id).moves] == [MediumAct.ISSUE, MediumAct.RETURN]


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"act": MediumAct.RETURN}, "medium.not_from_here"),
        ({"taken_by": " "}, "entry.required"),
        ({"taken_by": ISSUE.handed_by}, "medium.same_person"),
        ({"on": date(2026, 4, 17)}, "entry.in_future"),
        ({"on": date(2026, 4, 15)}, "medium.before_last"),
        ({"act": MediumAct.CLEAR}, "entry.required"),
    ],
)
def test_an_act_that_does_not_fit_is_refused(media: Media, stick: Path, changes: dict[str, object], code: str) -> None:
    medium = registered(media, stick)
    assert code in codes(media.act(medium.medium_id, replace(ISSUE, **changes)))  # type: ignore[arg-type]
    assert media.history(medium.medium_id).moves == ()


def test_a_medium_in_somebodys_hands_is_returned_before_it_is_cleared(media: Media, stick: Path) -> None:
    medium = registered(media, stick)
    media.act(medium.medium_id, ISSUE)
    clear = replace(ISSUE, act=MediumAct.CLEAR, act_number="3")
    assert codes(media.act(medium.medium_id, clear)) == ["medium.not_from_here"]


def test_only_an_issued_medium_with_a_sufficient_ceiling_is_usable(session: Session, media: Media, stick: Path) -> None:
    def outcome(folder: Path, grade: Grade | None) -> object:
        with session.work("test") as work:
            found = media.usable(work, folder, grade)
            return found.outcome if isinstance(found, Rejection) else type(found)

    assert outcome(stick, Grade.SECRET) is ExchangeOutcome.MEDIUM_UNKNOWN
    medium = registered(media, stick)
    assert outcome(stick, Grade.SECRET) is ExchangeOutcome.MEDIUM_NOT_ISSUED
    media.act(medium.medium_id, ISSUE)
    assert outcome(stick, Grade.TOP_SECRET) is Medium
    assert outcome(stick / "folder", None) is Medium
    assert outcome(stick, Grade.SPECIAL_IMPORTANCE) is ExchangeOutcome.MEDIUM_CEILING
    assert outcome(stick.parent, Grade.SECRET) is ExchangeOutcome.MEDIUM_UNKNOWN


def test_what_was_written_and_what_failed_stands_in_the_mediums_history(
    session: Session, media: Media, stick: Path, clock: FixedClock
) -> None:
    medium = registered(media, stick)
    for folder in (stick, stick / "gone"):
        file = WrittenFile("a.age", b"content", "export 1", Grade.SECRET)
        failure = media.put(folder, file.name, file.content)
        with session.work("test") as work:
            record = work.db.get(Medium, medium.medium_id)
            assert record is not None
            media.enter_writing(record, file, failure)
            work.commit()
    lines = media.history(medium.medium_id).writings
    assert [(line.outcome, line.what, line.size) for line in lines] == [
        (ExchangeOutcome.WRITTEN, "export 1", 7),
        (ExchangeOutcome.MEDIUM_REMOVED, "export 1", 7),
    ]


def test_an_unknown_medium_is_missing(media: Media) -> None:
    with pytest.raises(RecordMissing):
        media.history(7)
