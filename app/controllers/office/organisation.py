"""The organisation profile as the rules need it: who we are, and who decides where control is not at the
Administration (74-1)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.controllers.control.move_facts import set_of, words_of
from app.controllers.findings import fault, refused, required
from app.controllers.office.directory_views import LONGEST_WAY, OrganisationEntry
from app.controllers.vault.sessions import Session
from app.rules.outcome import Refusal
from app.rules.rulebook import Profile, Rulebook
from app.rules.terms import Decider, Level, OrganisationKind, Role
from db.models.directories import Organisation
from db.queries import directories as queries
from db.session import Reading

KEEPERS = (Role.CHIEF, Role.ADMINISTRATOR)
UNTIL_SET = OrganisationKind.CENTRAL_BODY  # what an office is taken for until its profile is entered


class OrganisationProfile:
    """What a chief does with the profile: a new one from a day on, the old ones stay."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def current(self) -> OrganisationEntry | None:
        """Who we are today; None until it was entered."""
        with self._session.read() as work:
            found = queries.organisation_on(work.db, self._session.clock.today())
            return _entry(found) if found is not None else None

    def kind(self) -> OrganisationKind:
        """Who we are today; what an office is taken for until its profile is entered."""
        with self._session.read() as work:
            return kind_on(work, self._session.clock.today())

    def history(self) -> tuple[OrganisationEntry, ...]:
        """Every profile there was, oldest first."""
        with self._session.read() as work:
            return tuple(_entry(row) for row in queries.organisations(work.db))

    def set(self, entry: OrganisationEntry) -> OrganisationEntry | Refusal:
        """Enter who we are from a day on. Deciders other than the default rest on a regulation that is named."""
        self._session.require(*KEEPERS)
        found = list(required(name_kk=entry.name_kk))
        if (
            entry.government_deciders or entry.central_deciders or entry.local_deciders
        ) and not entry.regulation.strip():
            found.append(fault("regulation", "directory.regulation"))
        for name in ("signature_working_days", "courier_working_days"):
            if not 0 <= getattr(entry, name) <= LONGEST_WAY:
                found.append(fault(name, "directory.way", most=LONGEST_WAY))
        if refusal := refused(*found):
            return refusal
        with self._session.work("organisation.set") as work:
            row = Organisation(kind=entry.kind, name_kk=entry.name_kk.strip(), name_ru=entry.name_ru.strip())
            row.regulation, row.valid_from = entry.regulation.strip(), entry.valid_from
            row.government_deciders = words_of(entry.government_deciders)
            row.central_deciders = words_of(entry.central_deciders)
            row.local_deciders = words_of(entry.local_deciders)
            row.signature_working_days = entry.signature_working_days
            row.courier_working_days = entry.courier_working_days
            row.entered_at, row.entered_by = self._session.clock.now(), self._session.user.full_name
            work.db.add(row)
            work.commit()
        return entry


def _entry(row: Organisation) -> OrganisationEntry:
    return OrganisationEntry(
        kind=row.kind,
        name_kk=row.name_kk,
        valid_from=row.valid_from,
        name_ru=row.name_ru,
        regulation=row.regulation,
        government_deciders=set_of(Decider, row.government_deciders),
        central_deciders=set_of(Decider, row.central_deciders),
        local_deciders=set_of(Decider, row.local_deciders),
        signature_working_days=row.signature_working_days,
        courier_working_days=row.courier_working_days,
    )


def kind_on(work: Reading, day: date) -> OrganisationKind:
    """Who we are on a day."""
    found = queries.organisation_on(work.db, day)
    return found.kind if found is not None else UNTIL_SET


def rulebook_on(work: Reading, book: Rulebook, day: date) -> Rulebook:
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
    by_regulation = frozenset(level for level, words in named.items() if words)
    way = found.signature_working_days, found.courier_working_days
    return replace(book, profile=Profile(deciders, by_regulation, *way))
