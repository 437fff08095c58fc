"""Monitoring of normative decrees: the register, yearly findings and proposals (82-87)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from app.rules.outcome import Finding
from app.rules.rulebook import Rulebook
from app.rules.terms import DecreeFault, DecreeProposal, Owner, Rule
from app.rules.verdicts import Duty, Verdict, before_day, duty


@dataclass(frozen=True, slots=True)
class RegisteredDecree:
    """A normative decree in the register, with the body or unit that developed it (83, 84, 87)."""

    number: str
    signed_on: date | None = None
    title: str = ""
    developer: str = ""
    by_administration: bool = False  # developed by a unit of the Administration (84)
    repealed_on: date | None = None


@dataclass(frozen=True, slots=True)
class Observation:
    """One thing found in a decree: what is wrong, where, and how."""

    fault: DecreeFault
    provision: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Review:
    """The yearly review of one decree, and the day its results were sent to the Administration."""

    year: int
    observations: tuple[Observation, ...] = ()
    proposal: DecreeProposal | None = None
    proposal_text: str = ""
    sent_on: date | None = None


def register_verdict(decree: RegisteredDecree) -> Verdict:
    """What an entry of the register lacks: number, date, title, developer; a repeal before the signing."""
    rule = Rule.MONITORING_REGISTER
    given = (
        ("register.number", bool(decree.number.strip())),
        ("register.signed_on", decree.signed_on is not None),
        ("register.title", bool(decree.title.strip())),
        ("register.developer", bool(decree.developer.strip())),
    )
    absent = tuple(Finding(rule, "87", code) for code, holds in given if not holds)
    if decree.signed_on is None or decree.repealed_on is None or decree.repealed_on >= decree.signed_on:
        return Verdict(requires=absent)
    values = {"repealed": decree.repealed_on, "signed": decree.signed_on}
    return Verdict((Finding(rule, "87", "register.repealed_before", values),), absent)


def yearly_duty(year: int, book: Rulebook, *, by_administration: bool = False) -> Duty:
    """Results and proposals reach the Administration before 31 December of the year, that day not counted (85)
    [I: `readings.BEFORE_DATE`]. Owner: the developing body (83), or the Administration's unit (84)."""
    rule = Rule.OBLIGATIONS_DECREE_MONITORING
    owner = Owner.ADMINISTRATION if by_administration else Owner.DEVELOPER
    return duty(rule, "85", rule, owner, before_day(date(year, 12, 31), "85", rule), book.calendar)


def review_verdict(review: Review, book: Rulebook) -> Verdict:
    """What a review lacks: where and what each finding is; what a proposal rests on and says; sent too late."""
    due = yearly_duty(review.year, book)
    broken: tuple[Finding, ...] = ()
    if review.sent_on is not None and due.due_on is not None and review.sent_on > due.due_on:
        values = {"on": review.sent_on, "due": due.due_on}
        broken = (Finding(Rule.MONITORING_YEARLY, "85", "monitoring.sent_late", values),)
    return Verdict(broken, tuple(_review_requirements(review)))


def _review_requirements(review: Review) -> Iterator[Finding]:
    rule = Rule.MONITORING_YEARLY
    for number, observation in enumerate(review.observations, 1):
        if not observation.provision.strip() or not observation.text.strip():
            values = {"number": number, "fault": observation.fault}
            yield Finding(rule, "82", "monitoring.observation_incomplete", values)
    if review.proposal is not None:
        if not review.observations:
            yield Finding(rule, "85", "monitoring.proposal_without_finding", {"proposal": review.proposal})
        if not review.proposal_text.strip():
            yield Finding(rule, "85", "monitoring.proposal_empty", {"proposal": review.proposal})


def is_monitored(decree: RegisteredDecree, year: int) -> bool:
    """Whether a decree is reviewed in ``year``: signed by its end, not repealed before its beginning (83)."""
    signed = decree.signed_on is not None and decree.signed_on.year <= year
    return signed and (decree.repealed_on is None or decree.repealed_on.year >= year)


def unreviewed(decrees: Iterable[RegisteredDecree], reviewed: Iterable[str], year: int) -> tuple[RegisteredDecree, ...]:
    """Decrees under monitoring of which no review of ``year`` was sent; ``reviewed`` are their numbers."""
    numbers = set(reviewed)
    return tuple(decree for decree in decrees if is_monitored(decree, year) and decree.number not in numbers)
