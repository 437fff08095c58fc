"""Stages, steps and duties of drafts and plans as lines with a "why": due, done, late, or what they wait for."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.rules.outcome import Reason
from app.rules.terms import StageState
from ui import formats, messages
from ui.answers import Line, sentence_case

TONES = {StageState.LATE: "fault", StageState.BLOCKED: "muted", StageState.NOT_NEEDED: "muted"}


def way_line(
    key: str,
    title: str,
    state: StageState,
    paragraph: str,
    *,
    due_on: date | None = None,
    why: Reason | None = None,
    done_on: date | None = None,
    late_done: bool = False,
    waits_for: str = "",
    expected: date | None = None,
) -> Line:
    """One stage of a way. What is due is strong; what is late or was done late says so in its title."""
    shown = sentence_case(title)
    if state is StageState.LATE:
        shown = f"{shown} · {messages.word(state)}"
    elif late_done:
        late = QCoreApplication.translate("Ways", "done late")
        shown = f"{shown} · {late}"
    text = ""
    if state is StageState.BLOCKED and waits_for:
        waits = QCoreApplication.translate("Ways", "waits for: %1").replace("%1", waits_for)
        shown = f"{shown} · {waits}"
    if state is StageState.BLOCKED and expected is not None:
        text = f"≈ {formats.day(expected)}"
    elif state is StageState.BLOCKED:
        text = "—"
    elif due_on is None:
        text = formats.day(done_on) if done_on is not None else messages.word(state)
    shows_day = due_on is not None and state is not StageState.NOT_NEEDED
    return Line(
        key=key,
        title=shown,
        on=due_on if shows_day else None,
        text=text,
        paragraph=paragraph,
        reasons=(why,) if why is not None and shows_day else (),
        strong=state in (StageState.DUE, StageState.LATE),
        done_on=done_on if due_on is not None else None,
    )


def standing(state: StageState, due_on: date | None, done_on: date | None, *, late_done: bool = False) -> str:
    """The same in a word for a table: done on a day, late, due."""
    if done_on is not None and late_done:
        late = QCoreApplication.translate("Ways", "%1, late")
        return late.replace("%1", formats.day(done_on))
    if done_on is not None:
        return formats.day(done_on)
    if state is StageState.DUE:
        return QCoreApplication.translate("Ways", "open")
    return sentence_case(messages.word(state))
