"""Packages that come in: quarantine, turn, difference, acceptance in one go, receipt; refused ones change nothing."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.clock import FixedClock
from app.controllers.arrival import Choices
from app.controllers.difference import Difference
from app.controllers.exchange_views import ExportView, ImportView
from app.controllers.imports import Imports, PackageAccepted
from app.errors import NotAllowed
from app.events import Events
from app.exchange.faults import Rejection
from app.jobs import Cancelled, Progress
from app.rules.outcome import Refusal
from app.rules.terms import ExchangeOutcome, Grade, RowState
from db.contents import CONTENTS
from db.models.cases import Clause, Instruction
from db.models.directories import Body
from db.models.exchange import IncomingPackage, RecordAlias
from tests.exchange.offices import Office, open_offices
from tests.exchange.states import records


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


def difference(office: Office, line: ImportView, choices: Choices | None = None) -> Difference:
    found = office.imports.difference(line.import_id, choices)
    assert isinstance(found, Difference), found
    return found


def quarantined(office: Office) -> int:
    with office.session.read() as work:
        return work.db.query(IncomingPackage).count()


def test_a_package_waits_in_quarantine_and_changes_nothing(sender: Office, recipient: Office) -> None:
    before = records(recipient)
    line = recipient.load(sender.send(recipient))
    assert (line.outcome, line.waits, line.sender) == (ExchangeOutcome.READY, True, "Ойдан шығарылған кеңсе OB1")
    assert records(recipient) == before
    assert quarantined(recipient) == 1


def test_the_difference_tells_new_rows_and_unknown_bodies_and_writes_nothing(sender: Office, recipient: Office) -> None:
    line = recipient.load(sender.send(recipient))
    before = records(recipient)
    found = difference(recipient, line)
    assert found.counts["instruction"] == {RowState.NEW: 1}
    assert found.counts["clause"] == {RowState.NEW: 2}
    assert found.counts["body"] == {RowState.UNKNOWN_BODY: 3}
    assert found.unknown_editions == ()
    names = [row.caption for row in found.rows if row.state is RowState.UNKNOWN_BODY]
    assert "Ойдан шығарылған министрлік" in names
    assert records(recipient) == before


def test_accepting_takes_every_row_as_it_was_sent(sender: Office, recipient: Office) -> None:
    line = recipient.take(sender.send(recipient))
    assert line.outcome is ExchangeOutcome.ACCEPTED
    assert records(recipient) == records(sender)
    assert line.added == sum(len(rows) for rows in records(sender).values())
    assert quarantined(recipient) == 0
    report = recipient.session.check()
    assert report.ok, report.damages


def test_what_came_is_listed_found_and_opened_like_any_card_under_the_senders_code(
    sender: Office, recipient: Office
) -> None:
    recipient.register("99-1", "Басқа мәтін")
    recipient.take(sender.send(recipient))
    page = recipient.cases.page(filter_text="хаттама")
    assert {row.case_number for row in page.rows} == {"1/1", "1/2", "OB1:1/1", "OB1:1/2"}
    assert {row.case_number for row in recipient.cases.page(filter_text="ұсыныс").rows} == {"OB1:1/1", "OB1:1/2"}
    theirs = next(row for row in page.rows if row.case_number == "OB1:1/1")
    own = next(row for row in sender.cases.page().rows if row.case_number == "1/1")
    card, original = recipient.cases.card(theirs.case_id), sender.cases.card(own.case_id)
    assert card.answer == original.answer
    assert [owed.obligation for owed in card.obligations] == [owed.obligation for owed in original.obligations]


def test_columns_a_vault_works_out_itself_are_as_after_registration(sender: Office, recipient: Office) -> None:
    recipient.take(sender.send(recipient))
    with sender.session.read() as work:
        own = {c.uid: (c.order_key, c.responsible_key) for c in work.db.query(Clause)}
        bodies = {b.uid: b.sort_key for b in work.db.query(Body)}
    with recipient.session.read() as work:
        assert {c.uid: (c.order_key, c.responsible_key) for c in work.db.query(Clause)} == own
        assert {b.uid: b.sort_key for b in work.db.query(Body)} == bodies
        assert all(c.case_key for c in work.db.query(Clause))


def test_the_recipients_own_numbers_go_on_as_if_nothing_had_come(sender: Office, recipient: Office) -> None:
    sender.register("15-2")
    recipient.take(sender.send(recipient))
    recipient.register("99-1")
    with recipient.session.read() as work:
        numbers = sorted(paper.registration_number for paper in work.db.query(Instruction))
    assert numbers == ["1", "OB1:1", "OB1:2"]


def test_a_second_package_changes_what_changed_and_leaves_the_rest(sender: Office, recipient: Office) -> None:
    ids = sender.register("15-2")
    recipient.take(sender.send(recipient))
    with sender.session.work("test.edit") as work:
        clause = work.db.get(Clause, ids[0])
        assert clause is not None
        clause.official = "Өзгерген Ойдан"
        work.commit()
    line = recipient.load(sender.send(recipient))
    found = difference(recipient, line)
    assert found.total(RowState.CHANGED) == 1
    (row,) = [row for row in found.rows if row.state is RowState.CHANGED]
    assert [(f.field, f.here, f.coming) for f in row.fields] == [("official", "", "Өзгерген Ойдан")]
    done = recipient.imports.accept(line.import_id)
    assert isinstance(done, ImportView) and (done.added, done.changed) == (0, 1)
    assert records(recipient) == records(sender)


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
    assert (line.outcome, line.values) == (ExchangeOutcome.EXPIRED, {"day": "2026-04-26"})


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


def test_cancelling_or_failing_in_the_middle_leaves_the_vault_as_it_was(
    sender: Office, recipient: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(120):
        sender.register(f"15-{number + 10}")
    line = recipient.load(sender.send(recipient))
    before = records(recipient)
    progress = Progress()
    progress.tell = lambda done, total: progress.cancel() if done >= 500 else None
    with pytest.raises(Cancelled):
        recipient.imports.accept(line.import_id, progress=progress)
    assert records(recipient) == before
    monkeypatch.setattr("app.controllers.taking.Taking._derived", lambda *a: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        recipient.imports.accept(line.import_id)
    monkeypatch.undo()
    assert records(recipient) == before
    assert recipient.session.check().ok
    assert isinstance(recipient.imports.accept(line.import_id), ImportView)
    assert records(recipient) == records(sender)


def test_a_body_of_the_same_name_is_the_same_body(sender: Office, recipient: Office) -> None:
    recipient.register("99-1")
    line = recipient.load(sender.send(recipient))
    assert difference(recipient, line).counts["body"] == {RowState.SAME: 3}
    recipient.imports.accept(line.import_id)
    with recipient.session.read() as work:
        assert work.db.query(Body).count() == 3
        assert work.db.query(RecordAlias).count() == 3
    line = recipient.load(sender.send(recipient, "тағы"))
    found = difference(recipient, line)
    assert (found.total(RowState.NEW), found.total(RowState.CHANGED), found.total(RowState.CONFLICTING)) == (0, 0, 0)


def test_a_person_may_say_that_an_unknown_body_is_a_known_one(sender: Office, recipient: Office) -> None:
    with recipient.session.work("test.body") as work:
        work.db.add(Body(name_kk="Ескі атаулы министрлік (ойдан)", sort_key="a"))
        work.commit()
    line = recipient.load(sender.send(recipient))
    unknown = next(row for row in difference(recipient, line).rows if row.caption == "Ойдан шығарылған министрлік")
    choices = Choices(same_as={unknown.uid: 1})
    assert difference(recipient, line, choices).counts["body"] == {RowState.UNKNOWN_BODY: 2, RowState.SAME: 1}
    recipient.imports.accept(line.import_id, choices)
    with recipient.session.read() as work:
        assert work.db.query(Body).count() == 3
    names = {row.responsible for row in recipient.cases.page().rows}
    assert "Ескі атаулы министрлік (ойдан)" in names


def edit_body(office: Office, name_ru: str) -> None:
    with office.session.work("test.body") as work:
        body = work.db.query(Body).filter(Body.name_kk == "Ойдан шығарылған министрлік").one()
        body.name_ru = name_ru
        work.commit()


def test_a_directory_entry_changed_by_one_side_is_taken_and_by_both_is_a_conflict(
    sender: Office, recipient: Office
) -> None:
    recipient.take(sender.send(recipient))
    edit_body(sender, "Вымышленное министерство")
    line = recipient.load(sender.send(recipient))
    assert difference(recipient, line).counts["body"][RowState.CHANGED] == 1
    recipient.imports.accept(line.import_id)
    edit_body(sender, "Министерство (сторона 1)")
    edit_body(recipient, "Министерство (сторона 2)")
    line = recipient.load(sender.send(recipient))
    found = difference(recipient, line)
    (row,) = [row for row in found.rows if row.state is RowState.CONFLICTING]
    assert row.fields[0].here == "Министерство (сторона 2)"
    recipient.imports.accept(line.import_id)
    with recipient.session.read() as work:
        kept = work.db.query(Body).filter(Body.uid == row.uid).one().name_ru
    assert kept == "Министерство (сторона 2)"
    sender.take(recipient.send(sender, directories=True))
    with sender.session.read() as work:
        assert work.db.query(Body).filter(Body.uid == row.uid).one().name_ru == kept


def test_a_conflicting_entry_is_taken_when_a_person_says_so(sender: Office, recipient: Office) -> None:
    recipient.take(sender.send(recipient))
    edit_body(sender, "Министерство (сторона 1)")
    edit_body(recipient, "Министерство (сторона 2)")
    line = recipient.load(sender.send(recipient))
    (row,) = [row for row in difference(recipient, line).rows if row.state is RowState.CONFLICTING]
    recipient.imports.accept(line.import_id, Choices(take=frozenset({row.uid})))
    assert records(recipient)["body"] == records(sender)["body"]


def test_our_own_papers_coming_back_from_a_copy_never_change_ours(sender: Office, recipient: Office) -> None:
    recipient.take(sender.send(recipient))
    with sender.session.work("test.edit") as work:
        clause = work.db.get(Clause, 1)
        assert clause is not None
        clause.official = "Жаңа Ойдан"
        work.commit()
    recipient.register("99-1")
    before = records(sender)["clause"]
    line = sender.load(recipient.send(sender, copies=True))
    assert "clause" not in {row.kind for row in difference(sender, line).rows if row.state is RowState.CHANGED}
    sender.imports.accept(line.import_id)
    after = records(sender)["clause"]
    assert {uid: after[uid] for uid in before} == before


def test_receipts_by_package_close_the_exports(sender: Office, recipient: Office) -> None:
    recipient.take(sender.send(recipient))
    line = recipient.load(sender.send(recipient, "тағы"))
    recipient.imports.decline(line.import_id, "керек емес")
    done = sender.take(recipient.answer(sender))
    assert (done.changed, done.added) == (2, 0)
    first, second = reversed(sender.exports.exports())
    assert (first.outcome, second.outcome) == (ExchangeOutcome.ACKNOWLEDGED, ExchangeOutcome.DECLINED)
    assert first.answered_by == "package 1"
    again = recipient.receipts.prepare(recipient.knows(sender).correspondent_id)
    assert codes(again) == ["export.nothing"]


def test_the_code_on_paper_is_the_code_the_sender_types(sender: Office, recipient: Office) -> None:
    line = recipient.take(sender.send(recipient))
    (view,) = sender.exports.exports()
    done = sender.exports.acknowledge(view.export_id, line.receipt_code)
    assert isinstance(done, ExportView) and done.outcome is ExchangeOutcome.ACKNOWLEDGED


def test_a_package_that_rests_on_an_unknown_calendar_waits_until_it_is_loaded(
    sender: Office, recipient: Office
) -> None:
    import resources
    from app.controllers.editions import Editions

    text = resources.path("calendars", "2026.toml").read_text(encoding="utf-8")
    text = text.replace('edition = "2026-07"', 'edition = "2026-99"')
    events = Events()
    Editions(sender.session, events).load("calendar", text)
    from app.controllers.cases import Cases
    from tests.exchange.offices import paper

    Cases(sender.session, Editions(sender.session, events).rulebook(), events).register(paper("15-8"))
    line = recipient.load(sender.send(recipient))
    assert difference(recipient, line).unknown_editions == ("2026: 2026-99",)
    assert codes(recipient.imports.accept(line.import_id)) == ["import.edition_unknown"]
    found = recipient.imports.editions(line.import_id)
    assert not isinstance(found, Rejection)
    ((kind, name, content),) = found
    assert (kind, name) == ("calendar", "2026: 2026-99")
    Editions(recipient.session, Events()).load(kind, content)
    assert isinstance(recipient.imports.accept(line.import_id), ImportView)


def test_listeners_learn_of_what_was_taken_in(sender: Office, recipient: Office) -> None:
    events, heard = Events(), list[PackageAccepted]()
    events.subscribe(PackageAccepted, heard.append)
    line = recipient.load(sender.send(recipient))
    Imports(recipient.session, recipient.media, events).accept(line.import_id)
    assert [event.import_id for event in heard] == [line.import_id]


def test_the_journal_of_an_acceptance_replays_to_the_records(sender: Office, recipient: Office) -> None:
    recipient.take(sender.send(recipient))
    entries = [entry for entry in recipient.session.entries() if entry["action"] == "import.accept"]
    assert len({entry["work"] for entry in entries}) == 1
    kinds = {entry["record_kind"] for entry in entries}
    assert {"instruction", "clause", "obligation", "body", "import"} <= kinds <= {*CONTENTS, "import"}
    assert all(json.loads(entry["change"]) for entry in entries)
