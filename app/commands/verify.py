"""`baqylau verify`: whether a paper still says what its record says, by the code in its footer."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from app.commands.entrance import add_entrance, enter
from app.controllers.paper.paper_desk import paper_desk
from app.controllers.paper.prints import Verification, read_code
from app.errors import VaultMissing
from app.paths import settings_file
from app.settings import Settings
from app.wording import Wording, wording

EXIT_DIFFERENT = 1


def add_arguments(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """`verify [FOLDER] CODE`; without a folder the vault that the window opened last."""
    verify = subparsers.add_parser("verify", help="check a paper's footer code; 1 when it differs or is unknown")
    verify.add_argument(
        "what",
        nargs="+",
        metavar="[FOLDER] CODE",
        help="folder of the vault; print number / check code, scanned or typed",
    )
    verify.add_argument("--code", default="", help="the code by name")
    add_entrance(verify, folder=False)
    verify.set_defaults(run=run_verify)


def run_verify(options: argparse.Namespace) -> int:
    """0 when paper and record agree; 1 when the code is unknown or something has changed since."""
    say = wording(options.language)
    options.folder, code = _asked(options.what, options.code)
    session = enter(options)
    try:
        found = paper_desk(session).prints.verify(code)
    finally:
        session.close()
    if options.json:
        changes = [{"field": one.field, "printed": one.printed, "now": one.now} for one in found.changes]
        told = {"known": found.known, "same": found.same, "print": found.number, "changes": changes}
        print(json.dumps(told, ensure_ascii=False))
    else:
        print("\n".join(told_lines(found, say)))
    return 0 if found.same else EXIT_DIFFERENT


def told_lines(found: Verification, say: Wording) -> list[str]:
    """What was found, in lines for a person."""
    lines = [say.say(found.sentence, {"number": found.number})]
    values = [{"field": one.field, "printed": one.printed, "now": one.now} for one in found.changes]
    return lines + ["  " + say.say("verify.change", value) for value in values]


def _asked(what: list[str], code: str) -> tuple[Path, str]:
    """Folder and code from the words of the line; a code may be typed with spaces."""
    words = list(what)
    if not code:
        first = words and not read_code("".join(words))[0].isdecimal()
        code = "".join(words[1:] if first else words)
        words = words[:1] if first else []
    if words:
        return Path(words[0]), code
    remembered = Settings(settings_file()).now.vault_folder
    if not remembered:
        raise VaultMissing(folder="")
    return Path(remembered), code
