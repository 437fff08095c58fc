"""The key file: for each user the private keys under their passphrase, and the data key sealed to them.

Two copies lie in the vault folder. A checksum tells a copy damaged by accident from a whole one; a MAC under the data
key, checked once a slot has opened, finds every deliberate change, in whoever's slot it is. The encoding is canonical:
a file that is not byte for byte what this module writes is damaged.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.errors import KeyFileDamaged, VaultMissing
from app.vault.derivation import Kdf, Label, authenticate, derive_labelled, is_authentic
from app.vault.identity import Identity, PublicIdentity
from app.vault.private_files import canonical_json, write_private

FORMAT = "baqylau-keys"
VERSION = 1
COPIES = ("keys.json", "keys.copy.json")
LARGEST = 4 * 1024 * 1024  # bytes; far above ten thousand users


@dataclass(frozen=True, slots=True)
class UserSlot:
    """One user's way in. ``data_keys`` by generation: two only while a rekey is under way."""

    login: str
    kdf: Kdf
    public: PublicIdentity
    private: bytes
    data_keys: Mapping[int, bytes]

    def unlock(self, vault: str, passphrase: str) -> Identity:
        """The user's identity; ValueError when the passphrase is not theirs."""
        identity = Identity.unlock(self.private, self.kdf.derive(passphrase), self._header(vault))
        if identity.public != self.public:
            raise ValueError("public keys")
        return identity

    def _header(self, vault: str) -> bytes:
        return _slot_header(vault, self.login, self.kdf, self.public)


@dataclass(frozen=True, slots=True)
class RecoverySlot:
    """The way in for the recovery code: only its public keys and what is sealed to them."""

    public: PublicIdentity
    data_keys: Mapping[int, bytes]


@dataclass(frozen=True, slots=True)
class KeyFile:
    """Everything `keys.json` says. ``generation`` counts data keys, ``revision`` counts writes."""

    vault: str
    generation: int
    revision: int
    users: tuple[UserSlot, ...]
    recovery: RecoverySlot
    macs: Mapping[int, bytes]

    def slots(self, login: str) -> tuple[UserSlot, ...]:
        """A user's slots: one, and two only while their keys are being exchanged."""
        return tuple(slot for slot in self.users if slot.login == login)

    def with_slot(self, slot: UserSlot) -> KeyFile:
        """With one more slot."""
        return replace(self, users=(*self.users, slot))

    def with_recovery(self, slot: RecoverySlot) -> KeyFile:
        """With another recovery code in the place of the old one."""
        return replace(self, recovery=slot)

    def keeping_one_slot(self, kept: UserSlot) -> KeyFile:
        """Without the other slots of this user."""
        return replace(
            self, users=tuple(slot for slot in self.users if slot.login != kept.login or slot.public == kept.public)
        )

    def without(self, login: str) -> KeyFile:
        """Without a user's slots."""
        return replace(self, users=tuple(slot for slot in self.users if slot.login != login))

    def only(self, generation: int) -> KeyFile:
        """With one data key; a slot without it is a slot of somebody who must not have it, and goes."""

        def kept(sealed: Mapping[int, bytes]) -> dict[int, bytes]:
            return {n: box for n, box in sealed.items() if n == generation}

        users = tuple(
            replace(slot, data_keys=kept(slot.data_keys)) for slot in self.users if generation in slot.data_keys
        )
        recovery = replace(self.recovery, data_keys=kept(self.recovery.data_keys))
        return replace(self, generation=generation, users=users, recovery=recovery)

    def signed(self, data_keys: Mapping[int, bytes]) -> KeyFile:
        """The next revision, with a MAC under each data key the file still carries."""
        bare = replace(self, revision=self.revision + 1, macs={})
        content = canonical_json(_body(bare))
        return replace(bare, macs={n: authenticate(_mac_key(key, self.vault), content) for n, key in data_keys.items()})

    def is_authentic(self, generation: int, data_key: bytes) -> bool:
        tag = self.macs.get(generation)
        content = canonical_json(_body(self))
        return tag is not None and is_authentic(_mac_key(data_key, self.vault), content, tag)

    def encoded(self) -> bytes:
        body = _body(self)
        checksum = hashlib.sha256(canonical_json(body)).hexdigest()
        macs = {str(n): tag.hex() for n, tag in self.macs.items()}
        return canonical_json({**body, "checksum": checksum, "macs": macs}) + b"\n"


def make_user_slot(
    owner: tuple[str, str], passphrase: str, identity: Identity, kdf: Kdf, data_keys: Mapping[int, bytes]
) -> UserSlot:
    """Lock the identity of ``owner`` (vault, login) up under ``passphrase`` and seal the data keys to it."""
    vault, login = owner
    header = _slot_header(vault, login, kdf, identity.public)
    sealed = {n: identity.public.seal(key) for n, key in data_keys.items()}
    return UserSlot(login, kdf, identity.public, identity.lock_up(kdf.derive(passphrase), header), sealed)


def make_recovery_slot(public: PublicIdentity, data_keys: Mapping[int, bytes]) -> RecoverySlot:
    return RecoverySlot(public, {n: public.seal(key) for n, key in data_keys.items()})


def write_key_file(folder: Path, keys: KeyFile) -> None:
    """Write both copies, one after the other: at every moment one of them is whole."""
    for name in COPIES:
        write_private(folder / name, keys.encoded())


def read_key_file(folder: Path) -> KeyFile:
    """The newest whole copy. Raises VaultMissing without any copy, KeyFileDamaged without a whole one."""
    present = [folder / name for name in COPIES if (folder / name).is_file()]
    if not present:
        raise VaultMissing(folder=str(folder))
    whole = [keys for keys in map(_read_copy, present) if keys is not None]
    if not whole:
        raise KeyFileDamaged(part="both_copies")
    return max(whole, key=lambda keys: keys.revision)


def copies_agree(folder: Path) -> bool:
    """True when both copies are there and equal; else the caller writes them anew."""
    files = [folder / name for name in COPIES]
    return all(file.is_file() for file in files) and files[0].read_bytes() == files[1].read_bytes()


def _read_copy(file: Path) -> KeyFile | None:
    try:
        if file.stat().st_size > LARGEST:
            return None
        content = file.read_bytes()
        keys = _decoded(json.loads(content))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    return keys if keys.encoded() == content else None


def _mac_key(data_key: bytes, vault: str) -> bytes:
    return derive_labelled(data_key, Label.KEY_FILE, vault.encode())


def _slot_header(vault: str, login: str, kdf: Kdf, public: PublicIdentity) -> bytes:
    return canonical_json(
        {"format": FORMAT, "version": VERSION, "vault": vault, "login": login, "kdf": kdf.as_json()}
        | _public_as_json(public)
    )


def _public_as_json(public: PublicIdentity) -> dict[str, object]:
    return {"sealing": public.sealing.hex(), "signing": public.signing.hex()}


def _sealed_as_json(sealed: Mapping[int, bytes]) -> dict[str, object]:
    return {str(n): box.hex() for n, box in sealed.items()}


def _body(keys: KeyFile) -> dict[str, object]:
    return {
        "format": FORMAT,
        "version": VERSION,
        "vault": keys.vault,
        "generation": keys.generation,
        "revision": keys.revision,
        "users": [
            {
                "login": slot.login,
                "kdf": slot.kdf.as_json(),
                "private": slot.private.hex(),
                "data_keys": _sealed_as_json(slot.data_keys),
            }
            | _public_as_json(slot.public)
            for slot in keys.users
        ],
        "recovery": {"data_keys": _sealed_as_json(keys.recovery.data_keys)} | _public_as_json(keys.recovery.public),
    }


def _decoded(found: Any) -> KeyFile:
    """Strictly what `_body` wrote; the caller compares the re-encoding, so only shapes are looked at here."""
    if found["format"] != FORMAT or found["version"] != VERSION:
        raise ValueError("format")
    return KeyFile(
        vault=_text(found["vault"]),
        generation=_count(found["generation"]),
        revision=_count(found["revision"]),
        users=tuple(
            UserSlot(
                _text(slot["login"]), Kdf.from_json(slot["kdf"]), _public(slot), _raw(slot["private"]),
                _numbered(slot["data_keys"]),
            )
            for slot in found["users"]
        ),
        recovery=RecoverySlot(_public(found["recovery"]), _numbered(found["recovery"]["data_keys"])),
        macs=_numbered(found["macs"]),
    )  # fmt: skip


def _public(found: Any) -> PublicIdentity:
    return PublicIdentity(_raw(found["sealing"]), _raw(found["signing"]))


def _numbered(found: Any) -> dict[int, bytes]:
    return {int(n): _raw(value) for n, value in found.items()}


def _raw(found: Any) -> bytes:
    return bytes.fromhex(_text(found))


def _text(found: Any) -> str:
    if not isinstance(found, str):
        raise TypeError("text")
    return found


def _count(found: Any) -> int:
    if type(found) is not int or found < 1:
        raise ValueError("count")
    return found
