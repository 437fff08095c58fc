"""What the decree answered, as lines to be drawn: a title, a date or word, its paragraph, its reasons."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.rules.outcome import Answer, Obligation, Reason
from app.rules.terms import Rule
from ui import formats, messages
from ui.marking import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Line:
    """``key`` tells lines apart while they are redrawn; ``text`` stands where there is no date."""

    key: str
    title: str
    on: date | None = None
    text: str = ""
    paragraph: str = ""
    reasons: tuple[Reason, ...] = ()
    provisional: bool = False
    strong: bool = False
    done_on: date | None = None

    def shown(self) -> str:
        return formats.day(self.on) if self.on else self.text


def of_answer(answer: Answer, provisional: Iterable[date] = ()) -> list[Line]:
    """Deadline, act-by, type of control and every obligation, in that order."""
    unsure = frozenset(provisional)
    return [*_dates(answer, unsure), *(of_obligation(owed, unsure) for owed in answer.obligations)]


def _dates(answer: Answer, unsure: frozenset[date]) -> Iterator[Line]:
    deadline, act_by = QT_TRANSLATE_NOOP("Answer", "Deadline"), QT_TRANSLATE_NOOP("Answer", "Act by")
    yield _line(answer, "deadline", _words(deadline), answer.deadline, unsure, strong=True)
    if answer.act_by is not None and answer.act_by != answer.deadline:
        yield _line(answer, "act_by", _words(act_by), answer.act_by, unsure)
    if answer.dispatch_by is not None:
        title = _words(QT_TRANSLATE_NOOP("Answer", "To signature and courier by"))
        yield _line(answer, "dispatch", title, answer.dispatch_by, unsure)
    if answer.control_type is not None:
        reasons = _about(answer, "control_type")
        title = _words(QT_TRANSLATE_NOOP("Answer", "Type of control"))
        yield Line("control_type", title, None, messages.word(answer.control_type), _paragraph(reasons), reasons)


def _line(
    answer: Answer, about: str, title: str, on: date | None, unsure: frozenset[date], *, strong: bool = False
) -> Line:
    reasons = _about(answer, about)
    text = "" if on else _words(QT_TRANSLATE_NOOP("Answer", "not set"))
    return Line(about, title, on, text, _paragraph(reasons), reasons, on in unsure, strong)


def of_obligation(owed: Obligation, unsure: frozenset[date] = frozenset(), done_on: date | None = None) -> Line:
    key = f"{owed.rule}:{owed.due_on}"
    title = sentence_case(messages.word(owed.rule))
    strong = owed.rule is Rule.OBLIGATIONS_COEXECUTOR
    return Line(
        key, title, owed.due_on, "", owed.paragraph, (owed.why,), owed.due_on in unsure, strong=strong, done_on=done_on
    )


def sentence_case(text: str) -> str:
    """The first letter as a capital; the rest as it is."""
    return text[:1].upper() + text[1:]


def _about(answer: Answer, about: str) -> tuple[Reason, ...]:
    return tuple(why for why in answer.why if why.about == about)


def _paragraph(reasons: tuple[Reason, ...]) -> str:
    return reasons[0].paragraph if reasons else ""


def _words(text: str) -> str:
    return QCoreApplication.translate("Answer", text)
