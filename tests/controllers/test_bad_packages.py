"""Whatever arrives that is not in order: its outcome, its sentence in three languages, its line and its entry in the
journal; and nothing else of the vault has changed."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.clock import FixedClock
from app.controllers.exchange.correspondents import known_senders
from app.controllers.exchange.exchange_views import ImportView
from app.controllers.exchange.own_site import package_keys
from app.exchange.archive import ArchiveReader, ArchiveWriter
from app.exchange.envelope import close_envelope, open_envelope
from app.exchange.faults import Rejection
from app.exchange.limits import LIMITS, MIB
from app.exchange.lines import decode_line, encode_line
from app.exchange.manifest import read_manifest
from app.rules.terms import ExchangeOutcome, Language
from app.vault.packages import PackageKeys
from app.wording import wording
from tests.exchange.offices import Office, open_offices
from tests.exchange.states import records

Change = Callable[[bytes], bytes]


@pytest.fixture
def offices(tmp_path: Path, clock: FixedClock) -> Iterator[list[Office]]:
    opened = open_offices(tmp_path, clock, 3)
    yield opened
    for office in opened:
        office.session.close()


@pytest.fixture
def sent(offices: list[Office]) -> bytes:
    offices[0].register("15-1")
    return offices[0].send(offices[1]).read_bytes()


def keys_of(office: Office) -> PackageKeys:
    with office.session.read() as work:
        return next(iter(package_keys(work)))


def rewritten(package: bytes, sender: Office, recipient: Office, change: Change) -> bytes:
    """The package with its manifest changed, signed by the true sender and closed to the true recipient."""
    with recipient.session.read() as work:
        senders = known_senders(work)
    archive, _ = open_envelope(package, [keys_of(recipient)], senders, LIMITS)
    found = ArchiveReader(archive, LIMITS)
    manifest = found.whole("manifest.json", MIB)
    writer = ArchiveWriter()
    for part in read_manifest(manifest).parts:
        writer.add(part.sum.name, [line + b"\n" for line in found.lines(part.sum)])
    writer.add("manifest.json", [change(manifest)])
    return close_envelope(writer.finish(), keys_of(sender), keys_of(recipient).public)


def made(sender: Office, recipient: Office, **parts: bytes) -> bytes:
    """A genuine envelope with an archive of one's own."""
    writer = ArchiveWriter()
    for name, content in parts.items():
        writer.add(name.replace("__", "."), [content])
    return close_envelope(writer.finish(), keys_of(sender), keys_of(recipient).public)


def with_fields(**fields: object) -> Change:
    return lambda manifest: encode_line(decode_line(manifest[:-1]) | fields) + b"\n"


def journal(office: Office) -> list[dict[str, Any]]:
    return list(office.session.entries())


def noted_outcome(entry: dict[str, Any]) -> str:
    """What an entry says of a package: the new line of the register, or a note where there is no line."""
    change = json.loads(entry["change"])
    return str(change["outcome"][1] if entry["record_kind"] == "import" else change["outcome"])


KINDS = (
    "truncated", "mutated", "no package", "too large", "of a stranger", "to another site", "readdressed", "too new",
    "odd manifest", "odd name", "bomb", "wrong sum", "expired", "replayed", "older",
)  # fmt: skip
EXPECTED = {
    "truncated": ExchangeOutcome.DAMAGED,
    "mutated": ExchangeOutcome.DAMAGED,
    "no package": ExchangeOutcome.NOT_A_PACKAGE,
    "too large": ExchangeOutcome.TOO_LARGE,
    "of a stranger": ExchangeOutcome.UNKNOWN_SENDER,
    "to another site": ExchangeOutcome.NOT_FOR_US,
    "readdressed": ExchangeOutcome.WRONG_RECIPIENT,
    "too new": ExchangeOutcome.TOO_NEW,
    "odd manifest": ExchangeOutcome.BAD_STRUCTURE,
    "odd name": ExchangeOutcome.BAD_STRUCTURE,
    "bomb": ExchangeOutcome.OVER_LIMITS,
    "wrong sum": ExchangeOutcome.BAD_STRUCTURE,
    "expired": ExchangeOutcome.EXPIRED,
    "replayed": ExchangeOutcome.SEEN,
    "older": ExchangeOutcome.OLDER,
}


def bad(kind: str, sent: bytes, offices: list[Office], clock: FixedClock) -> bytes:
    """A file that is not in order, and what has to have happened before it arrives."""
    sender, recipient, third = offices
    match kind:
        case "truncated":
            return sent[:-40]
        case "mutated":
            return sent[:600] + bytes([sent[600] ^ 4]) + sent[601:]
        case "no package":
            return b"Dear colleagues"
        case "too large":
            return sent + bytes(LIMITS.file_bytes)
        case "of a stranger":
            return close_envelope(b"x" * 100, PackageKeys.fresh(), keys_of(recipient).public)
        case "to another site":
            return sender.send(third).read_bytes()
        case "readdressed":
            party = {"site": third.site, "name": "Ойдан", "key": keys_of(third).public.sealing}
            return rewritten(sent, sender, recipient, with_fields(recipient=party))
        case "too new":
            return rewritten(sent, sender, recipient, with_fields(schema=2))
        case "odd manifest":
            return rewritten(sent, sender, recipient, lambda manifest: b"{}\n")
        case "odd name":
            return made(sender, recipient, manifest__json=b"{}\n", **{"..odd name": b"x\n"})
        case "bomb":
            return made(sender, recipient, manifest__json=b"{}\n", clause__jsonl=bytes(40 * MIB))
        case "wrong sum":
            parts = [{"kind": "body", "name": "body.jsonl", "rows": 1, "size": 2, "sha256": "0" * 64}]
            return rewritten(sent, sender, recipient, with_fields(parts=parts))
        case "expired":
            clock.advance(days=200)
        case "replayed":
            copy = recipient.folder / "first.age"
            copy.write_bytes(sent)
            line = recipient.imports.load(copy)
            assert isinstance(line, ImportView)
            recipient.imports.accept(line.import_id)
        case "older":
            recipient.take(sender.send(recipient, "Екіншісі (ойдан)"), reason="Біріншісі кейін (ойдан)")
    return sent


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_not_in_order_is_told_noted_and_changes_nothing(
    kind: str, sent: bytes, offices: list[Office], clock: FixedClock
) -> None:
    recipient = offices[1]
    content = bad(kind, sent, offices, clock)
    before, entries = records(recipient), journal(recipient)
    lines = len(recipient.imports.imports())
    file = recipient.folder / "bad.age"
    file.write_bytes(content)
    found = recipient.imports.load(file)
    assert found.outcome is EXPECTED[kind], found
    assert records(recipient) == before
    (entry,) = journal(recipient)[len(entries) :]
    assert entry["action"] == "import.load" and noted_outcome(entry) == EXPECTED[kind]
    assert entry["user_uid"] == recipient.session.user.uid
    code = Rejection(found.outcome, found.values).code
    for language in Language:
        said = wording(language).say(code, found.values)
        assert said and not re.search(r"\d{4}-\d\d-\d\d|[{}]", said), said
    if isinstance(found, ImportView):
        assert len(recipient.imports.imports()) == lines + 1 and not found.waits
    assert recipient.session.check().ok


def test_a_medium_pulled_out_before_and_while_it_is_read(sent: bytes, offices: list[Office]) -> None:
    recipient = offices[1]
    before, entries = records(recipient), len(journal(recipient))
    file = recipient.folder / "gone.age"
    found = recipient.imports.load(file)
    assert isinstance(found, Rejection) and found.outcome is ExchangeOutcome.UNREADABLE
    file.write_bytes(sent)
    recipient.volumes.pull(recipient.folder)
    found = recipient.imports.load(file)
    assert isinstance(found, Rejection) and found.outcome is ExchangeOutcome.MEDIUM_UNKNOWN
    first, second = journal(recipient)[entries:]
    assert first["action"] == second["action"] == "import.load"
    assert (noted_outcome(first), noted_outcome(second)) == ("unreadable", "medium_unknown")
    assert records(recipient) == before and recipient.imports.imports() == ()


def test_a_medium_that_is_not_registered_is_refused_told_and_noted(
    sent: bytes, offices: list[Office], tmp_path: Path
) -> None:
    recipient = offices[1]
    before, entries = records(recipient), len(journal(recipient))
    file = recipient.volumes.insert(tmp_path / "strange", "SERIAL-STRANGE") / "package.age"
    file.write_bytes(sent)
    found = recipient.imports.load(file)
    assert isinstance(found, Rejection) and found.outcome is ExchangeOutcome.MEDIUM_UNKNOWN
    (entry,) = journal(recipient)[entries:]
    assert (entry["action"], noted_outcome(entry)) == ("import.load", "medium_unknown")
    assert all("strange" in wording(language).say(found.code, found.values) for language in Language)
    assert records(recipient) == before and recipient.imports.imports() == ()
