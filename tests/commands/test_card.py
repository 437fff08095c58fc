"""`baqylau card print`, `baqylau kit` and `baqylau verify` as they are typed."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.clock import FixedClock
from app.commands.card import cases_of
from app.controllers.control.views import Registered
from app.demonstration import demonstration
from app.rules.terms import Grade
from tests.commands.test_exchange import Desk
from tests.commands.test_vault import baqylau
from tests.exchange.media_samples import FolderVolumes, issued_medium
from tests.vault_samples import VaultSample

CARD = ("card", "print", "--case", "1/4.1")
SPOOLER = """#!/bin/sh
for word in "$@"; do echo "$word"; done > "{folder}/asked"
cat > "{folder}/job"
exit {answer}
"""


@pytest.fixture
def place(vault: VaultSample, clock: FixedClock, tmp_path: Path) -> list[str]:
    """A vault with one card and, in the computer, a medium for secret papers."""
    session = vault.open(clock)
    cases = cases_of(session)
    for entry in demonstration(date(2026, 4, 16))[:1]:
        cases.register(entry)
    issued_medium(session, tmp_path / "stick", Grade.SECRET)
    session.close()
    return [str(vault.folder), "--login", vault.login, "--state-folder", str(vault.state_folder)]


@pytest.fixture
def desk(
    place: list[str],
    vault: VaultSample,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Desk:
    volumes = FolderVolumes()
    volumes.insert(tmp_path / "stick", "OIDAN-1")
    monkeypatch.setattr("app.commands.leaving.system_volumes", lambda: volumes)
    return Desk(vault, tmp_path / "stick", volumes, capsys)


@pytest.fixture
def spooler(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[int], Path]:
    """A stand-in for the system's `lp`, which notes what it is given."""

    def make(answer: int) -> Path:
        folder = tmp_path / "spooler"
        folder.mkdir(exist_ok=True)
        program = folder / "lp"
        program.write_text(SPOOLER.format(folder=folder, answer=answer))
        program.chmod(0o700)
        monkeypatch.setenv("PATH", str(folder), prepend=":")
        return folder

    return make


def printed(desk: Desk, *words: str) -> Any:
    return desk.done(*CARD, *words)


def test_a_card_goes_to_a_registered_medium_and_is_verified(desk: Desk) -> None:
    told = printed(desk, "--medium", str(desk.medium))
    assert (desk.medium / "card-1-4.1-1.pdf").read_bytes().startswith(b"%PDF")
    assert told["to"] == "PDF Т-1/card-1-4.1-1.pdf"
    assert desk.done("verify", "--json", "--code", told["code"])["same"]
    code, _, said = desk.run(*CARD, "--medium", str(desk.medium))
    assert code == 1 and "printed before" in said
    printed(desk, "--medium", str(desk.medium), "--reason", "бірінші дана бүлінді (ойдан шығарылған)")


def test_a_folder_that_is_no_registered_medium_gets_nothing(desk: Desk, tmp_path: Path) -> None:
    code, out, said = desk.run(*CARD, "--medium", str(tmp_path))
    assert (code, out) == (1, "")
    assert "register" in said and str(tmp_path) in said
    assert not list(tmp_path.glob("*.pdf"))
    with pytest.raises(SystemExit):
        desk.run(*CARD)  # neither a medium nor a printer


def test_a_medium_below_the_grade_gets_nothing(vault: VaultSample, clock: FixedClock, desk: Desk) -> None:
    session = vault.open(clock)
    top = next(entry for entry in demonstration(date(2026, 4, 16)) if entry.grade is Grade.TOP_SECRET)
    cases = cases_of(session)
    done = cases.register(top)
    assert isinstance(done, Registered)
    number = cases.card(done.case_ids[0]).case_number
    session.close()
    code, _, said = desk.run("card", "print", "--case", number, "--medium", str(desk.medium))
    assert code == 1, said
    assert not list(desk.medium.glob("*.pdf"))


def test_a_printer_gets_the_job_through_a_pipe_and_the_ledger_knows_it(
    desk: Desk, spooler: Callable[[int], Path], vault: VaultSample, clock: FixedClock
) -> None:
    folder = spooler(0)
    told = printed(desk, "--printer", "ойдан-принтер")
    assert (folder / "job").read_bytes().startswith(b"%PDF")
    asked = (folder / "asked").read_text().splitlines()
    assert asked[:4] == ["-d", "ойдан-принтер", "-t", "Baqylau"] and "sides=two-sided-long-edge" in asked
    assert told["to"] == "ойдан-принтер"
    session = vault.open(clock)
    assert cases_of(session).prints.ledger(1)[0].destination == "ойдан-принтер"
    session.close()


def test_a_printer_that_takes_no_job_is_one_sentence(desk: Desk, spooler: Callable[[int], Path]) -> None:
    spooler(1)
    code, out, said = desk.run(*CARD, "--printer", "жоқ-принтер")
    assert (code, out) == (2, "")
    assert "did not take the job" in said


def test_a_code_is_verified_as_it_stands_on_the_paper(desk: Desk, place: list[str], vault: VaultSample) -> None:
    told = printed(desk, "--medium", str(desk.medium), "--copies", "2")
    number, _, shown = told["code"].partition("/")
    typed = f"{number}/{shown[:4]} {shown[4:8]} {shown[8:]}"
    checked = baqylau("verify", place[0], typed, *place[1:], passphrase=vault.passphrase)
    assert checked.returncode == 0, checked.stderr
    assert "agrees" in checked.stdout


def test_the_kit_is_one_command_and_its_blanks_are_listed(desk: Desk) -> None:
    desk.done("kit", "print", "--medium", str(desk.medium), "--reason", "жөндеу")
    (file,) = desk.medium.glob("kit-*.pdf")
    assert file.read_bytes().startswith(b"%PDF")
    code, blanks, _ = desk.run("kit", "blanks", "--json")
    assert code == 1
    assert "control-card" in {row["form"] for row in json.loads(blanks)}


def test_an_unknown_case_is_one_sentence(place: list[str], vault: VaultSample) -> None:
    done = baqylau("card", "print", *place, "--case", "99", "--printer", "x", passphrase=vault.passphrase)
    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.strip().splitlines()) == 1
