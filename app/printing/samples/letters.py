"""Invented facts for visa sheets, stamps, letters, memos, slips and acts."""

from __future__ import annotations

from datetime import date, datetime

from app.printing.forms.acquaintance_sheet import AcquaintanceSheet, Reader
from app.printing.forms.acts import CheckedPaper, Commission, DestructionAct, DoomedPaper, PresenceCheck
from app.printing.forms.conclusion import Conclusion
from app.printing.forms.extension_letter import ExtensionLetter, ResponsibleOfficial
from app.printing.forms.kit_list import KitEntry, KitList
from app.printing.forms.package_checklist import PackageChecklist, PackagePaper
from app.printing.forms.recovery_sheet import RecoverySheet
from app.printing.forms.refusal_memo import MemoLine, RefusalMemo
from app.printing.forms.register_facts import Signatory
from app.printing.forms.reminder import Reminders, Slip
from app.printing.forms.return_letter import EnclosedPaper, ReturnLetter
from app.printing.forms.stamp_sheet import Placement, StampSheet
from app.printing.forms.transmittal import HandedPaper, Transmittal
from app.printing.forms.visa_sheet import RequiredVisa, VisaSheet
from app.printing.stamps import Stamp, StampImprint
from app.rules.terms import Grade, StepKind

_MINISTRY = "Ойдан шығарылған цифрлық шекара министрлігі"
_AGENCY = "Ойдан шығарылған қаржы жоспарлау агенттігі"
_REGION = "Үлгі облысының әкімдігі"
_DOCUMENT = "Хаттама № 01-7.3қ, 2026 жылғы 14 сәуір, 3.2-тармақ (ойдан шығарылған)"
_CONTENT = "Үлгілік өткізу бекеттерінің жұмысын цифрландыру жөнінде ұсыныстар пысықталсын, бірыңғай кезек жүйесі іске қосылсын және оның нәтижелілігін бағалау тәртібі бекітілсін."
_COMMISSION = Commission(
    Signatory("бөлім басшысы", "Т. Үлгібаев"),
    (Signatory("бас маман", "А. Сынақова"), Signatory("жетекші маман", "Б. Мысалов")),
)


def visa_sheet() -> VisaSheet:
    return VisaSheet(
        draft="«Үлгілік өткізу бекеттерін дамыту туралы» Жарлықтың жобасы (ойдан шығарылған)",
        registration="12қ-жоба, 2026 жылғы 9 сәуір",
        developer=_MINISTRY,
        sheets=4,
        round=2,
        visas=(
            RequiredVisa("Әзірлеуші құрылымдық бөлімшенің басшысы А. Сынақова", "2–4", "11", date(2026, 4, 10)),
            RequiredVisa(
                "Әзірлеуші мемлекеттік органның бірінші басшысы Т. Үлгібаев", "барлық парақ", "24", date(2026, 4, 13)
            ),
            RequiredVisa("Премьер-Министр", "соңғы парақ", "24", None, "Үкімет Аппараты арқылы"),
            RequiredVisa("Президент Әкімшілігінің Басшысы", "соңғы парақ", "24"),
        ),
        lacking=("түсіндірме жазба", "салыстырма кесте"),
    )


def acquaintance_sheet() -> AcquaintanceSheet:
    return AcquaintanceSheet(
        document="«Үлгілік өткізу бекеттерін дамыту туралы» Жарлықтың жобасы (ойдан шығарылған)",
        registration="12қ-жоба, 2026 жылғы 9 сәуір",
        developer=_MINISTRY,
        sheets=4,
        readers=(
            Reader("Т. Үлгібаев (ойдан шығарылған)", "бөлім басшысы", date(2026, 4, 13)),
            Reader("А. Сынақова (ойдан шығарылған)", "бас маман", date(2026, 4, 14)),
            Reader("Б. Мысалов (ойдан шығарылған)", "жетекші маман", None, "сызылды: қате енгізілген"),
            Reader("Г. Үлгіова (ойдан шығарылған)", "сарапшы"),
        ),
        awaited=1,
    )


def package_checklist() -> PackageChecklist:
    return PackageChecklist(
        draft="«Үлгілік өткізу бекеттерін дамыту туралы» Жарлықтың жобасы (ойдан шығарылған)",
        registration="12қ-жоба, 2026 жылғы 9 сәуір",
        developer=_MINISTRY,
        round=1,
        papers=(
            PackagePaper("Түсіндірме жазба", "15-т. 1)", "3 парақтан аспайды", 3, "Премьер-Министр"),
            PackagePaper("Салыстырма кесте", "15-т. 3)", "", None, ""),
            PackagePaper("Келісу парағы (1-қосымша)", "15-т. 4)", "", 2, ""),
        ),
    )


def return_letter() -> ReturnLetter:
    return ReturnLetter(
        draft="«Үлгілік өткізу бекеттерін дамыту туралы» Жарлықтың жобасы (ойдан шығарылған)",
        registration="12қ-жоба, 2026 жылғы 9 сәуір",
        developer=_MINISTRY,
        returned_on=date(2026, 4, 29),
        decision="№ 7-ш (ойдан шығарылған)",
        due_on=date(2026, 5, 18),
        faults="3-тармақ Бюджет заңнамасына сәйкестендірілмеген; орындау мерзімдері көрсетілмеген (ойдан шығарылған).",
        worked_over="3-тармақ жаңа редакцияда жазылды, орындау мерзімдері толықтырылды (ойдан шығарылған).",
        sheets=4,
        papers=(EnclosedPaper("Түсіндірме жазба", 3), EnclosedPaper("Келісу парағы (1-қосымша)", 2)),
        position="Үкімет Аппаратының Басшысы",
        signatory="Т. Үлгібаев",
    )


def stamp_sheet() -> StampSheet:
    on = date(2026, 4, 16)
    return StampSheet(
        (
            Placement(StampImprint(Stamp.TAKEN, on), 120, 30),
            Placement(StampImprint(Stamp.REMOVED), 120, 60),
            Placement(StampImprint(Stamp.EXTENDED, date(2026, 9, 30)), 120, 90),
            Placement(StampImprint(Stamp.VERY_URGENT), 30, 30),
            Placement(StampImprint(Stamp.URGENT), 30, 48),
            Placement(StampImprint(Stamp.EXPEDITE), 30, 66),
            Placement(StampImprint(Stamp.SECRET), 30, 90),
            Placement(StampImprint(Stamp.TOP_SECRET), 30, 104),
            Placement(StampImprint(Stamp.SPECIAL_IMPORTANCE), 30, 118),
            Placement(StampImprint(Stamp.OFFICIAL_USE), 30, 132),
        )
    )


def extension_letter() -> ExtensionLetter:
    return ExtensionLetter(
        kind=StepKind.EXTEND,
        addressee="Ойдан шығарылған Әкімшілік бөліміне",
        number="22-5қ",
        on=date(2026, 7, 8),
        document=_DOCUMENT,
        content=_CONTENT,
        deadline=date(2026, 7, 16),
        state="Техникалық талаптар бекітілді, үш бекетте тәжірибелік пайдалану жүріп жатыр, бағалау әдістемесінің жобасы келісуде.",
        reasons="Жабдықты жеткізу шарты сот шешімімен бір тоқсанға тоқтатылды; соның салдарынан тоғыз бекетте жүйені қосу мүмкін болмады.",
        new_date=date(2026, 9, 30),
        officials=(
            ResponsibleOfficial(_MINISTRY, "вице-министр Т. Үлгібаев", "жауапты орындаушы"),
            ResponsibleOfficial(_AGENCY, "төраға орынбасары С. Мысалова", "бірлесіп орындаушы"),
            ResponsibleOfficial(_REGION, "әкім орынбасары Б. Мысалов", "бірлесіп орындаушы"),
        ),
        attachments="анықтама, 2 парақ",
        position="Ойдан шығарылған министрліктің басшысы",
        signatory="Е. Үлгібекова",
    )


def conclusion() -> Conclusion:
    return Conclusion(
        number="7қ",
        on=date(2026, 7, 9),
        unit="Ойдан шығарылған бақылау бөлімі",
        question="орындау мерзімін ұзарту (69-тармақ)",
        document=_DOCUMENT,
        content=_CONTENT,
        deadline=date(2026, 7, 16),
        history="мерзім бұрын ұзартылмаған; ұзарту туралы алғашқы ұсыныс",
        analysis="Орындаушының хаты мерзімінде енгізілген (68-тармақ), ағымдағы жай-күйі, себептері, нақты мерзімі мен жауапты адамдары көрсетілген. Сыртқы мән-жайлар құжатпен расталады.",
        ground="объективті сыртқы мән-жайлар",
        new_date=date(2026, 9, 30),
        discipline="Кінәлі лауазымды адамдардың тәртіптік жауаптылығы туралы мәселе шешім қабылданған кезде қаралады.",
        proposal="Мерзімді 2026 жылғы 30 қыркүйекке дейін бір рет ұзартуға болады.",
        deciders="Президент, Президент Әкімшілігінің Басшысы",
        position="Бөлім меңгерушісі",
        signatory="А. Сынақова",
    )


def refusal_memo() -> RefusalMemo:
    return RefusalMemo(
        case="№ 17қ-3/2 (ойдан шығарылған)",
        step="орта мерзімді бақылауға ауыстыру",
        on=date(2026, 10, 2),
        edition="2025 жылғы 10 ақпандағы № 777",
        breaches=(
            MemoLine(
                "decisions.letter_in_time",
                "68",
                "Орындаушының хаты 02.10.2026 ж. күнгі, ал қолданыстағы мерзім – 30.09.2026 ж. Мерзімнен кейін енгізілген хатпен ұзартуға не ауыстыруға болмайды; бұл мерзімді бұзу ретінде жазылады (54-тармақ).",
            ),
            MemoLine(
                "decisions.transfer.repeat",
                "69, 72",
                "Мерзім бұрын ұзартылған немесе ауыстырылған. Орта не ұзақ мерзімді бақылауға екінші рет ауыстыруға болмайды: тек қайталап ұзарту немесе жаңа мерзім белгілеу қалады.",
            ),
        ),
        requires=(
            MemoLine(
                "decisions.extend.basis",
                "69",
                "Президент Әкімшілігі құрылымдық бөлімшесінің сараптамалық қорытындысы немесе жауапты лауазымды адамдар виза қойған келісімі қажет.",
            ),
        ),
        deciders="Президент, Президент Әкімшілігінің Басшысы",
        position="Бақылаушы",
        signatory="Б. Мысалов",
    )


def transmittal() -> Transmittal:
    return Transmittal(
        number="31",
        on=date(2026, 4, 16),
        sender="Ойдан шығарылған ведомство, құпия іс жүргізу бөлімі",
        addressee=_AGENCY,
        basis="№ 22-5қ хат",
        papers=(
            HandedPaper("№ 01-7.3қ, 14.04.2026", "Хаттамадан үзінді (ойдан шығарылған)", Grade.SECRET, "3", 2),
            HandedPaper("№ 7қ, 09.07.2026", "Сараптамалық қорытынды (ойдан шығарылған)", Grade.SECRET, "2", 3),
            HandedPaper("№ 05-2қ, 27.04.2026", "Шешімнің көшірмесі (ойдан шығарылған)", Grade.TOP_SECRET, "2", 1),
        ),
        position="Бас маман",
        signatory="А. Сынақова",
    )


def reminders() -> Reminders:
    return Reminders(
        tuple(
            Slip(
                body,
                f"{17 + at}қ-{at}",
                _DOCUMENT,
                what,
                date(2026, 9, 16),
                days,
                paragraph,
                "Б. Мысалов (ойдан шығарылған)",
            )
            for at, (body, what, days, paragraph) in enumerate(
                (
                    (_AGENCY, "бірлесіп орындаушылардың ұсыныстары", 5, "65"),
                    (_MINISTRY, "аралық есептік ақпарат", 0, "66-1"),
                    (_REGION, "қабылданған шаралар туралы ақпарат", -3, "72"),
                ),
                1,
            )
        )
    )


def recovery_sheet() -> RecoverySheet:
    groups = tuple(f"ҮЛГІ{n}" for n in range(10, 23))
    return RecoverySheet("ойдан шығарылған қойма", date(2026, 4, 16), groups, holder="Т. Үлгібаев")


def destruction_act() -> DestructionAct:
    return DestructionAct(
        number="4",
        on=date(2026, 12, 15),
        approver=Signatory("Ойдан шығарылған ведомствоның басшысы", "Е. Үлгібекова"),
        approved_on=date(2026, 12, 17),
        basis="сақтау мерзімі өткен құжаттарды іріктеу тізімі № 2",
        commission=_COMMISSION,
        papers=(
            DoomedPaper(
                "№ 01-1қ, 12.01.2021",
                "Хаттамадан үзінді (ойдан шығарылған)",
                Grade.SECRET,
                "2",
                3,
                "сақтау мерзімі өтті",
            ),
            DoomedPaper(
                "2026-000117 басылымы",
                "Бақылау карточкасы, бүлінген парақ (ойдан шығарылған)",
                Grade.SECRET,
                "1",
                1,
                "басып шығару кезінде бүлінді",
            ),
        ),
        method="ұсақтағышта 1×5 мм бөлшектерге дейін ұсақтау",
        destroyed_at="2026 жылғы 18 желтоқсан, 11:30",
        witnesses=(Signatory("бас маман", "А. Сынақова"), Signatory("жетекші маман", "Б. Мысалов")),
    )


def presence_check() -> PresenceCheck:
    def paper(n: int, found: bool, remark: str = "") -> CheckedPaper:
        return CheckedPaper(f"№ 01-{n}қ, {n:02d}.03.2026", Grade.SECRET, "1", str(n % 4 + 1), "сейф № 2", found, remark)

    return PresenceCheck(
        number="1",
        on=date(2026, 12, 21),
        scope="құпия іс жүргізу бөлімінің № 2 сейфі (ойдан шығарылған)",
        basis="жыл сайынғы тексеру туралы бұйрық № 40-үлгі",
        commission=_COMMISSION,
        recorded=(
            *(paper(n, True) for n in range(1, 9)),
            paper(9, False, "соңғы рет 14.11.2026 Б. Мысаловқа берілген"),
        ),
        unexpected=(CheckedPaper("№ 22-4қ, 02.02.2026", Grade.SECRET, "3", "2", "сейф № 2", True, "басқа істен"),),
        conclusion="Табылмаған құжатты іздестіру ұйымдастырылсын, жазбасы бұғатталсын; есепте жоқ құжат өз ісіне қайтарылсын.",
    )


def kit_list() -> KitList:
    return KitList(
        datetime(2026, 4, 16, 17, 30),  # noqa: DTZ001 - the hour at the office's place, as on paper
        "жұмыс станциясын жөндеуге беру (ойдан шығарылған)",
        (
            KitEntry("register-control", "05.01.2026 – 16.04.2026 (үлгі)", "2026-000201", 6, "1a2b3c4d5e6f"),
            KitEntry("control-card", "№ 17қ-3/2", "2026-000202", 1, "6f5e4d3c2b1a"),
            KitEntry("register-overdue", "16.05.2026 дейін", "2026-000203", 1, "0f1e2d3c4b5a"),
            KitEntry("control-card", "", "2026-000204", 1, "aabbccddeeff"),
        ),
    )
