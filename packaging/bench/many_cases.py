"""A vault with many cases for the benchmarks: rows in bulk, each journaled and signed like any other.

Beyond ``SIGNED_UP_TO`` cases signing would take an hour. There rows are put in as they are stored, and the log is
brought to the same length by copies of an entry: as long for every question asked, but not fit to be verified.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import product
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from sqlcipher3 import dbapi2 as sqlcipher

from app.clock import FixedClock
from app.controllers.control.cases import Cases
from app.controllers.control.entries import ClauseEntry, CoExecutorEntry, InstructionEntry
from app.controllers.control.registration import order_key
from app.controllers.control.views import Registered
from app.controllers.vault.sessions import Session
from app.controllers.vault.vaults import NewVault, create_vault, open_vault
from app.editions import shipped_rulebook
from app.events import Events
from app.rules.facts import FixedDate
from app.rules.terms import Grade, Level, Mark, Origin, Special
from app.vault.derivation import KdfStrength
from db.alphabet import sort_key
from db.bulk import insert_rows, next_id
from db.search import words_of
from db.session import UnitOfWork

FILLED = "filled.txt"  # how many cases a whole vault has; written last
TODAY = datetime(2026, 4, 16, 10, 0, tzinfo=ZoneInfo("Asia/Almaty"))
PASSPHRASE = "жеті көк бөрі түнде жұлдыз санады"  # noqa: S105 of a vault that lives for one benchmark
QUICK = KdfStrength(memory_kib=64 * 1024, passes=3, lanes=2)
OBLIGATIONS = 10
BODIES = 120
PIECE = 5_000
SIGNED_UP_TO = 200_000
HURRIED_CACHE_KIB = 3 * 1024 * 1024
OPEN_SHARE = 0.1
RULES = (
    "obligations.process_vision", "obligations.coexecutor", "obligations.interim", "obligations.interim",
    "obligations.interim", "obligations.interim", "obligations.interim", "obligations.interim",
    "obligations.road_map", "obligations.report",
)  # fmt: skip
COMMON = "тапсырма орындау министрлік ұсыныс енгізсін ойдан шығарылған"  # in two cases of five
SPOKEN = "құ жат тап сыр ма ор ын дау мем ле кет бас қар үй лес тір өң ір жоб есеп шар жос пар дам ғыл бі лім"
SYLLABLES = SPOKEN.split()
SHORT_WORDS = ["".join(parts) for parts in product(SYLLABLES, repeat=2)]
LONG_WORDS = ["".join(parts) for parts in product(SYLLABLES, repeat=3)]


@dataclass(frozen=True, slots=True)
class Built:
    """An open vault full of cases, and what is needed to open it again."""

    session: Session
    cases: Cases
    clock: FixedClock
    count: int


def build(folder: Path, count: int) -> Built:
    """Make a vault with ``count`` cases, ten obligations each, and an entry in its log for every row."""
    clock = FixedClock(TODAY)
    create_vault(
        NewVault(folder / "vault", "olshem", "Өлшем Ойданұлы", PASSPHRASE), clock=clock, state_folder=folder / "state",
        strength=QUICK,
    )  # fmt: skip
    built = reopen(folder, count)
    session, cases = built.session, built.cases
    patterns = _patterns(cases, session)
    chance = random.Random(976)  # noqa: S311
    if count > SIGNED_UP_TO:
        _fill_hurried(session, patterns, chance, count)
    else:
        for start in range(0, count, PIECE):
            with session.work("bench.fill") as work:
                _fill(work, patterns, chance, start, min(PIECE, count - start))
                work.commit()
    with session.work("bench.optimize") as work:
        work.db.connection().exec_driver_sql("INSERT INTO case_search(case_search) VALUES ('optimize')")
        work.note({"cases": count})
        work.commit()
    (folder / FILLED).write_text(str(count), encoding="ascii")
    return built


def filled(folder: Path) -> int:
    """How many cases a vault kept in ``folder`` was filled with; none, or not to the end: 0."""
    mark = folder / FILLED
    return int(mark.read_text(encoding="ascii")) if mark.exists() else 0


def reopen(folder: Path, count: int) -> Built:
    """The vault of ``folder``, open on the day it was made for."""
    clock = FixedClock(TODAY)
    session = open_vault(folder / "vault", "olshem", PASSPHRASE, clock=clock, state_folder=folder / "state")
    return Built(session, Cases(session, shipped_rulebook(), Events()), clock, count)


def _patterns(cases: Cases, session: Session) -> dict[str, dict[str, Any]]:
    """One registered case, read back as stored: every row of the vault is a variation of its rows."""
    clause = ClauseEntry(
        "", "Үлгі (ойдан шығарылған)", term=FixedDate(date(2026, 5, 20)), responsible=_body(0),
        coexecutors=(CoExecutorEntry(_body(1)),),
    )  # fmt: skip
    entry = InstructionEntry(
        Grade.SECRET, Origin.GENERAL, "Хаттама", "1", date(2026, 4, 1), datetime(2026, 4, 2, 9, 0), title_kk="Үлгі",  # noqa: DTZ001
        clauses=(clause,),
    )  # fmt: skip
    done = cases.register(entry)
    assert isinstance(done, Registered), done
    found = {}
    with session.work("bench.bodies") as work:
        for kind in ("instruction", "clause", "coexecutor", "obligation", "register_number", "body"):
            result = work.db.connection().exec_driver_sql(f"SELECT * FROM {kind} ORDER BY id LIMIT 1")  # noqa: S608
            found[kind] = dict(zip(result.keys(), result.one(), strict=True))
        rows = [
            {**found["body"], "id": number + 1, "uid": f"{number:032x}", "name_kk": _body(number),
             "sort_key": sort_key(_body(number))}
            for number in range(2, BODIES)
        ]  # fmt: skip
        insert_rows(work, "body", rows)
        work.commit()
    return found


def _body(number: int) -> str:
    return f"Ойдан шығарылған {number}-министрлік"


def _fill(
    work: UnitOfWork, patterns: dict[str, dict[str, Any]], chance: random.Random, start: int, count: int
) -> None:  # fmt: skip
    connection = work.db.connection()
    first = {kind: next_id(connection, kind) for kind in patterns}
    made = [_case(patterns, chance, first, start + number, number) for number in range(count)]
    for kind in ("instruction", "register_number", "clause", "coexecutor"):
        insert_rows(work, kind, (case[kind] for case in made))
    insert_rows(work, "obligation", (row for case in made for row in case["obligation"]))
    words = [(case["clause"]["id"], case["words"]) for case in made]
    connection.exec_driver_sql("INSERT INTO case_search(rowid, words) VALUES (?, ?)", words)


def _fill_hurried(session: Session, patterns: dict[str, dict[str, Any]], chance: random.Random, count: int) -> None:
    """The same rows past the session, and as many entries of the log."""
    with session.read() as work:
        connection = work.db.connection()
        first = {kind: next_id(connection, kind) for kind in patterns}
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.rollback()
        with _hurried(raw):
            for start in range(0, count, PIECE):
                made = [_case(patterns, chance, first, number, number) for number in range(start, start + PIECE)]
                raw.execute("BEGIN")
                for kind in ("instruction", "register_number", "clause", "coexecutor"):
                    _insert_raw(raw, kind, (case[kind] for case in made))
                _insert_raw(raw, "obligation", (row for case in made for row in case["obligation"]))
                words = [(case["clause"]["id"], case["words"]) for case in made]
                raw.executemany("INSERT INTO case_search(rowid, words) VALUES (?, ?)", words)
                _lengthen_log(raw, len(made) * (OBLIGATIONS + 4))
                raw.execute("COMMIT")


def _insert_raw(raw: sqlcipher.Connection, kind: str, rows: Iterable[Mapping[str, Any]]) -> None:
    listed = list(rows)
    names, places = ", ".join(f'"{name}"' for name in listed[0]), ", ".join("?" * len(listed[0]))
    statement = f'INSERT INTO "{kind}" ({names}) VALUES ({places})'  # noqa: S608
    raw.executemany(statement, [tuple(row.values()) for row in listed])


def _lengthen_log(raw: sqlcipher.Connection, count: int) -> None:
    """Copies of an obligation's entry, each about another record."""
    names = [row[1] for row in raw.execute("PRAGMA table_info(audit_entry)")]
    taken = {"sequence": "last + n", "record_id": "last + n", "record_uid": "hex(randomblob(16))",
             "hash": "lower(hex(randomblob(32)))"}  # fmt: skip
    columns = ", ".join(taken.get(name, f'e."{name}"') for name in names)
    raw.execute(
        "WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < ?), "  # noqa: S608
        "e AS (SELECT * FROM audit_entry WHERE record_kind = 'obligation' ORDER BY sequence LIMIT 1), "
        "tail AS (SELECT max(sequence) AS last FROM audit_entry) "
        f"INSERT INTO audit_entry SELECT {columns} FROM n, e, tail",
        (count,),
    )


@contextmanager
def _hurried(raw: sqlcipher.Connection) -> Iterator[None]:
    """Without the journal of the file and with a large cache; what is interrupted here is thrown away."""
    before = raw.execute("PRAGMA cache_size").fetchone()[0]
    bound = raw.execute("PRAGMA soft_heap_limit").fetchone()[0]  # with it the large cache would stay a small one
    raw.execute("PRAGMA soft_heap_limit = 0").fetchone()
    raw.execute("PRAGMA synchronous = OFF")
    raw.execute("PRAGMA journal_mode = OFF").fetchone()
    raw.execute(f"PRAGMA cache_size = -{HURRIED_CACHE_KIB}")
    yield
    raw.execute(f"PRAGMA cache_size = {before}")
    raw.execute(f"PRAGMA soft_heap_limit = {bound}").fetchone()
    raw.execute("PRAGMA journal_mode = DELETE").fetchone()
    raw.execute("PRAGMA synchronous = EXTRA")


def _case(
    patterns: dict[str, dict[str, Any]], chance: random.Random, first: dict[str, int], serial: int, number: int
) -> dict[str, Any]:
    """Rows of one paper with one clause. Nine in ten are removed; the open ones end around today."""
    is_open = chance.random() < OPEN_SHARE
    received = TODAY.date() - timedelta(days=chance.randrange(1, 60) if is_open else chance.randrange(100, 4 * 365))
    deadline = received + timedelta(days=chance.randrange(20, 300) if is_open else chance.randrange(5, 90))
    year, sequence = received.year, serial + 10
    grade = chance.choices(list(Grade), (70, 25, 5))[0].value
    origin = chance.choice(list(Origin)).value
    body = chance.randrange(BODIES)
    text = _text(chance)
    paper = {
        **patterns["instruction"], "id": first["instruction"] + number, "uid": f"1{serial:031x}",
        "registration_number": f"{sequence}", "registration_year": year, "sequence": sequence,
        "registered_on": received.isoformat(), "received_on": received.isoformat(),
        "signed_on": (received - timedelta(days=2)).isoformat(), "grade": grade, "origin": origin,
        "document_number": f"{serial}-х", "title_kk": text[:80],
    }  # fmt: skip
    numbered = {
        **patterns["register_number"], "id": first["register_number"] + number, "uid": f"2{serial:031x}", "year": year,
        "sequence": sequence, "text": f"{sequence}", "on": received.isoformat(), "subject_id": paper["id"],
    }  # fmt: skip
    clause = {
        **patterns["clause"], "id": first["clause"] + number, "uid": f"3{serial:031x}", "instruction_id": paper["id"],
        "case_number": f"{sequence}", "case_key": sort_key(f"{sequence}"), "order_key": order_key(year, sequence, 0),
        "grade": grade, "origin": origin, "text_kk": text, "responsible_id": body + 1, "consolidator_id": body + 1,
        "responsible_key": sort_key(_body(body)), "first_deadline": deadline.isoformat(),
        "term_date": deadline.isoformat(),
        "deadline": deadline.isoformat(), "act_by": deadline.isoformat(), "status": "open" if is_open else "removed",
        "removed_on": None if is_open else deadline.isoformat(), "level": chance.choice(list(Level)).value,
        "control_type": chance.choices(("urgent", "short", "medium", "long"), (10, 30, 40, 20))[0],
        "mark": chance.choice(list(Mark)).value if chance.random() < 0.05 else None,
        "special": chance.choice(list(Special)).value if chance.random() < 0.01 else None,
    }  # fmt: skip
    other = {
        **patterns["coexecutor"], "id": first["coexecutor"] + number, "uid": f"4{serial:031x}",
        "clause_id": clause["id"],
        "body_id": (body + 1) % BODIES + 1,
    }  # fmt: skip
    owed = list(_obligations(patterns, first, serial, number, clause["id"], received, deadline, is_open))
    words = words_of(f"{sequence}", paper["document_number"], text, _body(body))
    return {
        "instruction": paper, "register_number": numbered, "clause": clause, "coexecutor": other, "obligation": owed,
        "words": words,
    }  # fmt: skip


def _obligations(
    patterns: dict[str, dict[str, Any]], first: dict[str, int], serial: int, number: int, clause_id: int,
    received: date, deadline: date, is_open: bool,
) -> Iterator[dict[str, Any]]:  # fmt: skip
    length = (deadline - received).days
    for place, rule in enumerate(RULES):
        due = received + timedelta(days=length * (place + 1) // OBLIGATIONS)
        done = not is_open or due < TODAY.date() - timedelta(days=3)
        yield {
            **patterns["obligation"], "id": first["obligation"] + number * OBLIGATIONS + place,
            "uid": f"5{serial * OBLIGATIONS + place:031x}", "clause_id": clause_id, "rule": rule, "paragraph": "66",
            "owner": "executor", "body_id": None, "due_on": due.isoformat(),
            "done_on": due.isoformat() if done else None,
        }  # fmt: skip


def _text(chance: random.Random) -> str:
    words = chance.choices(SHORT_WORDS, k=12) + chance.choices(LONG_WORDS, k=13)
    if chance.random() < 0.4:
        words += COMMON.split()
    chance.shuffle(words)
    return " ".join(words)
