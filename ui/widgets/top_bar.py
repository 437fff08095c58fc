"""The bar on top: search, who is logged in, the language, the lock."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QWidget

from app.rules.terms import Language
from ui import languages, theme
from ui.shortcuts import Key
from ui.widgets.elided import ElidedLabel
from ui.widgets.part import Part
from ui.widgets.texts import button


class LanguageSwitch(Part):
    """Three small buttons; the language changes at once."""

    language_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        theme.space(row, spacing=1)
        self._group = QButtonGroup(self)
        self._buttons = {}
        for language in Language:
            made = button("flat", parent=self)
            made.setCheckable(True)
            made.setText(languages.SHORT_NAMES[language])
            made.setAccessibleName(languages.OWN_NAMES[language])
            made.setToolTip(languages.OWN_NAMES[language])
            made.clicked.connect(lambda _=False, chosen=language: self._choose(chosen))
            self._group.addButton(made)
            self._buttons[language] = made
            row.addWidget(made)
        self.retranslate()

    def _choose(self, language: Language) -> None:
        languages.speak(language)
        self.language_chosen.emit(language.value)

    def retranslate(self) -> None:
        self._buttons[languages.current()].setChecked(True)


class TopBar(Part):
    """``search_typed`` while typing; ``search_entered`` on Enter."""

    search_entered = Signal(str)
    entry_wanted = Signal()
    lock_wanted = Signal()
    language_chosen = Signal(str)

    def __init__(self, user_name: str, vault_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._user_name, self._vault_name = user_name, vault_name
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.returnPressed.connect(lambda: self.search_entered.emit(self.search.text().strip()))
        self._new = button("main")
        self._new.clicked.connect(self.entry_wanted)
        self._user = ElidedLabel("muted", right=True)
        self._switch = LanguageSwitch()
        self._switch.language_chosen.connect(self.language_chosen)
        self._lock = button()
        self._lock.clicked.connect(self.lock_wanted)
        row = QHBoxLayout(self)
        theme.space(row, 10, 6, 10, 6, spacing=10)
        row.addWidget(self._new)
        row.addWidget(self.search, 2)
        row.addWidget(self._user, 1)
        row.addWidget(self._switch)
        row.addWidget(self._lock)
        self.retranslate()

    def offer_entry(self, *, offered: bool) -> None:
        """Whether a new instruction can be registered from here."""
        self._new.setVisible(offered)

    def retranslate(self) -> None:
        self._new.setText(self.tr("New instruction"))
        self._new.setToolTip(Key.NEW.shown())
        self.search.setPlaceholderText(self.tr("Search the cards (%1)").replace("%1", Key.SEARCH.shown()))
        self.search.setAccessibleName(self.tr("Search the cards"))
        self._user.setText(f"{self._user_name} · {self._vault_name}")
        who = self.tr("Who is logged in, and the vault that is open")
        self._user.setToolTip(f"{who}:\n{self._user.text()}")
        self._lock.setText(self.tr("Lock"))
        self._lock.setToolTip(Key.LOCK.shown())
