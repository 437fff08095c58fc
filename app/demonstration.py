"""Demonstration data: invented papers of invented bodies, clearly so, for a first look and for pictures."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from app.controllers.control.entries import ClauseEntry, CoExecutorEntry, InstructionEntry
from app.rules.facts import FixedDate, Months, Term, WorkingDays
from app.rules.terms import Grade, Interim, Level, Mark, Origin, Special, TermSource

MINISTRY = "Ойдан шығарылған даму министрлігі"
OFFICE = "Ойдан шығарылған құжаттар кеңсесі"
AKIMAT = "Ойдан шығарылған облыстың әкімдігі"
AGENCY = "Ойдан шығарылған жоспарлау агенттігі"
CENTRE = "Ойдан шығарылған талдау орталығы"
NOTE = "(көрсету үшін ойдан шығарылған мәтін)"


def demonstration(today: date) -> tuple[InstructionEntry, ...]:
    """Papers received in the weeks before ``today``: urgent, short, medium and long, one in eleven clauses."""
    return (
        _paper(today, 3, "Хаттама", "15-1/7", Origin.GENERAL, Grade.SECRET, "Өңірлік жұмыс кеңесінің қорытындылары",
               (_clause("4.1", "Құжаттардың қағаз түріндегі айналымын ретке келтірсін", MINISTRY, WorkingDays(25),
                        others=(OFFICE, AGENCY), result="бір үлгідегі есепке алу енгізілді"),)),
        _paper(today, 2, "Тапсырма", "88-ө", Origin.GENERAL, Grade.TOP_SECRET, "Шұғыл анықтама",
               (_clause("", "Қоймалардың жай-күйі туралы анықтама дайындасын", OFFICE, None, mark=Mark.VERY_URGENT,
                        others=(AKIMAT,)),)),
        _paper(today, 9, "Жеке тапсырма", "5-ж", Origin.PERSONAL, Grade.SECRET, "Жеке тапсырма",
               (_clause("", "Мәселені зерделеп, ұсыныс енгізсін", AGENCY, None),)),
        _paper(today, 30, "Қауіпсіздік Кеңесінің шешімі", "3-ҚК", Origin.SECURITY_COUNCIL, Grade.SPECIAL_IMPORTANCE,
               "Қауіпсіздік Кеңесі отырысының шешімі", tuple(
                   _clause(str(n), f"{n}-бағыт бойынша шаралар қабылдасын", body, Months(2 + n % 5), others=others)
                   for n, (body, others) in enumerate(_council(), 1))),
        _paper(today, 60, "Жалпыұлттық жоспар", "11-ж", Origin.ADDRESS_PLAN, Grade.SECRET,
               "Жолдауды іске асыру жөніндегі жалпыұлттық іс-шаралар жоспары",
               (_clause("27", "Жаңа тәсілді әзірлеп, енгізсін", MINISTRY, Months(9), others=(AKIMAT, AGENCY, CENTRE),
                        interim=Interim.QUARTERLY, is_complex=True, result="көрсеткіш 12 пайызға өсті"),
                _clause("28", "Нысанды пайдалануға берсін", AKIMAT, Months(7), special=Special.CONSTRUCTION))),
        _paper(today, 45, "Қызметтік хат", "402/қ", Origin.STATE_COUNSELLOR, Grade.SECRET, "Кеңесшіге берілген",
               (_clause("", "Қорытынды баяндаманы ұсынсын", CENTRE, FixedDate(today - timedelta(days=6)),
                        source=TermSource.RESOLUTION, reference="қарар № 17-қ (ойдан шығарылған)"),)),
        _paper(today, 20, "Жарлық", "1204", Origin.GENERAL, Grade.SECRET, "Заңнамаға түзетулер туралы",
               (_clause("2", "Заң жобасын әзірлесін", MINISTRY, Months(5), others=(AGENCY,), legislative=True),
                _clause("3", "Бақылауды ведомстволық деңгейде жүзеге асырсын", AKIMAT, WorkingDays(22),
                        level=Level.LOCAL_BODY))),
    )  # fmt: skip


def _council() -> list[tuple[str, tuple[str, ...]]]:
    bodies = (MINISTRY, AGENCY, AKIMAT, OFFICE, CENTRE)
    return [(bodies[n % 5], (bodies[(n + 1) % 5],) if n % 2 else ()) for n in range(11)]


def _paper(
    today: date, days_ago: int, kind: str, number: str, origin: Origin, grade: Grade, title: str,
    clauses: tuple[ClauseEntry, ...],
) -> InstructionEntry:  # fmt: skip
    received = today - timedelta(days=days_ago)
    return InstructionEntry(
        grade=grade,
        origin=origin,
        document_kind=kind,
        document_number=number,
        signed_on=received - timedelta(days=2),
        received_at=datetime(received.year, received.month, received.day, 11, 40),  # noqa: DTZ001 wall clock
        registered_on=received,
        title_kk=f"{title} {NOTE}",
        sheets=2 + days_ago % 5,
        annex_sheets=days_ago % 3,
        copy_number="1",
        clauses=clauses,
    )


def _clause(
    number: str, text: str, responsible: str, term: Term | None, *, others: tuple[str, ...] = (),
    mark: Mark | None = None, special: Special | None = None, interim: Interim | None = None,
    legislative: bool = False, is_complex: bool = False, result: str = "", level: Level = Level.ADMINISTRATION,
    source: TermSource = TermSource.TEXT, reference: str = "",
) -> ClauseEntry:  # fmt: skip
    return ClauseEntry(
        number=number,
        text_kk=f"{text} {NOTE}",
        level=level,
        term=term,
        term_source=source,
        term_reference=reference,
        mark=mark,
        special=special,
        legislative=legislative,
        complex=is_complex,
        interim=interim,
        responsible=responsible,
        coexecutors=tuple(CoExecutorEntry(body) for body in others),
        official="Ойданов О. О. (ойдан шығарылған)",
        final_result=result,
        completion_form="есептік ақпарат",
    )
