"""Loading calendars and editions: what would change is listed, nothing moves until a person accepts it."""

from __future__ import annotations

import re
from datetime import date, datetime

import pytest

import resources
from app.controllers.cases import Cases
from app.controllers.editions import Editions, RulebookChanged
from app.controllers.entries import ClauseEntry, InstructionEntry
from app.controllers.rulebooks import CALENDAR, DECREE
from app.controllers.sessions import Session
from app.controllers.views import Registered
from app.errors import BadEdition
from app.events import Events
from app.rules.facts import FixedDate, WorkingDays
from app.rules.terms import Grade, Origin, Rule

YEAR_2026 = re.sub(
    r"working_days(_by_month)? = .*\n", "", resources.path("calendars", "2026.toml").read_text(encoding="utf-8")
)
# 24 April 2026 carried over from Sunday 26 April by an invented order.
ORDER = """
[[day_off]]
date = 2026-04-24
reason = "2026-04-26 күнгі демалыс ауыстырылды — ойдан шығарылған бұйрық"

[[working_weekend]]
date = 2026-04-26
reason = "жұмыс күні — ойдан шығарылған бұйрық"
"""
CHANGED = YEAR_2026.replace('edition = "2026-07"', 'edition = "2026-08 (ойдан шығарылған)"') + ORDER
DECREE_TEXT = resources.path("rules", "2025-02-10.toml").read_text(encoding="utf-8")
# As if an invented edition gave the vision four working days instead of three.
AMENDED = (
    DECREE_TEXT.replace("10.02.2025 № 777", "01.04.2026 № 0 (ойдан шығарылған)")
    .replace("since = 2025-02-10", "since = 2026-04-01")
    .replace("vision_wd = { value = 3", "vision_wd = { value = 4")
)


@pytest.fixture
def events() -> Events:
    return Events()


@pytest.fixture
def editions(session: Session, events: Events) -> Editions:
    return Editions(session, events)


@pytest.fixture
def cases(session: Session, editions: Editions, events: Events) -> Cases:
    return Cases(session, editions.rulebook(), events)


def register(cases: Cases, *terms: FixedDate | WorkingDays) -> tuple[int, ...]:
    clauses = tuple(
        ClauseEntry(str(n), "Мәтін (ойдан шығарылған)", term=term, responsible="Ойдан шығарылған орган")
        for n, term in enumerate(terms, 1)
    )
    received = datetime(2026, 4, 15, 9, 0)  # noqa: DTZ001
    entry = InstructionEntry(
        Grade.SECRET, Origin.GENERAL, "Хаттама", "1", date(2026, 4, 14), received, title_kk="Сынақ", clauses=clauses
    )
    done = cases.register(entry)
    assert isinstance(done, Registered), done
    return done.case_ids


def deadlines(cases: Cases) -> dict[int, date | None]:
    return {row.case_id: row.deadline for row in cases.page().rows}


def test_examining_lists_days_and_dates_and_changes_nothing(cases: Cases, editions: Editions) -> None:
    counted, _ = register(cases, WorkingDays(7), FixedDate(date(2026, 5, 20)))
    found = editions.examine(CALENDAR, CHANGED)
    assert [(day, worked) for day, worked, _ in found.days] == [(date(2026, 4, 24), False), (date(2026, 4, 26), True)]
    assert found.key == "2026"
    moved = {(change.case_id, change.about): (change.old, change.new) for change in found.changes}
    assert moved == {
        (counted, "deadline"): (date(2026, 4, 24), date(2026, 4, 26)),
        (counted, "act_by"): (date(2026, 4, 24), date(2026, 4, 26)),
    }
    assert deadlines(cases)[counted] == date(2026, 4, 24)


def test_a_lost_working_day_moves_counted_terms_but_not_written_dates(cases: Cases, editions: Editions) -> None:
    counted, fixed = register(cases, WorkingDays(7), FixedDate(date(2026, 5, 20)))
    lost = CHANGED.partition("[[working_weekend]]\ndate = 2026-04-26")[0]
    found = editions.load(CALENDAR, lost)
    moved = {(change.case_id, change.about): (change.old, change.new) for change in found.changes}
    assert moved[counted, "deadline"] == (date(2026, 4, 24), date(2026, 4, 27))
    assert all(case_id == counted for case_id, _ in moved)
    assert all(change.why is not None for change in found.changes)
    assert deadlines(cases)[counted] == date(2026, 4, 24), "nothing moves by itself"
    card = cases.card(counted)
    assert card.answer.deadline == date(2026, 4, 24), "the card shows the date as the remembered edition gave it"
    assert editions.changes() == found.changes
    assert editions.accept([counted]) == 1
    assert deadlines(cases)[counted] == cases.card(counted).answer.deadline == date(2026, 4, 27)
    assert editions.changes() == ()
    assert editions.accept([counted, fixed]) == 0


def test_what_is_registered_later_follows_the_loaded_calendar(cases: Cases, editions: Editions, events: Events) -> None:
    heard: list[RulebookChanged] = []
    events.subscribe(RulebookChanged, heard.append)
    editions.load(CALENDAR, CHANGED.partition("[[working_weekend]]\ndate = 2026-04-26")[0])
    (case_id,) = register(cases, WorkingDays(7))
    assert cases.card(case_id).answer.deadline == date(2026, 4, 27)
    assert len(heard) == 1


def test_another_edition_of_the_decree_is_listed_with_its_paragraph(cases: Cases, editions: Editions) -> None:
    (case_id,) = register(cases, WorkingDays(20))
    found = editions.load(DECREE, AMENDED)
    assert cases.card(case_id).obligations[0].obligation.due_on == date(2026, 4, 20)
    (change,) = found.changes
    assert (change.about, change.paragraph) == (Rule.OBLIGATIONS_PROCESS_VISION, "46")
    assert (change.old, change.new) == (date(2026, 4, 20), date(2026, 4, 21))
    assert editions.accept([case_id]) == 1
    owed = {line.obligation.rule: line.obligation.due_on for line in cases.card(case_id).obligations}
    assert owed[Rule.OBLIGATIONS_PROCESS_VISION] == date(2026, 4, 21)
    assert "ойдан шығарылған" in cases.card(case_id).edition


def test_an_edition_not_yet_in_force_waits_for_its_day(editions: Editions) -> None:
    editions.load(DECREE, AMENDED.replace("since = 2026-04-01", "since = 2026-12-01"))
    assert editions.rulebook().parameters.vision_wd == 3


@pytest.mark.parametrize(
    ("kind", "text", "field"),
    [
        (CALENDAR, "year =", "calendar"),
        (CALENDAR, 'year = 2029\nedition = "x"', "year"),
        (CALENDAR, YEAR_2026 + ORDER, "edition"),
        (DECREE, "nonsense", "edition"),
        (DECREE, 'edition = "x"', "edition"),
        (DECREE, AMENDED.replace("vision_wd = { value = 4", "vision_wd = { value = 0"), "vision_wd"),
        (DECREE, AMENDED.replace("vision_wd", "vision_days"), "values"),
    ],
)
def test_a_faulty_file_is_named_and_not_loaded(editions: Editions, kind: str, text: str, field: str) -> None:
    before = editions.rulebook()
    with pytest.raises(BadEdition) as fault:
        editions.load(kind, text)
    assert fault.value.values["field"] == field
    assert editions.rulebook().calendar.edition == before.calendar.edition
