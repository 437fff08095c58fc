"""Mutated packages, outside and inside: none is taken for a good one, none fails in a way of its own."""

from __future__ import annotations

import io
import random
import time
import tracemalloc
import zipfile
from collections import Counter
from collections.abc import Callable

import pytest

from app.exchange.archive import EPOCH
from app.exchange.envelope import MAGIC
from app.exchange.faults import Rejection
from app.rules.terms import ExchangeOutcome
from tests.exchange.samples import RECIPIENT, ROWS, SENDER, closed, packed, reader

MOST_SECONDS, MOST_BYTES = 2.0, 256 * 1024 * 1024
READER = reader()
GOOD, MANIFEST = packed().content, packed().manifest
ARCHIVE = RECIPIENT.open(GOOD)[len(MAGIC) + 8 + 64 :]
ROWS_OUT = {kind: list(rows) for kind, rows in ROWS.items()}
NUMBERS = (0, 1, 0x7F, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF)
Mutation = Callable[[random.Random, bytes], bytes]


def flip(dice: random.Random, content: bytes) -> bytes:
    changed = bytearray(content)
    for _ in range(dice.choice((1, 1, 1, 2, 8))):
        changed[dice.randrange(len(changed))] ^= 1 << dice.randrange(8)
    return bytes(changed)


def cut(dice: random.Random, content: bytes) -> bytes:
    return content[: dice.randrange(len(content))]


def take_out(dice: random.Random, content: bytes) -> bytes:
    start = dice.randrange(len(content))
    return content[:start] + content[start + dice.choice((1, 4, 64, 500)) :]


def repeat(dice: random.Random, content: bytes) -> bytes:
    start = dice.randrange(len(content))
    piece = content[start : start + dice.choice((1, 30, 200))]
    return content[:start] + piece + content[start:]


def put_in(dice: random.Random, content: bytes) -> bytes:
    start = dice.randrange(len(content))
    return content[:start] + dice.randbytes(dice.choice((1, 16, 300))) + content[start:]


def number(dice: random.Random, content: bytes) -> bytes:
    width = dice.choice((1, 2, 4))
    start = dice.randrange(len(content) - width)
    value = dice.choice(NUMBERS) & ((1 << 8 * width) - 1)
    return content[:start] + value.to_bytes(width, dice.choice(("little", "big"))) + content[start + width :]


MUTATIONS: tuple[Mutation, ...] = (flip, cut, take_out, repeat, put_in, number)


def mutated_rows(dice: random.Random, archive: bytes) -> bytes:
    """Change the rows and pack them anew: the archive is honest again, only the manifest's sums are not."""
    with zipfile.ZipFile(io.BytesIO(archive)) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    parts["receipt.jsonl"] = dice.choice(MUTATIONS)(dice, parts["receipt.jsonl"])
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
        for name, content in parts.items():
            info = zipfile.ZipInfo(name, EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(info, content)
    return buffer.getvalue()


def mutated(dice: random.Random, content: bytes, mutations: tuple[Mutation, ...]) -> bytes:
    """A mutant that is not the original again."""
    while (changed := dice.choice(mutations)(dice, content)) == content:
        pass
    return changed


def outer(dice: random.Random) -> bytes:
    return mutated(dice, GOOD, MUTATIONS)


def inner(dice: random.Random) -> bytes:
    """Signed and closed as it should be: only the look at the inside is left to find it."""
    return closed(mutated(dice, ARCHIVE, (*MUTATIONS, mutated_rows, mutated_rows)), SENDER)


def run(mutate: Callable[[random.Random], bytes], times: int, seed: int) -> Counter[ExchangeOutcome]:
    """Read ``times`` mutants. One that is let through must say exactly what the original said: the few bits that fill
    up the last byte of a deflated part mean nothing."""
    dice, seen = random.Random(seed), Counter[ExchangeOutcome]()
    slowest = 0.0
    for _ in range(times):
        package = mutate(dice)
        began = time.perf_counter()
        found = READER.open(package)
        slowest = max(slowest, time.perf_counter() - began)
        if isinstance(found, Rejection):
            seen[found.outcome] += 1
            continue
        assert found.manifest == MANIFEST
        assert {kind: list(found.rows(kind)) for kind in ROWS_OUT} == ROWS_OUT
        seen[ExchangeOutcome.READY] += 1
    assert slowest <= MOST_SECONDS
    return seen


def memory_of(mutate: Callable[[random.Random], bytes], times: int, seed: int) -> int:
    dice = random.Random(seed)
    tracemalloc.start()
    try:
        for _ in range(times):
            READER.open(mutate(dice))
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_no_mutated_file_is_taken() -> None:
    seen = run(outer, 1000, seed=1)
    assert not seen[ExchangeOutcome.READY]
    assert seen[ExchangeOutcome.DAMAGED]


def test_no_mutated_content_is_taken_although_it_is_signed() -> None:
    seen = run(inner, 1000, seed=2)
    assert {ExchangeOutcome.BAD_STRUCTURE, ExchangeOutcome.BAD_CONTENT} <= set(seen)


def test_reading_a_mutant_stays_within_memory() -> None:
    assert memory_of(inner, 50, seed=3) < MOST_BYTES


@pytest.mark.torture
@pytest.mark.parametrize("seed", range(10))
def test_a_hundred_thousand_mutants_of_each_kind(seed: int) -> None:
    assert not run(outer, 10_000, seed=100 + seed)[ExchangeOutcome.READY]
    run(inner, 10_000, seed=200 + seed)
