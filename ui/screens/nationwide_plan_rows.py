"""What the pages of the nationwide plan say: names of duties and steps, lines of the way, rows of the tables."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.controllers.drafting.milestones import DoneView
from app.controllers.plans.plan_views import DutyView, ItemView, PlanView, step_of
from app.rules.terms import PlanStep, StageState
from ui import formats, messages
from ui.answers import Line, sentence_case
from ui.screens.instruction_draft_rows import line_row
from ui.stages import TONES, standing, way_line
from ui.tables.lines import Row


def what_name(what: str) -> str:
    """A duty of the schedule or a step of the chain by its name."""
    step = step_of(what)
    return sentence_case(messages.word(step)) if step is not None else messages.say(what)


def schedule(view: PlanView) -> list[Line]:
    """The Address: proposals, draft, the day itself; then the chain of steps."""
    return [*(_duty(one) for one in view.schedule), *_chain(view)]


def _duty(one: DutyView) -> Line:
    return way_line(
        one.duty.code, messages.say(one.duty.code), one.state, one.duty.paragraph, due_on=one.duty.due_on,
        why=one.duty.why, done_on=one.done.on if one.done is not None else None, late_done=one.late_done,
    )  # fmt: skip


def _chain(view: PlanView) -> list[Line]:
    found = []
    waits: PlanStep | None = None
    for one in view.chain:
        line = one.line
        found.append(
            way_line(
                line.step.value, messages.word(line.step), line.state, line.paragraph,
                due_on=line.due.on if line.due is not None else None,
                why=line.due.why if line.due is not None else None, done_on=line.done_on, late_done=line.late_done,
                waits_for="" if line.expected is not None or waits is None else messages.word(waits),
                expected=line.expected,
            )
        )  # fmt: skip
        if line.done_on is None and waits is None:
            waits = line.step
    return found


def item_headings() -> tuple[str, ...]:
    translate = QCoreApplication.translate
    return (
        translate("PlanItems", "No."), translate("PlanItems", "Measure"), translate("PlanItems", "Term"),
        translate("PlanItems", "Responsible"), translate("PlanItems", "Level of control"),
        translate("PlanItems", "Control"),
    )  # fmt: skip


def items(view: PlanView) -> list[Row]:
    """Items of the plan, each part under its title."""
    found: list[Row] = []
    for item in view.items:
        if item.section:
            found.append(Row(("", item.section, "", "", "", ""), 0, "muted"))
        found.append(line_row(item.line))
    return found


def reported(items: Sequence[ItemView]) -> list[Row]:
    """Items with what is reported of each; those without are marked."""
    return [
        Row(
            (
                item.line.entry.number, item.line.entry.measure_kk or item.line.entry.measure_ru,
                item.progress.done if item.progress is not None else "",
                item.progress.assessment if item.progress is not None else "",
            ),
            item.line.line_id,
            "" if item.progress is not None else "warn",
        )
        for item in items
    ]  # fmt: skip


def duties(found: Sequence[DutyView], start: int) -> list[Row]:
    """Duties of the monitoring; the key counts on from ``start``."""
    return [duty_row(one, key) for key, one in enumerate(found, start)]


def duty_row(one: DutyView, key: int) -> Row:
    """Who owes what by when, and when it was done."""
    is_owed = one.state is not StageState.NOT_NEEDED
    due = formats.day(one.duty.due_on) if one.duty.due_on and is_owed else ""
    if due and one.duty.act_by is not None and one.duty.act_by != one.duty.due_on:
        act_by = QCoreApplication.translate("PlanDuties", "%1, act by %2").replace("%1", due)
        due = act_by.replace("%2", formats.day(one.duty.act_by))
    waits = QCoreApplication.translate("PlanDuties", "waits for the Government Office's report")
    done_on = one.done.on if one.done is not None else None
    state = standing(one.state, one.duty.due_on, done_on, late_done=one.late_done)
    cells = (
        messages.paragraph(one.duty.paragraph),
        sentence_case(messages.word(one.duty.owner)),
        messages.say(one.duty.code),
        due or (waits if one.state is StageState.BLOCKED else ""),
        state,
        one.done.reference if one.done is not None else "",
    )
    return Row(cells, key, "fault" if one.late_done else TONES.get(one.state, ""))


def risk_headings() -> tuple[str, ...]:
    translate = QCoreApplication.translate
    return (
        translate("PlanRisks", "Told on"), translate("PlanRisks", "Risk and proposals"),
        translate("PlanRisks", "Paper"), translate("PlanRisks", "Entered by"),
    )  # fmt: skip


def risks(done: Sequence[DoneView]) -> list[Row]:
    return [Row((formats.day(one.on), one.text, one.reference, one.entered_by), one.milestone_id) for one in done]
