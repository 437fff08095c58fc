"""Starts the window: Qt's application, look and language, then one sitting at the program."""

from __future__ import annotations

import argparse
import sys

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from app import paths
from app.clock import SystemClock
from app.events import Events
from app.rules.terms import Language
from app.settings import Preferences, Settings
from ui import languages, theme
from ui.garbage import Collector
from ui.letters import LetterHelp
from ui.sitting import Sitting
from ui.wiring import Wiring


def application(preferences: Preferences, language: Language = Language.KAZAKH) -> QApplication:
    """Qt's application in the look and the language of the workstation."""
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeMenuBar)
    found = QApplication.instance()
    made = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    made.setApplicationName("Baqylau")
    made.setQuitOnLastWindowClosed(False)
    theme.wear(made, theme.Look(theme.Theme(preferences.theme), preferences.scale_percent / 100))
    languages.speak(Language(preferences.language or language))
    LetterHelp(made)
    return made


def run(options: argparse.Namespace) -> int:
    """Open the program's window and stay until it is closed or locked; the exit code of the process."""
    settings = Settings(paths.settings_file())
    made = application(settings.now, options.language)
    wiring = Wiring(
        clock=SystemClock(),
        events=Events(),
        settings=settings,
        state_folder=paths.state_folder(),
        command=(sys.executable, "-m", "app", "--language", options.language),
        new_vault_folder=paths.new_vault_folder(),
    )
    sitting = Sitting(wiring)
    sitting.ended.connect(made.quit, Qt.ConnectionType.QueuedConnection)
    Collector(made)
    sitting.begin()
    return made.exec()
