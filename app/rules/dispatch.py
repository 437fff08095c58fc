"""When a paper must leave to be there in time: the day to act by less the days of signature and of the courier.

The decree counts to the day a report arrives and knows nothing of the way there; how many working days that way
takes is the office's own experience, entered in its profile.
"""

from __future__ import annotations

from datetime import date

from app.rules.calendar import CalendarMissing
from app.rules.outcome import Reason
from app.rules.periods import Dated
from app.rules.rulebook import Rulebook
from app.rules.terms import Rule


def latest_dispatch(act_by: date, book: Rulebook) -> Dated | None:
    """The last working day on which a paper may go to be signed and sent, so that it arrives on ``act_by``.

    None where the profile names no days of the way, and where they lead into a year without a calendar.
    """
    signature, courier = book.profile.signature_working_days, book.profile.courier_working_days
    if not signature + courier:
        return None
    try:
        on = book.calendar.before(act_by, signature + courier)
    except CalendarMissing:
        return None
    values = {"act": act_by, "signature": signature, "courier": courier, "leave": on}
    skipped = book.calendar.skipped(on, act_by)
    return Dated(on, Reason("dispatch", Rule.TERMS_BEFORE, "", "why.dispatch", values, skipped))
