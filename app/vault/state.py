"""The state file: how far the vault had come, kept in another folder, so that an old copy put back is noticed."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path

from app.errors import BaqylauError
from app.vault.derivation import Label, authenticate, derive_labelled, is_authentic
from app.vault.private_files import canonical_json, write_private

FORMAT = "baqylau-state"
VERSION = 1
LARGEST = 64 * 1024


@dataclass(frozen=True, slots=True)
class VaultState:
    """Where the vault stood at the last acknowledged save.

    ``generation`` of the data key, ``work`` and ``sequence`` of the last journal entry, its hash ``head``,
    the first sixteen bytes ``salt`` of the database file, and whether the program ended in good order.
    """

    vault: str
    generation: int
    work: int
    sequence: int
    head: str
    salt: str
    clean: bool


def state_file(folder: Path, vault: str) -> Path:
    return folder / f"{vault}.state.json"


def write_state(folder: Path, state: VaultState, data_key: bytes) -> None:
    """Write the state with its MAC, at once."""
    body = _body(state)
    tag = authenticate(_mac_key(data_key, state.vault), canonical_json(body))
    write_private(state_file(folder, state.vault), canonical_json({**body, "mac": tag.hex()}) + b"\n")


def read_state(folder: Path, vault: str, data_key: bytes) -> VaultState | None:
    """The state; None when there is no file. ValueError when it is not this vault's or was changed."""
    file = state_file(folder, vault)
    if not file.is_file():
        return None
    if file.stat().st_size > LARGEST:
        raise ValueError("state file")
    try:
        found = json.loads(file.read_bytes())
        tag = bytes.fromhex(found.pop("mac"))
        if not is_authentic(_mac_key(data_key, vault), canonical_json(found), tag):
            raise ValueError("state file")
        if found.pop("format") != FORMAT or found.pop("version") != VERSION:
            raise ValueError("state file")
        state = VaultState(**found)
    except (KeyError, TypeError, AttributeError, RecursionError) as failure:
        raise ValueError("state file") from failure
    if state.vault != vault:
        raise ValueError("state file")
    return state


def _body(state: VaultState) -> dict[str, object]:
    return {
        "format": FORMAT,
        "version": VERSION,
        "vault": state.vault,
        "generation": state.generation,
        "work": state.work,
        "sequence": state.sequence,
        "head": state.head,
        "salt": state.salt,
        "clean": state.clean,
    }


def _mac_key(data_key: bytes, vault: str) -> bytes:
    return derive_labelled(data_key, Label.STATE_FILE, vault.encode())


class StateKeeper:
    """Keeps the state file of an open vault up to date: after each commit, and once more before the next if the disk
    refused. So the database leads the state by one save at most."""

    def __init__(self, folder: Path, state: VaultState, data_key: bytes) -> None:
        self._folder = folder
        self._data_key = data_key
        self._written: VaultState | None = None
        self.state = state

    def advance(self, work: int, sequence: int, head: str) -> None:
        """Note a commit. A disk that refuses is not the commit's failure: `ensure` tries again and then reports."""
        self.state = replace(self.state, work=work, sequence=sequence, head=head)
        try:
            self.ensure()
        except BaqylauError:
            self._written = None

    def ensure(self) -> None:
        """Write the state unless it is written; raises when the disk refuses."""
        if self._written != self.state:
            write_state(self._folder, self.state, self._data_key)
            self._written = self.state

    def mark(self, *, clean: bool) -> None:
        """Record that the vault is in use (False), or was left in good order (True)."""
        self.state = replace(self.state, clean=clean)
        self.ensure()
