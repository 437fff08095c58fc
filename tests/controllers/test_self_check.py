"""The self-check: what the workstation may do with secrets, and who accepted it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from app.clock import FixedClock
from app.controllers.vault.backups import Backups
from app.controllers.vault.self_check import Colour, Item, SelfCheck
from app.controllers.vault.sessions import Session
from app.controllers.vault.workstation import Finding, look_at_workstation
from app.errors import InvalidInput, NotAllowed
from app.rules.terms import Role
from app.vault.hardening import Hardening
from db.engine import connect
from tests.controllers.test_audit import limited
from tests.db.test_journal import add, entries

CLOSED = Hardening(core_dumps_off=True, closed_to_others=True)
REASON = "Принтер жергілікті, кезек дискісі шифрланған (ойдан шығарылған)"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A workstation as it should be."""
    place = tmp_path / "root"
    for folder in ("etc/cups", "proc", "sys/block"):
        (place / folder).mkdir(parents=True)
    (place / "proc/swaps").write_text("Filename\tType\tSize\tUsed\tPriority\n")
    (place / "etc/cups/cupsd.conf").write_text("LogLevel warn\nPreserveJobFiles No\n")
    return place


def colours(root: Path, tmp_path: Path, process: Hardening = CLOSED) -> dict[Item, Colour]:
    for name in ("v", "s"):
        (tmp_path / name).mkdir(mode=0o700, exist_ok=True)
    return {f.item: f.colour for f in look_at_workstation(tmp_path / "v", tmp_path / "s", process, root)}


def test_a_workstation_as_it_should_be_is_green(root: Path, tmp_path: Path) -> None:
    assert set(colours(root, tmp_path).values()) == {Colour.GREEN}


@pytest.mark.parametrize(
    ("settings", "colour"),
    [
        ("", Colour.RED),
        ("PreserveJobFiles Yes", Colour.RED),
        ("PreserveJobFiles 86400", Colour.RED),
        ("# PreserveJobFiles No", Colour.RED),
        ("PreserveJobFiles No\nPreserveJobFiles Yes", Colour.RED),
        ("preservejobfiles no", Colour.GREEN),
        ("  PreserveJobFiles Off\n", Colour.GREEN),
    ],
)
def test_a_spooler_that_keeps_files_is_red(root: Path, tmp_path: Path, settings: str, colour: Colour) -> None:
    (root / "etc/cups/cupsd.conf").write_text(settings)
    assert colours(root, tmp_path)[Item.SPOOLER] is colour


def test_plain_swap_is_red_encrypted_and_compressed_are_not(root: Path, tmp_path: Path) -> None:
    swaps = root / "proc/swaps"
    head = "Filename\tType\tSize\tUsed\tPriority\n"
    for device, identity, colour in (
        ("/dev/sda2", "", Colour.RED),
        ("/swapfile", "", Colour.RED),
        ("/dev/zram0", "", Colour.GREEN),
        ("/dev/dm-1", "CRYPT-PLAIN-swap", Colour.GREEN),
        ("/dev/dm-1", "LVM-abc", Colour.RED),
    ):
        if identity:
            (root / "sys/block/dm-1/dm").mkdir(parents=True, exist_ok=True)
            (root / "sys/block/dm-1/dm/uuid").write_text(identity)
        swaps.write_text(f"{head}{device}\tpartition\t1\t0\t-2\n")
        assert colours(root, tmp_path)[Item.SWAP] is colour, device


def test_an_open_process_open_files_and_a_state_inside_the_vault_are_told(root: Path, tmp_path: Path) -> None:
    found = colours(root, tmp_path, Hardening(core_dumps_off=False, closed_to_others=False))
    assert (found[Item.CORE_DUMPS], found[Item.MEMORY]) == (Colour.RED, Colour.AMBER)
    (tmp_path / "v" / "file").touch(0o644)
    assert colours(root, tmp_path)[Item.FILE_MODES] is Colour.RED
    (tmp_path / "v" / "file").chmod(0o600)
    inside = tmp_path / "v" / "state"
    inside.mkdir(mode=0o700)
    lines = look_at_workstation(tmp_path / "v", inside, CLOSED, root)
    assert Finding(Item.STATE_APART, Colour.RED, "self_check.state_apart.inside", str(inside)) in lines


def check(session: Session, root: Path) -> SelfCheck:
    return SelfCheck(session, root=root)


def test_red_blocks_printing_until_it_is_accepted_with_a_reason(
    session: Session, root: Path, clock: FixedClock
) -> None:
    (root / "etc/cups/cupsd.conf").write_text("")
    page = check(session, root)
    assert page.run().blocking[0] is Item.SPOOLER
    until = clock.today() + timedelta(days=30)
    for reason, day in (("", until), (REASON, clock.today() - timedelta(days=1)), (REASON, until.replace(year=2099))):
        with pytest.raises(InvalidInput):
            page.accept(Item.SPOOLER, reason, day)
    page.accept(Item.SPOOLER, REASON, until)
    assert Item.SPOOLER not in page.run().blocking
    assert entries(session)[-1]["action"] == "self_check.accept" and REASON in entries(session)[-1]["change"]
    page.withdraw(Item.SPOOLER)
    assert Item.SPOOLER in page.run().blocking


def test_what_was_accepted_ends_on_its_day_and_does_not_cover_another_cause(
    session: Session, root: Path, clock: FixedClock
) -> None:
    (root / "proc/swaps").write_text("head\n/dev/sda2 partition 1 0 -2\n")
    page = check(session, root)
    page.accept(Item.SWAP, REASON, clock.today() + timedelta(days=3))
    assert Item.SWAP not in page.run().blocking
    (root / "proc/swaps").write_text("head\n/dev/sdb7 partition 1 0 -2\n")
    assert Item.SWAP in page.run().blocking
    (root / "proc/swaps").write_text("head\n/dev/sda2 partition 1 0 -2\n")
    clock.advance(days=4)
    assert Item.SWAP in page.run().blocking


def test_only_administrator_and_security_officer_accept(session: Session, root: Path, clock: FixedClock) -> None:
    (root / "etc/cups/cupsd.conf").write_text("")
    for role in Role:
        page = check(limited(session, role), root)
        if role in (Role.ADMINISTRATOR, Role.SECURITY_OFFICER):
            page.accept(Item.SPOOLER, REASON, clock.today())
            page.withdraw(Item.SPOOLER)
        else:
            with pytest.raises(NotAllowed):
                page.accept(Item.SPOOLER, REASON, clock.today())


def test_a_damaged_vault_is_red_and_cannot_be_accepted(session: Session, root: Path, clock: FixedClock) -> None:
    add(session, "aigul")
    connection = connect(session.vault.place)
    connection.execute("UPDATE user SET full_name = 'x' WHERE login = 'aigul'")
    connection.close()
    session.check()
    page = check(session, root)
    assert Item.VAULT in page.run().blocking
    with pytest.raises(InvalidInput):
        page.accept(Item.VAULT, REASON, clock.today())


def test_the_clock_behind_the_journal_is_red(session: Session, root: Path, clock: FixedClock) -> None:
    add(session, "aigul")
    assert Item.CLOCK not in check(session, root).run().blocking
    clock.advance(days=-1)
    assert Item.CLOCK in check(session, root).run().blocking


def test_an_old_backup_turns_amber_then_red(session: Session, root: Path, clock: FixedClock) -> None:
    def colour() -> Colour:
        return next(
            line.finding.colour for line in check(session, root).run().lines if line.finding.item is Item.BACKUP
        )

    assert colour() is Colour.AMBER
    Backups(session).make()
    assert colour() is Colour.GREEN
    clock.advance(days=3)
    assert colour() is Colour.AMBER
    clock.advance(days=5)
    assert colour() is Colour.RED
