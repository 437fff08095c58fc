"""The main job without a screen: demonstration data in a temporary vault, the card as PDF, a picture of the window."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")  # the screenless platform grumbles

from app.clock import SystemClock  # noqa: E402
from app.controllers.vault.sessions import Session  # noqa: E402
from app.demonstration import demonstration  # noqa: E402
from app.events import Events  # noqa: E402
from app.jobs import Jobs  # noqa: E402
from app.rules.outcome import Refusal  # noqa: E402
from app.rules.terms import Language  # noqa: E402
from app.settings import Settings  # noqa: E402
from app.wording import wording  # noqa: E402
from ui import start  # noqa: E402
from ui.background import Background  # noqa: E402
from ui.main_window import MainWindow  # noqa: E402
from ui.program import Program  # noqa: E402
from ui.wiring import Wiring  # noqa: E402

LOGIN, NAME = "demo", "Ойданова А. (ойдан шығарылған)"
PASSPHRASE = "ойдан шығарылған көрсету сөйлемі осында"  # noqa: S105  opens nothing but this temporary vault
OUT = ROOT / "build" / "headless"
SIZE = (1366, 768)


def refused(refusal: Refusal) -> int:
    for finding in refusal:
        print(wording(Language.KAZAKH).say(finding.code, finding.values))
    return 1


def picture(wiring: Wiring, program: Program, session: Session) -> None:
    """The window as it opens after login."""
    application = start.application(wiring.settings.now)
    window = MainWindow(wiring, program, session, Background(Jobs()))
    window.resize(*SIZE)
    window.show()
    application.processEvents()
    window.grab().save(str(OUT / "window.png"))
    window.pile.release()
    window.hide()


def main() -> int:
    OUT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        wiring = Wiring(SystemClock(), Events(), Settings(place / "settings.toml"), place / "state")
        program = Program(wiring)
        program.create_vault(place / "vault", LOGIN, NAME, PASSPHRASE)
        session = program.open_vault(place / "vault", LOGIN, PASSPHRASE)
        cases = program.controllers(session).cases
        registered: list[int] = []
        for entry in demonstration(wiring.clock.today()):
            done = cases.register(entry)
            if isinstance(done, Refusal):
                return refused(done)
            registered.extend(done.case_ids)
        printed = cases.print_card(registered[0])
        if isinstance(printed, Refusal):
            return refused(printed)
        (OUT / "card.pdf").write_bytes(printed.pdf)
        picture(wiring, program, session)
        print(f"{len(registered)} invented cases registered; the vault is sound: {session.check().ok}")
        session.close()
    print(f"card:    {(OUT / 'card.pdf').relative_to(ROOT)}")
    print(f"picture: {(OUT / 'window.png').relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
