"""Calendars and editions of the decree that dates in a package rest on: their files travel with it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import resources
from app.calendars import parse_year
from app.controllers.law.rulebooks import CALENDAR, DECREE
from app.editions import EDITION_FILES, parse_edition
from app.exchange.lines import Row
from db.queries import editions as queries
from db.queries.contents import editions_named
from db.session import Reading


def edition_name(row: Row) -> str:
    """The name by which dates remember a calendar or an edition."""
    return f"{row['key']}: {row['edition']}" if row["kind"] == CALENDAR else str(row["edition"])


def edition_rows(work: Reading, *, loaded: bool = False) -> Iterator[Row]:
    """The file of every calendar year and edition the chosen cases name, shipped or loaded; with ``loaded`` also of
    every one that was loaded into this vault."""
    named = editions_named(work.db.connection())
    decrees = {decree for decree, _ in named}
    years = {tuple(part.partition(": ")[::2]) for _, calendar in named for part in calendar.split("; ")}
    if loaded:
        years |= {
            (year, edition) for year, edition, _ in _read_years(row.text for row in queries.every(work.db, CALENDAR))
        }
        decrees |= {parse_edition(row.text)[0].edition.name for row in queries.every(work.db, DECREE)}
    for key, edition, text in sorted(_calendars(work)):
        if (key, edition) in years:
            yield {"kind": CALENDAR, "key": key, "edition": edition, "text": text}
    for key, edition, text in sorted(_decrees(work)):
        if edition in decrees:
            yield {"kind": DECREE, "key": key, "edition": edition, "text": text}


def _calendars(work: Reading) -> set[tuple[str, str, str]]:
    texts = [file.read_text(encoding="utf-8") for file in resources.path("calendars").glob("*.toml")]
    texts += [row.text for row in queries.every(work.db, CALENDAR)]
    return set(_read_years(texts))


def _read_years(texts: Iterable[str]) -> Iterator[tuple[str, str, str]]:
    for text in texts:
        year = parse_year(text)
        yield str(year.year), year.edition, text


def _decrees(work: Reading) -> set[tuple[str, str, str]]:
    texts = [file.read_text(encoding="utf-8") for file in resources.path("rules").glob(EDITION_FILES)]
    texts += [row.text for row in queries.every(work.db, DECREE)]
    found = ((parse_edition(text)[0].edition, text) for text in texts)
    return {(edition.since.isoformat(), edition.name, text) for edition, text in found}
