"""`baqylau backup`: making backups, trying one out, putting one in a vault's place, taking a vault over."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from app.clock import SystemClock
from app.commands.entrance import add_entrance, ask_passphrase, enter, read_line
from app.commands.vault import EXIT_DAMAGED, tell, written
from app.controllers.vault.backups import Backups, newest_backup
from app.controllers.vault.vault_checks import CheckReport
from app.controllers.vault.vault_restoring import adopt_vault, drill, restore_backup
from app.controllers.vault.vaults import Credentials, RecoveryCode, Site
from app.wording import wording


def add_arguments(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """`backup make|list|drill|restore|adopt FOLDER`."""
    backup = subparsers.add_parser("backup", help="make, try out and restore backups")
    actions = backup.add_subparsers(dest="action", required=True, metavar="ACTION")
    for name, run, words in (
        ("make", run_make, "write and verify a backup"),
        ("list", run_list, "the backups there are"),
        ("drill", run_drill, "open a backup as on a new machine and check it; 1 when it is not sound"),
        ("restore", run_restore, "put a backup in the vault's place; two persons"),
        ("adopt", run_adopt, "take over a vault on a new workstation; two persons"),
    ):
        action = actions.add_parser(name, help=words)
        add_entrance(action)
        action.add_argument("--backups", type=Path, help="folder of the backups (default: in the vault's folder)")
        if name in ("drill", "restore"):
            action.add_argument("--backup", type=Path, help="the backup (default: the newest)")
        if name in ("restore", "adopt"):
            add_second_person(action)
        action.set_defaults(run=run)


def run_make(options: argparse.Namespace) -> int:
    """Make one now."""
    session = enter(options)
    try:
        made = Backups(session, options.backups).make()
    finally:
        session.close()
    values = {"name": made.name, "folder": str(made.folder), "sequence": made.sequence, "size_bytes": made.size_bytes}
    _tell(options, "backup.made", values)
    return 0


def run_list(options: argparse.Namespace) -> int:
    """One line a backup, newest first."""
    session = enter(options)
    try:
        found = Backups(session, options.backups).list()
    finally:
        session.close()
    if options.json:
        rows = [{"name": b.name, "state": b.state, "sequence": b.sequence, "made_at": b.made_at} for b in found]
        print(json.dumps(rows, ensure_ascii=False, indent=1))
        return 0
    say = wording(options.language)
    for backup in found:
        print(say.say(f"backup.{backup.state}", {"name": backup.name, "sequence": backup.sequence}))
    return 0


def run_drill(options: argparse.Namespace) -> int:
    """Nothing of the vault is touched."""
    person = Credentials(options.login, ask_passphrase(options))
    report = drill(_site(options), _backup(options), person)
    if options.json:
        seconds = round(report.seconds, 1)
        print(json.dumps({"backup": report.backup, "seconds": seconds, **written(report.check)}, ensure_ascii=False))
    else:
        _tell(options, "backup.drilled", {"name": report.backup, "seconds": round(report.seconds, 1)})
        tell(report.check, wording(options.language))
    return 0 if report.check.ok else EXIT_DAMAGED


def run_restore(options: argparse.Namespace) -> int:
    """What is in its place is kept beside."""
    first = Credentials(options.login, ask_passphrase(options))
    report = restore_backup(_site(options), _backup(options), first, read_second_person(options))
    values = {
        "name": report.backup,
        "lost": report.lost_entries,
        "replaced": report.replaced_folder,
        "revoked_since": report.revoked_since,
    }
    _tell(options, "backup.restored_revoked" if report.revoked_since else "backup.restored", values)
    return 0


def run_adopt(options: argparse.Namespace) -> int:
    """Write a state file for a vault that has none here."""
    first = Credentials(options.login, ask_passphrase(options))
    second = read_second_person(options)
    found = adopt_vault(_site(options), first, second, None, lambda step, done, total: None)
    report = CheckReport((), found.notices, found.entries, found.records, found.head)
    if options.json:
        print(json.dumps(written(report), ensure_ascii=False, indent=1))
    else:
        tell(report, wording(options.language))
    return 0


def add_second_person(action: argparse.ArgumentParser) -> None:
    action.add_argument("--second-login", help="the second person (asked for a passphrase of their own)")
    action.add_argument(
        "--second-fd", type=int, metavar="N", help="read what the second person types from descriptor N"
    )
    action.add_argument("--recovery", action="store_true", help="the recovery code in the place of the second person")


def read_second_person(options: argparse.Namespace) -> Credentials | RecoveryCode:
    question = "entrance.recovery" if options.recovery else "entrance.second"
    if options.second_fd is not None:
        typed = read_line(options.second_fd)
    else:
        typed = ask_passphrase(argparse.Namespace(language=options.language, passphrase_fd=None), question)
    return RecoveryCode(typed) if options.recovery else Credentials(options.second_login or "", typed)


def _site(options: argparse.Namespace) -> Site:
    return Site(options.folder, options.state_folder, SystemClock())


def _backup(options: argparse.Namespace) -> Path:
    chosen: Path | None = options.backup
    return chosen or newest_backup(options.folder, options.backups)


def _tell(options: argparse.Namespace, code: str, values: dict[str, object]) -> None:
    if options.json:
        print(json.dumps(values, ensure_ascii=False))
    else:
        print(wording(options.language).say(code, values))
