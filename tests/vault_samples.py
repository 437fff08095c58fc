"""A small vault made once for all tests; each test gets a copy of its own."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from app.clock import Clock, SystemClock
from app.controllers.vault.doors import Unlocked
from app.controllers.vault.sessions import Session
from app.controllers.vault.vault_entering import enter
from app.controllers.vault.vaults import NewVault, Site, create_vault, open_vault
from app.vault.derivation import KdfStrength

QUICK = KdfStrength(memory_kib=64 * 1024, passes=3, lanes=2)
LOGIN = "synaq"
FULL_NAME = "Сынақ Ойданұлы"  # invented
PASSPHRASE = "жеті көк бөрі түнде жұлдыз санады"


@dataclass(frozen=True, slots=True)
class VaultSample:
    """Where a vault of the tests lies, and how to get in."""

    folder: Path
    state_folder: Path
    recovery_code: str
    login: str = LOGIN
    passphrase: str = PASSPHRASE

    @property
    def database(self) -> Path:
        return self.folder / "vault.db"

    def open(self, clock: Clock) -> Session:
        return open_vault(self.folder, self.login, self.passphrase, clock=clock, state_folder=self.state_folder)

    @property
    def site(self) -> Site:
        return Site(self.folder, self.state_folder, SystemClock())

    def open_unlocked(self, unlocked: Unlocked, clock: Clock) -> Session:
        """Open without deriving the key once more: what most tests need."""
        return enter(Site(self.folder, self.state_folder, clock), unlocked)

    def copy_to(self, place: Path) -> VaultSample:
        shutil.copytree(self.folder, place / "vault")
        shutil.copytree(self.state_folder, place / "state")
        return VaultSample(place / "vault", place / "state", self.recovery_code, self.login, self.passphrase)


def make_sample(place: Path, clock: Clock) -> VaultSample:
    new = NewVault(place / "vault", LOGIN, FULL_NAME, PASSPHRASE)
    code = create_vault(new, clock=clock, state_folder=place / "state", strength=QUICK)
    return VaultSample(place / "vault", place / "state", code)
