"""The journal's own table: written once, chained, signed, never changed."""

from __future__ import annotations

from sqlalchemy import Index, LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base


class AuditEntry(Base):
    """One journal entry. Entries of one transaction share their ``work`` number."""

    __tablename__ = "audit_entry"

    sequence: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    version: Mapped[int]
    work: Mapped[int] = mapped_column(index=True)
    at: Mapped[str] = mapped_column(String(27))  # UTC
    user_uid: Mapped[str] = mapped_column(String(32))
    second_uid: Mapped[str] = mapped_column(String(32))  # "" unless two persons did it
    action: Mapped[str]
    record_kind: Mapped[str]
    record_id: Mapped[int]
    record_uid: Mapped[str] = mapped_column(String(32))
    record_hash: Mapped[str] = mapped_column(String(64))  # of the record as it was left; "" for a note
    salt: Mapped[str] = mapped_column(String(32))
    change: Mapped[str] = mapped_column(Text)  # canonical JSON {field: [before, after]}
    payload: Mapped[str] = mapped_column(String(64))  # stands for the three above in what is hashed
    previous: Mapped[str] = mapped_column(String(64))
    hash: Mapped[str] = mapped_column(String(64))
    signature: Mapped[bytes] = mapped_column(LargeBinary(64))
    second_signature: Mapped[bytes] = mapped_column(LargeBinary(64))

    __table_args__ = (
        Index("ix_audit_entry_record", "record_kind", "record_id", "sequence"),
        Index("ix_audit_entry_action", "action", "sequence"),
        Index("ix_audit_entry_at", "at"),
    )
