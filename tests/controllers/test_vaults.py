"""Making and opening vaults, as it happens to people."""

from __future__ import annotations

import pytest

from app.clock import FixedClock
from app.controllers.sessions import Session
from app.errors import WrongPassphrase
from db.queries.users import all_users
from tests.vault_samples import FULL_NAME, VaultSample


def test_a_new_vault_opens_and_knows_its_user(session: Session) -> None:
    assert session.user.full_name == FULL_NAME
    with session.work("test.read") as work:
        assert [user.login for user in all_users(work.db)] == [session.user.login]


def test_closed_vault_opens_again(vault: VaultSample, clock: FixedClock) -> None:
    for _ in range(3):
        vault.open(clock).close()


def test_wrong_passphrase_is_refused(vault: VaultSample, clock: FixedClock) -> None:
    with pytest.raises(WrongPassphrase):
        VaultSample(vault.folder, vault.state_folder, "", vault.login, "бұл дұрыс сөз тіркесі емес").open(clock)
