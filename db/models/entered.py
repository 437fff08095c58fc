"""When a fact was typed in and by whom, beside the day it happened: a late entry is seen as such."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from db.base import Moment


class Entered:
    """Mixed into records of events. The event's own date may be earlier than its entry, never later."""

    entered_at: Mapped[datetime] = mapped_column(Moment)
    entered_by: Mapped[str]  # full name, as it stood then
