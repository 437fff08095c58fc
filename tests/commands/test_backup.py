"""`baqylau backup` and `baqylau audit` as they are typed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.clock import SystemClock
from tests.controllers.test_audit import stand_alone
from tests.vault_samples import VaultSample

ROOT = Path(__file__).parent.parent.parent


def piped(text: str) -> int:
    reading, writing = os.pipe()
    os.write(writing, text.encode() + b"\n")
    os.close(writing)
    return reading


def baqylau(vault: VaultSample, *words: str, second: str = "") -> subprocess.CompletedProcess[str]:
    """Run a command on the sample vault; what persons type comes from descriptors."""
    passphrase = piped(vault.passphrase)
    given = [passphrase]
    command = [sys.executable, "-m", "app", "--language", "en", *words[:2], str(vault.folder), "--login", vault.login,
               "--state-folder", str(vault.state_folder), "--passphrase-fd", str(passphrase), *words[2:]]  # fmt: skip
    if second:
        given.append(piped(second))
        command += ["--second-fd", str(given[-1])]
    try:
        return subprocess.run(command, pass_fds=given, cwd=ROOT, capture_output=True, text=True, timeout=120)
    finally:
        for descriptor in given:
            os.close(descriptor)


@pytest.fixture
def lived_in(vault: VaultSample) -> VaultSample:
    """The sample, used today: the commands run by the real clock."""
    vault.open(SystemClock()).close()
    return vault


def test_make_drill_and_restore(lived_in: VaultSample) -> None:
    made = baqylau(lived_in, "backup", "make", "--json")
    assert made.returncode == 0, made.stderr
    drilled = baqylau(lived_in, "backup", "drill", "--json")
    assert json.loads(drilled.stdout)["ok"] is True, drilled.stderr
    listed = baqylau(lived_in, "backup", "list")
    assert json.loads(made.stdout)["name"] in listed.stdout and "genuine" in listed.stdout
    lived_in.database.write_bytes(b"gone")
    restored = baqylau(lived_in, "backup", "restore", "--recovery", second=lived_in.recovery_code)
    assert restored.returncode == 0, restored.stderr
    assert "was restored" in restored.stdout
    lived_in.open(SystemClock()).close()


def test_one_person_alone_is_one_line_and_exit_code_two(lived_in: VaultSample) -> None:
    baqylau(lived_in, "backup", "make")
    refused = baqylau(lived_in, "backup", "restore", "--second-login", lived_in.login, second=lived_in.passphrase)
    assert (refused.returncode, refused.stdout) == (2, "")
    assert refused.stderr.startswith("Two persons do this.")


def test_the_log_is_exported_verified_alone_and_by_the_program(lived_in: VaultSample, tmp_path: Path) -> None:
    log = tmp_path / "log.jsonl"
    exported = baqylau(lived_in, "audit", "export", "--out", str(log), "--json")
    anchor = json.loads(exported.stdout)["anchor"]
    assert stand_alone(log, anchor).returncode == 0
    verified = baqylau(lived_in, "audit", "verify", "--anchor", anchor, "--json")
    assert (verified.returncode, json.loads(verified.stdout)["ok"]) == (0, True)
    wrong = baqylau(lived_in, "audit", "verify", "--anchor", f"1:{'0' * 64}", "--json")
    assert (wrong.returncode, json.loads(wrong.stdout)["damages"][0]["fault"]) == (1, "anchor")


def test_without_backups_the_command_says_so(vault: VaultSample) -> None:
    done = baqylau(vault, "backup", "drill")
    assert done.returncode == 2 and done.stderr.startswith("There is no backup in")
