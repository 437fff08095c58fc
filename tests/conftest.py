"""What every test shares: no screen, a fixed clock, no surprises from Qt or the log."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from app.clock import FixedClock
from app.controllers.vault.doors import Unlocked, unlock
from app.controllers.vault.sessions import Session
from app.vault.hardening import Hardening
from tests.vault_samples import VaultSample, make_sample
from ui.garbage import collect_if_due

ASTANA = ZoneInfo("Asia/Almaty")


@pytest.fixture(autouse=True)
def garbage_of_this_thread_only() -> Iterator[None]:
    """As in the program: background work never destroys a window's objects by collecting garbage on its own thread."""
    gc.disable()
    yield
    collect_if_due()


@pytest.fixture(autouse=True)
def sound_workstation(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """What the system under the tests does with swap, spooler and core dumps is not what most tests are about."""
    monkeypatch.setattr("app.controllers.paper.press.WORKSTATION", tmp_path_factory.getbasetemp() / "no such system")
    monkeypatch.setattr("app.controllers.vault.self_check.hardening", lambda: Hardening(True, True))


@pytest.fixture
def clock() -> FixedClock:
    """Thursday, 16 April 2026, 10:00: an ordinary working day."""
    return FixedClock(datetime(2026, 4, 16, 10, 0, tzinfo=ASTANA))


@pytest.fixture(scope="session")
def vault_template(tmp_path_factory: pytest.TempPathFactory) -> VaultSample:
    """A vault with one user who has every role, made once; copy it (`vault`), never open it."""
    made_at = datetime(2026, 4, 15, 9, 0, tzinfo=ASTANA)
    return make_sample(tmp_path_factory.mktemp("template"), FixedClock(made_at))


@pytest.fixture
def vault(vault_template: VaultSample, tmp_path: Path) -> VaultSample:
    """This test's own closed vault."""
    return vault_template.copy_to(tmp_path)


@pytest.fixture(scope="session")
def unlocked(vault_template: VaultSample) -> Unlocked:
    """The sample's user at the open door: the key is derived once, not in every test."""
    return unlock(vault_template.site, vault_template.login, vault_template.passphrase)


@pytest.fixture
def session(vault: VaultSample, unlocked: Unlocked, clock: FixedClock) -> Iterator[Session]:
    """The sample's user signed in to this test's own vault."""
    opened = vault.open_unlocked(unlocked, clock)
    yield opened
    opened.close()
