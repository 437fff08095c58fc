"""What a proposal must already say, and what only its decision answers (68-76); open work before a removal."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.rules import endings
from app.rules.control import control_type
from app.rules.deciders import deciders
from app.rules.decisions import answer
from app.rules.facts import Case, Step
from app.rules.moves import counters
from app.rules.obligations import owes_report
from app.rules.outcome import Answer, Finding, Refusal
from app.rules.rulebook import Rulebook
from app.rules.terms import Decider, Ground, Rule, StepKind

PROPOSED = frozenset(
    {StepKind.EXTEND, StepKind.TRANSFER_MEDIUM, StepKind.TRANSFER_LONG, StepKind.RESCHEDULE, StepKind.REMOVE}
)
# Who decides, on which papers and with what consequences for officials is the decision's matter, not the letter's.
OF_DECISION = frozenset(
    {
        Rule.DECISIONS_DECIDER,
        Rule.DECISIONS_EXTEND_BASIS,
        Rule.DECISIONS_EXTEND_DISCIPLINE,
        Rule.DECISIONS_EXTEND_REPEAT,
        Rule.DECISIONS_EXTEND_REPEAT_PLAN,
        Rule.DECISIONS_EXTEND_REPEAT_COUNCIL,
        Rule.DECISIONS_EXTEND_THIRD,
        Rule.DECISIONS_RESCHEDULE_BASIS,
        Rule.DECISIONS_REMOVE_BASIS,
        Rule.DECISIONS_REMOVE_SPECIAL,
        Rule.DECISIONS_REMOVE_OPEN,
    }
)


@dataclass(frozen=True, slots=True)
class OpenWork:
    """What a case still waits for: co-executors without proposals, and whether the final report arrived."""

    coexecutors: tuple[str, ...] = ()
    report_arrived: bool = False


def full_answer(case: Case, step: Step, work: OpenWork, book: Rulebook) -> Answer:
    """The decree's answer to a step, and with it what still stands against a removal as executed (65, 66)."""
    said = answer(case, step, book)
    if step.kind is not StepKind.REMOVE or step.ground is not Ground.EXECUTED or said.deadline is None:
        return said
    kind = control_type(case.received_on, said.deadline, book)
    found = endings.open_work(work.coexecutors, report_due=owes_report(case, kind), report_arrived=work.report_arrived)
    if not found:
        return said
    still = answer(case, None, book)
    return replace(said, requires=(*said.requires, *found), obligations=still.obligations, why=still.why)


def refused_proposal(said: Answer) -> Refusal | None:
    """Why a proposal cannot be entered; None when it can. What only its decision answers is not asked yet."""
    breaches = tuple(finding for finding in said.breaches if finding.rule not in OF_DECISION)
    requires = tuple(finding for finding in said.requires if finding.rule not in OF_DECISION)
    return Refusal(breaches, requires, said.deciders) if breaches or requires else None


def refused_step(said: Answer) -> Refusal | None:
    """Why a decision cannot be entered; None when it can."""
    return None if said.allowed else Refusal(said.breaches, said.requires, said.deciders)


def wrong_decider(case: Case, kind: StepKind, decided_by: Decider | None, book: Rulebook) -> tuple[Finding, ...]:
    """The breach of a refusal taken by somebody who may not decide; who may grant may refuse (69-78)."""
    repeated = kind is StepKind.EXTEND and counters(case, None).grants >= book.parameters.grants_count
    who = deciders(case, kind, repeated=repeated, profile=book.profile)
    if decided_by in who.who:
        return ()
    values = {"decider": decided_by, "deciders": who.who}
    return (Finding(Rule.DECISIONS_DECIDER, who.paragraph, "decisions.decider", values, who.readings),)
