"""Kazakh letters for a keyboard layout that lacks them: Alt with the like letter, or a small sheet of nine."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from ui import theme

LETTERS = "әғқңөұүһі"
# Alt with a letter of the Russian layout, or the Latin letter on a keyboard set to Latin.
LIKE = {
    "а": "ә", "г": "ғ", "к": "қ", "н": "ң", "о": "ө", "у": "ұ", "ю": "ү", "х": "һ", "и": "і",
    "a": "ә", "g": "ғ", "k": "қ", "n": "ң", "o": "ө", "u": "ұ", "y": "ү", "h": "һ", "i": "і",
}  # fmt: skip


class LetterHelp(QObject):
    """Watches the keys of the application; works in every line and text that can be written into."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        target = writable(self._application.focusWidget())
        if target is None or watched is not self._application.focusWidget():
            return False
        held = event.modifiers()
        if held & Qt.KeyboardModifier.ControlModifier and event.key() == Qt.Key.Key_Space:
            LetterSheet(target).open_under()
            return True
        letter = like_letter(event)
        if letter:
            write(target, letter)
            return True
        return False


def like_letter(event: QKeyEvent) -> str:
    """The Kazakh letter an Alt key stands for; "" for any other key."""
    held = event.modifiers()
    alt = bool(held & Qt.KeyboardModifier.AltModifier)
    if not alt or held & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier):
        return ""
    key = event.key()
    typed = event.text() or (chr(key) if 0x20 < key < 0x10FFFF else "")
    letter = LIKE.get(typed.lower(), "")
    return letter.upper() if held & Qt.KeyboardModifier.ShiftModifier else letter


def writable(widget: QWidget | None) -> QLineEdit | QPlainTextEdit | None:
    """The line or text a letter would go into."""
    if isinstance(widget, QComboBox):
        widget = widget.lineEdit()
    if isinstance(widget, QLineEdit | QPlainTextEdit) and not widget.isReadOnly():
        return widget
    return None


def write(target: QLineEdit | QPlainTextEdit, letter: str) -> None:
    if isinstance(target, QLineEdit):
        target.insert(letter)
    else:
        target.insertPlainText(letter)


class LetterSheet(QFrame):
    """Nine letters; a click or the number key 1-9 writes one, with Shift a capital; Esc closes."""

    def __init__(self, target: QLineEdit | QPlainTextEdit) -> None:
        super().__init__(target, Qt.WindowType.Popup)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._target = target
        row = QHBoxLayout(self)
        theme.space(row, 6, 6, 6, 6, spacing=4)
        self.buttons = []
        for place, letter in enumerate(LETTERS, start=1):
            button = QPushButton(f"{letter}\n{place}")
            button.setAccessibleName(letter)
            button.setFixedSize(theme.current().px(34), theme.current().px(42))
            theme.mark(button, kind="flat")
            button.clicked.connect(lambda _=False, chosen=letter: self._take(chosen))
            row.addWidget(button)
            self.buttons.append(button)

    def open_under(self) -> None:
        place = self._target.cursorRect().bottomLeft()
        self.move(self._target.mapToGlobal(place + QPoint(0, theme.current().px(6))))
        self.show()
        self.buttons[0].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.key() - int(Qt.Key.Key_0)
        if 1 <= digit <= len(LETTERS):
            capital = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            letter = LETTERS[digit - 1]
            self._take(letter.upper() if capital else letter)
        else:
            super().keyPressEvent(event)

    def _take(self, letter: str) -> None:
        write(self._target, letter)
        self.close()
        self._target.setFocus()
