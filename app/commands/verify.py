"""`baqylau verify`: whether a paper still says what its record says, by the code in its footer."""

from __future__ import annotations

import argparse
import json

from app.commands.card import cases_of
from app.commands.entrance import add_entrance, enter
from app.wording import wording

EXIT_DIFFERENT = 1


def add_arguments(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """`verify FOLDER --code CODE`."""
    verify = subparsers.add_parser("verify", help="check a paper's footer code; 1 when it differs or is unknown")
    add_entrance(verify)
    verify.add_argument("--code", required=True, help="print number / check code, as scanned or typed from the footer")
    verify.set_defaults(run=run_verify)


def run_verify(options: argparse.Namespace) -> int:
    """0 when paper and record agree; 1 when the code is unknown or something has changed since."""
    say = wording(options.language)
    session = enter(options)
    try:
        found = cases_of(session).prints.verify(options.code)
    finally:
        session.close()
    changes = [{"field": one.field, "printed": one.printed, "now": one.now} for one in found.changes]
    if options.json:
        told = {"known": found.known, "same": found.same, "print": found.number, "changes": changes}
        print(json.dumps(told, ensure_ascii=False))
    else:
        code = "verify.same" if found.same else "verify.changed" if found.known else "verify.unknown"
        print(say.say(code, {"number": found.number}))
        for one in found.changes:
            print("  " + say.say("verify.change", {"field": one.field, "printed": one.printed, "now": one.now}))
    return 0 if found.same else EXIT_DIFFERENT
