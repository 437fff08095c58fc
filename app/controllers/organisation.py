"""The organisation profile as the rules need it: who we are, and who decides where control is not at the
Administration (74-1)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.rules.rulebook import Profile, Rulebook
from app.rules.terms import Decider, Level, OrganisationKind
from db.queries import directories as queries
from db.session import UnitOfWork

UNTIL_SET = OrganisationKind.CENTRAL_BODY  # what an office is taken for until its profile is entered


def kind_on(work: UnitOfWork, day: date) -> OrganisationKind:
    """Who we are on a day."""
    found = queries.organisation_on(work.db, day)
    return found.kind if found is not None else UNTIL_SET


def rulebook_on(work: UnitOfWork, book: Rulebook, day: date) -> Rulebook:
    """The rulebook with the profile of that day; levels the regulation does not name keep their default."""
    found = queries.organisation_on(work.db, day)
    if found is None:
        return book
    named = {
        Level.GOVERNMENT: found.government_deciders,
        Level.CENTRAL_BODY: found.central_deciders,
        Level.LOCAL_BODY: found.local_deciders,
    }
    deciders = dict(book.profile.deciders)
    deciders.update({level: frozenset(map(Decider, words.split())) for level, words in named.items() if words})
    return replace(book, profile=Profile(deciders))
