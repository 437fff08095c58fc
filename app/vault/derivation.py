"""Keys from secrets: Argon2id for what a person remembers, HKDF labels for what the data key gives."""

from __future__ import annotations

import hashlib
import hmac
import os
import time
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.errors import KeyFileDamaged

KEY_BYTES = 32
SALT_BYTES = 16
LEAST_MEMORY_KIB = 64 * 1024
MOST_MEMORY_KIB = 1024 * 1024
LEAST_PASSES = 3
MOST_PASSES = 64
MOST_LANES = 16
GOAL_SECONDS = 1.0  # the calibrated derivation takes 0.5-1.5 s
FLOOR_SECONDS = 0.5


class Label(StrEnum):
    """What a derived key is for. A label is never used for two purposes."""

    STATE_FILE = "baqylau state file 1"
    KEY_FILE = "baqylau key file 1"
    BACKUP_MANIFEST = "baqylau backup manifest 1"
    RECOVERY_SEALING = "baqylau recovery sealing 1"
    RECOVERY_SIGNING = "baqylau recovery signing 1"


@dataclass(frozen=True, slots=True)
class KdfStrength:
    """Argon2id parameters: memory in KiB, passes over it, lanes."""

    memory_kib: int
    passes: int = LEAST_PASSES
    lanes: int = 4

    @property
    def acceptable(self) -> bool:
        """False for parameters that are too weak to protect, or so large that deriving would be an attack."""
        return (
            LEAST_MEMORY_KIB <= self.memory_kib <= MOST_MEMORY_KIB
            and LEAST_PASSES <= self.passes <= MOST_PASSES
            and 1 <= self.lanes <= MOST_LANES
        )


LEAST_STRENGTH = KdfStrength(LEAST_MEMORY_KIB)


@dataclass(frozen=True, slots=True)
class Kdf:
    """Parameters and salt of one passphrase, as the key file keeps them."""

    strength: KdfStrength
    salt: bytes

    @classmethod
    def fresh(cls, strength: KdfStrength) -> Kdf:
        return cls(strength, os.urandom(SALT_BYTES))

    def derive(self, passphrase: str) -> bytes:
        """The key of ``passphrase``. Refuses bad parameters before any work is done."""
        if not self.strength.acceptable or len(self.salt) != SALT_BYTES:
            raise KeyFileDamaged(part="kdf")
        from argon2.low_level import Type, hash_secret_raw

        return hash_secret_raw(
            secret=passphrase.encode(),
            salt=self.salt,
            time_cost=self.strength.passes,
            memory_cost=self.strength.memory_kib,
            parallelism=self.strength.lanes,
            hash_len=KEY_BYTES,
            type=Type.ID,
        )

    def as_json(self) -> dict[str, object]:
        return {
            "name": "argon2id",
            "memory_kib": self.strength.memory_kib,
            "passes": self.strength.passes,
            "lanes": self.strength.lanes,
            "salt": self.salt.hex(),
        }

    @classmethod
    def from_json(cls, found: Mapping[str, object]) -> Kdf:
        """Read what `as_json` wrote; anything else is a damaged key file (ValueError for the caller to name)."""
        if set(found) != {"name", "memory_kib", "passes", "lanes", "salt"} or found["name"] != "argon2id":
            raise ValueError("kdf")
        numbers = [found[name] for name in ("memory_kib", "passes", "lanes")]
        if not all(type(number) is int for number in numbers) or not isinstance(found["salt"], str):
            raise ValueError("kdf")
        kdf = cls(KdfStrength(*map(int, map(str, numbers))), bytes.fromhex(found["salt"]))
        if not kdf.strength.acceptable or len(kdf.salt) != SALT_BYTES:
            raise ValueError("kdf")
        return kdf


def measure_seconds(strength: KdfStrength) -> float:
    """How long one derivation takes on this machine now."""
    started = time.perf_counter()
    Kdf(strength, bytes(SALT_BYTES)).derive("calibration")
    return time.perf_counter() - started


def calibrate() -> KdfStrength:
    """Parameters that take about a second here: memory first, further passes only when memory is at its limit."""
    lanes = max(1, min(4, os.cpu_count() or 1))
    memory = LEAST_MEMORY_KIB
    seconds = measure_seconds(KdfStrength(memory, LEAST_PASSES, lanes))
    while seconds < FLOOR_SECONDS and memory < MOST_MEMORY_KIB:
        factor = max(1.25, min(4.0, GOAL_SECONDS / seconds))
        memory = min(MOST_MEMORY_KIB, int(memory * factor) // 1024 * 1024)
        seconds = measure_seconds(KdfStrength(memory, LEAST_PASSES, lanes))
    passes = LEAST_PASSES
    if seconds < FLOOR_SECONDS:
        passes = min(MOST_PASSES, max(LEAST_PASSES, round(LEAST_PASSES * GOAL_SECONDS / seconds)))
    return KdfStrength(memory, passes, lanes)


def derive_labelled(secret: bytes, label: Label, context: bytes = b"") -> bytes:
    """HKDF-SHA-256 of a full-entropy secret for one purpose (RFC 5869, one block)."""
    extracted = hmac.digest(bytes(hashlib.sha256().digest_size), secret, "sha256")
    return hmac.digest(extracted, label.value.encode() + b"\x00" + context + b"\x01", "sha256")


def authenticate(key: bytes, message: bytes) -> bytes:
    """HMAC-SHA-256 of a message."""
    return hmac.digest(key, message, "sha256")


def is_authentic(key: bytes, message: bytes, tag: bytes) -> bool:
    return hmac.compare_digest(authenticate(key, message), tag)
