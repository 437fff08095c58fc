"""What every table shares: the declarative base, column types for words and moments, and the recorded row."""

from __future__ import annotations

import importlib
import pkgutil
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from functools import cache
from typing import Any, ClassVar, Generic, TypeVar

from sqlalchemy import Boolean, MetaData, String
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator

AnyWord = TypeVar("AnyWord", bound=StrEnum)


class Base(DeclarativeBase):
    """All tables; constraint names are fixed so that migrations can name them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class Word(TypeDecorator[AnyWord], Generic[AnyWord]):
    """A word of the field (a StrEnum) kept as its text."""

    impl = String
    cache_ok = True

    def __init__(self, words: type[AnyWord]) -> None:
        super().__init__()
        self.words = words

    def process_bind_param(self, value: AnyWord | None, dialect: Dialect) -> str | None:
        return None if value is None else self.words(value).value

    def process_result_value(self, value: Any, dialect: Dialect) -> AnyWord | None:
        return None if value is None else self.words(value)


class Moment(TypeDecorator[datetime]):
    """A moment with its zone, kept as UTC text that sorts by time ("2026-04-16T05:00:00.000000Z")."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        return None if value is None else moment_text(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)


def moment_text(moment: datetime) -> str:
    """UTC to the microsecond; a moment without a zone is our bug."""
    if moment.tzinfo is None:
        raise ValueError("a moment needs its zone")
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def fresh_uid() -> str:
    return uuid.uuid4().hex


class Recorded:
    """A row whose every change is journaled in the same transaction. Such rows are never deleted.

    ``record_kind`` names the table in the journal and never changes, whatever happens to the table's name.
    """

    record_kind: ClassVar[str]
    __tablename__: str

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(String(32), unique=True, default=fresh_uid)


def import_models() -> None:
    """Load every module of `db.models`, so that all tables are known."""
    package = importlib.import_module("db.models")
    for module in pkgutil.iter_modules(package.__path__):
        importlib.import_module(f"db.models.{module.name}")


@cache
def recorded_tables() -> Mapping[str, str]:
    """Record kind -> table name, of every recorded class."""
    import_models()
    return {
        mapper.class_.record_kind: mapper.local_table.name  # type: ignore[attr-defined]
        for mapper in Base.registry.mappers
        if issubclass(mapper.class_, Recorded)
    }


@dataclass(frozen=True, slots=True)
class Held:
    """What a column of a record holds: a word of the field, a truth, or (by its kind) another record."""

    words: type[StrEnum] | None = None
    is_truth: bool = False
    refers_to: str = ""


@cache
def recorded_columns() -> Mapping[tuple[str, str], Held]:
    """(Record kind, column) -> what it holds, of every column of every recorded class."""
    tables = recorded_tables()
    kinds = {table: kind for kind, table in tables.items()}
    return {
        (kind, column.name): Held(
            column.type.words if isinstance(column.type, Word) else None,
            isinstance(column.type, Boolean),
            next((kinds.get(key.column.table.name, "") for key in column.foreign_keys), ""),
        )
        for kind, table in tables.items()
        for column in Base.metadata.tables[table].columns
    }
