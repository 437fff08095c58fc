"""Vaults: making one, opening one, and judging a passphrase while it is typed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import resources
from app.clock import Clock
from app.controllers.vault.sessions import Session
from app.errors import InvalidInput, VaultOnRemovable, WeakPassphrase
from app.vault.derivation import KdfStrength, calibrate
from app.vault.passphrase import Strength, judge
from app.vault.places import is_on_removable

if TYPE_CHECKING:
    from app.controllers.vault.vault_checks import CheckReport

LONGEST_NAME = 100


@dataclass(frozen=True, slots=True)
class NewVault:
    """What a person enters to make a vault; the first user has every role and the highest clearance."""

    folder: Path
    login: str
    full_name: str
    passphrase: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Credentials:
    """A person at the keyboard: what they typed."""

    login: str
    passphrase: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class RecoveryCode:
    """The code from the envelope, whole or in its two halves; it may stand in the place of a person."""

    written: str = field(repr=False)
    other_half: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Site:
    """A vault's folder, the folder of its state file, and the workstation's clock."""

    folder: Path
    state_folder: Path
    clock: Clock


def passphrase_strength(text: str, login: str = "") -> Strength:
    """The verdict and the meter's value for what has been typed so far."""
    return judge(text, login, _common_passphrases())


def create_vault(new: NewVault, *, clock: Clock, state_folder: Path, strength: KdfStrength | None = None) -> str:
    """Make an encrypted vault and its first user. Returns the recovery code in groups; it is kept nowhere.

    Refuses a folder that holds a vault, lies on a removable medium or cannot be written, and a weak passphrase.
    What was begun is taken away again when a step fails. ``strength`` is measured on this machine unless given.
    """
    check_name("login", new.login)
    check_name("full_name", new.full_name)
    verdict = passphrase_strength(new.passphrase, new.login)
    if not verdict.ok:
        raise WeakPassphrase(reason=verdict.reason)
    if is_on_removable(new.folder):
        raise VaultOnRemovable(folder=str(new.folder))
    from app.controllers.vault.vault_making import make_vault

    return make_vault(new, Site(new.folder, state_folder, clock), strength or calibrate())


def open_vault(folder: Path, login: str, passphrase: str, *, clock: Clock, state_folder: Path) -> Session:
    """Sign in. Wrong login or passphrase: WrongPassphrase, and a wait that grows with each wrong try.

    Refuses a vault that is in use, foreign, damaged, newer than the program, or older than its state file says.
    """
    from app.controllers.vault.vault_entering import enter_vault

    return enter_vault(Site(folder, state_folder, clock), login, passphrase)


def check_vault(
    folder: Path,
    login: str,
    passphrase: str,
    *,
    clock: Clock,
    state_folder: Path,
    progress: Callable[[str, int, int], None] = lambda step, done, total: None,
) -> CheckReport:
    """Sign in, check everything, sign out. What prevents opening is raised as by `open_vault`."""
    session = open_vault(folder, login, passphrase, clock=clock, state_folder=state_folder)
    try:
        return session.check(progress)
    finally:
        session.close()


@cache
def _common_passphrases() -> tuple[str, ...]:
    file = resources.path("security", "common_passphrases.txt")
    lines = file.read_text(encoding="utf-8").splitlines()
    return tuple(line.casefold() for line in lines if line and not line.startswith("#"))


def check_name(name: str, text: str) -> None:
    """A login or a name: something printable that fits on a line."""
    if not text.strip() or text != text.strip():
        raise InvalidInput(field=name, reason="empty")
    if len(text) > LONGEST_NAME or not text.isprintable():
        raise InvalidInput(field=name, reason="unprintable")
