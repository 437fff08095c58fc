"""Demonstration data of draft instructions, an Address with its plan, a road map and decrees; all of it invented."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TypeVar

from app.controllers.drafting.assigning import LineEntry
from app.controllers.drafting.instruction_draft_views import DraftEntry, VisaEntry
from app.controllers.drafting.milestones import DoneEntry
from app.controllers.plans.decree_views import DecreeEntry, ObservationEntry
from app.controllers.plans.plan_views import PlanEntry, ProgressEntry
from app.controllers.plans.road_map_views import MeasureEntry, RoadMapEntry
from app.demonstration import AGENCY, AKIMAT, CENTRE, MINISTRY, NOTE, OFFICE
from app.rules.facts import FixedDate, Months
from app.rules.outcome import Refusal
from app.rules.terms import (
    Appendix,
    DecreeFault,
    DecreeProposal,
    DraftCriterion,
    EventKind,
    Grade,
    InstructionForm,
    InstructionStage,
    Level,
    PlanStep,
    Position,
    RoadMapDeveloper,
    RoadMapStage,
)  # fmt: skip
from ui.program import Controllers

PERSON = "Ойданов О. (ойдан шығарылған)"
UNIT = "Ойдан шығарылған бөлім"
OF_LONG_CASE = 15  # the clause of the demonstration papers that owes a road map (56)
Done = TypeVar("Done")


def plan_ahead(ask: Controllers, today: date) -> None:
    """Bring what lies beside the cases to the state of an ordinary working day."""
    _address(ask, today.year - 1)
    _begun(ask, today.year)
    _road_map(ask, today)
    _decrees(ask, today)
    _instructions(ask, today)


def took(done: Done | Refusal) -> Done:
    if isinstance(done, Refusal):
        raise RuntimeError([(finding.code, dict(finding.values)) for finding in done])
    return done


def _address(ask: Controllers, year: int) -> None:
    """Last year's Address: its plan approved, its control assignment made, its monitoring going on."""
    plans = ask.planning.plans
    title = f"Жолдауды іске асыру жөніндегі жалпыұлттық іс-шаралар жоспары {NOTE}"
    plan_id = took(plans.open(PlanEntry(year, title, grade=Grade.SECRET))).plan_id
    for code, on, paper in (
        ("plans.proposals", date(year, 5, 27), "№ 101"),
        ("plans.address_draft", date(year, 8, 15), "№ 7"),
        ("plans.address", date(year, 9, 8), "Жолдау"),
    ):
        took(plans.scheduled(plan_id, code, DoneEntry(on, f"{paper} (ойдан шығарылған)")))
    took(plans.keep_lines(plan_id, _measures(year)))
    took(plans.keep_sections(plan_id, {"1": "I. Өңірлерді дамыту", "3": "II. Мемлекеттік басқару"}))
    for step, day in (
        (PlanStep.DRAFT, 10), (PlanStep.OFFICE, 12), (PlanStep.REWORK, 16), (PlanStep.SUBMISSION, 18),
        (PlanStep.SIGNATURE, 22),
    ):  # fmt: skip
        took(plans.step(plan_id, step, DoneEntry(date(year, 9, day), f"{day}-ү")))
    done = DoneEntry(date(year, 9, 25), "№ 12 (ойдан шығарылған)")
    took(plans.step(plan_id, PlanStep.ASSIGNMENT, done, Position.HEAD_OF_ADMINISTRATION))
    took(plans.step(plan_id, PlanStep.ROAD_MAPS, DoneEntry(date(year, 10, 17), "№ 40 (ойдан шығарылған)")))
    told = ProgressEntry("Жұмыс тобы құрылды, бірінші кезең аяқталды", "Екінші кезең", "көрсеткіш 4 пайызға өсті")
    took(plans.report_item(plan_id, "1", year, told, half=False))


def _measures(year: int) -> tuple[LineEntry, ...]:
    texts = (
        ("Шалғай елді мекендерге жол салу", AKIMAT, (MINISTRY,)),
        ("Су шаруашылығы нысандарын жаңғырту", MINISTRY, (AKIMAT, AGENCY)),
        ("Мемлекеттік қызметтердің тізбесін қысқарту", OFFICE, (AGENCY,)),
        ("Деректердің бірыңғай тізілімін енгізу", AGENCY, (CENTRE,)),
    )
    return tuple(
        LineEntry(
            str(number), f"{text} {NOTE}", term=FixedDate(date(year + 1, 3 * number, 15)), responsible=body,
            completion_form="Үкімет қаулысы", coexecutors=others, unit=UNIT, level=Level.GOVERNMENT,
        )
        for number, (text, body, others) in enumerate(texts, 1)
    )  # fmt: skip


def _begun(ask: Controllers, year: int) -> None:
    """This year's Address: its schedule has begun (5)."""
    took(ask.planning.plans.open(PlanEntry(year, f"Биылғы Жолдауды іске асыру жоспары {NOTE}", grade=Grade.SECRET)))


def _road_map(ask: Controllers, today: date) -> None:
    """The road map of a long case with both its stages, worked out and not yet approved."""
    maps = ask.planning.road_maps
    head = RoadMapEntry(MINISTRY, RoadMapDeveloper.CENTRAL_BODY, interdepartmental=True, interim="тоқсан сайын")
    made = took(maps.open(OF_LONG_CASE, head)).road_map_id
    for stage, text, form, days in (
        (RoadMapStage.PREPARATION, "Ведомствоаралық жұмыс тобын құру", "бұйрық", 20),
        (RoadMapStage.PREPARATION, "Жаңа тәсілдің жобасын әзірлеу", "жоба", 60),
        (RoadMapStage.IMPLEMENTATION, "Жаңа тәсілді екі өңірде сынақтан өткізу", "есеп", 120),
        (RoadMapStage.IMPLEMENTATION, "Жаңа тәсілді барлық өңірде енгізу", "есеп", 180),
    ):
        entry = MeasureEntry(
            stage, f"{text} {NOTE}", AGENCY, form, today + timedelta(days=days), "көрсеткіш 3 пайызға өсті", PERSON
        )
        took(maps.add_measure(made, entry))


def _decrees(ask: Controllers, today: date) -> None:
    """Three decrees under monitoring: one reviewed in time, one with something found, one untouched (82-87)."""
    decrees = ask.planning.decrees
    kept = []
    for number, title, body, years in (
        ("901-ү", "Мәліметтерді есепке алу қағидаларын бекіту туралы", MINISTRY, 2),
        ("744-ү", "Комиссияның ережесін бекіту туралы", OFFICE, 4),
        ("612-ү", "Резервтерді қалыптастыру тәртібі туралы", AGENCY, 5),
    ):
        signed = date(today.year - years, 3, 4)
        kept.append(took(decrees.add(DecreeEntry(number, signed, f"{title} {NOTE}", body))).row.decree_id)
    gap = ObservationEntry(DecreeFault.GAP, "2-тармақ", f"Есепті ұсыну мерзімі айтылмаған {NOTE}")
    for decree_id in kept:
        took(decrees.observe(decree_id, today.year - 1, gap))
        took(decrees.propose(decree_id, today.year - 1, DecreeProposal.AMEND, f"Мерзімін көрсету {NOTE}"))
        took(decrees.send(decree_id, today.year - 1, date(today.year - 1, 12, 12), "№ 318 (ойдан шығарылған)"))
    took(decrees.observe(kept[1], today.year, gap))


def _instructions(ask: Controllers, today: date) -> None:
    """A decision of an advisory council on its way: agreed by two, waiting for the others."""
    drafts = ask.planning.drafts
    entry = DraftEntry(
        EventKind.SECURITY_COUNCIL, today - timedelta(days=3), f"Кеңес отырысының шешімі {NOTE}", grade=Grade.SECRET,
        project_number="ҚК-4", unit=UNIT, form=InstructionForm.DECISION, signatory=Position.PRESIDENT, sheets=5,
        touches_government=True, supervisor=Position.COUNCIL_SECRETARY,
        appendices=frozenset({Appendix.CONTROL_ASSIGNMENT, Appendix.ELECTRONIC_APPROVAL_SHEET}),
    )  # fmt: skip
    draft_id = took(drafts.open(entry)).draft_id
    lines = tuple(
        LineEntry(
            str(number), f"{number}-бағыт бойынша шаралар қабылдасын {NOTE}", term=Months(2 + number),
            completion_form="ақпарат", responsible=body, coexecutors=(OFFICE,), unit=UNIT, level=Level.ADMINISTRATION,
        )
        for number, body in enumerate((MINISTRY, AGENCY, AKIMAT), 1)
    )  # fmt: skip
    took(drafts.keep_lines(draft_id, lines))
    took(drafts.weigh(draft_id, frozenset(DraftCriterion)))
    took(drafts.step(draft_id, InstructionStage.PREPARATION, DoneEntry(today - timedelta(days=1))))
    for position in (Position.PRIME_MINISTER, Position.LEGAL_DEPARTMENT):
        took(drafts.put_visa(draft_id, VisaEntry(position, PERSON, today, "11:20")))
