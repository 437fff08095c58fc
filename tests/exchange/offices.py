"""Invented offices with a vault each, that know one another and exchange packages on folders that stand for media."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from app.clock import FixedClock
from app.controllers.control.cases import Cases
from app.controllers.control.entries import ClauseEntry, CoExecutorEntry, InstructionEntry
from app.controllers.control.views import Registered
from app.controllers.exchange.correspondents import Correspondents
from app.controllers.exchange.exchange_views import ExportEntry, ExportView, ImportView
from app.controllers.exchange.exports import Exports
from app.controllers.exchange.imports import Imports
from app.controllers.exchange.media import Media
from app.controllers.exchange.media_views import MediumActEntry, MediumEntry, MediumView
from app.controllers.exchange.own_site import Site
from app.controllers.exchange.receipt_packages import Receipts
from app.controllers.exchange.site_views import CorrespondentView
from app.controllers.vault.doors import Unlocked, unlock
from app.controllers.vault.sessions import Session
from app.controllers.vault.witnesses import Witness
from app.editions import shipped_rulebook
from app.events import Events
from app.rules.facts import WorkingDays
from app.rules.terms import Grade, MediumAct, MediumKind, Origin
from tests.exchange.media_samples import FolderVolumes
from tests.exchange.persons import second_person
from tests.vault_samples import VaultSample, make_sample

MADE_AT = datetime.fromisoformat("2026-04-15T09:00:00+05:00")
UNTIL = date(2028, 4, 15)


@dataclass
class Office:
    """One office with everything its registrar uses."""

    code: str
    session: Session
    clock: FixedClock
    folder: Path
    volumes: FolderVolumes
    witness: Witness

    @property
    def site(self) -> str:
        return self.session.vault_uid

    @property
    def media(self) -> Media:
        return Media(self.session, self.volumes)

    @property
    def exports(self) -> Exports:
        return Exports(self.session, self.media)

    @property
    def imports(self) -> Imports:
        return Imports(self.session, self.media, Events())

    @property
    def receipts(self) -> Receipts:
        return Receipts(self.session)

    @property
    def cases(self) -> Cases:
        return Cases(self.session, shipped_rulebook(), Events())

    def knows(self, other: Office) -> CorrespondentView:
        return next(found for found in Correspondents(self.session).correspondents() if found.site == other.site)

    def register(self, number: str, text: str = "Ұсыныс енгізсін", grade: Grade = Grade.SECRET) -> tuple[int, ...]:
        """Register an invented paper of two clauses."""
        done = self.cases.register(paper(number, text, grade))
        assert isinstance(done, Registered), done
        return done.case_ids

    def prepare(self, to: Office, reason: str = "", **conditions: object) -> ExportView:
        """Pack for another office."""
        entry = ExportEntry(self.knows(to).correspondent_id, **conditions)  # type: ignore[arg-type]
        made = self.exports.prepare(entry, reason=reason, witness=self.witness)
        assert isinstance(made, ExportView), made
        return made

    def send(self, to: Office, reason: str = "", **conditions: object) -> Path:
        """Pack for another office, write to the medium, take it out; gives the file."""
        made = self.prepare(to, reason, **conditions)
        return self.carry_out(made)

    def load(self, file: Path) -> ImportView:
        """Put a file on this office's medium, as if the other one's had been brought, and load it."""
        arrived = self.folder / f"arrived-{len(self.imports.imports()) + 1}.age"
        arrived.write_bytes(file.read_bytes())
        line = self.imports.load(arrived)
        assert isinstance(line, ImportView), line
        return line

    def take(self, file: Path, reason: str = "") -> ImportView:
        """Load and accept."""
        done = self.imports.accept(self.load(file).import_id, reason=reason)
        assert isinstance(done, ImportView), done
        return done

    def answer(self, to: Office) -> Path:
        """The receipts for another office, on the medium."""
        made = self.receipts.prepare(self.knows(to).correspondent_id)
        assert isinstance(made, ExportView), made
        return self.carry_out(made)

    def carry_out(self, made: ExportView) -> Path:
        """Write a package that is ready and take the medium out."""
        written = self.exports.write(made.export_id, self.folder)
        assert isinstance(written, ExportView), written
        self.volumes.pull(self.folder)
        ejected = self.exports.eject(made.export_id, self.folder)
        assert isinstance(ejected, ExportView), ejected
        self.volumes.insert(self.folder, f"SERIAL-{self.code}")
        return self.folder / made.file_name


def paper(number: str, text: str = "Ұсыныс енгізсін", grade: Grade = Grade.SECRET) -> InstructionEntry:
    def clause(place: str, body: str) -> ClauseEntry:
        return ClauseEntry(
            number=place,
            text_kk=f"{text} {place} (ойдан шығарылған)",
            term=WorkingDays(15),
            responsible=body,
            coexecutors=(CoExecutorEntry("Ойдан шығарылған әкімдік"),),
        )

    return InstructionEntry(
        grade=grade,
        origin=Origin.GENERAL,
        document_kind="Хаттама",
        document_number=number,
        signed_on=date(2026, 4, 3),
        received_at=datetime(2026, 4, 6, 9, 15),  # noqa: DTZ001
        title_kk=f"{number} хаттама (ойдан шығарылған)",
        sheets=3,
        clauses=(clause("1", "Ойдан шығарылған министрлік"), clause("2", "Ойдан шығарылған агенттік")),
    )


@dataclass(frozen=True)
class Prepared:
    """An office as it was left, to be copied: what opens its vault, and its second person."""

    code: str
    sample: VaultSample
    unlocked: Unlocked
    witness: Witness
    folder: Path


@cache
def prepared(count: int) -> tuple[Prepared, ...]:
    """Offices that know one another, each with an issued medium of the highest ceiling; made once a process."""
    clock = FixedClock(MADE_AT)
    made = [_make(Path(mkdtemp(prefix="office")), clock, f"OB{number + 1}") for number in range(count)]
    introduce([office for office, _ in made])
    for office, _ in made:
        office.session.close()
    return tuple(result for _, result in made)


def open_offices(place: Path, clock: FixedClock, count: int) -> list[Office]:
    """This test's own copies, opened."""
    offices = []
    for ready in prepared(2 if count <= 2 else 5)[:count]:
        home = place / ready.code
        home.mkdir()
        session = ready.sample.copy_to(home).open_unlocked(ready.unlocked, clock)
        volumes = FolderVolumes()
        folder = volumes.insert(home / "medium", f"SERIAL-{ready.code}")
        offices.append(Office(ready.code, session, clock, folder, volumes, ready.witness))
    return offices


def _make(place: Path, clock: FixedClock, code: str) -> tuple[Office, Prepared]:
    sample = make_sample(place, clock)
    unlocked = unlock(sample.site, sample.login, sample.passphrase)
    session = sample.open_unlocked(unlocked, clock)
    volumes = FolderVolumes()
    folder = volumes.insert(place / "medium", f"SERIAL-{code}")
    office = Office(code, session, clock, folder, volumes, second_person(session))
    Site(session).name_site(f"Ойдан шығарылған кеңсе {code}", code)
    Site(session).make_keys(UNTIL, witness=office.witness)
    medium = office.media.register(
        MediumEntry("ТТ-1", MediumKind.FLASH, f"SERIAL-{code}", Grade.SPECIAL_IMPORTANCE, folder)
    )
    assert isinstance(medium, MediumView), medium
    issue = MediumActEntry(MediumAct.ISSUE, clock.today(), "Сақтаушы О. (ойдан)", "Алушы О. (ойдан)")
    office.media.act(medium.medium_id, issue)
    return office, Prepared(code, sample, unlocked, office.witness, folder)


def introduce(offices: Sequence[Office]) -> None:
    """Everyone enters everyone else's card and compares the fingerprint with a second person."""
    cards = {office.site: Site(office.session).card() for office in offices}
    for office in offices:
        others = Correspondents(office.session)
        for other in offices:
            if other is not office:
                card = cards[other.site]
                assert isinstance(card, bytes)
                view = others.enter(card)
                assert isinstance(view, CorrespondentView), view
                own = Site(other.session).own()
                assert own is not None
                compared = others.compare(view.keys[0].key_id, own.fingerprint, office.witness)
                assert isinstance(compared, CorrespondentView) and compared.usable
