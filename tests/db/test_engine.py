"""Connections: the recipe, and what a file that is no vault is told apart by."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import text

from app.errors import (
    DiskFull,
    FolderRefused,
    VaultDamaged,
    VaultExists,
    VaultForeign,
    VaultInUse,
    VaultMissing,
    VaultNewer,
    VaultPlain,
)
from db.engine import APPLICATION_ID, DatabaseKey, connect, create_database, look_at_header, make_engine, read_version
from db.schema import KNOWN_VERSION
from db.upgrade import create_vault_database

KEY = bytes(range(32))


@pytest.fixture
def place(tmp_path: Path) -> DatabaseKey:
    """A new database in a folder with a difficult name."""
    folder = tmp_path / "Қойма № 1?mode=memory&x=%20#"
    folder.mkdir()
    made = DatabaseKey(folder / "vault.db", KEY)
    create_vault_database(made)
    return made


def test_every_connection_follows_the_recipe(place: DatabaseKey) -> None:
    connection = connect(place)
    found = {
        name: connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("foreign_keys", "journal_mode", "synchronous", "trusted_schema", "cell_size_check", "temp_store")
    }
    cache = connection.execute("PRAGMA cache_size").fetchone()[0]
    connection.close()
    assert found == {
        "foreign_keys": 1, "journal_mode": "delete", "synchronous": 3, "trusted_schema": 0, "cell_size_check": 1,
        "temp_store": 2,
    }  # fmt: skip
    assert cache <= -64 * 1024


def test_the_file_is_ciphertext_from_its_first_byte(place: DatabaseKey) -> None:
    content = place.file.read_bytes()
    assert content[:16] != b"SQLite format 3\x00"
    assert b"CREATE TABLE" not in content and b"audit_entry" not in content
    assert len(look_at_header(place.file)) == 16


def test_the_key_is_in_no_address_and_no_description(place: DatabaseKey) -> None:
    engine = make_engine(place)
    assert KEY.hex() not in f"{engine.url} {engine!r} {place!r}"
    with pytest.raises(Exception) as failure, engine.connect() as connection:
        connection.execute(text("SELECT :secret FROM missing"), {"secret": "құпия мәтін"})
    assert "құпия мәтін" not in str(failure.value) and KEY.hex() not in str(failure.value)


def test_parameters_of_a_failed_insert_are_hidden(place: DatabaseKey) -> None:
    engine = make_engine(place)
    with pytest.raises(Exception) as failure, engine.begin() as connection:
        connection.execute(text("INSERT INTO user (login) VALUES (:login)"), {"login": "құпия мәтін"})
    assert "құпия мәтін" not in str(failure.value)


def test_a_file_that_is_not_there_is_not_made(place: DatabaseKey) -> None:
    missing = DatabaseKey(place.file.with_name("other.db"), KEY)
    with pytest.raises(FolderRefused):
        connect(missing)
    with pytest.raises(VaultMissing):
        look_at_header(missing.file)
    assert not missing.file.exists()


def test_an_ordinary_database_is_recognised(place: DatabaseKey) -> None:
    place.file.unlink()
    connection = sqlite3.connect(place.file)
    connection.execute("CREATE TABLE t (x)")
    connection.close()
    with pytest.raises(VaultPlain):
        look_at_header(place.file)


def test_another_key_does_not_open_it(place: DatabaseKey) -> None:
    with pytest.raises(VaultForeign):
        connect(DatabaseKey(place.file, bytes(32)))


def test_random_bytes_are_a_foreign_file(place: DatabaseKey) -> None:
    place.file.write_bytes(os.urandom(8192))
    look_at_header(place.file)
    with pytest.raises(VaultForeign):
        connect(place)


@pytest.mark.parametrize(("content", "part"), [(b"", "empty"), (os.urandom(5000), "size"), (b"x", "size")])
def test_an_empty_or_cut_file_is_damaged(place: DatabaseKey, content: bytes, part: str) -> None:
    place.file.write_bytes(content)
    with pytest.raises(VaultDamaged) as refused:
        look_at_header(place.file)
    assert refused.value.values["part"] == part


def test_a_foreign_but_readable_database_lacks_our_mark(place: DatabaseKey) -> None:
    connection = connect(place)
    connection.execute("PRAGMA application_id = 7")
    connection.close()
    with pytest.raises(VaultForeign):
        read_version(place, KNOWN_VERSION)


def test_a_newer_schema_is_refused(place: DatabaseKey) -> None:
    assert read_version(place, KNOWN_VERSION) == KNOWN_VERSION
    connection = connect(place)
    connection.execute(f"PRAGMA user_version = {KNOWN_VERSION + 1}")
    connection.close()
    with pytest.raises(VaultNewer) as refused:
        read_version(place, KNOWN_VERSION)
    assert refused.value.values == {"found": KNOWN_VERSION + 1, "known": KNOWN_VERSION}


def test_a_damaged_page_is_told_while_reading(place: DatabaseKey) -> None:
    content = bytearray(place.file.read_bytes())
    for page in range(1, len(content) // 4096):
        content[page * 4096 + 100] ^= 1
    place.file.write_bytes(content)
    with pytest.raises(VaultDamaged) as refused, make_engine(place).connect() as connection:
        for table in ("user", "vault", "audit_entry"):
            connection.exec_driver_sql(f'SELECT * FROM "{table}"').all()
    assert refused.value.code == "error.vault_damaged.page"


def test_a_full_disk_is_told_and_what_was_there_stays(place: DatabaseKey) -> None:
    """SQLite's own limit on pages gives the very result code of a full disk."""
    engine = make_engine(place)
    with pytest.raises(DiskFull), engine.begin() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1")
        connection.exec_driver_sql("CREATE TABLE big (x)")
        connection.exec_driver_sql("INSERT INTO big VALUES (zeroblob(10000000))")
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM sqlite_master WHERE name = 'big'").scalar() == 0


def test_another_writer_is_told_as_in_use(place: DatabaseKey, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.engine.BUSY_SECONDS", 0.05)
    other = connect(place)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(VaultInUse):
        make_engine(place).connect().exec_driver_sql("SELECT * FROM user")
    other.close()


def test_a_new_database_never_replaces_tables_of_an_old_one(place: DatabaseKey) -> None:
    with pytest.raises(VaultExists):
        create_database(DatabaseKey(place.file, bytes(32)), 1, lambda engine: None)
    assert read_version(place, KNOWN_VERSION) == KNOWN_VERSION


def test_our_mark_reads_as_letters() -> None:
    assert APPLICATION_ID.to_bytes(4) == b"BQYL"
