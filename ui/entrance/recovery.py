"""The recovery code: shown once, in numbered groups; then three of them are asked back from the paper."""

from __future__ import annotations

import secrets

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.field import Field
from ui.widgets.part import Part
from ui.widgets.texts import button, label

GROUPS_ASKED = 3
GROUPS_IN_ROW = 5


class RecoveryPage(Part):
    """``print_wanted``: the code shall be printed; it goes to a printer and into no file."""

    changed = Signal()
    print_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._code = ""
        self._asked: tuple[int, ...] = ()
        self._text = label("", wrap=True)
        self._groups = QWidget()
        self._grid = QGridLayout(self._groups)
        theme.space(self._grid, spacing=6)
        self.print = button()
        self.print.clicked.connect(self.print_wanted)
        self._answers = QWidget()
        self._answer_row = QHBoxLayout(self._answers)
        theme.space(self._answer_row, spacing=10)
        self._answers.hide()
        self.entries: list[QLineEdit] = []
        self._fields: list[Field] = []
        column = QVBoxLayout(self)
        theme.space(column, spacing=10)
        column.addWidget(self._text)
        column.addWidget(self._groups)
        column.addWidget(self.print, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._answers)
        column.addStretch(1)
        self.retranslate()

    def show_code(self, code: str) -> None:
        """Lay the groups out; the numbers above them are for telling them apart on paper."""
        self._code = code
        for place, group in enumerate(self.groups()):
            row, column = divmod(place, GROUPS_IN_ROW)
            number = label("caption", str(place + 1))
            shown = label("code", group)
            shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
            shown.setAccessibleName(f"{place + 1}: {' '.join(group)}")
            self._grid.addWidget(number, row * 2, column)
            self._grid.addWidget(shown, row * 2 + 1, column)
        self.show_again()

    def code(self) -> str:
        return "-".join(self.groups())

    def groups(self) -> list[str]:
        return self._code.replace("\n", "-").replace(" ", "-").split("-")

    def is_asking(self) -> bool:
        return bool(self._asked)

    @property
    def asked(self) -> tuple[int, ...]:
        """Places (from 0) of the groups that are asked back."""
        return self._asked

    def ask_back(self) -> None:
        """Hide the code and ask for three of its groups, so that the paper is known to be right."""
        places = list(range(len(self.groups())))
        self._asked = tuple(sorted(secrets.SystemRandom().sample(places, min(GROUPS_ASKED, len(places)))))
        self._clear_answers()
        for place in self._asked:
            entry = QLineEdit()
            entry.textChanged.connect(self._judge)
            caption = str(place + 1)
            field = Field(f"group-{caption}", lambda n=caption: self._caption(n), entry)  # type: ignore[misc]
            self.entries.append(entry)
            self._fields.append(field)
            self._answer_row.addWidget(field)
        self._groups.hide()
        self.print.hide()
        self._answers.show()
        self.retranslate()
        self.entries[0].setFocus()
        self.changed.emit()

    def show_again(self) -> None:
        self._asked = ()
        self._clear_answers()
        self._answers.hide()
        self._groups.show()
        self.print.show()
        self.retranslate()
        self.changed.emit()

    def is_confirmed(self) -> bool:
        groups = self.groups()
        return bool(self._asked) and all(
            _same(entry.text(), groups[place]) for entry, place in zip(self.entries, self._asked, strict=True)
        )

    def forget(self) -> None:
        """Take the code off the screen and out of the page."""
        self._code = ""
        self._asked = ()
        self._clear_answers()
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()

    def _clear_answers(self) -> None:
        for field in self._fields:
            field.deleteLater()
        self.entries, self._fields = [], []

    def _judge(self) -> None:
        groups = self.groups()
        for entry, field, place in zip(self.entries, self._fields, self._asked, strict=True):
            wrong = len(entry.text().strip()) >= len(groups[place]) and not _same(entry.text(), groups[place])
            field.show_fault(self.tr("Not as on the screen.") if wrong else "")
        self.changed.emit()

    def _caption(self, number: str) -> str:
        return self.tr("Group %1").replace("%1", number)

    def retranslate(self) -> None:
        self.print.setText(self.tr("Print the sheet …"))
        if self._asked:
            self._text.setText(self.tr("Type these groups from your paper. The code is not shown again after this."))
        else:
            self._text.setText(
                self.tr(
                    "This code opens the vault when every passphrase is lost. It is shown once and kept nowhere. Print "
                    "its sheet or write it down, seal it in an envelope and put it into the safe, apart from this "
                    "computer."
                )
            )


def _same(typed: str, group: str) -> bool:
    return typed.strip().upper() == group.upper()
