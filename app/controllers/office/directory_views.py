"""Entries and views of the directories. An entry keeps its days: what held then is found then."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.rules.terms import Decider, OrganisationKind, TextKind

LONGEST_WAY = 30  # working days a paper may take to be signed, or to arrive


@dataclass(frozen=True, slots=True)
class BodyEntry:
    """A state body or organisation as it names itself from a day on."""

    name_kk: str
    name_ru: str = ""
    short_kk: str = ""
    kind: OrganisationKind | None = None
    sector_id: int | None = None
    valid_from: date | None = None


@dataclass(frozen=True, slots=True)
class BodyView:
    body_id: int
    name_kk: str
    name_ru: str
    short_kk: str
    kind: OrganisationKind | None
    sector_id: int | None
    predecessor_id: int | None
    valid_from: date | None
    valid_to: date | None


@dataclass(frozen=True, slots=True)
class UnitEntry:
    """A unit of the office; ``index`` is its part of a number."""

    name_kk: str
    name_ru: str = ""
    index: str = ""
    parent_id: int | None = None
    valid_from: date | None = None


@dataclass(frozen=True, slots=True)
class UnitView:
    unit_id: int
    name_kk: str
    name_ru: str
    index: str
    parent_id: int | None
    valid_from: date | None
    valid_to: date | None


@dataclass(frozen=True, slots=True)
class SectorEntry:
    """A sector of Appendix 8."""

    name_kk: str
    name_ru: str = ""
    valid_from: date | None = None


@dataclass(frozen=True, slots=True)
class SectorView:
    sector_id: int
    name_kk: str
    name_ru: str
    valid_from: date | None
    valid_to: date | None


@dataclass(frozen=True, slots=True)
class StandardTextEntry:
    """A wording of the office, in Kazakh, in Russian or in both."""

    kind: TextKind
    text_kk: str
    text_ru: str = ""
    valid_from: date | None = None


@dataclass(frozen=True, slots=True)
class StandardTextView:
    text_id: int
    kind: TextKind
    text_kk: str
    text_ru: str
    valid_from: date | None
    valid_to: date | None


@dataclass(frozen=True, slots=True)
class OfficialEntry:
    """A person in a position, of a body (its name) or of a unit of the office."""

    name: str
    position_kk: str
    position_ru: str = ""
    body: str = ""
    unit_id: int | None = None
    first_head: bool = False
    political: bool = False
    valid_from: date | None = None


@dataclass(frozen=True, slots=True)
class OfficialView:
    official_id: int
    name: str
    position_kk: str
    position_ru: str
    body: str
    unit: str
    first_head: bool
    political: bool
    valid_from: date | None
    valid_to: date | None


@dataclass(frozen=True, slots=True)
class ActingEntry:
    """Who acts for whom, by which order, from which day to which, both included."""

    absent_id: int
    acting_id: int
    order_number: str
    order_on: date
    from_on: date
    to_on: date


@dataclass(frozen=True, slots=True)
class ActingView:
    acting_entry_id: int
    absent: OfficialView
    acting: OfficialView
    order_number: str
    order_on: date
    from_on: date
    to_on: date
    ended_on: date | None


@dataclass(frozen=True, slots=True)
class OrganisationEntry:
    """Who we are from a day on; who decides under 74-1, as ``regulation`` names them (empty: the default stays); how
    many working days a paper takes to be signed and to arrive (0: not reckoned with)."""

    kind: OrganisationKind
    name_kk: str
    valid_from: date
    name_ru: str = ""
    regulation: str = ""
    government_deciders: frozenset[Decider] = frozenset()
    central_deciders: frozenset[Decider] = frozenset()
    local_deciders: frozenset[Decider] = frozenset()
    signature_working_days: int = 0
    courier_working_days: int = 0
