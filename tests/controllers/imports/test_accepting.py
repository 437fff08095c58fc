"""Packages that come in: quarantine, difference, acceptance in one go; undone when it is stopped."""

from __future__ import annotations

import pytest

from app.controllers.exchange.exchange_views import ImportView
from app.jobs import Cancelled, Progress
from app.rules.terms import ExchangeOutcome, RowState
from db.models.cases import Clause, Instruction
from db.models.directories import Body
from tests.controllers.imports.asking import difference, quarantined
from tests.exchange.offices import Office
from tests.exchange.states import records


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
    monkeypatch.setattr("app.controllers.exchange.taking.Taking._derived", lambda *a: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        recipient.imports.accept(line.import_id)
    monkeypatch.undo()
    assert records(recipient) == before
    assert recipient.session.check().ok
    assert isinstance(recipient.imports.accept(line.import_id), ImportView)
    assert records(recipient) == records(sender)
