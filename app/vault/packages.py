"""Keys of packages for removable media: age (X25519) closes a package for one site, Ed25519 says which site made it."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass, field

import pyrage
from nacl.bindings import crypto_sign, crypto_sign_seed_keypair

from app.vault.derivation import KEY_BYTES
from app.vault.identity import SIGNATURE_BYTES, is_signed
from app.vault.short_codes import ALPHABET, short_code

FINGERPRINT_LABEL = b"baqylau site keys 1"
FINGERPRINT_BITS = 160
GROUP = 4
LONGEST_RECIPIENT = 200


@dataclass(frozen=True, slots=True)
class PublicPackageKeys:
    """What other sites know of a site: where to close packages to (``age1...``) and how its signature is checked."""

    sealing: str
    signing: bytes

    def seal(self, content: bytes) -> bytes:
        """An age file only this site opens."""
        closed: bytes = pyrage.encrypt(content, [pyrage.x25519.Recipient.from_str(self.sealing)])
        return closed

    def has_signed(self, message: bytes, signature: bytes) -> bool:
        return is_signed(message, signature, self.signing)

    @property
    def is_usable(self) -> bool:
        """False for text that is no age recipient, or a signing key of the wrong length."""
        if len(self.signing) != KEY_BYTES or len(self.sealing) > LONGEST_RECIPIENT:
            return False
        try:
            pyrage.x25519.Recipient.from_str(self.sealing)
        except pyrage.RecipientError:
            return False
        return True

    @property
    def fingerprint(self) -> str:
        """160 bits in eight groups of four, for two persons to compare on paper."""
        digest = hashlib.sha256(FINGERPRINT_LABEL + b"\x00" + self.sealing.encode() + b"\x00" + self.signing).digest()
        number = int.from_bytes(digest) >> (256 - FINGERPRINT_BITS)
        digits = [ALPHABET[(number >> (5 * place)) & 31] for place in reversed(range(FINGERPRINT_BITS // 5))]
        return "-".join("".join(digits[start : start + GROUP]) for start in range(0, len(digits), GROUP))


@dataclass(frozen=True, slots=True)
class PackageKeys:
    """A site's own keys with their private halves; never shown, never logged."""

    public: PublicPackageKeys
    _sealing: str = field(repr=False)  # AGE-SECRET-KEY-1...
    _signing: bytes = field(repr=False)  # the Ed25519 seed

    @classmethod
    def fresh(cls) -> PackageKeys:
        return cls._made(pyrage.x25519.Identity.generate(), os.urandom(KEY_BYTES))

    @classmethod
    def from_secret(cls, secret: bytes) -> PackageKeys:
        """The keys whose `secret` was kept; ValueError when it is not one."""
        try:
            return cls._made(pyrage.x25519.Identity.from_str(secret[KEY_BYTES:].decode("ascii")), secret[:KEY_BYTES])
        except (pyrage.IdentityError, UnicodeDecodeError) as failure:
            raise ValueError("package keys") from failure

    @classmethod
    def _made(cls, identity: pyrage.x25519.Identity, seed: bytes) -> PackageKeys:
        public, _ = crypto_sign_seed_keypair(seed)
        return cls(PublicPackageKeys(str(identity.to_public()), public), str(identity), seed)

    @property
    def secret(self) -> bytes:
        """Seed and age identity, as they are kept inside the vault."""
        return self._signing + self._sealing.encode("ascii")

    def sign(self, message: bytes) -> bytes:
        """The 64-byte Ed25519 signature of a message."""
        return crypto_sign(message, self._signing + self.public.signing)[:SIGNATURE_BYTES]

    def open(self, closed: bytes) -> bytes:
        """The content of an age file closed to this site. ValueError("recipient") when it is closed to others or its
        header was changed, ValueError("damaged") when it cannot be read."""
        try:
            content: bytes = pyrage.decrypt(closed, [pyrage.x25519.Identity.from_str(self._sealing)])
        except pyrage.DecryptError as failure:
            raise ValueError("recipient" if "No matching keys" in str(failure) else "damaged") from failure
        return content


def digest_code(content: bytes) -> str:
    """The short code of a file for the paper beside it."""
    return short_code(hashlib.sha256(content).digest())


def keyed_code(secret: bytes, message: bytes) -> str:
    """A short code only somebody who knows ``secret`` can work out: proof, typed from paper, of having read it."""
    return short_code(hashlib.blake2b(message, key=secret, digest_size=32, person=b"baqylau receipt1").digest())
