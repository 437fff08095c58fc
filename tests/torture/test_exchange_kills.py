"""kill -9 while a package is made and written, or accepted: all of it or nothing, and it goes on afterwards."""

from __future__ import annotations

import hashlib
import random
from pathlib import Path

import pytest

from app.clock import FixedClock
from app.controllers.exchange.exchange_views import ExportView, ImportView
from app.rules.terms import ExchangeOutcome
from db.models.exchange import OutgoingPackage
from tests.exchange.media_samples import FolderVolumes
from tests.exchange.offices import Office, open_offices, prepared
from tests.exchange.states import named_records
from tests.torture.processes import Tell, run_until_killed
from tests.torture.sizes import counts, keep
from tests.vault_samples import VaultSample


@pytest.fixture
def offices(tmp_path: Path, clock: FixedClock) -> list[Office]:
    return open_offices(tmp_path, clock, 2)


def opened(office: Office, clock: FixedClock) -> Office:
    """The office anew, in whatever process this is: its vault as it lies on the disk, the same medium."""
    ready = next(one for one in prepared(2) if one.code == office.code)
    home = office.folder.parent
    sample = VaultSample(home / "vault", home / "state", ready.sample.recovery_code)
    volumes = FolderVolumes()
    folder = volumes.insert(office.folder, f"SERIAL-{ready.code}")
    session = sample.open_unlocked(ready.unlocked, clock)
    return Office(ready.code, session, clock, folder, volumes, office.witness)


@counts(5, 100)
def test_kill_while_a_package_is_accepted_takes_all_of_it_or_nothing(
    offices: list[Office], clock: FixedClock, count: int
) -> None:
    sender, recipient = offices
    choice, whole, nothing = random.Random(count), 0, 0
    for number in range(count):
        for place in range(3):
            sender.register(f"{number}-{place}")
        line = recipient.load(sender.send(recipient, "Кезекті (ойдан)"))
        before = named_records(recipient)
        recipient.session.close()

        def accept(tell: Tell, at: Office = recipient, import_id: int = line.import_id) -> None:
            office = opened(at, clock)
            tell("open")
            office.imports.accept(import_id)
            tell("done")

        run_until_killed(accept, choice.random() * 0.25, after=1)
        recipient = opened(recipient, clock)
        found = next(one for one in recipient.imports.imports() if one.import_id == line.import_id)
        if found.outcome is ExchangeOutcome.ACCEPTED:
            whole += 1
        else:
            nothing += 1
            assert found.outcome is ExchangeOutcome.READY and named_records(recipient) == before
            assert isinstance(recipient.imports.accept(line.import_id), ImportView)
        assert named_records(recipient) == named_records(sender)
        if number % 10 == 9 or number == count - 1:
            assert recipient.session.check().ok
    for office in (sender, recipient):
        office.session.close()
    keep("kill during import", count, whole=whole, nothing=nothing, half=0)


@counts(5, 100)
def test_kill_while_a_package_is_made_and_written_leaves_no_gap_and_no_half_package(
    offices: list[Office], clock: FixedClock, count: int
) -> None:
    sender, recipient = offices
    choice, written = random.Random(count), 0
    sender.register("1-1")
    for _ in range(count):
        sender.session.close()

        def make(tell: Tell, at: Office = sender) -> None:
            office = opened(at, clock)
            tell("open")
            made = office.prepare(recipient, "Кезекті (ойдан)")
            office.exports.write(made.export_id, office.folder)
            tell("done")

        run_until_killed(make, choice.random() * 0.2, after=1)
        sender = opened(sender, clock)
        register = sender.exports.exports()
        assert [export.number for export in register] == list(range(len(register), 0, -1))
        assert [export.counter for export in register] == list(range(len(register), 0, -1))
        # A kill that came before a package was made leaves the one of the round before, cancelled by then.
        for export in [one for one in register[:1] if one.outcome is not ExchangeOutcome.CANCELLED]:
            written += export.outcome is ExchangeOutcome.WRITTEN
            _look_at_medium(sender, export)
            assert isinstance(sender.exports.write(export.export_id, sender.folder), ExportView)
            assert not list(sender.folder.glob("*.part"))
            assert isinstance(sender.exports.cancel(export.export_id, "Сынақ (ойдан)"), ExportView)
    assert sender.session.check().ok
    recipient.take(sender.send(recipient, "Соңғысы (ойдан)"))
    assert named_records(recipient) == named_records(sender)
    for office in (sender, recipient):
        office.session.close()
    keep("kill during export", count, written=written, gaps=0, half_packages=0)


def _look_at_medium(office: Office, export: ExportView) -> None:
    """A file under the package's name is the whole package; anything less is a .part."""
    file = office.folder / export.file_name
    if file.is_file() and export.outcome in (ExchangeOutcome.PREPARED, ExchangeOutcome.WRITTEN):
        with office.session.read() as work:
            kept = work.db.get(OutgoingPackage, export.export_id)
            assert kept is not None
            assert hashlib.sha256(file.read_bytes()).digest() == hashlib.sha256(kept.content).digest()
