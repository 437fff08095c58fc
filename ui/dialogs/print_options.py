"""How the paper is wanted: language, copy number, empty for ink; and where it goes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout

from ui import paper, theme
from ui.printing import PAPER_LANGUAGES, Wish
from ui.widgets.count_box import CountBox
from ui.widgets.field import Field
from ui.widgets.part import Part
from ui.widgets.texts import button, label

MOST_COPIES = 99


class PrintOptions(Part):
    changed = Signal()
    anew_wanted = Signal()

    def __init__(self, *, has_options: bool) -> None:
        super().__init__()
        self._made = Wish()
        self._has_options = has_options
        self.language, self.printer = QComboBox(), QComboBox()
        for _ in PAPER_LANGUAGES:
            self.language.addItem("")
        self.printer.addItems(list(paper.printer_names()))
        self.copy = QLineEdit("1")
        self.copies = CountBox(1, MOST_COPIES)
        self.blank, self.both_sides = QCheckBox(), QCheckBox()
        self.both_sides.setChecked(True)
        self.anew = button()
        self._no_printer = label("caption", wrap=True)
        self._fields = (
            Field("language", lambda: self.tr("Language of the paper"), self.language),
            Field("copy", lambda: self.tr("Copy No."), self.copy),
            Field("printer", lambda: self.tr("Printer"), self.printer),
            Field("copies", lambda: self.tr("How many"), self.copies),
        )
        self._lay_out()
        self.language.currentIndexChanged.connect(self._draw)
        self.copy.textChanged.connect(self._draw)
        self.blank.toggled.connect(self._draw)
        self.anew.clicked.connect(self.anew_wanted)
        self.retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        theme.space(column, spacing=8)
        options = (self._fields[0], self._fields[1], self.blank, self.anew)
        for option in options:
            option.setVisible(self._has_options)
            column.addWidget(option)
        for below in (self._fields[2], self._no_printer, self._fields[3], self.both_sides):
            column.addWidget(below)

    def wish(self) -> Wish:
        return Wish(
            PAPER_LANGUAGES[self.language.currentIndex()], self.copy.text().strip() or "1", self.blank.isChecked()
        )

    def is_as_made(self) -> bool:
        """Whether what is on show is what is wished for now."""
        return self.wish() == self._made

    def has_printer(self) -> bool:
        return self.printer.count() > 0

    def choose_language(self, code: str) -> None:
        """The language to begin with: the window's own, where the paper has it."""
        if code in PAPER_LANGUAGES:
            self.language.setCurrentIndex(PAPER_LANGUAGES.index(code))

    def remember(self, made: Wish) -> None:
        self._made = made
        self._draw()

    def _draw(self) -> None:
        self.anew.setEnabled(not self.is_as_made())
        self.changed.emit()

    def retranslate(self) -> None:
        names = (self.tr("Kazakh"), self.tr("Russian"), self.tr("Kazakh, Russian below"))
        for place, name in enumerate(names):
            self.language.setItemText(place, name)
        self.blank.setText(self.tr("Empty, to be filled in ink"))
        self.both_sides.setText(self.tr("On both sides of the sheet"))
        self.anew.setText(self.tr("Prepare anew"))
        self._no_printer.setText(self.tr("This workstation knows no printer."))
        self._no_printer.setVisible(not self.has_printer())
