"""What travels: every kind of record has its place, the published schemas are the tables', rows read as they stand."""

from __future__ import annotations

import json

import pytest
from jsonschema import Draft202012Validator

import resources
from app.clock import FixedClock
from app.controllers.control.cases import Cases
from app.controllers.vault.sessions import Session
from app.demonstration import demonstration
from app.editions import shipped_rulebook
from app.events import Events
from app.exchange.schemas import VERSION, checker
from app.rules.terms import Grade
from db.base import recorded_tables
from db.contents import AT_HOME, CASES, CONTENTS, SHARED, shape
from db.models.cases import Clause, Instruction
from db.models.registers import Correction
from db.queries.contents import (
    Wanted,
    choose,
    choose_directories,
    chosen_ids,
    counted,
    highest_grade,
    papers_of,
    rows_named,
    rows_of,
)

EVERY = Wanted(frozenset(Grade))


@pytest.fixture
def filled(session: Session, clock: FixedClock) -> Session:
    cases = Cases(session, shipped_rulebook(), Events())
    for entry in demonstration(clock.today()):
        cases.register(entry)
    return session


def test_every_kind_of_record_travels_or_stays_for_a_reason() -> None:
    new, gone = set(recorded_tables()) - set(CONTENTS) - set(AT_HOME), set(CONTENTS) | set(AT_HOME)
    assert not new, f"say in db/contents.py whether {new} travels, then run .venv/bin/python packaging/schemas.py"
    assert not gone - set(recorded_tables())
    assert not set(CONTENTS) & set(AT_HOME)


@pytest.mark.parametrize("kind", CONTENTS)
def test_the_published_schema_is_the_tables(kind: str) -> None:
    published = json.loads(resources.path("schemas", str(VERSION), f"{kind}.json").read_bytes())
    assert published == shape(kind).schema, "the table changed: run .venv/bin/python packaging/schemas.py"


def test_what_a_record_belongs_to_or_names_comes_before_it() -> None:
    known = set()
    for content in (*SHARED, *CASES):
        known.add(content.kind)
        owners = {field.refers_to for field in shape(content.kind).fields if field.column == content.owner}
        assert owners - {"*"} <= known


def test_rows_fit_their_schema_and_name_only_what_travels_with_them(filled: Session) -> None:
    with filled.read() as work:
        connection = work.db.connection()
        choose(connection, EVERY)
        uids: dict[str, set[str]] = {}
        for kind in CONTENTS:
            rows = list(rows_of(connection, kind))
            full = Draft202012Validator(shape(kind).schema)
            assert all(full.is_valid(row) and not checker(kind)(row) for row in rows)
            uids[kind] = {row["uid"] for row in rows}
            assert len(rows) == counted(connection).get(kind, 0)
        for kind in CONTENTS:
            for field in shape(kind).fields:
                if field.refers_to in uids:
                    named = {row[field.name] for row in rows_of(connection, kind) if field.name in row}
                    assert named <= uids[field.refers_to], (kind, field.name)
        assert uids["clause"] and uids["body"] and uids["obligation"]


def test_a_paper_brings_only_what_is_its_own(filled: Session) -> None:
    with filled.read() as work:
        connection = work.db.connection()
        choose(connection, Wanted(frozenset(Grade), ids=(1,)))
        assert chosen_ids(connection, "instruction") == [1]
        clauses = {row["uid"]: row for row in rows_of(connection, "clause")}
        assert clauses
        assert {row["clause"] for row in rows_of(connection, "obligation")} == set(clauses)
        assert counted(connection)["body"] < len(list(work.db.connection().exec_driver_sql("SELECT 1 FROM body")))
        choose_directories(connection)
        assert counted(connection)["body"] == len(list(connection.exec_driver_sql("SELECT 1 FROM body")))


def test_papers_above_clearance_stay(filled: Session) -> None:
    with filled.read() as work:
        choose(work.db.connection(), Wanted(frozenset({Grade.SECRET})))
        assert highest_grade(work.db.connection()) is Grade.SECRET
        choose(work.db.connection(), EVERY)
        assert highest_grade(work.db.connection()) is Grade.SPECIAL_IMPORTANCE
        choose(work.db.connection(), Wanted(frozenset(), ids=()))
        assert highest_grade(work.db.connection()) is None


def test_period_words_and_changes_narrow_the_choice(filled: Session) -> None:
    from datetime import date

    with filled.read() as work:
        connection = work.db.connection()

        def chosen(**conditions: object) -> int:
            choose(connection, Wanted(frozenset(Grade), **conditions))  # type: ignore[arg-type]
            return counted(connection).get("instruction", 0)

        everything = chosen()
        first = work.db.query(Instruction).order_by(Instruction.registered_on).first()
        assert first is not None
        assert chosen(registered_until=first.registered_on) == 1
        assert chosen(registered_from=date(2027, 1, 1)) == 0
        assert 0 < chosen(words="қауіпсіздік кеңесі") < everything
        assert chosen(words="жоқмұндайсөз") == 0
        head = connection.exec_driver_sql("SELECT max(sequence) FROM audit_entry").scalar_one()
        assert chosen(since_sequence=head) == 0
        assert chosen(since_sequence=1) == everything


def test_a_correction_travels_with_what_it_corrected(filled: Session, clock: FixedClock) -> None:
    with filled.work("test.correct") as work:
        clause = work.db.query(Clause).filter(Clause.instruction_id == 2).first()
        assert clause is not None
        head = work.db.connection().exec_driver_sql("SELECT max(sequence) FROM audit_entry").scalar_one()
        work.db.add(
            Correction(
                subject_kind="clause", subject_id=clause.id, field="official", before="", after="Ойдан", ground="қате",
                on=clock.today(), entered_at=clock.now(), entered_by="Ойдан",
            )
        )  # fmt: skip
        work.commit()
        connection = work.db.connection()
        choose(connection, Wanted(frozenset(Grade), ids=(2,)))
        assert [row["subject"] for row in rows_of(connection, "correction")] == [clause.uid]
        choose(connection, Wanted(frozenset(Grade), ids=(1,)))
        assert list(rows_of(connection, "correction")) == []
        choose(connection, Wanted(frozenset(Grade), since_sequence=head))
        assert chosen_ids(connection, "instruction") == [2]
        assert papers_of(connection, "correction", [1]) == {2}


def test_rows_are_found_by_uid(filled: Session) -> None:
    with filled.read() as work:
        connection = work.db.connection()
        choose(connection, EVERY)
        rows = list(rows_of(connection, "clause"))
        named = rows_named(connection, "clause", [rows[0]["uid"], rows[-1]["uid"], "00" * 16])
        assert named == {rows[0]["uid"]: rows[0], rows[-1]["uid"]: rows[-1]}
