"""The journal in words: of the window's language, days and words of the field as they are read, the rest as it is."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from app.controllers.vault.audit import FieldChange
from app.rules.terms import Language, MediumAct
from app.wording import wording
from db.base import recorded_tables
from ui import languages, log_words

APP = Path(__file__).parents[2] / "app"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (Language.KAZAKH, "мерзімі: 20.05.2026 ж. → 19.06.2026 ж."),
        (Language.RUSSIAN, "срок: 20.05.2026 г. → 19.06.2026 г."),
        (Language.ENGLISH, "deadline: 20 May 2026 → 19 Jun 2026"),
    ],
)
def test_a_change_is_read_in_the_language_of_the_window(qapp: object, language: Language, said: str) -> None:
    languages.speak(language)
    assert log_words.change(FieldChange("deadline", "2026-05-20", "2026-06-19")) == said
    assert "." not in log_words.action("report.return") and "_" not in log_words.record("report_return")


def test_words_of_the_field_are_said_and_unknown_names_stay(qapp: object) -> None:
    assert log_words.change(FieldChange("status", None, "removed")) == "жай-күйі: бақылаудан алынған"
    assert log_words.change(FieldChange("decision_number", None, "2026-99-99")) == "шешім нөмірі: 2026-99-99"
    assert log_words.change(FieldChange("no_such_field", "a", None)) == "no_such_field: a → —"
    assert log_words.action("no.such_action") == "no.such_action"
    assert log_words.is_inner(FieldChange("order_key", None, 5))


def test_the_three_languages_name_the_same_things(qapp: object) -> None:
    from app import wording

    named = [{code for code in wording._sentences(language) if code.startswith("log.")} for language in Language]
    assert named[0] and named[0] == named[1] == named[2]


def actions_of_the_code() -> set[str]:
    """What the journal can be told was done: the words that any unit of work is opened with."""
    found = {f"medium.{act}" for act in MediumAct}
    for file in APP.rglob("*.py"):
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Attribute) or not call.args:
                continue
            if call.func.attr in {"work", "_change", "_changing"}:
                said = [part for part in ast.walk(call.args[0]) if isinstance(part, ast.Constant)]
                found |= {part.value for part in said if isinstance(part.value, str) and part.value[-1] != "."}
    return found


@pytest.mark.parametrize("language", Language)
def test_every_action_and_kind_of_record_has_its_words(language: Language) -> None:
    actions = actions_of_the_code()
    assert {"case.register", "copy.spoil", "destruction.draw_up", "plan.risk"} <= actions
    codes = {f"log.action.{name}" for name in actions} | {f"log.kind.{kind}" for kind in recorded_tables()}
    assert sorted(code for code in codes if not wording(language).knows(code)) == []


def test_a_moment_is_read_as_one_and_not_as_it_is_kept(qapp: object) -> None:
    said = log_words.change(FieldChange("entered_at", None, "2026-05-20T11:15:00.000000Z"))
    assert "20.05.2026" in said and "T11" not in said
