"""Bits that flip, pages and files put back, disks that fill: all of it found or survived, and no false alarm."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest

from app.clock import FixedClock
from app.controllers.vault.doors import Unlocked
from app.errors import BaqylauError
from app.vault.identity import is_signed
from app.wording import wording
from db.base import recorded_tables
from db.check import DatabaseReport, check_database, look_at_pages
from db.engine import PAGE_BYTES, DatabaseKey, connect
from db.verification import Anchor
from tests.db.test_journal import add, entries, person
from tests.torture.sizes import counts, keep
from tests.vault.test_files import limited_file_size
from tests.vault_samples import VaultSample


def filled(vault: VaultSample, unlocked: Unlocked, clock: FixedClock, names: str, works: int = 6) -> Anchor:
    """Some works more in the vault; where its journal stands afterwards."""
    session = vault.open_unlocked(unlocked, clock)
    for step in range(works):
        with session.work("torture") as work:
            work.db.add_all([person(f"{names}{step}-{row}", full_name="ұзын мәтін " * 20) for row in range(5)])
            work.commit()
    session.close()
    state = session.vault.state
    return Anchor(state.sequence, state.head)


def look(place: DatabaseKey, unlocked: Unlocked, anchor: Anchor) -> DatabaseReport:
    return check_database(place, unlocked.keys.vault, [anchor], is_signed)


def is_found(place: DatabaseKey, unlocked: Unlocked, anchor: Anchor) -> bool:
    """The check finds it and can say so in a sentence; anything but our own errors would be a crash."""
    try:
        damages = tuple(look_at_pages(place)) or look(place, unlocked, anchor).damages
    except BaqylauError as failure:
        return len(wording_of(failure.code, failure.values)) > 20
    return bool(damages) and all(len(wording_of(d.code, d.values)) > 20 for d in damages)


def wording_of(code: str, values: object) -> str:
    from app.rules.terms import Language

    return wording(Language.KAZAKH).say(code, values)  # type: ignore[arg-type]


@counts(500, 10_000)
def test_bit_flips_are_all_found_by_the_check(
    vault: VaultSample, unlocked: Unlocked, clock: FixedClock, count: int
) -> None:
    anchor = filled(vault, unlocked, clock, "a", works=2)
    place, choice = DatabaseKey(vault.database, unlocked.data_key), random.Random(count)
    sound = bytearray(vault.database.read_bytes())
    assert look(place, unlocked, anchor).damages == ()
    missed = 0
    for _ in range(count):
        bit = choice.randrange(len(sound) * 8)
        with vault.database.open("r+b") as file:
            file.seek(bit // 8)
            file.write(bytes([sound[bit // 8] ^ (1 << bit % 8)]))
        missed += not is_found(place, unlocked, anchor)
        with vault.database.open("r+b") as file:
            file.seek(bit // 8)
            file.write(sound[bit // 8 : bit // 8 + 1])
    assert look(place, unlocked, anchor).damages == ()
    assert missed == 0
    keep("bit flips", count, missed=missed)


def content(place: DatabaseKey) -> list[object]:
    """Everything recorded, and the journal: what must not change unseen."""
    connection = connect(place)
    try:
        tables = [*recorded_tables().values(), "audit_entry"]
        return [connection.execute(f'SELECT * FROM "{table}"').fetchall() for table in tables]
    finally:
        connection.close()


@counts(300, 5000)
def test_old_pages_put_back_are_all_found(
    vault: VaultSample, unlocked: Unlocked, clock: FixedClock, count: int
) -> None:
    """Genuine pages of an earlier state, one or many, in the place of today's. A page that changes no record and no
    entry (a free page, the change counter) is no loss; everything else must be found."""
    filled(vault, unlocked, clock, "a")
    earlier = vault.database.read_bytes()
    session = vault.open_unlocked(unlocked, clock)
    with session.work("torture") as work:
        for user in work.db.query(type(person("x"))).filter_by(roles="registrar"):
            user.full_name = "басқа есім " * 20
        work.commit()
    session.close()
    anchor = filled(vault, unlocked, clock, "b")
    later = vault.database.read_bytes()
    place, choice = DatabaseKey(vault.database, unlocked.data_key), random.Random(count)
    today = content(place)
    pages = [n for n in range(len(earlier) // PAGE_BYTES) if page(earlier, n) != page(later, n)]
    undetected = harmless = 0
    for _ in range(count):
        mixed = bytearray(later)
        for n in choice.sample(pages, choice.choice((1, 1, 2, 5, len(pages)))):
            mixed[n * PAGE_BYTES : (n + 1) * PAGE_BYTES] = page(earlier, n)
        vault.database.write_bytes(mixed)
        if not is_found(place, unlocked, anchor):
            try:
                harmless, undetected = harmless + (content(place) == today), undetected + (content(place) != today)
            except BaqylauError:
                undetected += 1
    assert undetected == 0
    keep("page replay", count, undetected=undetected, harmless=harmless)


def page(content: bytes, number: int) -> bytes:
    return content[number * PAGE_BYTES : (number + 1) * PAGE_BYTES]


@counts(30, 500)
def test_old_files_and_stale_journals_put_back_are_all_refused(
    vault: VaultSample, unlocked: Unlocked, clock: FixedClock, count: int, tmp_path: Path
) -> None:
    """Any earlier file, and any journal left from an earlier save, planted beside a closed vault."""
    files, journals = [], []
    for n in range(8):
        filled(vault, unlocked, clock, f"u{n}-", works=1)
        files.append(vault.database.read_bytes())
        journals.append(hot_journal(vault, unlocked))
    today = vault.database.read_bytes()
    choice, beside = random.Random(count), Path(f"{vault.database}-journal")
    for _ in range(count):
        if choice.random() < 0.5:
            vault.database.write_bytes(choice.choice(files[:-1]))
        else:
            beside.write_bytes(choice.choice(journals))
        with pytest.raises(BaqylauError) as refused:
            vault.open_unlocked(unlocked, clock)
        assert refused.value.code in ("error.vault_rolled_back", "error.vault_damaged.side_file")
        vault.database.write_bytes(today)
        beside.unlink(missing_ok=True)
    vault.open_unlocked(unlocked, clock).close()
    keep("stale journal, old file", count, undetected=0)


def hot_journal(vault: VaultSample, unlocked: Unlocked) -> bytes:
    """The rollback journal of a save in the moment before its commit; it would undo that save."""
    connection = connect(DatabaseKey(vault.database, unlocked.data_key))
    try:
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE user SET full_name = full_name || 'x'")
        found = Path(f"{vault.database}-journal").read_bytes()
        connection.execute("ROLLBACK")
    finally:
        connection.close()
    return found


@counts(25, 200)
def test_clean_sessions_never_raise_an_alarm(
    vault: VaultSample, unlocked: Unlocked, clock: FixedClock, count: int
) -> None:
    for n in range(count):
        session = vault.open_unlocked(unlocked, clock)
        add(session, f"u{n}")
        if n % 10 == 0:
            assert session.check().ok
        session.close()
        clock.advance(minutes=7)
    session = vault.open_unlocked(unlocked, clock)
    assert session.check().ok
    session.close()
    keep("clean sessions", count, false_alarms=0)


@counts(12, 40)
def test_a_disk_that_fills_at_any_size_keeps_what_was_acknowledged(
    vault: VaultSample, unlocked: Unlocked, clock: FixedClock, count: int
) -> None:
    size, refused = vault.database.stat().st_size, 0
    for n in range(count):
        session = vault.open_unlocked(unlocked, clock)
        told = len(entries(session))
        with limited_file_size(size + n * 6_000):
            for step in range(100):
                try:
                    with session.work("torture") as work:
                        work.db.add_all([person(f"u{n}-{step}-{row}", full_name="ә" * 2000) for row in range(4)])
                        work.commit()
                        assert work.head is not None
                        told = work.head.sequence
                except BaqylauError as failure:
                    assert failure.code in ("error.disk_full", "error.disk_failed", "error.folder_refused.not_usable")
                    refused += 1
                    break
        assert entries(session)[-1]["sequence"] >= told
        assert session.check().ok
        session.close()
        size = vault.database.stat().st_size
    assert refused == count
    keep("disk full", count, lost=0)


def test_a_whole_folder_of_another_day_is_refused(
    vault: VaultSample, unlocked: Unlocked, clock: FixedClock, tmp_path: Path
) -> None:
    """Vault and key files together, as a thief of yesterday's disk would put them back."""
    shutil.copytree(vault.folder, tmp_path / "yesterday")
    filled(vault, unlocked, clock, "a", works=1)
    shutil.rmtree(vault.folder)
    shutil.copytree(tmp_path / "yesterday", vault.folder)
    with pytest.raises(BaqylauError) as refused:
        vault.open_unlocked(unlocked, clock)
    assert refused.value.code == "error.vault_rolled_back"
