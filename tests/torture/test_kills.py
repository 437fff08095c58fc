"""kill -9 at any moment: what was acknowledged is there, nothing is half there, and no alarm is raised."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from app.clock import FixedClock
from app.controllers.vault.backups import Backups, BackupState
from app.controllers.vault.doors import Unlocked
from app.controllers.vault.revocation import revoke
from app.controllers.vault.vaults import RecoveryCode
from db.engine import connect
from db.schema import KNOWN_VERSION
from db.upgrade import Step
from tests.controllers.test_revocation import reread
from tests.db.test_journal import entries, person
from tests.torture.processes import Tell, run_until_killed
from tests.torture.sizes import counts, keep
from tests.vault_samples import VaultSample

ROWS = 3  # of one unit of work: all of them, or none


@counts(50, 500)
def test_kill_while_writing_loses_nothing_acknowledged_and_leaves_no_half(
    vault: VaultSample, unlocked: Unlocked, clock: FixedClock, count: int
) -> None:
    choice, saved, works = random.Random(count), 0, 0
    for n in range(count):

        def work_on(tell: Tell, n: int = n) -> None:
            session = vault.open_unlocked(unlocked, clock)
            for step in range(10_000):
                with session.work("torture") as work:
                    work.db.add_all([person(f"u{n}-{step}-{row}") for row in range(ROWS)])
                    work.commit()
                    assert work.head is not None
                    tell(str(work.head.sequence))

        told = run_until_killed(work_on, choice.random() * 0.03, after=choice.randint(1, 4))
        session = vault.open_unlocked(unlocked, clock)
        journal = entries(session)
        acknowledged = int(told[-1]) if told else 0
        assert len(journal) >= acknowledged
        by_work: dict[int, int] = {}
        for entry in journal:
            if entry["action"] == "torture":
                by_work[entry["work"]] = by_work.get(entry["work"], 0) + 1
        assert set(by_work.values()) <= {ROWS}
        if n % 10 == 9 or n == count - 1:
            assert session.check().ok
        saved, works = max(saved, acknowledged), works + len(told)
        session.close()
    assert works > count  # the kills did hit a program at work
    keep("kill -9 while writing", count, acknowledged_works=works, lost=0, half_states=0, false_alarms=0)


def interrupted(
    vault: VaultSample, count: int, typical: float, task: Callable[[Tell], None], look: Callable[[bool], None]
) -> None:
    choice = random.Random(count)
    for _ in range(count):
        done = run_until_killed(task, choice.random() * typical)
        look(done == ["done"])


@counts(8, 100)
def test_kill_during_a_rekey_opens_with_the_old_or_the_new_key(
    vault: VaultSample, unlocked: Unlocked, clock: FixedClock, count: int
) -> None:
    generations = set()

    def change_key(tell: Tell) -> None:
        session = vault.open_unlocked(reread(vault, unlocked), clock)
        revoke(session, [], session.witness(RecoveryCode(vault.recovery_code)), Backups(session))
        tell("done")
        session.close()

    def look(done: bool) -> None:
        before = reread(vault, unlocked).keys.generation
        session = vault.open_unlocked(reread(vault, unlocked), clock)
        generations.add(session.vault.keys.generation)
        assert session.check().ok
        assert session.vault.keys.generation >= before
        session.close()
        assert not (vault.folder / "vault.next.db").exists()

    interrupted(vault, count, 0.4, change_key, look)
    keep("kill during rekey", count, opened=count, generations=len(generations))


@counts(8, 100)
def test_kill_during_a_backup_leaves_whole_backups_only(
    vault: VaultSample, unlocked: Unlocked, clock: FixedClock, count: int
) -> None:
    whole = 0

    def back_up(tell: Tell) -> None:
        session = vault.open_unlocked(unlocked, clock)
        Backups(session).make()
        tell("done")
        session.close()

    def look(done: bool) -> None:
        nonlocal whole
        clock.advance(minutes=1)
        session = vault.open_unlocked(unlocked, clock)
        backups = Backups(session)
        for backup in backups.list():
            assert backup.state is BackupState.GENUINE
            backups.check(backup.name)
        whole += done
        session.close()

    interrupted(vault, count, 0.25, back_up, look)
    keep("kill during backup", count, damaged_backups=0)


@counts(8, 100)
def test_kill_during_an_upgrade_leaves_the_old_or_the_new_version(
    vault: VaultSample, unlocked: Unlocked, clock: FixedClock, count: int, monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:  # fmt: skip
    """Each round takes the column away again and upgrades anew."""

    def add_column(connection: object) -> None:
        connection.exec_driver_sql("ALTER TABLE user ADD COLUMN cleared_until DATE")  # type: ignore[attr-defined]

    monkeypatch.setattr("app.controllers.vault.upgrading.known_steps", lambda: (Step(KNOWN_VERSION, add_column),))
    session = vault.open_unlocked(unlocked, clock)
    place = session.vault.place
    session.close()

    def upgrade(tell: Tell) -> None:
        vault.open_unlocked(unlocked, clock).close()
        tell("done")

    def look(done: bool) -> None:
        clock.advance(minutes=1)
        session = vault.open_unlocked(unlocked, clock)  # goes on, or starts anew
        assert session.check().ok
        session.close()
        age()

    def age() -> None:
        connection = connect(place)
        connection.execute("ALTER TABLE user DROP COLUMN cleared_until")
        connection.execute(f"PRAGMA user_version = {KNOWN_VERSION - 1}")
        connection.close()

    age()
    interrupted(vault, count, 0.3, upgrade, look)
    keep("kill during migration", count, unopenable=0)
