"""`baqylau vault` as it is typed: passphrase from a descriptor, answers on standard output, exit codes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.vault_samples import VaultSample

ROOT = Path(__file__).parent.parent.parent


def baqylau(*words: str, passphrase: str) -> subprocess.CompletedProcess[str]:
    """Run the program with the passphrase on descriptor 3 or whatever the system gives."""
    reading, writing = os.pipe()
    os.write(writing, passphrase.encode() + b"\n")
    os.close(writing)
    try:
        return subprocess.run(
            [sys.executable, "-m", "app", "--language", "en", *words, "--passphrase-fd", str(reading)],
            pass_fds=[reading], cwd=ROOT, capture_output=True, text=True, timeout=120,
        )  # fmt: skip
    finally:
        os.close(reading)


@pytest.fixture
def place(vault: VaultSample) -> list[str]:
    return [str(vault.folder), "--login", vault.login, "--state-folder", str(vault.state_folder)]


def test_a_sound_vault_is_reported_sound(vault: VaultSample, place: list[str]) -> None:
    done = baqylau("vault", "check", *place, "--json", passphrase=vault.passphrase)
    report = json.loads(done.stdout)
    assert (done.returncode, report["ok"], report["damages"]) == (0, True, [])
    assert report["entries"] >= 2


def test_a_wrong_passphrase_is_one_line_and_exit_code_two(vault: VaultSample, place: list[str]) -> None:
    done = baqylau("vault", "check", *place, passphrase="бұл басқа біреудің тіркесі")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("Login or passphrase is wrong.")


def test_a_vault_is_made_and_its_recovery_code_printed_once(tmp_path: Path) -> None:
    folder, state = tmp_path / "Қойма қалтасы", tmp_path / "state"
    words = ["--login", "aru", "--full-name", "Ару Ойдан", "--state-folder", str(state), "--json"]
    done = baqylau("vault", "create", str(folder), *words, passphrase="алты бөлек сөз қатар тұрса жетеді")
    assert done.returncode == 0, done.stderr
    code = json.loads(done.stdout)["recovery_code"]
    assert len(code.split("-")) == 13
    assert (folder / "vault.db").read_bytes()[:15] != b"SQLite format 3"
    assert not any(code.encode() in file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())
