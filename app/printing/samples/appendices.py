"""Invented facts for the eight appendices of the decree."""

from __future__ import annotations

from datetime import date

from app.printing.forms.appendix_1 import ApprovalSheet, BodyApproval
from app.printing.forms.appendix_2 import NationwidePlan, PlanMeasure
from app.printing.forms.appendix_3 import Approver, RoadMap, RoadStep
from app.printing.forms.appendix_4 import PlanProgress, ProgressInformation
from app.printing.forms.appendix_5 import Assignment, ControlAssignment
from app.printing.forms.appendix_6 import ElectronicSheet, OfficialApproval
from app.printing.forms.appendix_7 import ExecutionReport, SelfAssessment
from app.printing.forms.appendix_8 import Delegated, DelegatedSummary, Sector

MINISTRY = "Ойдан шығарылған цифрлық шекара министрлігі"
AGENCY = "Ойдан шығарылған қаржы жоспарлау агенттігі"
REGION = "Үлгі облысының әкімдігі"
_MEASURES = (
    (
        "Үлгілік өткізу бекеттерінде бірыңғай электрондық кезек жүйесін енгізу",
        "Үкімет қаулысы",
        MINISTRY,
        "2026 жылғы қыркүйек",
    ),
    ("Бекеттердің жұмысын бағалау әдістемесін бекіту", "бұйрық", f"{MINISTRY}, {AGENCY}", "2026 жылғы қазан"),
    ("Жолаушылар ағынын болжау моделін әзірлеу", "Үкіметке ақпарат", f"{AGENCY}, {REGION}", "2026 жылғы желтоқсан"),
)


def approval_sheet() -> ApprovalSheet:
    return ApprovalSheet(
        responsible=MINISTRY,
        description="«Үлгілік өткізу бекеттерін дамыту туралы» Жарлықтың жобасы (ойдан шығарылған), 4 парақ, қосымшасы 2 парақ",
        bodies=(
            BodyApproval("Ойдан шығарылған әділет министрлігі", "14.04.2026, 11:20", "Т. Үлгібаев", "", "ескертпесіз"),
            BodyApproval(AGENCY, "15.04.2026, 16:05", "С. Мысалова", "", "2-тармаққа түсіндірме қоса берілді"),
            BodyApproval(REGION),
        ),
    )


def nationwide_plan() -> NationwidePlan:
    return NationwidePlan(
        tuple(
            PlanMeasure(name, completion, executors, due, "I. Шекара инфрақұрылымы (үлгі)" if at == 0 else "")
            for at, (name, completion, executors, due) in enumerate(_MEASURES)
        )
    )


def road_map() -> RoadMap:
    official = "вице-министр Т. Үлгібаев (ойдан шығарылған)"
    return RoadMap(
        agreed=Approver("Үкімет Аппаратының Басшысы", "(ойдан шығарылған тұлға)", date(2026, 4, 28), "11-үлгі"),
        approved=Approver("Министр", "(ойдан шығарылған тұлға)", date(2026, 4, 30), "12-үлгі"),
        document_kind="Хаттама № 01-7.3қ, 2026 жылғы 14 сәуір, 3.2-тармақ",
        content="Үлгілік өткізу бекеттерінің жұмысын цифрландыру жөнінде ұсыныстар пысықталсын",
        interim="тоқсан сайын",
        deadline="2027 жылғы 30 маусым",
        body=MINISTRY,
        preparation=(
            RoadStep(
                "Жұмыс тобын құру және техникалық талаптарды бекіту",
                MINISTRY,
                "бұйрық",
                "15.05.2026",
                "топ құрылды",
                official,
            ),
            RoadStep(
                "Бекеттердің жай-күйін зерделеу", REGION, "анықтама", "30.06.2026", "12 бекет зерделенді", official
            ),
        ),
        implementation=(
            RoadStep(
                "Жүйені тәжірибелік пайдалануға енгізу",
                f"{MINISTRY} ({AGENCY})",
                "акт",
                "31.12.2026",
                "3 бекет",
                official,
            ),
        ),
    )


def progress_information() -> ProgressInformation:
    return ProgressInformation(
        "2026 жылғы 1-жартыжылдық",
        tuple(
            PlanProgress(
                str(10 + at),
                name,
                completion,
                executors,
                due,
                "Техникалық тапсырма бекітілді, үш бекетте сынақ өткізілді; кезек уақыты 40 минуттан 22 минутқа қысқарды.",
                "Келесі жартыжылда жүйе қалған бекеттерде іске қосылады.",
                "Орындалуда. Бақылауды жалғастыру ұсынылады.",
            )
            for at, (name, completion, executors, due) in enumerate(_MEASURES)
        ),
    )


def control_assignment() -> ControlAssignment:
    return ControlAssignment(
        "",
        date(2026, 4, 14),
        "01-7.3қ",
        measures=tuple(
            Assignment(
                name,
                due,
                completion,
                "кезек уақыты 15 минутқа дейін қысқарады",
                executors,
                "Үкімет",
                "Ойдан шығарылған бөлім",
            )
            for name, completion, executors, due in _MEASURES
        ),
    )


def electronic_sheet() -> ElectronicSheet:
    return ElectronicSheet(
        "Ойдан шығарылған жұмыс кеңесінің қорытындысы бойынша тапсырмалар жобасы",
        (
            OfficialApproval("Бөлім меңгерушісі", "А. Сынақова", "13.04.2026, 10:02", "қол қойылды"),
            OfficialApproval("Ойдан шығарылған бөлімнің меңгерушісі", "Б. Мысалов", "13.04.2026, 15:47", "қол қойылды"),
        ),
        "№ 01-7.3қ жоба, 2026 жылғы 13 сәуір",
    )


def execution_report() -> ExecutionReport:
    return ExecutionReport(
        document="Хаттама № 01-7.3қ, 2026 жылғы 14 сәуір, 3.2-тармақ (ойдан шығарылған)",
        executors=f"{MINISTRY}; бірлесіп орындаушылар: {AGENCY}, {REGION}",
        first_deadline="2026 жылғы 16 шілде",
        summary="Үлгілік өткізу бекеттерінің жұмысын цифрландыру жөнінде ұсыныстар пысықталсын, бірыңғай кезек жүйесі іске қосылсын.",
        progress="Техникалық талаптар бекітілді, үш бекетте тәжірибелік пайдалану жүріп жатыр.",
        result="Бекеттерден өту уақыты 40 минуттан 22 минутқа дейін қысқарды; мақсатты мән – 15 минут.",
        assessment=SelfAssessment.PARTLY,
        reasons="Жабдықты жеткізу шарты бір тоқсанға кешікті, соның салдарынан тоғыз бекет қосылмады.",
        move="орындау мерзімі 2026 жылғы 30 қыркүйекке дейін ұзартылсын.",
        position="Ойдан шығарылған министрліктің басшысы",
        signatory="Т. Үлгібаев",
    )


def delegated_summary() -> DelegatedSummary:
    entries = (
        Delegated(
            "Хаттама № 02-1қ, 12.01.2026, 4-тармақ",
            "Үлгілік мектептерді жабдықтау",
            True,
            "12 мектеп толық жабдықталды",
        ),
        Delegated(
            "Тапсырма № 05-2қ, 03.03.2026",
            "Еңбек нарығының болжамын жасау",
            False,
            "болжамның бірінші бөлігі дайын; мерзімі бір рет ұзартылған",
        ),
    )
    return DelegatedSummary(
        MINISTRY,
        2026,
        (Sector("Еңбек және халықты әлеуметтік қорғау", entries[1:]), Sector("Білім беру", entries[:1])),
    )
