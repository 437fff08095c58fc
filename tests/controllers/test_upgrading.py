"""An older vault comes up to this program, or stays byte for byte what it was."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlalchemy import Connection

from app.clock import FixedClock
from app.controllers.vault.doors import Unlocked
from app.controllers.vault.sessions import Session
from app.errors import UpgradeFailed, VaultReadOnly
from db.engine import DatabaseKey, connect
from db.models.users import User
from db.schema import KNOWN_VERSION
from db.upgrade import Step, known_steps
from tests.db.test_journal import add, entries
from tests.vault_samples import VaultSample


@pytest.fixture
def old_vault(session: Session, vault: VaultSample) -> DatabaseKey:
    """A vault of an earlier program: without a column of today."""
    add(session, "aigul")
    place = session.vault.place
    session.close()
    connection = connect(place)
    connection.execute("ALTER TABLE user DROP COLUMN cleared_until")
    connection.execute(f"PRAGMA user_version = {KNOWN_VERSION - 1}")
    connection.close()
    return place


def step(*statements: str) -> tuple[Step, ...]:
    def run(connection: Connection) -> None:
        for statement in statements:
            connection.exec_driver_sql(statement)

    return (Step(KNOWN_VERSION, run),)


ADD = "ALTER TABLE user ADD COLUMN cleared_until DATE"
Steps = Callable[[tuple[Step, ...]], None]


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> Steps:
    return lambda taken: monkeypatch.setattr("app.controllers.vault.upgrading.known_steps", lambda: taken)


def test_the_steps_run_and_what_they_change_is_journaled(
    old_vault: DatabaseKey, vault: VaultSample, unlocked: Unlocked, clock: FixedClock, steps: Steps
) -> None:
    steps(step(ADD, "UPDATE user SET full_name = 'Жаңа ' || full_name WHERE login = 'aigul'"))
    session = vault.open_unlocked(unlocked, clock)
    assert session.check().ok
    with session.read() as work:
        assert {user.full_name for user in work.db.query(User) if user.login == "aigul"} == {"Жаңа Ойдан Шығарылған"}
    upgraded = [entry for entry in entries(session) if entry["action"] == "vault.upgrade"]
    assert [(entry["record_kind"], entry["user_uid"]) for entry in upgraded] == [
        ("user", session.user.uid),
        ("note", session.user.uid),
    ]
    assert upgraded[0]["change"] == '{"full_name":["Ойдан Шығарылған","Жаңа Ойдан Шығарылған"]}'
    session.close()
    assert len(list((vault.folder / "backups").iterdir())) == 1
    vault.open_unlocked(unlocked, clock).close()


@pytest.mark.parametrize(
    "statements",
    [
        (ADD, "UPDATE no_such_table SET x = 1"),
        ("UPDATE user SET full_name = 'x'",),  # forgets the column: not today's schema
        (ADD, "DELETE FROM user WHERE login = 'aigul'"),  # rows are never deleted
        (ADD, "UPDATE audit_entry SET action = 'x'"),
        (ADD, "CREATE TABLE stray (x)"),
    ],
)
def test_a_step_that_goes_wrong_leaves_the_vault_as_it_was(
    old_vault: DatabaseKey, vault: VaultSample, unlocked: Unlocked, clock: FixedClock, steps: Steps,
    statements: tuple[str, ...],
) -> None:  # fmt: skip
    before = vault.database.read_bytes()
    steps(step(*statements))
    with pytest.raises(UpgradeFailed):
        vault.open_unlocked(unlocked, clock)
    assert vault.database.read_bytes() == before
    steps(step(ADD))  # and the repaired program brings it up
    session = vault.open_unlocked(unlocked, clock)
    assert session.check().ok
    session.close()


def test_a_damaged_vault_is_not_upgraded(
    old_vault: DatabaseKey, vault: VaultSample, unlocked: Unlocked, clock: FixedClock, steps: Steps
) -> None:
    connection = connect(old_vault)
    connection.execute("UPDATE user SET full_name = 'x' WHERE login = 'aigul'")
    connection.close()
    before = vault.database.read_bytes()
    steps(step(ADD))
    with pytest.raises(VaultReadOnly):
        vault.open_unlocked(unlocked, clock)
    assert vault.database.read_bytes() == before


def test_steps_are_numbered_without_gaps_up_to_the_known_version() -> None:
    assert [found.version for found in known_steps()] == list(range(2, KNOWN_VERSION + 1))
