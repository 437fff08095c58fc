"""The journal in words: every action, record and field of the program in three languages; values as they are read."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.controllers.vault.audit import EntryView, FieldChange
from app.controllers.vault.log_words import AREAS, INNER, OTHER_AREA, WORDS, LogWords, area_of, by_area
from app.rules.terms import Language, Rule
from app.wording import _sentences, wording
from db.base import recorded_columns, recorded_tables
from tests.controllers.journal_actions import Actions, calls, noted

ALMATY = ZoneInfo("Asia/Almaty")
ENTRY = EntryView(7, datetime(2026, 4, 16, 5, tzinfo=UTC), "synaq", "", "case.register", "clause", 17, (), "00" * 32)


@pytest.fixture(scope="module")
def actions() -> Actions:
    return Actions()


@pytest.mark.parametrize("language", Language)
def test_every_action_and_kind_of_record_has_its_words(language: Language, actions: Actions) -> None:
    assert actions.unknown == set()
    assert {"case.register", "grade.lower", "plan.submission", "medium.clear", "vault.rekey"} <= actions.found
    codes = {f"log.action.{name}" for name in actions.found}
    codes |= {f"log.kind.{kind}" for kind in (*recorded_tables(), "note")}
    codes |= {f"log.area.{area}" for area in (*AREAS, OTHER_AREA)}
    assert sorted(code for code in codes if not wording(language).knows(code)) == []


def test_no_action_has_words_that_nothing_does(actions: Actions) -> None:
    worded = {
        code.removeprefix("log.action.") for code in _sentences(Language.KAZAKH) if code.startswith("log.action.")
    }
    assert worded == actions.found


@pytest.mark.parametrize("language", Language)
def test_every_field_of_every_record_and_note_has_its_word(language: Language) -> None:
    names = {(kind, name) for kind, name in recorded_columns()} | {("note", name) for name in noted()}
    assert {("clause", "deadline"), ("note", "refused"), ("note", "wrong_tries"), ("note", "mib")} <= names
    knows = wording(language).knows
    assert [
        f"{kind}.{name}"
        for kind, name in sorted(names)
        if not (knows(f"log.field.{kind}.{name}") or knows(f"log.field.{name}"))
    ] == []


@pytest.mark.parametrize("language", Language)
def test_every_state_kept_in_a_record_has_its_word(language: Language) -> None:
    enums = {held.words for held in recorded_columns().values() if held.words is not None}
    enums |= {one for several in WORDS.values() for one in several}
    knows = wording(language).knows
    assert [
        f"{one.__name__}.{word.value}"
        for one in sorted(enums, key=lambda one: one.__name__)
        for word in one
        if word is not Rule.ENTRY_FIELD  # of findings only: no record keeps it
        and not (knows(f"word.{one.__name__}.{word.value}") or (one is Rule and knows(f"rule.{word.value}")))
    ] == []


def test_words_are_set_aside_for_fields_that_there_are() -> None:
    fields = {f"{kind}.{name}" for kind, name in recorded_columns()}
    names = {name for _, name in recorded_columns()} | noted()
    worded = {code.removeprefix("log.field.") for code in _sentences(Language.ENGLISH) if code.startswith("log.field.")}
    notes = {f"note.{name}" for name in noted()}
    assert sorted(worded - fields - names - notes) == []
    assert sorted(INNER - names) == []


def test_the_three_languages_name_the_same_things() -> None:
    named = [{code for code in _sentences(language) if code.startswith("log.")} for language in Language]
    assert named[0] and named[0] == named[1] == named[2]


def test_every_action_stands_under_one_area(actions: Actions) -> None:
    assert {name for name in actions.found if area_of(name) == OTHER_AREA} == set()
    beginnings = [name for names in AREAS.values() for name in names]
    assert len(beginnings) == len(set(beginnings)) and set(beginnings) == {n.partition(".")[0] for n in actions.found}
    assert by_area(["user.add", "case.register"]) == {"cases": ("case.register",), "vault": ("user.add",)}


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (FieldChange("stamped", None, 1, "instruction"), "мөртабан қойылды: иә"),
        (FieldChange("active", 1, 0, "user"), "жұмыс істейді: иә → жоқ"),
        (FieldChange("content", None, False, "note"), "мазмұнымен бірге: жоқ"),
        (FieldChange("sheets", None, 1, "print"), "парақ саны: 1"),
        (FieldChange("level", None, "administration", "clause"), "бақылау деңгейі: Президент Әкімшілігі"),
        (FieldChange("roles", None, "auditor chief", "user"), "рөлдері: аудитор, басшы"),
        (FieldChange("term_kind", None, "working_days", "clause"), "мерзім түрі: жұмыс күндері"),
        (FieldChange("subject_kind", None, "clause", "print"), "жазба түрі: тармақ"),
        (FieldChange("field", None, "title_kk", "correction"), "өріс: қазақша атауы"),
        (FieldChange("form", None, "control-card", "print"), "нысан: Бақылау карточкасы"),
        (FieldChange("what", None, "print 40", "medium_writing"), "не жазылды: басып шығару № 40"),
        (FieldChange("rule", None, "obligations.report", "breach"), "қағида: есептік ақпарат (7-қосымша)"),
        (FieldChange("about", None, "act_by", "left_date"), "қай күн туралы: әрекет ету мерзімі"),
        (FieldChange("unit_key", None, 0, "paper", "unit"), "бөлімше: бүкіл ұйым"),
        (FieldChange("body_id", None, 3, "obligation", "body", None, ("Ойдан шығарылған орган", "")),
         "орган: Ойдан шығарылған орган"),
        (FieldChange("clause_id", None, 3, "obligation", "clause", None, ("7/3", "7/3")), "іс: № 7/3"),
        (FieldChange("clause_id", None, 3, "obligation", "clause"), "іс: № 3"),
        (FieldChange("due_on", "2026-05-20", "2026-06-19", "obligation"), "мерзімі: 20.05.2026 ж. → 19.06.2026 ж."),
        (FieldChange("decision_number", None, "2026-99-99", "step"), "шешім нөмірі: 2026-99-99"),
        (FieldChange("no_such_field", "a", None, "step"), "no_such_field: a → —"),
    ],
)  # fmt: skip
def test_a_value_is_read_as_the_office_says_it(change: FieldChange, said: str) -> None:
    assert LogWords(Language.KAZAKH, ALMATY).change(change) == said


def test_a_moment_is_told_by_the_clock_of_the_office() -> None:
    change = FieldChange("entered_at", None, "2026-05-20T21:15:00.000000Z", "step")
    assert LogWords(Language.RUSSIAN, ALMATY).change(change) == "время внесения: 21.05.2026 г. 02:15"


def test_a_field_may_mean_something_else_in_another_record() -> None:
    words = LogWords(Language.RUSSIAN)
    assert words.field("place", "inspection") == "место проверки"
    assert words.field("place", "step") == "порядок"
    assert words.field("place") == "место"


def test_an_entry_tells_neither_what_stays_empty_nor_what_only_programs_read() -> None:
    changes = [
        FieldChange("uid", None, "ab" * 16, "clause"),
        FieldChange("mark", None, "", "clause"),
        FieldChange("deadline", None, "2026-05-20", "clause"),
        FieldChange("level", "local_body", None, "clause"),
    ]
    words = LogWords(Language.ENGLISH)
    entry = replace(ENTRY, changes=tuple(changes), names=("7/3", "7/3"))
    assert list(words.lines(entry)) == [
        "deadline: 20 May 2026",
        f"level of control: {wording(Language.ENGLISH).say('word.Level.local_body')} → —",
    ]
    assert words.subject(entry) == "clause № 7/3"
    assert words.action("no.such_action") == "no.such_action"


def test_the_walk_over_the_program_reads_its_own_files() -> None:
    assert {one.file for one in calls()} > {Path(__file__).parents[2] / "app" / "controllers" / "vault" / "users.py"}
