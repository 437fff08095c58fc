"""Starts the window: Qt's application, look and language, then one sitting at the program."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from app.rules.terms import Language
from app.settings import Preferences
from ui import languages, theme
from ui.sitting import Sitting
from ui.wiring import Wiring


def application(arguments: Sequence[str], preferences: Preferences) -> QApplication:
    """Qt's application in the look and the language of the workstation."""
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeMenuBar)
    found = QApplication.instance()
    made = found if isinstance(found, QApplication) else QApplication([sys.argv[0], *arguments])
    made.setApplicationName("Baqylau")
    made.setQuitOnLastWindowClosed(False)
    theme.wear(made, theme.Look(theme.Theme(preferences.theme), preferences.scale_percent / 100))
    languages.speak(Language(preferences.language))
    return made


def run(arguments: Sequence[str], wiring: Wiring) -> int:
    """Open the program's window and stay until it is closed or locked; the exit code of the process."""
    made = application(arguments, wiring.settings.now)
    sitting = Sitting(wiring)
    sitting.ended.connect(made.quit, Qt.ConnectionType.QueuedConnection)
    sitting.begin()
    return made.exec()
