"""Steps that screens of exchange share: which medium, telling a rejection, the highest grade of lines."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.controllers.exchange.exchange_views import Rejection
from app.controllers.findings import fault
from app.rules.outcome import Refusal
from app.rules.terms import Grade, MediumState
from ui import messages
from ui.desk import Desk
from ui.dialogs.failed import Failed
from ui.dialogs.pick import PickDialog
from ui.marking import QT_TRANSLATE_NOOP
from ui.tables.grid import STRETCH
from ui.tables.lines import Row

NONE_HERE = QT_TRANSLATE_NOOP(
    "ExchangeSteps",
    "There is no medium in the computer. Put a registered medium in and wait until the system knows it.",
)


def words(text: str) -> str:
    return QCoreApplication.translate("ExchangeSteps", text)


def choose_medium(desk: Desk, parent: QWidget) -> Path | None:
    """A medium in the computer; None when there is none or nobody chose. One that may not be used is listed too:
    choosing it tells why."""
    present = desk.controllers.exchange.media.present()
    if not present:
        Failed(words(NONE_HERE), parent).exec()
        return None
    rows = []
    for at, found in enumerate(present):
        medium = found.medium
        number = medium.account_number if medium else words(QT_TRANSLATE_NOOP("ExchangeSteps", "not registered"))
        state = messages.word(medium.state) if medium else ""
        ceiling = messages.word(medium.ceiling) if medium else ""
        good = medium is not None and medium.state is MediumState.ISSUED
        rows.append(Row((number, ceiling, state, str(found.folder)), at, tone="" if good else "muted"))
    made = PickDialog(_title, _headings, (110, 120, 120, STRETCH), rows, parent)
    if not made.exec():
        return None
    return present[made.chosen()].folder


def _title() -> str:
    return words(QT_TRANSLATE_NOOP("ExchangeSteps", "Which medium"))


def _headings() -> tuple[str, ...]:
    return (
        words(QT_TRANSLATE_NOOP("ExchangeSteps", "Account No.")),
        words(QT_TRANSLATE_NOOP("ExchangeSteps", "Up to")),
        words(QT_TRANSLATE_NOOP("ExchangeSteps", "State")),
        words(QT_TRANSLATE_NOOP("ExchangeSteps", "Where it is")),
    )


def went_well(done: object, parent: QWidget) -> bool:
    """Whether a step did what was asked; why not is told in a sentence."""
    if isinstance(done, Rejection):
        Failed(messages.say(done.code, done.values), parent).exec()
        return False
    if isinstance(done, Refusal):
        Failed(messages.refusal(done), parent).exec()
        return False
    return True


def as_refusal(done: object) -> object:
    """A rejection as a form shows it."""
    return Refusal((fault("", done.code, **done.values),)) if isinstance(done, Rejection) else done


def highest(grades: Iterable[Grade | None]) -> Grade | None:
    return max((grade for grade in grades if grade is not None), key=lambda grade: grade.rank, default=None)


def local(desk: Desk, moment: datetime) -> datetime:
    """A moment of the vault by the clock on the wall."""
    return moment.astimezone(desk.clock.local_now().tzinfo)


def kind_word(kind: str) -> str:
    """A kind of record in words; one that has none yet stands under its own name."""
    code = f"exchange.kind.{kind}"
    return messages.say(code) if messages.knows(code) else kind
