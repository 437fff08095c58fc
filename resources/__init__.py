"""What ships with the program: rules and calendars as data, texts, fonts, icons. Read only."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parent


def path(*parts: str) -> Path:
    """The place of a shipped file or folder."""
    return FOLDER.joinpath(*parts)


def toml(*parts: str) -> dict[str, Any]:
    """A shipped TOML file as a dictionary; a fault in it is our bug and is raised as such."""
    with path(*parts).open("rb") as file:
        return tomllib.load(file)
