"""Power cuts, simulated on what the shipped settings really write: nothing acknowledged is lost, every state opens."""

from __future__ import annotations

import pickle
import random
from dataclasses import dataclass, field
from pathlib import Path

from app.clock import FixedClock
from app.controllers.vault.doors import Unlocked
from db.engine import DatabaseKey, connect
from tests.db.test_journal import person
from tests.torture.processes import Tell, run_until_killed
from tests.torture.recording_vfs import Event, Op, Recorder
from tests.torture.sizes import counts, keep
from tests.vault_samples import VaultSample

WORKS = 30
SECTOR = 512


@dataclass
class Disk:
    """Files as they surely are on the disk, and what was asked since the last flush: it may be there, or in part."""

    files: dict[str, bytes]
    pending: dict[str, list[Event]] = field(default_factory=dict)

    def apply(self, event: Event) -> None:
        waiting = self.pending.setdefault(event.file, [])
        if event.op is Op.FLUSH:
            content = self.files.get(event.file, b"")
            for earlier in waiting:
                content = changed(content, earlier)
            self.files[event.file] = content
            waiting.clear()
        elif event.op is Op.DELETE and event.flushed:
            self.files.pop(event.file, None)
            waiting.clear()
        elif event.op in (Op.WRITE, Op.TRUNCATE, Op.DELETE):
            waiting.append(event)

    def after_power_cut(self, choice: random.Random) -> dict[str, bytes]:
        """One of the states the disk may be in: each pending operation is there, not there, or torn."""
        state = dict(self.files)
        for file, waiting in self.pending.items():
            content: bytes | None = state.get(file)
            for event in waiting:
                if choice.random() < 0.5:
                    continue
                if event.op is Op.DELETE:
                    content = None
                elif event.op is Op.WRITE and choice.random() < 0.3:
                    kept = choice.randrange(0, len(event.content) + 1, SECTOR)
                    content = changed(content or b"", Event(Op.WRITE, file, event.offset, event.content[:kept]))
                else:
                    content = changed(content or b"", event)
            if content is None:
                state.pop(file, None)
            else:
                state[file] = content
        return state


def changed(content: bytes, event: Event) -> bytes:
    if event.op is Op.DELETE:
        return b""
    if event.op is Op.TRUNCATE:
        return content[: event.offset]
    padded = content.ljust(event.offset, b"\0")
    return padded[: event.offset] + event.content + padded[event.offset + len(event.content) :]


def recorded(vault: VaultSample, unlocked: Unlocked, clock: FixedClock, file: Path) -> list[Event]:
    """What a session of ``WORKS`` saves asks of the disk, with a mark after each acknowledged one."""

    def work_on(tell: Tell) -> None:
        recorder = Recorder()
        recorder.install()
        session = vault.open_unlocked(unlocked, clock)
        for step in range(WORKS):
            with session.work("torture") as work:
                work.db.add_all([person(f"u{step}-{row}", full_name="ұзын мәтін " * 30) for row in range(4)])
                work.commit()
                assert work.head is not None
                recorder.mark(str(work.head.sequence))
        file.write_bytes(pickle.dumps(recorder.events))
        tell("done")

    assert run_until_killed(work_on, 60.0, after=1) == ["done"]
    events: list[Event] = pickle.loads(file.read_bytes())
    return events


def written_down(place: DatabaseKey) -> int:
    """Open the file as the program does and look it through; the number of its last journal entry."""
    connection = connect(place)
    try:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return int(connection.execute("SELECT max(sequence) FROM audit_entry").fetchone()[0])
    finally:
        connection.close()


@counts(500, 5000)
def test_power_cut_loses_nothing_acknowledged_and_every_state_opens(
    vault: VaultSample, unlocked: Unlocked, clock: FixedClock, tmp_path: Path, count: int
) -> None:
    before = vault.database.read_bytes()
    events = recorded(vault, unlocked, clock, tmp_path / "events")
    marks = [event for event in events if event.op is Op.MARK]
    assert len(marks) == WORKS and sum(event.op is Op.FLUSH for event in events) > 2 * WORKS
    choice = random.Random(count)
    cuts = sorted(choice.randrange(len(events) + 1) for _ in range(count))
    disk, done, acknowledged = Disk({str(vault.database): before}), 0, 0
    place = DatabaseKey(tmp_path / "cut.db", unlocked.data_key)
    for cut in cuts:
        for event in events[done:cut]:
            if event.op is Op.MARK:
                acknowledged = int(event.file)
            else:
                disk.apply(event)
        done = cut
        for file in (place.file, Path(f"{place.file}-journal")):
            file.unlink(missing_ok=True)
        for name, content in disk.after_power_cut(choice).items():
            Path(name.replace(str(vault.database), str(place.file))).write_bytes(content)
        assert written_down(place) >= acknowledged, f"after event {cut}"
    keep("power cut, simulated", count, lost=0, unopenable=0, events=len(events))


def test_the_simulation_finds_what_weaker_settings_lose(
    vault: VaultSample, unlocked: Unlocked, clock: FixedClock, tmp_path: Path
) -> None:
    """The proof can fail: with the folder not flushed after the journal's deletion (FULL), saves are lost."""
    before = vault.database.read_bytes()
    events = [
        Event(e.op, e.file, e.offset, e.content, flushed=False) if e.op is Op.DELETE else e
        for e in recorded(vault, unlocked, clock, tmp_path / "events")
    ]
    choice, lost = random.Random(1), 0
    place = DatabaseKey(tmp_path / "cut.db", unlocked.data_key)
    for mark in [n for n, event in enumerate(events) if event.op is Op.MARK][:20]:
        disk = Disk({str(vault.database): before})
        for event in events[: mark + 1]:
            disk.apply(event)
        for file in (place.file, Path(f"{place.file}-journal")):
            file.unlink(missing_ok=True)
        for name, content in disk.after_power_cut(choice).items():
            Path(name.replace(str(vault.database), str(place.file))).write_bytes(content)
        lost += written_down(place) < int(events[mark].file)
    assert lost > 0
