"""Recognising media: removable or not, by serial number, file system id or our own mark."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.exchange.volumes import MARK, SystemVolumes, Volume, read_mark


@pytest.fixture
def system(tmp_path: Path) -> SystemVolumes:
    """A system with an internal disk, a USB stick with a serial number, a card with an id, a bare stick."""
    devices, blocks, ids = tmp_path / "devices", tmp_path / "block", tmp_path / "ids"
    blocks.mkdir()
    ids.mkdir()
    for name, path, removable in (
        ("sda1", "pci/ata1/block/sda/sda1", "0"),
        ("sdb1", "pci/usb2/2-1/host/block/sdb/sdb1", "1"),
        ("mmcblk0p1", "pci/mmc/block/mmcblk0/mmcblk0p1", "1"),
        ("sdc", "pci/usb2/2-2/host/block/sdc", "1"),
        ("sdd1", "pci/usb3/3-1/host/block/sdd/sdd1", "0"),
    ):
        node = devices / path
        node.mkdir(parents=True)
        disk = node
        if name[-1].isdigit():
            (node / "partition").write_text("1\n")
            disk = node.parent
        (disk / "removable").write_text(f"{removable}\n")
        (blocks / name).symlink_to(node)
    (devices / "pci/usb2/2-1/idVendor").write_text("0951\n")
    (devices / "pci/usb2/2-1/serial").write_text("ОЙДАН\n")
    (devices / "pci/usb2/2-1/serial").write_text("OIDAN0042\n")
    (ids / "1A2B-3C4D").symlink_to("/dev/mmcblk0p1")
    points = {"sda1": "/", "sdb1": "usb one", "mmcblk0p1": "card", "sdc": "bare", "sdd1": "disk"}
    lines = ["proc /proc proc rw 0 0"]
    for name, point in points.items():
        place = tmp_path / point
        if point != "/":
            place.mkdir()
        lines.append(f"/dev/{name} {str(place).replace(' ', chr(92) + '040')} vfat rw 0 0")
    mounts = tmp_path / "mounts"
    mounts.write_text("\n".join(lines))
    return SystemVolumes(mounts, blocks, ids)


def test_only_what_is_carried_away_is_offered(system: SystemVolumes, tmp_path: Path) -> None:
    found = {volume.folder.name: volume.identity for volume in system.removable()}
    assert found == {"usb one": "usb:OIDAN0042", "card": "volume:1A2B-3C4D", "bare": "", "disk": ""}


def test_a_medium_the_system_cannot_name_is_known_by_our_mark(system: SystemVolumes, tmp_path: Path) -> None:
    (tmp_path / "bare" / MARK).write_text("ab" * 16 + "\n")
    assert system.under(tmp_path / "bare") == Volume(tmp_path / "bare", "/dev/sdc", f"mark:{'ab' * 16}", True)
    (tmp_path / "bare" / MARK).write_text("not a mark")
    assert read_mark(tmp_path / "bare") == ""


def test_a_place_lies_on_its_deepest_volume_and_the_root_is_none(system: SystemVolumes, tmp_path: Path) -> None:
    found = system.under(tmp_path / "usb one" / "folder")
    assert found is not None and found.device == "/dev/sdb1"
    assert system.under(tmp_path / "elsewhere") is None


def test_a_system_that_tells_nothing_has_no_media(tmp_path: Path) -> None:
    silent = SystemVolumes(tmp_path / "none", tmp_path / "none", tmp_path / "none")
    assert silent.removable() == ()
    assert silent.under(tmp_path) is None
    (tmp_path / "mounts").write_text("/dev/sdz1 /media/x vfat rw 0 0\n")
    assert SystemVolumes(tmp_path / "mounts", tmp_path / "none", tmp_path / "none").removable() == ()
