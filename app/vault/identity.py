"""A person's key pairs: X25519 opens what is sealed to them, Ed25519 signs what they did."""

from __future__ import annotations

import os
from dataclasses import dataclass, field

from nacl.bindings import (
    crypto_aead_xchacha20poly1305_ietf_decrypt,
    crypto_aead_xchacha20poly1305_ietf_encrypt,
    crypto_box_seal,
    crypto_box_seal_open,
    crypto_scalarmult_base,
    crypto_sign,
    crypto_sign_open,
    crypto_sign_seed_keypair,
)
from nacl.exceptions import CryptoError

from app.vault.derivation import KEY_BYTES, Label, derive_labelled

NONCE_BYTES = 24
SIGNATURE_BYTES = 64


@dataclass(frozen=True, slots=True)
class PublicIdentity:
    """The public halves; the ones in the database are authoritative."""

    sealing: bytes
    signing: bytes

    def seal(self, secret: bytes) -> bytes:
        """A sealed box only this person opens."""
        return crypto_box_seal(secret, self.sealing)


@dataclass(frozen=True, slots=True)
class Identity:
    """Both pairs with their private halves; never shown, never logged."""

    public: PublicIdentity
    _sealing: bytes = field(repr=False)
    _signing: bytes = field(repr=False)  # the Ed25519 seed

    @classmethod
    def fresh(cls) -> Identity:
        return cls.from_private(os.urandom(KEY_BYTES) + os.urandom(KEY_BYTES))

    @classmethod
    def from_private(cls, private: bytes) -> Identity:
        """The identity whose private halves are X25519 key ‖ Ed25519 seed."""
        if len(private) != 2 * KEY_BYTES:
            raise ValueError("private keys")
        sealing, signing = private[:KEY_BYTES], private[KEY_BYTES:]
        public, _ = crypto_sign_seed_keypair(signing)
        return cls(PublicIdentity(crypto_scalarmult_base(sealing), public), sealing, signing)

    @classmethod
    def from_recovery(cls, code: bytes) -> Identity:
        """The identity a recovery code stands for: nothing of it is stored but its public halves."""
        return cls.from_private(
            derive_labelled(code, Label.RECOVERY_SEALING) + derive_labelled(code, Label.RECOVERY_SIGNING)
        )

    def open(self, sealed: bytes) -> bytes:
        """What was sealed to this person; ValueError when it was not, or was changed."""
        try:
            return crypto_box_seal_open(sealed, self.public.sealing, self._sealing)
        except (CryptoError, TypeError) as failure:
            raise ValueError("sealed box") from failure

    def sign(self, message: bytes) -> bytes:
        """The 64-byte Ed25519 signature of a message."""
        return crypto_sign(message, self._signing + self.public.signing)[:SIGNATURE_BYTES]

    def lock_up(self, key: bytes, header: bytes) -> bytes:
        """Nonce ‖ XChaCha20-Poly1305 of the private halves under ``key``, with ``header`` as associated data."""
        nonce = os.urandom(NONCE_BYTES)
        return nonce + crypto_aead_xchacha20poly1305_ietf_encrypt(self._sealing + self._signing, header, nonce, key)

    @classmethod
    def unlock(cls, locked: bytes, key: bytes, header: bytes) -> Identity:
        """The reverse of `lock_up`; ValueError when key or header are not the same or a byte was changed."""
        try:
            private = crypto_aead_xchacha20poly1305_ietf_decrypt(
                locked[NONCE_BYTES:], header, locked[:NONCE_BYTES], key
            )
        except (CryptoError, TypeError) as failure:
            raise ValueError("private keys") from failure
        return cls.from_private(private)


def is_signed(message: bytes, signature: bytes, signing_key: bytes) -> bool:
    """True when ``signature`` over ``message`` was made with the private half of ``signing_key``."""
    if len(signature) != SIGNATURE_BYTES or len(signing_key) != KEY_BYTES:
        return False
    try:
        crypto_sign_open(signature + message, signing_key)
    except CryptoError:
        return False
    return True
