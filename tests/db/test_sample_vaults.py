"""A vault of every released schema still opens, comes up to today's and is read; a newer one is refused untouched."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.clock import FixedClock
from app.controllers.control.cases import Cases
from app.editions import shipped_rulebook
from app.errors import Fault, VaultNewer
from app.events import Events
from db.engine import connect
from db.schema import KNOWN_VERSION
from tests.sample_vaults import FIRST_UNRELEASED, PAPERS, kept_versions, unpack

MAKE = "make the sample of an unreleased schema anew: python -m tests.sample_vaults"


def test_there_is_a_sample_of_every_schema_up_to_todays() -> None:
    assert kept_versions() == list(range(1, KNOWN_VERSION + 1)), MAKE


@pytest.mark.parametrize("version", kept_versions())
def test_a_vault_of_every_schema_opens_and_is_read_and_sound(version: int, tmp_path: Path, clock: FixedClock) -> None:
    session = unpack(version, tmp_path).open(clock)
    cases = Cases(session, shipped_rulebook(), Events())
    page = cases.page()
    numbers = {cases.card(row.case_id).case_number for row in page.rows}
    assert len(numbers) == page.total >= PAPERS
    report = session.check()
    if version >= FIRST_UNRELEASED and {damage.fault for damage in report.damages} == {Fault.SCHEMA}:
        pytest.skip(f"the schema moved on before its release; {MAKE}")
    assert report.ok, report.damages
    found = cases.page(filter_text=cases.card(page.rows[0].case_id).text_kk.split()[0])
    assert found.total >= 1  # the search index came along
    session.close()


def test_a_vault_of_a_newer_program_is_refused_and_not_touched(tmp_path: Path, clock: FixedClock) -> None:
    sample = unpack(KNOWN_VERSION, tmp_path)
    session = sample.open(clock)
    place = session.vault.place
    session.close()
    connection = connect(place)
    connection.execute(f"PRAGMA user_version = {KNOWN_VERSION + 1}")
    connection.close()
    before = sample.database.read_bytes()
    with pytest.raises(VaultNewer) as refused:
        sample.open(clock)
    assert refused.value.values["found"] == KNOWN_VERSION + 1
    assert sample.database.read_bytes() == before
