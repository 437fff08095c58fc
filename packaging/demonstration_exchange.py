"""What the place Exchange looks like in an office at work: media, another site, packages that went out and came in."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from app.clock import FixedClock
from app.controllers.control.cases import Cases
from app.controllers.exchange.correspondents import Correspondents
from app.controllers.exchange.exchange_views import ExportEntry, ExportView, ImportView
from app.controllers.exchange.exports import Exports
from app.controllers.exchange.media import Media
from app.controllers.exchange.media_views import MediumActEntry, MediumEntry, MediumView
from app.controllers.exchange.own_site import Site
from app.controllers.exchange.site_views import CorrespondentView
from app.controllers.vault.sessions import Session
from app.controllers.vault.vaults import NewVault, create_vault, open_vault
from app.controllers.vault.witnesses import Witness
from app.demonstration import demonstration
from app.editions import shipped_rulebook
from app.events import Events
from app.rules.terms import ExchangePeriod, Grade, MediumAct, MediumKind
from tests.exchange.media_samples import FolderVolumes
from tests.exchange.persons import second_person
from ui.program import Controllers

KEEPER, HOLDER = "Сақтаушы О. (ойдан шығарылған)", "Алушы О. (ойдан шығарылған)"
OURS, THEIRS = ("Ойдан шығарылған кеңсе", "OK1"), ("Ойдан шығарылған өңірлік бөлім", "OB1")
KEYS_UNTIL = date(2028, 4, 1)
LOGIN, NAME = "olshem", "Өлшем Ойданұлы"
PASSPHRASE = "ойдан шығарылған екінші кеңсенің сөйлемі"  # noqa: S105  opens nothing but a temporary vault


def exchange(ask: Controllers, place: Path, clock: FixedClock) -> None:
    """Folders stand for media. One package is written and waits to be acknowledged, one is packed, one has come in."""
    ours, spare, theirs = place / "medium-1", place / "medium-2", place / "medium-9"
    volumes = FolderVolumes()
    volumes.insert(ours, "OIDAN-01")
    volumes.insert(spare, "OIDAN-07")
    ask.__dict__["media"] = Media(ask.session, volumes)
    there = _other_office(place / "there", clock)
    far = FolderVolumes()
    far.insert(theirs, "OIDAN-02")
    persons = second_person(ask.session, login="kuager"), second_person(there, login="kuager")
    _introduce((ask.session, there), persons)
    media, on = ask.exchange.media, clock.today()
    _issued(media, MediumEntry("Т-1", MediumKind.FLASH, "OIDAN-01", Grade.SPECIAL_IMPORTANCE, ours), on)
    _took(media.register(MediumEntry("Т-2", MediumKind.FLASH, "OIDAN-07", Grade.SECRET, spare)))
    _issued(Media(there, far), MediumEntry("Т-9", MediumKind.FLASH, "OIDAN-02", Grade.SPECIAL_IMPORTANCE, theirs), on)
    _go_out(ask.exchange.exports, _first(ask.exchange.correspondents), ours)
    _come_in(ask, there, Media(there, far), theirs, ours)
    there.close()


def _took(done: object) -> object:
    if not isinstance(done, MediumView | CorrespondentView | ExportView | ImportView):
        raise RuntimeError(done)
    return done


def _other_office(folder: Path, clock: FixedClock) -> Session:
    new = NewVault(folder / "vault", LOGIN, NAME, PASSPHRASE)
    create_vault(new, clock=clock, state_folder=folder / "state")
    session = open_vault(folder / "vault", LOGIN, PASSPHRASE, clock=clock, state_folder=folder / "state")
    Cases(session, shipped_rulebook(), Events()).register(demonstration(clock.today())[0])
    return session


def _introduce(sessions: tuple[Session, Session], persons: tuple[Witness, Witness]) -> None:
    """Names and keys of both, each other's card entered, its fingerprint compared by two persons."""
    for session, person, (name, code) in zip(sessions, persons, (OURS, THEIRS), strict=True):
        Site(session).name_site(name, code)
        Site(session).make_keys(KEYS_UNTIL, witness=person)
    for session, person, other in zip(sessions, persons, reversed(sessions), strict=True):
        sites, card, own = Correspondents(session), Site(other).card(), Site(other).own()
        if not isinstance(card, bytes) or own is None:
            raise RuntimeError(card)
        known = sites.enter(card, ExchangePeriod.MONTHLY)
        if not isinstance(known, CorrespondentView):
            raise RuntimeError(known)
        _took(sites.compare(known.keys[0].key_id, own.fingerprint, person))


def _issued(media: Media, entry: MediumEntry, on: date) -> None:
    made = media.register(entry)
    if not isinstance(made, MediumView):
        raise RuntimeError(made)
    _took(media.act(made.medium_id, MediumActEntry(MediumAct.ISSUE, on, KEEPER, HOLDER)))


def _first(sites: Correspondents) -> int:
    return sites.correspondents()[0].correspondent_id


def _go_out(exports: Exports, correspondent: int, medium: Path) -> None:
    for since in (date(2026, 1, 1), date(2026, 4, 10)):
        made = exports.prepare(ExportEntry(correspondent, registered_from=since))
        if not isinstance(made, ExportView):
            raise RuntimeError(made)
        if made.number == 1:
            _took(exports.write(made.export_id, medium))


def _come_in(ask: Controllers, there: Session, media: Media, theirs: Path, ours: Path) -> None:
    """Their package on our medium, read and waiting in quarantine."""
    exports = Exports(there, media)
    made = exports.prepare(ExportEntry(_first(Correspondents(there)), registered_from=date(2026, 1, 1)))
    if not isinstance(made, ExportView):
        raise RuntimeError(made)
    _took(exports.write(made.export_id, theirs))
    brought = ours / made.file_name
    brought.write_bytes((theirs / made.file_name).read_bytes())
    _took(ask.exchange.imports.load(brought))
