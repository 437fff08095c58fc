"""Tells of a failure: of the world, with what can be done; or of the program itself, with the place of the fault."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import theme
from ui.dialogs.frame import Dialog
from ui.widgets.texts import button, copyable, label


class Failed(Dialog):
    """A failure of the world; ``text`` is its sentence."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = label("heading", wrap=True)
        self.text = copyable("", text)
        self._close = button("main")
        self._close.clicked.connect(self.accept)
        row = QHBoxLayout()
        theme.space(row, 0, 8, 0, 0)
        row.addStretch(1)
        row.addWidget(self._close)
        self.body.addWidget(self._heading)
        self.body.addWidget(self.text)
        self.body.addLayout(row)
        self.setMinimumWidth(theme.current().px(460))
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("It could not be done"))
        self._heading.setText(self.tr("It could not be done"))
        self._close.setText(self.tr("Close"))


class ProgramFault(Failed):
    """A fault of the program; ``place`` names its kind and line, never content."""

    def __init__(self, place: str, parent: QWidget | None = None) -> None:
        self._place = place
        super().__init__("", parent)

    def retranslate(self) -> None:
        super().retranslate()
        self.setWindowTitle(self.tr("A fault of the program"))
        self._heading.setText(self.tr("A fault of the program"))
        explained = self.tr(
            "This step was not carried out. What you typed is kept. You may go on working; please hand the line below "
            "to the administrator. It holds no content."
        )
        self.text.setText(f"{explained}\n\n{self._place}")
