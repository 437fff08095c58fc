"""Wrong tries at the door: each makes the next wait longer. Never a lock-out, never a wipe.

The count lies beside the state file, so that a restart does not forget it. Who can delete that file can also copy the
key file and guess elsewhere: what protects then is Argon2id.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.vault.private_files import canonical_json, write_private

LONGEST_WAIT = 60
REMEMBERED = 200
LARGEST = 256 * 1024


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong tries since the last right one: how many, and when and as whom (the newest few)."""

    count: int = 0
    last_at: datetime | None = None
    seen: tuple[tuple[str, str], ...] = ()  # (moment, login)

    @property
    def wait_seconds(self) -> int:
        """1, 2, 4 ... 60 seconds after the first, second, third ... wrong try."""
        return 0 if not self.count else min(LONGEST_WAIT, 1 << min(self.count - 1, 6))

    def remaining(self, now: datetime) -> int:
        """Whole seconds still to wait. A clock set back never makes the wait longer than it was."""
        if self.last_at is None:
            return 0
        left = (self.last_at + timedelta(seconds=self.wait_seconds) - now).total_seconds()
        return max(0, min(self.wait_seconds, -int(-left // 1)))

    def failed(self, now: datetime, login: str) -> Tries:
        seen = (*self.seen, (now.isoformat(), login[:100]))[-REMEMBERED:]
        return replace(self, count=self.count + 1, last_at=now, seen=seen)


def read_tries(folder: Path, vault: str) -> Tries:
    """The wrong tries so far; a file that cannot be read counts as none."""
    file = _file(folder, vault)
    try:
        if file.stat().st_size > LARGEST:
            return Tries()
        found = json.loads(file.read_bytes())
        seen = tuple((str(at), str(login)) for at, login in found["seen"])
        return Tries(max(0, int(found["count"])), datetime.fromisoformat(found["last_at"]).astimezone(UTC), seen)
    except (OSError, ValueError, KeyError, TypeError):
        return Tries()


def write_tries(folder: Path, vault: str, tries: Tries) -> None:
    if not tries.count or tries.last_at is None:
        _file(folder, vault).unlink(missing_ok=True)
        return
    content = {"count": tries.count, "last_at": tries.last_at.isoformat(), "seen": [list(pair) for pair in tries.seen]}
    write_private(_file(folder, vault), canonical_json(content) + b"\n")


def _file(folder: Path, vault: str) -> Path:
    return folder / f"{vault}.tries.json"
