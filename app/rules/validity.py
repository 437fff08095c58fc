"""From which day to which an entry of a directory, an order or a power holds; both days are in it."""

from __future__ import annotations

from datetime import date, timedelta


def holds(first: date | None, last: date | None, on: date) -> bool:
    """Whether ``on`` lies in the time; None leaves that end open."""
    return (first is None or first <= on) and (last is None or on <= last)


def overlap(first: date | None, last: date | None, other_first: date | None, other_last: date | None) -> bool:
    """Whether two times have a day in common."""
    begins_in_time = first is None or other_last is None or first <= other_last
    return begins_in_time and (last is None or other_first is None or other_first <= last)


def day_before(on: date) -> date:
    """The last day of what is replaced by something that holds from ``on``."""
    return on - timedelta(days=1)
