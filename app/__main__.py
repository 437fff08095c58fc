"""Start: arguments, language, then the window or a command. Wires the parts; nothing heavy is imported early."""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Sequence

from app import VERSION
from app.errors import BaqylauError
from app.rules.terms import Language
from app.vault.hardening import harden_process

# A command's module is imported only when it is asked for: the window must not wait for it.
COMMANDS = {
    "rules": "app.commands.rules",
    "edition": "app.commands.editions",
    "vault": "app.commands.vault",
    "audit": "app.commands.audit",
    "backup": "app.commands.backup",
    "card": "app.commands.card",
    "media": "app.commands.media",
    "export": "app.commands.export",
    "import": "app.commands.importing",
    "receipt": "app.commands.receipt",
    "kit": "app.commands.kit",
    "verify": "app.commands.verify",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Entry point of `baqylau`. Returns the exit code."""
    if arguments is None:  # started by the system, not called by a test
        harden_process()
    words = list(sys.argv[1:] if arguments is None else arguments)
    parser = argparse.ArgumentParser(prog="baqylau", description="Decree No. 976 on paper: cards, dates, decisions")
    parser.add_argument(
        "--language", type=Language, choices=list(Language), default=Language.KAZAKH, help="kk, ru or en"
    )
    parser.add_argument("--version", action="version", version=VERSION)
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND")
    asked = next((word for word in words if word in COMMANDS), None)
    for name, module in COMMANDS.items():
        if asked in (None, name):
            importlib.import_module(module).add_arguments(subparsers)
    options = parser.parse_args(words)
    if options.command is None:
        return _open_window(options)
    return _run(options)


def _run(options: argparse.Namespace) -> int:
    try:
        code: int = options.run(options)
    except BaqylauError as error:
        from app.wording import wording

        print(wording(options.language).say(error.code, error.values), file=sys.stderr)
        return 2
    except BrokenPipeError:  # the reader of our output went away; that is no failure of ours
        sys.stdout = None
        return 0
    return code


def _open_window(options: argparse.Namespace) -> int:
    start = importlib.import_module("ui.start")
    code: int = start.run(options)
    return code


if __name__ == "__main__":
    sys.exit(main())
