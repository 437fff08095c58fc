"""`baqylau media`: the register of removable media."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

from app.commands.exchange_desk import ExchangeDesk, add_action
from app.controllers.exchange.media_views import MediumActEntry, MediumEntry, MediumView, PresentMedium
from app.errors import RecordMissing
from app.rules.terms import Grade, MediumAct, MediumKind


def add_arguments(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """`media list|present|register|act|history FOLDER`."""
    media = subparsers.add_parser("media", help="register of removable media")
    actions = media.add_subparsers(dest="action", required=True, metavar="ACTION")
    add_action(actions, "list", run_list, "every medium ever registered")
    add_action(actions, "present", run_present, "media in the computer now")
    register = add_action(actions, "register", run_register, "register the medium that is mounted at a folder")
    register.add_argument("--account", required=True, help="account number")
    register.add_argument("--kind", type=MediumKind, choices=list(MediumKind), default=MediumKind.FLASH)
    register.add_argument("--serial", required=True, help="serial number as it stands on the medium")
    register.add_argument("--ceiling", type=Grade, choices=list(Grade), required=True)
    register.add_argument("--medium", type=Path, required=True, help="folder where it is mounted")
    register.add_argument("--label", default="")
    act = add_action(actions, "act", run_act, "issue, return, clear or destroy a medium")
    act.add_argument("--account", required=True)
    act.add_argument("--act", type=MediumAct, choices=list(MediumAct), required=True)
    act.add_argument("--on", type=date.fromisoformat, help="the day (default: today)")
    act.add_argument("--handed-by", required=True)
    act.add_argument("--taken-by", required=True)
    act.add_argument("--act-number", default="", help="number of the act, for clearing and destruction")
    act.add_argument("--remark", default="")
    history = add_action(actions, "history", run_history, "everything done with a medium and written to it")
    history.add_argument("--account", required=True)


def run_list(desk: ExchangeDesk) -> int:
    """A line a medium."""
    return desk.tell_lines(desk.media.register_of_media(), lambda view: _line(desk, view))


def run_present(desk: ExchangeDesk) -> int:
    """A line a mounted medium, with its line of the register or none."""

    def line(view: object) -> str:
        if not isinstance(view, PresentMedium):
            return ""
        return f"{view.folder}: {_line(desk, view.medium) if view.medium else '–'}"

    return desk.tell_lines(desk.media.present(), line)


def run_register(desk: ExchangeDesk) -> int:
    """Enter a medium."""
    asked = desk.options
    entry = MediumEntry(asked.account, asked.kind, asked.serial, asked.ceiling, asked.medium.absolute(), asked.label)
    return desk.tell(desk.media.register(entry), "medium.told")


def run_act(desk: ExchangeDesk) -> int:
    """Issue, take back, clear or destroy."""
    asked = desk.options
    on = asked.on or desk.session.clock.today()
    entry = MediumActEntry(asked.act, on, asked.handed_by, asked.taken_by, asked.act_number, asked.remark)
    return desk.tell(desk.media.act(_medium(desk).medium_id, entry), "medium.told")


def run_history(desk: ExchangeDesk) -> int:
    """Moves first, then what was written."""
    found = desk.media.history(_medium(desk).medium_id)
    if desk.options.json:
        return desk.tell(found)
    print(_line(desk, found.medium))
    for move in found.moves:
        print(f"{move.on:%Y-%m-%d}  {desk.word(move.act)}  {move.handed_by} → {move.taken_by}  {move.act_number}")
    for written in found.writings:
        print(f"{written.written_at:%Y-%m-%d %H:%M}  {written.file_name}  {desk.word(written.outcome)}")
    return 0


def _medium(desk: ExchangeDesk) -> MediumView:
    for view in desk.media.register_of_media():
        if view.account_number == desk.options.account:
            return view
    raise RecordMissing(number=desk.options.account)


def _line(desk: ExchangeDesk, view: object) -> str:
    if not isinstance(view, MediumView):
        return ""
    words = (desk.word(view.kind), desk.word(view.ceiling), desk.word(view.state))
    return "  ".join((view.account_number, view.serial, *words, view.holder)).rstrip()
