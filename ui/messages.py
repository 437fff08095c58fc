"""Turns codes into sentences of the window's language: findings, reasons, failures, words of the field."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from enum import Enum

from PySide6.QtCore import QCoreApplication

from app.errors import BaqylauError
from app.rules.outcome import DayReason, Finding, Reason, Refusal
from app.wording import wording
from ui import languages

log = logging.getLogger(__name__)


def say(code: str, values: Mapping[str, object] | None = None) -> str:
    """The sentence of a code; one without a sentence is our fault: it is logged and the bare code is shown."""
    speech = wording(languages.current())
    try:
        return speech.say(code, values)
    except (KeyError, IndexError):
        log.exception("no sentence for %s with %s", code, sorted(values or {}))
        return code


def knows(code: str) -> bool:
    """Whether a code has a sentence."""
    return wording(languages.current()).knows(code)


def word(term: Enum) -> str:
    """The field's own word for an enum member."""
    return wording(languages.current()).word(term)


def paragraph(number: str) -> str:
    """A paragraph of the decree as it is cited: "50-т." · "п. 50" · "para 50"."""
    return QCoreApplication.translate("Paragraph", "para %1").replace("%1", number)


def finding(found: Finding) -> str:
    """A breach or a requirement with its paragraph."""
    said = say(found.code, found.values)
    said = f"{said} ({paragraph(found.paragraph)})" if found.paragraph else said
    return " ".join((said, *interpretations(found.readings)))


def reason(why: Reason) -> str:
    """Why a date is what it is, in one sentence."""
    return say(why.code, why.values)


def day_reason(why: DayReason) -> str:
    """Why a day differs from the plain week, in the language of the window where the calendar says it."""
    return why.in_language(languages.current())


def interpretations(readings: Iterable[str]) -> list[str]:
    """Our readings of the decree behind an answer, each named as such."""
    return [say("check.reading", {"sentence": say(code)}) for code in readings]


def findings(found: Iterable[Finding]) -> str:
    """Each on a line of its own; what several fields share is said once."""
    return "\n".join(dict.fromkeys(finding(one) for one in found))


def refusal(refused: Refusal) -> str:
    """What breaks a rule, what is missing and who may decide."""
    lines = [findings(refused)]
    if refused.deciders:
        names = ", ".join(word(decider) for decider in refused.deciders)
        lines.append(QCoreApplication.translate("Refusal", "Who may decide: %1").replace("%1", names))
    return "\n".join(line for line in lines if line)


def error(failure: BaqylauError) -> str:
    """A failure of the world, in words a person can act on."""
    return say(failure.code, failure.values)
