"""A package of 10,000 cases with their history, out of one vault and into another: seconds, memory, stopping.

Each stage runs in a process of its own, so that its peak of memory is its own.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from datetime import date
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path[:0] = [str(ROOT), str(HERE)]

from many_cases import PASSPHRASE, QUICK, TODAY, build  # noqa: E402
from measure import show  # noqa: E402

from app.clock import FixedClock  # noqa: E402
from app.controllers.exchange.correspondents import Correspondents  # noqa: E402
from app.controllers.exchange.exchange_views import ExportEntry, ExportView, ImportView  # noqa: E402
from app.controllers.exchange.exports import Exports  # noqa: E402
from app.controllers.exchange.imports import Imports  # noqa: E402
from app.controllers.exchange.media import Media  # noqa: E402
from app.controllers.exchange.media_views import MediumActEntry, MediumEntry, MediumView  # noqa: E402
from app.controllers.exchange.own_site import Site  # noqa: E402
from app.controllers.exchange.site_views import CorrespondentView  # noqa: E402
from app.controllers.vault.sessions import Session  # noqa: E402
from app.controllers.vault.vaults import NewVault, create_vault, open_vault  # noqa: E402
from app.events import Events  # noqa: E402
from app.jobs import Cancelled, Progress  # noqa: E402
from app.rules.terms import Grade, MediumAct, MediumKind  # noqa: E402
from tests.exchange.media_samples import FolderVolumes  # noqa: E402
from tests.exchange.persons import second_person  # noqa: E402

Figures = dict[str, float]


def apart(stage: Callable[[], Figures]) -> Figures:
    """Run a stage in a child and read its figures, with its peak of memory."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        code = 1
        try:
            os.write(writing, json.dumps(stage() | {"MiB": peak_mib()}).encode())
            code = 0
        except BaseException:
            traceback.print_exc()
            raise
        finally:
            os._exit(code)
    os.close(writing)
    with os.fdopen(reading, "rb") as answer:
        text = answer.read()
    _, status = os.waitpid(child, 0)
    if status:
        raise SystemExit(f"a stage failed: {status}")
    found: Figures = json.loads(text)
    return found


def peak_mib() -> float:
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    return 0.0


def opened(place: Path) -> Session:
    return open_vault(place / "vault", "olshem", PASSPHRASE, clock=FixedClock(TODAY), state_folder=place / "state")


def media_of(session: Session, place: Path) -> Media:
    volumes = FolderVolumes()
    volumes.insert(place / "medium", f"SERIAL-{place.name}")
    return Media(session, volumes)


def prepare(here: Path, there: Path, count: int) -> Figures:
    """Two vaults that know each other, the first one full."""
    here.mkdir()
    there.mkdir()
    first = build(here, count).session
    new = NewVault(there / "vault", "olshem", "Өлшем Ойданұлы", PASSPHRASE)
    create_vault(new, clock=FixedClock(TODAY), state_folder=there / "state", strength=QUICK)
    sessions = {"A": (first, here), "B": (opened(there), there)}
    persons = {code: second_person(session) for code, (session, _) in sessions.items()}
    cards = {}
    for code, (session, place) in sessions.items():
        Site(session).name_site(f"Ойдан шығарылған кеңсе {code}", code)
        Site(session).make_keys(date(2028, 1, 1), witness=persons[code])
        cards[code] = Site(session).card()
        media = media_of(session, place)
        entry = MediumEntry("1", MediumKind.FLASH, f"SERIAL-{place.name}", Grade.SPECIAL_IMPORTANCE, place / "medium")
        made = media.register(entry)
        assert isinstance(made, MediumView), made
        media.act(made.medium_id, MediumActEntry(MediumAct.ISSUE, TODAY.date(), "Ойданов А.", "Ойданов Б."))
    for code, other in (("A", "B"), ("B", "A")):
        sites, card, own = Correspondents(sessions[code][0]), cards[other], Site(sessions[other][0]).own()
        assert isinstance(card, bytes) and own is not None
        view = sites.enter(card)
        assert isinstance(view, CorrespondentView), view
        sites.compare(view.keys[0].key_id, own.fingerprint, persons[code])
    for session, _ in sessions.values():
        session.close()
    return {}


def send(here: Path) -> Figures:
    """Choose, pack, write to the medium, read back."""
    session = opened(here)
    exports, start, cpu = Exports(session, media_of(session, here)), time.perf_counter(), time.process_time()
    made = exports.prepare(ExportEntry(1, registered_from=date(1990, 1, 1)))
    packed = time.perf_counter()
    assert isinstance(made, ExportView), made
    written = exports.write(made.export_id, here / "medium")
    assert isinstance(written, ExportView), written
    done = time.perf_counter()
    session.close()
    return {
        "pack": packed - start, "write": done - packed, "rows": made.rows, "papers": made.papers,
        "file": made.size / 2**20, "cpu": time.process_time() - cpu,
    }  # fmt: skip


def take(here: Path, there: Path) -> Figures:
    """Load, look at the difference, stop an acceptance in the middle, accept."""
    file = next((here / "medium").glob("*.age"))
    (there / "medium" / file.name).write_bytes(file.read_bytes())
    session = opened(there)
    imports, start = Imports(session, media_of(session, there), Events()), time.perf_counter()
    cpu = time.process_time()
    line = imports.load(there / "medium" / file.name)
    assert isinstance(line, ImportView) and line.waits, line
    loaded, cpu = time.perf_counter(), time.process_time() - cpu
    imports.difference(line.import_id)
    looked = time.perf_counter()
    stopped = stop(imports, line)
    start_accept, cpu_accept = time.perf_counter(), time.process_time()
    told: list[int] = []
    done = imports.accept(line.import_id, progress=Progress(lambda finished, total: told.append(finished)))
    accepted = time.perf_counter()
    assert isinstance(done, ImportView), done
    session.close()
    return {
        "load": loaded - start, "difference": looked - loaded, "stop": stopped, "told": len(told),
        "accept": accepted - start_accept, "cpu": cpu + time.process_time() - cpu_accept,
    }  # fmt: skip


def stop(imports: Imports, line: ImportView) -> float:
    """Seconds from asking an acceptance to stop until it has stopped and undone everything."""
    asked: list[float] = []
    progress = Progress()

    def tell(done: int, total: int) -> None:
        if done > total / 2 and not asked:
            asked.append(time.perf_counter())
            progress.cancel()

    progress.tell = tell
    try:
        imports.accept(line.import_id, progress=progress)
    except Cancelled:
        return time.perf_counter() - asked[0]
    raise SystemExit("it did not stop")


def main() -> None:
    count = int(os.environ.get("BAQYLAU_BENCH_CASES", "10000"))
    print(f"A package of {count:,} cases with their history", flush=True)
    with tempfile.TemporaryDirectory() as made:
        here, there = Path(made) / "a", Path(made) / "b"
        apart(lambda: prepare(here, there, count))
        out = apart(lambda: send(here))
        show("rows", out["rows"], "")
        show("file", out["file"], "MiB")
        show("out: chosen and packed", out["pack"], "s")
        show("out: written and read back", out["write"], "s")
        show("out", out["pack"] + out["write"], "s", "<= 10")
        show("out: of it the processor's", out["cpu"], "s")
        show("out: peak of memory", out["MiB"], "MiB", "<= 300")
        into = apart(lambda: take(here, there))
        show("in: loaded and checked whole", into["load"], "s")
        show("in: difference row by row", into["difference"], "s")
        show("in: accepted", into["accept"], "s")
        show("in: loaded and accepted", into["load"] + into["accept"], "s", "<= 20")
        show("in: of it the processor's", into["cpu"], "s")
        show("in: progress told", into["told"], "times")
        show("in: stopped in the middle, undone", into["stop"], "s")
        show("in: peak of memory", into["MiB"], "MiB", "<= 300")


if __name__ == "__main__":
    main()
