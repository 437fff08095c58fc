"""The vault's own record: its name in all files, and the recovery code's public keys."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Moment, Recorded


class VaultRecord(Recorded, Base):
    """One row. ``generation`` counts data keys; the public keys here are authoritative, not the key file's."""

    __tablename__ = "vault"
    record_kind = "vault"

    vault_uid: Mapped[str] = mapped_column(String(32))
    created_at: Mapped[datetime] = mapped_column(Moment)
    generation: Mapped[int]
    recovery_sealing: Mapped[bytes] = mapped_column(LargeBinary(32))
    recovery_signing: Mapped[bytes] = mapped_column(LargeBinary(32))
