"""What every kind of input says when something is typed in it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QWidget


def on_typing(entry: QWidget, slot: Callable[[], object]) -> None:
    """Call ``slot`` whenever what stands in an input changes."""
    match entry:
        case QLineEdit() | QPlainTextEdit():
            entry.textChanged.connect(lambda *_: slot())
        case QComboBox():
            entry.currentTextChanged.connect(lambda _: slot())
        case QCheckBox():
            entry.toggled.connect(lambda _: slot())
        case QSpinBox():
            entry.valueChanged.connect(lambda _: slot())
        case _:
            changed = getattr(entry, "changed", None)
            if changed is not None:
                changed.connect(lambda *_: slot())
