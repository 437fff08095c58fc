"""Rows written in bulk are journaled like any others, in the same unit of work."""

from __future__ import annotations

import threading
import uuid
from collections.abc import Iterator
from typing import Any

import pytest

from app.controllers.vault.sessions import Session
from db.bulk import insert_rows, next_id, update_rows
from db.models.directories import Body


def body(number: int, **changes: Any) -> dict[str, Any]:
    row = {"id": number, "uid": uuid.uuid5(uuid.NAMESPACE_OID, str(number)).hex, "name_kk": f"Ойдан {number}",
           "name_ru": "", "short_kk": "", "sort_key": f"{number:06}", "valid_from": None}  # fmt: skip
    return row | changes


def test_bulk_rows_are_found_by_the_check_as_whole_as_any(session: Session) -> None:
    with session.work("test.bulk") as work:
        work.db.add(Body(name_kk="Ойдан бірінші", sort_key="a"))
        work.db.flush()
        first = next_id(work.db.connection(), "body")
        assert insert_rows(work, "body", (body(first + n) for n in range(2500))) == 2500
        changed = [body(first + n, name_ru="Вымышлено") for n in range(1200)]
        assert update_rows(work, "body", changed) == 1200
        work.db.add(Body(name_kk="Ойдан соңғы", sort_key="b"))
        work.commit()
    report = session.check()
    assert report.ok, report.damages
    assert report.records >= 2502
    entries = [entry for entry in session.entries() if entry["action"] == "test.bulk"]
    assert len(entries) == 2502 + 1200
    assert len({entry["work"] for entry in entries}) == 1
    assert "Вымышлено" in entries[2500]["change"] and entries[2500]["change"].count("[") == 1


def test_an_update_that_changes_nothing_is_no_entry(session: Session) -> None:
    with session.work("test.bulk") as work:
        insert_rows(work, "body", [body(1)])
        update_rows(work, "body", [body(1)])
        work.commit()
    assert len([entry for entry in session.entries() if entry["action"] == "test.bulk"]) == 1


def test_what_is_not_committed_leaves_neither_rows_nor_entries(session: Session) -> None:
    before = len(list(session.entries()))
    with session.work("test.bulk") as work:
        insert_rows(work, "body", [body(1)])
    assert len(list(session.entries())) == before
    with session.work("test.read") as work:
        assert next_id(work.db.connection(), "body") == 1
    assert session.check().ok


def test_what_stops_while_entries_are_signed_leaves_nothing_behind(session: Session) -> None:
    before = len(list(session.entries()))

    def rows() -> Iterator[dict[str, Any]]:
        yield from (body(number) for number in range(1, 2300))
        raise KeyError("stopped")

    with pytest.raises(KeyError, match="stopped"), session.work("test.bulk") as work:
        insert_rows(work, "body", rows())
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("entries")]
    assert len(list(session.entries())) == before
    assert session.check().ok


def test_rows_in_any_order_have_their_entries_in_that_order(session: Session) -> None:
    numbers = [*range(1200, 0, -2), *range(1, 1200, 2)]
    count = "SELECT count(*) FROM audit_entry"
    with session.work("test.bulk") as work:
        before = work.db.connection().exec_driver_sql(count).scalar_one()
        insert_rows(work, "body", (body(number) for number in numbers))
        assert work.db.connection().exec_driver_sql(count).scalar_one() == before + len(numbers)
        work.commit()
    assert session.check().ok
    assert [entry["record_id"] for entry in session.entries() if entry["action"] == "test.bulk"] == numbers


def test_two_commits_of_one_unit_of_work_follow_one_another(session: Session) -> None:
    with session.work("test.bulk") as work:
        insert_rows(work, "body", [body(1)])
        work.commit()
        insert_rows(work, "body", [body(2)])
        work.commit()
    assert session.check().ok
    works = [entry["work"] for entry in session.entries() if entry["action"] == "test.bulk"]
    assert works[1] == works[0] + 1
