"""`baqylau media|export|import|receipt` as they are typed: a package from one vault to another and its receipt back."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.__main__ import main
from app.clock import FixedClock
from app.controllers.drafting.assigning import LineEntry
from app.controllers.exchange.filling import heading_of
from app.controllers.plans.nationwide_plans import NationwidePlans
from app.controllers.plans.plan_views import PlanEntry, PlanView, ProgressEntry
from app.editions import shipped_rulebook
from app.events import Events
from app.rules.terms import CardColumn, Grade, Language
from tests.exchange.media_samples import FolderVolumes
from tests.exchange.offices import prepared
from tests.exchange.tables import csv_of
from tests.vault_samples import VaultSample

HEADINGS = [heading_of(column, Language.RUSSIAN) for column in CardColumn]
CARD = {
    CardColumn.GRADE: "секретно",
    CardColumn.DOCUMENT_KIND: "Протокол",
    CardColumn.DOCUMENT_NUMBER: "15-1",
    CardColumn.SIGNED_ON: "03.04.2026",
    CardColumn.RECEIVED_AT: "06.04.2026 09:15",
    CardColumn.TEXT_RU: "Внести предложения (вымышлено)",
    CardColumn.TERM: "31.12.2026",
    CardColumn.RESPONSIBLE: "Вымышленное министерство",
}


@dataclass
class Desk:
    """One office at its command line."""

    vault: VaultSample
    medium: Path
    volumes: FolderVolumes
    capture: pytest.CaptureFixture[str]

    def run(self, *words: str, second: str = "") -> tuple[int, str, str]:
        """Exit code, output, errors."""
        given = [_piped(self.vault.passphrase)]
        entrance = ["--login", self.vault.login, "--state-folder", str(self.vault.state_folder)]
        entrance += ["--passphrase-fd", str(given[0])]
        asked = ["--language", "en", *words[:2], str(self.vault.folder), *entrance, *words[2:]]
        if second:
            given.append(_piped(second))
            asked += ["--second-fd", str(given[1]), "--recovery"]
        try:
            code = main(asked)
        finally:
            for descriptor in given:
                os.close(descriptor)
        said = self.capture.readouterr()
        return code, said.out, said.err

    def done(self, *words: str, second: str = "") -> Any:
        """The answer as JSON of a command that succeeds."""
        code, out, err = self.run(*words, "--json", second=second)
        assert code == 0, (out, err)
        return json.loads(out) if out else None


def _piped(text: str) -> int:
    reading, writing = os.pipe()
    os.write(writing, text.encode() + b"\n")
    os.close(writing)
    return reading


@pytest.fixture
def desks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> list[Desk]:
    volumes, made = FolderVolumes(), []
    monkeypatch.setattr("app.commands.exchange_desk.system_volumes", lambda: volumes)
    for ready in prepared(2):
        home = tmp_path / ready.code
        home.mkdir()
        medium = volumes.insert(home / "medium", f"SERIAL-{ready.code}")
        made.append(Desk(ready.sample.copy_to(home), medium, volumes, capsys))
    return made


def fill(desk: Desk, **changes: str) -> tuple[int, str, str]:
    values = CARD | {CardColumn(name): value for name, value in changes.items()}
    (desk.medium / "box.csv").write_bytes(csv_of(HEADINGS, [values.get(column, "") for column in CardColumn]))
    return desk.run("import", "cards", "--file", str(desk.medium / "box.csv"))


def test_old_cards_are_tried_out_and_taken(desks: list[Desk]) -> None:
    desk, _ = desks
    code, out, _ = fill(desk, signed_on="вчера")
    assert (code, out.splitlines()[0]) == (1, "Line 2, “signed on”: “вчера” cannot be read as a day. Write 06.04.2026.")
    file = str(desk.medium / "box.csv")
    fill(desk)
    again = desk.run("import", "cards", "--file", file, "--dry-run")
    assert again[0] == 1 and "15-1" not in again[2]
    tried = desk.run("import", "cards", "--file", file, "--dry-run", "--despite-duplicates", "--json")
    assert tried[0] == 0 and json.loads(tried[1])["entered"] is False
    assert desk.run("import", "cards", "--file", file, "--column", "x=y")[0] == 2
    assert desk.run("import", "template", "--medium", str(desk.medium))[0] == 0
    assert (desk.medium / "card-box.xlsx").read_bytes().startswith(b"PK")


def test_a_package_goes_out_comes_in_and_is_answered(desks: list[Desk]) -> None:
    sender, recipient = desks
    assert fill(sender)[0] == 0
    choice = ("--to", "OB2", "--from", "2020-01-01")
    assert sender.done("export", "preview", *choice)["papers"] == 1
    made = sender.done("export", "make", *choice)
    assert (made["number"], made["outcome"], made["grade"]) == (1, "prepared", "secret")
    refused = sender.run("export", "make", *choice, "--json")
    assert refused[0] == 1 and json.loads(refused[1])["findings"][0]["field"] == "reason"
    place = ("--number", "1", "--medium", str(sender.medium))
    assert sender.done("export", "write", *place)["outcome"] == "written"
    code, _, err = sender.run("export", "eject", *place)
    assert (code, "still" in err) == (1, True)
    sender.volumes.pull(sender.medium)
    assert sender.done("export", "eject", *place)["outcome"] == "ejected"
    arrived = recipient.medium / "arrived.age"
    arrived.write_bytes((sender.medium / made["file_name"]).read_bytes())
    line = recipient.done("import", "load", "--file", str(arrived))
    assert (line["number"], line["outcome"]) == (1, "ready")
    assert "15-1" not in json.dumps(line)
    assert recipient.done("import", "show", "--number", "1")["counts"]["clause"] == {"new": 1}
    shown = recipient.run("import", "show", "--number", "1")
    assert shown[0] == 0 and "clause: new 1" in shown[1]
    accepted = recipient.done("import", "accept", "--number", "1")
    assert accepted["outcome"] == "accepted"
    assert recipient.run("import", "accept", "--number", "1")[0] == 1
    listed = recipient.run("receipt", "list")[1]
    assert accepted["receipt_code"] in listed
    wrong = sender.run("receipt", "type", "--number", "1", "--code", "AAAA-AAAA")
    assert wrong[0] == 1
    closed = sender.done("receipt", "type", "--number", "1", "--code", accepted["receipt_code"])
    assert closed["outcome"] == "acknowledged"
    assert "acknowledged" in sender.run("export", "list")[1]
    made = recipient.done("receipt", "make", "--to", "OB1")
    assert made["purpose"] == "receipt"


def test_what_does_not_succeed_is_told_and_has_its_exit_code(desks: list[Desk], tmp_path: Path) -> None:
    desk, _ = desks
    fill(desk)
    assert desk.run("export", "make", "--to", "NONE")[0] == 2
    assert desk.run("export", "make", "--to", "OB2")[0] == 2  # everything at once: two persons
    everything = desk.done("export", "make", "--to", "OB2", second=desk.vault.recovery_code)
    assert everything["papers"] == 1
    sheet = desk.done("export", "sheet", "--to", "OB2", second=desk.vault.recovery_code)
    assert (sheet["purpose"], sheet["file_name"]) == ("spreadsheet", "baqylau-ob1-000002.xlsx")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    unknown = desk.run("export", "write", "--number", "1", "--medium", str(elsewhere), "--json")
    assert unknown[0] == 1 and json.loads(unknown[1])["outcome"] == "medium_unknown"
    (desk.medium / "odd.age").write_bytes(b"odd")
    odd = desk.run("import", "load", "--file", str(desk.medium / "odd.age"), "--json")
    assert odd[0] == 1 and json.loads(odd[1])["outcome"] == "not_a_package"
    assert "not_a_package" in json.dumps(desk.done("import", "list"))
    assert desk.run("import", "decline", "--number", "9", "--reason", "x")[0] == 2
    assert desk.done("export", "cancel", "--number", "1", "--reason", "Қате (ойдан)")["outcome"] == "cancelled"
    assert desk.run("export", "cancel", "--number", "1", "--reason", "Қате (ойдан)")[0] == 1


def test_a_plan_goes_out_and_its_conflicts_are_taken_when_asked(desks: list[Desk], clock: FixedClock) -> None:
    texts = []
    for desk, ready in zip(desks, prepared(2), strict=True):
        session = desk.vault.open_unlocked(ready.unlocked, clock)
        plans = NationwidePlans(session, shipped_rulebook(), Events())
        made = plans.open(PlanEntry(2026, "Ойдан шығарылған жоспар", grade=Grade.SECRET))
        assert isinstance(made, PlanView), made
        plans.keep_lines(made.plan_id, [LineEntry("1", "Бірінші іс-шара (ойдан)")])
        texts.append(f"{ready.code} мәліметі (ойдан)")
        plans.report_item(made.plan_id, "1", 2026, ProgressEntry(texts[-1]), half=True)
        session.close()
    sender, recipient = desks
    choice = ("--to", "OB2", "--no-papers", "--plans")
    assert sender.done("export", "preview", *choice)["counts"]["item_progress"] == 1
    made_package = sender.done("export", "make", *choice)
    assert (made_package["papers"], made_package["grade"]) == (0, "secret")
    sender.done("export", "write", "--number", "1", "--medium", str(sender.medium))
    arrived = recipient.medium / "arrived.age"
    arrived.write_bytes((sender.medium / made_package["file_name"]).read_bytes())
    recipient.done("import", "load", "--file", str(arrived))
    shown = recipient.run("import", "show", "--number", "1")[1]
    assert f"measures taken and results: {texts[1]} → {texts[0]}" in shown
    assert recipient.done("import", "accept", "--number", "1", "--take-conflicts")["changed"] == 1


def test_a_paper_is_handed_over(desks: list[Desk]) -> None:
    sender, _ = desks
    fill(sender)
    made = sender.done("export", "handover", "--to", "OB2", "--case", "1")
    assert (made["purpose"], made["papers"]) == ("handover", 1)
    again = sender.run("export", "handover", "--to", "OB2", "--case", "1")
    assert again[0] == 1


def test_media_are_registered_and_handed_out(desks: list[Desk], clock: FixedClock) -> None:
    desk, _ = desks
    stick = desk.volumes.insert(desk.medium.parent / "second", "SERIAL-9")
    asked = ("--account", "ТТ-9", "--serial", "SERIAL-9", "--ceiling", "secret", "--medium", str(stick))
    assert desk.done("media", "register", *asked)["state"] == "kept"
    assert desk.run("media", "register", *asked)[0] == 1
    act = ("--account", "ТТ-9", "--act", "issue", "--handed-by", "Ойданов А.", "--taken-by", "Ойданов Б.")
    assert desk.done("media", "act", *act)["holder"] == "Ойданов Б."
    assert desk.run("media", "act", *act)[0] == 1
    assert "ТТ-9" in desk.run("media", "list")[1]
    assert f"{stick}: ТТ-9" in desk.run("media", "present")[1]
    assert "Ойданов А. → Ойданов Б." in desk.run("media", "history", "--account", "ТТ-9")[1]
    assert desk.done("media", "history", "--account", "ТТ-9")["moves"][0]["act"] == "issue"
    assert desk.run("media", "history", "--account", "ТТ-0")[0] == 2
    assert desk.done("export", "due") == []
