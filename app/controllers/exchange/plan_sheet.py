"""The sheet of Appendix 4 in a spreadsheet: every measure of every chosen plan with what is reported of it (62, 63)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from app.controllers.control.case_facts import COUNTED
from app.controllers.drafting.assigning import term_words
from app.exchange.workbook import Cell, Sheet
from app.rules.facts import FixedDate
from app.rules.terms import Grade
from app.wording import Wording
from db.queries.contents import rows_of
from db.session import Reading

COLUMNS = (
    "plan", "plan_grade", "period", "item", "measure", "completion", "executors", "due", "done", "next_steps",
    "assessment",
)  # fmt: skip
WIDTHS = (36, 14, 22, 12, 48, 22, 36, 14, 48, 36, 36)
Row = dict[str, Any]
Period = tuple[int, bool]  # year, first half only


def plan_sheet(work: Reading, say: Wording) -> Sheet:
    """A line a measure and period; one line of a measure nothing is reported of yet."""
    headings = [say.say(f"spreadsheet.{column}") for column in COLUMNS]
    return Sheet(say.say("spreadsheet.plans"), headings, _lines(work, say), WIDTHS)


def _lines(work: Reading, say: Wording) -> Iterator[Sequence[Cell]]:
    connection = work.db.connection()
    plans = {row["uid"]: row for row in rows_of(connection, "nationwide_plan") if "withdrawn_on" not in row}
    progress: dict[str, dict[Period, dict[str, Row]]] = defaultdict(lambda: defaultdict(dict))
    for row in rows_of(connection, "item_progress"):
        progress[row["plan"]][row["year"], row["half"]][row["item"]] = row
    measures = [row for row in rows_of(connection, "assigned_line") if "withdrawn_on" not in row]
    for uid, plan in plans.items():
        own = sorted((row for row in measures if row["subject"] == uid), key=lambda row: int(row["place"]))
        periods: list[Period | None] = [*sorted(progress[uid])]
        for period in periods or [None]:
            told = progress[uid][period] if period is not None else {}
            for line in own:
                yield _line(plan, period, line, told.get(line["number"], {}), say)


def _line(plan: Row, period: Period | None, line: Row, told: Row, say: Wording) -> Sequence[Cell]:
    when = ""
    if period is not None:
        when = say.say("plans.period_half" if period[1] else "plans.period_year", {"year": str(period[0])})
    return (
        plan["title_kk"] or plan["title_ru"],
        say.word(Grade(plan["grade"])) if "grade" in plan else "",
        when,
        line["number"],
        line["measure_kk"] or line["measure_ru"],
        line["completion_form"],
        ", ".join(name for name in (line["responsible"], *line["coexecutors"].splitlines()) if name),
        _due(line, say),
        told.get("done", ""),
        told.get("next_steps", ""),
        told.get("assessment", ""),
    )


def _due(line: Row, say: Wording) -> str:
    kind = line["term_kind"]
    if kind == "date" and "term_date" in line:
        return term_words(FixedDate(date.fromisoformat(line["term_date"])), say.language)
    if kind in COUNTED and "term_count" in line:
        return term_words(COUNTED[kind](line["term_count"]), say.language)
    return ""
