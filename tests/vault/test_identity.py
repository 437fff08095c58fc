"""A person's key pairs: locked up, sealed to, signed with."""

from __future__ import annotations

import pytest

from app.vault.identity import Identity, is_signed

KEY = bytes(range(32))


def test_locked_up_keys_open_with_the_same_key_and_header_only() -> None:
    identity = Identity.fresh()
    locked = identity.lock_up(KEY, b"header")
    assert Identity.unlock(locked, KEY, b"header") == identity
    for wrong in (
        (locked, bytes(32), b"header"),
        (locked, KEY, b"Header"),
        (locked[:-1], KEY, b"header"),
        (b"", KEY, b"header"),
    ):
        with pytest.raises(ValueError, match="private keys"):
            Identity.unlock(*wrong)


def test_every_flipped_bit_of_locked_keys_is_noticed() -> None:
    locked = Identity.fresh().lock_up(KEY, b"header")
    for place in range(len(locked)):
        with pytest.raises(ValueError, match="private keys"):
            Identity.unlock(locked[:place] + bytes([locked[place] ^ 1]) + locked[place + 1 :], KEY, b"header")


def test_what_is_sealed_opens_for_its_owner_only() -> None:
    owner, other = Identity.fresh(), Identity.fresh()
    sealed = owner.public.seal(KEY)
    assert owner.open(sealed) == KEY
    with pytest.raises(ValueError, match="sealed"):
        other.open(sealed)
    with pytest.raises(ValueError, match="sealed"):
        owner.open(sealed[:-1])


def test_a_signature_holds_for_its_message_and_key_only() -> None:
    signer, other = Identity.fresh(), Identity.fresh()
    signature = signer.sign(b"message")
    assert is_signed(b"message", signature, signer.public.signing)
    assert not is_signed(b"massage", signature, signer.public.signing)
    assert not is_signed(b"message", signature, other.public.signing)
    assert not is_signed(b"message", b"", signer.public.signing)
    assert not is_signed(b"message", signature, b"")
    assert not is_signed(b"message", signature[:-1] + bytes([signature[-1] ^ 1]), signer.public.signing)


def test_the_recovery_identity_comes_from_the_code_alone() -> None:
    assert Identity.from_recovery(KEY) == Identity.from_recovery(KEY)
    assert Identity.from_recovery(KEY).public != Identity.from_recovery(bytes(32)).public


def test_private_keys_are_not_shown() -> None:
    identity = Identity.from_private(bytes(range(64)))
    assert bytes(range(32)).hex() not in repr(identity)
    assert str(bytes(range(32))) not in repr(identity)
