"""How the paper is wanted: language, copies and their numbers, empty for ink; where it goes, and why once more."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout

from ui import paper, theme
from ui.printing import PAPER_LANGUAGES, Made, Wish
from ui.widgets.count_box import CountBox
from ui.widgets.field import Field
from ui.widgets.part import Part
from ui.widgets.texts import button, label

MOST_COPIES = 99
HIGHEST_COPY = 9999


class PrintOptions(Part):
    changed = Signal()
    anew_wanted = Signal()

    def __init__(self, *, has_options: bool, can_be_blank: bool = True, has_executor: bool = False) -> None:
        super().__init__()
        self._made = Wish()
        self._has_options = has_options
        self.language, self.printer = QComboBox(), QComboBox()
        for _ in PAPER_LANGUAGES:
            self.language.addItem("")
        self.printer.addItems(list(paper.printer_names()))
        self.copy = CountBox(0, HIGHEST_COPY)
        self.copies = CountBox(1, MOST_COPIES)
        self.blank, self.both_sides = QCheckBox(), QCheckBox()
        self.both_sides.setChecked(True)
        self.reason, self.executor, self.addressees = QLineEdit(), QLineEdit(), QLineEdit()
        self.anew = button()
        self._no_printer = label("caption", wrap=True)
        self._fields = (
            Field("language", lambda: self.tr("Language of the paper"), self.language),
            Field("copies", lambda: self.tr("How many copies"), self.copies),
            Field("copy", lambda: self.tr("First copy No."), self.copy),
            Field("printer", lambda: self.tr("Printer"), self.printer),
            Field("reason", lambda: self.tr("Why it is printed again"), self.reason),
        )
        self._on_the_back = (
            Field("executor", lambda: self.tr("Who wrote it"), self.executor),
            Field("addressees", lambda: self.tr("Where each copy goes, with ; between"), self.addressees),
        )
        self._lay_out(can_be_blank, has_executor)
        for line in (self.executor, self.addressees):
            line.textChanged.connect(self._draw)
        self.language.currentIndexChanged.connect(self._draw)
        for box in (self.copy, self.copies):
            box.valueChanged.connect(self._draw)
        for check in (self.blank, self.both_sides):
            check.toggled.connect(self._draw)
        self.reason.textChanged.connect(self.changed)
        self.anew.clicked.connect(self.anew_wanted)
        self.retranslate()

    def _lay_out(self, can_be_blank: bool, has_executor: bool) -> None:
        column = QVBoxLayout(self)
        theme.space(column, spacing=8)
        options = (*self._fields[:3], self.both_sides, self.blank, *self._on_the_back, self.anew)
        for option in options:
            option.setVisible(self._has_options)
            column.addWidget(option)
        self.blank.setVisible(self._has_options and can_be_blank)
        for field in self._on_the_back:
            field.setVisible(self._has_options and has_executor)
        for below in (self._fields[3], self._no_printer, self._fields[4]):
            column.addWidget(below)
        self._fields[4].hide()

    def wish(self) -> Wish:
        return Wish(
            PAPER_LANGUAGES[self.language.currentIndex()],
            self.copy.value(),
            self.copies.value(),
            self.blank.isChecked(),
            self.both_sides.isChecked(),
            self.executor.text().strip(),
            tuple(part.strip() for part in self.addressees.text().split(";") if part.strip()),
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

    def remember(self, wish: Wish, made: Made) -> None:
        """What is on show now; a paper that was printed before asks for a reason."""
        self._made = wish
        self._fields[4].setVisible(made.is_reprint)
        self._draw()

    def _draw(self) -> None:
        self.anew.setEnabled(not self.is_as_made())
        self.changed.emit()

    def retranslate(self) -> None:
        names = (self.tr("Kazakh"), self.tr("Russian"), self.tr("Kazakh, Russian below"))
        for place, name in enumerate(names):
            self.language.setItemText(place, name)
        self.copy.setSpecialValueText(self.tr("next free number"))
        self.blank.setText(self.tr("Empty, to be filled in ink"))
        self.both_sides.setText(self.tr("On both sides of the sheet"))
        self.executor.setPlaceholderText(self.tr("the one who prints it"))
        self.anew.setText(self.tr("Prepare anew"))
        self._no_printer.setText(self.tr("This workstation knows no printer."))
        self._no_printer.setVisible(not self.has_printer())
