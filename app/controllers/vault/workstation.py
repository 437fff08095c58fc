"""What the workstation itself may do with secrets: print spooler, swap, core dumps, file modes. Only looks."""

from __future__ import annotations

import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.vault.hardening import Hardening

OTHERS = 0o077


class Item(StrEnum):
    """One line of the self-check."""

    SPOOLER = "spooler"
    SWAP = "swap"
    CORE_DUMPS = "core_dumps"
    MEMORY = "memory"
    FILE_MODES = "file_modes"
    STATE_APART = "state_apart"
    CLOCK = "clock"
    BACKUP = "backup"
    VAULT = "vault"
    RULES = "rules"


class Colour(StrEnum):
    """Green: as it should be. Amber: to be looked at. Red: blocks printing until it is put right or accepted."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"


@dataclass(frozen=True, slots=True)
class Finding:
    """What a look at an item gave; ``code`` picks its sentence, ``detail`` fills it."""

    item: Item
    colour: Colour
    code: str
    detail: str = ""


def look_at_workstation(folder: Path, state_folder: Path, process: Hardening, root: Path = Path("/")) -> list[Finding]:
    """All items that the system answers. ``root`` is where its files are looked for."""
    return [
        _spooler(root / "etc/cups/cupsd.conf"),
        _swap(root / "proc/swaps", root / "sys/block"),
        _core_dumps(process),
        _memory(process),
        _file_modes((folder, state_folder)),
        _state_apart(folder, state_folder),
    ]


def _spooler(settings: Path) -> Finding:
    """CUPS keeps the files of printed jobs for a day unless it is told not to."""
    if not settings.exists():
        return Finding(Item.SPOOLER, Colour.GREEN, "self_check.spooler.none")
    try:
        text = settings.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return Finding(Item.SPOOLER, Colour.RED, "self_check.spooler.unreadable", str(settings))
    found = re.findall(r"^\s*PreserveJobFiles\s+(\S+)", text, re.MULTILINE | re.IGNORECASE)
    if found and found[-1].lower() in ("no", "off", "false", "0"):
        return Finding(Item.SPOOLER, Colour.GREEN, "self_check.spooler.clean")
    return Finding(Item.SPOOLER, Colour.RED, "self_check.spooler.keeps", str(settings))


def _swap(swaps: Path, blocks: Path) -> Finding:
    """Swapped memory stays on the disk. Compressed memory and encrypted devices do not leave text there."""
    plain = [device for device in _swap_devices(swaps) if not _is_encrypted(device, blocks)]
    if plain:
        return Finding(Item.SWAP, Colour.RED, "self_check.swap.plain", ", ".join(plain))
    return Finding(Item.SWAP, Colour.GREEN, "self_check.swap.clean")


def _swap_devices(swaps: Path) -> Iterator[str]:
    try:
        lines = swaps.read_text(encoding="utf-8").splitlines()
    except OSError:
        return
    for line in lines[1:]:
        yield line.split()[0]


def _is_encrypted(device: str, blocks: Path) -> bool:
    name = Path(device).name
    if name.startswith("zram"):
        return True
    identity = blocks / name / "dm" / "uuid"
    return identity.is_file() and identity.read_text(encoding="utf-8").startswith("CRYPT-")


def _core_dumps(process: Hardening) -> Finding:
    if process.core_dumps_off:
        return Finding(Item.CORE_DUMPS, Colour.GREEN, "self_check.core_dumps.off")
    return Finding(Item.CORE_DUMPS, Colour.RED, "self_check.core_dumps.on")


def _memory(process: Hardening) -> Finding:
    if process.closed_to_others:
        return Finding(Item.MEMORY, Colour.GREEN, "self_check.memory.closed")
    return Finding(Item.MEMORY, Colour.AMBER, "self_check.memory.open")


def _file_modes(folders: tuple[Path, ...]) -> Finding:
    """Nobody but the owner may enter the folders or read the files in them."""
    for folder in folders:
        for place in (folder, *sorted(folder.iterdir())):
            if not place.is_symlink() and stat.S_IMODE(place.stat().st_mode) & OTHERS:
                return Finding(Item.FILE_MODES, Colour.RED, "self_check.file_modes.open", str(place))
    return Finding(Item.FILE_MODES, Colour.GREEN, "self_check.file_modes.private")


def _state_apart(folder: Path, state_folder: Path) -> Finding:
    """A state file that lies in the vault's folder is put back together with an old vault."""
    if state_folder.resolve().is_relative_to(folder.resolve()):
        return Finding(Item.STATE_APART, Colour.RED, "self_check.state_apart.inside", str(state_folder))
    return Finding(Item.STATE_APART, Colour.GREEN, "self_check.state_apart.apart")
