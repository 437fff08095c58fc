"""Scenarios as JSON: questions from outside read into facts, answers written out (the language of `rules check`)."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from app.errors import BadScenario
from app.rules.endings import REMOVE_GROUNDS
from app.rules.facts import AdministrationRemoval, Case, FixedDate, Months, PastStep, Step, Term, Weeks, WorkingDays
from app.rules.moves import RESCHEDULE_GROUNDS
from app.rules.outcome import NO_VALUES, Answer, Finding, Obligation, Reason
from app.rules.terms import (
    Basis,
    Decider,
    Ground,
    Interim,
    LetterPart,
    Level,
    Mark,
    Origin,
    Special,
    StepKind,
    TermSource,
)

Word = TypeVar("Word", bound=StrEnum)
TERMS: Mapping[str, Callable[[int], Term]] = {"working_days": WorkingDays, "weeks": Weeks, "months": Months}
LONGEST_TERM = 10_000  # working days, weeks or months: longer than any paper, short enough to count
GROUNDS = {StepKind.RESCHEDULE: RESCHEDULE_GROUNDS, StepKind.REMOVE: REMOVE_GROUNDS, StepKind.REINSTATE: REMOVE_GROUNDS}
CASE_KEYS = [
    "origin",
    "level",
    "signed",
    "received",
    "term",
    "term_source",
    "mark",
    "special",
    "legislative",
    "bodies",
    "complex",
    "interim",
    "report_exempt",
    "history",
]
PAST_KEYS = ("kind", "letter", "decided", "granted", "new_deadline")
STEP_KEYS = [
    "kind",
    "letter",
    "letter_states",
    "decided",
    "decided_by",
    "basis",
    "ground",
    "covered_by",
    "depends_on",
    "new_deadline",
    "discipline_considered",
    "punishment_considered",
    "exceptional_reason",
    "external_circumstances",
    "effect_watched",
    "administration_removal",
]


@dataclass(frozen=True, slots=True)
class Question:
    """One scenario: its name as given, the case, and the step asked about (None: the case alone)."""

    name: str
    case: Case
    step: Step | None


def parse(text: str) -> list[Question]:
    """All questions of a file. The first fault is a `BadScenario` naming scenario, key and what is allowed."""
    try:
        data = json.loads(text)
    except (json.JSONDecodeError, RecursionError) as error:
        raise BadScenario(scenario="-", key="-", found=str(error), allowed="JSON") from error
    if not isinstance(data, list):
        raise BadScenario(scenario="-", key="-", found=_shown(data), allowed="[{...}, ...]")
    return [question(entry, f"#{number}") for number, entry in enumerate(data, 1)]


def question(data: object, number: str = "#1") -> Question:
    """One question from its JSON object; ``number`` names it in a fault when it has no name of its own."""
    if not isinstance(data, dict):
        raise BadScenario(scenario=number, key="-", found=_shown(data), allowed="{...}")
    name = data.get("name", "")
    if not isinstance(name, str):
        raise BadScenario(scenario=number, key="name", found=_shown(name), allowed="text")
    fields = _Fields(name or number, "", data, ("name", "case", "step"))
    case = _case(fields.inner("case", CASE_KEYS, needed=True))
    step = fields.inner("step", STEP_KEYS) if "step" in data else None
    return Question(name, case, _step(step) if step is not None else None)


def _case(fields: _Fields) -> Case:
    return Case(
        signed_on=fields.needed_day("signed"),
        received_on=fields.needed_day("received"),
        origin=fields.word("origin", Origin) or Origin.GENERAL,
        level=fields.word("level", Level) or Level.ADMINISTRATION,
        term=_term(fields),
        term_source=fields.word("term_source", TermSource) or TermSource.TEXT,
        mark=fields.word("mark", Mark),
        special=fields.word("special", Special),
        legislative=fields.flag("legislative"),
        bodies=fields.number("bodies", 1),
        complex=fields.flag("complex"),
        interim=fields.word("interim", Interim),
        report_exempt=fields.flag("report_exempt"),
        history=tuple(_past(entry) for entry in fields.inners("history", PAST_KEYS)),
    )


def _term(fields: _Fields) -> Term | None:
    if "term" not in fields.data:
        return None
    inner = fields.inner("term", ("date", *TERMS))
    if len(inner.data) != 1:
        raise fields.fault("term", _shown(inner.data), "date | working_days | weeks | months")
    if "date" in inner.data:
        return FixedDate(inner.needed_day("date"))
    (key,) = inner.data
    return TERMS[key](inner.number(key, 1))


def _past(fields: _Fields) -> PastStep:
    kind = fields.needed_word("kind", StepKind)
    if "granted" not in fields.data:
        raise fields.fault("granted", "-", "true | false")
    return PastStep(
        kind=kind,
        granted=fields.flag("granted"),
        decided_on=fields.day("decided"),
        letter_on=fields.day("letter"),
        new_deadline=fields.day("new_deadline"),
    )


def _step(fields: _Fields) -> Step:
    kind = fields.needed_word("kind", StepKind)
    own = kind is StepKind.CLOSE_OWN
    removal = None
    if "administration_removal" in fields.data:
        inner = fields.inner("administration_removal", ("reference", "date"))
        removal = AdministrationRemoval(inner.text("reference"), inner.day("date"))
    return Step(
        kind=kind,
        decided_on=fields.needed_day("decided"),
        decided_by=fields.word("decided_by", Decider) if own else fields.needed_word("decided_by", Decider),
        letter_on=fields.day("letter"),
        letter_states=fields.words("letter_states", LetterPart),
        basis=fields.words("basis", Basis),
        ground=fields.one_of("ground", Ground, GROUNDS.get(kind, tuple(Ground))),
        covered_by=fields.text("covered_by"),
        depends_on=fields.text("depends_on"),
        new_deadline=fields.day("new_deadline"),
        discipline_considered=fields.flag("discipline_considered"),
        punishment_considered=fields.flag("punishment_considered"),
        exceptional_reason=fields.text("exceptional_reason"),
        external_circumstances=fields.flag("external_circumstances"),
        effect_watched=fields.flag("effect_watched"),
        administration_removal=removal,
    )


class _Fields:
    """Typed reading of one JSON object; every fault names the scenario, the key and what is allowed."""

    __slots__ = ("data", "path", "scenario")

    def __init__(self, scenario: str, path: str, data: object, known: Iterable[str]) -> None:
        self.scenario, self.path = scenario, path
        if not isinstance(data, dict):
            raise BadScenario(scenario=scenario, key=path, found=_shown(data), allowed="{...}")
        self.data: dict[str, Any] = data
        known = tuple(known)
        for key in data:
            if key not in known:
                raise self.fault(key, _shown(data[key]), " | ".join(known))

    def fault(self, key: str, found: str, allowed: str) -> BadScenario:
        path = f"{self.path}.{key}" if self.path else key
        return BadScenario(scenario=self.scenario, key=path, found=found, allowed=allowed)

    def inner(self, key: str, known: Iterable[str], *, needed: bool = False) -> _Fields:
        if needed and key not in self.data:
            raise self.fault(key, "-", "{...}")
        path = f"{self.path}.{key}" if self.path else key
        return _Fields(self.scenario, path, self.data[key], known)

    def inners(self, key: str, known: tuple[str, ...]) -> list[_Fields]:
        entries = self.data.get(key, [])
        if not isinstance(entries, list):
            raise self.fault(key, _shown(entries), "[{...}, ...]")
        path = f"{self.path}.{key}" if self.path else key
        return [_Fields(self.scenario, f"{path}[{place}]", entry, known) for place, entry in enumerate(entries)]

    def day(self, key: str) -> date | None:
        value = self.data.get(key)
        if value is None and key not in self.data:
            return None
        try:
            if len(value) == 10:  # type: ignore[arg-type]
                return date.fromisoformat(value)  # type: ignore[arg-type]
        except (TypeError, ValueError):
            pass
        raise self.fault(key, _shown(value), "YYYY-MM-DD")

    def needed_day(self, key: str) -> date:
        day = self.day(key)
        if day is None:
            raise self.fault(key, "-", "YYYY-MM-DD")
        return day

    def one_of(self, key: str, kind: type[Word], allowed: tuple[Word, ...]) -> Word | None:
        if key not in self.data:
            return None
        return self._member(key, self.data[key], kind, allowed)

    def word(self, key: str, kind: type[Word]) -> Word | None:
        return self._member(key, self.data[key], kind, None) if key in self.data else None

    def needed_word(self, key: str, kind: type[Word]) -> Word:
        if key not in self.data:
            raise self.fault(key, "-", " | ".join(kind))
        return self._member(key, self.data[key], kind, None)

    def words(self, key: str, kind: type[Word]) -> frozenset[Word]:
        values = self.data.get(key, [])
        if not isinstance(values, list):
            raise self.fault(key, _shown(values), f"[{' | '.join(kind)}, ...]")
        return frozenset([self._member(key, value, kind, None) for value in values])

    def _member(self, key: str, value: object, kind: type[Word], allowed: tuple[Word, ...] | None) -> Word:
        member = kind._value2member_map_.get(value) if isinstance(value, str) else None
        if member is None or (allowed is not None and member not in allowed):
            raise self.fault(key, _shown(value), " | ".join(allowed or kind))
        return member  # type: ignore[return-value]

    def flag(self, key: str) -> bool:
        value = self.data.get(key, False)
        if not isinstance(value, bool):
            raise self.fault(key, _shown(value), "true | false")
        return value

    def number(self, key: str, default: int) -> int:
        value = self.data.get(key, default)
        if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= LONGEST_TERM:
            raise self.fault(key, _shown(value), f"1..{LONGEST_TERM}")
        return value

    def text(self, key: str) -> str:
        value = self.data.get(key, "")
        if not isinstance(value, str):
            raise self.fault(key, _shown(value), "text")
        return value.strip()


def _shown(value: object) -> str:
    """A faulty value as one short line."""
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= 60 else f"{text[:57]}..."


Say = Callable[[str, Mapping[str, object]], str]


def written(name: str, answer: Answer, say: Say) -> dict[str, Any]:
    """An answer as JSON values; ``say`` turns a code and its values into a sentence."""
    return {
        "name": name,
        "allowed": answer.allowed,
        "breaches": [_finding(finding, say) for finding in answer.breaches],
        "requires": [_finding(finding, say) for finding in answer.requires],
        "consequences": [_consequence(obligation, say) for obligation in answer.consequences],
        "deciders": list(answer.deciders),
        "deadline": _iso(answer.deadline),
        "act_by": _iso(answer.act_by),
        "first_deadline": _iso(answer.first_deadline),
        "control_type": answer.control_type,
        "counters": {"grants": answer.counters.grants, "proposals": answer.counters.proposals},
        "obligations": [
            {"rule": o.rule, "paragraph": o.paragraph, "owner": o.owner, "due": o.due_on.isoformat()}
            for o in answer.obligations
        ],
        "why": [*(_reason(reason, say) for reason in answer.why), *_interpretations(answer, say)],
    }


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _finding(finding: Finding, say: Say) -> dict[str, str]:
    message = say(finding.code, finding.values)
    return {"rule": finding.rule, "paragraph": finding.paragraph, "message": message}


def _consequence(obligation: Obligation, say: Say) -> dict[str, str]:
    message = say(obligation.rule, {"due": obligation.due_on})
    due = obligation.due_on.isoformat()
    return {"rule": obligation.rule, "paragraph": obligation.paragraph, "due": due, "message": message}


def _reason(reason: Reason, say: Say) -> dict[str, Any]:
    return {
        "about": reason.about,
        "rule": reason.rule,
        "paragraph": reason.paragraph,
        "message": say(reason.code, reason.values),
        "skipped": [skipped.day.isoformat() for skipped in reason.skipped],
        "interpretation": [say(code, NO_VALUES) for code in reason.readings],
    }


def _interpretations(answer: Answer, say: Say) -> Iterator[dict[str, Any]]:
    """Our readings behind what is broken or missing, each once; those behind dates stand with their dates."""
    told = {code for reason in answer.why for code in reason.readings}
    for finding in (*answer.breaches, *answer.requires):
        for code in finding.readings:
            if code not in told:
                told.add(code)
                why = Reason(finding.rule, finding.rule, finding.paragraph, finding.code, finding.values, (), (code,))
                yield _reason(why, say)
