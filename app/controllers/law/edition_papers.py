"""The list of dates a calendar or an edition would change, on paper: for whoever decides line by line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from app.controllers.law.date_changes import DateChange
from app.controllers.paper.press import Order, Subject
from app.printing.fingerprint import fingerprint
from app.printing.forms.register_facts import Cells, Register
from app.printing.paper import PaperLanguage
from app.rules.parameters import Edition
from app.rules.terms import Language
from app.wording import Wording, wording

FORM = "date-changes"


def changes_order(changes: Iterable[DateChange], on: date, edition: Edition, language: PaperLanguage) -> Order:
    """The list to be printed, graded as the highest of its cases."""
    changes = tuple(changes)
    words = wording(Language(language.languages[0]))
    rests_on = words.say("edition.decree", {"key": edition.since, "edition": edition.name})
    facts = Register(rows=tuple(_rows(changes, words)), until=on, filter_text=rests_on)
    grade = max((change.grade for change in changes), key=lambda grade: grade.rank, default=None)
    return Order(FORM, facts, grade, Subject("edition"), language, request=fingerprint(FORM, facts))


def _rows(changes: Iterable[DateChange], words: Wording) -> Iterator[Cells]:
    none = words.say("edition.none")
    for number, change in enumerate(changes, 1):
        left = "" if change.left is None else f"{change.left.by}: {change.left.reason}"
        old, new = (words.show(value) if value is not None else none for value in (change.old, change.new))
        yield (
            str(number), change.case_number, about(change, words), change.paragraph, old, new, why(change, words), left,
        )  # fmt: skip


def about(change: DateChange, words: Wording) -> str:
    """What a date is, in words; whose, where several bodies owe it."""
    code = f"edition.about.{change.about}"
    said = words.say(code) if words.knows(code) else words.say(f"word.Rule.{change.about}")
    said = said[:1].upper() + said[1:]
    return f"{said} ({change.body})" if change.body else said


def why(change: DateChange, words: Wording) -> str:
    """How the new date was counted, with the days that were passed over."""
    if change.why is None:
        return ""
    said = words.say(change.why.code, change.why.values)
    skipped = ", ".join(words.show(day.day) for day in change.why.skipped if day.reason)
    return f"{said} {words.say('edition.skipped', {'days': skipped})}" if skipped else said
