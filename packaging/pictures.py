"""`make pictures`: every screen of the window as a picture, from invented demonstration data on a fixed day."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")  # the screenless platform grumbles

from demonstration_exchange import exchange  # noqa: E402
from demonstration_life import live  # noqa: E402
from demonstration_plans import plan_ahead  # noqa: E402
from PIL import Image  # noqa: E402
from PySide6.QtCore import QEvent  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from app.clock import FixedClock  # noqa: E402
from app.controllers.vault.sessions import Session  # noqa: E402
from app.demonstration import demonstration  # noqa: E402
from app.events import Events  # noqa: E402
from app.jobs import Jobs  # noqa: E402
from app.settings import Settings  # noqa: E402
from ui import start, theme  # noqa: E402
from ui.background import Background  # noqa: E402
from ui.dialogs.print_preview import PrintPreview  # noqa: E402
from ui.entrance.first_start import FirstStart  # noqa: E402
from ui.entrance.login import LoginWindow  # noqa: E402
from ui.main_window import MainWindow  # noqa: E402
from ui.places import PLACES  # noqa: E402
from ui.program import Program  # noqa: E402
from ui.screens.card import CardScreen  # noqa: E402
from ui.screens.card_printing import job_of  # noqa: E402
from ui.screens.entry import EntryScreen  # noqa: E402
from ui.screens.sections import SectionsScreen  # noqa: E402
from ui.widgets.term_edit import Kind  # noqa: E402
from ui.wiring import Wiring  # noqa: E402

OUT = ROOT / "packaging" / "pictures"
NOW = datetime(2026, 4, 16, 10, 0, tzinfo=ZoneInfo("Asia/Almaty"))
LOGIN, NAME = "demo", "Ойданова А. (ойдан шығарылған)"
PASSPHRASE = "ойдан шығарылған көрсету сөйлемі осында"  # noqa: S105  opens nothing but this temporary vault
SIZE, SMALL = (1366, 740), (820, 560)
COLOURS = 96
PATIENCE_SECONDS = 30


def settle(until: Callable[[], bool] = lambda: True) -> None:
    """Let the window draw itself, and what runs behind it come to its end."""
    ends = time.monotonic() + PATIENCE_SECONDS
    while not until():
        if time.monotonic() > ends:
            raise TimeoutError("the window did not come to rest")
        QApplication.processEvents()
    for _ in range(40):
        QApplication.processEvents()


def keep(widget: QWidget, name: str) -> None:
    """A picture of a window, with few colours so that the repository stays small."""
    settle()
    file = OUT / f"{name}.png"
    widget.grab().save(str(file))
    Image.open(file).convert("RGB").quantize(COLOURS).save(file, optimize=True)
    print(file.relative_to(ROOT))


def close(window: QWidget) -> None:
    window.hide()
    window.deleteLater()
    QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


def entrance(place: Path, program: Program) -> None:
    first = FirstStart(Path("/home/ойдан-шығарылған/қойма"))
    first.judge_with(program.passphrase_strength)
    first.resize(*SMALL)
    first.show()
    first.next.click()
    first.owner_page.full_name.setText(NAME)
    first.owner_page.login.setText(LOGIN)
    first.owner_page.passphrase.first.setText(PASSPHRASE)
    keep(first, "first-start")
    close(first)
    login = LoginWindow(Path("/home/ойдан-шығарылған/қойма"))
    login.resize(*SMALL)
    login.show()
    login.show_login(LOGIN)
    keep(login, "login")
    close(login)


def fill(screen: EntryScreen) -> None:
    head, clause = screen.form.head, screen.form.clauses[0]
    head.document_kind.setEditText("Хаттама")
    head.document_number.setText("21-2/9")
    head.signed_on.put_text("13.04.2026")
    head.received_at.put_text("15.04.2026 09:15")
    head.title_kk.setText("Кеңес қорытындылары (ойдан шығарылған)")
    clause.number.setText("3")
    clause.text_kk.setPlainText("Қағаз құжаттардың айналымы туралы ұсыныс енгізсін (ойдан шығарылған)")
    clause.responsible.setText("Ойдан шығарылған даму министрлігі")
    clause.term.choose(Kind.WORKING_DAYS)
    clause.term.count.setValue(18)
    clause.coexecutors.add_row("Ойдан шығарылған облыстың әкімдігі")
    screen.draw_preview()
    screen.preview.clauses[0].lines.lines[0].unfold.click()


def screens(window: MainWindow) -> None:
    window.open_place("today")
    keep(window, "today")
    window.open_place("cards")
    keep(window, "cards")
    window.open_card(1)
    card = window.pile.on_show()
    assert isinstance(card, CardScreen)
    settle()
    next(line for line in card.time_line.lines if line.line.key == "deadline").unfold.click()
    keep(window, "card")
    preview = PrintPreview(job_of(window.desk, window.desk.cases.card(1)), window.desk.background, window)
    preview.show()
    settle(lambda: preview.made is not None)
    keep(preview, "print")
    preview.reject()
    for place in PLACES[2:]:
        every_section(window, place.name)
    window.open_entry()
    entry = window.pile.on_show()
    assert isinstance(entry, EntryScreen)
    fill(entry)
    keep(window, "entry")


def every_section(window: MainWindow, place: str) -> None:
    """A picture of a place, or one of each of its sections."""
    window.open_place(place)
    screen = window.pile.on_show()
    if not isinstance(screen, SectionsScreen):
        keep(window, place)
        return
    for name in screen.names():
        screen.open_section(name)
        keep(window, f"{place}-{name}")


def work(wiring: Wiring, program: Program, session: Session, place: Path) -> None:
    jobs = Jobs()
    window = MainWindow(wiring, program, session, Background(jobs))
    for entry in demonstration(NOW.date()):
        window.desk.cases.register(entry)
    live(window.desk.controllers, NOW.date())
    plan_ahead(window.desk.controllers, NOW.date())
    exchange(window.desk.controllers, place, FixedClock(NOW))
    window.resize(*SIZE)
    window.show()
    screens(window)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme.wear(application, theme.Look(theme.Theme.DARK, 2.0))
    keep(window, "entry-dark-200")
    window.pile.release()
    close(window)
    jobs.close()


def main() -> int:
    OUT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        settings = Settings(place / "settings.toml")
        clock = FixedClock(NOW)
        wiring = Wiring(clock, Events(), settings, place / "state")
        start.application(replace(settings.now, language="kk"))
        program = Program(wiring)
        program.create_vault(place / "vault", LOGIN, NAME, PASSPHRASE)
        entrance(place, program)
        session = program.open_vault(place / "vault", LOGIN, PASSPHRASE)
        work(wiring, program, session, place)
        session.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
