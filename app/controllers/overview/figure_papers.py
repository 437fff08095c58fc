"""Figures and lists on paper: orders for the press, rows put into the words of the paper's language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from app.controllers.control.surroundings import ReminderSlip
from app.controllers.control.views import CaseRow, TodayRow
from app.controllers.overview.figure_views import DisciplineLine, DisciplineView, MonthlyPack, OverdueTerm, YearView
from app.controllers.paper.press import Order, Subject
from app.printing.forms.appendix_8 import Delegated, DelegatedSummary
from app.printing.forms.appendix_8 import Sector as SectorPart
from app.printing.forms.register_facts import Cells, Register
from app.printing.forms.reminder import Reminders, Slip
from app.printing.paper import PaperLanguage
from app.rules.figures import Tally
from app.rules.terms import ControlType, FiguresBy, Grade, Language, Origin
from app.wording import Wording, format_date, wording

FIGURES = Subject("figures")


def spoken(language: PaperLanguage) -> Wording:
    """The words of the language a paper leads with."""
    return wording(Language(language.languages[0]))


def per_cent(share: float | None) -> str:
    """A percentage as the office writes it, with a comma; a dash where nothing was done."""
    return "–" if share is None else f"{share:.1f}".replace(".", ",")


def group_name(view: DisciplineView, line: DisciplineLine, say: Wording) -> str:
    """Who or what a line is of, in words."""
    if not line.name:
        return say.say("figures.nobody")
    match view.by:
        case FiguresBy.CONTROL_TYPE:
            return say.word(ControlType(line.name))
        case FiguresBy.ORIGIN:
            return say.word(Origin(line.name))
        case FiguresBy.MONTH:
            return f"{line.name[5:]}.{line.name[:4]}"
        case _:
            return line.name


def discipline_sheet(view: DisciplineView, language: PaperLanguage) -> Order:
    """The figures of a period (45); they name no case."""
    say = spoken(language)
    rows = tuple(
        _figures(str(number), group_name(view, line, say), line.tally) for number, line in enumerate(view.lines, 1)
    )
    facts = Register(
        rows=rows,
        since=view.period.since,
        until=view.period.as_on,
        filter_text=f"{say.word(view.counted)}; {say.word(view.by)}",
        totals=(_figures("", say.say("figures.total"), view.total),),
    )
    return Order("discipline-sheet", facts, None, FIGURES, language, request=_asked(view))


def _asked(view: DisciplineView) -> str:
    period = view.period
    return f"{period.since:%Y-%m-%d} {period.until:%Y-%m-%d} {period.as_on:%Y-%m-%d} {view.by} {view.counted}"


def _figures(number: str, name: str, tally: Tally) -> Cells:
    counts = (tally.due, tally.in_time, tally.late, tally.open_late, tally.moved_once, tally.moved_again)
    mean = f"{tally.mean_delay_wd:.1f}".replace(".", ",")
    return (number, name, *map(str, counts), per_cent(tally.share), per_cent(tally.usual_share), mean)


def pack_orders(pack: MonthlyPack, language: PaperLanguage) -> tuple[Order, ...]:
    """The sheets of the monthly pack (45): figures of terms and of all that is owed; in the secret variant the
    overdue terms too."""
    found = [discipline_sheet(pack.terms, language), discipline_sheet(pack.obligations, language)]
    if not pack.open_variant and pack.overdue:
        found.append(overdue_list(pack.overdue, pack.terms.period.as_on, pack.grade, language))
    return tuple(found)


def overdue_list(terms: Iterable[OverdueTerm], as_on: date, grade: Grade | None, language: PaperLanguage) -> Order:
    """Overdue terms with their text (45)."""
    say = spoken(language)
    state = say.say("figures.overdue_state")
    rows = tuple(
        (
            str(number), term.case_number, term.text, term.responsible, _short(term.deadline), f"−{term.late_wd}",
            state, "",
        )
        for number, term in enumerate(terms, 1)
    )  # fmt: skip
    return Order(
        "register-overdue",
        Register(rows=rows, until=as_on),
        grade,
        FIGURES,
        language,
        request=f"overdue {as_on:%Y-%m-%d}",
    )


def agenda_list(rows: Iterable[TodayRow], on: date, heading: str, language: PaperLanguage) -> Order:
    """What falls due, as it stands in the list (45)."""
    say, shown = spoken(language), tuple(rows)
    lines = tuple(
        (
            str(number), row.case_number, row.text, row.body or say.word(row.owner),
            f"{_short(row.due_on)} {row.hour}".rstrip(), str(row.days_left).replace("-", "−"),
            say.say("figures.deadline") if row.rule is None else say.word(row.rule), "",
        )
        for number, row in enumerate(shown, 1)
    )  # fmt: skip
    facts = Register(rows=lines, until=on, filter_text=heading)
    return Order(
        "register-overdue",
        facts,
        highest(row.grade for row in shown),
        FIGURES,
        language,
        request=f"agenda {on:%Y-%m-%d} {heading}",
    )


def card_list(rows: Iterable[CaseRow], on: date, heading: str, language: PaperLanguage) -> Order:
    """A filtered list of cards as a register."""
    say, shown = spoken(language), tuple(rows)
    lines = tuple(
        (
            str(number), row.case_number, "", f"{row.document}{f', {row.clause}' if row.clause else ''}", row.text,
            row.responsible, say.word(row.control_type) if row.control_type else "",
            _short(row.deadline), "", say.word(row.status),
        )
        for number, row in enumerate(shown, 1)
    )  # fmt: skip
    facts = Register(rows=lines, until=on, filter_text=heading)
    return Order(
        "register-control",
        facts,
        highest(row.grade for row in shown),
        FIGURES,
        language,
        request=f"cards {on:%Y-%m-%d} {heading}",
    )


def annual_report(view: YearView, language: PaperLanguage) -> Order:
    """The yearly report (80): both parts, this year beside the one before."""
    say = spoken(language)
    facts = Register(
        rows=tuple(_year_rows(view, say)), since=date(view.year, 1, 1), until=view.as_on, filter_text=str(view.year)
    )
    return Order("annual-report", facts, None, FIGURES, language, request=f"year {view.year} {view.as_on:%Y-%m-%d}")


def _year_rows(view: YearView, say: Wording) -> Iterator[Cells]:
    number = 0
    for heading, part in (("figures.state", view.state), ("figures.plans", view.plans)):
        yield ("", say.say(heading), "", "", "")
        for indicator, (now, before) in part.items():
            number += 1
            name = say.word(indicator)
            yield (str(number), name[:1].upper() + name[1:], str(now), str(before), f"{now - before:+d}")
    for code, share in (("figures.share", view.total.share), ("figures.usual_share", view.total.usual_share)):
        number += 1
        yield (str(number), say.say(code), per_cent(share), "", "")


def delegated_order(body: str, year: int, sectors: Iterable[tuple[str, Iterable[Delegated]]], grade: Grade | None,
                    language: PaperLanguage) -> Order:  # fmt: skip
    """Appendix 8: instructions handed to this office's control, by sector (75-1)."""
    parts = tuple(SectorPart(name, tuple(rows)) for name, rows in sectors)
    return Order("appendix-8", DelegatedSummary(body, year, parts), grade, FIGURES, language, request=f"year {year}")


def reminder_slips(
    slips: Iterable[tuple[ReminderSlip, int, str]], grade: Grade | None, sender: str, language: PaperLanguage
) -> Order:
    """Slips to be cut apart, each with its line for the receipt. With each slip: working days left, paragraph."""
    say = spoken(language)
    made = tuple(
        Slip(
            addressee=slip.addressee,
            case_number=f"{slip.case_number} · № {slip.number}",
            document=f"{slip.document}{f', {slip.clause}' if slip.clause else ''}",
            what=slip.note or (say.say(f"duty.{slip.rule}") if slip.rule is not None else slip.text),
            due_on=slip.due_on,
            days_left=left,
            paragraph=paragraph,
            sender=sender,
        )
        for slip, left, paragraph in slips
    )
    return Order(
        "reminder",
        Reminders(made),
        grade,
        Subject("reminder"),
        language,
        request=" ".join(one.case_number for one in made),
    )


def highest(grades: Iterable[Grade]) -> Grade | None:
    return max(grades, key=lambda grade: grade.rank, default=None)


def _short(on: date | None) -> str:
    return "" if on is None else format_date(on, Language.KAZAKH)
