"""One kept vault per schema that was ever released: whatever comes later must still open it.

`python -m tests.sample_vaults` makes the one of today's schema anew, which is right only until that schema is released;
afterwards a schema gets its next number and a sample of its own, and this one stays as it is for ever.
"""

from __future__ import annotations

import shutil
import tempfile
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from app.clock import FixedClock
from app.controllers.control.cases import Cases
from app.demonstration import demonstration
from app.editions import shipped_rulebook
from app.events import Events
from db.schema import KNOWN_VERSION
from tests.vault_samples import VaultSample, make_sample

FOLDER = Path(__file__).parent / "vaults"
PAPERS = 3
FIRST_UNRELEASED = 1  # raised with every release: from then on a sample is never made anew
MADE_AT = datetime(2026, 4, 15, 9, 0, tzinfo=ZoneInfo("Asia/Almaty"))
KEPT = ("vault/vault.db", "vault/keys.json")


def sample_folder(version: int) -> Path:
    return FOLDER / f"schema-{version:04d}"


def kept_versions() -> list[int]:
    return sorted(int(folder.name.removeprefix("schema-")) for folder in FOLDER.glob("schema-*"))


def unpack(version: int, place: Path) -> VaultSample:
    """A working copy with the modes a repository does not keep."""
    shutil.copytree(sample_folder(version), place, dirs_exist_ok=True)
    for part in place.rglob("*"):
        part.chmod(0o700 if part.is_dir() else 0o600)
    return VaultSample(place / "vault", place / "state", "")


def make() -> Path:
    """The sample of today's schema: some invented papers, a state file, both entered and left in good order."""
    clock, folder = FixedClock(MADE_AT), sample_folder(KNOWN_VERSION)
    with tempfile.TemporaryDirectory() as aside:
        sample = make_sample(Path(aside), clock)
        session = sample.open(clock)
        cases = Cases(session, shipped_rulebook(), Events())
        for paper in demonstration(date(2026, 4, 16))[:PAPERS]:
            cases.register(paper)
        session.close()
        shutil.rmtree(folder, ignore_errors=True)
        for file in (*KEPT, *(f"state/{state.name}" for state in sample.state_folder.glob("*.state.json"))):
            (folder / file).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(Path(aside) / file, folder / file)
    return folder


if __name__ == "__main__":
    print(make())
