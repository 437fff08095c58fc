"""Speed of the rules: full answers, the command on 10,000 scenarios, working days beside their peers."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path[:0] = [str(ROOT), str(HERE)]

from measure import median, seconds, show  # noqa: E402

from app.calendars import shipped_calendar  # noqa: E402
from app.editions import shipped_rulebook  # noqa: E402
from app.rules.decisions import answer  # noqa: E402
from app.scenarios import question  # noqa: E402

CALLS = 20_000
START = date(2026, 3, 19)


def examples() -> list[dict[str, Any]]:
    file = ROOT / "resources" / "rules" / "situations" / "examples.json"
    return [example["question"] for example in json.loads(file.read_text(encoding="utf-8"))]


def answers() -> None:
    book = shipped_rulebook()
    asked = [question(one) for one in examples()] * 200

    def ask_all() -> None:
        for one in asked:  # kept answers would measure the garbage collector
            answer(one.case, one.step, book)

    taken = seconds(ask_all)
    show("full answers with every why, one core, best run", len(asked) / min(taken), "answers/s", ">= 20,000")


def command() -> None:
    known = examples()
    questions = [known[n % len(known)] for n in range(10_000)]
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "scenarios.json"
        file.write_text(json.dumps(questions), encoding="utf-8")
        line = [sys.executable, "-m", "app", "rules", "check", str(file), "--json"]
        taken = seconds(lambda: subprocess.run(line, cwd=ROOT, check=True, stdout=subprocess.DEVNULL), 3)
    show("10,000 scenarios through the command", median(taken), "s", "< 3")


def working_days() -> None:
    """Microseconds a call of adding 1, 10 and 250 working days, ours and whichever peers are installed."""
    calendar = shipped_calendar()
    off = [day for day in _all_days() if not calendar.is_working(day)]
    peers: dict[str, Callable[[int], object]] = {"baqylau": lambda count: calendar.add(START, count)}
    _add_peers(peers, off)
    for name, add in peers.items():
        for count in (1, 10, 250):
            runs = CALLS if name in ("baqylau", "bizdays") else CALLS // 20
            taken = seconds(lambda add=add, count=count, runs=runs: [add(count) for _ in range(runs)], 3)  # type: ignore[misc]
            goal = "<= 0.4" if name == "baqylau" else ""
            show(f"{name}: add {count} working days", median(taken) / runs * 1e6, "us/call", goal)


def _all_days() -> list[date]:
    return [date(2022, 1, 1) + timedelta(days=n) for n in range(365 * 6 + 1)]


def _add_peers(peers: dict[str, Callable[[int], object]], off: list[date]) -> None:
    try:
        import bizdays

        weekdays = [day for day in off if day.weekday() < 5]
        peer = bizdays.Calendar(
            holidays=weekdays, weekdays=["Saturday", "Sunday"], startdate="2022-01-01", enddate="2027-12-31"
        )
        peers["bizdays"] = lambda count: peer.offset(START, count)
    except ImportError:
        print("  bizdays is not installed")
    try:
        import pandas

        week = pandas.offsets.CustomBusinessDay(holidays=off)
        peers["pandas"] = lambda count: pandas.Timestamp(START) + count * week
    except ImportError:
        print("  pandas is not installed")
    try:
        import holidays

        country = holidays.country_holidays("KZ", years=range(2022, 2028))
        peers["holidays"] = lambda count: country.get_nth_working_day(START, count)
    except ImportError:
        print("  holidays is not installed")
    try:
        from workalendar.asia import Kazakhstan

        work = Kazakhstan()
        peers["workalendar"] = lambda count: work.add_working_days(START, count)
    except ImportError:
        print("  workalendar is not installed")


if __name__ == "__main__":
    print("Rules")
    answers()
    command()
    working_days()
