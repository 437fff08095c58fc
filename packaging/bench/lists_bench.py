"""Speed of lists, search, Today, card and saving with 100,000 cases and a million obligations, beside plain SQLite.

Three variables of the environment. ``BAQYLAU_BENCH_CASES``: how many cases (100,000). ``BAQYLAU_BENCH_VAULT``: a
folder that keeps the filled vault; a first run fills it and ends, every further run measures on it (a measured save
stays in it). ``BAQYLAU_BENCH_CLOCK=processor``: seconds of the processor instead of the clock on the wall, on a
machine that does other work.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from functools import partial
from itertools import count
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path[:0] = [str(ROOT), str(HERE)]

from many_cases import TODAY, Built, build, filled, reopen  # noqa: E402
from measure import median, seconds, show  # noqa: E402
from sqlalchemy import create_engine, select  # noqa: E402
from sqlalchemy.orm import Session as Db  # noqa: E402
from sqlalchemy.pool import StaticPool  # noqa: E402
from sqlcipher3 import dbapi2 as sqlcipher  # noqa: E402

from app.controllers.control.entries import ClauseEntry, CoExecutorEntry, InstructionEntry  # noqa: E402
from app.controllers.control.resemblance import Resemblance  # noqa: E402
from app.controllers.control.views import Registered  # noqa: E402
from app.controllers.overview.case_lists import CaseLists, ListFilter  # noqa: E402
from app.controllers.overview.discipline import Discipline  # noqa: E402
from app.editions import shipped_rulebook  # noqa: E402
from app.events import Events  # noqa: E402
from app.rules.facts import FixedDate  # noqa: E402
from app.rules.terms import CaseStatus, ControlType, Grade, Origin, Special  # noqa: E402
from app.rules.windows import Window  # noqa: E402
from db.models.cases import Clause  # noqa: E402
from db.models.lists import ORIGIN, SPECIAL, STATUS  # noqa: E402
from db.queries import case_lists, due_lines  # noqa: E402

PAGE = 50
MILLION = 1_000_000
TYPED = "тапсырма орындау"
Look = Callable[[Db], object]


def lists(built: Built, factor: int) -> None:
    """Pages through the controller, as the window asks for them."""
    browse, half = built.cases.lists.browse, built.count // 2
    goal = f"<= {10 * factor} ms"
    for sort in case_lists.SORTS:
        figure(f"first page by {sort}", partial(browse, ListFilter(), sort=sort, limit=PAGE), goal)
        figure(f"the middle by {sort}", partial(browse, ListFilter(), sort=sort, offset=half, limit=PAGE), goal)
    named = {
        "open": ListFilter(statuses=frozenset({CaseStatus.OPEN})),
        "removed": ListFilter(statuses=frozenset({CaseStatus.REMOVED})),
        "overdue": ListFilter(window=Window.OVERDUE),
        "ten days": ListFilter(window=Window.TEN_DAYS),
        "one origin": ListFilter(origins=frozenset({Origin.PERSONAL})),
        "one special track (rare)": ListFilter(specials=frozenset({Special.MONUMENT})),
        "one body": ListFilter(body_id=7),
        "two types of open cases": ListFilter(
            statuses=frozenset({CaseStatus.OPEN}), control_types=frozenset({ControlType.SHORT, ControlType.LONG})
        ),
        "a deadline period": ListFilter(due_from=date(2025, 1, 1), due_until=date(2025, 3, 31)),
    }
    for name, conditions in named.items():
        total = browse(conditions, limit=1).total
        for sort in ("registered", "deadline", "responsible"):
            pages = [partial(browse, conditions, sort=sort, offset=at, limit=PAGE) for at in (0, total // 2)]
            figure(f"{name} ({total:,}) by {sort}, first page", pages[0], goal)
            figure(f"{name} ({total:,}) by {sort}, the middle", pages[1], goal)
            figure(
                "... where nothing is known of the list yet",
                partial(_first_jump, built, conditions, sort, total // 2),
                goal,
            )


def _first_jump(built: Built, conditions: ListFilter, sort: str, offset: int) -> None:
    """A page as it is read right after a save, which makes all known places void."""
    CaseLists(built.session, shipped_rulebook(), Events()).browse(conditions, sort=sort, offset=offset, limit=PAGE)


def reports_and_likeness(built: Built, factor: int) -> None:
    """What is asked at entry, and what is asked once a month or a year."""
    rulebook = shipped_rulebook()
    resemblance = Resemblance(built.session, rulebook, Events())
    discipline = Discipline(built.session, rulebook, Events())
    with built.session.read() as work:
        texts = work.db.execute(select(Clause.text_kk).where(Clause.id.in_([5, 555, 1555]))).scalars().all()
    figure("three texts like which others", lambda: [resemblance.alike(one) for one in texts], "")
    figure("figures of a month", lambda: discipline.pack(2026, 3, open_variant=False), "", runs=3)
    figure("figures of a year", lambda: discipline.year(2026), f"<= {2000 * factor} ms", runs=3)


def window_memory(folder: Path) -> None:
    """A window that has shown everything, in a process of its own."""
    line = [sys.executable, str(HERE / "window_memory.py"), str(folder)]
    told = subprocess.run(line, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    opened, walked, highest = map(float, told.split())
    show("memory of a window just opened", opened, "MiB")
    show("memory of a window that has shown everything", walked, "MiB", "<= 300 MiB")
    show("the highest it had in between", highest, "MiB")


def searches(built: Built, factor: int) -> None:
    """Every key of what is typed asks for the newest hits."""
    taken = []
    for length in range(1, len(TYPED) + 1):
        conditions = ListFilter(words=TYPED[:length])
        taken.append((median(seconds(partial(built.cases.lists.browse, conditions, limit=PAGE))), TYPED[:length]))
    worst, typed = max(taken)
    show(f"search as typed, worst key ({typed!r})", worst * 1000, "ms", f"<= {20 * factor} ms")
    show("search as typed, median key", median([one for one, _ in taken]) * 1000, "ms", f"<= {20 * factor} ms")


def today_card_save(built: Built, factor: int) -> None:
    figure("Today", built.cases.today, f"<= {50 * factor} ms")
    figure("month on the wall", lambda: built.cases.lists.month(2026, 5), "")
    ids = iter([number * 7919 % built.count + 2 for number in range(1, 10_000)])
    figure("open a card", lambda: built.cases.card(next(ids)), f"<= {30 * factor} ms", runs=30)
    serial = count(time.time_ns())  # a kept vault already holds the papers of earlier runs

    def save() -> None:
        done = built.cases.register(entry(next(serial)))
        assert isinstance(done, Registered), done

    figure("save a new paper", save, f"<= {30 * factor} ms", runs=15)

    def save_and_look() -> None:
        save()
        built.cases.today()

    figure("a save, and Today after it", save_and_look, "")


def entry(serial: int) -> InstructionEntry:
    clause = ClauseEntry(
        "", "Ұсыныс енгізсін (ойдан шығарылған)", term=FixedDate(date(2026, 6, 20)),
        responsible="Ойдан шығарылған 5-министрлік",
        coexecutors=(CoExecutorEntry("Ойдан шығарылған 6-министрлік"),),
    )  # fmt: skip
    return InstructionEntry(
        Grade.SECRET, Origin.GENERAL, "Хаттама", f"ж-{serial}", date(2026, 4, 14), datetime(2026, 4, 15, 9, 0),  # noqa: DTZ001
        title_kk="Үлгі (ойдан шығарылған)", clauses=(clause,),
    )  # fmt: skip


def beside_plain(built: Built, folder: Path) -> None:
    """The same questions to the same rows in an encrypted and in a plain file, on connections that are warm."""
    grades, half = frozenset(Grade), built.count // 2
    ask = case_lists.Question
    looks: dict[str, Look] = {
        "middle by deadline": lambda db: case_lists.page(db, ask(grades, sort="deadline"), half, PAGE),
        "open by body": lambda db: case_lists.page(
            db, ask(grades, {STATUS: {CaseStatus.OPEN}}, sort="responsible"), 0, PAGE
        ),
        "one origin, middle": lambda db: case_lists.page(db, ask(grades, {ORIGIN: {Origin.PERSONAL}}), half // 8, PAGE),
        "rare track": lambda db: case_lists.page(db, ask(grades, {SPECIAL: {Special.MONUMENT}}), 0, PAGE),
        "search": lambda db: case_lists.page(db, ask(grades, words=TYPED), 0, PAGE),
        "due lines": lambda db: due_lines.page(db, grades, (None, TODAY.date() + timedelta(days=14)), 0, 200),
    }
    with plain_copy(built, folder) as plain:
        for name, look in looks.items():
            with built.session.read() as work:
                cipher = median(seconds(partial(look, work.db), runs=9))
            figure_plain = median(seconds(partial(look, plain), runs=9))
            show(f"{name}: encrypted / plain SQLite", cipher / figure_plain, "times", "<= 2")


@contextmanager
def plain_copy(built: Built, folder: Path) -> Iterator[Db]:
    """The vault's rows in a plain file beside it, for the length of the comparison."""
    file = folder / "plain.db"
    with built.session.read() as work:
        raw = work.db.connection().connection.driver_connection
        assert raw is not None
        raw.rollback()
        raw.execute("ATTACH DATABASE ? AS plain KEY ''", (str(file),))
        raw.execute("SELECT sqlcipher_export('plain')")
        raw.execute("DETACH DATABASE plain")
    connection = sqlcipher.connect(str(file), isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA cache_size = -98304")
    engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool, module=sqlcipher)
    with Db(engine) as db:
        yield db
    connection.close()
    file.unlink()


def figure(name: str, work: Callable[[], object], goal: str, runs: int = 7) -> None:
    show(name, median(seconds(work, runs)) * 1000, "ms", goal)


def main() -> None:
    asked, kept = int(os.environ.get("BAQYLAU_BENCH_CASES", "100000")), os.environ.get("BAQYLAU_BENCH_VAULT")
    if kept is None:
        with tempfile.TemporaryDirectory() as made:
            measure(fill(Path(made), asked), Path(made))
    elif there := filled(Path(kept)):
        measure(reopen(Path(kept), there), Path(kept))
    else:
        fill(Path(kept), asked).session.close()


def fill(folder: Path, number: int) -> Built:
    print(f"Filling a vault with {number:,} cases", flush=True)
    folder.mkdir(parents=True, exist_ok=True)
    start = time.perf_counter()
    built = build(folder, number)
    show("vault filled, with its log", time.perf_counter() - start, "s")
    return built


def measure(built: Built, folder: Path) -> None:
    print(f"Lists with {built.count:,} cases", flush=True)
    factor = 2 if built.count >= MILLION else 1
    show("file", (folder / "vault" / "vault.db").stat().st_size / 2**20, "MiB")
    today_card_save(built, factor)
    lists(built, factor)
    searches(built, factor)
    reports_and_likeness(built, factor)
    beside_plain(built, folder)
    built.session.close()
    window_memory(folder)


if __name__ == "__main__":
    main()
