"""The heavy half of the program for the window: the controllers, loaded on a thread behind the login window."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from app.controllers.control.cases import Cases
from app.controllers.law.editions import Editions, RulebookChanged
from app.controllers.paper.paper_sources import add_sources
from app.controllers.vault import unsaved_forms
from app.controllers.vault.sessions import Session
from app.controllers.vault.vaults import (
    Credentials,
    NewVault,
    RecoveryCode,
    Site,
    create_vault,
    open_vault,
    passphrase_strength,
)
from app.events import Events
from app.rules.outcome import DayReason
from ui.wiring import Calendar, Strength, UnsavedForm, Wiring

if TYPE_CHECKING:
    from app.controllers.control.assignments import Assignments
    from app.controllers.control.case_actions import CaseActions
    from app.controllers.control.case_log import CaseLog
    from app.controllers.control.corrections import Corrections
    from app.controllers.control.execution import Execution
    from app.controllers.control.links import Links
    from app.controllers.control.moves import Moves
    from app.controllers.control.reports import Reports
    from app.controllers.control.resemblance import Resemblance
    from app.controllers.control.surroundings import Surroundings
    from app.controllers.drafting.act_drafts import ActDrafts
    from app.controllers.drafting.draft_duties import DraftDuties
    from app.controllers.exchange.exchange_controllers import ExchangeControllers
    from app.controllers.exchange.media import Media
    from app.controllers.office.acquaintance_sheets import AcquaintanceSheets
    from app.controllers.office.directories import Directories
    from app.controllers.office.number_papers import NumberPapers
    from app.controllers.office.numbers import Numbers
    from app.controllers.office.officials import Officials
    from app.controllers.office.organisation import OrganisationProfile
    from app.controllers.office.standard_texts import StandardTexts
    from app.controllers.overview.delegated import DelegatedControl
    from app.controllers.overview.discipline import Discipline
    from app.controllers.overview.watch import Watch
    from app.controllers.paper.paper_desk import PaperDesk
    from app.controllers.paper.prints import Asked
    from app.controllers.plans.planning import Planning
    from app.controllers.vault.access_lists import AccessLists
    from app.controllers.vault.audit import Audit
    from app.controllers.vault.backups import Backups
    from app.controllers.vault.inspections import Inspections
    from app.controllers.vault.self_check import SelfCheck
    from app.controllers.vault.users import Users
    from app.controllers.vault.vault_restoring import RestoreReport


class CalendarInForce:
    """The working calendar that counts now; another one loaded into the vault takes its place."""

    def __init__(self, calendar: Calendar) -> None:
        self._now = calendar

    def use(self, changed: RulebookChanged) -> None:
        self._now = changed.rulebook.calendar

    @property
    def first_year(self) -> int:
        return self._now.first_year

    @property
    def last_year(self) -> int:
        return self._now.last_year

    def is_working(self, day: date) -> bool:
        return self._now.is_working(day)

    def reason(self, day: date) -> DayReason:
        return self._now.reason(day)

    def is_provisional(self, day: date) -> bool:
        return self._now.is_provisional(day)


class Controllers:
    """What the screens of one session ask: one property an area, made (and imported) when first asked for."""

    def __init__(self, session: Session, events: Events) -> None:
        book = self._book = Editions(session, events).rulebook()
        self.session, self.events = session, events
        self.calendar = CalendarInForce(book.calendar)
        self.cases = Cases(session, book, events)
        events.subscribe(RulebookChanged, self.calendar.use)
        events.subscribe(RulebookChanged, self._use)
        self.cases.papers_outside = self._papers_outside
        # Papers of drafts and plans are held against their records when a footer code is read.
        add_sources(self.cases, lambda: self.acts, lambda: self.planning, lambda: self.acquaintance_sheets)
        self.cases.prints.sources["shown-cases"] = self._shown_now
        self.cases.prints.sources["register-numbers"] = self._numbers_now

    def _use(self, changed: RulebookChanged) -> None:
        self._book = changed.rulebook

    def _papers_outside(self) -> int:
        return self.acts.papers.count_outside()

    def _shown_now(self, asked: Asked) -> str | None:
        return self.inspections.now(asked)

    def _numbers_now(self, asked: Asked) -> str | None:
        return self.number_papers.now(asked)

    # the life of one case

    @cached_property
    def actions(self) -> CaseActions:
        from app.controllers.control.case_actions import CaseActions

        return CaseActions(self.session, self._book, self.events)

    @cached_property
    def moves(self) -> Moves:
        from app.controllers.control.moves import Moves

        return Moves(self.session, self._book, self.events)

    @cached_property
    def reports(self) -> Reports:
        from app.controllers.control.reports import Reports

        return Reports(self.session, self._book, self.events)

    @cached_property
    def execution(self) -> Execution:
        from app.controllers.control.execution import Execution

        return Execution(self.session, self._book, self.events)

    @cached_property
    def assignments(self) -> Assignments:
        from app.controllers.control.assignments import Assignments

        return Assignments(self.session, self._book, self.events)

    @cached_property
    def surroundings(self) -> Surroundings:
        from app.controllers.control.surroundings import Surroundings

        return Surroundings(self.session, self._book, self.events)

    @cached_property
    def links(self) -> Links:
        from app.controllers.control.links import Links

        return Links(self.session, self._book, self.events)

    @cached_property
    def resemblance(self) -> Resemblance:
        from app.controllers.control.resemblance import Resemblance

        return Resemblance(self.session, self._book, self.events)

    @cached_property
    def case_log(self) -> CaseLog:
        from app.controllers.control.case_log import CaseLog

        return CaseLog(self.session)

    @cached_property
    def corrections(self) -> Corrections:
        from app.controllers.control.corrections import Corrections

        return Corrections(self.session, self._book, self.events)

    @cached_property
    def acts(self) -> ActDrafts:
        """Drafts of acts on paper, and the papers of every draft that wait for signatures."""
        from app.controllers.drafting.act_drafts import ActDrafts

        return ActDrafts(self.session, self._book, self.events)

    @cached_property
    def acquaintance_sheets(self) -> AcquaintanceSheets:
        """Who reads a paper and who has read it: of a case, of a draft."""
        from app.controllers.paper.read_papers import acquaintance_sheets

        return acquaintance_sheets(self.session, self.cases, lambda: self.acts, lambda: self.planning)

    # exchange on removable media

    @cached_property
    def media(self) -> Media:
        from app.controllers.exchange.media import Media

        return Media(self.session)

    @cached_property
    def exchange(self) -> ExchangeControllers:
        from app.controllers.exchange.exchange_controllers import ExchangeControllers

        return ExchangeControllers(self.session, self.media, self.cases, self.events)

    @cached_property
    def editions(self) -> Editions:
        return Editions(self.session, self.events)

    # everything that is printed

    @cached_property
    def paper(self) -> PaperDesk:
        from app.controllers.paper.paper_desk import PaperDesk

        return PaperDesk(self.session, self.cases, self._book, self.events)

    # drafts of instructions, plans, decrees

    @cached_property
    def planning(self) -> Planning:
        """Drafts of instructions, nationwide plans, road maps and the register of decrees."""
        from app.controllers.plans.planning import Planning

        return Planning(self.session, self._book, self.events, self.cases.prints)

    @cached_property
    def draft_duties(self) -> DraftDuties:
        """What drafts, plans, road maps and decrees owe."""
        from app.controllers.drafting.draft_duties import DraftDuties

        return DraftDuties(self.session, self._book, self.events, self.acts, self.planning)

    @cached_property
    def users(self) -> Users:
        made: Users = import_module("app.controllers.vault.users").Users(self.session)
        return made

    @cached_property
    def access_lists(self) -> AccessLists:
        made: AccessLists = import_module("app.controllers.vault.access_lists").AccessLists(self.session)
        return made

    @cached_property
    def inspections(self) -> Inspections:
        made: Inspections = import_module("app.controllers.vault.inspections").Inspections(self.session)
        return made

    @cached_property
    def self_check(self) -> SelfCheck:
        made: SelfCheck = import_module("app.controllers.vault.self_check").SelfCheck(self.session)
        return made

    @cached_property
    def backups(self) -> Backups:
        made: Backups = import_module("app.controllers.vault.backups").Backups(self.session)
        return made

    @cached_property
    def audit(self) -> Audit:
        made: Audit = import_module("app.controllers.vault.audit").Audit(self.session)
        return made

    # what looks across cases

    @cached_property
    def discipline(self) -> Discipline:
        from app.controllers.overview.discipline import Discipline

        return Discipline(self.session, self._book, self.events)

    @cached_property
    def delegated(self) -> DelegatedControl:
        from app.controllers.overview.delegated import DelegatedControl

        return DelegatedControl(self.session, self._book, self.events)

    @cached_property
    def watch(self) -> Watch:
        from app.controllers.overview.watch import Watch

        return Watch(self.session, self._book, self.events)

    @cached_property
    def directories(self) -> Directories:
        from app.controllers.office.directories import Directories

        return Directories(self.session)

    @cached_property
    def standard_texts(self) -> StandardTexts:
        from app.controllers.office.standard_texts import StandardTexts

        return StandardTexts(self.session)

    @cached_property
    def officials(self) -> Officials:
        from app.controllers.office.officials import Officials

        return Officials(self.session)

    @cached_property
    def organisation(self) -> OrganisationProfile:
        from app.controllers.office.organisation import OrganisationProfile

        return OrganisationProfile(self.session)

    @cached_property
    def numbers(self) -> Numbers:
        from app.controllers.office.numbers import Numbers

        return Numbers(self.session)

    @cached_property
    def number_papers(self) -> NumberPapers:
        from app.controllers.office.number_papers import NumberPapers

        return NumberPapers(self.numbers)


class Program:
    """The doors into the vault, and the controllers behind them."""

    def __init__(self, wiring: Wiring) -> None:
        self._wiring = wiring

    def create_vault(self, folder: Path, login: str, full_name: str, passphrase: str) -> str:
        """Make a vault; returns the recovery code in groups, which is kept nowhere."""
        new = NewVault(folder, login, full_name, passphrase)
        return create_vault(
            new, clock=self._wiring.clock, state_folder=self._wiring.state_folder, strength=self._wiring.strength
        )

    def open_vault(self, folder: Path, login: str, passphrase: str) -> Session:
        wiring = self._wiring
        return open_vault(folder, login, passphrase, clock=wiring.clock, state_folder=wiring.state_folder)

    def recover(self, folder: Path, code: str, other_half: str, login: str, passphrase: str) -> str:
        """New keys for a user by the recovery code or its two halves; returns the code that takes its place."""
        site = Site(folder, self._wiring.state_folder, self._wiring.clock)
        written, person = RecoveryCode(code, other_half), Credentials(login, passphrase)
        renewed: str = import_module("app.controllers.vault.recovering").recover(site, written, person)
        return renewed

    def restore(
        self, folder: Path, backup: Path, first: Credentials, second: Credentials | RecoveryCode
    ) -> RestoreReport:
        """Put a backup in the place of a vault that does not open."""
        site = Site(folder, self._wiring.state_folder, self._wiring.clock)
        done: RestoreReport = import_module("app.controllers.vault.vault_restoring").restore_backup(
            site, backup, first, second
        )
        return done

    def take_own_passphrase(self, session: Session, old: str, new: str) -> None:
        """Leave a passphrase behind that somebody else gave."""
        made: Users = import_module("app.controllers.vault.users").Users(session)
        made.change_passphrase(old, new)

    def passphrase_strength(self, passphrase: str, login: str) -> Strength:
        return passphrase_strength(passphrase, login)

    def controllers(self, session: Session) -> Controllers:
        events = self._wiring.events
        session.machine = self._wiring.settings.now.machine_number
        return Controllers(session, events)

    def keep_forms(self, session: Session, forms: tuple[UnsavedForm, ...]) -> None:
        unsaved_forms.keep_forms(session, [(form.form, form.fields) for form in forms])

    def kept_forms(self, session: Session) -> tuple[UnsavedForm, ...]:
        return tuple(UnsavedForm(kept.form, kept.fields) for kept in unsaved_forms.kept_forms(session))
