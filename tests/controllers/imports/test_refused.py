"""Packages that are not taken: seen, older, after a gap, broken, misaddressed, expired; nothing changes."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from app.clock import FixedClock
from app.controllers.exchange.exchange_views import ImportView
from app.errors import NotAllowed
from app.exchange.faults import Rejection
from app.rules.terms import ExchangeOutcome, Grade
from tests.controllers.imports.asking import codes, quarantined
from tests.exchange.offices import Office
from tests.exchange.states import records


def test_the_same_package_is_taken_once(sender: Office, recipient: Office) -> None:
    file = sender.send(recipient)
    recipient.take(file)
    before = records(recipient)
    again = recipient.load(file)
    assert again.outcome is ExchangeOutcome.SEEN
    assert not again.waits
    assert records(recipient) == before
    file = sender.send(recipient, "тағы")
    recipient.load(file)
    assert recipient.load(file).outcome is ExchangeOutcome.SEEN


def test_an_older_package_and_a_gap_are_told_apart(sender: Office, recipient: Office) -> None:
    first, second, third = (sender.send(recipient, f"{n}") for n in range(3))
    line = recipient.load(second)
    assert line.outcome is ExchangeOutcome.GAP
    assert line.values == {"missing": ["1"]}
    assert codes(recipient.imports.accept(line.import_id)) == ["import.gap_needs_reason"]
    done = recipient.imports.accept(line.import_id, reason="бірінші тасығыш бүлінген (ойдан)")
    assert isinstance(done, ImportView) and done.outcome is ExchangeOutcome.ACCEPTED
    old = recipient.load(first)
    assert (old.outcome, old.values) == (ExchangeOutcome.OLDER, {"counter": 1, "last": 2})
    assert recipient.load(third).outcome is ExchangeOutcome.READY


def test_packages_of_one_sender_are_decided_in_their_order(sender: Office, recipient: Office) -> None:
    first, second = sender.send(recipient), sender.send(recipient, "тағы")
    late, early = recipient.load(second), recipient.load(first)
    assert (late.outcome, early.outcome) == (ExchangeOutcome.GAP, ExchangeOutcome.READY)
    assert codes(recipient.imports.accept(late.import_id, reason="x")) == ["import.earlier_waits"]
    assert isinstance(recipient.imports.accept(early.import_id), ImportView)
    assert isinstance(recipient.imports.accept(late.import_id), ImportView)


def test_a_counter_that_was_given_up_is_no_gap(sender: Office, recipient: Office) -> None:
    made = sender.prepare(recipient)
    sender.exports.cancel(made.export_id, "қате")
    assert recipient.load(sender.send(recipient)).outcome is ExchangeOutcome.READY


def test_a_declined_package_is_never_taken_and_says_why(sender: Office, recipient: Office) -> None:
    file = sender.send(recipient)
    line, before = recipient.load(file), records(recipient)
    assert codes(recipient.imports.decline(line.import_id, " ")) == ["entry.required"]
    done = recipient.imports.decline(line.import_id, "басқа кезең керек (ойдан)")
    assert isinstance(done, ImportView) and done.outcome is ExchangeOutcome.DECLINED
    assert records(recipient) == before
    assert recipient.load(file).outcome is ExchangeOutcome.SEEN
    assert quarantined(recipient) == 0


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", ExchangeOutcome.NOT_A_PACKAGE),
        (b"age-encryption.org/v1\n" + os.urandom(500), ExchangeOutcome.DAMAGED),
        (os.urandom(2000), ExchangeOutcome.NOT_A_PACKAGE),
    ],
)
def test_what_is_no_package_becomes_a_line_and_nothing_more(
    recipient: Office, content: bytes, expected: ExchangeOutcome
) -> None:
    file = recipient.folder / "odd.age"
    file.write_bytes(content)
    before = records(recipient)
    line = recipient.imports.load(file)
    assert isinstance(line, ImportView) and line.outcome is expected
    assert recipient.imports.imports() == (line,)
    assert records(recipient) == before
    assert quarantined(recipient) == 0


def test_a_truncated_or_misaddressed_package_is_told(sender: Office, recipient: Office) -> None:
    file = sender.send(recipient)
    (recipient.folder / "half.age").write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    line = recipient.imports.load(recipient.folder / "half.age")
    assert isinstance(line, ImportView) and line.outcome is ExchangeOutcome.DAMAGED
    own = sender.load(file)
    assert own.outcome is ExchangeOutcome.NOT_FOR_US


def test_an_expired_package_is_refused(sender: Office, recipient: Office, clock: FixedClock) -> None:
    file = sender.send(recipient, valid_days=10)
    clock.advance(days=11)
    line = recipient.load(file)
    assert (line.outcome, line.values) == (ExchangeOutcome.EXPIRED, {"day": date(2026, 4, 26)})


def test_nothing_is_read_from_a_medium_that_is_not_registered(
    sender: Office, recipient: Office, tmp_path: Path
) -> None:
    file = sender.send(recipient)
    strange = recipient.volumes.insert(tmp_path / "strange", "NOBODY")
    (strange / "a.age").write_bytes(file.read_bytes())
    for found in (recipient.imports.load(strange / "a.age"), recipient.imports.on_medium(strange)):
        assert isinstance(found, Rejection) and found.outcome is ExchangeOutcome.MEDIUM_UNKNOWN
    assert recipient.imports.imports() == ()
    assert any(entry["action"] == "import.load" for entry in recipient.session.entries())


def test_a_medium_pulled_before_it_was_read_is_told(recipient: Office) -> None:
    found = recipient.imports.load(recipient.folder / "gone.age")
    assert isinstance(found, Rejection) and found.outcome is ExchangeOutcome.UNREADABLE


def test_files_on_a_medium_are_offered_and_known_ones_marked(sender: Office, recipient: Office) -> None:
    file = sender.send(recipient)
    (recipient.folder / "new.age").write_bytes(file.read_bytes())
    (recipient.folder / "other.txt").write_bytes(b"x")
    found = recipient.imports.on_medium(recipient.folder)
    assert not isinstance(found, Rejection)
    assert [(f.file_name, f.seen) for f in found] == [("new.age", False)]
    recipient.imports.load(recipient.folder / "new.age")
    found = recipient.imports.on_medium(recipient.folder)
    assert not isinstance(found, Rejection) and found[0].seen


def test_contents_above_clearance_wait_for_somebody_who_may_see_them(
    sender: Office, recipient: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    sender.register("15-7", grade=Grade.SPECIAL_IMPORTANCE)
    line = recipient.load(sender.send(recipient))
    assert line.waits
    monkeypatch.setattr(type(recipient.session), "grades", property(lambda self: frozenset({Grade.SECRET})))
    for found in (recipient.imports.difference(line.import_id), recipient.imports.accept(line.import_id),
                  recipient.imports.decline(line.import_id, "x")):  # fmt: skip
        assert isinstance(found, Rejection) and found.outcome is ExchangeOutcome.ABOVE_CLEARANCE
    monkeypatch.undo()
    assert isinstance(recipient.imports.accept(line.import_id), ImportView)


def test_accepting_asks_for_a_role_of_its_own(
    sender: Office, recipient: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.rules.terms import Role

    line = recipient.load(sender.send(recipient))
    from dataclasses import replace

    registrar = replace(recipient.session.user, roles=frozenset({Role.REGISTRAR}))
    monkeypatch.setattr(recipient.session, "user", registrar)
    with pytest.raises(NotAllowed):
        recipient.imports.accept(line.import_id)
    with pytest.raises(NotAllowed):
        recipient.imports.decline(line.import_id, "x")
