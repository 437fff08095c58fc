"""The same on real file systems: full, write-protected, pulled out, and a medium that lies below the cache."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.exchange.writing import Disk, write_file
from app.rules.terms import ExchangeOutcome
from tests.exchange.loop_media import LoopMedium, loop_medium

NAME = "baqylau-000007.age"
CONTENT = os.urandom(2_000_000)


@pytest.fixture(params=["vfat", "ext2"])
def medium(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[LoopMedium]:
    with loop_medium(tmp_path, request.param) as mounted:
        yield mounted


def test_a_package_is_written_to_a_real_medium(medium: LoopMedium) -> None:
    assert write_file(medium.folder, NAME, CONTENT) is None
    assert (medium.folder / NAME).read_bytes() == CONTENT


def test_a_full_medium_keeps_nothing_of_the_package(medium: LoopMedium) -> None:
    class Optimist(Disk):
        def free_bytes(self, folder: Path) -> int:
            return 1 << 40

    failure = write_file(medium.folder, NAME, os.urandom(9_000_000), Optimist())
    assert failure is not None and failure.rejection.outcome is ExchangeOutcome.MEDIUM_FULL
    assert not failure.complete
    assert not [file.name for file in medium.folder.iterdir() if file.name.startswith("baqylau")]
    failure = write_file(medium.folder, NAME, os.urandom(9_000_000))
    assert failure is not None and failure.rejection.outcome is ExchangeOutcome.MEDIUM_FULL


@pytest.mark.parametrize("kind", ["vfat", "ext2"])
def test_a_write_protected_medium_is_told(tmp_path: Path, kind: str) -> None:
    with loop_medium(tmp_path, kind, options=",ro") as medium:
        failure = write_file(medium.folder, NAME, CONTENT)
    assert failure is not None and failure.rejection.outcome is ExchangeOutcome.MEDIUM_READ_ONLY


def test_a_medium_pulled_out_while_it_is_written_is_told(medium: LoopMedium) -> None:
    class Pulled(Disk):
        def flush(self, descriptor: int) -> None:
            medium.pull()
            super().flush(descriptor)

    failure = write_file(medium.folder, NAME, CONTENT, Pulled())
    assert failure is not None and failure.rejection.outcome is ExchangeOutcome.MEDIUM_REMOVED


def test_what_is_read_back_comes_from_the_medium_and_not_from_the_cache(medium: LoopMedium) -> None:
    class Decaying(Disk):
        def forget(self, descriptor: int) -> None:
            image = bytearray(medium.image.read_bytes())
            place = image.index(CONTENT[1024 * 100 : 1024 * 100 + 64])
            with medium.image.open("r+b") as below:
                below.seek(place)
                below.write(bytes([image[place] ^ 1]))
            super().forget(descriptor)

    failure = write_file(medium.folder, NAME, CONTENT, Decaying())
    assert failure is not None and failure.rejection.outcome is ExchangeOutcome.NOT_AS_WRITTEN
