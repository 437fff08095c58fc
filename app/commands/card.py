"""`baqylau card print`: the paper control card without the window, through the same controller."""

from __future__ import annotations

import argparse
import errno
import json
import os
import sys
from pathlib import Path

from app.commands.entrance import add_entrance, enter
from app.commands.outputs import write_new
from app.controllers.cases import Cases
from app.controllers.editions import Editions
from app.controllers.sessions import Session
from app.errors import FileUnwritable
from app.events import Events
from app.rules.outcome import Refusal
from app.rules.terms import Language
from app.wording import Wording, wording

EXIT_REFUSED = 1
EXIT_BAD_INPUT = 2


def add_arguments(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """`card print FOLDER --case NUMBER --out FILE`."""
    card = subparsers.add_parser("card", help="paper control cards")
    actions = card.add_subparsers(dest="action", required=True, metavar="ACTION")
    printing = actions.add_parser("print", help="make a card as PDF; 1 when it is refused")
    add_entrance(printing)
    printing.add_argument("--case", required=True, help="number of the case, as in the list")
    printing.add_argument("--out", required=True, help="file to make (never overwritten), - for standard output")
    printing.add_argument("--paper-language", type=Language, choices=list(Language), default=Language.KAZAKH)
    printing.add_argument("--copy", type=int, default=0, help="copy number; the next free one when not said")
    printing.add_argument("--copies", type=int, default=1, help="how many copies, numbered one after another")
    printing.add_argument("--reason", default="", help="why it is printed once more")
    printing.add_argument("--blank", action="store_true", help="an empty card to be filled in ink")
    printing.set_defaults(run=run_print)


def cases_of(session: Session) -> Cases:
    """Cases under the rulebook in force in this vault."""
    events = Events()
    return Cases(session, Editions(session, events).rulebook(), events)


def run_print(options: argparse.Namespace) -> int:
    """Print one card; a refusal is told with its paragraphs."""
    say = wording(options.language)
    session = enter(options)
    try:
        refuse_existing(options.out)  # before a number of the ledger is taken
        cases = cases_of(session)
        language = options.paper_language
        case, copies, blank = cases.numbered(options.case), options.copies, options.blank
        made = cases.print_card(case, copy=options.copy, copies=copies, language=language, blank=blank)
        if isinstance(made, Refusal):
            return tell_refusal(made, say)
        refusal = cases.prints.sent(made.number, f"file {options.out}", reason=options.reason)
        if refusal is not None:
            return tell_refusal(refusal, say)
        write_new(options.out, made.pdf)
    finally:
        session.close()
    told = {"print": made.number, "sheets": made.sheets, "code": f"{made.number}/{made.fingerprint[:12]}"}
    if options.out != "-":
        print(json.dumps(told) if options.json else f"{options.out}: {told['code']}")
    return 0


def tell_refusal(refusal: Refusal, say: Wording) -> int:
    """Every finding on a line of its own."""
    for finding in refusal:
        where = finding.values.get("field", "")
        print(f"{where}: {say.say(finding.code, finding.values)}", file=sys.stderr)
    return EXIT_REFUSED


def refuse_existing(name: str) -> None:
    """A file that is there is never overwritten."""
    if name != "-" and Path(name).exists():
        raise FileUnwritable(file=name, reason=os.strerror(errno.EEXIST))
