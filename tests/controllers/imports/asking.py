"""What tests of packages that come in ask of an office."""

from __future__ import annotations

from app.controllers.exchange.arrival import Choices
from app.controllers.exchange.difference import Difference
from app.controllers.exchange.exchange_views import ImportView
from app.rules.outcome import Refusal
from db.models.directories import Body
from db.models.exchange import IncomingPackage
from tests.exchange.offices import Office


def codes(refusal: object) -> list[str]:
    assert isinstance(refusal, Refusal), refusal
    return [finding.code for finding in refusal]


def difference(office: Office, line: ImportView, choices: Choices | None = None) -> Difference:
    found = office.imports.difference(line.import_id, choices)
    assert isinstance(found, Difference), found
    return found


def quarantined(office: Office) -> int:
    with office.session.read() as work:
        return work.db.query(IncomingPackage).count()


def edit_body(office: Office, name_ru: str) -> None:
    with office.session.work("test.body") as work:
        body = work.db.query(Body).filter(Body.name_kk == "Ойдан шығарылған министрлік").one()
        body.name_ru = name_ru
        work.commit()
