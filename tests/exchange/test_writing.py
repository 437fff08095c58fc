"""Writing to a medium: whole or not there, read back past the cache, each failure at each stage told apart."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from app.exchange.faults import Rejection
from app.exchange.writing import Disk, WriteFailure, digest_on_medium, read_file, write_file
from app.rules.terms import ExchangeOutcome

NAME = "baqylau-000007.age"
CONTENT = os.urandom(3_000_000)
STAGES = ("free_bytes", "is_read_only", "create", "write", "flush", "close", "rename", "flush_folder", "open",
          "forget", "read")  # fmt: skip
BEFORE_RENAME = STAGES[: STAGES.index("rename")]
FAILURES = {
    errno.ENOSPC: ExchangeOutcome.MEDIUM_FULL,
    errno.EDQUOT: ExchangeOutcome.MEDIUM_FULL,
    errno.EROFS: ExchangeOutcome.MEDIUM_READ_ONLY,
    errno.EACCES: ExchangeOutcome.MEDIUM_READ_ONLY,
    errno.EIO: ExchangeOutcome.MEDIUM_REMOVED,
    errno.ENODEV: ExchangeOutcome.MEDIUM_REMOVED,
    errno.ENOENT: ExchangeOutcome.MEDIUM_REMOVED,
}


class FailingDisk(Disk):
    """A disk whose one stage fails, at its n-th call."""

    def __init__(self, stage: str, code: int, call: int = 1) -> None:
        self.stage, self.code, self.left = stage, code, call

    def __getattribute__(self, name: str) -> object:
        found = object.__getattribute__(self, name)
        if name in STAGES and name == self.stage:
            self.left -= 1
            if self.left == 0:
                raise OSError(self.code, os.strerror(self.code))
        return found


def outcome(failure: WriteFailure | None) -> ExchangeOutcome | None:
    return failure.rejection.outcome if failure else None


def test_what_was_written_lies_there_whole_and_nothing_beside_it(tmp_path: Path) -> None:
    assert write_file(tmp_path, NAME, CONTENT) is None
    assert [file.name for file in tmp_path.iterdir()] == [NAME]
    assert (tmp_path / NAME).read_bytes() == CONTENT


def test_writing_again_replaces_and_clears_an_old_part(tmp_path: Path) -> None:
    (tmp_path / f"{NAME}.part").write_bytes(b"left from a pulled medium")
    (tmp_path / NAME).write_bytes(b"older")
    assert write_file(tmp_path, NAME, CONTENT) is None
    assert [file.name for file in tmp_path.iterdir()] == [NAME]


@pytest.mark.parametrize("code", FAILURES, ids=errno.errorcode.get)
@pytest.mark.parametrize("stage", STAGES)
def test_a_failure_at_any_stage_is_told_and_leaves_no_half_package(tmp_path: Path, stage: str, code: int) -> None:
    failure = write_file(tmp_path, NAME, CONTENT, FailingDisk(stage, code))
    assert failure is not None
    assert outcome(failure) is FAILURES[code]
    assert failure.complete is (stage not in BEFORE_RENAME)
    left = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    assert NAME not in left or left[NAME] == CONTENT
    if not failure.complete:
        assert NAME not in left


@pytest.mark.parametrize("call", [1, 2, 3])
def test_a_medium_pulled_between_two_pieces_is_told(tmp_path: Path, call: int) -> None:
    failure = write_file(tmp_path, NAME, CONTENT, FailingDisk("write", errno.EIO, call))
    assert outcome(failure) is ExchangeOutcome.MEDIUM_REMOVED
    assert list(tmp_path.iterdir()) == []
    failure = write_file(tmp_path, NAME, CONTENT, FailingDisk("read", errno.EIO, call))
    assert outcome(failure) is ExchangeOutcome.MEDIUM_REMOVED


def test_short_writes_are_continued(tmp_path: Path) -> None:
    class Slow(Disk):
        def write(self, descriptor: int, piece: memoryview) -> int:
            return os.write(descriptor, piece[:70_001])

    assert write_file(tmp_path, NAME, CONTENT, Slow()) is None
    assert (tmp_path / NAME).read_bytes() == CONTENT


def test_a_medium_that_gives_back_something_else_is_found(tmp_path: Path) -> None:
    class Lying(Disk):
        def read(self, descriptor: int, size: int) -> bytes:
            piece = os.read(descriptor, size)
            return piece[:-1] + bytes([piece[-1] ^ 1]) if piece else piece

    failure = write_file(tmp_path, NAME, CONTENT, Lying())
    assert outcome(failure) is ExchangeOutcome.NOT_AS_WRITTEN
    assert failure is not None and failure.complete


def test_too_little_room_is_found_before_anything_is_written(tmp_path: Path) -> None:
    class Small(Disk):
        def free_bytes(self, folder: Path) -> int:
            return len(CONTENT)

    assert outcome(write_file(tmp_path, NAME, CONTENT, Small())) is ExchangeOutcome.MEDIUM_FULL
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_gone_is_a_pulled_medium(tmp_path: Path) -> None:
    assert outcome(write_file(tmp_path / "gone", NAME, CONTENT)) is ExchangeOutcome.MEDIUM_REMOVED


def test_only_plain_names_are_written(tmp_path: Path) -> None:
    for name in ("../x", "a/b", "ҚҰПИЯ", "", "A"):
        with pytest.raises(ValueError, match=r"^"):
            write_file(tmp_path, name, b"")


def test_reading_stops_at_the_cap_and_tells_a_medium_that_does_not_answer(tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(CONTENT)
    assert read_file(tmp_path / NAME, len(CONTENT)) == CONTENT
    for found, expected in (
        (read_file(tmp_path / NAME, len(CONTENT) - 1), ExchangeOutcome.TOO_LARGE),
        (read_file(tmp_path / "none", 10), ExchangeOutcome.UNREADABLE),
        (read_file(tmp_path, 10), ExchangeOutcome.UNREADABLE),
        (read_file(tmp_path / NAME, len(CONTENT), FailingDisk("read", errno.EIO, 2)), ExchangeOutcome.UNREADABLE),
    ):
        assert isinstance(found, Rejection)
        assert found.outcome is expected


def test_the_digest_is_taken_from_the_file_as_it_lies(tmp_path: Path) -> None:
    import hashlib

    (tmp_path / NAME).write_bytes(CONTENT)
    assert digest_on_medium(tmp_path / NAME) == hashlib.sha256(CONTENT).digest()
