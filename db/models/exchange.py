"""Packages that went out and came in, each under its number, and where a case is held."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.rules.terms import ExchangeOutcome, Grade, Purpose, TransferState
from db.base import Base, Moment, Recorded, Word
from db.models.correspondents import Correspondent
from db.models.entered import Entered


class Export(Entered, Recorded, Base):
    """A package of ours. Numbers follow one another without gaps: one that failed keeps its number and says why."""

    __tablename__ = "export"
    record_kind = "export"

    number: Mapped[int] = mapped_column(unique=True)
    correspondent_id: Mapped[int] = mapped_column(ForeignKey("correspondent.id"), index=True)
    purpose: Mapped[Purpose] = mapped_column(Word(Purpose))
    package: Mapped[str] = mapped_column(String(32), unique=True)
    counter: Mapped[int]
    outcome: Mapped[ExchangeOutcome] = mapped_column(Word(ExchangeOutcome))
    grade: Mapped[Grade | None] = mapped_column(Word(Grade))
    papers: Mapped[int]
    rows: Mapped[int]
    scope: Mapped[str] = mapped_column(Text)  # JSON: what was asked for
    covers_sequence: Mapped[int]  # of the journal: everything up to it was considered
    content_sha256: Mapped[str] = mapped_column(String(64))  # over the sums of the parts: the same rows, the same value
    file_name: Mapped[str]
    file_sha256: Mapped[str] = mapped_column(String(64))
    size: Mapped[int]
    code: Mapped[str]  # short code of the file, for paper
    receipt_secret: Mapped[str] = mapped_column(String(32))
    expires_on: Mapped[date]
    reason: Mapped[str] = mapped_column(Text, default="")  # of a second package of the same content, of a cancellation
    written_at: Mapped[datetime | None] = mapped_column(Moment)
    ejected_at: Mapped[datetime | None] = mapped_column(Moment)
    answered_at: Mapped[datetime | None] = mapped_column(Moment)
    answered_by: Mapped[str] = mapped_column(default="")  # "package 7", or who typed the code from paper

    correspondent: Mapped[Correspondent] = relationship()

    __table_args__ = (Index("ix_export_content", "correspondent_id", "content_sha256"),)


class OutgoingPackage(Base):
    """The bytes of a package until its receipt is here, so that it can be written again as it was."""

    __tablename__ = "outgoing_package"

    export_id: Mapped[int] = mapped_column(ForeignKey("export.id"), primary_key=True)
    content: Mapped[bytes] = mapped_column(LargeBinary)


class Import(Entered, Recorded, Base):
    """A package that came in, taken or not. Its sender is None when nobody we know signed it."""

    __tablename__ = "import"
    record_kind = "import"

    number: Mapped[int] = mapped_column(unique=True)
    correspondent_id: Mapped[int | None] = mapped_column(ForeignKey("correspondent.id"), index=True)
    file_name: Mapped[str]
    file_sha256: Mapped[str] = mapped_column(String(64), index=True)
    code: Mapped[str]
    outcome: Mapped[ExchangeOutcome] = mapped_column(Word(ExchangeOutcome))
    values: Mapped[str] = mapped_column(Text, default="{}")  # JSON: what its sentence names
    package: Mapped[str] = mapped_column(String(32), default="", index=True)
    purpose: Mapped[Purpose | None] = mapped_column(Word(Purpose))
    sender_number: Mapped[int | None]
    counter: Mapped[int | None]
    grade: Mapped[Grade | None] = mapped_column(Word(Grade))
    packed_at: Mapped[datetime | None] = mapped_column(Moment)
    checkpoint_sequence: Mapped[int | None]  # head of the sender's journal: kept here, it fixes their log
    checkpoint_hash: Mapped[str] = mapped_column(default="")
    rows: Mapped[int] = mapped_column(default=0)
    added: Mapped[int] = mapped_column(default=0)
    changed: Mapped[int] = mapped_column(default=0)
    reason: Mapped[str] = mapped_column(Text, default="")
    decided_at: Mapped[datetime | None] = mapped_column(Moment)
    decided_by: Mapped[str] = mapped_column(default="")
    receipt_code: Mapped[str] = mapped_column(default="")
    receipt_id: Mapped[int | None] = mapped_column(ForeignKey("export.id"))  # the package its receipt went with

    correspondent: Mapped[Correspondent | None] = relationship()


class IncomingPackage(Base):
    """The bytes of a package in quarantine, still closed; gone when it is decided."""

    __tablename__ = "incoming_package"

    import_id: Mapped[int] = mapped_column(ForeignKey("import.id"), primary_key=True)
    content: Mapped[bytes] = mapped_column(LargeBinary)


class Standing(Base):
    """What is known of a record from packages: where it was registered, who holds it, how new it is.

    A paper without a row was registered here and never left. ``held`` is False for a copy and for what was handed
    over: then nothing of it may be changed here.
    """

    __tablename__ = "standing"

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    record_id: Mapped[int]
    home: Mapped[str] = mapped_column(String(32))  # site
    prefix: Mapped[str] = mapped_column(default="")  # before the numbers of papers registered elsewhere
    holder: Mapped[str] = mapped_column(String(32))  # site
    held: Mapped[bool]
    epoch: Mapped[int]  # counts hand-overs
    version: Mapped[int]  # a paper's: the holder's journal when it was sent; an entry's: changes known of it
    at_sequence: Mapped[int]  # our own journal when it arrived

    __table_args__ = (Index("ux_standing_record", "kind", "record_id", unique=True),)


class Transfer(Entered, Recorded, Base):
    """A paper's way from one vault to another. It is in one place only: the sender lets go before the package is
    written, and takes it back only on the recipient's word that it was not taken."""

    __tablename__ = "transfer"
    record_kind = "transfer"

    instruction_id: Mapped[int] = mapped_column(ForeignKey("instruction.id"), index=True)
    epoch: Mapped[int]  # after the hand-over
    from_site: Mapped[str] = mapped_column(String(32))
    to_site: Mapped[str] = mapped_column(String(32))
    export_id: Mapped[int | None] = mapped_column(ForeignKey("export.id"), index=True)
    import_id: Mapped[int | None] = mapped_column(ForeignKey("import.id"), index=True)
    state: Mapped[TransferState] = mapped_column(Word(TransferState))
    on: Mapped[date]


class RecordAlias(Recorded, Base):
    """A directory entry of another vault that is the same as one of ours."""

    __tablename__ = "record_alias"
    record_kind = "record_alias"

    kind: Mapped[str]
    foreign_uid: Mapped[str] = mapped_column(String(32))
    record_id: Mapped[int]

    __table_args__ = (Index("ux_record_alias", "kind", "foreign_uid", unique=True),)
