"""A question before something is destroyed or signed: says what goes, and the safe answer is the default."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import theme
from ui.dialogs.frame import Dialog
from ui.widgets.texts import button, label


class Question(Dialog):
    """``exec()`` is true when the person chose to go on."""

    def __init__(
        self, title: str, text: str, *, go_on: str, stay: str, dangerous: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.text = text
        self.body.addWidget(label("heading", title, wrap=True))
        self.body.addWidget(label("", text, wrap=True))
        self.go_on = button("danger" if dangerous else "main")
        self.go_on.setText(go_on)
        self.go_on.clicked.connect(self.accept)
        self.stay = button()
        self.stay.setText(stay)
        self.stay.clicked.connect(self.reject)
        row = QHBoxLayout()
        theme.space(row, 0, 8, 0, 0, spacing=8)
        row.addStretch(1)
        row.addWidget(self.go_on)
        row.addWidget(self.stay)
        self.body.addLayout(row)
        self.stay.setDefault(True)
        self.stay.setFocus()
        self.setMinimumWidth(theme.current().px(420))
