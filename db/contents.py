"""Which records travel on packages, and as whose: one line a kind. Everything else about them is read off the tables.

A root (a registered paper) travels with every record that belongs to it; directories travel as far as they are named.
References are written as uids, because ids are each vault's own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from sqlalchemy import Boolean, Column, Date, Integer, String, Text
from sqlalchemy.sql.type_api import TypeEngine

from db.base import Base, Moment, Recorded, Word, import_models

ANY = "*"
MOST_INTEGER = 1_000_000_000_000
LONGEST_LINE, LONGEST_TEXT = 4_000, 100_000  # characters of a field without a length of its own
MOMENT_PATTERN = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{6}Z$"
UID_PATTERN = "^[0-9a-f]{32}$"


@dataclass(frozen=True, slots=True)
class Content:
    """A kind of record that travels. ``owner``: the column that names the record it belongs to, "" for a root or a
    directory; ``owner_kind``: the column that says of what kind that is, where it may be of several, and ``owners``
    the kinds it may be, any record of a case when none is named. ``derived``: columns that each vault works out
    itself."""

    kind: str
    owner: str = ""
    derived: frozenset[str] = frozenset()
    owner_kind: str = ""
    owners: tuple[str, ...] = ()


# Directories. ``NATURAL`` names what makes two entries of different vaults the same one.
SHARED = (
    Content("sector", derived=frozenset({"sort_key"})),
    Content("body", derived=frozenset({"sort_key"})),
    Content("unit", derived=frozenset({"sort_key"})),
    Content("official", derived=frozenset({"sort_key"})),
    # The register of normative decrees travels as directories do: kept in several vaults, the newer entry counts.
    Content("normative_decree"),
    Content("decree_review", "decree_id"),
    Content("decree_observation", "review_id"),
    # The Address with its plan too: the measures as signed, what was done on which day, what is reported (Appendix 4).
    # Which case a measure became is known where it became one.
    Content("nationwide_plan"),
    Content("plan_section", "plan_id"),
    Content("assigned_line", "subject_id", frozenset({"clause_id"}), "subject_kind", ("nationwide_plan",)),
    Content("milestone", "subject_id", owner_kind="subject_kind", owners=("nationwide_plan",)),
    Content("item_progress", "plan_id"),
)
DECREES = ("normative_decree", "decree_review", "decree_observation")
PLANS = ("nationwide_plan", "plan_section", "assigned_line", "milestone", "item_progress")
REGISTERS = (*DECREES, *PLANS)
DIRECTORIES = tuple(content.kind for content in SHARED if content.kind not in REGISTERS)
NATURAL: Mapping[str, tuple[str, ...]] = {
    "sector": ("name_kk", "valid_from"),
    "body": ("name_kk", "valid_from"),
    "unit": ("name_kk", "valid_from"),
    "official": ("name", "position_kk", "valid_from"),
    "normative_decree": ("number", "signed_on"),
    "decree_review": ("decree_id", "year"),
    "decree_observation": ("review_id", "place"),
    "nationwide_plan": ("year",),
    "plan_section": ("item", "plan_id"),
    "assigned_line": ("number", "subject_kind", "subject_id"),
    "milestone": ("what", "subject_kind", "subject_id", "number", "on", "reference"),
    "item_progress": ("item", "plan_id", "year", "half"),
}
# A registered paper and what belongs to it.
ROOT = "instruction"
CASES = (
    Content(ROOT),
    Content("clause", "instruction_id", frozenset({"order_key", "case_key", "responsible_key"})),
    Content("coexecutor", "clause_id"),
    Content("step", "clause_id"),
    Content("obligation", "clause_id"),
    Content("taken_back", "clause_id"),
    Content("breach", "clause_id"),
    Content("correction", "subject_id", owner_kind="subject_kind"),
    Content("reopening", "obligation_id"),
    Content("resolution", "clause_id"),
    Content("assignment", "clause_id"),
    Content("inspection", "clause_id"),
    Content("marked_handover", "clause_id"),
    Content("quality_note", "clause_id"),
    Content("report", "clause_id"),
    Content("report_return", "report_id"),
    Content("expert_conclusion", "clause_id"),
    Content("risk_notice", "clause_id"),
    Content("road_map", "clause_id"),
    Content("road_map_row", "road_map_id"),
)
CONTENTS = {content.kind: content for content in (*SHARED, *CASES)}
# Numbers that bear the home site's code elsewhere, and travel without it.
NUMBERED = {ROOT: "registration_number", "clause": "case_number"}
# What stays in its vault, each with its reason.
AT_HOME = {
    "vault": "the vault's own keys",
    "accepted_risk": "about this workstation",
    "user": "persons and keys of one vault",
    "access_list": "who needs to know what is decided in each vault",
    "access_member": "who needs to know what is decided in each vault",
    "access_case": "who needs to know what is decided in each vault",
    "shown_case": "what inspectors of this office were shown",
    "print": "the numbered print ledger of one workstation",
    "printed_copy": "copies made at this workstation",
    "spoiled_sheets": "sheets spoiled at this workstation",
    "destruction_act": "acts numbered by this office",
    "doomed_copy": "copies made at this workstation",
    "blank_return": "blank forms of this office",
    "heading_correction": "how this office words its forms",
    "layout_version": "how this office arranges its forms",
    "series": "how numbers of this office look",
    "register_number": "numbers of this office, each given out once",
    "paper": "journals of this office, under its own numbers",
    "saved_filter": "how persons of this office look at their lists",
    "instruction_draft": "agreed on paper in this office; what was signed travels as a registered paper",
    "instruction_visa": "on drafts of this office",
    "discipline_review": "meetings of this office",
    "reminder": "slips numbered by this office",
    "case_link": "joins cases of two papers, which need not travel together",
    "organisation": "who this office is",
    "standard_text": "how this office words its papers; a paper carries its own copy",
    "acting": "orders of this office, in its own personnel file",
    "loaded_edition": "travels as a file and is loaded by a person, who sees what it changes",
    "left_date": "what persons of this office decided on a calendar they loaded",
    "own_site": "this site's own name",
    "own_key": "this site's own keys",
    "correspondent": "whom this site exchanges packages with",
    "correspondent_key": "keys compared on paper here",
    "export": "packages of this site",
    "import": "packages that came to this site",
    "transfer": "papers handed over, as this site knows it",
    "record_alias": "names this site has for others' directory entries",
    "medium": "media registered here",
    "medium_move": "media registered here",
    "medium_writing": "media registered here",
    "draft": "drafts on paper prepared in this office",
    "draft_round": "drafts on paper prepared in this office",
    "draft_event": "drafts on paper prepared in this office",
    "draft_visa": "drafts on paper prepared in this office",
    "draft_sheet": "drafts on paper prepared in this office",
    "draft_attachment": "drafts on paper prepared in this office",
    "tracked_paper": "printed papers of this office's drafts",
    "tracked_move": "printed papers of this office's drafts",
    "acquaintance": "who of this office read a paper; the signatures are on the paper",
}


@dataclass(frozen=True, slots=True)
class Field:
    """A column as it travels: under its own name, or the reference's name without "_id"."""

    name: str
    column: str
    refers_to: str  # kind of the record it names by uid, ANY when another column tells the kind, "" for a value
    required: bool
    truth: bool  # kept as 0 and 1, written as false and true
    schema: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Shape:
    """A kind of record as it travels."""

    kind: str
    table: str
    description: str
    fields: tuple[Field, ...]  # without uid

    @property
    def schema(self) -> dict[str, Any]:
        """Its JSON Schema."""
        properties = {"uid": {"type": "string", "pattern": UID_PATTERN}}
        properties |= {field.name: dict(field.schema) for field in self.fields}
        return {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": self.kind,
            "description": self.description,
            "type": "object",
            "additionalProperties": False,
            "required": ["uid", *(field.name for field in self.fields if field.required)],
            "properties": properties,
        }


@cache
def shape(kind: str) -> Shape:
    """The shape of a kind that travels."""
    model = _models()[kind]
    content = CONTENTS[kind]
    fields = (
        _field(column, content)
        for column in model.__table__.columns  # type: ignore[attr-defined]
        if column.name not in {"id", "uid", *content.derived}
    )
    description = (model.__doc__ or "").strip().partition("\n")[0]
    return Shape(kind, model.__tablename__, description, tuple(fields))


def owner_kinds(content: Content) -> tuple[str, ...]:
    """Kinds that ``owner_kind`` of a record may name."""
    return content.owners or tuple(known.kind for known in CASES if known != content)


@cache
def vocabulary(kind: str) -> Mapping[str, type[StrEnum]]:
    """Fields of a kind that hold a word of the field's own, by name."""
    columns = _models()[kind].__table__.columns  # type: ignore[attr-defined]
    return {
        field.name: columns[field.column].type.words
        for field in values(kind)
        if isinstance(columns[field.column].type, Word)
    }


@cache
def references(kind: str) -> tuple[Field, ...]:
    """The fields of a kind that name other records."""
    return tuple(field for field in shape(kind).fields if field.refers_to)


@cache
def values(kind: str) -> tuple[Field, ...]:
    """The fields of a kind that hold something themselves."""
    return tuple(field for field in shape(kind).fields if not field.refers_to)


@cache
def _models() -> dict[str, type[Recorded]]:
    import_models()
    return {
        mapper.class_.record_kind: mapper.class_
        for mapper in Base.registry.mappers
        if issubclass(mapper.class_, Recorded)
    }


def _field(column: Column[Any], content: Content) -> Field:
    kinds = {model.__tablename__: kind for kind, model in _models().items()}
    if column.foreign_keys:
        (key,) = column.foreign_keys
        name, refers_to = column.name.removesuffix("_id"), kinds[key.column.table.name]
        schema: dict[str, Any] = {"type": "string", "pattern": UID_PATTERN, "description": f"uid of the {refers_to}"}
    elif column.name == content.owner:
        name, refers_to = column.name.removesuffix("_id"), ANY
        schema = {"type": "string", "pattern": UID_PATTERN, "description": f"uid of the {content.owner_kind}"}
    elif column.name == content.owner_kind:
        name, refers_to, schema = column.name, "", {"type": "string", "enum": list(owner_kinds(content))}
    else:
        name, refers_to, schema = column.name, "", _schema(column.type)
    truth = isinstance(column.type, Boolean)
    return Field(name, column.name, refers_to, not column.nullable, truth, schema)


def _schema(kind: TypeEngine[Any]) -> dict[str, Any]:
    match kind:
        case Word():
            return {"type": "string", "enum": [word.value for word in kind.words]}
        case Moment():
            return {"type": "string", "pattern": MOMENT_PATTERN}
        case Boolean():
            return {"type": "boolean"}
        case Integer():
            return {"type": "integer", "minimum": -MOST_INTEGER, "maximum": MOST_INTEGER}
        case Date():
            return {"type": "string", "format": "date"}
        case Text():
            return {"type": "string", "maxLength": LONGEST_TEXT}
        case String():
            return {"type": "string", "maxLength": kind.length or LONGEST_LINE}
        case _:
            raise TypeError(f"{kind!r} cannot travel")
