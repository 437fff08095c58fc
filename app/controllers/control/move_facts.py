"""Between entries, records and the facts the rules are asked about: a step of a clause."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import TypeVar

from app.controllers.control.move_entries import DecisionEntry, ProposalEntry
from app.controllers.control.move_views import StepView
from app.rules.facts import AdministrationRemoval
from app.rules.facts import Step as StepFacts
from app.rules.terms import Basis, LetterPart
from db.models.moves import Step

AnyWord = TypeVar("AnyWord", bound=StrEnum)


def words_of(terms: Iterable[StrEnum]) -> str:
    """A set of words as a record keeps it."""
    return " ".join(sorted(terms))


def set_of(kind: type[AnyWord], words: str) -> frozenset[AnyWord]:
    return frozenset(kind(word) for word in words.split())


def facts_of(asked: ProposalEntry, decision: DecisionEntry | None, today: date) -> StepFacts:
    """A step as the rules are asked about it. Without a decision it is asked as if decided today, by nobody yet."""
    said = decision or DecisionEntry(decided_on=today)
    removal = None
    if said.administration_reference or said.administration_removed_on is not None:
        removal = AdministrationRemoval(said.administration_reference.strip(), said.administration_removed_on)
    return StepFacts(
        kind=asked.kind,
        decided_on=said.decided_on,
        decided_by=said.decided_by,
        letter_on=asked.letter_on,
        letter_states=asked.letter_states,
        basis=said.basis,
        ground=asked.ground,
        covered_by=asked.covered_by.strip(),
        depends_on=asked.depends_on.strip(),
        new_deadline=said.new_deadline or asked.new_deadline,
        discipline_considered=bool(said.discipline.strip()),
        punishment_considered=bool(said.punishment.strip()),
        exceptional_reason=said.exceptional_reason.strip(),
        external_circumstances=asked.external_circumstances,
        effect_watched=asked.effect_watched,
        administration_removal=removal,
    )


def proposal_of(step: Step) -> ProposalEntry:
    """The proposal a record holds."""
    return ProposalEntry(
        kind=step.kind,
        letter_on=step.letter_on,
        letter_number=step.letter_number,
        letter_sheets=step.letter_sheets,
        letter_states=set_of(LetterPart, step.letter_states),
        reasons=step.reasons,
        responsible_officials=step.responsible_officials,
        new_deadline=step.asked_deadline,
        ground=step.ground,
        covered_by=step.covered_by,
        depends_on=step.depends_on,
        external_circumstances=step.external_circumstances,
        effect_watched=step.effect_watched,
    )


def proposal_of_view(step: StepView) -> ProposalEntry:
    """The proposal a shown step holds, to be asked about again."""
    return ProposalEntry(
        kind=step.kind,
        letter_on=step.letter_on,
        letter_number=step.letter_number,
        letter_sheets=step.letter_sheets,
        letter_states=step.letter_states,
        reasons=step.reasons,
        responsible_officials=step.responsible_officials,
        new_deadline=step.asked_deadline,
        ground=step.ground,
        covered_by=step.covered_by,
        depends_on=step.depends_on,
        external_circumstances=step.external_circumstances,
        effect_watched=step.effect_watched,
    )


def write_proposal(step: Step, asked: ProposalEntry) -> None:
    """Put a proposal into its record."""
    step.kind = asked.kind
    step.letter_on = asked.letter_on
    step.letter_number = asked.letter_number.strip()
    step.letter_sheets = asked.letter_sheets
    step.letter_states = words_of(asked.letter_states)
    step.reasons = asked.reasons.strip()
    step.responsible_officials = asked.responsible_officials.strip()
    step.asked_deadline = asked.new_deadline
    step.ground = asked.ground
    step.covered_by = asked.covered_by.strip()
    step.depends_on = asked.depends_on.strip()
    step.external_circumstances = asked.external_circumstances
    step.effect_watched = asked.effect_watched


def write_decision(step: Step, said: DecisionEntry) -> None:
    """Put a decision into its record; the date that was asked for stays beside the one that was set."""
    step.decided_on = said.decided_on
    step.decided_by = said.decided_by
    step.decision_number = said.decision_number.strip()
    step.file_sheet = said.file_sheet.strip()
    step.basis = words_of(said.basis)
    step.basis_reference = said.basis_reference.strip()
    step.discipline = said.discipline.strip()
    step.punishment = said.punishment.strip()
    step.exceptional_reason = said.exceptional_reason.strip()
    step.new_deadline = said.new_deadline or step.asked_deadline
    step.administration_reference = said.administration_reference.strip()
    step.administration_removed_on = said.administration_removed_on


def step_view(step: Step) -> StepView:
    """A step as it is shown."""
    return StepView(
        step_id=step.id,
        kind=step.kind,
        state=step.state,
        cycle=step.cycle,
        deadline_before=step.deadline_before,
        letter_on=step.letter_on,
        letter_number=step.letter_number,
        letter_sheets=step.letter_sheets,
        letter_states=set_of(LetterPart, step.letter_states),
        reasons=step.reasons,
        responsible_officials=step.responsible_officials,
        asked_deadline=step.asked_deadline,
        ground=step.ground,
        covered_by=step.covered_by,
        depends_on=step.depends_on,
        external_circumstances=step.external_circumstances,
        effect_watched=step.effect_watched,
        decided_on=step.decided_on,
        decided_by=step.decided_by,
        decision_number=step.decision_number,
        file_sheet=step.file_sheet,
        basis=set_of(Basis, step.basis),
        basis_reference=step.basis_reference,
        discipline=step.discipline,
        punishment=step.punishment,
        exceptional_reason=step.exceptional_reason,
        new_deadline=step.new_deadline,
        refusal_reason=step.refusal_reason,
        administration_reference=step.administration_reference,
        administration_removed_on=step.administration_removed_on,
        level_after=step.level_after,
        handed_to=step.handed_to.name_kk if step.handed_to is not None else "",
        entered_at=step.entered_at,
        entered_by=step.entered_by,
        decision_entered_at=step.decision_entered_at,
        decision_entered_by=step.decision_entered_by,
        annulled_reason=step.annulled_reason,
    )
