"""Cards of sites on registered media: ours is written there, those of others are read from there."""

from __future__ import annotations

from pathlib import Path

from app.controllers.exchange.media import Media, WrittenFile
from app.controllers.exchange.own_site import GUARDS, Site
from app.controllers.vault.sessions import Session
from app.errors import RecordMissing
from app.exchange.faults import Rejection
from app.exchange.introduction import LARGEST
from app.exchange.writing import read_file
from app.rules.outcome import Refusal
from db.models.media import Medium

SUFFIX = ".site.json"


class SiteCards:
    """What a signed-in user does with files of cards."""

    def __init__(self, session: Session, media: Media) -> None:
        self._session = session
        self._media = media

    def write(self, folder: Path) -> str | Refusal | Rejection:
        """Our card to the registered medium at ``folder``; the name of the file."""
        self._session.require(*GUARDS)
        card, own = Site(self._session).card(), Site(self._session).own()
        if isinstance(card, Refusal):
            return card
        name = f"{own.code.lower() if own else 'site'}{SUFFIX}"
        with self._session.read() as work:
            medium = self._media.usable(work, folder, None)
        if isinstance(medium, Rejection):
            return medium
        file = WrittenFile(name, card, "site card", None)
        failure = self._media.put(folder, name, card)
        with self._session.work("site.card") as work:
            record = work.db.get(Medium, medium.id)
            if record is None:
                raise RecordMissing(number=medium.id)
            self._media.enter_writing(record, file, failure)
            work.commit()
        return failure.rejection if failure else name

    def found(self, folder: Path) -> tuple[Path, ...] | Rejection:
        """Cards on the registered medium at ``folder``."""
        with self._session.read() as work:
            medium = self._media.usable(work, folder, None)
        if isinstance(medium, Rejection):
            return medium
        return tuple(sorted(file for file in folder.glob("*.json") if file.is_file()))

    def read(self, file: Path) -> bytes | Rejection:
        """A card from a registered medium."""
        with self._session.read() as work:
            medium = self._media.usable(work, file.parent, None)
        return medium if isinstance(medium, Rejection) else read_file(file, LARGEST)
