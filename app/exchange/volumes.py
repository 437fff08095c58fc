"""Mounted volumes as the system shows them: which are media that are carried away, and how each is recognised."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

MARK = ".baqylau-medium"  # written at registration where the system knows no serial number
MARK_BYTES = 32
LONGEST_SERIAL = 100
ESCAPES = (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\"))


@dataclass(frozen=True, slots=True)
class Volume:
    """A mounted volume. ``identity``: "usb:…" by the device's serial number, "volume:…" by the file system's id,
    "mark:…" by our own mark on it, or "" when nothing tells it from another."""

    folder: Path
    device: str
    identity: str
    removable: bool


class Volumes(Protocol):
    """What the system says; tests stand in for it."""

    def removable(self) -> tuple[Volume, ...]: ...

    def under(self, place: Path) -> Volume | None: ...


@dataclass(frozen=True, slots=True)
class SystemVolumes:
    """Linux: `/proc/self/mounts`, `/sys/class/block`, `/dev/disk/by-uuid`. Elsewhere nothing is found (not tried)."""

    mounts: Path = Path("/proc/self/mounts")
    blocks: Path = Path("/sys/class/block")
    ids: Path = Path("/dev/disk/by-uuid")

    def removable(self) -> tuple[Volume, ...]:
        """Media that are in the computer now."""
        return tuple(volume for volume in self._all() if volume.removable)

    def under(self, place: Path) -> Volume | None:
        """The volume that holds a place, whether it is removable or not; None for the system's own root."""
        found = [volume for volume in self._all() if place.absolute().is_relative_to(volume.folder)]
        deepest = max(found, key=lambda volume: len(volume.folder.parts), default=None)
        return deepest if deepest and deepest.folder != Path("/") else None

    def _all(self) -> Iterator[Volume]:
        try:
            lines = self.mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
        except OSError:
            return
        for line in lines:
            device, point, *_ = line.split(" ")
            if device.startswith("/dev/"):
                folder = Path(_unescaped(point))
                yield Volume(folder, device, self._identity(device, folder), self._is_removable(device))

    def _disk(self, device: str) -> Path | None:
        node = self.blocks / Path(device).name
        if not node.exists():
            return None
        disk = node.resolve()
        return disk.parent if (disk / "partition").exists() else disk

    def _is_removable(self, device: str) -> bool:
        disk = self._disk(device)
        if disk is None:
            return False
        return _text(disk / "removable") == "1" or any(part.startswith("usb") for part in disk.parts)

    def _identity(self, device: str, folder: Path) -> str:
        disk = self._disk(device)
        if disk is not None:
            for parent in (disk, *disk.parents):
                if (parent / "idVendor").exists() and (serial := _text(parent / "serial")):
                    return f"usb:{serial}"
        with contextlib.suppress(OSError):
            for link in sorted(self.ids.iterdir()):
                if link.resolve() == Path(device).resolve():
                    return f"volume:{link.name}"
        mark = read_mark(folder)
        return f"mark:{mark}" if mark else ""


def read_mark(folder: Path) -> str:
    """Our mark on a medium, or ""."""
    text = _text(folder / MARK)
    return text if len(text) == MARK_BYTES and set(text) <= set("0123456789abcdef") else ""


def _text(file: Path) -> str:
    try:
        descriptor = os.open(file, os.O_RDONLY | os.O_NONBLOCK)
        try:
            return os.read(descriptor, LONGEST_SERIAL).decode("ascii", errors="replace").strip()
        finally:
            os.close(descriptor)
    except OSError:
        return ""


def _unescaped(point: str) -> str:
    for code, character in ESCAPES:
        point = point.replace(code, character)
    return point
