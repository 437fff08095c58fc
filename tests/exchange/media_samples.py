"""Media for tests: folders that stand for media in the computer, to be put in and pulled out."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from app.controllers.exchange.media import Media
from app.controllers.exchange.media_views import MediumActEntry, MediumEntry, MediumView
from app.controllers.vault.sessions import Session
from app.exchange.volumes import Volume, read_mark
from app.rules.terms import Grade, MediumAct, MediumKind


@dataclass
class FolderVolumes:
    """Each folder that exists counts as a mounted medium; ``serials`` gives some of them a serial number."""

    folders: list[Path] = field(default_factory=list)
    serials: dict[Path, str] = field(default_factory=dict)

    def insert(self, folder: Path, serial: str = "") -> Path:
        folder.mkdir(parents=True, exist_ok=True)
        self.folders.append(folder)
        if serial:
            self.serials[folder] = f"usb:{serial}"
        return folder

    def pull(self, folder: Path) -> None:
        self.folders.remove(folder)

    def removable(self) -> tuple[Volume, ...]:
        return tuple(self._volume(folder) for folder in self.folders)

    def under(self, place: Path) -> Volume | None:
        return next((self._volume(folder) for folder in self.folders if place.is_relative_to(folder)), None)

    def _volume(self, folder: Path) -> Volume:
        mark = read_mark(folder)
        identity = self.serials.get(folder) or (f"mark:{mark}" if mark else "")
        return Volume(folder, f"/dev/{folder.name}", identity, True)


def issued_medium(session: Session, folder: Path, ceiling: Grade) -> Media:
    """The register with one medium in the computer, registered and issued, that may carry up to a grade."""
    volumes = FolderVolumes()
    media = Media(session, volumes)
    place, today = volumes.insert(folder, "OIDAN-1"), session.clock.today()
    done = media.register(MediumEntry("Т-1", MediumKind.FLASH, "OIDAN-1", ceiling, place))
    assert isinstance(done, MediumView), done
    handed = MediumActEntry(MediumAct.ISSUE, today, "Сақтаушы О. (ойдан шығарылған)", "Алушы О. (ойдан шығарылған)")
    assert isinstance(media.act(done.medium_id, handed), MediumView)
    return media
