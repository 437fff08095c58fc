"""The journal for auditors: pages, verification in two independent ways, export, the vault as it once was."""

from __future__ import annotations

import importlib.util
import json
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.clock import FixedClock
from app.controllers.vault.audit import Audit, EntryFilter, HeadView
from app.controllers.vault.sessions import Session, SignedIn
from app.errors import NotAllowed
from app.rules.terms import Grade, Role
from app.vault.identity import Identity
from db.models.users import User
from db.verification import Anchor
from tests.db.tampering import KINDS
from tests.db.test_journal import add, entries

ROOT = Path(__file__).parent.parent.parent
SCRIPT = ROOT / "packaging" / "verify_audit.py"


def stand_alone(log: Path, *anchors: str) -> subprocess.CompletedProcess[str]:
    """The script as an inspector runs it: the system's Python, isolated, nothing of ours on its path."""
    words = [word for anchor in anchors for word in ("--anchor", anchor)]
    command = [sys.executable, "-I", "-S", str(SCRIPT), str(log), *words]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, cwd=log.parent)


@pytest.fixture
def exported(session: Session, tmp_path: Path) -> tuple[Path, HeadView]:
    for n in range(4):
        add(session, f"u{n}")
    with session.work("note.made") as work:
        work.note({"secret": "ойдан шығарылған құпия"})
        work.commit()
    head = Audit(session).export(tmp_path / "log.jsonl", content=False)
    return tmp_path / "log.jsonl", head


def limited(session: Session, *roles: Role, clearance: Grade = Grade.SECRET) -> Session:
    """The same session with fewer rights."""
    user = session.user
    fewer = SignedIn(user.user_id, user.uid, user.login, user.full_name, frozenset(roles), clearance)
    return Session(session._vault, fewer, session._identity, session.clock)


def test_the_page_shows_the_newest_first_with_names_and_changes(session: Session) -> None:
    add(session, "aigul")
    page = Audit(session).page(EntryFilter(actions=("user.",)))
    (row,) = page.rows
    assert (row.login, row.action, page.total) == (session.user.login, "user.add", 1)
    changed = {change.field: (change.before, change.after) for change in row.changes}
    assert changed["login"] == (None, "aigul")
    assert "sealing_key" not in changed


def test_pages_continue_downwards(session: Session) -> None:
    for n in range(5):
        add(session, f"u{n}")
    audit = Audit(session)
    first = audit.page(EntryFilter(), limit=3)
    second = audit.page(EntryFilter(), before=first.rows[-1].sequence, limit=100)
    together = [row.sequence for row in (*first.rows, *second.rows)]
    assert together == sorted(together, reverse=True) == list(range(len(entries(session)), 0, -1))
    assert first.total == second.total == len(together)


def test_filters_take_user_record_and_time(session: Session, clock: FixedClock) -> None:
    user_id = add(session, "aigul")
    clock.advance(days=1)
    add(session, "berik")
    audit = Audit(session)
    assert audit.page(EntryFilter(record_kind="user", record_id=user_id)).total == 1
    assert audit.page(EntryFilter(since="2026-04-17")).total == 1
    assert audit.page(EntryFilter(user_uid="ff" * 16)).total == 0


def test_only_auditors_and_the_security_officer_read_the_journal(session: Session) -> None:
    for role in Role:
        audit = Audit(limited(session, role))
        if role in (Role.AUDITOR, Role.SECURITY_OFFICER):
            assert audit.page(EntryFilter()).total > 0
        else:
            with pytest.raises(NotAllowed):
                audit.page(EntryFilter())


def test_verification_in_the_program_takes_anchors_from_paper(session: Session) -> None:
    add(session, "aigul")
    audit = Audit(session)
    head = audit.head()
    add(session, "berik")
    assert audit.verify((Anchor(head.sequence, head.hash),)).ok
    mistyped = audit.verify((Anchor(head.sequence, "00" * 32),))
    assert [damage.fault.value for damage in mistyped.damages] == ["anchor"]
    add(session, "still")  # a mistyped anchor does not stop work


def test_the_stand_alone_script_finds_an_honest_log_correct(exported: tuple[Path, HeadView]) -> None:
    log, head = exported
    done = stand_alone(log, head.anchor)
    assert (done.returncode, done.stdout.splitlines()[-1]) == (0, "CORRECT"), done.stdout + done.stderr
    assert f"head {head.anchor}" in done.stdout


def test_the_outline_shows_nothing_of_what_was_written(exported: tuple[Path, HeadView]) -> None:
    content = exported[0].read_text(encoding="utf-8")
    assert "ойдан шығарылған құпия" not in content
    assert "note.made" in content


def test_without_an_anchor_the_script_says_so_and_is_not_content(exported: tuple[Path, HeadView]) -> None:
    done = stand_alone(exported[0])
    assert done.returncode == 1 and "no anchor" in done.stdout


@pytest.mark.parametrize("tamper", KINDS, ids=[kind.__name__ for kind in KINDS])
def test_the_stand_alone_script_finds_what_was_tampered_with(tamper: object, session: Session, tmp_path: Path) -> None:
    add(session, "aigul")
    add(session, "berik")
    log = tmp_path / "log.jsonl"
    head = Audit(session).export(log, content=False)
    header = log.read_text(encoding="utf-8").splitlines()[0]
    honest = entries(session)
    changed = tamper(entries(session), random.Random(5))  # type: ignore[operator]
    assert changed != honest
    lines = [{n: v.hex() if isinstance(v, bytes) else v for n, v in entry.items()} for entry in changed]
    log.write_text("\n".join([header, *(json.dumps(line) for line in lines)]), encoding="utf-8")
    done = stand_alone(log, head.anchor)
    assert (done.returncode, done.stdout.splitlines()[-1]) == (1, "WRONG")


@pytest.mark.parametrize("content", ["", "{}", "[]", "nonsense", '{"format":"baqylau-log","version":2}', "\x00"])
def test_the_script_survives_nonsense(tmp_path: Path, content: str) -> None:
    (tmp_path / "log").write_text(content)
    done = stand_alone(tmp_path / "log", "1:" + "0" * 64)
    assert done.returncode == 1 and done.stderr == ""


def loaded_script() -> Any:
    spec = importlib.util.spec_from_file_location("verify_audit", SCRIPT)
    assert spec is not None and spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    return script


def test_the_scripts_own_ed25519_agrees_with_the_library() -> None:
    script, choice = loaded_script(), random.Random(3)
    for length in (0, 1, 32, 200):
        signer, message = Identity.fresh(), choice.randbytes(length)
        signature, key = signer.sign(message), signer.public.signing
        assert script.is_signed(message, signature, key)
        wrong = bytearray(signature)
        wrong[choice.randrange(64)] ^= 1 << choice.randrange(8)
        assert not script.is_signed(message, bytes(wrong), key)
        assert not script.is_signed(message + b"x", signature, key)
        assert not script.is_signed(message, signature, Identity.fresh().public.signing)
        high = signature[:32] + (int.from_bytes(signature[32:], "little") + script.ORDER).to_bytes(32, "little")
        assert not script.is_signed(message, high, key)  # the same signature written another way
    assert not script.is_signed(b"", b"", b"")


def test_the_script_finds_the_one_false_signature_among_many() -> None:
    script, signers = loaded_script(), (Identity.fresh(), Identity.fresh())
    signed = [
        (n, message, signer.sign(message), signer.public.signing)
        for n in range(60)
        for message, signer in [(f"{n}".encode(), signers[n % 2])]
    ]
    assert script.are_signed(signed) and script.false_ones(signed) == []
    for wrong in (0, 31, 59):
        number, message, signature, _ = signed[wrong]
        for changed in (
            (number, message + b"x", signature, signers[wrong % 2].public.signing),
            (number, message, signature, signers[1 - wrong % 2].public.signing),
            (number, message, signature[:32] + bytes(32), signers[wrong % 2].public.signing),
            (number, message, b"", signers[wrong % 2].public.signing),
            (number, message, signature, b""),
        ):
            assert script.false_ones([*signed[:wrong], changed, *signed[wrong + 1 :]]) == [wrong]


def test_an_export_with_content_takes_two_persons(session: Session, tmp_path: Path) -> None:
    with pytest.raises(NotAllowed) as refused:
        Audit(session).export(tmp_path / "log.jsonl", content=True)
    assert refused.value.code == "error.not_allowed.same_person"
    assert list(tmp_path.glob("log*")) == []


def test_the_vault_as_it_stood_comes_back(session: Session, clock: FixedClock) -> None:
    user_id = add(session, "aigul")
    then = clock.now()
    clock.advance(days=30)
    with session.work("user.rename") as work:
        work.db.get_one(User, user_id).full_name = "Кейінгі Аты"
        work.commit()
    audit = Audit(session)

    def name(records: object) -> str:
        return next(row["full_name"] for row in records.values() if row.get("login") == "aigul")  # type: ignore[attr-defined, no-any-return]

    assert name(audit.as_on(then)) == "Ойдан Шығарылған"
    assert name(audit.as_on(clock.now())) == "Кейінгі Аты"
