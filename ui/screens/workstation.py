"""Settings of this workstation: language, look, size, when the program locks by itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from app.rules.terms import Language
from app.settings import SCALES_PERCENT, THEMES
from ui import languages, theme
from ui.desk import Desk
from ui.dialogs.passphrase import PassphraseForm, RecalibrateForm
from ui.screens.base import Screen
from ui.shortcuts import Key
from ui.widgets.count_box import CountBox
from ui.widgets.field import Field
from ui.widgets.scrolled import scrolled
from ui.widgets.texts import button, label, page, sheet

SHEET_WIDTH = 720


class WorkstationScreen(Screen):
    """What is changed holds at once and is remembered."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        now = desk.settings.now
        self._title, self._keys_heading = label("title"), label("heading")
        self.language, self.theme_choice, self.scale = QComboBox(), QComboBox(), QComboBox()
        for language in Language:
            self.language.addItem(languages.OWN_NAMES[language])
        for _ in THEMES:
            self.theme_choice.addItem("")
        for percent in SCALES_PERCENT:
            self.scale.addItem(f"{percent} %")
        self.idle, self.hours = CountBox(1, 60), CountBox(1, 24)
        self.language.setCurrentIndex(list(Language).index(languages.current()))
        self.theme_choice.setCurrentIndex(THEMES.index(now.theme))
        self.scale.setCurrentIndex(SCALES_PERCENT.index(now.scale_percent))
        self.idle.setValue(now.idle_lock_minutes)
        self.hours.setValue(now.session_hours)
        self.copying = QCheckBox()
        self.copying.setChecked(now.copying == "on")
        self.machine = QLineEdit(now.machine_number)
        self.passphrase, self.recalibrate = button(), button()
        self._fields = (
            Field("language", lambda: self.tr("Language of the window"), self.language),
            Field("theme", lambda: self.tr("Colours"), self.theme_choice),
            Field("scale", lambda: self.tr("Size of everything"), self.scale),
            Field("idle", lambda: self.tr("Minutes without a key or the mouse until it locks"), self.idle),
            Field("hours", lambda: self.tr("Hours until a session ends, however busy"), self.hours),
            Field("copying", lambda: self.tr("Clipboard"), self.copying),
            Field("machine", lambda: self.tr("Inventory number of this machine, for the executor line"), self.machine),
        )
        self._facts = label("caption", wrap=True)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        paper = sheet()
        theme.size(paper, max_width=SHEET_WIDTH)
        column = QVBoxLayout(paper)
        theme.space(column, 18, 14, 18, 16, spacing=10)
        for field in self._fields:
            column.addWidget(field)
        for wish in (self.passphrase, self.recalibrate):
            column.addWidget(wish, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._facts)
        column.addSpacing(theme.current().px(8))
        column.addWidget(self._keys_heading)
        self._keys = QGridLayout()
        theme.space(self._keys, spacing=4)
        self._key_texts = []
        for row, key in enumerate(Key):
            self._keys.addWidget(label("muted", key.shown()), row, 0)
            does = label("", wrap=True)
            self._key_texts.append((key, does))
            self._keys.addWidget(does, row, 1)
        self._keys.setColumnStretch(1, 1)
        column.addLayout(self._keys)
        ground = page()
        inner = QVBoxLayout(ground)
        theme.space(inner, 14, 10, 14, 12, spacing=8)
        inner.addWidget(self._title)
        inner.addWidget(paper)
        inner.addStretch(1)
        outer = QVBoxLayout(self)
        theme.space(outer)
        outer.addWidget(scrolled(ground))

    def _connect(self) -> None:
        self.language.activated.connect(self._change_language)
        self.theme_choice.activated.connect(self._change_look)
        self.scale.activated.connect(self._change_look)
        self.idle.valueChanged.connect(lambda minutes: self.desk.settings.change(idle_lock_minutes=minutes))
        self.hours.valueChanged.connect(lambda hours: self.desk.settings.change(session_hours=hours))
        self.copying.toggled.connect(lambda on: self.desk.settings.change(copying="on" if on else "off"))
        self.machine.editingFinished.connect(self._change_machine)
        self.passphrase.clicked.connect(lambda: PassphraseForm(self.desk).exec())
        self.recalibrate.clicked.connect(lambda: RecalibrateForm(self.desk).exec())

    def _change_language(self, place: int) -> None:
        language = list(Language)[place]
        self.desk.settings.change(language=language.value)
        languages.speak(language)

    def _change_machine(self) -> None:
        self.desk.session.machine = self.machine.text().strip()
        self.desk.settings.change(machine_number=self.desk.session.machine)

    def _change_look(self) -> None:
        chosen, percent = THEMES[self.theme_choice.currentIndex()], SCALES_PERCENT[self.scale.currentIndex()]
        self.desk.settings.change(theme=chosen, scale_percent=percent)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            theme.wear(application, theme.Look(theme.Theme(chosen), percent / 100))

    def first_field(self) -> QWidget | None:
        return self.language

    def title(self) -> str:
        return self.tr("This workstation")

    def help_text(self) -> str:
        return self.tr(
            "These settings belong to this workstation and hold at once. They never hold anything of a vault's "
            "content.\n\nWhen the program locks, it keeps what is typed, encrypted, ends its process and starts a "
            "fresh one at the login window, so that nothing stays in memory."
        )

    def retranslate(self) -> None:
        self._title.setText(self.title())
        self._keys_heading.setText(self.tr("Keys"))
        self.copying.setText(self.tr("what is classified may be copied to other programs"))
        self.passphrase.setText(self.tr("Change your passphrase …"))
        self.recalibrate.setText(self.tr("Measure the key derivation anew …"))
        for place, name in enumerate((self.tr("light"), self.tr("dark"), self.tr("high contrast"))):
            self.theme_choice.setItemText(place, name)
        self.language.setCurrentIndex(list(Language).index(languages.current()))
        folder = self.desk.settings.now.vault_folder
        self._facts.setText(self.tr("Vault folder: %1").replace("%1", folder) if folder else "")
        for key, text in self._key_texts:
            text.setText(key.does())
