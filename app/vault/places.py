"""Where a vault may lie: on this workstation's own disk, never on a medium that is carried away."""

from __future__ import annotations

from pathlib import Path

MOUNTS = Path("/proc/self/mounts")
BLOCK_DEVICES = Path("/sys/class/block")


def is_on_removable(folder: Path, mounts: Path = MOUNTS, block_devices: Path = BLOCK_DEVICES) -> bool:
    """True when the system says that the disk under ``folder`` is removable, or hangs on USB. Linux only; where the
    system cannot be asked the answer is False."""
    device = _device_under(folder.absolute(), mounts)
    if device is None:
        return False
    node = block_devices / device
    if not node.exists():
        return False
    disk = node.resolve()
    if (disk / "partition").exists():
        disk = disk.parent
    flag = disk / "removable"
    return (flag.is_file() and flag.read_text().strip() == "1") or any(part.startswith("usb") for part in disk.parts)


def _device_under(folder: Path, mounts: Path) -> str | None:
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return None
    best: tuple[int, str] | None = None
    for line in lines:
        device, point, *_ = line.split(" ")
        place = Path(point.replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\"))
        if folder.is_relative_to(place) and (best is None or len(place.parts) >= best[0]):
            best = (len(place.parts), device)
    return Path(best[1]).name if best and best[1].startswith("/dev/") else None
