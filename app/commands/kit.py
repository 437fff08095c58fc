"""`baqylau kit`: the continuity kit in one command; what became of its blank forms."""

from __future__ import annotations

import argparse
import json
import sys

from app.commands.entrance import add_entrance, enter
from app.commands.leaving import EXIT_REFUSED, add_destination, enter_to_print, let_go, tell_refusal
from app.controllers.paper.paper_desk import paper_desk
from app.controllers.paper.prints import PaperLanguage
from app.rules.outcome import Refusal
from app.wording import wording


def add_arguments(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """`kit print FOLDER (--printer NAME | --medium FOLDER) --reason TEXT`, `kit blanks FOLDER`."""
    kit = subparsers.add_parser("kit", help="continuity kit: registers, open cards, 30 days of terms, blank forms")
    actions = kit.add_subparsers(dest="action", required=True, metavar="ACTION")
    printing = actions.add_parser("print", help="print the kit at once; every print in it is numbered and entered")
    add_entrance(printing)
    add_destination(printing)
    printing.add_argument("--reason", required=True, help="why the kit is made")
    printing.add_argument("--paper-language", type=PaperLanguage, choices=list(PaperLanguage), default="kk")
    printing.set_defaults(run=run_print)
    blanks = actions.add_parser("blanks", help="blank forms of the kits nobody has accounted for; 1 when there are any")
    add_entrance(blanks)
    blanks.set_defaults(run=run_blanks)


def run_print(options: argparse.Namespace) -> int:
    """Make, enter, then write; a refusal is told finding by finding."""
    session = enter_to_print(options)
    try:
        desk = paper_desk(session)
        shown = sys.stderr.isatty() and not options.json

        def progress(done: int, total: int) -> None:
            if shown:
                print(f"\r{done}/{total}", end="", file=sys.stderr, flush=True)

        made = desk.kit.prepare(options.reason, PaperLanguage(options.paper_language), progress)
        if isinstance(made, Refusal):
            return tell_refusal(made, wording(options.language))
        return let_go(options, session, made, "kit")
    finally:
        session.close()


def run_blanks(options: argparse.Namespace) -> int:
    """The guided list from the command line: what is still outside."""
    session = enter(options)
    try:
        kit = paper_desk(session).kit
        waiting = [
            (view.number, blank)
            for view in kit.kits()
            for blank in kit.blanks(view.print_id, options.language)
            if blank.state is None
        ]
    finally:
        session.close()
    if options.json:
        rows = [{"kit": number, "print": blank.number, "form": blank.form} for number, blank in waiting]
        print(json.dumps(rows, ensure_ascii=False))
    else:
        for number, blank in waiting:
            print(f"{number}  {blank.number}  {blank.name}")
    return EXIT_REFUSED if waiting else 0
