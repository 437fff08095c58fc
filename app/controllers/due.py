"""When the next package for a site is due: a period after the one before it was made, or after it became known."""

from __future__ import annotations

from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from app.rules.terms import ExchangePeriod
from db.models.correspondents import Correspondent
from db.queries.exchange import last_export_on
from db.session import Reading

STEPS: dict[ExchangePeriod, timedelta | relativedelta] = {
    ExchangePeriod.WEEKLY: timedelta(days=7),
    ExchangePeriod.MONTHLY: relativedelta(months=1),
    ExchangePeriod.QUARTERLY: relativedelta(months=3),
}


def next_due(work: Reading, known: Correspondent) -> date | None:
    """None for a site without a period. A package that was cancelled or never left does not count."""
    if known.period is None:
        return None
    last = last_export_on(work.db, known.id) or known.entered_at.date()
    return last + STEPS[known.period]
