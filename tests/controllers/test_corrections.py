"""Corrections keep before, after, who and ground; dates follow; number and registration date stay."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from app.clock import FixedClock
from app.controllers.control.cases import Cases
from app.controllers.control.corrections import Corrections
from app.controllers.control.moves import Moves
from app.controllers.office.numbers import Numbers
from app.controllers.vault.sessions import Session
from app.editions import shipped_rulebook
from app.events import Events
from app.rules.facts import FixedDate, Months, WorkingDays
from app.rules.outcome import Answer
from app.rules.terms import CaseStatus, Interim, Language, Level, Mark, Origin, SeriesKind, TermSource
from app.wording import wording
from tests.case_samples import AKIMAT, clause, codes, decision, extension, paper, register, second_person

GROUND = "Тіркеу кезіндегі қате (ойдан шығарылған)"


@pytest.fixture
def events() -> Events:
    return Events()


@pytest.fixture
def cases(session: Session, events: Events) -> Cases:
    return Cases(session, shipped_rulebook(), events)


@pytest.fixture
def corrections(session: Session, events: Events) -> Corrections:
    return Corrections(session, shipped_rulebook(), events)


def test_a_corrected_receipt_moves_the_counted_dates_of_every_clause(cases: Cases, corrections: Corrections) -> None:
    first = register(
        cases, paper(clause(WorkingDays(12), number="1"), clause(FixedDate(date(2026, 5, 20)), number="2"))
    )
    said = corrections.correct(first, {"received_at": datetime(2026, 4, 7, 8, 30)}, GROUND)  # noqa: DTZ001
    assert isinstance(said, Answer)
    card = cases.card(first)
    assert card.received_at == datetime(2026, 4, 7, 8, 30)  # noqa: DTZ001
    assert card.answer.deadline == card.answer.first_deadline == date(2026, 4, 23)
    assert cases.card(first + 1).answer.deadline == date(2026, 5, 20)
    shown = corrections.of_case(first)
    assert [(row.field, row.before, row.after, row.ground) for row in shown] == [
        ("received_at", "2026-04-06 09:15", "2026-04-07 08:30", GROUND)
    ]
    assert shown[0].entered_by == "Сынақ Ойданұлы"


def test_text_term_and_body_are_corrected_and_found(cases: Cases, corrections: Corrections) -> None:
    made = register(cases, paper(clause(WorkingDays(12))))
    changes = {"text_kk": "Түзетілген мәтін", "term": Months(2), "responsible": "Түзетілген орган", "legislative": True}
    assert isinstance(corrections.correct(made, changes, GROUND), Answer)
    assert cases.page(filter_text="түзетілген").total == 1
    assert cases.page(filter_text="ұсыныс").total == 0
    card = cases.card(made)
    assert card.answer.deadline == date(2026, 6, 8), "6 June is a Saturday"
    assert card.responsible == "Түзетілген орган"
    assert {row.field for row in corrections.of_case(made)} == set(changes)


def test_the_course_tells_a_correction_in_words_of_every_language(cases: Cases, corrections: Corrections) -> None:
    """Never as it is kept: the field by its name, terms, days, words and ticks as people write them."""
    made = register(cases, paper(clause(WorkingDays(12))))
    changes = {
        "term": Months(2), "signed_on": date(2026, 4, 2), "received_at": datetime(2026, 4, 7, 8, 30),  # noqa: DTZ001
        "legislative": True, "mark": None, "interim": Interim.MONTHLY, "final_result": "12 %",
    }  # fmt: skip
    assert isinstance(corrections.correct(made, changes, GROUND), Answer)
    lines = [line for line in cases.card(made).course if line.action == "course.corrected"]
    told = "\n".join(wording(Language.KAZAKH).say(line.action, line.values) for line in lines)
    assert f"Түзетілді (мерзім): «12 жұмыс күні» орнына «2 ай». {GROUND}" in told
    assert "Түзетілді (қол қойылған күні): «03.04.2026 ж.» орнына «02.04.2026 ж.»" in told
    assert "(келіп түскен күні мен сағаты): «06.04.2026 ж. 09:15» орнына «07.04.2026 ж. 08:30»" in told
    assert "(заңнамалық түзетулерді талап етеді): «жоқ» орнына «иә»" in told
    assert "(аралық есептік ақпарат): «бос» орнына «ай сайын»" in told
    for language in (Language.RUSSIAN, Language.ENGLISH):
        for line in lines:
            said = wording(language).say(line.action, line.values)
            assert not any(raw in said for raw in ("WorkingDays", "True", "Interim", "2026-04")), said


def test_number_and_registration_date_are_never_corrected(cases: Cases, corrections: Corrections) -> None:
    made = register(cases, paper(clause(WorkingDays(12))))
    for name in ("registration_number", "registered_on", "sequence", "status"):
        assert codes(corrections.correct(made, {name: "9"}, GROUND)) == ["correction.immutable"]
    assert corrections.of_case(made) == ()


def test_a_correction_that_breaks_a_rule_is_refused_whole(cases: Cases, corrections: Corrections) -> None:
    made = register(cases, paper(clause(WorkingDays(12))))
    assert codes(corrections.correct(made, {"mark": Mark.URGENT, "text_kk": "x"}, GROUND)) == ["control.mark_limit"]
    assert codes(corrections.correct(made, {"signed_on": date(2026, 4, 7)}, GROUND)) == ["entry.received_before_signed"]
    late = {"received_at": datetime(2026, 4, 17, 9, 0)}  # noqa: DTZ001
    assert codes(corrections.correct(made, late, GROUND)) == ["entry.registered_before_received"]
    assert codes(corrections.correct(made, {"text_kk": "x"}, " ")) == ["entry.required"]
    assert codes(corrections.correct(made, {"document_number": " ", "sheets": 0}, GROUND)) == [
        "entry.required", "entry.sheets",
    ]  # fmt: skip
    assert cases.card(made).text_kk != "x"


def test_what_does_not_change_leaves_no_correction(cases: Cases, corrections: Corrections) -> None:
    made = register(cases, paper(clause(WorkingDays(12))))
    assert isinstance(corrections.correct(made, {"sheets": 3, "origin": Origin.ASSEMBLY}, GROUND), Answer)
    assert [row.field for row in corrections.of_case(made)] == ["origin"]
    assert cases.page().rows[0].origin is Origin.ASSEMBLY


def test_the_original_deadline_stays_once_a_step_was_taken(
    cases: Cases, corrections: Corrections, session: Session, events: Events, clock: FixedClock
) -> None:
    made = register(cases, paper(clause(FixedDate(date(2026, 5, 20)))))
    moves = Moves(session, shipped_rulebook(), events)
    moves.enter(made, extension(clock.today(), date(2026, 6, 19)), decision(clock.today()))
    assert isinstance(corrections.correct(made, {"term": FixedDate(date(2026, 5, 22))}, GROUND), Answer)
    card = cases.card(made)
    assert (card.answer.first_deadline, card.answer.deadline) == (date(2026, 5, 20), date(2026, 6, 19))
    assert codes(corrections.correct(made, {"level": Level.GOVERNMENT}, GROUND)) == ["correction.level_moved"]
    assert codes(corrections.annul_registration(made, GROUND, second_person())) == ["correction.has_life"]


def test_a_term_found_later_is_set_once_with_its_paper(cases: Cases, corrections: Corrections) -> None:
    made = register(cases, paper(clause(None)))
    missing = corrections.determine_term(made, FixedDate(date(2026, 5, 20)), TermSource.PROCEDURE, " ")
    assert codes(missing) == ["entry.required"]
    said = corrections.determine_term(made, FixedDate(date(2026, 5, 20)), TermSource.PROCEDURE, "№ 3 тәртіп")
    assert isinstance(said, Answer)
    card = cases.card(made)
    assert (card.answer.first_deadline, card.term_reference) == (date(2026, 5, 20), "№ 3 тәртіп")
    assert [owed.body for owed in card.obligations if owed.body == AKIMAT]
    again = corrections.determine_term(made, Months(1), TermSource.TEXT, "")
    assert codes(again) == ["correction.has_term"]


def test_a_term_that_breaks_its_mark_is_not_set(cases: Cases, corrections: Corrections) -> None:
    made = register(cases, paper(clause(None, mark=Mark.VERY_URGENT)))
    wrong = corrections.determine_term(made, FixedDate(date(2026, 5, 20)), TermSource.RESOLUTION, "№ 3")
    assert codes(wrong) == ["control.mark_limit"]


def test_a_registration_made_by_mistake_stays_annulled_with_its_number(
    cases: Cases, corrections: Corrections, session: Session, events: Events
) -> None:
    made = register(cases, paper(clause(WorkingDays(12), number="1"), clause(WorkingDays(15), number="2")))
    assert codes(corrections.annul_registration(made, " ", second_person())) == ["entry.required"]
    assert corrections.annul_registration(made, GROUND, second_person()) is None
    for case_id in (made, made + 1):
        card = cases.card(case_id)
        assert (card.status, card.obligations) == (CaseStatus.ANNULLED, ())
    counts = cases.today().counts
    assert (counts.overdue, counts.today, counts.ten_days) == (0, 0, 0)
    assert [number.text for number in Numbers(session).report(SeriesKind.CONTROL, 2026).annulled] == ["1"]
    assert cases.preview(paper(clause())).next_number == "2"
    moves = Moves(session, shipped_rulebook(), events)
    assert "move.annulled" in codes(moves.propose(made, extension(date(2026, 4, 16), date(2026, 6, 19))))
