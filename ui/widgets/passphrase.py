"""A new passphrase, typed twice, with its strength and the rule it must keep."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QProgressBar, QVBoxLayout

from ui import messages, theme
from ui.widgets.field import Field
from ui.widgets.part import Part
from ui.widgets.texts import label
from ui.wiring import Strength

Judge = Callable[[str, str], Strength]


class NewPassphrase(Part):
    """``judge`` arrives once the heavy half of the program is loaded; until then nothing is accepted."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._judge: Judge | None = None
        self._login = ""
        self.first, self.second = QLineEdit(), QLineEdit()
        for entry in (self.first, self.second):
            entry.setEchoMode(QLineEdit.EchoMode.Password)
            entry.textChanged.connect(self._draw)
        self._fields = (
            Field("passphrase", lambda: self.tr("Passphrase"), self.first),
            Field("again", lambda: self.tr("The same passphrase again"), self.second),
        )
        self._bar = QProgressBar(maximum=4, textVisible=False)
        self._verdict = label("muted", wrap=True)
        self._rule = label("caption", wrap=True)
        column = QVBoxLayout(self)
        theme.space(column, spacing=6)
        column.addWidget(self._rule)
        column.addWidget(self._fields[0])
        column.addWidget(self._bar)
        column.addWidget(self._verdict)
        column.addWidget(self._fields[1])
        self.retranslate()

    def judge_with(self, judge: Judge) -> None:
        self._judge = judge
        self._draw()

    def for_login(self, login: str) -> None:
        self._login = login
        self._draw()

    def text(self) -> str:
        return self.first.text()

    def is_accepted(self) -> bool:
        """Strong enough, and the same both times."""
        if self._judge is None or self.first.text() != self.second.text():
            return False
        return self._judge(self.first.text(), self._login).ok

    def _draw(self) -> None:
        typed = self.first.text()
        strength = self._judge(typed, self._login) if self._judge and typed else None
        self._bar.setValue(strength.score if strength else 0)
        theme.mark(self._bar, level="good" if strength and strength.ok else "bad")
        if strength is None:
            self._verdict.setText("")
        elif strength.ok:
            self._verdict.setText(self.tr("The passphrase is strong enough."))
        else:
            self._verdict.setText(messages.say(f"error.weak_passphrase.{strength.reason}"))
        theme.mark(self._verdict, kind="good" if strength and strength.ok else "fault")
        differs = bool(self.second.text()) and not typed.startswith(self.second.text())
        self._fields[1].show_fault(self.tr("The two differ.") if differs else "")
        self.changed.emit()

    def retranslate(self) -> None:
        self._rule.setText(
            self.tr(
                "At least 15 characters, or at least 6 words. Common phrases and your login are not accepted. "
                "No rule asks for digits or capitals: a long sentence you remember is best."
            )
        )
        self._bar.setAccessibleName(self.tr("Strength of the passphrase"))
        self._draw()
