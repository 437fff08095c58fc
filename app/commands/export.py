"""`baqylau export`: packages that go out."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

from app.commands.backup import add_second_person
from app.commands.exchange_desk import ExchangeDesk, add_action
from app.controllers.exchange.exchange_views import DueView, ExportEntry, ExportView
from app.controllers.exchange.handovers import HandoverEntry, Handovers
from app.controllers.exchange.spreadsheets import Spreadsheets
from app.errors import RecordMissing
from app.rules.terms import Language


def add_arguments(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """`export due|preview|make|handover|sheet|write|eject|cancel|list FOLDER`."""
    export = subparsers.add_parser("export", help="packages out, on registered media")
    actions = export.add_subparsers(dest="action", required=True, metavar="ACTION")
    add_action(actions, "list", run_list, "the register of packages, newest first")
    add_action(actions, "due", run_due, "sites whose package is due; 1 when one is")
    for name, run, words in (
        ("preview", run_preview, "count what would go out"),
        ("make", run_make, "pack under the next number; 1 when it is refused"),
        ("sheet", run_sheet, "an open spreadsheet of the same; two persons"),
    ):
        _add_choice(add_action(actions, name, run, words))
    handover = add_action(actions, "handover", run_handover, "hand papers over to a site with their whole history")
    handover.add_argument("--to", required=True, metavar="CODE")
    handover.add_argument("--case", action="append", required=True, metavar="NUMBER", help="by any case of a paper")
    handover.add_argument("--reason", default="")
    for name, run, words in (
        ("write", run_write, "write a package to the registered medium at a folder and read it back"),
        ("eject", run_eject, "note that the medium is out of the computer"),
    ):
        action = _add_number(add_action(actions, name, run, words))
        action.add_argument("--medium", type=Path, required=True, help="folder where the medium is (or was) mounted")
    cancel = _add_number(add_action(actions, "cancel", run_cancel, "give a package up; its number stays"))
    cancel.add_argument("--reason", required=True)


def _add_choice(action: argparse.ArgumentParser) -> None:
    action.add_argument("--to", required=True, metavar="CODE", help="code of the recipient's site")
    action.add_argument("--from", dest="first", type=date.fromisoformat, help="registered on or after")
    action.add_argument("--until", type=date.fromisoformat, help="registered on or before")
    action.add_argument("--words", default="", help="only what the search finds by these words")
    action.add_argument("--changed", action="store_true", help="only what changed since the last acknowledged package")
    action.add_argument("--copies", action="store_true", help="also what other sites hold")
    action.add_argument("--directories", action="store_true", help="all directories, not only entries named")
    action.add_argument("--decrees", action="store_true", help="the register of normative decrees too")
    action.add_argument("--plans", action="store_true", help="the Address plans with their progress (Appendix 4) too")
    action.add_argument("--no-papers", action="store_true", help="only what else is asked for; alone, the checkpoint")
    action.add_argument("--case", action="append", metavar="NUMBER", help="only these cases' papers")
    action.add_argument("--valid-days", type=int, default=90)
    action.add_argument("--reason", default="", help="of a second package of the same content")
    add_second_person(action)


def _add_number(action: argparse.ArgumentParser) -> argparse.ArgumentParser:
    action.add_argument("--number", type=int, required=True, help="number in the register of packages")
    return action


def _entry(desk: ExchangeDesk) -> ExportEntry:
    asked = desk.options
    return ExportEntry(
        correspondent_id=desk.correspondent(asked.to).correspondent_id,
        registered_from=asked.first,
        registered_until=asked.until,
        words=asked.words,
        changed_only=asked.changed,
        copies=asked.copies,
        directories=asked.directories,
        decrees=asked.decrees,
        plans=asked.plans,
        papers=not asked.no_papers,
        case_ids=tuple(map(desk.cases.numbered, asked.case)) if asked.case else None,
        valid_days=asked.valid_days,
    )


def run_list(desk: ExchangeDesk) -> int:
    """A line a package."""

    def line(view: object) -> str:
        if not isinstance(view, ExportView):
            return ""
        what = f"{view.number:>5}  {view.made_at:%Y-%m-%d}  {view.recipient}  {desk.word(view.purpose)}"
        return f"{what}  {view.papers}/{view.rows}  {desk.word(view.grade)}  {view.code}  {desk.word(view.outcome)}"

    return desk.tell_lines(desk.exports.exports(), line)


def run_due(desk: ExchangeDesk) -> int:
    """Exit code 1 reminds a script."""
    due = desk.exports.due()
    desk.tell_lines(due, lambda view: f"{view.due_on:%Y-%m-%d}  {view.name}" if isinstance(view, DueView) else "")
    return 1 if due else 0


def run_preview(desk: ExchangeDesk) -> int:
    """Nothing is written."""
    return desk.tell(desk.exports.preview(_entry(desk)), "export.previewed")


def run_make(desk: ExchangeDesk) -> int:
    """Everything at once needs the second person."""
    done = desk.exports.prepare(_entry(desk), reason=desk.options.reason, witness=desk.witness())
    return desk.tell(done, "export.told")


def run_sheet(desk: ExchangeDesk) -> int:
    """In the language the command speaks."""
    language = Language(desk.options.language)
    asked, reason = _entry(desk), desk.options.reason
    done = Spreadsheets(desk.session).prepare(asked, language, reason=reason, witness=desk.witness())
    return desk.tell(done, "export.told")


def run_handover(desk: ExchangeDesk) -> int:
    """The papers are let go at once."""
    asked = desk.options
    entry = HandoverEntry(desk.correspondent(asked.to).correspondent_id, tuple(map(desk.cases.numbered, asked.case)))
    return desk.tell(Handovers(desk.session).prepare(entry, reason=asked.reason), "export.told")


def run_write(desk: ExchangeDesk) -> int:
    """Read back before it counts as written."""
    return desk.tell(desk.exports.write(_export(desk), desk.options.medium.absolute()), "export.told")


def run_eject(desk: ExchangeDesk) -> int:
    """Refused while the system still sees the medium."""
    return desk.tell(desk.exports.eject(_export(desk), desk.options.medium.absolute()), "export.told")


def run_cancel(desk: ExchangeDesk) -> int:
    """Not for a hand-over."""
    return desk.tell(desk.exports.cancel(_export(desk), desk.options.reason), "export.told")


def _export(desk: ExchangeDesk) -> int:
    for view in desk.exports.exports():
        if view.number == desk.options.number:
            return view.export_id
    raise RecordMissing(number=desk.options.number)
