"""`baqylau card print` and `baqylau verify` as they are typed."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from app.clock import FixedClock
from app.commands.card import cases_of
from app.demonstration import demonstration
from tests.commands.test_vault import baqylau
from tests.vault_samples import VaultSample


@pytest.fixture
def place(vault: VaultSample, clock: FixedClock) -> list[str]:
    session = vault.open(clock)
    cases = cases_of(session)
    for entry in demonstration(date(2026, 4, 16))[:1]:
        cases.register(entry)
    session.close()
    return [str(vault.folder), "--login", vault.login, "--state-folder", str(vault.state_folder)]


def test_a_card_is_printed_once_and_verified(place: list[str], vault: VaultSample, tmp_path: Path) -> None:
    out = tmp_path / "карточка.pdf"
    line = ["card", "print", *place, "--case", "1/4.1", "--out", str(out), "--json"]
    done = baqylau(*line, passphrase=vault.passphrase)
    assert done.returncode == 0, done.stderr
    assert out.read_bytes().startswith(b"%PDF")
    assert out.stat().st_mode & 0o077 == 0
    code = json.loads(done.stdout)["code"]
    checked = baqylau("verify", *place, "--code", code, "--json", passphrase=vault.passphrase)
    assert json.loads(checked.stdout) == {"known": True, "same": True, "print": "1", "changes": []}
    again = baqylau(*line, passphrase=vault.passphrase)
    assert again.returncode == 2
    assert "never overwritten" in again.stderr


def test_a_code_is_verified_as_it_stands_on_the_paper(place: list[str], vault: VaultSample, tmp_path: Path) -> None:
    line = ["card", "print", *place, "--case", "1/4.1", "--out", str(tmp_path / "a.pdf"), "--copies", "2", "--json"]
    done = baqylau(*line, passphrase=vault.passphrase)
    number, _, shown = json.loads(done.stdout)["code"].partition("/")
    typed = f"{number}/{shown[:4]} {shown[4:8]} {shown[8:]}"
    checked = baqylau("verify", place[0], typed, *place[1:], passphrase=vault.passphrase)
    assert checked.returncode == 0, checked.stderr
    assert "agrees" in checked.stdout


def test_the_kit_is_one_command_and_its_blanks_are_listed(place: list[str], vault: VaultSample, tmp_path: Path) -> None:
    out = tmp_path / "жиынтық.pdf"
    made = baqylau(
        "kit", "print", *place, "--out", str(out), "--reason", "жөндеу", "--json", passphrase=vault.passphrase
    )
    assert made.returncode == 0, made.stderr
    assert out.read_bytes().startswith(b"%PDF")
    blanks = baqylau("kit", "blanks", *place, "--json", passphrase=vault.passphrase)
    assert blanks.returncode == 1
    assert "control-card" in {row["form"] for row in json.loads(blanks.stdout)}


def test_an_unknown_case_is_one_sentence(place: list[str], vault: VaultSample) -> None:
    done = baqylau("card", "print", *place, "--case", "99", "--out", "-", passphrase=vault.passphrase)
    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.strip().splitlines()) == 1
