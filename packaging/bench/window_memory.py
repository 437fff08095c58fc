"""Memory of a real window on a filled vault, in a process of its own: every place, every section, cards, searches."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent.parent), str(HERE)]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")

from many_cases import PASSPHRASE, QUICK, TODAY  # noqa: E402
from PySide6.QtCore import QEventLoop, QTimer  # noqa: E402

from app.clock import FixedClock  # noqa: E402
from app.controllers.vault.vaults import open_vault  # noqa: E402
from app.events import Events  # noqa: E402
from app.jobs import Jobs  # noqa: E402
from app.settings import Settings  # noqa: E402
from ui.background import Background  # noqa: E402
from ui.garbage import Collector  # noqa: E402
from ui.main_window import MainWindow  # noqa: E402
from ui.places import PLACES  # noqa: E402
from ui.program import Program  # noqa: E402
from ui.screens.cards import CardsScreen  # noqa: E402
from ui.screens.registers import RegistersScreen  # noqa: E402
from ui.screens.sections import SectionsScreen  # noqa: E402
from ui.start import application  # noqa: E402
from ui.wiring import Wiring  # noqa: E402

SETTLED_MS = 300
CARDS = 20
SEARCHED = ("т", "тапсырма", "тапсырма орындау", "министрлік")


def resident_mib(name: str = "VmRSS") -> float:
    """Memory of this process that is in the machine: now, or (``VmHWM``) at its highest."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith(f"{name}:"):
            return int(line.split()[1]) / 1024
    return 0.0


def settle() -> None:
    """Let the window draw, what runs behind it come in, and what was closed be deleted."""
    loop = QEventLoop()
    QTimer.singleShot(SETTLED_MS, loop.quit)
    loop.exec()


def walk(window: MainWindow) -> None:
    """Everything once, and the list of cases from its beginning to its end."""
    for place in PLACES:
        window.open_place(place.name)
        settle()
        screen = window.pile.on_show()
        if isinstance(screen, SectionsScreen):
            for at in range(screen.tabs.count()):
                screen.tabs.setCurrentIndex(at)
                settle()
        if isinstance(screen, RegistersScreen):
            for at in range(screen.choice.count()):
                screen.choice.setCurrentIndex(at)
                settle()
    window.open_place("cards")
    screen = window.pile.on_show()
    assert isinstance(screen, CardsScreen)
    bar = screen.table.verticalScrollBar()
    for step in range(11):
        bar.setValue(bar.maximum() * step // 10)
        settle()
    for words in SEARCHED:
        window.open_place("cards", filter_text=words)
        settle()
    for number in range(CARDS):
        window.open_card(number * 37 + 2)
        settle()
        window.go_back()


def main(folder: Path) -> None:
    clock = FixedClock(TODAY)
    with tempfile.TemporaryDirectory() as made:
        settings = Settings(Path(made) / "settings.toml")
        app = application(settings.now)
        assert app is not None  # held as long as the window lives
        Collector(app)
        session = open_vault(folder / "vault", "olshem", PASSPHRASE, clock=clock, state_folder=folder / "state")
        wiring = Wiring(
            clock=clock, events=Events(), settings=settings, state_folder=folder / "state",
            new_vault_folder=folder / "new", strength=QUICK,
        )  # fmt: skip
        window = MainWindow(wiring, Program(wiring), session, Background(Jobs()))
        window.show()
        settle()
        opened = resident_mib()
        walk(window)
        print(opened, resident_mib(), resident_mib("VmHWM"), flush=True)
        session.close()
        settle()
    os._exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
