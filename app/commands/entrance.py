"""Signing in from the command line: the passphrase comes from the terminal or an open file, never from arguments."""

from __future__ import annotations

import argparse
import getpass
import os
from pathlib import Path

from app.clock import Clock, SystemClock
from app.controllers.vault.sessions import Session
from app.controllers.vault.vaults import open_vault
from app.errors import FileUnreadable
from app.paths import state_folder
from app.wording import wording

LONGEST_LINE = 8192


def add_entrance(parser: argparse.ArgumentParser, *, folder: bool = True) -> None:
    """Arguments of every command that opens a vault."""
    if folder:
        parser.add_argument("folder", type=Path, help="folder of the vault")
    parser.add_argument("--login", required=True)
    parser.add_argument(
        "--passphrase-fd", type=int, metavar="N", help="read the passphrase from file descriptor N (one line)"
    )
    parser.add_argument("--state-folder", type=Path, default=state_folder(), help="where the state file is kept")
    parser.add_argument("--json", action="store_true", help="answer as JSON")


def ask_passphrase(options: argparse.Namespace, question: str = "entrance.passphrase") -> str:
    """One line from the descriptor, or typed unseen on the terminal."""
    if options.passphrase_fd is None:
        return getpass.getpass(wording(options.language).say(question) + " ")
    return read_line(options.passphrase_fd)


def read_line(descriptor: int) -> str:
    """The first line an open descriptor gives; nothing after it is looked at."""
    try:
        with os.fdopen(os.dup(descriptor), "rb") as stream:
            line = stream.readline(LONGEST_LINE)
        return line.decode().rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as failure:
        raise FileUnreadable(file=f"fd {descriptor}", reason=str(failure)) from failure


def enter(options: argparse.Namespace, clock: Clock | None = None) -> Session:
    """Sign in with the arguments of `add_entrance`."""
    return open_vault(
        options.folder,
        options.login,
        ask_passphrase(options),
        clock=clock or SystemClock(),
        state_folder=options.state_folder,
    )
