"""The outside of a package: age( magic ‖ length ‖ Ed25519 signature ‖ archive ). Signed first, then closed.

The signature covers magic ‖ length ‖ SHA-512 of the archive; recipient, sender, counter, id and expiry are in the
archive's manifest, so they are signed too. Opening goes from outside inwards and looks at nothing that is not yet
known to be genuine.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.exchange.faults import PackageFault
from app.exchange.limits import MIB, Limits
from app.rules.terms import ExchangeOutcome
from app.vault.identity import SIGNATURE_BYTES
from app.vault.packages import PackageKeys, PublicPackageKeys

MAGIC = b"baqylau-package1"
AGE = b"age-encryption.org/"
LENGTH = struct.Struct(">Q")
FRAME_BYTES = len(MAGIC) + LENGTH.size + SIGNATURE_BYTES


@dataclass(frozen=True, slots=True)
class KnownSender:
    """A key of a correspondent. ``valid`` on [valid_from, valid_until] unless it was withdrawn."""

    site: str  # uid
    keys: PublicPackageKeys
    valid_from: date
    valid_until: date
    withdrawn: bool = False

    def is_valid(self, day: date) -> bool:
        return not self.withdrawn and self.valid_from <= day <= self.valid_until


def close_envelope(archive: bytes, sender: PackageKeys, recipient: PublicPackageKeys) -> bytes:
    """Sign the archive and close it for the recipient."""
    return recipient.seal(MAGIC + LENGTH.pack(len(archive)) + sender.sign(_signed(archive)) + archive)


def open_envelope(
    package: bytes, own: Iterable[PackageKeys], senders: Iterable[KnownSender], limits: Limits
) -> tuple[bytes, KnownSender]:
    """The archive and whose it is; PackageFault names the first thing that is not as it must be."""
    if len(package) > limits.file_bytes:
        raise PackageFault(ExchangeOutcome.TOO_LARGE, mib=limits.file_bytes // MIB)
    if not package.startswith(AGE):
        raise PackageFault(ExchangeOutcome.NOT_A_PACKAGE)
    content = _decrypted(package, own)
    if not content.startswith(MAGIC) or len(content) < FRAME_BYTES:
        raise PackageFault(ExchangeOutcome.NOT_A_PACKAGE)
    (length,) = LENGTH.unpack_from(content, len(MAGIC))
    if length != len(content) - FRAME_BYTES:
        raise PackageFault(ExchangeOutcome.DAMAGED)
    signature = content[FRAME_BYTES - SIGNATURE_BYTES : FRAME_BYTES]
    archive = content[FRAME_BYTES:]
    message = _signed(archive)
    for sender in senders:
        if sender.keys.has_signed(message, signature):
            return archive, sender
    raise PackageFault(ExchangeOutcome.UNKNOWN_SENDER)


def _decrypted(package: bytes, own: Iterable[PackageKeys]) -> bytes:
    """Opened with whichever of our keys fits: a package may be on its way while the key is replaced."""
    for keys in own:
        try:
            return keys.open(package)
        except ValueError as failure:
            if str(failure) != "recipient":
                raise PackageFault(ExchangeOutcome.DAMAGED) from failure
    raise PackageFault(ExchangeOutcome.NOT_FOR_US)


def _signed(archive: bytes) -> bytes:
    return MAGIC + LENGTH.pack(len(archive)) + hashlib.sha512(archive).digest()
