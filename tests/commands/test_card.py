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


def test_an_unknown_case_is_one_sentence(place: list[str], vault: VaultSample) -> None:
    done = baqylau("card", "print", *place, "--case", "99", "--out", "-", passphrase=vault.passphrase)
    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.strip().splitlines()) == 1
