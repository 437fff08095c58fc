"""Series of numbers and journals: never reused, never changed, gaps and order reported."""

from __future__ import annotations

from datetime import date

import pytest

from app.clock import FixedClock
from app.controllers.control.cases import Cases
from app.controllers.office.number_formats import NumberFormat, format_fault
from app.controllers.office.numbers import Gap, Numbers, NumberView, SeriesEntry
from app.controllers.office.papers import PaperEntry, Papers, PaperView
from app.controllers.vault.sessions import Session
from app.editions import shipped_rulebook
from app.errors import NotAllowed, RecordMissing
from app.events import Events
from app.rules.facts import WorkingDays
from app.rules.terms import Grade, NumberState, SeriesKind
from tests.case_samples import clause, codes, paper, register, second_person

SUFFIXES = {Grade.SECRET: "қ", Grade.TOP_SECRET: "өқ", Grade.SPECIAL_IMPORTANCE: "ам"}


@pytest.fixture
def numbers(session: Session) -> Numbers:
    return Numbers(session)


@pytest.fixture
def papers(session: Session) -> Papers:
    return Papers(session)


@pytest.fixture
def cases(session: Session) -> Cases:
    return Cases(session, shipped_rulebook(), Events())


def entry(**changes: object) -> PaperEntry:
    from dataclasses import replace

    made = PaperEntry(
        SeriesKind.INCOMING, Grade.SECRET, "Хат", "Ойдан шығарылған хат", correspondent="Ойдан шығарылған орган",
        their_number="77", their_date=date(2026, 4, 14),
    )  # fmt: skip
    return replace(made, **changes)  # type: ignore[arg-type]


def filed(papers: Papers, **changes: object) -> PaperView:
    done = papers.register(entry(**changes), despite_duplicate=True)
    assert isinstance(done, PaperView), done
    return done


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("{number}", "7"),
        ("{unit}-{number:4}/{year}{grade}", "3-0007/2026өқ"),
        ("{yy}/{number} ({grade})", "26/7 (өқ)"),
    ],
)
def test_a_number_is_composed_from_its_parts_and_read_back(text: str, written: str) -> None:
    look = NumberFormat(text, "3", SUFFIXES)
    assert look.compose(7, 2026, Grade.TOP_SECRET) == written
    assert look.read(written, 2026) == 7
    assert look.read(look.compose(7, 2026, Grade.SECRET), 2026) == 7
    assert look.read(f"x{written}", 2026) is None


def test_a_number_of_another_year_is_not_read_as_this_years() -> None:
    assert NumberFormat("{number}/{year}").read("7/2025", 2026) is None


@pytest.mark.parametrize("text", ["", "{year}", "{number}{number}", "{number}{serial}", "{number", "x" * 70])
def test_a_format_that_cannot_work_is_refused(numbers: Numbers, text: str) -> None:
    assert format_fault(text)
    assert codes(numbers.set_series(SeriesEntry(SeriesKind.CONTROL, text, 2026)))


def test_each_series_counts_by_itself_and_by_year(papers: Papers, cases: Cases, clock: FixedClock) -> None:
    assert filed(papers).number == "1"
    assert filed(papers, kind=SeriesKind.OUTGOING).number == "1"
    assert filed(papers).number == "2"
    assert cases.preview(paper(clause())).next_number == "1"
    clock.advance(days=300)
    assert filed(papers).number == "1"


def test_a_series_is_written_as_its_format_says(numbers: Numbers, cases: Cases) -> None:
    look = SeriesEntry(SeriesKind.CONTROL, "Б-{number:3}/{yy}{grade}", 2026, first_number=50, suffix_secret="қ")
    assert numbers.set_series(look) == look
    assert numbers.upcoming(SeriesKind.CONTROL, Grade.SECRET) == "Б-050/26қ"
    case_id = register(cases, paper(clause(WorkingDays(12))))
    card = cases.card(case_id)
    assert (card.registration_number, card.case_number) == ("Б-050/26қ", "Б-050/26қ")
    assert cases.preview(paper(clause())).next_number == "Б-051/26қ"
    assert numbers.series() == (look,)


def test_reserved_numbers_wait_and_later_papers_pass_them(numbers: Numbers, papers: Papers) -> None:
    reserved = numbers.reserve(SeriesKind.INCOMING, 2, "Кешке келетін пошта (ойдан шығарылған)")
    assert isinstance(reserved, tuple)
    assert [number.text for number in reserved] == ["1", "2"]
    assert filed(papers).number == "3"
    assert filed(papers, number="2").number == "2"
    report = numbers.report(SeriesKind.INCOMING, 2026)
    assert [number.text for number in report.reserved] == ["1"]
    assert codes(papers.register(entry(number="2"), despite_duplicate=True)) == ["entry.number_taken"]
    assert codes(numbers.reserve(SeriesKind.INCOMING, 0, " ")) == ["entry.required", "number.count"]


def test_an_annulled_number_keeps_its_reason_and_is_never_given_again(numbers: Numbers, papers: Papers) -> None:
    reserved = numbers.reserve(SeriesKind.INCOMING, 1, "Пошта")
    assert isinstance(reserved, tuple)
    assert codes(numbers.annul(reserved[0].number_id, "", second_person())) == ["entry.required"]
    annulled = numbers.annul(reserved[0].number_id, "Хат келмеді (ойдан шығарылған)", second_person())
    assert isinstance(annulled, NumberView)
    assert annulled.state is NumberState.ANNULLED
    assert filed(papers).number == "2"
    assert codes(papers.register(entry(number="1"), despite_duplicate=True)) == ["entry.number_taken"]
    assert codes(numbers.annul(reserved[0].number_id, "Тағы", second_person())) == ["number.in_use"]
    with pytest.raises(NotAllowed):
        numbers.annul(reserved[0].number_id, "Бір адам")
    with pytest.raises(RecordMissing):
        numbers.annul(404, "x", second_person())


def test_gaps_are_found_and_explained(numbers: Numbers, papers: Papers) -> None:
    filed(papers)
    filed(papers, number="5")
    assert numbers.report(SeriesKind.INCOMING, 2026).gaps == (Gap(2, 4),)
    assert codes(numbers.explain_gap(SeriesKind.INCOMING, 2026, Gap(4, 6), "x")) == ["number.no_gap"]
    assert codes(numbers.explain_gap(SeriesKind.INCOMING, 2026, Gap(4, 3), "x")) == ["number.no_gap"]
    made = numbers.explain_gap(SeriesKind.INCOMING, 2026, Gap(2, 4), "Дәптер беті бүлінген (ойдан шығарылған)")
    assert isinstance(made, tuple)
    report = numbers.report(SeriesKind.INCOMING, 2026)
    assert report.gaps == ()
    assert [number.text for number in report.annulled] == ["2", "3", "4"]
    assert (report.first, report.last, report.used) == (1, 5, 2)


def test_numbers_against_the_order_of_days_are_named(numbers: Numbers, papers: Papers) -> None:
    filed(papers, registered_on=date(2026, 4, 16))
    filed(papers, registered_on=date(2026, 4, 15))
    assert [number.text for number in numbers.report(SeriesKind.INCOMING, 2026).backward] == ["2"]
    empty = numbers.report(SeriesKind.PACKAGES, 2026)
    assert (empty.first, empty.last, empty.used, empty.gaps) == (None, None, 0, ())


def test_a_typed_number_far_ahead_is_a_slip(cases: Cases) -> None:
    refusal = cases.register(paper(clause(WorkingDays(12)), registration_number="99999"))
    assert codes(refusal) == ["number.far_ahead"]


def test_a_typed_number_outside_the_format_takes_the_next_place(cases: Cases) -> None:
    register(cases, paper(clause(WorkingDays(12)), registration_number="12-ескі"))
    assert cases.preview(paper(clause())).next_number == "2"
    register(cases, paper(clause(WorkingDays(12)), registration_number="3"))
    register(cases, paper(clause(WorkingDays(12)), registration_number="2"))
    assert cases.preview(paper(clause())).next_number == "4"


def test_journals_are_searched_and_papers_found_beside_their_case(papers: Papers, cases: Cases) -> None:
    case_id = register(cases, paper(clause(WorkingDays(12))))
    filed(papers, case_id=case_id, title_kk="Ұсыныстар туралы (ойдан шығарылған)")
    filed(papers, title_kk="Басқа")
    assert papers.page(SeriesKind.INCOMING, 2026).total == 2
    found = papers.page(SeriesKind.INCOMING, 2026, filter_text="усыныс")
    assert [row.case_id for row in found.rows] == [case_id]
    assert [row.number for row in papers.of_case(case_id)] == ["1"]
    with pytest.raises(RecordMissing):
        papers.register(entry(case_id=404))


def test_a_paper_registered_twice_needs_a_conscious_word(papers: Papers) -> None:
    filed(papers)
    assert codes(papers.register(entry())) == ["entry.duplicate"]


def test_an_annulled_paper_stays_with_its_number(papers: Papers, numbers: Numbers) -> None:
    made = filed(papers)
    assert codes(papers.annul(made.paper_id, " ", second_person())) == ["entry.required"]
    done = papers.annul(made.paper_id, "Қате тіркелді (ойдан шығарылған)", second_person())
    assert isinstance(done, PaperView)
    assert done.annulled_on == date(2026, 4, 16)
    assert codes(papers.annul(made.paper_id, "Тағы", second_person())) == ["number.annulled_already"]
    assert [number.text for number in numbers.report(SeriesKind.INCOMING, 2026).annulled] == ["1"]
    assert filed(papers).number == "2"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"document_kind": ""}, "entry.required"),
        ({"title_kk": " "}, "entry.required"),
        ({"kind": SeriesKind.CONTROL}, "number.not_a_journal"),
        ({"registered_on": date(2026, 4, 17)}, "entry.in_future"),
        ({"their_date": date(2026, 4, 17)}, "entry.registered_before_received"),
        ({"sheets": 0}, "entry.sheets"),
        ({"copies": 0}, "entry.sheets"),
    ],
)
def test_a_faulty_paper_is_refused(papers: Papers, changes: dict[str, object], code: str) -> None:
    assert code in codes(papers.register(entry(**changes)))
    assert papers.page(SeriesKind.INCOMING, 2026).total == 0
