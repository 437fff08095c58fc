"""Running the kit: every situation and every worked example against the rules, and the protocol of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from app.conformance import act_questions, plan_questions
from app.conformance.answers import Answered, answered
from app.conformance.facts import Facts, FaultySituation, Table
from app.conformance.situations import Situation, as_json, examples, situations
from app.errors import BadScenario
from app.rules.calendar import CalendarMissing
from app.rules.decisions import answer
from app.rules.rulebook import Rulebook
from app.rules.terms import Language
from app.scenarios import question, written

Question = Callable[[Facts, Rulebook], Answered]
QUESTIONS: Mapping[str, Question] = {**act_questions.QUESTIONS, **plan_questions.QUESTIONS}
PARTS = frozenset(
    {"obligations", "owners", "readings", "reasons", "skipped"}
)  # the lists of which a situation asserts a part
EXAMPLE = "example"


@dataclass(frozen=True, slots=True)
class Difference:
    """An answer that is not the expected one."""

    key: str
    expected: str
    found: str


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one situation; ``paragraph`` is "example" for the worked examples."""

    name: str
    paragraph: str
    title: Mapping[Language, str]
    why: str = ""
    differences: tuple[Difference, ...] = ()

    @property
    def passed(self) -> bool:
        return not self.differences


@dataclass(frozen=True, slots=True)
class Protocol:
    """The whole run, against which edition."""

    edition: str
    results: tuple[Result, ...]

    @property
    def failed(self) -> tuple[Result, ...]:
        return tuple(result for result in self.results if not result.passed)

    @property
    def passed(self) -> bool:
        return not self.failed


def run_kit(rulebook: Rulebook) -> Protocol:
    """Every situation and every worked example that ships, with ``rulebook``. A situation that cannot even be asked
    is a failed one."""
    results = (*_examples(rulebook), *(check(situation, rulebook) for situation in situations()))
    return Protocol(rulebook.parameters.edition.name, results)


def check(situation: Situation, rulebook: Rulebook) -> Result:
    """One situation against the rules."""
    try:
        found = _asked(situation, rulebook)
        differences = tuple(_differences(situation.expect, found))
    except (FaultySituation, BadScenario, CalendarMissing) as fault:
        values = fault.values if isinstance(fault, BadScenario) else fault
        differences = (Difference("-", "-", str(values)),)
    return Result(situation.name, situation.paragraph, situation.title, situation.why, differences)


def _asked(situation: Situation, rulebook: Rulebook) -> Answered:
    if not situation.rule:
        asked = {"name": situation.name, "case": as_json(situation.case)}
        if situation.step is not None:
            asked["step"] = as_json(situation.step)
        parsed = question(asked)
        return answered(answer(parsed.case, parsed.step, rulebook))
    if situation.rule not in QUESTIONS:
        raise FaultySituation(f"no such question: {situation.rule}")
    facts = Facts(situation.facts)
    found = QUESTIONS[situation.rule](facts, rulebook)
    facts.close()
    return found


def _differences(expect: Table, found: Answered) -> Iterator[Difference]:
    if not expect:
        raise FaultySituation("nothing is expected")
    for key, expected in expect.items():
        if key.startswith("without_"):
            seen = found.get(key.removeprefix("without_"), [])
            there = [part for part in seen if str(part).split(" ")[0] in expected]
            if there:
                yield Difference(key, str(expected), str(there))
        elif key not in found:
            yield Difference(key, str(expected), "-")
        elif not _holds(key, expected, found[key]):
            yield Difference(key, _shown(expected), _shown(found[key]))


def _holds(key: str, expected: Any, found: Any) -> bool:
    if key in PARTS:
        return all(part in found for part in expected)
    return bool(expected == found)


def _shown(value: Any) -> str:
    return ", ".join(str(part) for part in value) if isinstance(value, list) else str(value)


def _examples(rulebook: Rulebook) -> Iterator[Result]:
    """The worked examples: whole answers, sentences and reasons left out."""
    return (example(number, rulebook) for number in range(len(examples())))


def example(number: int, rulebook: Rulebook) -> Result:
    """One worked example, counted from 0."""
    worked = examples()[number]
    asked = question(worked["question"])
    found = written(asked.name, answer(asked.case, asked.step, rulebook), lambda code, values: code)
    del found["why"]
    for part in ("breaches", "requires", "consequences"):
        for finding in found[part]:
            del finding["message"]
    differences = tuple(
        Difference(key, str(expected), str(found.get(key)))
        for key, expected in worked["answer"].items()
        if found.get(key) != expected
    )
    title = {Language.ENGLISH: asked.name, Language.KAZAKH: asked.name}
    return Result(f"{EXAMPLE}/{number + 1}", EXAMPLE, title, "", differences)
