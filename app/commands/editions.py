"""`baqylau edition`: another working calendar or edition of the decree, and the dates it would change."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from contextlib import closing
from dataclasses import asdict
from pathlib import Path

from app.commands.entrance import add_entrance, enter
from app.controllers.law.date_changes import DateChange
from app.controllers.law.edition_papers import about, why
from app.controllers.law.editions import Editions, Examination, kind_of, read_file
from app.events import Events
from app.rules.outcome import Refusal
from app.wording import Wording, wording

EXIT_REFUSED, EXIT_BAD_INPUT = 1, 2


def add_arguments(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """`edition load FILE FOLDER [--keep] [--accept NUMBER ...]`, `edition changes|accept|leave FOLDER`."""
    edition = subparsers.add_parser("edition", help="load a working calendar or an edition of the decree")
    actions = edition.add_subparsers(dest="action", required=True, metavar="ACTION")
    load = actions.add_parser("load", help="list what a file would change; with --keep or --accept load it")
    load.add_argument("file", type=Path, help="file of a calendar year or of an edition")
    add_entrance(load)
    load.add_argument("--keep", action="store_true", help="load it; every date stays until it is accepted")
    load.add_argument("--accept", nargs="+", metavar="NUMBER", help="load it, and give these cases the new dates")
    load.set_defaults(run=run_load)
    listing = actions.add_parser("list", help="what was loaded into the vault, newest first")
    add_entrance(listing)
    listing.set_defaults(run=run_list)
    changes = actions.add_parser("changes", help="dates of open cases that await a person")
    add_entrance(changes)
    changes.set_defaults(run=run_changes)
    accept = actions.add_parser("accept", help="give cases the dates of the calendar and edition in force")
    add_entrance(accept)
    accept.add_argument("--case", nargs="+", required=True, metavar="NUMBER", help="numbers of cases on the list")
    accept.set_defaults(run=run_accept)
    leave = actions.add_parser("leave", help="leave the dates of cases as they are")
    add_entrance(leave)
    leave.add_argument("--case", nargs="+", required=True, metavar="NUMBER", help="numbers of cases on the list")
    leave.add_argument("--reason", required=True)
    leave.set_defaults(run=run_leave)


def run_load(options: argparse.Namespace) -> int:
    """Without --keep and --accept nothing is written: the list is what loading would do."""
    say = wording(options.language)
    text = read_file(options.file)
    kind = kind_of(text)
    with closing(enter(options)) as session:
        editions = Editions(session, Events())
        loading = options.keep or bool(options.accept)
        found = editions.load(kind, text) if loading else editions.examine(kind, text)
        if options.json:
            print(json.dumps(_examined(found, say), ensure_ascii=False, indent=1))
        else:
            print("\n".join([*_head(found, say), *_told(found.changes, say)]))
            if loading:
                print(say.say("edition.loaded"))
        return _accept(editions, options.accept, say, quiet=options.json) if options.accept else 0


def run_list(options: argparse.Namespace) -> int:
    """Every version loaded into the vault."""
    say = wording(options.language)
    with closing(enter(options)) as session:
        rows = Editions(session, Events()).loaded()
    if options.json:
        told = [{"kind": r.kind, "key": r.key, "edition": r.edition, "at": r.at.isoformat(), "by": r.by} for r in rows]
        print(json.dumps(told, ensure_ascii=False, indent=1))
        return 0
    for row in rows:
        name = say.say(f"edition.{row.kind}", {"key": row.key, "edition": row.edition})
        print(f"{name} · {say.show(row.at)} · {row.by}")
    return 0


def run_changes(options: argparse.Namespace) -> int:
    """What awaits a person, then what persons left as it is."""
    say = wording(options.language)
    with closing(enter(options)) as session:
        changes = Editions(session, Events()).changes()
    if options.json:
        print(json.dumps([_change(change, say) for change in changes], ensure_ascii=False, indent=1))
    else:
        print("\n".join(_told(changes, say)))
    return 0


def run_accept(options: argparse.Namespace) -> int:
    say = wording(options.language)
    with closing(enter(options)) as session:
        return _accept(Editions(session, Events()), options.case, say, quiet=False)


def run_leave(options: argparse.Namespace) -> int:
    say = wording(options.language)
    with closing(enter(options)) as session:
        editions = Editions(session, Events())
        chosen = _chosen(editions, options.case, say)
        if chosen is None:
            return EXIT_BAD_INPUT
        left = editions.leave(chosen, options.reason)
        if isinstance(left, Refusal):
            print("\n".join(say.say(found.code, found.values) for found in left), file=sys.stderr)
            return EXIT_REFUSED
    print(say.say("edition.left_count", {"count": left}))
    return 0


def _accept(editions: Editions, numbers: Sequence[str], say: Wording, *, quiet: bool) -> int:
    chosen = _chosen(editions, numbers, say)
    if chosen is None:
        return EXIT_BAD_INPUT
    accepted = editions.accept(chosen)
    if not quiet:
        print(say.say("edition.accepted", {"count": accepted}))
    return 0


def _chosen(editions: Editions, numbers: Sequence[str], say: Wording) -> set[int] | None:
    """Cases of the list by their numbers; None, told in a line, when one is not on it."""
    ids = {change.case_number: change.case_id for change in editions.changes()}
    strange = [number for number in numbers if number not in ids]
    if strange:
        print(say.say("edition.unknown_case", {"numbers": strange}), file=sys.stderr)
        return None
    return {ids[number] for number in numbers}


def _head(found: Examination, say: Wording) -> list[str]:
    lines = [say.say(f"edition.{found.kind}", {"key": found.key, "edition": found.edition})]
    for day, worked, reason in found.days:
        code = "edition.day_worked" if worked else "edition.day_off"
        lines.append("  " + say.say(code, {"day": day, "reason": reason}))
    return lines


def _told(changes: Sequence[DateChange], say: Wording) -> list[str]:
    if not changes:
        return [say.say("edition.no_changes")]
    lines = [say.say("edition.changes", {"count": len(changes)})]
    for change in changes:
        lines.append("  " + say.say("edition.line", _values(change, say)))
        if change.left is not None:
            values = {"by": change.left.by, "at": change.left.at, "reason": change.left.reason}
            lines.append("    " + say.say("edition.left", values))
    return lines


def _values(change: DateChange, say: Wording) -> dict[str, object]:
    none = say.say("edition.none")
    values: dict[str, object] = {"number": change.case_number, "about": about(change, say), "why": why(change, say)}
    values |= {"paragraph": change.paragraph, "old": change.old or none, "new": change.new or none}
    return values


def _examined(found: Examination, say: Wording) -> dict[str, object]:
    days = [{"day": day.isoformat(), "worked": worked, "reason": asdict(reason)} for day, worked, reason in found.days]
    changes = [_change(change, say) for change in found.changes]
    return {"kind": found.kind, "key": found.key, "edition": found.edition, "days": days, "changes": changes}


def _change(change: DateChange, say: Wording) -> dict[str, object]:
    told: dict[str, object] = {"case": change.case_number, "about": change.about, "body": change.body}
    told |= {"paragraph": change.paragraph, "old": str(change.old or "") or None, "new": str(change.new or "") or None}
    told["why"] = why(change, say)
    told["left"] = change.left.reason if change.left is not None else None
    return told
