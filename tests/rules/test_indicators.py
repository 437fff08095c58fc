"""The lines of the yearly report (80 1)): each counts what its name says."""

from __future__ import annotations

from datetime import date

from app.rules.figures import Decided, Tally, YearFacts, indicators
from app.rules.terms import Ground, Indicator, StepKind

MAY = date(2026, 5, 20)
STEPS = (
    *[Decided(StepKind.EXTEND, MAY, MAY)] * 2,
    *[Decided(StepKind.TRANSFER_MEDIUM, MAY, MAY)] * 2,
    Decided(StepKind.TRANSFER_LONG, MAY, MAY),
    *[Decided(StepKind.RESCHEDULE, MAY, MAY)] * 4,
    *[Decided(StepKind.REMOVE, MAY, ground=Ground.EXECUTED)] * 4,
    Decided(StepKind.REMOVE, MAY),  # without a ground: executed
    *[Decided(StepKind.REMOVE, MAY, ground=Ground.COVERED)] * 6,
    *[Decided(StepKind.REMOVE, MAY, ground=Ground.IMPOSSIBLE)] * 7,
    *[Decided(StepKind.REMOVE, MAY, ground=Ground.HANDED_OVER)] * 8,
    *[Decided(StepKind.REINSTATE, MAY, MAY, Ground.EXECUTED)] * 9,
)


def test_each_line_of_the_yearly_report_counts_what_it_names() -> None:
    counted = Tally(in_time=20, late=21, open_late=22, in_first_term=23, moved_once=24, moved_again=25)
    facts = YearFacts(STEPS, refused=10, returned=11, risks=12, taken=13, under_control=14, left=15)
    assert indicators(counted, facts) == {
        Indicator.UNDER_CONTROL: 14,
        Indicator.TAKEN: 13,
        Indicator.DUE: 63,
        Indicator.IN_TIME: 20,
        Indicator.LATE: 21,
        Indicator.OPEN_LATE: 22,
        Indicator.IN_FIRST_TERM: 23,
        Indicator.EXTENDED: 24,
        Indicator.EXTENDED_AGAIN: 25,
        Indicator.TRANSFERRED: 3,
        Indicator.RESCHEDULED: 4,
        Indicator.REFUSED: 10,
        Indicator.REMOVED_EXECUTED: 5,
        Indicator.REMOVED_COVERED: 6,
        Indicator.REMOVED_IMPOSSIBLE: 7,
        Indicator.HANDED_OVER: 8,
        Indicator.REINSTATED: 9,
        Indicator.RETURNED: 11,
        Indicator.RISKS: 12,
        Indicator.LEFT: 15,
    }
