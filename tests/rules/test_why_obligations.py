"""Why each obligation falls due when it does: its own paragraph, what it was counted from, the days passed over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from app.editions import shipped_rulebook
from app.rules import obligations
from app.rules.decisions import answer
from app.rules.facts import Case, FixedDate
from app.rules.outcome import Obligation, Reason
from app.rules.terms import Interim, Mark, Owner, Rule

BOOK = shipped_rulebook()
RECEIVED, JUNE = date(2026, 3, 4), date(2026, 6, 3)
CASE = Case(date(2026, 3, 2), RECEIVED, term=FixedDate(JUNE))


def owed(case: Case, rule: Rule) -> Obligation:
    return next(one for one in answer(case, None, BOOK).obligations if one.rule is rule)


def told(reason: Reason) -> tuple[str, str, str, str, Mapping[str, object]]:
    return reason.about, reason.rule, reason.paragraph, reason.code, reason.values


def counted(about: Rule, paragraph: str, count: int, due: date) -> tuple[str, str, str, str, Mapping[str, object]]:
    values = {"start": RECEIVED, "count": count, "due": due}
    return about, Rule.TERMS_FROM_RECEIPT, paragraph, "why.from_receipt", values


def test_a_marked_paper_is_told_the_same_day_under_64() -> None:
    found = owed(replace(CASE, term=None, mark=Mark.URGENT), Rule.OBLIGATIONS_NOTIFY_MARKED)
    assert (found.paragraph, found.owner, found.due_on) == ("64", Owner.ADMINISTRATION, RECEIVED)
    values = {"due": RECEIVED, "mark": Mark.URGENT}
    assert told(found.why) == (Rule.OBLIGATIONS_NOTIFY_MARKED, Rule.TERMS_SAME_DAY, "64", "why.same_day", values)


def test_visions_fall_due_under_46() -> None:
    rule = Rule.OBLIGATIONS_PROCESS_VISION
    found = owed(CASE, rule)
    assert (found.paragraph, found.owner) == ("46", Owner.EXECUTOR)
    assert told(found.why) == counted(rule, "46", 3, date(2026, 3, 10))
    assert [day.day for day in found.why.skipped] == [date(2026, 3, 7), date(2026, 3, 8), date(2026, 3, 9)]
    rule = Rule.OBLIGATIONS_LEGISLATION_VISION
    found = owed(replace(CASE, legislative=True), rule)
    values = {"start": RECEIVED, "count": 2, "due": date(2026, 3, 18)}
    assert (found.paragraph, found.owner) == ("46", Owner.EXECUTOR)
    assert told(found.why) == (rule, Rule.TERMS_WEEKS_MONTHS, "46", "why.weeks", values)


def test_co_executors_propose_under_65() -> None:
    rule = Rule.OBLIGATIONS_COEXECUTOR
    urgent = owed(replace(CASE, term=None, mark=Mark.URGENT, bodies=2), rule)
    assert (urgent.paragraph, urgent.owner) == ("65", Owner.CO_EXECUTOR)
    assert told(urgent.why) == counted(rule, "65", 3, date(2026, 3, 10))
    medium = owed(replace(CASE, bodies=2), rule)
    values: dict[str, object] = {"end": JUNE, "count": 10, "due": medium.due_on}
    assert told(medium.why) == (rule, Rule.TERMS_BEFORE, "65", "why.before", values)
    assert date(2026, 5, 27) in {day.day for day in medium.why.skipped}, "Kurban Ait"
    day = date(2026, 4, 1)
    written = owed(replace(CASE, bodies=2, coexecutor_on=day), rule)
    assert told(written.why) == (rule, Rule.TERMS_FIXED_DATE, "65", "why.coexecutor_written", {"due": day})
    early = owed(replace(CASE, bodies=2, coexecutor_on=date(2026, 3, 3)), rule)
    values = {"due": RECEIVED, "found": date(2026, 3, 3)}
    assert told(early.why) == (rule, Rule.TERMS_SAME_DAY, "65", "why.not_before_receipt", values)


def test_a_road_map_is_due_under_56_and_after_a_transfer_under_59() -> None:
    rule = Rule.OBLIGATIONS_ROAD_MAP
    found = owed(replace(CASE, term=FixedDate(date(2026, 12, 15)), complex=True, bodies=2), rule)
    assert (found.paragraph, found.owner) == ("56", Owner.EXECUTOR)
    assert told(found.why) == counted(rule, "56", 10, date(2026, 3, 19))
    rule = Rule.OBLIGATIONS_ROAD_MAP_LONG
    after = obligations.road_map_long(RECEIVED, BOOK)
    values = {"start": RECEIVED, "count": 10, "due": date(2026, 3, 19)}
    assert (after.paragraph, after.owner) == ("59", Owner.EXECUTOR)
    assert told(after.why) == (rule, Rule.TERMS_FROM_RECEIPT, "59", "why.from_event", values)


def test_measures_are_told_a_month_after_a_repeated_extension_under_72() -> None:
    rule = Rule.OBLIGATIONS_MEASURES
    found = obligations.measures(RECEIVED, BOOK)
    assert (found.paragraph, found.owner, found.due_on) == ("72", Owner.EXECUTOR, date(2026, 4, 6))
    values = {"start": RECEIVED, "count": 1, "end": date(2026, 4, 4), "due": date(2026, 4, 6)}
    assert told(found.why) == (rule, Rule.TERMS_WEEKS_MONTHS, "72", "why.months_moved", values)
    assert [day.day for day in found.why.skipped] == [date(2026, 4, 4), date(2026, 4, 5)]


def test_the_report_falls_due_with_the_deadline_under_66() -> None:
    rule = Rule.OBLIGATIONS_REPORT
    found = owed(CASE, rule)
    assert (found.paragraph, found.owner, found.due_on) == ("66", Owner.EXECUTOR, JUNE)
    assert told(found.why) == (rule, Rule.TERMS_FIXED_DATE, "66", "why.report", {"due": JUNE})


def test_interim_reports_fall_due_under_66_1_and_say_when_they_were_moved() -> None:
    rule = Rule.OBLIGATIONS_INTERIM
    found = [one for one in answer(replace(CASE, interim=Interim.MONTHLY), None, BOOK).obligations if one.rule is rule]
    assert [(one.paragraph, one.owner, one.due_on) for one in found] == [
        ("66-1", Owner.EXECUTOR, day) for day in (date(2026, 3, 31), date(2026, 4, 30), date(2026, 5, 29))
    ]
    march, _, may = found
    values = {"due": date(2026, 3, 31), "end": date(2026, 3, 31), "period": Interim.MONTHLY}
    assert told(march.why) == (rule, Rule.OBLIGATIONS_INTERIM, "66-1", "why.interim", values)
    assert march.why.skipped == ()
    values = {"due": date(2026, 5, 29), "end": date(2026, 5, 31), "period": Interim.MONTHLY}
    assert told(may.why) == (rule, Rule.OBLIGATIONS_INTERIM, "66-1", "why.interim_moved", values)
    assert [day.day for day in may.why.skipped] == [date(2026, 5, 30), date(2026, 5, 31)]


def test_an_interim_period_that_ends_on_the_deadline_is_answered_by_the_report() -> None:
    on = replace(CASE, term=FixedDate(date(2026, 4, 30)), interim=Interim.MONTHLY)
    due = [one.due_on for one in answer(on, None, BOOK).obligations if one.rule is Rule.OBLIGATIONS_INTERIM]
    assert due == [date(2026, 3, 31)]


def test_a_date_written_on_the_day_of_receipt_stands_as_written() -> None:
    found = owed(replace(CASE, bodies=2, coexecutor_on=RECEIVED), Rule.OBLIGATIONS_COEXECUTOR)
    assert (found.due_on, found.why.code) == (RECEIVED, "why.coexecutor_written")


def test_a_written_date_wins_over_the_three_days_of_urgent_control_but_not_over_the_one_of_very_urgent() -> None:
    written = date(2026, 3, 11)
    for mark, due in ((Mark.URGENT, written), (None, written), (Mark.VERY_URGENT, date(2026, 3, 5))):
        case = replace(CASE, term=FixedDate(date(2026, 3, 10)), mark=mark, bodies=2, coexecutor_on=written)
        assert owed(case, Rule.OBLIGATIONS_COEXECUTOR).due_on == due


def test_no_interim_report_is_owed_on_the_day_of_receipt_itself() -> None:
    case = replace(CASE, received_on=date(2026, 3, 31), interim=Interim.MONTHLY)
    due = [one.due_on for one in answer(case, None, BOOK).obligations if one.rule is Rule.OBLIGATIONS_INTERIM]
    assert due == [date(2026, 4, 30), date(2026, 5, 29)]


def test_an_interim_report_moved_from_saturday_passes_over_that_saturday_only() -> None:
    case = replace(CASE, received_on=date(2026, 10, 5), term=FixedDate(date(2026, 12, 1)), interim=Interim.MONTHLY)
    october = owed(case, Rule.OBLIGATIONS_INTERIM)  # 31 October 2026 is a Saturday
    assert (october.due_on, [day.day for day in october.why.skipped]) == (date(2026, 10, 30), [date(2026, 10, 31)])
