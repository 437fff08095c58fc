"""The verifier: an honest journal passes, eight kinds of tampering do not, nothing is skipped."""

from __future__ import annotations

import copy
import json
import random
from typing import Any

import pytest

from app.clock import FixedClock
from app.controllers.vault.sessions import Session
from app.errors import Fault
from app.vault.identity import is_signed
from db.canonical import ENTRY_FIELDS, PAYLOAD_FIELDS, entry_hash, payload_hash
from db.check import read_entries
from db.models.users import User
from db.verification import Anchor, Verification, verify_journal
from tests.db.tampering import KINDS, Entries
from tests.db.test_journal import add


@pytest.fixture
def journal(session: Session) -> tuple[Entries, str]:
    """Some twenty honest entries."""
    for n in range(8):
        user_id = add(session, f"u{n}")
        with session.work("user.rename") as work:
            work.db.get_one(User, user_id).full_name = f"Аты {n}"
            work.note({"n": n})
            work.commit()
    return list(read_entries(session._vault.place)), session._vault.keys.vault


def verify(entries: Entries, vault: str, anchor: Anchor | None) -> Verification:
    return verify_journal(entries, vault, [anchor] if anchor else [], is_signed)


def faults(found: Verification) -> set[Fault]:
    return {damage.fault for damage in found.damages}


def head(entries: Entries) -> Anchor:
    return Anchor(len(entries), entries[-1]["hash"])


def test_an_honest_journal_passes(journal: tuple[Entries, str]) -> None:
    entries, vault = journal
    found = verify(entries, vault, head(entries))
    assert (found.damages, found.notices, found.entries) == ([], [], len(entries))
    assert found.head == entries[-1]["hash"]


@pytest.mark.parametrize("tamper", KINDS, ids=[kind.__name__ for kind in KINDS])
def test_tampering_is_found_with_the_anchor_at_the_head(tamper: Any, journal: tuple[Entries, str]) -> None:
    """A short form of the 500 of each kind in `make torture`."""
    entries, vault = journal
    choice, anchor = random.Random(11), head(entries)
    for _ in range(25):
        tampered = tamper(copy.deepcopy(entries), choice)
        if tampered != entries:
            assert verify(tampered, vault, anchor).damages


def test_a_missing_anchor_is_a_fault_not_something_skipped(journal: tuple[Entries, str]) -> None:
    entries, vault = journal
    assert faults(verify(entries, vault, None)) == {Fault.ANCHOR_MISSING}
    assert faults(verify(entries[:-3], vault, None)) == {Fault.ANCHOR_MISSING}  # unseen: that is why it is one


def test_a_cut_end_is_seen_by_the_anchor(journal: tuple[Entries, str]) -> None:
    entries, vault = journal
    assert faults(verify(entries[:-1], vault, head(entries))) == {Fault.ANCHOR}
    assert faults(verify([], vault, head(entries))) == {Fault.ANCHOR}


def test_an_older_anchor_still_holds(journal: tuple[Entries, str]) -> None:
    """A printed sheet of last month: what came after it cannot be cut unseen before it."""
    entries, vault = journal
    anchor = Anchor(5, entries[4]["hash"])
    assert verify(entries, vault, anchor).damages == []
    assert Fault.ANCHOR in faults(verify(entries, vault, Anchor(5, entries[5]["hash"])))


def test_missing_signature_and_version_are_faults_with_their_place(journal: tuple[Entries, str]) -> None:
    entries, vault = journal
    unsigned = copy.deepcopy(entries)
    unsigned[6]["signature"] = b""
    (damage,) = verify(unsigned, vault, head(entries)).damages
    assert (damage.fault, damage.place) == (Fault.SIGNATURE, "7")
    entries[3]["version"] = 2
    assert Fault.VERSION in faults(verify(entries, vault, head(entries)))


def test_a_journal_of_another_vault_does_not_link(journal: tuple[Entries, str]) -> None:
    entries, _ = journal
    assert faults(verify(entries, "00" * 16, head(entries))) == {Fault.LINK}


@pytest.mark.parametrize("value", [None, 7, b"\xff", "", "zz", [], "{" * 50])
def test_nonsense_in_a_field_is_a_fault_not_a_crash(value: Any, journal: tuple[Entries, str]) -> None:
    entries, vault = journal
    for name in (*ENTRY_FIELDS, *PAYLOAD_FIELDS, "hash", "signature", "second_signature"):
        broken = copy.deepcopy(entries)
        if broken[4][name] == value:
            continue
        broken[4][name] = value
        assert verify(broken, vault, head(entries)).damages, name


def test_a_user_nobody_entered_cannot_sign(journal: tuple[Entries, str], session: Session) -> None:
    entries, vault = journal
    last = dict(entries[-1], sequence=len(entries) + 1, previous=entries[-1]["hash"], user_uid="ff" * 16)
    last["hash"] = entry_hash({name: last[name] for name in ENTRY_FIELDS})
    last["signature"] = session._identity.sign(bytes.fromhex(last["hash"]))
    assert faults(verify([*entries, last], vault, head(entries))) == {Fault.SIGNER}


def test_who_has_left_cannot_sign_any_more(session: Session) -> None:
    with session.work("user.leave") as work:
        work.db.get_one(User, session.user.user_id).active = False
        work.commit()
    with session.work("after") as work:
        work.note({})
        work.commit()
    entries = list(read_entries(session._vault.place))
    found = verify(entries, session._vault.keys.vault, head(entries))
    assert [(d.fault, d.place) for d in found.damages] == [(Fault.SIGNER, str(len(entries)))]


def test_one_person_cannot_be_both_signers(session: Session) -> None:
    person = (session.user.uid, session._identity)
    with session._vault.work("two", person, person) as work:
        work.note({})
        work.commit()
    entries = list(read_entries(session._vault.place))
    assert faults(verify(entries, session._vault.keys.vault, head(entries))) == {Fault.SIGNER}


def test_a_clock_set_back_is_a_notice_not_damage(session: Session, clock: FixedClock) -> None:
    clock.advance(hours=-3)
    add(session, "aigul")
    entries = list(read_entries(session._vault.place))
    found = verify(entries, session._vault.keys.vault, head(entries))
    assert found.damages == []
    assert [(notice.fault, notice.place) for notice in found.notices] == [(Fault.CLOCK, str(len(entries)))]


def test_a_change_that_does_not_follow_is_found_even_when_signed(session: Session) -> None:
    """The signer's own program gone wrong: the entry is genuine, its story is not."""
    add(session, "aigul")
    entries = list(read_entries(session._vault.place))
    last = entries[-1]
    last["change"] = json.dumps({"login": ["other", "aigul"]})
    last["payload"] = payload_hash(*(last[name] for name in PAYLOAD_FIELDS))
    last["hash"] = entry_hash({name: last[name] for name in ENTRY_FIELDS})
    last["signature"] = session._identity.sign(bytes.fromhex(last["hash"]))
    found = verify(entries, session._vault.keys.vault, Anchor(len(entries), last["hash"]))
    assert faults(found) == {Fault.CHANGE}
