"""The main job: start to login, unlock to window after the key derivation, save, card."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path[:0] = [str(ROOT), str(HERE)]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")

from measure import median, seconds, show  # noqa: E402

if TYPE_CHECKING:
    from app.controllers.control.views import CardView

# A bare Qt window, and ours up to the login page; each tells the seconds since its process was asked for.
BARE = """
import sys, time
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([]); window = QWidget(); window.show(); app.processEvents()
print(time.time() - float(sys.argv[1]))
"""
LOGIN = """
import sys, time
from pathlib import Path
from app.clock import SystemClock
from app.events import Events
from app.settings import Settings
from ui.sitting import Sitting
from ui.start import application
from ui.wiring import Wiring
place = Path(sys.argv[2])
settings = Settings(place / "settings.toml")
settings.change(vault_folder=str(place / "vault"))
app = application(settings.now)
sitting = Sitting(Wiring(SystemClock(), Events(), settings, place / "state"))
sitting.begin(); app.processEvents()
assert sitting.window is not None and sitting.window.isVisible()
print(time.time() - float(sys.argv[1]), flush=True)
import os; os._exit(0)
"""


def started(code: str, place: Path) -> float:
    """Seconds from asking for the process until its first window was drawn."""
    line = [sys.executable, "-c", code, str(time.time()), str(place)]
    as_installed = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return float(subprocess.run(line, cwd=ROOT, check=True, capture_output=True, text=True, env=as_installed).stdout)


def starts(place: Path) -> None:
    for name, code, goal in (("a bare Qt window", BARE, ""), ("start to login page", LOGIN, "<= 0.6")):
        started(code, place)
        show(name, median([started(code, place) for _ in range(7)]), "s", goal)


def main() -> None:
    from app.clock import SystemClock
    from app.controllers.vault.doors import unlock
    from app.controllers.vault.vault_entering import enter
    from app.controllers.vault.vaults import Site
    from app.demonstration import demonstration
    from app.events import Events
    from app.jobs import Jobs
    from app.settings import Settings
    from ui.background import Background
    from ui.main_window import MainWindow
    from ui.program import Program
    from ui.start import application
    from ui.wiring import Wiring

    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        settings = Settings(place / "settings.toml")
        wiring = Wiring(SystemClock(), Events(), settings, place / "state")
        program = Program(wiring)
        login, passphrase = "bench", "ойдан шығарылған өлшеу сөйлемі осында"
        program.create_vault(place / "vault", login, "Өлшеуші (ойдан шығарылған)", passphrase)
        starts(place)
        site = Site(place / "vault", place / "state", SystemClock())
        unlocked = unlock(site, login, passphrase)
        qt = application(settings.now)

        def open_window() -> None:
            session = enter(site, unlocked)
            window = MainWindow(wiring, program, session, Background(Jobs()))
            window.show()
            qt.processEvents()
            window.pile.release()
            window.hide()
            session.close()

        show("unlock to window, after the key derivation", median(seconds(open_window)), "s", "<= 0.5")
        session = enter(site, unlocked)
        cases = program.controllers(session).cases
        entry = demonstration(SystemClock().today())[0]
        numbers = iter(range(1_000_000))
        registered: list[int] = []

        def save() -> None:
            done = cases.register(replace(entry, document_number=f"ө-{next(numbers)}"))
            registered.extend(done.case_ids)  # type: ignore[union-attr]

        show("save an instruction", median(seconds(save, 30)) * 1000, "ms", "<= 30")
        show("open a card", median(seconds(lambda: cases.card(registered[0]), 30)) * 1000, "ms", "<= 30")
        show(
            "card PDF with its ledger entry", median(seconds(lambda: cases.print_card(registered[0]), 30)) * 1000, "ms"
        )
        show("card PDF alone", median(seconds(card_maker(cases.card(registered[0])), 30)) * 1000, "ms", "<= 30")
        session.close()


def card_maker(view: CardView) -> Callable[[], bytes]:
    """Makes the bytes of one card again and again."""
    from app.controllers.control.card_paper import control_card
    from app.printing.forms.control_card import render
    from app.printing.paper import Paper
    from app.rules.terms import Language

    facts = control_card(view, Language.KAZAKH)
    return lambda: render(facts, Paper(grade=view.grade, print_number="1"))


if __name__ == "__main__":
    print("The main job")
    main()
