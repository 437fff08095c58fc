"""The reader for other systems, run as a process of its own on packages of a real vault."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from app.clock import SystemClock
from app.controllers.exchange.correspondents import Correspondents
from app.controllers.exchange.exchange_views import ExportEntry, ExportView
from app.controllers.exchange.own_site import Site
from app.controllers.exchange.site_views import CorrespondentView
from app.exchange.schemas import published
from app.rules.terms import ExchangeOutcome
from tests.controllers.test_plan_exchange import draw_up, report
from tests.exchange.offices import Office, open_offices
from tests.exchange.states import records

READER = Path(__file__).parent.parent.parent / "packaging" / "reader" / "read_package.py"


def reader(*words: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-I", str(READER), *map(str, words)], capture_output=True, text=True, timeout=60
    )


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """An office of today: the reader goes by the real clock."""
    opened = open_offices(tmp_path, SystemClock(), 1)  # type: ignore[arg-type]
    opened[0].register("15-1")
    draw_up(opened[0])
    report(opened[0], "1", "Қаулы қабылданды")
    yield opened[0]
    opened[0].session.close()


@pytest.fixture
def network(office: Office, tmp_path: Path) -> CorrespondentView:
    """The networked system as a correspondent, its fingerprint compared."""
    made = reader("keys", tmp_path / "keys.json", tmp_path / "card.json", "--name", "Ойдан шығарылған желі",
                  "--code", "NET1", "--until", date(2099, 1, 1))  # fmt: skip
    assert made.returncode == 0, made.stderr
    assert (tmp_path / "keys.json").stat().st_mode & 0o077 == 0
    sites = Correspondents(office.session)
    entered = sites.enter((tmp_path / "card.json").read_bytes())
    assert isinstance(entered, CorrespondentView), entered
    compared = sites.compare(entered.keys[0].key_id, made.stdout.strip(), office.witness)
    assert isinstance(compared, CorrespondentView) and compared.usable
    return compared


def package(office: Office, to: CorrespondentView) -> tuple[ExportView, Path]:
    entry = ExportEntry(to.correspondent_id, directories=True, plans=True)
    made = office.exports.prepare(entry, witness=office.witness)
    assert isinstance(made, ExportView), made
    return made, office.carry_out(made)


def own_card(office: Office, place: Path) -> Path:
    card = Site(office.session).card()
    assert isinstance(card, bytes)
    place.write_bytes(card)
    return place


def test_the_reader_has_a_hundred_lines() -> None:
    assert len(READER.read_text(encoding="utf-8").splitlines()) <= 100


def test_a_package_is_read_by_another_system_and_answered_on_paper(
    office: Office, network: CorrespondentView, tmp_path: Path
) -> None:
    made, file = package(office, network)
    done = reader("read", tmp_path / "keys.json", own_card(office, tmp_path / "sender.json"), file, tmp_path / "out")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["manifest"]["number"] == made.number and told["manifest"]["counter"] == 1
    for kind, rows in records(office).items():
        lines = (tmp_path / "out" / f"{kind}.jsonl").read_text(encoding="utf-8").splitlines()
        assert {row["uid"]: row for row in map(json.loads, lines)} == rows
    for part in (tmp_path / "out").iterdir():
        check = Draft202012Validator(published(part.stem))
        for text in part.read_text(encoding="utf-8").splitlines():
            check.validate(json.loads(text))
    closed = office.exports.acknowledge(made.export_id, told["receipt"]["accepted"])
    assert isinstance(closed, ExportView) and closed.outcome is ExchangeOutcome.ACKNOWLEDGED


def test_what_is_not_in_order_is_refused(office: Office, network: CorrespondentView, tmp_path: Path) -> None:
    _, file = package(office, network)
    keys, sender = tmp_path / "keys.json", own_card(office, tmp_path / "sender.json")
    content = file.read_bytes()
    other = json.loads((tmp_path / "card.json").read_bytes())
    (tmp_path / "stranger.json").write_text(json.dumps(other), encoding="utf-8")
    reader(
        "keys", tmp_path / "keys2.json", tmp_path / "card2.json", "--name", "x", "--code", "X", "--until", "2099-01-01"
    )
    cases = {
        "cut": (keys, sender, content[:-10]),
        "changed": (keys, sender, content[:500] + bytes([content[500] ^ 1]) + content[501:]),
        "empty": (keys, sender, b""),
        "another sender": (keys, tmp_path / "stranger.json", content),
        "not for us": (tmp_path / "keys2.json", sender, content),
        "no keys": (tmp_path / "none.json", sender, content),
    }
    for name, (own, card, given) in cases.items():
        (tmp_path / "given.age").write_bytes(given)
        done = reader("read", own, card, tmp_path / "given.age", tmp_path / "out")
        assert done.returncode == 1 and done.stderr.startswith("refused: "), (name, done.stderr)
        assert not (tmp_path / "out").exists()
