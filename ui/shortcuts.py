"""Every key of the window in one table; F1 shows it, screens take their keys from it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui.marking import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class KeyRow:
    keys: str
    does: str  # English source, translated when shown


class Key(Enum):
    """A key of the window and what it does."""

    SEARCH = KeyRow("Ctrl+K", QT_TRANSLATE_NOOP("Keys", "search the cards"))
    NEW = KeyRow("Ctrl+N", QT_TRANSLATE_NOOP("Keys", "register an instruction"))
    SAVE = KeyRow("Ctrl+S", QT_TRANSLATE_NOOP("Keys", "save what is on the form"))
    SAVE_AND_PRINT = KeyRow("Ctrl+Return", QT_TRANSLATE_NOOP("Keys", "save and print the card"))
    STANDARD_TEXT = KeyRow("Ctrl+T", QT_TRANSLATE_NOOP("Keys", "choose a standard text for the field"))
    ADD_CLAUSE = KeyRow("Ctrl+Shift+N", QT_TRANSLATE_NOOP("Keys", "add a clause"))
    PRINT = KeyRow("Ctrl+P", QT_TRANSLATE_NOOP("Keys", "print what one looks at"))
    BACK = KeyRow("Alt+Left", QT_TRANSLATE_NOOP("Keys", "back to the screen before"))
    LETTERS = KeyRow("Ctrl+Space", QT_TRANSLATE_NOOP("Keys", "Kazakh letters (or Alt with the like letter)"))
    LOCK = KeyRow("Ctrl+L", QT_TRANSLATE_NOOP("Keys", "lock the program"))
    HELP = KeyRow("F1", QT_TRANSLATE_NOOP("Keys", "explain this screen"))
    REFRESH = KeyRow("F5", QT_TRANSLATE_NOOP("Keys", "read the screen anew"))
    PLACE = KeyRow("Ctrl+1 … 8", QT_TRANSLATE_NOOP("Keys", "go to a place on the left"))

    def sequence(self) -> QKeySequence:
        return QKeySequence(self.value.keys)

    def shown(self) -> str:
        return self.value.keys.replace("Return", "Enter")

    def does(self) -> str:
        return QCoreApplication.translate("Keys", self.value.does)


def on_key(key: Key, owner: QWidget, *, whole_window: bool = False) -> QShortcut:
    """A shortcut that works while ``owner`` (or something in it) has the focus, or anywhere in its window."""
    context = Qt.ShortcutContext.WindowShortcut if whole_window else Qt.ShortcutContext.WidgetWithChildrenShortcut
    return QShortcut(key.sequence(), owner, context=context)
