"""Which data key the database is under now: one, unless a rekey was interrupted between two of its steps.

A rekey writes the key file with both keys, exchanges the database, writes the state file, and then the key file with
the new key alone. Wherever it stops, the file says which key it is under, and the rest is finished here.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.controllers.vault.openings import DATABASE_NAME, SIDE_FILES
from app.errors import StateChanged, StateMissing, VaultDamaged, VaultForeign, VaultRolledBack
from app.vault.state import VaultState, read_state
from db.engine import DatabaseKey, look_at_header, read_version
from db.schema import KNOWN_VERSION

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.controllers.vault.doors import Unlocked
    from app.controllers.vault.vaults import Site
    from app.vault.keyfile import KeyFile

NEXT_NAME = "vault.next.db"


@dataclass(frozen=True, slots=True)
class Settled:
    """The key file with one generation, the database under its key, its first bytes, the outside state, and the
    schema version."""

    keys: KeyFile
    place: DatabaseKey
    salt: str
    state: VaultState
    version: int


def settle(site: Site, unlocked: Unlocked) -> Settled:
    """Look at everything that lies outside the database, then at its first page."""
    data_keys = unlocked.data_keys()
    state = outside_state(site, unlocked.keys, data_keys)
    file = site.folder / DATABASE_NAME
    salt = look_at_header(file).hex()
    generation, version = _generation(data_keys, unlocked.keys.generation, file, salt == state.salt)
    if generation < state.generation:
        raise VaultRolledBack(found=generation, known=state.generation)
    keys = unlocked.keys
    if len(keys.macs) > 1:
        keys = keys.only(generation).signed({generation: data_keys[generation]})
    (site.folder / NEXT_NAME).unlink(missing_ok=True)
    return Settled(keys, DatabaseKey(file, data_keys[generation]), salt, state, version)


def outside_state(site: Site, keys: KeyFile, data_keys: Mapping[int, bytes]) -> VaultState:
    """What the outside head says, before the database is touched. Refuses a missing or changed state file, an older
    key file, and files beside the database that a cleanly closed vault cannot have."""
    state = _read_with_any(site, keys.vault, data_keys)
    if state.generation not in keys.macs:
        raise VaultRolledBack(found=keys.generation, known=state.generation)
    for ending in SIDE_FILES[0 if state.clean else 1 :]:
        if (site.folder / (DATABASE_NAME + ending)).exists():
            raise VaultDamaged(part="side_file", detail=DATABASE_NAME + ending)
    return state


def _read_with_any(site: Site, vault: str, data_keys: Mapping[int, bytes]) -> VaultState:
    for generation, key in data_keys.items():
        try:
            state = read_state(site.state_folder, vault, key)
        except ValueError:
            continue
        if state is None:
            raise StateMissing(folder=str(site.state_folder))
        if state.generation == generation:
            return state
    raise StateChanged(folder=str(site.state_folder))


def _generation(data_keys: Mapping[int, bytes], current: int, file: Path, same_file: bool) -> tuple[int, int]:
    """The generation whose key opens the file, and the schema version. Tells a damaged page from a foreign file."""
    foreign = VaultForeign(file=str(file))
    for generation in sorted(data_keys, key=lambda n: n != current):
        try:
            return generation, read_version(DatabaseKey(file, data_keys[generation]), KNOWN_VERSION)
        except VaultForeign as failure:
            foreign = failure
    if same_file:
        raise VaultDamaged(part="first_page", detail=file.name) from foreign
    raise foreign
