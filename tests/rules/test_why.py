"""Why a date is what it is: each reason names the date it explains, its rule, its paragraph and its numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from app.editions import shipped_rulebook
from app.rules import act_terms, instruction_route
from app.rules.decisions import answer
from app.rules.drafts import ActDraft, OtherTerm
from app.rules.facts import Case, FixedDate, Months, PastStep, Step, Weeks, WorkingDays
from app.rules.instruction_drafts import InstructionDraft
from app.rules.instruction_route import InstructionProgress
from app.rules.outcome import Reason
from app.rules.placing import start_of_work
from app.rules.terms import (
    Basis,
    ControlType,
    Decider,
    EventKind,
    Ground,
    Initiator,
    InstructionStage,
    Interim,
    LetterPart,
    Level,
    Mark,
    Origin,
    Position,
    Rule,
    StepKind,
    TermSource,
)

BOOK = shipped_rulebook()
SIGNED, RECEIVED = date(2026, 3, 2), date(2026, 3, 4)
CASE = Case(SIGNED, RECEIVED)
JUNE = date(2026, 6, 3)


def why(of: Case, about: str, step: Step | None = None) -> Reason:
    (found,) = [reason for reason in answer(of, step, BOOK).why if reason.about == about]
    return found


def told(reason: Reason) -> tuple[str, str, str, Mapping[str, object]]:
    return reason.rule, reason.paragraph, reason.code, reason.values


@pytest.mark.parametrize(
    ("case", "rule", "paragraph", "code", "values"),
    [
        (
            replace(CASE, term=FixedDate(JUNE), term_source=TermSource.RESOLUTION),
            Rule.TERMS_FIXED_DATE, "50", "why.fixed_date", {"due": JUNE, "source": TermSource.RESOLUTION},
        ),
        (
            replace(CASE, term=WorkingDays(3)),
            Rule.TERMS_FROM_RECEIPT, "50", "why.from_receipt",
            {"start": RECEIVED, "count": 3, "due": date(2026, 3, 10)},
        ),
        (
            replace(CASE, term=Weeks(3)),
            Rule.TERMS_WEEKS_MONTHS, "50", "why.weeks_moved",
            {"start": RECEIVED, "count": 3, "end": date(2026, 3, 25), "due": date(2026, 3, 26)},
        ),
        (
            replace(CASE, term=Weeks(2)),
            Rule.TERMS_WEEKS_MONTHS, "50", "why.weeks", {"start": RECEIVED, "count": 2, "due": date(2026, 3, 18)},
        ),
        (
            replace(CASE, term=Months(3)),
            Rule.TERMS_WEEKS_MONTHS, "50", "why.months", {"start": RECEIVED, "count": 3, "due": date(2026, 6, 4)},
        ),
        (
            replace(CASE, mark=Mark.VERY_URGENT),
            Rule.TERMS_FROM_RECEIPT, "53", "why.from_receipt",
            {"start": RECEIVED, "count": 3, "due": date(2026, 3, 10)},
        ),
        (
            replace(CASE, origin=Origin.PERSONAL),
            Rule.TERMS_WEEKS_MONTHS, "51", "why.weeks", {"start": SIGNED, "count": 2, "due": date(2026, 3, 16)},
        ),
    ],
)  # fmt: skip
def test_the_first_deadline_says_which_paper_or_paragraph_set_it(
    case: Case, rule: Rule, paragraph: str, code: str, values: dict[str, object]
) -> None:
    assert told(why(case, "deadline")) == (rule, paragraph, code, values)


def test_an_end_on_sunday_passes_over_that_sunday_and_nothing_before_it() -> None:
    case = replace(CASE, received_on=date(2026, 6, 9), term=Months(2))  # Sunday, 9 August
    found = why(case, "deadline")
    assert (found.values["due"], [day.day for day in found.skipped]) == (date(2026, 8, 10), [date(2026, 8, 9)])


def test_a_moved_deadline_names_the_paragraph_of_the_step_that_moved_it() -> None:
    case, new = replace(CASE, term=FixedDate(JUNE)), date(2026, 7, 3)
    for kind, paragraph in (
        (StepKind.EXTEND, "68"),
        (StepKind.TRANSFER_MEDIUM, "68"),
        (StepKind.RESCHEDULE, "70"),
        (StepKind.REINSTATE, "76"),
    ):
        past = PastStep(kind, True, date(2026, 5, 20), new_deadline=new)
        values = {"due": new, "kind": kind, "decided": date(2026, 5, 20)}
        reason = why(replace(case, history=(past,)), "deadline")
        assert told(reason) == (Rule.DECISIONS_NEW_DATE, paragraph, "why.granted", values)
    undated = PastStep(StepKind.EXTEND, True, new_deadline=new)
    assert why(replace(case, history=(undated,)), "deadline").values["decided"] == new


def test_an_allowed_step_says_why_the_new_date_counts() -> None:
    new, decided = date(2026, 7, 3), date(2026, 6, 2)
    step = Step(
        StepKind.EXTEND, decided, Decider.PRESIDENT, letter_on=decided, letter_states=frozenset(LetterPart),
        basis=frozenset({Basis.EXPERT_CONCLUSION}), new_deadline=new, discipline_considered=True,
    )  # fmt: skip
    case = replace(CASE, term=FixedDate(JUNE))
    values = {"due": new, "kind": StepKind.EXTEND, "decided": decided}
    assert told(why(case, "deadline", step)) == (Rule.DECISIONS_NEW_DATE, "68", "why.granted", values)
    moved = replace(step, kind=StepKind.RESCHEDULE, ground=Ground.EMERGENCY)
    assert why(case, "deadline", moved).paragraph == "70"


def test_the_day_to_act_by_is_the_deadline_or_the_working_day_before_it() -> None:
    on_day = why(replace(CASE, term=FixedDate(JUNE)), "act_by")
    assert told(on_day) == (Rule.TERMS_FIXED_DATE, "50", "why.act_on_day", {"due": JUNE})
    assert on_day.skipped == ()
    monday_off = date(2026, 5, 11)  # carried over from Victory Day, a Saturday
    before = why(replace(CASE, term=FixedDate(monday_off)), "act_by")
    assert told(before) == (
        Rule.TERMS_FIXED_DATE, "50", "why.act_before", {"due": monday_off, "act": date(2026, 5, 8)}
    )  # fmt: skip
    assert [day.day for day in before.skipped] == [date(2026, 5, 9), date(2026, 5, 10), monday_off]


def test_only_the_day_off_itself_is_passed_over_before_the_day_to_act_by() -> None:
    saturday = date(2026, 6, 6)
    assert [day.day for day in why(replace(CASE, term=FixedDate(saturday)), "act_by").skipped] == [saturday]


def test_what_a_step_would_create_is_explained_with_it() -> None:
    step = Step(StepKind.TRANSFER_LONG, date(2026, 5, 20), Decider.PRESIDENT)
    case = replace(CASE, term=FixedDate(JUNE))
    values = {"start": date(2026, 5, 20), "count": 10, "due": date(2026, 6, 4)}
    assert told(why(case, Rule.OBLIGATIONS_ROAD_MAP_LONG, step)) == (
        Rule.TERMS_FROM_RECEIPT, "59", "why.from_event", values
    )  # fmt: skip


def test_a_case_without_a_first_date_is_judged_by_the_one_it_was_given_later() -> None:
    given = PastStep(StepKind.RESCHEDULE, True, date(2026, 5, 20), new_deadline=JUNE)
    said = answer(replace(CASE, history=(given,)), None, BOOK)
    assert (said.breaches, said.requires, said.first_deadline, said.deadline) == ((), (), None, JUNE)


def test_the_type_of_control_says_between_which_days_it_is_measured() -> None:
    values = {"received": RECEIVED, "due": JUNE, "type": ControlType.MEDIUM}
    assert told(why(replace(CASE, term=FixedDate(JUNE)), "control_type")) == (
        Rule.CONTROL_TYPE, "53", "why.control_type", values
    )  # fmt: skip


def test_who_decides_is_explained_where_it_is_our_reading() -> None:
    step = Step(StepKind.EXTEND, date(2026, 5, 20), Decider.FIRST_HEAD)
    who = (Decider.FIRST_HEAD,)
    case = replace(CASE, term=FixedDate(JUNE), level=Level.CENTRAL_BODY)
    assert told(why(case, "deciders", step)) == (
        Rule.DECISIONS_DECIDER, "74-1", "why.deciders", {"deciders": who}
    )  # fmt: skip


def test_an_interim_report_is_owed_only_after_receipt() -> None:
    saturday = date(2026, 5, 30)  # the month ends on Sunday, its last working day is the Friday before
    case = replace(CASE, received_on=saturday, term=FixedDate(date(2026, 7, 20)), interim=Interim.MONTHLY)
    due = [owed.due_on for owed in answer(case, None, BOOK).obligations if owed.rule is Rule.OBLIGATIONS_INTERIM]
    assert due == [date(2026, 6, 30)]


def test_a_year_without_a_calendar_is_named_the_day_of_receipt_first() -> None:
    for case, year in (
        (replace(CASE, received_on=date(2010, 3, 4), term=FixedDate(date(2050, 6, 3))), 2010),
        (replace(CASE, term=FixedDate(date(2050, 6, 3))), 2050),
    ):
        (finding,) = answer(case, None, BOOK).requires
        assert (finding.code, finding.paragraph, finding.values) == ("terms.calendar", "50", {"year": year})


def test_a_first_date_in_a_year_without_a_calendar_is_not_guessed_after_a_grant_either() -> None:
    granted = PastStep(StepKind.EXTEND, True, date(2026, 5, 20), new_deadline=date(2026, 7, 3))
    case = replace(CASE, term=FixedDate(date(2050, 6, 3)), history=(granted,))
    assert [finding.values for finding in answer(case, None, BOOK).requires] == [{"year": 2050}]


def test_who_starts_at_once_and_why() -> None:
    for found, on, paragraph, code in (
        (start_of_work(RECEIVED), RECEIVED, "50", "why.start_receipt"),
        (start_of_work(RECEIVED, met_on=RECEIVED), RECEIVED, "49", "why.start_meeting"),
        (start_of_work(RECEIVED, met_on=SIGNED, published_on=SIGNED), SIGNED, "49", "why.start_meeting"),
        (start_of_work(RECEIVED, published_on=RECEIVED), RECEIVED, "52", "why.start_published"),
    ):
        reason = found.why
        assert (found.on, reason.about, reason.rule) == (on, "start", Rule.CONTROL_START_NOW)
        assert (reason.paragraph, reason.code, reason.values) == (paragraph, code, {"due": on})


HEAD = Position.HEAD_OF_ADMINISTRATION
DRAFT = ActDraft(Initiator.GOVERNMENT, "Ойдан шығарылған министрлік")


def test_terms_set_by_an_official_stand_under_the_paragraph_that_lets_him() -> None:
    other = OtherTerm(date(2026, 3, 10), HEAD)
    expertise = act_terms.expertise_due(DRAFT, RECEIVED, other, BOOK)
    planning = act_terms.expertise_due(replace(DRAFT, planning_document=True), RECEIVED, other, BOOK)
    refined, returned = act_terms.refine_due(RECEIVED, other, BOOK), act_terms.return_due(RECEIVED, other, BOOK)
    for due, rule, paragraph in (
        (expertise, Rule.DRAFTING_EXPERTISE, "19"),
        (planning, Rule.DRAFTING_EXPERTISE, "20"),
        (refined, Rule.DRAFTING_REFINE, "21"),
        (returned, Rule.DRAFTING_RETURN, "22"),
    ):
        assert due is not None
        reason = due.why
        assert (due.on, reason.about, reason.rule) == (other.on, rule, Rule.TERMS_FIXED_DATE)
        assert (reason.paragraph, reason.values) == (paragraph, {"due": other.on, "set_by": HEAD})


def test_the_ten_days_of_a_planning_document_may_be_used_up_not_passed() -> None:
    planning = replace(DRAFT, planning_document=True)
    limit = act_terms.expertise_due(planning, RECEIVED, None, BOOK)
    assert limit is not None
    for other, code in (
        (OtherTerm(limit.on, HEAD), "why.other_term"),
        (OtherTerm(date(2026, 3, 20), HEAD), "why.from_event"),
    ):
        due = act_terms.expertise_due(planning, RECEIVED, other, BOOK)
        assert due is not None
        assert (due.on, due.why.code) == (limit.on, code)


def test_counted_terms_of_drafts_stand_under_their_paragraphs() -> None:
    draft = InstructionDraft(EventKind.WORKING_MEETING, RECEIVED)
    done = InstructionProgress(prepared_on=RECEIVED, delegated_on=RECEIVED, arrived_on=RECEIVED)
    for stage, paragraph in (
        (InstructionStage.TO_HEAD, "31"),
        (InstructionStage.PREPARATION, "32"),
        (InstructionStage.DELEGATION, "32"),
        (InstructionStage.REVIEW, "33"),
        (InstructionStage.AGREEMENT, "32"),
    ):
        due = instruction_route.instruction_due(stage, draft, done, BOOK)
        assert due is not None
        assert due.why.paragraph == paragraph
