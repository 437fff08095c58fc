"""Real media for tests: a file-system image mounted through a loop device, where the machine allows it."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

SECTOR = 512
NOT_HERE = ("unknown filesystem type", "permission denied", "Operation not permitted", "failed to setup loop")


@dataclass(frozen=True, slots=True)
class LoopMedium:
    """A mounted image: what is done to ``image`` happens below the system's memory of the files."""

    folder: Path
    image: Path

    def pull(self) -> None:
        """From now on the device ends after its first sectors: every other read and write fails."""
        found = subprocess.run(["losetup", "-n", "-O", "NAME", "-j", str(self.image)], capture_output=True, text=True)
        os.truncate(self.image, 8 * SECTOR)
        subprocess.run(["losetup", "-c", found.stdout.strip()], check=True)


@contextmanager
def loop_medium(place: Path, kind: str, size_kib: int = 8192, options: str = "") -> Iterator[LoopMedium]:
    """Mount a fresh image; skips, with the reason, where that is not possible."""
    if os.name != "posix" or os.geteuid() != 0 or shutil.which("mount") is None:
        pytest.skip("mounting an image needs root on Linux")
    image, folder = place / f"{kind}.img", place / f"{kind} medium"
    image.write_bytes(fat16(size_kib) if kind == "vfat" else bytes(size_kib * 1024))
    if kind == "ext2":
        if shutil.which("mke2fs") is None:
            pytest.skip("mke2fs is not here")
        subprocess.run(["mke2fs", "-q", "-F", "-t", "ext2", "-b", "1024", str(image)], check=True)
    folder.mkdir(exist_ok=True)
    words = ["mount", "-t", kind, "-o", f"loop{options}", str(image), str(folder)]
    done = subprocess.run(words, capture_output=True, text=True)
    if done.returncode:
        assert any(reason in done.stderr for reason in NOT_HERE), done.stderr
        pytest.skip(f"{kind} cannot be mounted here: {done.stderr.strip()}")
    try:
        yield LoopMedium(folder, image)
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def fat16(size_kib: int) -> bytes:
    """An empty FAT16 volume: boot sector, two tables, root folder."""
    sectors, per_cluster, reserved, root_entries = size_kib * 2, 2, 1, 512
    table = -(-(sectors // per_cluster + 2) * 2 // SECTOR)
    boot = bytearray(SECTOR)
    boot[:3], boot[3:11] = b"\xeb\x3c\x90", b"BAQYLAU "
    struct.pack_into("<HBHBHHBHHHLL", boot, 11, SECTOR, per_cluster, reserved, 2, root_entries, min(sectors, 0xFFFF),
                     0xF8, table, 32, 64, 0, 0)  # fmt: skip
    struct.pack_into("<BBBL11s8s", boot, 36, 0x80, 0, 0x29, 0x0A1B2C3D, b"OIDAN      ", b"FAT16   ")
    boot[510:] = b"\x55\xaa"
    first = struct.pack("<HH", 0xFFF8, 0xFFFF).ljust(table * SECTOR, b"\x00")
    content = bytes(boot) + first + first
    return content.ljust(size_kib * 1024, b"\x00")
