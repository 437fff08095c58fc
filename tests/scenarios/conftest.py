"""The office of a story."""

from __future__ import annotations

import pytest

from app.clock import FixedClock
from app.controllers.vault.sessions import Session
from tests.scenarios.office import StoryOffice


@pytest.fixture
def office(session: Session, clock: FixedClock) -> StoryOffice:
    """It is 16 April 2026; papers of the stories came on 6 April."""
    return StoryOffice(session, clock)
