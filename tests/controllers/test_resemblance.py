"""What a new text repeats: instructions in other endings, reports that say again what was said."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.clock import FixedClock
from app.controllers.control.cases import Cases
from app.controllers.control.corrections import Corrections
from app.controllers.control.likeness import overlap, passages, repeated, words_of
from app.controllers.control.report_entries import ReportEntry, ReportView
from app.controllers.control.reports import Reports
from app.controllers.control.resemblance import Resemblance, Source
from app.controllers.vault.sessions import Session
from app.editions import shipped_rulebook
from app.events import Events
from app.rules.facts import FixedDate
from app.rules.terms import Grade, ReportKind
from tests.case_samples import clause, paper, register, second_person

MAY_20 = date(2026, 5, 20)
FIRST = "Өңірлік мұрағаттардың қағаз құжаттарын цифрлық көшірмеге ауыстыру кестесін бекітсін (ойдан шығарылған)"
SAME = "Кестені бекітіп, өңірлік мұрағаттардағы қағаз құжаттарды цифрлық көшірмелерге ауыстырсын (ойдан шығарылған)"
OTHER = "Су қоймаларының бөгеттерін жөндеуге арналған техникалық тапсырмаларды пысықтасын (ойдан шығарылған)"
RUSSIAN = "Утвердить график перевода бумажных документов региональных архивов в цифровые копии (вымышлено)"
RUSSIAN_SAME = "Графики перевода бумажного документа регионального архива в цифровую копию утвердить (вымышлено)"
COURSE = "Кесте әзірленді, он екі мұрағатта көшіру аяқталды, қалған бес мұрағатта жұмыс жалғасуда"


@pytest.fixture
def events() -> Events:
    return Events()


@pytest.fixture
def cases(session: Session, events: Events) -> Cases:
    return Cases(session, shipped_rulebook(), events)


@pytest.fixture
def reports(session: Session, events: Events) -> Reports:
    return Reports(session, shipped_rulebook(), events)


@pytest.fixture
def resemblance(session: Session, events: Events) -> Resemblance:
    return Resemblance(session, shipped_rulebook(), events)


def given_case(cases: Cases, text: str, number: str, **changes: object) -> int:
    return register(cases, paper(clause(FixedDate(MAY_20), text_kk=text, **changes), document_number=number))


# the same instruction


def test_the_same_instruction_is_found_in_other_endings_and_another_order(
    cases: Cases, resemblance: Resemblance
) -> None:
    first = given_case(cases, FIRST, "1")
    given_case(cases, OTHER, "2")
    found = resemblance.alike(SAME)
    assert [one.case_id for one in found] == [first]
    assert (found[0].case_number, found[0].document) == ("1", "Хаттама № 1, 03.04.2026")
    assert found[0].share > 0.8
    shown = found[0].passages
    assert shown
    assert all(SAME[one.start : one.end] == one.text for one in shown)
    assert any("мұрағаттардағы қағаз құжаттарды" in one.text for one in shown), shown


def test_a_russian_text_finds_its_like_too(cases: Cases, resemblance: Resemblance) -> None:
    first = given_case(cases, OTHER, "1", text_ru=RUSSIAN)
    assert [one.case_id for one in resemblance.alike("", RUSSIAN_SAME)] == [first]


def test_what_is_not_alike_is_not_named(cases: Cases, resemblance: Resemblance) -> None:
    given_case(cases, FIRST, "1")
    assert resemblance.alike(OTHER) == ()
    assert resemblance.alike("Тапсырманы орындасын") == (), "too short to be compared"
    assert resemblance.alike("", "") == ()


def test_a_short_instruction_is_found_inside_the_one_that_covers_it(cases: Cases, resemblance: Resemblance) -> None:
    first = given_case(cases, FIRST, "1")
    wide = f"{SAME}. Сонымен қатар {OTHER.lower()} және есептілікті жүйелі негізде тоқсан сайын ұсынсын"
    assert [one.case_id for one in resemblance.alike(wide)] == [first]


def test_its_own_case_annulled_ones_and_what_is_above_clearance_are_left_out(
    cases: Cases, resemblance: Resemblance, session: Session, events: Events
) -> None:
    own, wrong = given_case(cases, FIRST, "1"), given_case(cases, FIRST, "2")
    Corrections(session, shipped_rulebook(), events).annul_registration(wrong, "Қате", second_person())
    assert [one.case_id for one in resemblance.alike(SAME)] == [own]
    assert resemblance.alike(SAME, besides={own}) == ()
    above = paper(clause(FixedDate(MAY_20), text_kk=FIRST), document_number="3", grade=Grade.TOP_SECRET)
    register(cases, above)
    session.user = replace(session.user, clearance=Grade.SECRET)
    assert [one.case_id for one in resemblance.alike(SAME)] == [own]


def test_common_words_alone_lead_nowhere_but_a_rare_one_does(cases: Cases, resemblance: Resemblance) -> None:
    for number in range(12):
        given_case(cases, f"Жоспарды талқылап, нәтижесін {number}-есепте баяндасын", str(number))
    first = given_case(cases, "Жоспарды талқылап, сейсмикалық тұрақтылық нәтижесін баяндасын", "20")
    found = resemblance.alike("Сейсмикалық тұрақтылықтың нәтижелерін талқылап, жоспарын баяндасын")
    assert found[0].case_id == first


# formal reports


def entry(course: str, result: str = "", **changes: object) -> ReportEntry:
    made = ReportEntry(ReportKind.INTERIM, date(2026, 4, 16), "1-1/5", course=course, result=result)
    return replace(made, **changes)  # type: ignore[arg-type]


def test_a_report_that_says_the_instruction_again_is_formal(cases: Cases, resemblance: Resemblance) -> None:
    case_id = given_case(cases, FIRST, "1")
    said = resemblance.report(case_id, entry(f"Тапсырма бойынша {FIRST}"))
    assert said.formal
    assert said.found[0].source is Source.INSTRUCTION
    assert said.text[said.found[0].passages[-1].start :].startswith("Өңірлік мұрағаттардың")


def test_a_report_that_repeats_an_earlier_one_names_it(
    cases: Cases, reports: Reports, resemblance: Resemblance, clock: FixedClock
) -> None:
    case_id = given_case(cases, FIRST, "1")
    fresh = resemblance.report(case_id, entry(COURSE))
    assert (fresh.formal, fresh.found) == (False, ())
    sent = reports.send(case_id, entry(COURSE), despite_faults=True)
    assert isinstance(sent, ReportView), sent
    clock.advance(days=1)
    again = resemblance.report(case_id, entry("Тағы да: " + COURSE))
    assert again.formal
    (place,) = again.found
    assert (place.source, place.report_id, place.number) == (Source.EARLIER_REPORT, sent.report_id, "1-1/5")
    new = "Он төртінші мұрағатта құрылғылар орнатылып, мамандар оқытылды, шығындар сметасы нақтыланды"
    assert not resemblance.report(case_id, entry(new)).formal


def test_a_report_copied_from_another_case_names_that_case(
    cases: Cases, reports: Reports, resemblance: Resemblance
) -> None:
    one, other = given_case(cases, FIRST, "1"), given_case(cases, OTHER, "2")
    assert isinstance(reports.send(one, entry(COURSE), despite_faults=True), ReportView)
    found = resemblance.report(other, entry(COURSE)).found
    assert [(place.source, place.case_id, place.case_number) for place in found] == [(Source.OTHER_CASE, one, "1")]


# comparing words


@given(st.text(alphabet="абвгдәіқ ", max_size=80))
def test_a_text_repeats_itself_wholly_and_passages_stand_in_it(text: str) -> None:
    words = words_of(text)
    assert repeated(words, [words]) == (1.0 if words.roots else 0.0)
    assert overlap(words, words) == (1.0 if words.roots else 0.0)
    for one in passages(words, words):
        assert text[one.start : one.end] == one.text


@given(st.text(alphabet="абвгд ", max_size=60), st.text(alphabet="абвгд ", max_size=60))
def test_likeness_does_not_depend_on_which_text_is_new(one: str, other: str) -> None:
    assert overlap(words_of(one), words_of(other)) == overlap(words_of(other), words_of(one))
