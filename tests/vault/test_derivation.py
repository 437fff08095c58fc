"""Keys from passphrases and labels."""

from __future__ import annotations

import time

import pytest

from app.errors import KeyFileDamaged
from app.vault.derivation import (
    LEAST_MEMORY_KIB,
    MOST_MEMORY_KIB,
    Kdf,
    KdfStrength,
    Label,
    authenticate,
    calibrate,
    derive_labelled,
    is_authentic,
    measure_seconds,
)

QUICK = KdfStrength(LEAST_MEMORY_KIB, 3, 2)


def test_the_same_passphrase_and_salt_give_the_same_key() -> None:
    kdf = Kdf(QUICK, bytes(range(16)))
    assert kdf.derive("ұзақ құпия тіркес") == kdf.derive("ұзақ құпия тіркес")
    assert kdf.derive("ұзақ құпия тіркес") != kdf.derive("ұзақ құпия тіркеc")


def test_argon2id_agrees_with_another_reading_of_its_parameters() -> None:
    """libsodium's Argon2id knows one lane only; with one lane both must agree."""
    from nacl.pwhash.argon2id import kdf as sodium

    secret, salt = "алты сөзден тұратын сынақ тіркесі".encode(), bytes(range(16))
    ours = Kdf(KdfStrength(LEAST_MEMORY_KIB, 3, 1), salt).derive(secret.decode())
    assert ours == sodium(32, secret, salt, opslimit=3, memlimit=LEAST_MEMORY_KIB * 1024)


@pytest.mark.parametrize(
    "strength",
    [
        KdfStrength(LEAST_MEMORY_KIB - 1),
        KdfStrength(MOST_MEMORY_KIB + 1),
        KdfStrength(1 << 40),
        KdfStrength(LEAST_MEMORY_KIB, passes=2),
        KdfStrength(LEAST_MEMORY_KIB, passes=65),
        KdfStrength(LEAST_MEMORY_KIB, lanes=0),
        KdfStrength(LEAST_MEMORY_KIB, lanes=17),
        KdfStrength(-1),
    ],
)
def test_parameters_out_of_bounds_are_refused_before_deriving(strength: KdfStrength) -> None:
    started = time.perf_counter()
    with pytest.raises(KeyFileDamaged):
        Kdf(strength, bytes(16)).derive("кез келген тіркес бола береді")
    assert time.perf_counter() - started < 0.02
    with pytest.raises(ValueError, match="kdf"):
        Kdf.from_json(Kdf(strength, bytes(16)).as_json())


def test_a_kdf_is_read_back_as_written() -> None:
    kdf = Kdf.fresh(QUICK)
    assert Kdf.from_json(kdf.as_json()) == kdf
    for field, wrong in (("passes", "3"), ("passes", True), ("name", "argon2i"), ("salt", 7), ("salt", "00")):
        with pytest.raises(ValueError, match="kdf"):
            Kdf.from_json({**kdf.as_json(), field: wrong})


def test_calibration_stays_within_its_bounds_and_takes_long_enough() -> None:
    strength = calibrate()
    assert strength.acceptable
    assert measure_seconds(strength) > 0.25  # goal 0.5-1.5 s; a busy machine may measure less precisely


def test_hkdf_is_the_standard_one() -> None:
    """RFC 5869 with an empty salt and one block, written down another way."""
    import hashlib
    import hmac

    secret, info = b"s" * 32, Label.STATE_FILE.value.encode() + b"\x00" + b"vault"
    extracted = hmac.new(b"", secret, hashlib.sha256).digest()
    expected = hmac.new(extracted, info + b"\x01", hashlib.sha256).digest()
    assert derive_labelled(secret, Label.STATE_FILE, b"vault") == expected


def test_labels_and_contexts_never_share_a_key() -> None:
    keys = {derive_labelled(b"k" * 32, label, context) for label in Label for context in (b"", b"one", b"two")}
    assert len(keys) == 3 * len(Label)


def test_a_changed_message_is_not_authentic() -> None:
    tag = authenticate(b"k" * 32, b"message")
    assert is_authentic(b"k" * 32, b"message", tag)
    assert not is_authentic(b"k" * 32, b"Message", tag)
    assert not is_authentic(b"j" * 32, b"message", tag)
