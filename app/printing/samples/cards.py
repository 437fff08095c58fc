"""An invented control card, an ordinary one and one filled beyond its first sheet."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from app.printing.forms.card_facts import (
    CoExecutor,
    ControlCard,
    Dated,
    Duty,
    Handover,
    Move,
    Note,
    Removal,
    Report,
)
from app.printing.stamps import Stamp, StampImprint
from app.rules.terms import ControlType, Interim, Level, Mark, Origin, StepKind, TermSource

_EXECUTOR = "Ойдан шығарылған цифрлық шекара министрлігі"
_OTHERS = (
    "Ойдан шығарылған қаржы жоспарлау агенттігі",
    "Үлгі облысының әкімдігі",
    "Ойдан шығарылған көлік және логистика комитеті",
)


def ordinary_card() -> ControlCard:
    """One clause, three co-executors, one extension granted."""
    return ControlCard(
        case_number="17қ-3/2",
        registration_number="17қ",
        registered_on=date(2026, 4, 16),
        received=Dated(date(2026, 4, 16), "50", "мерзімнің басы, есепке кірмейді"),
        received_at=datetime(2026, 4, 16, 9, 40),  # noqa: DTZ001 - the hour at the body's place, as on paper
        signed=Dated(date(2026, 4, 14)),
        document_kind="Хаттама",
        document_number="01-7.3қ",
        document_title="Ойдан шығарылған жұмыс кеңесінің хаттамасы",
        clause="3.2",
        copy_number="2",
        sheets=4,
        annex_sheets=2,
        origin=Origin.GENERAL,
        level=Level.ADMINISTRATION,
        control_type=ControlType.MEDIUM,
        mark=None,
        content=(
            "Шекара маңындағы үлгілік (ойдан шығарылған) өткізу бекеттерінің жұмысын цифрландыру жөнінде ұсыныстар "
            "пысықталсын, бірыңғай кезек жүйесі іске қосылсын және оның нәтижелілігін бағалау тәртібі бекітілсін."
        ),
        content_ru=(
            "Проработать предложения по цифровизации условных (вымышленных) пунктов пропуска, запустить единую систему "
            "очереди и утвердить порядок оценки ее результативности."
        ),
        deadline=Dated(date(2026, 9, 30), "69", "2026 жылғы 10 шілдедегі шешіммен ұзартылған"),
        act_by=Dated(date(2026, 9, 30), "50", "жұмыс күні"),
        first_deadline=Dated(date(2026, 7, 16), "50", "құжат мәтініндегі күн"),
        term_source=TermSource.TEXT,
        term_reference="3.2-тармақ",
        grants=1,
        proposals=1,
        responsible=_EXECUTOR,
        official="Т. Үлгібаев, вице-министр (ойдан шығарылған)",
        consolidator=_EXECUTOR,
        coexecutors=tuple(
            CoExecutor(body, Dated(date(2026, 9, 16), "65"), date(2026, 6, 30) if at == 1 else None)
            for at, body in enumerate(_OTHERS)
        ),
        final_result="Өткізу уақыты 40 минуттан 15 минутқа дейін қысқарады (өлшенетін әсер)",
        completion_form="Үкімет қаулысы",
        interim=Interim.QUARTERLY,
        interim_dates=(date(2026, 6, 30), date(2026, 9, 30)),
        duties=(
            Duty("орындау процесінің пайымы", "жауапты орындаушы", date(2026, 4, 21), "46", date(2026, 4, 20)),
            Duty("бірлесіп орындаушылардың ұсыныстары", "бірлесіп орындаушы", date(2026, 9, 16), "65"),
            Duty("аралық есептік ақпарат", "жауапты орындаушы", date(2026, 6, 30), "66-1", date(2026, 6, 29)),
            Duty("есептік ақпарат (7-қосымша)", "жауапты орындаушы", date(2026, 9, 30), "66"),
        ),
        stamps=(StampImprint(Stamp.TAKEN, date(2026, 4, 16)), StampImprint(Stamp.EXTENDED, date(2026, 9, 30))),
        moves=(
            Move(
                StepKind.EXTEND, "Президент Әкімшілігінің Басшысы", "№ 04-11қ, 10.07.2026", "№ 22-5қ, 08.07.2026",
                "сараптамалық қорытынды № 7қ, 09.07.2026", date(2026, 9, 30), "69",
            ),
        ),
        reports=(Report(date(2026, 6, 29), "19-2қ", "аралық есептік ақпарат", "ішінара орындалды", "4 парақ"),),
        visas=(Note(date(2026, 4, 17), "Бөлім басшысы А. Сынақова (ойдан шығарылған)", "орындауға", "қабылданды"),),
        reminders=(Note(date(2026, 9, 9), _OTHERS[0], "ұсыныс мерзіміне 5 жұмыс күні қалды"),),
        inspections=(Note(date(2026, 8, 4), "Бақылау бөлімі", "қажетті ақпаратты талап ету", "түсіндірме алынды"),),
        handovers=(Handover("2", "4", "Б. Мысалов (ойдан шығарылған)", date(2026, 4, 17), date(2026, 4, 20)),),
    )  # fmt: skip


def urgent_card() -> ControlCard:
    """A marked instruction, removed from control: the short life of a card."""
    return replace(
        ordinary_card(),
        control_type=ControlType.URGENT,
        mark=Mark.VERY_URGENT,
        deadline=Dated(date(2026, 4, 21), "53", "3 жұмыс күні"),
        act_by=Dated(date(2026, 4, 21), "50"),
        first_deadline=Dated(date(2026, 4, 21), "53"),
        grants=0,
        proposals=0,
        moves=(),
        interim=None,
        interim_dates=(),
        stamps=(
            StampImprint(Stamp.TAKEN, date(2026, 4, 16)),
            StampImprint(Stamp.VERY_URGENT),
            StampImprint(Stamp.REMOVED, date(2026, 4, 27)),
        ),
        removal=Removal(
            "1) толық және сапалы орындау", "орындаушының ұсынысы, сараптамалық қорытынды № 9қ",
            "Президент Әкімшілігінің Басшысы", "№ 05-2қ", date(2026, 4, 27),
        ),
    )  # fmt: skip


def full_card(coexecutors: int = 60, moves: int = 40) -> ControlCard:
    """A card filled far beyond one sheet: many bodies, many moves, long texts."""
    card = ordinary_card()
    start = date(2026, 9, 30)
    return replace(
        card,
        content=" ".join([card.content] * 12),
        content_ru=" ".join([card.content_ru] * 6),
        coexecutors=tuple(
            CoExecutor(f"Ойдан шығарылған {number}-мекеме", Dated(date(2026, 9, 16), "65"))
            for number in range(1, coexecutors + 1)
        ),
        moves=tuple(
            replace(
                card.moves[0],
                kind=StepKind.RESCHEDULE if number % 2 else StepKind.EXTEND,
                new_date=start + timedelta(days=30 * number),
                granted=number % 5 != 0,
            )
            for number in range(1, moves + 1)
        ),
        handovers=card.handovers * 12,
    )
