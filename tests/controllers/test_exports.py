"""Packages that go out, from the choice to the receipt, on real vaults."""

from __future__ import annotations

import errno
import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.clock import FixedClock
from app.controllers.exchange.correspondents import Correspondents
from app.controllers.exchange.exchange_views import ExportEntry, ExportPreview, ExportView
from app.controllers.exchange.exports import Exports
from app.controllers.exchange.media import Media
from app.controllers.exchange.media_views import MediumActEntry, MediumEntry
from app.controllers.exchange.own_site import package_keys
from app.controllers.exchange.receipts import receipt_code
from app.errors import NotAllowed
from app.exchange.envelope import KnownSender
from app.exchange.faults import Rejection
from app.exchange.package import Opened, Reader
from app.rules.outcome import Refusal
from app.rules.terms import ExchangeOutcome, ExchangePeriod, Grade, MediumAct, MediumKind, Role
from db.models.exchange import Export, OutgoingPackage
from tests.controllers.colleagues import enter_colleague
from tests.controllers.test_access_lists import as_colleague, closing_list
from tests.exchange.offices import UNTIL, Office, open_offices
from tests.exchange.test_writing import FailingDisk


@pytest.fixture
def offices(tmp_path: Path, clock: FixedClock) -> Iterator[list[Office]]:
    opened = open_offices(tmp_path, clock, 2)
    yield opened
    for office in opened:
        office.session.close()


@pytest.fixture
def sender(offices: list[Office]) -> Office:
    offices[0].register("15-1")
    return offices[0]


@pytest.fixture
def recipient(offices: list[Office]) -> Office:
    return offices[1]


def codes(refusal: object) -> list[str]:
    assert isinstance(refusal, Refusal), refusal
    return [finding.code for finding in refusal]


def opened(file: Path, sender: Office, recipient: Office) -> Opened:
    """The package as the recipient's keys open it."""
    with recipient.session.read() as work:
        own = tuple(package_keys(work))
    with sender.session.read() as work:
        keys = next(package_keys(work)).public
    known = KnownSender(sender.site, keys, date(2026, 1, 1), UNTIL)
    found = Reader(recipient.site, own, (known,), sender.clock.today()).open(file.read_bytes())
    assert isinstance(found, Opened), found
    return found


def entry(sender: Office, recipient: Office, **conditions: object) -> ExportEntry:
    return ExportEntry(sender.knows(recipient).correspondent_id, **conditions)  # type: ignore[arg-type]


def test_a_preview_counts_and_names_the_highest_grade_and_writes_nothing(sender: Office, recipient: Office) -> None:
    sender.register("15-2", grade=Grade.TOP_SECRET)
    before = len(list(sender.session.entries()))
    preview = sender.exports.preview(entry(sender, recipient))
    assert isinstance(preview, ExportPreview)
    assert (preview.papers, preview.counts["clause"], preview.grade) == (2, 4, Grade.TOP_SECRET)
    assert preview.everything
    assert len(list(sender.session.entries())) == before


def test_a_package_goes_out_and_says_what_it_is(sender: Office, recipient: Office) -> None:
    file = sender.send(recipient, words="хаттама")
    package = opened(file, sender, recipient)
    draft = package.manifest.draft
    assert (draft.number, draft.counter, draft.sender.site, draft.recipient.site) == (
        1, 1, sender.site, recipient.site,
    )  # fmt: skip
    assert draft.grade is Grade.SECRET
    assert len(list(package.rows("clause"))) == 2
    assert {row["holder"] for row in package.rows("standing") if row["kind"] == "instruction"} == {sender.site}
    assert {row["kind"] for row in package.rows("edition")} == {"calendar", "decree"}
    (view,) = sender.exports.exports()
    assert view.outcome is ExchangeOutcome.EJECTED
    assert view.size == file.stat().st_size
    assert view.file_name == "baqylau-ob1-000001.age"


def test_the_checkpoint_in_a_package_is_an_anchor_of_the_journal(sender: Office, recipient: Office) -> None:
    draft = opened(sender.send(recipient, words="хаттама"), sender, recipient).manifest.draft
    entries = {found["sequence"]: found["hash"] for found in sender.session.entries()}
    assert entries[draft.checkpoint.sequence] == draft.checkpoint.hash


def test_everything_at_once_takes_two_persons(sender: Office, recipient: Office) -> None:
    with pytest.raises(NotAllowed):
        sender.exports.prepare(entry(sender, recipient))
    assert isinstance(sender.exports.prepare(entry(sender, recipient), witness=sender.witness), ExportView)
    assert isinstance(sender.exports.prepare(entry(sender, recipient, words="хаттама"), reason="x"), ExportView)


def test_the_same_content_a_second_time_needs_a_reason(sender: Office, recipient: Office) -> None:
    sender.send(recipient, words="хаттама")
    again = entry(sender, recipient, words="хаттама")
    assert codes(sender.exports.prepare(again)) == ["export.same_content"]
    assert len(sender.exports.exports()) == 1
    made = sender.exports.prepare(again, reason="бірінші тасығыш жоғалды (ойдан)")
    assert isinstance(made, ExportView)
    assert (made.number, made.reason) == (2, "бірінші тасығыш жоғалды (ойдан)")
    sender.register("15-3")
    assert isinstance(sender.exports.prepare(again), ExportView)


def test_numbers_follow_one_another_and_counters_run_by_site(tmp_path: Path, clock: FixedClock) -> None:
    first, second, third = opened_offices = open_offices(tmp_path, clock, 3)
    first.register("1")
    made = [first.prepare(to, reason="сынақ") for to in (second, third, second)]
    assert [(view.number, view.counter) for view in made] == [(1, 1), (2, 1), (3, 2)]
    for office in opened_offices:
        office.session.close()


@pytest.mark.parametrize(
    ("conditions", "code"),
    [
        ({"registered_from": date(2026, 5, 1), "registered_until": date(2026, 4, 1)}, "export.period"),
        ({"valid_days": 0}, "export.valid_days"),
        ({"valid_days": 367}, "export.valid_days"),
        ({"words": "жоқмұндайсөз"}, "export.nothing"),
        ({"case_ids": ()}, "export.nothing"),
    ],
)
def test_an_entry_that_makes_no_package_is_refused(
    sender: Office, recipient: Office, conditions: dict[str, object], code: str
) -> None:
    assert codes(sender.exports.prepare(entry(sender, recipient, **conditions), witness=sender.witness)) == [code]
    assert sender.exports.exports() == ()


def test_a_site_whose_key_is_withdrawn_or_over_gets_nothing(
    sender: Office, recipient: Office, clock: FixedClock
) -> None:
    known = sender.knows(recipient)
    clock.advance(days=800)
    assert codes(sender.exports.preview(entry(sender, recipient))) == ["export.own_key_over"]
    clock.advance(days=-800)
    Correspondents(sender.session).withdraw(known.keys[0].key_id, "сынақ")
    assert codes(sender.exports.preview(entry(sender, recipient))) == ["export.no_key"]


def test_only_what_changed_since_the_last_acknowledged_package(sender: Office, recipient: Office) -> None:
    sender.send(recipient, changed_only=True)
    again = sender.send(recipient, "сынақ", changed_only=True)
    assert len(list(opened(again, sender, recipient).rows("clause"))) == 2
    first = sender.exports.exports()[-1]
    with sender.session.read() as work:
        export = work.db.get(Export, first.export_id)
        assert export is not None
        code = receipt_code(export.receipt_secret, export.package, ExchangeOutcome.ACCEPTED)
    assert isinstance(sender.exports.acknowledge(first.export_id, code), ExportView)
    assert codes(sender.exports.prepare(entry(sender, recipient, changed_only=True))) == ["export.nothing"]
    ids = sender.register("15-9")
    package = opened(sender.send(recipient, changed_only=True), sender, recipient)
    assert len(list(package.rows("instruction"))) == 1
    assert len(list(package.rows("clause"))) == len(ids)


def test_chosen_cases_bring_their_whole_paper(sender: Office, recipient: Office) -> None:
    ids = sender.register("15-4")
    package = opened(sender.send(recipient, case_ids=ids[:1]), sender, recipient)
    assert len(list(package.rows("instruction"))) == 1
    assert len(list(package.rows("clause"))) == 2


@pytest.mark.parametrize("stage", ["free_bytes", "create", "write", "flush", "rename", "flush_folder", "read"])
def test_a_medium_that_fails_at_any_stage_leaves_the_package_ready_to_be_written_again(
    sender: Office, recipient: Office, stage: str
) -> None:
    made = sender.prepare(recipient)
    failing = Exports(sender.session, Media(sender.session, sender.volumes, FailingDisk(stage, errno.EIO)))
    failed = failing.write(made.export_id, sender.folder)
    assert isinstance(failed, Rejection) and failed.outcome is ExchangeOutcome.MEDIUM_REMOVED
    (view,) = sender.exports.exports()
    assert view.outcome is ExchangeOutcome.PREPARED
    medium = sender.media.register_of_media()[0].medium_id
    (line,) = sender.media.history(medium).writings
    assert (line.outcome, line.perhaps_complete) == (failed.outcome, stage in ("rename", "flush_folder", "read"))
    file = sender.carry_out(made)
    assert hashlib.sha256(file.read_bytes()).hexdigest() == _kept(sender, made)[1]


def _kept(office: Office, made: ExportView) -> tuple[bytes | None, str]:
    with office.session.read() as work:
        kept, export = work.db.get(OutgoingPackage, made.export_id), work.db.get(Export, made.export_id)
        assert export is not None
        return kept.content if kept else None, export.file_sha256


def test_written_and_ejected_are_told_apart(sender: Office, recipient: Office) -> None:
    made = sender.prepare(recipient)
    assert codes(sender.exports.eject(made.export_id, sender.folder)) == ["export.not_open"]
    written = sender.exports.write(made.export_id, sender.folder)
    assert isinstance(written, ExportView) and written.outcome is ExchangeOutcome.WRITTEN
    assert codes(sender.exports.eject(made.export_id, sender.folder)) == ["export.still_present"]
    sender.volumes.pull(sender.folder)
    ejected = sender.exports.eject(made.export_id, sender.folder)
    assert isinstance(ejected, ExportView) and ejected.outcome is ExchangeOutcome.EJECTED


def test_an_unregistered_medium_or_one_with_too_low_a_ceiling_gets_nothing(
    sender: Office, recipient: Office, tmp_path: Path
) -> None:
    sender.register("15-5", grade=Grade.TOP_SECRET)
    made = sender.prepare(recipient)
    strange = sender.volumes.insert(tmp_path / "strange", "NOBODY")
    refused = sender.exports.write(made.export_id, strange)
    assert isinstance(refused, Rejection) and refused.outcome is ExchangeOutcome.MEDIUM_UNKNOWN
    sender.media.register(MediumEntry("ТТ-9", MediumKind.FLASH, "NOBODY", Grade.SECRET, strange))
    refused = sender.exports.write(made.export_id, strange)
    assert isinstance(refused, Rejection) and refused.outcome is ExchangeOutcome.MEDIUM_NOT_ISSUED
    low = next(medium for medium in sender.media.register_of_media() if medium.account_number == "ТТ-9")
    sender.media.act(low.medium_id, MediumActEntry(MediumAct.ISSUE, sender.clock.today(), "Сақтаушы", "Алушы"))
    refused = sender.exports.write(made.export_id, strange)
    assert isinstance(refused, Rejection) and refused.outcome is ExchangeOutcome.MEDIUM_CEILING
    assert list(strange.iterdir()) == []
    noted = [found for found in sender.session.entries() if found["action"] == "export.write"]
    assert ["medium_unknown" in noted[0]["change"], "medium_ceiling" in noted[-1]["change"]] == [True, True]


def test_a_cancelled_package_keeps_its_number_and_tells_the_site_its_counter(sender: Office, recipient: Office) -> None:
    made = sender.prepare(recipient)
    assert codes(sender.exports.cancel(made.export_id, " ")) == ["entry.required"]
    done = sender.exports.cancel(made.export_id, "қате таңдалды (ойдан)")
    assert isinstance(done, ExportView) and done.outcome is ExchangeOutcome.CANCELLED
    assert _kept(sender, made)[0] is None
    assert codes(sender.exports.cancel(made.export_id, "тағы")) == ["export.not_open"]
    assert codes(sender.exports.write(made.export_id, sender.folder)) == ["export.not_open"]
    draft = opened(sender.send(recipient), sender, recipient).manifest.draft
    assert (draft.number, draft.counter, draft.voided) == (2, 2, (1,))


def test_a_receipt_typed_from_paper_says_accepted_or_declined_and_nothing_else_does(
    sender: Office, recipient: Office
) -> None:
    sender.send(recipient)
    (view,) = sender.exports.exports()
    with sender.session.read() as work:
        export = work.db.get(Export, view.export_id)
        assert export is not None
        secret, package = export.receipt_secret, export.package
    for typed in ("", "00000-00000-0000", view.code, receipt_code("00" * 16, package, ExchangeOutcome.ACCEPTED),
                  receipt_code(secret, "00" * 16, ExchangeOutcome.ACCEPTED),
                  receipt_code(secret, package, ExchangeOutcome.SEEN)):  # fmt: skip
        assert codes(sender.exports.acknowledge(view.export_id, typed)) == ["export.wrong_code"]
    typed = receipt_code(secret, package, ExchangeOutcome.DECLINED).lower()
    done = sender.exports.acknowledge(view.export_id, typed)
    assert isinstance(done, ExportView) and done.outcome is ExchangeOutcome.DECLINED
    assert _kept(sender, view)[0] is None
    assert codes(sender.exports.acknowledge(view.export_id, typed)) == ["export.not_open"]
    again = sender.exports.prepare(entry(sender, recipient), witness=sender.witness)
    assert isinstance(again, ExportView)


def test_a_site_with_a_period_becomes_due_until_a_package_leaves(
    sender: Office, recipient: Office, clock: FixedClock
) -> None:
    known = sender.knows(recipient)
    Correspondents(sender.session).set_period(known.correspondent_id, ExchangePeriod.WEEKLY)
    assert sender.exports.due() == ()
    clock.advance(days=7)
    (due,) = sender.exports.due()
    assert (due.correspondent_id, due.due_on) == (known.correspondent_id, date(2026, 4, 22))
    made = sender.prepare(recipient)
    assert len(sender.exports.due()) == 1
    sender.carry_out(made)
    assert sender.exports.due() == ()
    clock.advance(days=7)
    assert [found.due_on for found in sender.exports.due()] == [date(2026, 4, 30)]


def test_a_package_that_leaves_is_whole_after_all_that_and_the_journal_agrees(
    sender: Office, recipient: Office
) -> None:
    sender.send(recipient)
    report = sender.session.check()
    assert report.ok, report.damages


def test_an_entry_is_everything_only_when_nothing_narrows_it() -> None:
    plain = ExportEntry(1)
    assert plain.is_everything
    for conditions in (
        {"words": "а"},
        {"changed_only": True},
        {"case_ids": (1,)},
        {"registered_from": date(2026, 1, 1)},
    ):
        assert not replace(plain, **conditions).is_everything


def test_nobody_sends_what_he_may_not_see(sender: Office, recipient: Office) -> None:
    """A case closed to a circle of persons does not leave on the package of somebody outside it."""
    hidden = sender.register("15-2", text="Жабық тапсырма")
    her_id = enter_colleague(sender.session, "aigul", [Role.REGISTRAR], Grade.SPECIAL_IMPORTANCE)
    closing_list(sender.session, *hidden)
    exports = Exports(as_colleague(sender.session, her_id, Role.REGISTRAR), sender.media)
    asked = entry(sender, recipient, words="хаттама")
    preview = exports.preview(asked)
    assert isinstance(preview, ExportPreview) and preview.papers == 1
    made = exports.prepare(asked)
    assert isinstance(made, ExportView), made
    package = opened(sender.carry_out(made), sender, recipient)
    assert made.papers == 1
    assert [row["document_number"] for row in package.rows("instruction")] == ["15-1"]
    assert {
        part.kind: part.sum.rows for part in package.manifest.parts if part.kind in preview.counts
    } == preview.counts
    assert "Жабық" not in "".join(row["text_kk"] for row in package.rows("clause"))
    assert sender.prepare(recipient).papers == 2  # who is on the list sends both
