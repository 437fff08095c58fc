"""`baqylau edition` as it is typed: a dry run, loading, accepting by number, leaving with a reason."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.__main__ import main
from app.clock import FixedClock
from app.commands.card import cases_of
from app.rules.facts import WorkingDays
from tests.controllers.test_editions import CHANGED, register
from tests.vault_samples import VaultSample


@dataclass(frozen=True)
class Done:
    returncode: int
    stdout: str
    stderr: str


Typed = Callable[..., Done]


@pytest.fixture
def baqylau(capsys: pytest.CaptureFixture[str]) -> Typed:
    """The program in this process: many commands in a row, without loading everything for each."""

    def run(*words: str, passphrase: str) -> Done:
        reading, writing = os.pipe()
        os.write(writing, passphrase.encode() + b"\n")
        os.close(writing)
        try:
            code = main(["--language", "en", *words, "--passphrase-fd", str(reading)])
        finally:
            os.close(reading)
        told = capsys.readouterr()
        return Done(code, told.out, told.err)

    return run


LOST = CHANGED.partition("[[working_weekend]]\ndate = 2026-04-26")[0]


@pytest.fixture
def place(vault: VaultSample, clock: FixedClock) -> list[str]:
    session = vault.open(clock)
    register(cases_of(session), WorkingDays(7), WorkingDays(8))
    session.close()
    return [str(vault.folder), "--login", vault.login, "--state-folder", str(vault.state_folder)]


@pytest.fixture
def file(tmp_path: Path) -> str:
    made = tmp_path / "күнтізбе 2026.toml"
    made.write_text(LOST, encoding="utf-8")
    return str(made)


def test_a_file_is_examined_loaded_accepted_and_left_by_number(
    baqylau: Typed, place: list[str], file: str, vault: VaultSample
) -> None:
    words = vault.passphrase
    dry = json.loads(baqylau("edition", "load", file, *place, "--json", passphrase=words).stdout)
    assert (dry["kind"], dry["key"]) == ("calendar", "2026")
    assert all(day["reason"]["kk"] for day in dry["days"] if not day["worked"])
    assert {(change["old"], change["new"]) for change in dry["changes"] if change["about"] == "deadline"} == {
        ("2026-04-24", "2026-04-27"),
        ("2026-04-27", "2026-04-28"),
    }
    numbers = sorted({change["case"] for change in dry["changes"]})
    assert json.loads(baqylau("edition", "list", *place, "--json", passphrase=words).stdout) == []
    strange = baqylau("edition", "load", file, *place, "--accept", "77/7", passphrase=words)
    assert (strange.returncode, "77/7" in strange.stderr) == (2, True)
    listed = baqylau("edition", "list", *place, passphrase=words)
    assert "2026" in listed.stdout
    accepted = baqylau("edition", "accept", *place, "--case", numbers[0], passphrase=words)
    assert accepted.returncode == 0, accepted.stderr
    refused = baqylau("edition", "leave", *place, "--case", numbers[1], "--reason", " ", passphrase=words)
    assert refused.returncode == 1
    left = baqylau("edition", "leave", *place, "--case", numbers[1], "--reason", "келісілді", passphrase=words)
    assert left.returncode == 0, left.stderr
    changes = json.loads(baqylau("edition", "changes", *place, "--json", passphrase=words).stdout)
    assert {(change["case"], change["left"]) for change in changes} == {(numbers[1], "келісілді")}
    told = baqylau("edition", "changes", *place, passphrase=words).stdout
    assert "келісілді" in told


def test_a_faulty_file_is_one_sentence_before_any_passphrase(baqylau: Typed, tmp_path: Path) -> None:
    bad = tmp_path / "бос.toml"
    bad.write_text("x = 1", encoding="utf-8")
    done = baqylau("edition", "load", str(bad), str(tmp_path), "--login", "x", passphrase="x")
    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.strip().splitlines()) == 1
