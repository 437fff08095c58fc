"""`baqylau card print`: the paper control card without the window, through the same controller."""

from __future__ import annotations

import argparse

from app.commands.entrance import add_entrance
from app.commands.leaving import add_destination, enter_to_print, let_go, tell_refusal
from app.controllers.control.cases import Cases
from app.controllers.law.editions import Editions
from app.controllers.vault.sessions import Session
from app.events import Events
from app.rules.outcome import Refusal
from app.rules.terms import Language
from app.wording import wording


def add_arguments(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """`card print FOLDER --case NUMBER (--printer NAME | --medium FOLDER)`."""
    card = subparsers.add_parser("card", help="paper control cards")
    actions = card.add_subparsers(dest="action", required=True, metavar="ACTION")
    printing = actions.add_parser("print", help="print a card; 1 when it is refused")
    add_entrance(printing)
    printing.add_argument("--case", required=True, help="number of the case, as in the list")
    add_destination(printing)
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
    session = enter_to_print(options)
    try:
        cases = cases_of(session)
        made = cases.print_card(
            cases.numbered(options.case), copy=options.copy, copies=options.copies, language=options.paper_language,
            blank=options.blank,
        )  # fmt: skip
        if isinstance(made, Refusal):
            return tell_refusal(made, wording(options.language))
        return let_go(options, session, made, f"card-{options.case}".replace("/", "-"))
    finally:
        session.close()
