"""What a workstation remembers between starts: declared in one table, kept in one small TOML file.

Nothing of a vault's content is ever here: only how the window looks and where the vault was last opened.
"""

from __future__ import annotations

import os
import tomllib
from dataclasses import dataclass, fields, replace
from pathlib import Path

from app.rules.terms import Language

THEMES = ("light", "dark", "contrast")
SCALES_PERCENT = (100, 125, 150, 175, 200)


@dataclass(frozen=True, slots=True)
class Preferences:
    """The table: every setting with its value until a person changes it."""

    language: str = ""  # none chosen yet: that of the workstation
    theme: str = "light"
    scale_percent: int = 100
    vault_folder: str = ""  # offered at the next login
    session_hours: int = 10  # 1-24; the window locks after so long, however busy
    idle_lock_minutes: int = 5  # 1-60; the window locks after so long without a key or the mouse
    copying: str = "off"  # "on": what is classified may be copied to the clipboard
    stamp_shift_right_tenths_mm: int = 0  # this printer's own offset, for stamps on a printed form
    stamp_shift_down_tenths_mm: int = 0
    machine_number: str = ""  # inventory number of this machine, for the executor line of papers


LIMITS = {
    "language": ["", *Language],
    "theme": THEMES,
    "scale_percent": SCALES_PERCENT,
    "session_hours": range(1, 25),
    "idle_lock_minutes": range(1, 61),
    "copying": ["off", "on"],
    "stamp_shift_right_tenths_mm": range(-200, 201),
    "stamp_shift_down_tenths_mm": range(-200, 201),
}


class Settings:
    """The preferences and the file they lie in. An unreadable file or value gives the value of the table."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self.now = _read(file)

    def change(self, **values: str | int) -> Preferences:
        """Set and keep some preferences; ValueError for a value the table does not allow."""
        for name, value in values.items():
            if not _fits(name, value):
                raise ValueError(f"{name} = {value!r}")
        self.now = replace(self.now, **values)  # type: ignore[arg-type]
        self._write()
        return self.now

    def _write(self) -> None:
        lines = [f"{field.name} = {_toml(getattr(self.now, field.name))}" for field in fields(Preferences)]
        self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        part = self._file.with_suffix(".part")
        part.write_text("\n".join([*lines, ""]), encoding="utf-8")
        part.chmod(0o600)
        os.replace(part, self._file)  # noqa: PTH105  (Path.replace is the same call)


def _read(file: Path) -> Preferences:
    try:
        found = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError):
        return Preferences()
    return Preferences(**{name: value for name, value in found.items() if _fits(name, value)})


def _fits(name: str, value: object) -> bool:
    if name not in {field.name for field in fields(Preferences)}:
        return False
    if name in LIMITS:
        return value in LIMITS[name] and not isinstance(value, bool)
    return isinstance(value, str)


def _toml(value: str | int) -> str:
    if isinstance(value, int):
        return str(value)
    text = value.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(c if c >= " " else f"\\u{ord(c):04x}" for c in text) + '"'
