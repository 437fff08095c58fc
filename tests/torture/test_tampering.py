"""The journal tampered with in eight ways, and the key file in ten thousand."""

from __future__ import annotations

import copy
import random
import time
from pathlib import Path

import pytest

from app.controllers.sessions import Session
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
    started = time.perf_counter()
    found = verify_journal(honest, session.vault_uid, [Anchor(len(honest), honest[-1]["hash"])], is_signed)
    rate = len(honest) / (time.perf_counter() - started)
    assert found.damages == []
    keep("verification", len(honest), entries_per_second=round(rate))
    assert rate >= ENTRIES_PER_SECOND
