"""The journal in words of one language: its actions, records, fields and values.

The journal keeps technical names for ever; here they are read out, for the window and for paper alike. A name without
words stands as it is kept: entries of an earlier version stay readable.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, tzinfo
from enum import StrEnum
from functools import cache

from app.controllers.vault.audit import EntryView, FieldChange, Names
from app.controllers.vault.workstation import Item
from app.printing.headings import shipped_headings
from app.rules.terms import (
    Appendix,
    Basis,
    Decider,
    DraftCriterion,
    ExchangeOutcome,
    Grade,
    InstructionStage,
    Language,
    LetterPart,
    LevelGround,
    MediumState,
    NotePart,
    PlanStep,
    Role,
    Rule,
    Stage,
)
from app.wording import wording
from db.base import recorded_columns
from db.queries.audit import NAMED

# Fields that hold a word of the field in a plain text column, or several separated by spaces.
WORDS: Mapping[str, tuple[type[StrEnum], ...]] = {
    "level_grounds": (LevelGround,), "letter_states": (LetterPart,), "criteria": (DraftCriterion,),
    "appendices": (Appendix,), "states": (NotePart,), "roles": (Role,), "government_deciders": (Decider,),
    "central_deciders": (Decider,), "local_deciders": (Decider,), "step.basis": (Basis,),
    "milestone.what": (Stage, InstructionStage, PlanStep), "accepted_risk.item": (Item,),
    "breach.rule": (Rule,),
    "note.outcome": (ExchangeOutcome,), "note.grade": (Grade,), "note.ceiling": (Grade,), "note.state": (MediumState,),
}  # fmt: skip
CODES: Mapping[str, str] = {"report.faults": " ", "note.refused": ","}  # codes of sentences, and what parts them
TOLD = ("term_kind", "language", "loaded_edition.kind", "note.reason", "about")  # "log.value.<field>.<value>"
KINDS = frozenset({"subject_kind", "note.kind", "record_alias.kind"})
FIELDS = frozenset({"correction.field", "note.field"})
SORTING = frozenset({"order_key", "case_key", "responsible_key", "sort_key"})  # made from other fields, for lists
STANDING_BESIDE = frozenset({"entered_at", "entered_by"})  # said by the entry itself
# Keys of the tables, and what only programs read: in the opened entry, not in a line.
INNER = SORTING | frozenset(
    {"id", "uid", "fingerprint", "facts", "request",
     "conditions", "arrangement", "values", "scope", "content_sha256", "file_sha256", "sha256", "checkpoint_hash",
     "package", "receipt_secret", "foreign_uid", "vault_uid", "identity", "sealing", "signing", "head", "known_head",
     "generation", "counter", "covers_sequence", "checkpoint_sequence", "epoch"}
)  # fmt: skip
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")  # as the journal keeps moments
DAY = re.compile(r"\d{4}-\d\d-\d\d")
# What an auditor looks for by area: area -> what the names of its actions begin with.
AREAS: Mapping[str, tuple[str, ...]] = {
    "cases": ("case", "coexecutor", "link", "paper", "number", "grade"),
    "terms": ("move", "obligation", "road_map", "risk"),
    "execution": ("report", "quality", "conclusion", "resolution", "assignment", "marked", "reminder", "discipline",
                  "inspection"),
    "drafts": ("draft", "draft_paper", "instruction_draft", "acquaintance"),
    "plans": ("plan", "decree"),
    "prints": ("print", "copy", "destruction", "forms", "kit", "heading", "layout"),
    "exchange": ("correspondent", "export", "import", "handover", "receipt", "filling", "medium", "site"),
    "directories": ("body", "unit", "official", "sector", "organisation", "series", "acting", "standard_text",
                    "filter", "edition"),
    "vault": ("vault", "user", "session", "access", "audit", "backup", "recovery", "self_check"),
}  # fmt: skip
OTHER_AREA = "other"


class LogWords:
    """The words of one language; moments are told by the clock of ``zone``."""

    def __init__(self, language: Language, zone: tzinfo | None = None) -> None:
        self._words, self._zone, self._language = wording(language), zone, language

    def action(self, name: str) -> str:
        """What was done."""
        return self._known(name, f"log.action.{name}")

    def area(self, name: str) -> str:
        """What several actions are about."""
        return self._words.say(f"log.area.{name}")

    def actions(self, names: tuple[str, ...]) -> str:
        """What was asked for: one action, or several of an area."""
        return self.action(names[0]) if len(names) == 1 else ", ".join(self.area(area) for area in by_area(names))

    def record(self, kind: str) -> str:
        """What kind of record it was done to."""
        return self._known(kind, f"log.kind.{kind}")

    def field(self, name: str, kind: str = "") -> str:
        """A field, as it is meant in that kind of record."""
        return self._known(name, f"log.field.{kind}.{name}", f"log.field.{name}")

    def new_record(self) -> str:
        """What an entry says that made its record."""
        return self._words.say("log.new_record")

    def subject(self, entry: EntryView) -> str:
        """The record of an entry, as a person knows it; a dash where none was changed or looked at."""
        if not entry.record_id:
            return "—"
        return f"{self.record(entry.record_kind)} {self._called(entry.record_kind, entry.record_id, entry.names)}"

    def change(self, one: FieldChange) -> str:
        """One field before and after."""
        name, after = self.field(one.field, one.kind), self._value(one, one.after, one.after_names)
        if one.before is None:
            return f"{name}: {after}"
        return f"{name}: {self._value(one, one.before, one.before_names)} → {after}"

    def lines(self, entry: EntryView) -> Iterator[str]:
        """What an entry tells a person: without what was empty and stays so, without what programs read, and without
        who entered it when, which stands beside it."""
        changes = (one for one in entry.changes if tells(one) and not is_inner(one))
        return (self.change(one) for one in changes if one.field not in STANDING_BESIDE)

    def _value(self, one: FieldChange, raw: str | int | None, names: Names | None) -> str:
        if raw is None or raw == "":
            return "—"
        held = recorded_columns().get((one.kind, one.field))
        if isinstance(raw, bool) or (held is not None and held.is_truth):
            return self._words.say("log.yes" if raw else "log.no")
        if one.field == "unit_key" and not raw:
            return self._words.say("log.value.whole_office")
        if one.refers_to:
            return self._called(one.refers_to, raw, names)
        if isinstance(raw, int):
            return str(raw)
        if held is not None and held.words is not None:
            return self._told(raw, (held.words,))
        return self._text(one, raw)

    def _text(self, one: FieldChange, raw: str) -> str:
        """What a text column holds: words, names of records and fields, a day, a moment, or a text."""
        names = (f"{one.kind}.{one.field}", one.field)
        if chosen := next((WORDS[name] for name in names if name in WORDS), None):
            return ", ".join(self._told(part, chosen) for part in raw.split())
        if any(name in TOLD for name in names):
            said = (f"log.value.{name}.{raw}" for name in names)
            return self._known(self._told(raw, (Rule,)), *said)
        if part := CODES.get(names[0]):
            return "; ".join(self._sentence(code) for code in raw.split(part))
        if KINDS.intersection(names):
            return self.record(raw)
        if FIELDS.intersection(names):
            return self.field(raw)
        if one.kind == "medium_writing" and one.field == "what":
            kind, _, number = raw.partition(" ")
            return f"{self.record(kind)} № {number}" if number else raw
        if (one.kind, one.field) in {("print", "form"), ("layout_version", "form")}:
            return _form_name(raw, self._language)
        if DAY.fullmatch(raw):
            return self._day(raw)
        return MOMENT.sub(lambda found: self._moment(found[0]), raw)

    def _told(self, raw: str, enums: tuple[type[StrEnum], ...]) -> str:
        """A word of one of the enums; a rule has no word of its own but its sentence."""
        codes = (f"word.{one.__name__}.{raw}" for one in enums if raw in list(one))
        return self._known(raw, *codes, f"rule.{raw}")

    def _sentence(self, code: str) -> str:
        """What a code says; one whose sentence needs values stays a code: they are not kept."""
        said = self._known(code, code)
        return code if "{" in said else said

    def _called(self, kind: str, number: str | int, names: Names | None) -> str:
        name = (names[0] if self._language is Language.KAZAKH else names[1]) if names else ""
        return name if name and kind in NAMED else f"№ {name or number}"

    def _day(self, raw: str) -> str:
        try:
            return self._words.show(date.fromisoformat(raw))
        except ValueError:
            return raw

    def _moment(self, raw: str) -> str:
        try:
            return self._words.show(datetime.fromisoformat(raw).astimezone(self._zone))
        except ValueError:
            return raw

    def _known(self, name: str, *codes: str) -> str:
        return next((self._words.say(code) for code in codes if name and self._words.knows(code)), name)


@cache
def _form_name(form: str, language: Language) -> str:
    """A form as lists name it; a form of an earlier version by the name it was kept under."""
    try:
        return shipped_headings(form)["short"].text(language)
    except (KeyError, OSError):
        return form


def is_inner(one: FieldChange) -> bool:
    """Whether a field says nothing to a person: keys of the tables, and what programs read."""
    return one.field in INNER and (one.kind, one.field) != ("correspondent_key", "fingerprint")


def tells(one: FieldChange) -> bool:
    """Whether a change tells anything: not what was empty and stays so."""
    return not (one.before in (None, "") and one.after in (None, "")) and not (one.before is None and one.after == 0)


def area_of(action: str) -> str:
    """The area an action belongs to."""
    beginning = action.partition(".")[0]
    return next((area for area, names in AREAS.items() if beginning in names), OTHER_AREA)


def by_area(actions: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    """Actions by area, in the order of the areas."""
    found = tuple(actions)
    sorted_in = {area: tuple(name for name in found if area_of(name) == area) for area in (*AREAS, OTHER_AREA)}
    return {area: names for area, names in sorted_in.items() if names}
