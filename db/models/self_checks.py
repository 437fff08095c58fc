"""Red lines of the self-check that an administrator has accepted, with the reason."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Moment, Recorded


class AcceptedRisk(Recorded, Base):
    """Accepted by somebody, for a reason, until a day; withdrawn when it does not hold any more."""

    __tablename__ = "accepted_risk"
    record_kind = "accepted_risk"

    item: Mapped[str] = mapped_column(index=True)
    detail: Mapped[str]
    reason: Mapped[str]
    accepted_by: Mapped[int]
    accepted_at: Mapped[datetime] = mapped_column(Moment)
    until: Mapped[date]
    withdrawn: Mapped[bool] = mapped_column(default=False)
