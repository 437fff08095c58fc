"""An input with its label above and its fault below; the label names the input for assistive technology too."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.widgets.part import Part
from ui.widgets.texts import label


class Field(Part):
    """``caption`` is called whenever the language changes."""

    def __init__(
        self, name: str, caption: Callable[[], str], entry: QWidget, hint: Callable[[], str] | None = None
    ) -> None:
        super().__init__()
        self.name = name
        self.entry = entry
        self._caption, self._hint = caption, hint
        self._label = label("caption", wrap=True)
        self._label.setBuddy(entry)
        self._fault = label("fault", wrap=True)
        self._fault.hide()
        column = QVBoxLayout(self)
        theme.space(column, spacing=2)
        column.addWidget(self._label)
        column.addWidget(entry)
        column.addWidget(self._fault)
        column.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        caption = self._caption()
        self._label.setText(caption)
        self.entry.setAccessibleName(caption)
        if self._hint is not None:
            self.entry.setToolTip(self._hint())
            self.entry.setAccessibleDescription(self._hint())

    def show_fault(self, text: str) -> None:
        """What is wrong with the input; "" when nothing is."""
        self._fault.setText(text)
        self._fault.setVisible(bool(text))
        blamed = getattr(self.entry, "blamed", None)
        theme.mark(blamed() if blamed else self.entry, fault=bool(text))

    def fault(self) -> str:
        return self._fault.text()
