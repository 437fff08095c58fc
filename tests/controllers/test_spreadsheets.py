"""A spreadsheet for those who only read: numbered like a package, two persons, no formula, nothing left out."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.clock import FixedClock
from app.controllers.exchange.exchange_views import ExportEntry, ExportView
from app.controllers.exchange.spreadsheets import Spreadsheets
from app.errors import NotAllowed
from app.exchange.faults import Rejection
from app.exchange.tables import read_table
from app.rules.outcome import Refusal
from app.rules.terms import ExchangeOutcome, Grade, Language, Purpose
from db.models.exchange import OutgoingPackage
from tests.exchange.offices import Office, open_offices


@pytest.fixture
def offices(tmp_path: Path, clock: FixedClock) -> Iterator[list[Office]]:
    opened = open_offices(tmp_path, clock, 2)
    yield opened
    for office in opened:
        office.session.close()


def make(office: Office, to: Office, reason: str = "", language: Language = Language.KAZAKH) -> object:
    entry = ExportEntry(office.knows(to).correspondent_id)
    return Spreadsheets(office.session).prepare(entry, language, reason=reason, witness=office.witness)


def test_the_cards_stand_first_in_words_and_every_record_after_them(offices: list[Office]) -> None:
    sender, reader = offices
    sender.register("15-1", text="=HYPERLINK(1)")
    made = make(sender, reader)
    assert isinstance(made, ExportView)
    assert (made.purpose, made.number, made.counter, made.papers, made.grade) == (
        Purpose.SPREADSHEET, 1, 0, 1, Grade.SECRET,
    )  # fmt: skip
    file = sender.carry_out(made)
    assert file.suffix == ".xlsx"
    headings, first, second = read_table(file.read_bytes())
    assert headings.cells[:2] == ("Карточка нөмірі", "Құпиялық дәрежесі")
    assert first.cells[:3] == ("1/1", "құпия", "Хаттама 15-1")
    assert first.cells[6] == "=HYPERLINK(1) 1 (ойдан шығарылған)"
    assert second.cells[7] == "Ойдан шығарылған агенттік"
    with zipfile.ZipFile(io.BytesIO(file.read_bytes())) as book:
        assert b"<f>" not in b"".join(book.read(name) for name in book.namelist())
        assert len([name for name in book.namelist() if "/sheet" in name]) >= 5


def test_it_leaves_two_persons_a_number_and_no_copy_behind(offices: list[Office]) -> None:
    sender, reader = offices
    sender.register("15-1")
    entry = ExportEntry(sender.knows(reader).correspondent_id)
    with pytest.raises(NotAllowed):
        Spreadsheets(sender.session).prepare(entry, Language.KAZAKH)
    made = make(sender, reader)
    assert isinstance(made, ExportView)
    again = make(sender, reader)
    assert isinstance(again, Refusal) and [found.code for found in again] == ["export.same_content"]
    second = make(sender, reader, reason="Екінші оқырманға (ойдан)")
    assert isinstance(second, ExportView) and second.number == 2
    sender.carry_out(made)
    with sender.session.read() as work:
        assert [row.export_id for row in work.db.query(OutgoingPackage)] == [second.export_id]
    cancelled = sender.exports.cancel(second.export_id, "Керек емес (ойдан)")
    assert isinstance(cancelled, ExportView) and cancelled.outcome is ExchangeOutcome.CANCELLED
    reader.take(sender.send(reader))  # its counters go on from 1, without a gap


def test_it_is_not_taken_in_anywhere(offices: list[Office]) -> None:
    sender, reader = offices
    sender.register("15-1")
    made = make(sender, reader, language=Language.RUSSIAN)
    assert isinstance(made, ExportView)
    line = reader.load(sender.carry_out(made))
    assert line.outcome is ExchangeOutcome.NOT_A_PACKAGE


def test_its_ceiling_is_the_contents_grade(offices: list[Office], monkeypatch: pytest.MonkeyPatch) -> None:
    sender, reader = offices
    sender.register("15-1", grade=Grade.TOP_SECRET)
    made = make(sender, reader)
    assert isinstance(made, ExportView)
    with sender.session.work("test.ceiling") as work:
        work.db.execute(__import__("sqlalchemy").text("UPDATE medium SET ceiling = 'secret'"))
        work.note({"invented": "ceiling"})
        work.commit()
    refused = sender.exports.write(made.export_id, sender.folder)
    assert isinstance(refused, Rejection) and refused.outcome is ExchangeOutcome.MEDIUM_CEILING


def test_nothing_chosen_makes_no_spreadsheet(offices: list[Office]) -> None:
    sender, reader = offices
    refused = make(sender, reader)
    assert isinstance(refused, Refusal) and [found.code for found in refused] == ["export.nothing"]
