"""`baqylau receipt`: answers to packages, as a package or typed from paper."""

from __future__ import annotations

import argparse

from app.commands.exchange_desk import ExchangeDesk, add_action
from app.controllers.exchange.exchange_views import ImportView
from app.errors import RecordMissing


def add_arguments(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """`receipt list|make|type FOLDER`."""
    receipt = subparsers.add_parser("receipt", help="receipts of packages")
    actions = receipt.add_subparsers(dest="action", required=True, metavar="ACTION")
    add_action(actions, "list", run_list, "short codes of every package that was decided here, for paper")
    make = add_action(actions, "make", run_make, "pack the receipts a site has not been sent; write it with export")
    make.add_argument("--to", required=True, metavar="CODE", help="code of the site")
    typed = add_action(actions, "type", run_type, "enter a receipt's short code from paper")
    typed.add_argument("--number", type=int, required=True, help="number of our package")
    typed.add_argument("--code", required=True)


def run_list(desk: ExchangeDesk) -> int:
    """A line a decided package."""
    decided = tuple(view for view in desk.imports.imports() if view.receipt_code)

    def line(view: object) -> str:
        if not isinstance(view, ImportView):
            return ""
        return f"{view.number:>5}  {view.sender} № {view.sender_number}  {desk.word(view.outcome)}  {view.receipt_code}"

    return desk.tell_lines(decided, line)


def run_make(desk: ExchangeDesk) -> int:
    """One package for all of a site's."""
    return desk.tell(desk.receipts.prepare(desk.correspondent(desk.options.to).correspondent_id), "export.told")


def run_type(desk: ExchangeDesk) -> int:
    """A code that is no receipt of the package closes nothing."""
    for view in desk.exports.exports():
        if view.number == desk.options.number:
            return desk.tell(desk.exports.acknowledge(view.export_id, desk.options.code), "export.told")
    raise RecordMissing(number=desk.options.number)
