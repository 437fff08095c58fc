"""When the next package for a site is due: a period after the one before it was made, or after it became known."""

from __future__ import annotations

from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from app.controllers.exchange.exchange_views import DueView
from app.controllers.vault.sessions import Session
from app.rules.terms import ExchangePeriod
from db.models.correspondents import Correspondent
from db.queries import correspondents as sites
from db.queries.exchange import last_export_on
from db.session import Reading

STEPS: dict[ExchangePeriod, timedelta | relativedelta] = {
    ExchangePeriod.WEEKLY: timedelta(days=7),
    ExchangePeriod.MONTHLY: relativedelta(months=1),
    ExchangePeriod.QUARTERLY: relativedelta(months=3),
}


def packages_due(session: Session) -> tuple[DueView, ...]:
    """Sites whose next package is due today or was earlier, the longest due first."""
    today = session.clock.today()
    with session.read() as work:
        found = [(next_due(work, site), site) for site in sites.every(work.db) if site.active]
        late = [DueView(site.id, site.name, day) for day, site in found if day is not None and day <= today]
    return tuple(sorted(late, key=lambda due: due.due_on))


def next_due(work: Reading, known: Correspondent) -> date | None:
    """None for a site without a period. A package that was cancelled or never left does not count."""
    if known.period is None:
        return None
    last = last_export_on(work.db, known.id) or known.entered_at.date()
    return last + STEPS[known.period]
