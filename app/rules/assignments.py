"""The control assignment (Appendix 5): what each of its lines must say, who approves it (4, 25, 30-1, 40)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.rules.facts import Term
from app.rules.outcome import Finding
from app.rules.periods import after_event
from app.rules.rulebook import Rulebook
from app.rules.terms import AssignmentPart, Level, Owner, Position, Rule
from app.rules.verdicts import Duty, Verdict, duty


@dataclass(frozen=True, slots=True)
class AssignmentLine:
    """A clause of the assignment. ``final_result`` is set only where a measurable effect is expected (4 12))."""

    number: str
    measure: str = ""
    term: Term | None = None
    completion_form: str = ""
    responsible: str = ""
    level: Level | None = None
    unit: str = ""  # responsible unit of the Administration
    final_result: str = ""


def line_verdict(line: AssignmentLine) -> Verdict:
    """What a line leaves out: measure, term, form of completion, responsible body, level of control (4 5), 30-1),
    and the Administration's unit where control is there."""
    given = {
        AssignmentPart.MEASURE: bool(line.measure.strip()),
        AssignmentPart.TERM: line.term is not None,
        AssignmentPart.COMPLETION_FORM: bool(line.completion_form.strip()),
        AssignmentPart.RESPONSIBLE: bool(line.responsible.strip()),
        AssignmentPart.UNIT: line.level is not Level.ADMINISTRATION or bool(line.unit.strip()),
    }
    found = []
    left_out = [part for part, holds in given.items() if not holds]
    if left_out:
        values = {"number": line.number, "parts": left_out}
        found.append(Finding(Rule.DRAFTING_ASSIGNMENT, "4", "drafting.assignment_parts", values))
    if line.level is None:
        found.append(Finding(Rule.DRAFTING_ASSIGNMENT, "30-1", "drafting.assignment_level", {"number": line.number}))
    return Verdict(requires=tuple(found))


def assignment_verdict(lines: Iterable[AssignmentLine]) -> Verdict:
    """Every line; an assignment without lines; two lines of one number."""
    lines = tuple(lines)
    if not lines:
        return Verdict(requires=(Finding(Rule.DRAFTING_ASSIGNMENT, "4", "drafting.assignment_empty"),))
    absent: list[Finding] = []
    broken: list[Finding] = []
    seen: set[str] = set()
    for line in lines:
        absent.extend(line_verdict(line).requires)
        if line.number in seen:
            values = {"number": line.number}
            broken.append(Finding(Rule.DRAFTING_ASSIGNMENT, "4", "drafting.assignment_number_twice", values))
        seen.add(line.number)
    return Verdict(tuple(broken), tuple(absent))


def act_assignment(signed_on: date | None, book: Rulebook) -> Duty:
    """Three working days after an act that holds instructions was signed (25)."""
    return _assignment(Rule.OBLIGATIONS_ASSIGNMENT_ACT, "25", signed_on, book)


def plan_assignment(signed_on: date | None, book: Rulebook) -> Duty:
    """Three working days after the decree on the nationwide plan was signed; the Head approves it (40)."""
    return _assignment(Rule.OBLIGATIONS_ASSIGNMENT_PLAN, "40", signed_on, book)


def _assignment(rule: Rule, paragraph: str, signed_on: date | None, book: Rulebook) -> Duty:
    due = None
    if signed_on is not None:
        due = after_event(signed_on, book.parameters.assignment_wd, book.calendar, paragraph, rule)
    return duty(rule, paragraph, rule, Owner.ADMINISTRATION, due, book.calendar)


PLAN_ASSIGNMENT_APPROVER = Position.HEAD_OF_ADMINISTRATION  # 40


def plan_approver_findings(approved_by: Position | None) -> tuple[Finding, ...]:
    """A plan's control assignment is approved by the Head of the Administration (40)."""
    if approved_by is PLAN_ASSIGNMENT_APPROVER:
        return ()
    values = {"wanted": PLAN_ASSIGNMENT_APPROVER}
    return (Finding(Rule.OBLIGATIONS_ASSIGNMENT_PLAN, "40", "drafting.assignment_approver", values),)
