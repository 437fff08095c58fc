"""Old card boxes from a spreadsheet: tried out with every fault explained, then taken whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from app.clock import FixedClock
from app.controllers.control.cases import CaseRegistered, Cases
from app.controllers.exchange.filling import Filling, FillingReport, Table, heading_of, recognised
from app.controllers.exchange.media import Media
from app.controllers.exchange.media_views import MediumActEntry, MediumEntry, MediumView
from app.controllers.vault.sessions import Session
from app.editions import shipped_rulebook
from app.errors import NotAllowed
from app.events import Events
from app.exchange.faults import Rejection
from app.exchange.tables import read_table
from app.jobs import Cancelled, Progress
from app.rules.outcome import Refusal
from app.rules.terms import CardColumn, ExchangeOutcome, Grade, Language, MediumAct, MediumKind
from app.wording import wording
from tests.exchange.media_samples import FolderVolumes
from tests.exchange.tables import csv_of

HEADINGS = [heading_of(column, Language.KAZAKH) for column in CardColumn]
MINISTRY, AGENCY = "Ойдан шығарылған министрлік", "Ойдан шығарылған агенттік"
GOOD = {
    CardColumn.GRADE: "Құпия",
    CardColumn.DOCUMENT_KIND: "Хаттама",
    CardColumn.DOCUMENT_NUMBER: "15-1",
    CardColumn.SIGNED_ON: "03.04.2026 ж.",
    CardColumn.RECEIVED_AT: "06.04.2026 09:15",
    CardColumn.TEXT_KK: "Ұсыныс енгізсін (ойдан шығарылған)",
    CardColumn.TERM: "15 жұмыс күні",
    CardColumn.RESPONSIBLE: MINISTRY,
}


def line(**changes: str) -> list[str]:
    """A good line with some cells changed."""
    values = GOOD | {CardColumn(name): value for name, value in changes.items()}
    return [values.get(column, "") for column in CardColumn]


@pytest.fixture
def events() -> Events:
    return Events()


@pytest.fixture
def cases(session: Session, events: Events) -> Cases:
    return Cases(session, shipped_rulebook(), events)


@pytest.fixture
def stick(session: Session, clock: FixedClock, tmp_path: Path) -> Iterator[tuple[Media, Path]]:
    volumes = FolderVolumes()
    folder = volumes.insert(tmp_path / "medium", "SERIAL-1")
    media = Media(session, volumes)
    made = media.register(MediumEntry("ТТ-1", MediumKind.FLASH, "SERIAL-1", Grade.SECRET, folder))
    assert isinstance(made, MediumView), made
    media.act(made.medium_id, MediumActEntry(MediumAct.ISSUE, clock.today(), "Ойданов А.", "Ойданов Б."))
    yield media, folder


@pytest.fixture
def filling(session: Session, cases: Cases, stick: tuple[Media, Path]) -> Filling:
    return Filling(session, cases, stick[0])


def table(filling: Filling, folder: Path, *lines: Sequence[str], headings: Sequence[str] = HEADINGS) -> Table:
    file = folder / "box.csv"
    file.write_bytes(csv_of(headings, *lines))
    found = filling.read(file)
    assert isinstance(found, Table), found
    return found


def fill(filling: Filling, found: Table, *, dry: bool = False, despite: bool = False) -> FillingReport:
    done = filling.fill(found, dry=dry, despite_duplicates=despite)
    assert isinstance(done, FillingReport), done
    return done


def faults(report: FillingReport) -> list[tuple[int, str | None, str]]:
    return [(found.row, found.column, found.finding.code) for found in report.faults]


def test_a_dry_run_says_what_would_be_and_enters_nothing(
    filling: Filling, cases: Cases, stick: tuple[Media, Path]
) -> None:
    found = table(filling, stick[1], line(), line(document_number="15-2"))
    report = fill(filling, found, dry=True)
    assert (report.rows, report.papers, report.cases, report.faults, report.entered) == (2, 2, 2, (), False)
    assert cases.page().total == 0


def test_cards_of_a_box_are_registered_as_if_typed(
    filling: Filling, cases: Cases, stick: tuple[Media, Path], events: Events
) -> None:
    told: list[CaseRegistered] = []
    events.subscribe(CaseRegistered, told.append)
    found = table(
        filling, stick[1],
        line(clause="1", coexecutors=f"{AGENCY}; Ойдан шығарылған әкімдік", sheets="3"),
        line(clause="2", sheets="3", term="20.05.2026", responsible=AGENCY, text_kk="", text_ru="Внести (вымышлено)"),
        line(document_number="16-7", registration_number="40", registered_on="2026-04-07", mark="шұғыл", term=""),
    )  # fmt: skip
    report = fill(filling, found)
    assert (report.papers, report.cases, report.entered) == (2, 3, True)
    assert len(told) == 2
    assert {row.case_number for row in cases.page().rows} == {"1/1", "1/2", "40"}
    card = cases.card(cases.numbered("1/1"))
    assert card.received_at == datetime(2026, 4, 6, 9, 15)  # noqa: DTZ001
    assert card.answer.deadline == date(2026, 4, 27)
    assert [other.body for other in card.coexecutors] == [AGENCY, "Ойдан шығарылған әкімдік"]
    assert cases.card(cases.numbered("1/2")).answer.deadline == date(2026, 5, 20)
    assert cases.page(filter_text="министрлік").total == 2


def test_every_faulty_line_is_explained_and_nothing_is_entered(
    filling: Filling, cases: Cases, stick: tuple[Media, Path]
) -> None:
    found = table(
        filling, stick[1],
        line(),
        line(document_number="15-2", signed_on="кеше", grade="мүлде құпия"),
        line(document_number="15-3", term="15", sheets="үш"),
        line(document_number="15-4", responsible=""),
        line(document_number="15-5", received_at="01.04.2026"),
        line(document_number="15-6", clause="1"),
        line(document_number="15-6", clause="2", title_kk="Басқа"),
    )  # fmt: skip
    report = fill(filling, found)
    assert not report.entered
    assert faults(report) == [
        (3, "grade", "filling.bad_word"),
        (3, "signed_on", "filling.bad_day"),
        (4, "sheets", "filling.bad_count"),
        (4, "term", "filling.bad_term"),
        (5, "responsible", "entry.required"),
        (6, "received_at", "entry.received_before_signed"),
        (8, "title_kk", "filling.paper_differs"),
    ]
    assert cases.page().total == 0
    for language in Language:
        for fault in report.faults:
            assert wording(language).say(fault.finding.code, fault.finding.values)


def test_numbers_and_papers_met_twice_are_found_also_within_the_table(
    filling: Filling, cases: Cases, stick: tuple[Media, Path]
) -> None:
    fill(filling, table(filling, stick[1], line()))
    twice = table(
        filling, stick[1], line(registration_number="9"), line(document_number="17-1", registration_number="1")
    )
    assert faults(fill(filling, twice)) == [
        (2, "document_number", "entry.duplicate"),
        (3, "registration_number", "entry.number_taken"),
    ]
    assert cases.page().total == 1
    again = table(filling, stick[1], line(registration_number="9"))
    assert fill(filling, again, despite=True).entered


def test_columns_are_known_by_their_headings_in_any_language_and_may_be_said(
    filling: Filling, stick: tuple[Media, Path]
) -> None:
    for language in Language:
        headings = [heading_of(column, language).upper() for column in CardColumn]
        assert recognised([*headings, "басқа"]) == dict(enumerate(CardColumn))
    found = table(filling, stick[1], ["Құпия", "x"], headings=["Grade of secrecy", "Ескерту"])
    assert found.mapping == {0: CardColumn.GRADE}
    assert found.unread == ("Ескерту",)
    refusal = filling.fill(found, dry=True)
    assert isinstance(refusal, Refusal) and [one.code for one in refusal] == ["filling.lacking"]
    assert CardColumn.RESPONSIBLE in found.lacking and CardColumn.GRADE not in found.lacking


def test_the_template_takes_what_it_describes(filling: Filling, stick: tuple[Media, Path]) -> None:
    for language in Language:
        (headings,) = read_table(filling.template(language))
        assert recognised([str(cell) for cell in headings.cells]) == dict(enumerate(CardColumn))
    assert filling.write_template(stick[1], Language.KAZAKH) is None
    assert (stick[1] / "card-box.xlsx").is_file()
    history = stick[0].history(stick[0].register_of_media()[0].medium_id)
    assert [(writing.what, writing.outcome) for writing in history.writings] == [
        ("card box template", ExchangeOutcome.WRITTEN)
    ]


def test_a_filling_can_be_stopped_and_leaves_nothing(filling: Filling, cases: Cases, stick: tuple[Media, Path]) -> None:
    found = table(filling, stick[1], *(line(document_number=f"15-{n}") for n in range(10)))
    progress = Progress()
    progress.tell = lambda done, total: progress.cancel() if done == 5 else None
    with pytest.raises(Cancelled):
        filling.fill(found, dry=False, progress=progress)
    assert cases.page().total == 0
    assert fill(filling, found).cases == 10


def test_a_table_comes_from_a_registered_medium(filling: Filling, stick: tuple[Media, Path], tmp_path: Path) -> None:
    (tmp_path / "box.csv").write_bytes(csv_of(HEADINGS, line()))
    found = filling.read(tmp_path / "box.csv")
    assert isinstance(found, Rejection) and found.outcome is ExchangeOutcome.MEDIUM_UNKNOWN
    gone = filling.read(stick[1] / "none.csv")
    assert isinstance(gone, Rejection) and gone.outcome is ExchangeOutcome.UNREADABLE
    for content, code in ((b"\x00", "filling.not_a_table"), (csv_of(HEADINGS), "filling.empty")):
        (stick[1] / "box.csv").write_bytes(content)
        refusal = filling.read(stick[1] / "box.csv")
        assert isinstance(refusal, Refusal) and [one.code for one in refusal] == [code]


def test_only_a_registrar_fills(
    filling: Filling, session: Session, stick: tuple[Media, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    found = table(filling, stick[1], line())
    monkeypatch.setattr(session, "user", replace(session.user, roles=frozenset()))
    with pytest.raises(NotAllowed):
        filling.fill(found, dry=True)
