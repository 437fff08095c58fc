"""Between entries, records and the facts the rules of monitoring are asked about."""

from __future__ import annotations

from datetime import date, tzinfo

from app.controllers.plans.decree_views import DecreeEntry, DecreeRow, ObservationView, ReviewView
from app.rules.calendar import CalendarMissing
from app.rules.monitoring import Observation, RegisteredDecree, Review, is_monitored, review_verdict, yearly_duty
from app.rules.rulebook import Rulebook
from app.rules.terms import Rule, StageState
from app.rules.verdicts import Duty
from db.models.decrees import DecreeObservation, DecreeReview, NormativeDecree


def facts_of(entry: DecreeEntry | NormativeDecree) -> RegisteredDecree:
    """A decree as the rules see it, typed or on record."""
    repealed = entry.repealed_on if isinstance(entry, NormativeDecree) else None
    return RegisteredDecree(
        entry.number, entry.signed_on, entry.title_kk, entry.developer, entry.by_administration, repealed
    )


def standing(review: DecreeReview) -> list[DecreeObservation]:
    """Observations that were not taken back."""
    return [one for one in review.observations if one.withdrawn_on is None]


def review_facts(review: DecreeReview) -> Review:
    observations = tuple(Observation(one.fault, one.provision, one.text) for one in standing(review))
    return Review(review.year, observations, review.proposal, review.proposal_text, review.sent_on)


def review_view(review: DecreeReview, decree: NormativeDecree, book: Rulebook) -> ReviewView:
    """A review with what is wrong or missing; without a calendar for its year nothing is said of lateness."""
    try:
        said = review_verdict(review_facts(review), book)
        late = any(finding.rule is Rule.MONITORING_YEARLY for finding in said.breaches)
        lacks = said.requires
    except CalendarMissing:
        late, lacks = False, ()
    return ReviewView(
        review.year,
        tuple(ObservationView(one.id, one.fault, one.provision, one.text) for one in standing(review)),
        review.proposal,
        review.proposal_text,
        review.sent_on,
        review.reference,
        late,
        lacks,
    )


def row_of(decree: NormativeDecree, year: int, today: date, book: Rulebook, zone: tzinfo | None) -> DecreeRow:
    """A line of the register for a year. ``zone`` is the office's: it says in which year the decree was entered."""
    review = next((one for one in decree.reviews if one.year == year), None)
    duty = _duty(decree, year, book)
    return DecreeRow(
        decree_id=decree.id,
        grade=decree.grade,
        number=decree.number,
        signed_on=decree.signed_on,
        title=decree.title_kk,
        title_ru=decree.title_ru,
        developer=decree.developer,
        by_administration=decree.by_administration,
        repealed_on=decree.repealed_on,
        duty=duty,
        state=_state(decree, year, review, duty, today, zone),
        review=review_view(review, decree, book) if review is not None else None,
    )


def _duty(decree: NormativeDecree, year: int, book: Rulebook) -> Duty | None:
    try:
        return yearly_duty(year, book, by_administration=decree.by_administration)
    except CalendarMissing:
        return None


def _state(
    decree: NormativeDecree, year: int, review: DecreeReview | None, duty: Duty | None, today: date,
    zone: tzinfo | None,
) -> StageState:  # fmt: skip
    """Where the review of a year stands. This register owes reviews from the year in which the decree was entered;
    one of an earlier year may be entered, and is never called late for not being there."""
    if not is_monitored(facts_of(decree), year):
        return StageState.NOT_NEEDED
    if review is not None and review.sent_on is not None:
        return StageState.DONE
    if review is None and year < decree.entered_at.astimezone(zone).year:
        return StageState.NOT_NEEDED
    return StageState.LATE if duty is not None and duty.due_on is not None and today > duty.due_on else StageState.DUE
