"""`baqylau import`: packages that come in, and old card boxes."""

from __future__ import annotations

import argparse
from dataclasses import replace
from datetime import date
from enum import StrEnum
from pathlib import Path

from app.commands.exchange_desk import EXIT_REFUSED, ExchangeDesk, add_action
from app.controllers.exchange.arrival import Choices
from app.controllers.exchange.difference import Difference, Value
from app.controllers.exchange.exchange_views import ImportView, Rejection
from app.controllers.exchange.filling import Filling, FillingReport, Table
from app.errors import RecordMissing
from app.rules.outcome import Refusal
from app.rules.terms import CardColumn, Language, RowState
from app.wording import wording


def add_arguments(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """`import list|load|show|accept|decline|template|cards FOLDER`."""
    importing = subparsers.add_parser("import", help="packages in, from registered media; old card boxes")
    actions = importing.add_subparsers(dest="action", required=True, metavar="ACTION")
    add_action(actions, "list", run_list, "the register of arrivals, newest first")
    load = add_action(actions, "load", run_load, "read a package into quarantine; 1 when it is not in order")
    load.add_argument("--file", type=Path, required=True, help="on a registered medium")
    for name, run, words in (
        ("show", run_show, "what accepting would do, row by row"),
        ("accept", run_accept, "take everything in at once"),
        ("decline", run_decline, "refuse a package for good"),
    ):
        action = add_action(actions, name, run, words)
        action.add_argument("--number", type=int, required=True, help="number in the register of arrivals")
        if name == "accept":
            said = "take conflicting entries of directories, decrees and plans as they come"
            action.add_argument("--take-conflicts", action="store_true", help=said)
        if name != "show":
            action.add_argument("--reason", default="", required=name == "decline")
    template = add_action(actions, "template", run_template, "write an empty table for old cards to a medium")
    template.add_argument("--medium", type=Path, required=True, help="folder where the registered medium is mounted")
    cards = add_action(actions, "cards", run_cards, "old cards from a table: all or nothing; 1 when a line is faulty")
    cards.add_argument("--file", type=Path, required=True, help="XLSX, ODS or CSV on a registered medium")
    cards.add_argument("--dry-run", action="store_true", help="explain every faulty line and enter nothing")
    cards.add_argument("--column", action="append", default=[], metavar="HEADING=FIELD",
                       help="what a column holds, when its heading does not say")  # fmt: skip
    cards.add_argument("--despite-duplicates", action="store_true", help="take papers that seem registered already")


def run_list(desk: ExchangeDesk) -> int:
    """A line an arrival."""

    def line(view: object) -> str:
        if not isinstance(view, ImportView):
            return ""
        what = f"{view.number:>5}  {view.arrived_at:%Y-%m-%d}  {view.sender or '–'}  {desk.word(view.purpose)}"
        return f"{what}  {view.rows}  {desk.word(view.outcome)}  {view.receipt_code}".rstrip()

    return desk.tell_lines(desk.imports.imports(), line)


def run_load(desk: ExchangeDesk) -> int:
    """What is not in order is a line of the register too, and exit code 1."""
    done = desk.imports.load(desk.options.file.absolute())
    if isinstance(done, Rejection):
        return desk.tell(done)
    return _tell_line(desk, done, wanted=done.waits)


def run_show(desk: ExchangeDesk) -> int:
    """Counts by kind and state, then the rows that are not the same here."""
    found = desk.imports.difference(_line(desk).import_id)
    if isinstance(found, Rejection) or desk.options.json:
        return desk.tell(found)
    for kind, counts in found.counts.items():
        print(f"{kind}: " + ", ".join(f"{desk.word(state)} {count}" for state, count in counts.items()))
    _print_rows(desk, found)
    return 0


def _print_rows(desk: ExchangeDesk, found: Difference) -> None:
    for row in found.rows:
        print(f"{desk.word(row.state)}: {row.kind} {row.caption}")
        for field in row.fields if row.state is not RowState.NEW else ():
            name = wording(desk.options.language).say(f"exchange.field.{field.field}")
            print(f"    {name}: {_in_words(desk, field.here)} → {_in_words(desk, field.coming)}")


def _in_words(desk: ExchangeDesk, value: Value) -> str:
    if isinstance(value, StrEnum):
        return desk.word(value)
    if isinstance(value, date):
        return f"{value:%d.%m.%Y}"
    return "–" if value is None else str(value)


def run_accept(desk: ExchangeDesk) -> int:
    """One transaction."""
    number, choices = _line(desk).import_id, Choices()
    if desk.options.take_conflicts:
        found = desk.imports.difference(number)
        if isinstance(found, Rejection):
            return desk.tell(found)
        choices = Choices(take=found.conflicts)
    done = desk.imports.accept(number, choices, reason=desk.options.reason)
    return _tell_line(desk, done, wanted=True) if isinstance(done, ImportView) else desk.tell(done)


def run_decline(desk: ExchangeDesk) -> int:
    """The receipt code says "declined"."""
    done = desk.imports.decline(_line(desk).import_id, desk.options.reason)
    return _tell_line(desk, done, wanted=True) if isinstance(done, ImportView) else desk.tell(done)


def _tell_line(desk: ExchangeDesk, view: ImportView, *, wanted: bool) -> int:
    """A line of the register with the sentence of its outcome, and its receipt code when it has one."""
    rejection = Rejection(view.outcome, view.values)
    if not wanted:
        return desk.tell(rejection)
    if desk.options.json:
        return desk.tell(view)
    say = wording(desk.options.language)
    print(f"{view.number}: {say.say(rejection.code, view.values)}")
    if view.receipt_code:
        print(view.receipt_code)
    return 0


def run_template(desk: ExchangeDesk) -> int:
    """Headings in the language the command speaks."""
    failure = _filling(desk).write_template(desk.options.medium.absolute(), Language(desk.options.language))
    return desk.tell(failure) if failure else 0


def run_cards(desk: ExchangeDesk) -> int:
    """Try out or take a table."""
    filling, say = _filling(desk), wording(desk.options.language)
    table = filling.read(desk.options.file.absolute())
    if not isinstance(table, Table):
        return desk.tell(table)
    table = replace(table, mapping=dict(table.mapping) | _said(desk, table))
    report = filling.fill(table, dry=desk.options.dry_run, despite_duplicates=desk.options.despite_duplicates)
    if isinstance(report, Refusal):
        return desk.tell(report)
    if desk.options.json:
        desk.tell(report)
    else:
        for fault in report.faults:
            reason = say.say(fault.finding.code, fault.finding.values)
            values = {"row": fault.row, "column": fault.column, "reason": reason}
            print(say.say("filling.row" if fault.column else "filling.row_whole", values))
        print(say.say(*told(report)))
    return EXIT_REFUSED if report.faults else 0


def told(report: FillingReport) -> tuple[str, dict[str, object]]:
    """The sentence of a report, and its values."""
    if report.faults:
        return "filling.faulty", {"count": len(report.faults)}
    values: dict[str, object] = {"rows": report.rows, "papers": report.papers, "cases": report.cases}
    return ("filling.entered" if report.entered else "filling.ready"), values


def _said(desk: ExchangeDesk, table: Table) -> dict[int, CardColumn]:
    found = {}
    for pair in desk.options.column:
        heading, _, field = pair.rpartition("=")
        if heading not in table.headings or field not in set(CardColumn):
            raise RecordMissing(number=pair)
        found[table.headings.index(heading)] = CardColumn(field)
    return found


def _filling(desk: ExchangeDesk) -> Filling:
    return Filling(desk.session, desk.cases, desk.media)


def _line(desk: ExchangeDesk) -> ImportView:
    for view in desk.imports.imports():
        if view.number == desk.options.number:
            return view
    raise RecordMissing(number=desk.options.number)
