"""Loading calendars and editions: what would change is listed, nothing moves until a person accepts it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

import resources
from app.calendars import parse_year
from app.clock import FixedClock
from app.controllers.control.cases import Cases
from app.controllers.control.entries import ClauseEntry, CoExecutorEntry, InstructionEntry
from app.controllers.control.views import Registered
from app.controllers.law.editions import Editions, RulebookChanged, kind_of, read_file
from app.controllers.law.rulebooks import CALENDAR, DECREE
from app.controllers.vault.sessions import Session
from app.errors import BadEdition, FileUnreadable, NotAllowed
from app.events import Events
from app.rules.facts import FixedDate, WorkingDays
from app.rules.outcome import Refusal
from app.rules.terms import ControlType, Grade, Interim, Language, Origin, Role, Rule
from app.wording import wording
from tests.vault_samples import VaultSample

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


def test_dates_are_left_with_a_reason_that_stands_beside_them(cases: Cases, editions: Editions) -> None:
    counted, other = register(cases, WorkingDays(7), WorkingDays(8))
    editions.load(CALENDAR, CHANGED.partition("[[working_weekend]]\ndate = 2026-04-26")[0])
    refused = editions.leave([counted], "  ")
    assert isinstance(refused, Refusal)
    assert [found.values["field"] for found in refused] == ["reason"]
    lines = [change for change in editions.changes() if change.case_id == counted]
    assert editions.leave([counted], "тараптар келіскен (ойдан шығарылған)") == len(lines)
    assert editions.leave([counted], "тағы бір рет") == 0, "what is left already stays as it was left"
    awaiting = [change for change in editions.changes() if change.left is None]
    left = [change for change in editions.changes() if change.left is not None]
    assert {change.case_id for change in awaiting} == {other}
    assert {change.case_id for change in left} == {counted}
    assert editions.changes() == (*awaiting, *left), "what awaits a person stands first"
    assert left[0].left is not None
    assert (left[0].left.at.hour, left[0].left.reason) == (10, "тараптар келіскен (ойдан шығарылған)")
    assert editions.accept([counted]) == 1, "left dates may be accepted all the same"
    assert {change.case_id for change in editions.changes()} == {other}


def test_another_new_date_asks_anew_after_one_was_left(cases: Cases, editions: Editions) -> None:
    (counted,) = register(cases, WorkingDays(7))
    lost = CHANGED.partition("[[working_weekend]]\ndate = 2026-04-26")[0]
    editions.load(CALENDAR, lost)
    editions.leave([counted], "келісілген (ойдан шығарылған)")
    more = lost.replace("2026-08 (ойдан", "2026-09 (ойдан") + (
        '[[day_off]]\ndate = 2026-04-27\nreason = "демалыс — ойдан шығарылған бұйрық"\n'
    )
    editions.load(CALENDAR, more)
    assert {change.left for change in editions.changes() if change.about == "deadline"} == {None}


def test_every_date_of_every_body_is_listed_and_the_type_with_them(cases: Cases, editions: Editions) -> None:
    clause = ClauseEntry(
        "1",
        "Мәтін (ойдан шығарылған)",
        term=FixedDate(date(2026, 6, 30)),
        responsible="Ойдан шығарылған орган",
        coexecutors=(CoExecutorEntry("Бірінші (ойдан шығарылған)"), CoExecutorEntry("Екінші (ойдан шығарылған)")),
        interim=Interim.MONTHLY,
    )
    received = datetime(2026, 4, 15, 9, 0)  # noqa: DTZ001
    entry = InstructionEntry(
        Grade.SECRET, Origin.GENERAL, "Хаттама", "1", date(2026, 4, 14), received, title_kk="Сынақ", clauses=(clause,)
    )
    done = cases.register(entry)
    assert isinstance(done, Registered), done
    shorter = AMENDED.replace("long_from_months = { value = 6", "long_from_months = { value = 2").replace(
        "coexecutor_long_wd = { value = 10", "coexecutor_long_wd = { value = 12"
    )
    found = editions.examine(DECREE, shorter).changes
    told = {(change.about, change.body): (change.old, change.new) for change in found}
    assert told["control_type", ""] == (ControlType.MEDIUM, ControlType.LONG)
    both = [change for change in found if change.about == Rule.OBLIGATIONS_COEXECUTOR]
    assert sorted(change.body for change in both) == ["Бірінші (ойдан шығарылған)", "Екінші (ойдан шығарылған)"]
    assert len({(change.old, change.new) for change in both}) == 1
    assert all(
        isinstance(change.old, date) and isinstance(change.new, date) and change.new < change.old for change in both
    )


def test_what_was_loaded_is_listed_newest_first_with_who_and_when(editions: Editions) -> None:
    editions.load(CALENDAR, CHANGED)
    editions.load(DECREE, AMENDED)
    assert [(row.kind, row.key, row.at.hour) for row in editions.loaded()] == [
        (DECREE, "2026-04-01", 10),
        (CALENDAR, "2026", 10),
    ]


def test_only_those_who_control_may_load_accept_or_leave(vault: VaultSample, clock: FixedClock) -> None:
    session = vault.open(clock)
    plain = replace(session.user, roles=frozenset({Role.REGISTRAR}))
    session.user = plain
    editions = Editions(session, Events())
    with pytest.raises(NotAllowed):
        editions.load(CALENDAR, CHANGED)
    with pytest.raises(NotAllowed):
        editions.accept([1])
    with pytest.raises(NotAllowed):
        editions.leave([1], "себеп")
    session.close()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("year = ", "not_toml"),
        ('name = "x"', "kind"),
    ],
)
def test_a_file_says_itself_what_it_is(text: str, kind: str) -> None:
    assert kind_of(YEAR_2026) == CALENDAR
    assert kind_of(DECREE_TEXT) == DECREE
    with pytest.raises(BadEdition) as fault:
        kind_of(text)
    assert fault.value.code == f"error.bad_edition.{kind}"


def test_files_that_are_no_texts_or_too_large_or_missing_are_told(tmp_path: Path) -> None:
    (tmp_path / "сурет").write_bytes(b"\xff\xfe\x00")
    (tmp_path / "үлкен").write_bytes(b"#" * (1024 * 1024 + 1))
    for name, code in (("сурет", "error.bad_edition.not_text"), ("үлкен", "error.bad_edition.too_large")):
        with pytest.raises(BadEdition) as fault:
            read_file(tmp_path / name)
        assert fault.value.code == code
    with pytest.raises(FileUnreadable):
        read_file(tmp_path / "жоқ")


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("[[day_off]]", "[[dayoff]]", "keys"),
        ('reason = { kk = "Наурыз', 'resaon = { kk = "Наурыз', "keys"),
        ("date = 2026-03-23", "date = 2026-03-22", "not_weekday"),
        ("date = 2026-03-23", "date = 2026-03-24", "twice"),
        ("date = 2026-03-23", "date = 2025-03-23", "not_in_year"),
        ("date = 2026-03-23", "date = 2026-03-23T09:00:00", "not_in_year"),
        ("date = 2026-04-26", "date = 2026-04-27", "not_weekend"),
        ('edition = "2026', 'edition = "" # "2026', "head"),
        ("year = 2026", "year = true", "not_a_number"),
        ("year = 2026", "year = 2026\nday_off = 3", "not_toml"),
        ("year = 2026", "year = 2026\nworking_days = 300", "days_differ"),
    ],
)
def test_each_fault_of_a_calendar_is_named(editions: Editions, old: str, new: str, kind: str) -> None:
    assert old in CHANGED
    with pytest.raises(BadEdition) as fault:
        editions.examine(CALENDAR, CHANGED.replace(old, new))
    assert fault.value.code == f"error.bad_edition.{kind}"
    assert wording(Language.KAZAKH).say(fault.value.code, fault.value.values)


def test_a_table_that_is_no_table_is_named(editions: Editions) -> None:
    with pytest.raises(BadEdition) as fault:
        editions.examine(CALENDAR, 'year = 2026\nedition = "x"\nday_off = 3')
    assert fault.value.code == "error.bad_edition.table"


def test_the_shipped_calendars_count_as_many_working_days_as_they_say() -> None:
    for file in resources.path("calendars").glob("*.toml"):
        text = file.read_text(encoding="utf-8")
        assert "working_days = " in text
        parse_year(text, counted=True)
