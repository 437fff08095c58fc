"""`baqylau rules`: holding the program against the decree from outside, without a vault or a window."""

from __future__ import annotations

import argparse
import difflib
import json
import sys
from pathlib import Path
from typing import Any

from app.catalogue import CatalogueEntry, catalogue, entry_of
from app.clock import SystemClock
from app.commands.outputs import write_new
from app.conformance import Protocol
from app.controllers.law import lawbook
from app.editions import shipped_parameters, shipped_rulebook
from app.errors import BadScenario, FileUnreadable
from app.rules.decisions import answer
from app.rules.outcome import Answer, Values
from app.rules.readings import readings_of
from app.rules.terms import Language
from app.scenarios import Question, parse, written
from app.wording import Wording, wording

EXIT_FAILED = 1
EXIT_BAD_INPUT = 2
LARGEST_FILE = 256 * 1024 * 1024


def add_arguments(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """`rules list|explain ID|check FILE|coverage|selftest`."""
    rules = subparsers.add_parser("rules", help="ask the decree's rules")
    actions = rules.add_subparsers(dest="action", required=True, metavar="ACTION")
    check = actions.add_parser("check", help="answer the scenarios of a JSON file")
    check.add_argument("file", type=Path, help="JSON file with a list of scenarios, - for standard input")
    check.add_argument("--json", action="store_true", help="answers as JSON")
    check.set_defaults(run=run_check)
    listing = actions.add_parser("list", help="every rule with its paragraph and one sentence")
    listing.add_argument("--json", action="store_true")
    listing.set_defaults(run=run_list)
    explain = actions.add_parser("explain", help="one rule: paragraph, sentence, numbers")
    explain.add_argument("id", help="rule id, as `rules list` prints it")
    explain.add_argument("--json", action="store_true")
    explain.set_defaults(run=run_explain)
    coverage = actions.add_parser("coverage", help="every paragraph with its rules, or why nothing is enforced")
    coverage.add_argument("--json", action="store_true")
    coverage.add_argument("--pdf", metavar="FILE", help="put the table on paper (never overwritten, - for output)")
    coverage.set_defaults(run=run_coverage)
    selftest = actions.add_parser("selftest", help="run the conformance kit; 1 when a situation differs")
    selftest.add_argument("--json", action="store_true")
    selftest.add_argument("--pdf", metavar="FILE", help="put the protocol on paper (never overwritten, - for output)")
    selftest.set_defaults(run=run_selftest)


def run_check(options: argparse.Namespace) -> int:
    """Answer every scenario in order; 0 whether allowed or refused, 2 with one line for a bad file."""
    say = wording(options.language)
    try:
        questions = parse(_read(options.file))
    except (BadScenario, FileUnreadable) as error:
        print(say.say(error.code, error.values), file=sys.stderr)
        return EXIT_BAD_INPUT
    book = shipped_rulebook()
    answers = [answer(question.case, question.step, book) for question in questions]
    if options.json:
        # One answer a line: readable, and the quick encoder knows no indentation.
        out = (
            json.dumps(written(asked.name, said, say.say), ensure_ascii=False)
            for asked, said in zip(questions, answers, strict=True)
        )
        print("[" + ",\n ".join(out) + "]")
    else:
        for asked, said in zip(questions, answers, strict=True):
            print("\n".join(told(asked, said, say)))
    return 0


def _read(file: Path) -> str:
    try:
        if str(file) == "-":
            return sys.stdin.read()
        if file.stat().st_size > LARGEST_FILE:
            raise FileUnreadable(file=str(file), reason="> 256 MiB")
        return file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise FileUnreadable(file=str(file), reason=reason) from error


def told(asked: Question, said: Answer, say: Wording) -> list[str]:
    """An answer as lines for a person."""
    lines = [say.say("check.allowed" if said.allowed else "check.refused", {"name": asked.name or "-"})]
    if said.deadline is not None:
        values = {"deadline": said.deadline, "act_by": said.act_by, "type": said.control_type}
        lines.append("  " + say.say("check.deadline", values))
    for finding in (*said.breaches, *said.requires):
        lines.append("  " + _line(say, finding.code, finding.values, finding.paragraph))
    for owed in (*said.consequences, *said.obligations):
        lines.append("  " + _line(say, owed.rule, {"due": owed.due_on}, owed.paragraph))
    if said.deciders:
        lines.append("  " + say.say("check.deciders", {"deciders": said.deciders}))
    lines.extend("  " + say.say("check.reading", {"sentence": say.say(code)}) for code in relied_on(said))
    return lines


def relied_on(said: Answer) -> tuple[str, ...]:
    """Our readings an answer rests on, each once."""
    behind = [reason.readings for reason in said.why]
    behind += [finding.readings for finding in (*said.breaches, *said.requires)]
    return tuple(dict.fromkeys(code for codes in behind for code in codes))


def _line(say: Wording, code: str, values: Values, paragraph: str) -> str:
    return say.say("check.line", {"sentence": say.say(code, values), "paragraph": paragraph})


def run_list(options: argparse.Namespace) -> int:
    """Every rule: id, paragraphs, one sentence."""
    say = wording(options.language)
    rows = [_described(entry, say) for entry in catalogue()]
    if options.json:
        print(json.dumps(rows, ensure_ascii=False, indent=1))
        return 0
    for row in rows:
        print(f"{row['rule']:34} {', '.join(row['paragraphs']):14} {row['sentence']}")
    return 0


def run_explain(options: argparse.Namespace) -> int:
    """One rule in full; 2 with the known ids near it when there is none of that id."""
    say = wording(options.language)
    entry = entry_of(options.id)
    if entry is None:
        known = [row.rule.value for row in catalogue()]
        near = difflib.get_close_matches(options.id, known, 5, 0.4)
        values = {"rule": options.id, "near": near or known}
        print(say.say("check.unknown_rule", values), file=sys.stderr)
        return EXIT_BAD_INPUT
    row = _described(entry, say)
    if options.json:
        print(json.dumps(row, ensure_ascii=False, indent=1))
        return 0
    print(say.say("check.line", {"sentence": row["sentence"], "paragraph": ", ".join(entry.paragraphs)}))
    print(f"  {shipped_parameters().edition.name}")
    for code in row["readings"]:
        print("  " + say.say("check.reading", {"sentence": say.say(code)}))
    for name, number, paragraph in entry.values:
        print("  " + say.say("check.line", {"sentence": f"{name} = {number}", "paragraph": paragraph}))
    return 0


def _described(entry: CatalogueEntry, say: Wording) -> dict[str, Any]:
    values = [{"name": name, "value": number, "paragraph": place} for name, number, place in entry.values]
    sentence = say.say(f"rule.{entry.rule}")
    readings = [reading.code for reading in readings_of(entry.rule)]
    return {
        "rule": entry.rule,
        "paragraphs": list(entry.paragraphs),
        "sentence": sentence,
        "values": values,
        "readings": readings,
    }


def run_coverage(options: argparse.Namespace) -> int:
    """The decree from paragraph 1 to 87: nothing is left out."""
    say = wording(options.language)
    if options.pdf:
        write_new(options.pdf, lawbook.coverage_pdf(options.language, SystemClock().today()))
        return 0
    rows = []
    for line in lawbook.coverage_lines():
        reason = say.word(line.reason) if line.reason is not None else ""
        title = line.titles.get(options.language, "")
        read = [say.say(code) for code in line.readings]
        row = {"paragraph": line.place, "title": title, "rules": list(line.rules), "reason": reason}
        rows.append({**row, "interpretation": read})
    if options.json:
        print(json.dumps(rows, ensure_ascii=False, indent=1))
        return 0
    print(lawbook.edition())
    for row in rows:
        told = ", ".join(row["rules"]) or row["reason"]
        print(f"{row['paragraph']:10} {row['title']}{': ' if row['title'] else ''}{told}")
        for sentence in row["interpretation"]:
            print(" " * 11 + say.say("check.reading", {"sentence": sentence}))
    return 0


def run_selftest(options: argparse.Namespace) -> int:
    """Run the kit and print its protocol; 1 when any situation differs."""
    say = wording(options.language)
    found = lawbook.protocol()
    if options.pdf:
        write_new(options.pdf, lawbook.protocol_pdf(found, options.language, SystemClock().today()))
        return 0 if found.passed else EXIT_FAILED
    if options.json:
        print(json.dumps(_protocol(found, options.language), ensure_ascii=False, indent=1))
        return 0 if found.passed else EXIT_FAILED
    for result in found.results:
        code = "selftest.passed" if result.passed else "selftest.failed"
        title = result.title.get(options.language) or result.title[Language.KAZAKH]
        print(say.say(code, {"name": result.name, "title": title}))
        for one in result.differences:
            print(
                "    " + say.say("selftest.difference", {"key": one.key, "expected": one.expected, "found": one.found})
            )
    values = {"asked": len(found.results), "failed": len(found.failed), "edition": found.edition}
    print(say.say("selftest.sum", values))
    return 0 if found.passed else EXIT_FAILED


def _protocol(found: Protocol, language: Language) -> dict[str, Any]:
    results = [
        {
            "name": result.name,
            "paragraph": result.paragraph,
            "title": result.title.get(language) or result.title[Language.KAZAKH],
            "why": result.why,
            "passed": result.passed,
            "differences": [{"key": d.key, "expected": d.expected, "found": d.found} for d in result.differences],
        }
        for result in found.results
    ]
    return {"edition": found.edition, "asked": len(results), "failed": len(found.failed), "results": results}
