"""How a paper leaves from the command line, as in the window: to a printer, or as PDF to a registered medium."""

from __future__ import annotations

import argparse
import errno
import json
import os
import subprocess
import sys
from pathlib import Path

from app.commands.entrance import enter
from app.commands.volumes import system_volumes
from app.controllers.exchange.media import Media
from app.controllers.paper.press import PreparedPrint, Press, Rejection
from app.controllers.vault.sessions import Session
from app.errors import PrinterFailed
from app.paths import settings_file
from app.rules.outcome import Refusal
from app.settings import Settings
from app.wording import Wording, wording

EXIT_REFUSED = 1
PRINTER_SECONDS = 120  # for the spooler to take a job over


def add_destination(parser: argparse.ArgumentParser) -> None:
    """`--printer NAME` or `--medium FOLDER`; one of them."""
    where = parser.add_mutually_exclusive_group(required=True)
    where.add_argument("--printer", help="printer as the system names it")
    where.add_argument("--medium", type=Path, help="folder of the registered medium that gets the PDF")


def enter_to_print(options: argparse.Namespace) -> Session:
    """Sign in at this machine, whose inventory number stands on the paper."""
    session = enter(options)
    session.machine = Settings(settings_file()).now.machine_number
    return session


def let_go(options: argparse.Namespace, session: Session, made: PreparedPrint, name: str) -> int:
    """Ledger and register of copies first, then the paper; a refusal is told in its sentence.

    ``name``: what a file begins with; the number of the print follows, so that no file is ever in the way.
    """
    press, say = Press(session, Media(session, system_volumes())), wording(options.language)
    if options.medium is not None:
        where = press.to_medium(made, options.medium.absolute(), f"{name}-{made.number}.pdf", options.reason)
    else:
        where = press.send(made.number, options.printer, options.reason) or options.printer
    if isinstance(where, Rejection):
        print(say.say(where.code, where.values), file=sys.stderr)
        return EXIT_REFUSED
    if isinstance(where, Refusal):
        return tell_refusal(where, say)
    if options.printer is not None:
        _print(options.printer, made.pdf)
    code = f"{made.number}/{made.fingerprint[:12]}"
    told = {"print": made.number, "sheets": made.sheets, "code": code, "to": where}
    print(json.dumps(told, ensure_ascii=False) if options.json else f"{where}: {code}")
    return 0


def tell_refusal(refusal: Refusal, say: Wording) -> int:
    """Every finding on a line of its own."""
    for finding in refusal:
        where = finding.values.get("field", "")
        print(f"{where}: {say.say(finding.code, finding.values)}", file=sys.stderr)
    return EXIT_REFUSED


def _print(printer: str, pdf: bytes) -> None:
    """Hand the bytes to the system's spooler through a pipe: no file of ours, no name that tells anything."""
    command = ["lp", "-d", printer, "-t", "Baqylau", "-o", "media=A4", "-o", "sides=two-sided-long-edge", "-"]
    try:
        # no shell: the printer's name is one argument, whatever it holds
        done = subprocess.run(command, input=pdf, capture_output=True, timeout=PRINTER_SECONDS, check=False)  # noqa: S603
    except FileNotFoundError as absent:
        raise PrinterFailed(printer=printer, reason=f"{absent.strerror}: lp") from absent
    except subprocess.TimeoutExpired as late:
        raise PrinterFailed(printer=printer, reason=os.strerror(errno.ETIMEDOUT)) from late
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip()
        raise PrinterFailed(printer=printer, reason=said.splitlines()[0] if said else str(done.returncode))
