"""Reviews of execution discipline that were held (45)."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Recorded
from db.models.entered import Entered


class DisciplineReview(Entered, Recorded, Base):
    """A meeting that reviewed execution discipline, with the paper that shows it."""

    __tablename__ = "discipline_review"
    record_kind = "discipline_review"

    on: Mapped[date]
    reference: Mapped[str]
    note: Mapped[str] = mapped_column(Text, default="")
