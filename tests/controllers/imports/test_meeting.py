"""What a package meets here: entries of the same name or changed on both sides, our papers, receipts, calendars."""

from __future__ import annotations

import json
from datetime import date

from app.controllers.exchange.arrival import Choices
from app.controllers.exchange.exchange_views import ExportView, ImportView
from app.controllers.exchange.imports import Imports, PackageAccepted
from app.events import Events
from app.exchange.faults import Rejection
from app.rules.terms import ControlType, ExchangeOutcome, RowState
from db.contents import CONTENTS
from db.models.cases import Clause
from db.models.directories import Body
from db.models.exchange import RecordAlias
from tests.controllers.imports.asking import codes, difference, edit_body
from tests.exchange.offices import Office
from tests.exchange.states import records


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


def test_an_entry_that_came_is_changed_here_and_the_change_goes_back(sender: Office, recipient: Office) -> None:
    recipient.take(sender.send(recipient))
    edit_body(recipient, "Министерство (сторона 2)")
    line = sender.load(recipient.send(sender, papers=False, directories=True))
    assert difference(sender, line).counts["body"][RowState.CHANGED] == 1
    sender.imports.accept(line.import_id)
    assert records(sender)["body"] == records(recipient)["body"]


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
    from app.controllers.law.editions import Editions

    text = resources.path("calendars", "2026.toml").read_text(encoding="utf-8")
    text = text.replace('edition = "2026-07"', 'edition = "2026-99"')
    events = Events()
    Editions(sender.session, events).load("calendar", text)
    from app.controllers.control.cases import Cases
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


def test_a_difference_is_told_in_words_names_and_days(sender: Office, recipient: Office) -> None:
    recipient.take(sender.send(recipient))
    with sender.session.work("test.change") as work:
        clause = work.db.query(Clause).first()
        assert clause is not None
        other = work.db.query(Body).filter(Body.id != clause.responsible_id).first()
        assert other is not None
        clause.control_type = next(word for word in ControlType if word is not clause.control_type)
        clause.responsible, clause.act_by = other, date(2026, 9, 1)
        type_now, name_now = clause.control_type, other.name_kk
        work.commit()

    found = difference(recipient, recipient.load(sender.send(recipient)))

    (row,) = [row for row in found.rows if row.kind == "clause"]
    fields = {field.field: field for field in row.fields}
    assert fields["control_type"].coming is type_now
    assert fields["responsible"].coming == name_now
    assert fields["act_by"].coming == date(2026, 9, 1)


def test_a_receipt_that_comes_after_a_later_package_still_closes_what_it_answers(
    sender: Office, recipient: Office
) -> None:
    file = sender.send(recipient)
    recipient.take(file)
    receipts, later = recipient.answer(sender), recipient.send(sender, directories=True)
    sender.take(later, reason="Қолхат кейін келеді (ойдан)")
    line = sender.take(receipts)
    assert line.outcome is ExchangeOutcome.ACCEPTED
    assert sender.exports.exports()[0].outcome is ExchangeOutcome.ACKNOWLEDGED
    assert sender.load(receipts).outcome is ExchangeOutcome.SEEN
