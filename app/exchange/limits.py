"""Caps on what a package may hold: set far above an honest one, far below what would hurt the workstation."""

from __future__ import annotations

import re
from dataclasses import dataclass

MIB = 1024 * 1024
NAME = re.compile(r"[a-z0-9._-]{1,64}")


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes in bytes. ``ratio``: how many times larger a part may be than what is stored of it."""

    file_bytes: int = 48 * MIB
    content_bytes: int = 512 * MIB
    manifest_bytes: int = MIB
    line_bytes: int = MIB
    parts: int = 100
    rows: int = 3_000_000
    ratio: int = 200


LIMITS = Limits()
