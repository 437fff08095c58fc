"""The answer: one shape for every rule, whoever asks. Values only; sentences are made where they are shown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from app.rules.terms import ControlType, Decider, Language, Owner, Rule

Values = Mapping[str, object]
NO_VALUES: Values = {}


@dataclass(frozen=True, slots=True)
class DayReason:
    """Why a day differs from the plain week, as the calendar states it: in Kazakh, and in the other languages where
    the calendar says it in them. An empty one is that of a plain weekend."""

    kk: str = ""
    ru: str = ""
    en: str = ""

    def __bool__(self) -> bool:
        return bool(self.kk)

    def in_language(self, language: Language) -> str:
        """In that language, or as it stands in the calendar where it is not said in it."""
        return {Language.RUSSIAN: self.ru, Language.ENGLISH: self.en}.get(language) or self.kk


PLAIN_DAY = DayReason()


@dataclass(frozen=True, slots=True)
class SkippedDay:
    """A day that was not counted, with its reason (empty for a plain weekend)."""

    day: date
    reason: DayReason


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a date is what it is: the rule, its paragraph, the values counted with and the days passed over.

    ``about`` names the date explained: "deadline", "act_by", "dispatch", "control_type" or a rule id of an obligation.
    ``readings`` are codes of our own readings the answer rests on, shown as "interpretation" (`readings`).
    """

    about: str
    rule: Rule
    paragraph: str
    code: str
    values: Values = field(default_factory=dict)
    skipped: tuple[SkippedDay, ...] = ()
    readings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """A breach (a given fact breaks a rule) or a requirement (a fact is still missing).

    ``code`` picks the sentence (``resources/i18n/rules.<language>.toml``), ``values`` fill its places; ``readings``
    as in `Reason`.
    """

    rule: Rule
    paragraph: str
    code: str
    values: Values = field(default_factory=dict)
    readings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Obligation:
    """Something owed by a date; derived from facts, never typed in."""

    rule: Rule
    paragraph: str
    owner: Owner
    due_on: date
    why: Reason


@dataclass(frozen=True, slots=True)
class Counters:
    """The two counters of the card: grants (69) and proposals to extend (73)."""

    grants: int = 0
    proposals: int = 0


@dataclass(frozen=True, slots=True)
class Answer:
    """What the decree says to a case, and to a step with it (section 9 of the rules)."""

    breaches: tuple[Finding, ...] = ()
    requires: tuple[Finding, ...] = ()
    consequences: tuple[Obligation, ...] = ()
    deciders: tuple[Decider, ...] = ()
    deadline: date | None = None
    act_by: date | None = None
    dispatch_by: date | None = None  # None where the office reckons with no way (`dispatch`)
    first_deadline: date | None = None
    control_type: ControlType | None = None
    counters: Counters = Counters()
    obligations: tuple[Obligation, ...] = ()
    why: tuple[Reason, ...] = ()

    @property
    def allowed(self) -> bool:
        """True when nothing is broken and nothing is missing."""
        return not self.breaches and not self.requires


@dataclass(frozen=True, slots=True)
class Refusal:
    """A step that was not taken: what breaks a rule, what is missing, who may decide. A value, not an error."""

    breaches: tuple[Finding, ...]
    requires: tuple[Finding, ...] = ()
    deciders: tuple[Decider, ...] = ()

    def __iter__(self) -> Iterator[Finding]:
        yield from self.breaches
        yield from self.requires
