"""Cases through the controller on a real encrypted vault."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest
from sqlalchemy import text

from app.clock import FixedClock
from app.controllers.control.cases import CaseRegistered, Cases
from app.controllers.control.entries import ClauseEntry, CoExecutorEntry, InstructionEntry
from app.controllers.control.views import Registered
from app.controllers.vault.sessions import Session
from app.demonstration import demonstration
from app.editions import shipped_rulebook
from app.errors import RecordMissing
from app.events import Events
from app.rules.facts import FixedDate, Months, Term, WorkingDays
from app.rules.outcome import Refusal
from app.rules.terms import CaseStatus, ControlType, Grade, Interim, Mark, Origin, Rule, TermSource
from db.search import query
from tests.vault_samples import VaultSample

MINISTRY = "Ойдан шығарылған министрлік"


@pytest.fixture
def events() -> Events:
    return Events()


@pytest.fixture
def cases(session: Session, events: Events) -> Cases:
    return Cases(session, shipped_rulebook(), events)


def clause(term: Term | None = None, **changes: object) -> ClauseEntry:
    entry = ClauseEntry(
        number="",
        text_kk="Ұсыныс енгізсін (ойдан шығарылған)",
        term=term,
        responsible=MINISTRY,
        coexecutors=(CoExecutorEntry("Ойдан шығарылған әкімдік"),),
    )
    return replace(entry, **changes)  # type: ignore[arg-type]


def paper(*clauses: ClauseEntry, **changes: object) -> InstructionEntry:
    entry = InstructionEntry(
        grade=Grade.SECRET,
        origin=Origin.GENERAL,
        document_kind="Хаттама",
        document_number="15-1/7",
        signed_on=date(2026, 4, 3),
        received_at=datetime(2026, 4, 6, 9, 15),  # noqa: DTZ001
        title_kk="Кеңес хаттамасы (ойдан шығарылған)",
        sheets=3,
        clauses=clauses or (clause(FixedDate(date(2026, 5, 9))),),
    )
    return replace(entry, **changes)  # type: ignore[arg-type]


def registered(cases: Cases, entry: InstructionEntry) -> Registered:
    done = cases.register(entry)
    assert isinstance(done, Registered), done
    return done


def codes(refusal: object) -> list[str]:
    assert isinstance(refusal, Refusal)
    return [finding.code for finding in refusal]


def test_a_registered_case_is_found_in_the_list_and_opens_as_a_card(cases: Cases) -> None:
    done = registered(cases, paper())
    page = cases.page()
    assert page.total == 1
    assert page.rows[0].case_id == done.case_ids[0]
    card = cases.card(done.case_ids[0])
    assert card.answer.deadline == date(2026, 5, 9)
    assert card.answer.act_by == date(2026, 5, 8)
    assert card.answer.control_type is ControlType.MEDIUM
    assert card.received_at == datetime(2026, 4, 6, 9, 15)  # noqa: DTZ001
    assert card.status is CaseStatus.OPEN
    assert "777" in card.edition
    rules = [owed.obligation.rule for owed in card.obligations]
    assert rules == [Rule.OBLIGATIONS_PROCESS_VISION, Rule.OBLIGATIONS_COEXECUTOR, Rule.OBLIGATIONS_REPORT]
    assert all(owed.obligation.why.code != "why.stored" for owed in card.obligations)


def test_every_field_comes_back_as_entered(cases: Cases) -> None:
    typed = clause(
        Months(7), number="4.1", text_ru="Внести предложение (вымышлено)", term_source=TermSource.ASSIGNMENT,
        term_reference="№ 2 (ойдан шығарылған)", legislative=True, complex=True, interim=Interim.QUARTERLY,
        consolidator="Ойдан шығарылған әкімдік", official="Ойданов О.", final_result="12 %", completion_form="есеп",
        coexecutors=(CoExecutorEntry("Ойдан шығарылған әкімдік", date(2026, 9, 1)), CoExecutorEntry("Үшінші орган")),
    )  # fmt: skip
    entry = paper(
        typed, grade=Grade.SPECIAL_IMPORTANCE, origin=Origin.SECURITY_COUNCIL, annex_sheets=2, copy_number="3"
    )
    card = cases.card(registered(cases, entry).case_ids[0])
    for name in ("text_kk", "text_ru", "term_source", "term_reference", "legislative", "complex", "interim",
                 "consolidator", "official", "final_result", "completion_form", "responsible"):  # fmt: skip
        assert getattr(card, name) == getattr(typed, name), name
    assert [(other.body, other.due_on) for other in card.coexecutors] == [
        ("Ойдан шығарылған әкімдік", date(2026, 9, 1)),
        ("Үшінші орган", None),
    ]
    for name in ("grade", "origin", "document_kind", "document_number", "signed_on", "sheets", "annex_sheets",
                 "copy_number", "title_kk"):  # fmt: skip
        assert getattr(card, name) == getattr(entry, name), name


def test_the_card_says_what_the_preview_said(cases: Cases) -> None:
    entry = paper()
    preview = cases.preview(entry)
    card = cases.card(registered(cases, entry).case_ids[0])
    assert preview.clauses[0].answer == card.answer
    assert preview.faults == ()
    assert preview.next_number == card.registration_number


def test_each_clause_is_a_case_of_its_own(cases: Cases) -> None:
    entry = paper(clause(WorkingDays(5), number="1"), clause(Months(3), number="2"))
    done = registered(cases, entry)
    assert [cases.card(case_id).case_number for case_id in done.case_ids] == ["1/1", "1/2"]
    assert [cases.card(case_id).answer.control_type for case_id in done.case_ids] == [
        ControlType.URGENT,
        ControlType.MEDIUM,
    ]


def test_numbers_follow_one_another_and_are_never_given_twice(cases: Cases) -> None:
    assert registered(cases, paper()).registration_number == "1"
    assert registered(cases, paper(document_number="2")).registration_number == "2"
    assert codes(cases.register(paper(document_number="3", registration_number="2"))) == ["entry.number_taken"]


def test_a_term_over_its_mark_is_refused_and_nothing_is_saved(cases: Cases) -> None:
    refusal = cases.register(paper(clause(WorkingDays(12), mark=Mark.URGENT)))
    assert codes(refusal) == ["control.mark_limit"]
    assert cases.page().total == 0


def test_a_case_without_a_term_is_taken_and_says_what_is_missing(cases: Cases) -> None:
    card = cases.card(registered(cases, paper(clause(None))).case_ids[0])
    assert card.answer.deadline is None
    assert [finding.rule for finding in card.answer.requires] == [Rule.CONTROL_NO_TERM]


def test_a_year_without_a_calendar_is_refused(cases: Cases) -> None:
    assert codes(cases.register(paper(clause(FixedDate(date(2029, 5, 9)))))) == ["terms.calendar"]


def test_the_same_paper_twice_needs_a_conscious_word(cases: Cases) -> None:
    registered(cases, paper())
    assert codes(cases.register(paper())) == ["entry.duplicate"]
    assert cases.preview(paper()).duplicates[0].registration_number == "1"
    assert isinstance(cases.register(paper(), despite_duplicate=True), Registered)


@pytest.mark.parametrize(
    ("entry", "field", "code"),
    [
        (paper(document_number=" "), "document_number", "entry.required"),
        (paper(document_kind=""), "document_kind", "entry.required"),
        (paper(signed_on=date(2026, 4, 7)), "received_at", "entry.received_before_signed"),
        (paper(received_at=datetime(2026, 4, 17)), "received_at", "entry.in_future"),  # noqa: DTZ001
        (paper(registered_on=date(2026, 4, 5)), "registered_on", "entry.registered_before_received"),
        (paper(registered_on=date(2026, 4, 17)), "registered_on", "entry.in_future"),
        (paper(sheets=0), "sheets", "entry.sheets"),
        (paper(annex_sheets=-1), "annex_sheets", "entry.sheets"),
        (replace(paper(), clauses=()), "clauses", "entry.no_clause"),
        (paper(clause(text_kk="")), "text_kk", "entry.required"),
        (paper(clause(responsible="")), "responsible", "entry.required"),
        (paper(clause(), clause(number="2")), "number", "entry.required"),
        (paper(clause(number="2"), clause(number="2")), "number", "entry.clause_number_twice"),
        (paper(clause(term_source=TermSource.PROCEDURE)), "term_reference", "entry.term_reference"),
        (paper(clause(coexecutors=(CoExecutorEntry(""),))), "coexecutors", "entry.coexecutor_empty"),
        (paper(clause(coexecutors=(CoExecutorEntry(MINISTRY),))), "coexecutors", "entry.body_twice"),
        (paper(clause(consolidator="Басқа")), "consolidator", "control.consolidator_not_named"),
    ],
)  # fmt: skip
def test_a_fault_names_its_field_and_nothing_is_saved(
    cases: Cases, entry: InstructionEntry, field: str, code: str
) -> None:
    refusal = cases.register(entry)
    assert isinstance(refusal, Refusal)
    assert (field, code) in [(finding.values["field"], finding.code) for finding in refusal]
    assert cases.page().total == 0


def test_due_today_is_not_overdue(cases: Cases, clock: FixedClock) -> None:
    here = datetime(2026, 4, 16, 9, 0)  # noqa: DTZ001 wall clock
    registered(cases, paper(clause(FixedDate(date(2026, 4, 16)), coexecutors=()), received_at=here))
    counts = cases.today().counts  # the deadline, and the vision of the process on 21 April
    assert (counts.overdue, counts.today, counts.three_days, counts.ten_days) == (0, 1, 2, 2)
    clock.advance(days=1)
    counts = cases.today().counts
    assert (counts.overdue, counts.today, counts.three_days, counts.ten_days) == (1, 0, 1, 1)


def test_search_forgives_case_endings_and_kazakh_letters(cases: Cases) -> None:
    registered(cases, paper(clause(text_kk="Өңірлердің құжаттамасын жүйелесін (ойдан шығарылған)")))
    registered(cases, paper(clause(text_kk="Басқа мәтін"), document_number="77"))
    for typed in ("өңірлер", "ОҢІРЛЕРГЕ", "онирлер", "кужаттама", "құжаттамаға", "15-1/7", "министрліктің"):
        numbers = {row.case_number for row in cases.page(filter_text=typed).rows}
        assert "1" in numbers, typed
    assert {row.case_number for row in cases.page(filter_text="өңірлер").rows} == {"1"}
    assert cases.page(filter_text="жоқсөз").total == 0
    assert cases.page(filter_text='" OR *').total >= 0


def test_search_finds_the_base_form_of_a_stem_whose_last_letter_changes(cases: Cases) -> None:
    """Before an ending к becomes г, қ becomes ғ, п becomes б."""
    registered(cases, paper(clause(text_kk="Өнеркәсіп агенттігінің тапсырмасы бойынша қызметін (ойдан шығарылған)")))
    registered(
        cases,
        paper(clause(text_kk="Әкімдігінің кітабы, жұмыс тобының құрамы (ойдан шығарылған)"), document_number="77"),
    )
    found = {
        "агенттік": "1",
        "агенттіктің": "1",
        "агенттігі": "1",
        "әкімдік": "2",
        "әкімдігі": "2",
        "кітап": "2",
        "құрам": "2",
    }
    for typed, number in found.items():
        assert number in {row.case_number for row in cases.page(filter_text=typed).rows}, typed


def test_every_key_of_a_long_word_finds_it_and_long_numbers_are_told_apart(cases: Cases) -> None:
    registered(cases, paper(clause(text_kk="Ауылшаруашылықтандыруды жүйелесін (ойдан шығарылған)")))
    registered(cases, paper(clause(text_kk="Есеп шоты 12345678901234 (ойдан шығарылған)"), document_number="77"))
    registered(cases, paper(clause(text_kk="Есеп шоты 12345678901299 (ойдан шығарылған)"), document_number="78"))
    word = "ауылшаруашылықтандыруды"
    for length in range(1, len(word) + 1):
        assert "1" in {row.case_number for row in cases.page(filter_text=word[:length]).rows}, word[:length]
    assert cases.page(filter_text="123456789012").total == 2
    assert {row.case_number for row in cases.page(filter_text="12345678901299").rows} == {"3"}


def test_the_index_keeps_every_beginning_that_is_asked_for(session: Session) -> None:
    """A beginning that is not kept is merged from all its words before the first hit is known."""
    with session.read() as work:
        made = str(work.db.execute(text("SELECT sql FROM sqlite_master WHERE name = 'case_search'")).scalar_one())
    kept = set(map(int, made.split("prefix='")[1].split("'")[0].split()))
    for typed in ("т", "тапсырма орындау", "министрлігінің", "ауылшаруашылықтандыруды", "республиканский"):
        assert {len(asked.strip('"')) for asked in query(typed).replace("*", "").split()} <= kept


@pytest.mark.parametrize("sort", ["registered", "deadline", "case_number", "responsible", "origin", "status"])
def test_pages_sort_both_ways_and_never_lose_a_row(cases: Cases, clock: FixedClock, sort: str) -> None:
    for entry in demonstration(clock.today()):
        registered(cases, entry)
    up = cases.page(sort=sort, descending=False, limit=500)
    down = cases.page(sort=sort, descending=True, limit=500)
    assert [row.case_id for row in up.rows] == [row.case_id for row in reversed(down.rows)]
    paged = [
        row
        for offset in range(0, up.total, 4)
        for row in cases.page(sort=sort, descending=False, offset=offset, limit=4).rows
    ]
    assert paged == list(up.rows)


def test_known_bodies_come_in_the_order_of_the_kazakh_alphabet(cases: Cases) -> None:
    names = [
        "Ұлттық орган",
        "Әкімдік",
        "Аймақтық орган",
        "Үкіметтік орган",
        "Қазына",
        "Кеңсе",
        "Іс басқармасы",
        "Ирригация",
    ]
    for number, name in enumerate(names):
        registered(cases, paper(clause(responsible=name, coexecutors=()), document_number=str(number)))
    assert cases.bodies() == (
        "Аймақтық орган", "Әкімдік", "Ирригация", "Кеңсе", "Қазына", "Ұлттық орган", "Үкіметтік орган", "Іс басқармасы",
    )  # fmt: skip


def test_listeners_learn_of_new_cards(cases: Cases, events: Events) -> None:
    heard: list[CaseRegistered] = []
    events.subscribe(CaseRegistered, heard.append)
    done = registered(cases, paper())
    assert [event.case_ids for event in heard] == [done.case_ids]


def test_an_unknown_card_is_missing(cases: Cases) -> None:
    with pytest.raises(RecordMissing):
        cases.card(99)


def test_cards_survive_closing_the_vault(cases: Cases, session: Session, vault: VaultSample, clock: FixedClock) -> None:
    done = registered(cases, paper())
    before = cases.card(done.case_ids[0])
    session.close()
    again = vault.open(clock)
    assert Cases(again, shipped_rulebook(), Events()).card(done.case_ids[0]) == before
    again.close()


def test_a_pack_is_registered_whole(cases: Cases) -> None:
    entries = [paper(clause(WorkingDays(18)), document_number=f"15-1/{n}") for n in range(20)]
    done = cases.register_pack(entries)
    assert isinstance(done, tuple)
    assert [one.registration_number for one in done] == [str(n) for n in range(1, 21)]
    assert cases.page().total == 20


def test_one_faulty_line_keeps_the_whole_pack_out_and_every_fault_is_named(cases: Cases) -> None:
    good = paper(clause(WorkingDays(18)))
    no_body = paper(clause(WorkingDays(18), responsible=""), document_number="2")
    twice = paper(clause(WorkingDays(18)))
    late = paper(clause(WorkingDays(18), mark=Mark.VERY_URGENT), document_number="4")
    refused = cases.register_pack([good, no_body, twice, late])
    assert isinstance(refused, Refusal)
    assert [(found.values["row"], found.code) for found in refused] == [
        (1, "entry.required"),
        (2, "entry.duplicate"),
        (3, "control.mark_limit"),
    ]
    assert cases.page().total == 0
    assert codes_of(cases.register_pack([])) == ["pack.no_row"]
    assert isinstance(cases.register_pack([good]), tuple)


def codes_of(refused: object) -> list[str]:
    assert isinstance(refused, Refusal)
    return [found.code for found in refused]
