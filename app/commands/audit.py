"""`baqylau audit`: verifying the journal, exporting it for the stand-alone verifier, its head for paper."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from app.commands.entrance import add_entrance, enter
from app.commands.vault import EXIT_DAMAGED, tell, written
from app.controllers.vault.audit import Anchor, Audit
from app.wording import wording

HASH_DIGITS = 64


def add_arguments(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """`audit verify FOLDER`, `audit export FOLDER`, `audit head FOLDER`."""
    audit = subparsers.add_parser("audit", help="verify or export the journal")
    actions = audit.add_subparsers(dest="action", required=True, metavar="ACTION")
    verify = actions.add_parser("verify", help="verify every entry; 1 when something is wrong")
    add_entrance(verify)
    verify.add_argument(
        "--anchor", type=read_anchor, action="append", default=[], metavar="NUMBER:HASH", help="from a printed sheet"
    )
    verify.set_defaults(run=run_verify)
    export = actions.add_parser("export", help="write the log, without content, for packaging/verify_audit.py")
    add_entrance(export)
    export.add_argument("--out", type=Path, required=True, help="file to write")
    export.set_defaults(run=run_export)
    head = actions.add_parser("head", help="number and hash of the last entry, to be kept on paper")
    add_entrance(head)
    head.set_defaults(run=run_head)


def run_verify(options: argparse.Namespace) -> int:
    """Verify against the head kept outside and the anchors given; 0 or 1."""
    session = enter(options)
    try:
        report = Audit(session).verify(tuple(options.anchor))
    finally:
        session.close()
    if options.json:
        print(json.dumps(written(report), ensure_ascii=False, indent=1))
    else:
        tell(report, wording(options.language))
    return 0 if report.ok else EXIT_DAMAGED


def run_export(options: argparse.Namespace) -> int:
    """Write the outline of the log: who did what when, provably, without what papers say."""
    session = enter(options)
    try:
        head = Audit(session).export(options.out, content=False)
    finally:
        session.close()
    _tell_head(options, head.anchor)
    return 0


def run_head(options: argparse.Namespace) -> int:
    """Print the anchor."""
    session = enter(options)
    try:
        head = Audit(session).head()
    finally:
        session.close()
    _tell_head(options, head.anchor)
    return 0


def read_anchor(text: str) -> Anchor:
    """NUMBER:HASH as it stands on paper."""
    number, _, digest = text.partition(":")
    if not number.isdigit() or len(digest) != HASH_DIGITS:
        raise argparse.ArgumentTypeError(text)
    return Anchor(int(number), digest.lower())


def _tell_head(options: argparse.Namespace, anchor: str) -> None:
    if options.json:
        print(json.dumps({"anchor": anchor}))
    else:
        print(wording(options.language).say("audit.head", {"anchor": anchor}))
