"""`baqylau vault`: making a vault and checking one, without the window."""

from __future__ import annotations

import argparse
import json
import sys

from app.clock import SystemClock
from app.commands.entrance import add_entrance, ask_passphrase, enter
from app.controllers.vault.vault_checks import CheckReport
from app.controllers.vault.vaults import NewVault, create_vault
from app.errors import Damage, WeakPassphrase
from app.wording import Wording, wording

EXIT_DAMAGED = 1


def add_arguments(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """`vault create FOLDER`, `vault check FOLDER`."""
    vault = subparsers.add_parser("vault", help="make or check a vault")
    actions = vault.add_subparsers(dest="action", required=True, metavar="ACTION")
    create = actions.add_parser("create", help="make a new vault; the recovery code is printed once")
    add_entrance(create)
    create.add_argument("--full-name", required=True, help="the first user as they sign")
    create.set_defaults(run=run_create)
    check = actions.add_parser("check", help="check file, journal and records; 1 when damage was found")
    add_entrance(check)
    check.set_defaults(run=run_check)


def run_create(options: argparse.Namespace) -> int:
    """Make a vault; prints the recovery code, which is kept nowhere."""
    say = wording(options.language)
    passphrase = ask_passphrase(options, "entrance.new_passphrase")
    if options.passphrase_fd is None and ask_passphrase(options, "entrance.again") != passphrase:
        raise WeakPassphrase(reason="mismatch")
    new = NewVault(options.folder, options.login, options.full_name, passphrase)
    code = create_vault(new, clock=SystemClock(), state_folder=options.state_folder)
    if options.json:
        print(json.dumps({"folder": str(options.folder), "recovery_code": code}, ensure_ascii=False))
    else:
        print(say.say("vault.created", {"folder": str(options.folder)}))
        print(f"\n    {code}\n")
        print(say.say("vault.recovery_advice"))
    return 0


def run_check(options: argparse.Namespace) -> int:
    """Check everything; 0 when nothing was found, 1 when there is damage."""
    session = enter(options)
    try:
        report = session.check()
    finally:
        session.close()
    if options.json:
        print(json.dumps(written(report), ensure_ascii=False, indent=1))
    else:
        tell(report, wording(options.language))
    return 0 if report.ok else EXIT_DAMAGED


def written(report: CheckReport) -> dict[str, object]:
    """A report as JSON values."""
    return {
        "ok": report.ok,
        "entries": report.entries,
        "records": report.records,
        "head": report.head,
        "damages": [_damage(damage) for damage in report.damages],
        "notices": [_damage(notice) for notice in report.notices],
    }


def tell(report: CheckReport, say: Wording) -> None:
    """A report as lines for a person."""
    for damage in (*report.damages, *report.notices):
        print(say.say(damage.code, damage.values), file=sys.stderr)
    code = "vault.sound" if report.ok else "vault.damaged"
    print(say.say(code, {"entries": report.entries, "records": report.records, "head": report.head}))


def _damage(damage: Damage) -> dict[str, str]:
    return {"fault": damage.fault.value, "place": damage.place}
