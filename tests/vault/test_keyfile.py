"""The key file: both copies, mutations, and slots that fit nobody else."""

from __future__ import annotations

import json
import random
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from app.errors import KeyFileDamaged, VaultMissing
from app.vault.derivation import LEAST_MEMORY_KIB, Kdf, KdfStrength
from app.vault.identity import Identity
from app.vault.keyfile import (
    COPIES,
    KeyFile,
    copies_agree,
    make_recovery_slot,
    make_user_slot,
    read_key_file,
    write_key_file,
)

VAULT = "ab" * 16
DATA_KEY = bytes(range(32))
QUICK = KdfStrength(LEAST_MEMORY_KIB, 3, 2)
PASSPHRASE = "ұзын да түсінікті сынақ тіркесі"


@pytest.fixture(scope="module")
def keys() -> KeyFile:
    owner, colleague, recovery = Identity.fresh(), Identity.fresh(), Identity.fresh()
    slots = tuple(
        make_user_slot((VAULT, login), PASSPHRASE, identity, Kdf.fresh(QUICK), {1: DATA_KEY})
        for login, identity in (("aigul", owner), ("берік", colleague))
    )
    return KeyFile(VAULT, 1, 0, slots, make_recovery_slot(recovery.public, {1: DATA_KEY}), {}).signed({1: DATA_KEY})


def opens(keys: KeyFile, login: str) -> bool:
    """The whole way in: slot, data key, MAC."""
    slot = next(iter(keys.slots(login)), None)
    if slot is None:
        return False
    try:
        data_key = slot.unlock(keys.vault, PASSPHRASE).open(slot.data_keys[keys.generation])
    except (ValueError, KeyError, KeyFileDamaged):
        return False
    return keys.is_authentic(keys.generation, data_key)


def test_both_copies_are_written_private_and_equal(keys: KeyFile, tmp_path: Path) -> None:
    write_key_file(tmp_path, keys)
    assert copies_agree(tmp_path)
    assert {stat.S_IMODE((tmp_path / name).stat().st_mode) for name in COPIES} == {0o600}
    assert read_key_file(tmp_path) == keys
    assert opens(keys, "aigul") and opens(keys, "берік") and not opens(keys, "басқа")


def test_nothing_secret_stands_in_the_key_file(keys: KeyFile) -> None:
    content = keys.encoded()
    assert DATA_KEY not in content and DATA_KEY.hex().encode() not in content
    assert PASSPHRASE.encode() not in content


def test_either_copy_is_enough(keys: KeyFile, tmp_path: Path) -> None:
    for damaged in COPIES:
        write_key_file(tmp_path, keys)
        for content in (b"", b"{}", keys.encoded()[:-40], b"\xff" * 100):
            (tmp_path / damaged).write_bytes(content)
            assert read_key_file(tmp_path) == keys
            assert not copies_agree(tmp_path)
        (tmp_path / damaged).unlink()
        assert read_key_file(tmp_path) == keys


def test_the_newer_of_two_whole_copies_counts(keys: KeyFile, tmp_path: Path) -> None:
    """A power cut between the two writes leaves them different."""
    write_key_file(tmp_path, keys)
    newer = keys.signed({1: DATA_KEY})
    (tmp_path / COPIES[0]).write_bytes(newer.encoded())
    assert read_key_file(tmp_path).revision == newer.revision == keys.revision + 1


def test_no_copy_means_no_vault_and_no_whole_copy_means_damage(tmp_path: Path) -> None:
    with pytest.raises(VaultMissing):
        read_key_file(tmp_path)
    for name in COPIES:
        (tmp_path / name).write_bytes(b"not a key file")
    with pytest.raises(KeyFileDamaged) as refused:
        read_key_file(tmp_path)
    assert refused.value.code == "error.key_file_damaged.both_copies"


def test_a_slot_given_to_another_login_or_vault_does_not_open(keys: KeyFile) -> None:
    slot = keys.users[0]
    for vault, stolen in ((VAULT, replace(slot, login="берік")), ("cd" * 16, slot)):
        with pytest.raises(ValueError, match="private keys"):
            stolen.unlock(vault, PASSPHRASE)


def test_a_colleagues_slot_changed_is_noticed_by_everyone(keys: KeyFile) -> None:
    intruder = Identity.fresh()
    swapped = replace(keys.users[1], public=intruder.public, data_keys={1: intruder.public.seal(DATA_KEY)})
    assert not opens(replace(keys, users=(keys.users[0], swapped)), "aigul")
    assert not opens(replace(keys, users=keys.users[:1]), "aigul")
    assert not opens(replace(keys, recovery=make_recovery_slot(intruder.public, {1: DATA_KEY})), "aigul")
    assert not opens(replace(keys, generation=2), "aigul")


def mutate(content: bytes, choice: random.Random) -> bytes:
    """One change of the kinds disks and people make."""
    place = choice.randrange(len(content))
    kind = choice.randrange(5)
    if kind == 0:
        return content[:place] + bytes([content[place] ^ (1 << choice.randrange(8))]) + content[place + 1 :]
    if kind == 1:
        return content[:place] + content[place + 1 + choice.randrange(30) :]
    if kind == 2:
        return content[:place] + bytes([choice.randrange(256)]) + content[place:]
    if kind == 3:
        end = place + choice.randrange(1, 60)
        return content[:place] + content[place:end] * 2 + content[end:]
    other = choice.randrange(len(content))
    return content[:place] + bytes([content[other]]) + content[place + 1 :]


def test_no_mutated_key_file_opens(keys: KeyFile, tmp_path: Path) -> None:
    """A short form of the 10,000 in `make torture`: the checksum finds it, or else the MAC does."""
    choice, content = random.Random(7), keys.encoded()
    for _ in range(500):
        mutated = mutate(content, choice)
        if mutated == content:
            continue
        for name in COPIES:
            (tmp_path / name).write_bytes(mutated)
        try:
            found = read_key_file(tmp_path)
        except KeyFileDamaged:
            continue
        assert not found.is_authentic(found.generation, DATA_KEY)  # only the MAC itself was hit


def test_a_change_with_a_corrected_checksum_still_does_not_open(keys: KeyFile, tmp_path: Path) -> None:
    """Who edits the file on purpose can compute the checksum, but not the MAC."""
    import hashlib

    from app.vault.private_files import canonical_json

    for path, value in ((["revision"], 99), (["users", 1, "login"], "жаңа"), (["users", 0, "kdf", "passes"], 4)):
        body = json.loads(keys.encoded())
        macs = body.pop("macs")
        del body["checksum"]
        part = body
        for step in path[:-1]:
            part = part[step]
        part[path[-1]] = value
        checksum = hashlib.sha256(canonical_json(body)).hexdigest()
        for name in COPIES:
            (tmp_path / name).write_bytes(canonical_json({**body, "checksum": checksum, "macs": macs}) + b"\n")
        assert not opens(read_key_file(tmp_path), "aigul")


def test_a_huge_or_deep_file_is_damaged_not_a_crash(tmp_path: Path) -> None:
    for content in (b"[" * 100_000, b'{"a":' * 100_000, b" " * (5 * 1024 * 1024), b'{"format":"baqylau-keys"}'):
        for name in COPIES:
            (tmp_path / name).write_bytes(content)
        with pytest.raises(KeyFileDamaged):
            read_key_file(tmp_path)
