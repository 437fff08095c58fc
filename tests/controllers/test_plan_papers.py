"""Appendices 2 to 6 and the register of decrees from real records, and held against them afterwards."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.clock import FixedClock
from app.controllers.control.cases import Cases
from app.controllers.drafting.instruction_draft_views import VisaEntry
from app.controllers.paper.press import Order, PaperLanguage, PreparedPrint
from app.controllers.plans.decree_views import DecreeView
from app.controllers.plans.plan_views import ProgressEntry
from app.controllers.plans.planning import Planning
from app.controllers.plans.road_map_views import SignedEntry
from app.controllers.vault.sessions import Session
from app.editions import shipped_rulebook
from app.events import Events
from app.printing.fingerprint import SHOWN
from app.rules.facts import FixedDate
from app.rules.outcome import Refusal
from app.rules.terms import Appendix, EventKind, InstructionForm, Level, Position
from tests.case_samples import clause, paper, register
from tests.controllers.test_decrees import ENTRY as DECREE
from tests.controllers.test_decrees import GAP
from tests.controllers.test_instruction_drafts import COUNCIL, ELEVEN, SIGNERS, viewed
from tests.controllers.test_nationwide_plans import ENTRY as PLAN
from tests.controllers.test_nationwide_plans import MEASURES
from tests.controllers.test_nationwide_plans import viewed as plan_viewed
from tests.controllers.test_prints import text_of as pdf_text
from tests.controllers.test_road_maps import APRIL_15, FIRST, HEAD, SECOND

KK, RU = PaperLanguage.KAZAKH, PaperLanguage.RUSSIAN


@pytest.fixture
def cases(session: Session) -> Cases:
    return Cases(session, shipped_rulebook(), Events())


@pytest.fixture
def planning(session: Session, cases: Cases) -> Planning:
    made = Planning(session, shipped_rulebook(), Events(), cases.prints)
    forms = ("appendix-2", "appendix-3", "appendix-4", "appendix-5", "appendix-6")
    cases.prints.sources.update(dict.fromkeys(forms, made.papers.now))
    return made


def printed(cases: Cases, order: Order) -> PreparedPrint:
    made = cases.prints.press.prepare(order)
    assert isinstance(made, PreparedPrint), made
    return made


def packed(text: str) -> str:
    """Letters and figures only: cells break and hyphenate words."""
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def text_of(made: PreparedPrint) -> str:
    return packed(pdf_text(made.pdf))


def holds(cases: Cases, made: PreparedPrint) -> bool:
    """Whether the footer code of a paper finds its record unchanged."""
    found = cases.prints.verify(f"{made.number}/{made.fingerprint[:SHOWN]}")
    assert found.comparable
    return found.same


def test_appendices_5_and_6_go_with_a_draft_before_it_is_signed(planning: Planning, cases: Cases) -> None:
    drafts = planning.drafts
    draft_id = viewed(drafts.open(replace(COUNCIL, held_on=date(2026, 4, 13)))).draft_id
    empty = cases.prints.press.prepare(planning.papers.draft_assignment(draft_id, KK))
    assert isinstance(empty, Refusal)
    viewed(drafts.keep_lines(draft_id, ELEVEN))
    viewed(drafts.put_visa(draft_id, VisaEntry(Position.PRIME_MINISTER, "О. Ойданов", date(2026, 4, 16), "11:20")))
    five = printed(cases, planning.papers.draft_assignment(draft_id, KK))
    text = text_of(five)
    assert packed("БАҚЫЛАУДЫ БЕКІТУ") in text
    assert packed("11-мәселе бойынша ұсыныс енгізсін") in text
    assert packed("Шығындар 5 пайызға қысқарады") in text
    assert packed("ҚҰПИЯ") in text
    russian = text_of(printed(cases, planning.papers.draft_assignment(draft_id, RU)))
    assert packed("Внести предложение по вопросу 11") in russian
    six = printed(cases, planning.papers.draft_approvals(draft_id, KK))
    text = text_of(six)
    assert packed("О. Ойданов") in text
    assert packed("11:20") in text
    assert packed("ҚК-4") in text
    assert len(SIGNERS) == 6
    assert holds(cases, five)
    assert holds(cases, six)
    viewed(drafts.put_visa(draft_id, VisaEntry(Position.UNIT_HEAD, "М. Мысалов", date(2026, 4, 16))))
    assert not holds(cases, six)
    assert holds(cases, five)


def test_an_action_plan_by_order_has_the_shape_of_appendix_5(planning: Planning, cases: Cases) -> None:
    entry = replace(
        COUNCIL, form=InstructionForm.ACTION_PLAN, signatory=Position.HEAD_OF_ADMINISTRATION, meeting_held=False,
        appendices=frozenset[Appendix](), held_on=date(2026, 4, 13), event=EventKind.STATEMENT,
    )  # fmt: skip
    draft_id = viewed(planning.drafts.open(entry)).draft_id
    viewed(planning.drafts.keep_lines(draft_id, ELEVEN[:2]))
    assert packed("2-мәселе") in text_of(printed(cases, planning.papers.draft_assignment(draft_id, KK)))


def test_the_plan_prints_with_its_parts_and_its_progress(planning: Planning, cases: Cases, clock: FixedClock) -> None:
    plans = planning.plans
    plan_id = plan_viewed(plans.open(PLAN)).plan_id
    plan_viewed(plans.keep_lines(plan_id, MEASURES))
    plan_viewed(plans.keep_sections(plan_id, {"1": "I. Үлгі бөлім", "3": "II. Екінші бөлім"}))
    two = printed(cases, planning.papers.plan(plan_id, KK))
    text = text_of(two)
    assert packed("I. Үлгі бөлім") in text
    assert packed("4-іс-шара (ойдан шығарылған)") in text
    assert packed("15.04.2027") in text
    assert packed("БАҚЫЛАУДЫ БЕКІТУ") in text_of(printed(cases, planning.papers.plan_assignment(plan_id, KK)))
    said = ProgressEntry("Қаулы қабылданды (ойдан шығарылған)", "Енгізіледі", "Жалғастырылсын")
    plan_viewed(plans.report_item(plan_id, "1", 2026, said, half=True))
    half = printed(cases, planning.papers.plan_progress(plan_id, 2026, KK, half=True))
    assert packed("2026 жылғы 1-жартыжылдық") in text_of(half)
    assert packed("Қаулы қабылданды") in text_of(half)
    whole = printed(cases, planning.papers.plan_progress(plan_id, 2026, KK, half=False))
    assert packed("Қаулы қабылданды") not in text_of(whole)
    plan_viewed(plans.report_item(plan_id, "2", 2026, said, half=True))
    assert not holds(cases, half)
    assert holds(cases, whole)
    assert holds(cases, two)


def test_appendix_3_says_who_agreed_and_who_approved(planning: Planning, cases: Cases) -> None:
    road_maps = planning.road_maps
    entry = paper(clause(FixedDate(date(2027, 2, 1)), complex=True, level=Level.GOVERNMENT))
    case_id = register(cases, entry)
    begun = road_maps.open(case_id, HEAD)
    assert not isinstance(begun, Refusal)
    for measure in (FIRST, SECOND):
        road_maps.add_measure(begun.road_map_id, measure)
    road_maps.developed(begun.road_map_id, APRIL_15, "№ 1-жк")
    road_maps.ask(begun.road_map_id, APRIL_15)
    road_maps.answered(begun.road_map_id, date(2026, 4, 16), "7-үлгі")
    before = printed(cases, planning.papers.road_map(begun.road_map_id, KK))
    signed = SignedEntry(Position.DEPUTY_PRIME_MINISTER, "О. Ойданов", date(2026, 4, 16), "12-үлгі")
    assert not isinstance(road_maps.approve(begun.road_map_id, signed), Refusal)
    text = text_of(printed(cases, planning.papers.road_map(begun.road_map_id, KK)))
    assert packed("КЕЛІСІЛДІ") in text
    assert packed("Президент Әкімшілігі") in text
    assert packed("Премьер-Министрдің орынбасары") in text
    assert packed("О. Ойданов") in text
    assert packed("12-үлгі") in text
    assert packed("1-кезең") in text
    assert packed(FIRST.measure) in text
    assert not holds(cases, before)


def test_the_register_of_decrees_says_what_was_found_and_when_it_was_sent(
    planning: Planning, cases: Cases, clock: FixedClock
) -> None:
    done = planning.decrees.add(DECREE)
    assert isinstance(done, DecreeView)
    planning.decrees.add(replace(DECREE, number="902-ү"))
    planning.decrees.observe(done.row.decree_id, 2026, GAP)
    planning.decrees.send(done.row.decree_id, 2026, clock.today(), "№ 5")
    made = printed(cases, planning.papers.register(2026, KK))
    text = text_of(made)
    assert packed("901-ү") in text
    assert packed("30.12.2026") in text
    assert packed("2-тармақ") in text
    assert packed("жіберілді: 16.04.2026") in text
    assert holds(cases, made)
    clock.advance(days=300)  # 2027: the second decree was never sent
    late = text_of(printed(cases, planning.papers.register(2026, KK)))
    assert packed("мерзімі өтті") in late


def test_a_period_that_was_not_reported_prints_its_rows_all_the_same(planning: Planning, clock: FixedClock) -> None:
    plan_id = plan_viewed(planning.plans.open(PLAN)).plan_id
    plan_viewed(planning.plans.keep_lines(plan_id, MEASURES))
    order = planning.papers.plan_progress(plan_id, 2027, KK, half=False)
    assert [item.done for item in order.facts.items] == [""] * 4
    assert order.request == "2027/year"
