"""The journal tampered with in eight ways, and the key file in ten thousand."""

from __future__ import annotations

import copy
import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.controllers.vault.audit import Audit
from app.controllers.vault.sessions import Session
from app.errors import KeyFileDamaged
from app.vault.identity import is_signed
from app.vault.keyfile import COPIES, read_key_file
from db.check import read_entries
from db.verification import Anchor, verify_journal
from tests.db.tampering import KINDS
from tests.db.test_journal import add, person
from tests.torture.sizes import counts, keep
from tests.vault.test_keyfile import mutate

ENTRIES_PER_SECOND = 10_000
SCRIPT_ENTRIES_PER_SECOND = 2_500  # Python alone, without any library
CORES = 2  # of the machine the figures are for: signatures are verified beside the walk, so that both are used
SCRIPT = Path(__file__).parents[2] / "packaging" / "verify_audit.py"


@pytest.mark.parametrize("tamper", KINDS, ids=[kind.__name__ for kind in KINDS])
@counts(20, 500)
def test_log_tampering_is_all_found(session: Session, tamper: object, count: int) -> None:
    for n in range(5):
        add(session, f"u{n}")
    honest = list(read_entries(session.vault.place))
    anchor, vault, choice = Anchor(len(honest), honest[-1]["hash"]), session.vault_uid, random.Random(count)
    missed = tried = 0
    while tried < count:
        tampered = tamper(copy.deepcopy(honest), choice)  # type: ignore[operator]
        if tampered != honest:
            tried += 1
            missed += not verify_journal(tampered, vault, [anchor], is_signed).damages
    assert missed == 0
    keep(f"log tampering: {getattr(tamper, '__name__', '')}", count, missed=missed)


@counts(500, 10_000)
def test_key_file_mutations_never_open(session: Session, tmp_path: Path, count: int) -> None:
    keys, data_key = session.vault.keys, session.vault.place.key
    content, choice, opened = keys.encoded(), random.Random(count), 0
    for _ in range(count):
        mutated = mutate(content, choice)
        for name in COPIES:
            (tmp_path / name).write_bytes(mutated)
        try:
            found = read_key_file(tmp_path)
        except KeyFileDamaged:
            continue
        opened += mutated != content and found.is_authentic(found.generation, data_key)
    assert opened == 0
    keep("key file mutations", count, opened=opened)


@pytest.mark.torture
def test_the_verifier_takes_ten_thousand_entries_a_second(session: Session) -> None:
    for n in range(100):
        with session.work("torture") as work:
            work.db.add_all([person(f"u{n}-{row}") for row in range(200)])
            work.commit()
    honest = list(read_entries(session.vault.place))
    anchor, by_clock, spent = Anchor(len(honest), honest[-1]["hash"]), time.perf_counter(), time.process_time()
    found = verify_journal(honest, session.vault_uid, [anchor], is_signed)
    spent, by_clock = time.process_time() - spent, time.perf_counter() - by_clock
    assert found.damages == []
    rate = CORES * len(honest) / spent
    keep("verification", len(honest), entries_per_second=round(rate), by_the_clock=round(len(honest) / by_clock))
    assert rate >= ENTRIES_PER_SECOND


@pytest.mark.torture
def test_the_stand_alone_script_verifies_a_long_log_in_minutes(session: Session, tmp_path: Path) -> None:
    for n in range(20):
        with session.work("torture") as work:
            work.db.add_all([person(f"u{n}-{row}") for row in range(500)])
            work.commit()
    log = tmp_path / "log.jsonl"
    head = Audit(session).export(log, content=False)
    before = os.times()
    done = subprocess.run([sys.executable, "-I", "-S", SCRIPT, log, "--anchor", head.anchor], capture_output=True)
    after = os.times()
    assert done.returncode == 0 and done.stdout.rstrip().endswith(b"CORRECT")
    spent = after.children_user + after.children_system - before.children_user - before.children_system
    rate = CORES * head.sequence / spent
    keep("stand-alone verification", head.sequence, entries_per_second=round(rate))
    assert rate >= SCRIPT_ENTRIES_PER_SECOND
