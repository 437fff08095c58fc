"""What a person has typed into a form, as plain text: kept over a lock, put back where the form is opened again."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from PySide6.QtWidgets import QAbstractSpinBox, QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QRadioButton, QWidget

KINDS = (QLineEdit, QPlainTextEdit, QComboBox, QCheckBox, QRadioButton, QAbstractSpinBox)


def inputs(form: QWidget) -> list[QWidget]:
    """Every input of a form, in the order it was made; the line inside a spin box or an open list is not one."""
    found = [child for child in form.findChildren(QWidget) if isinstance(child, KINDS)]
    return [child for child in found if not isinstance(child.parent(), QAbstractSpinBox | QComboBox)]


def typed(form: QWidget) -> str:
    """The content of every input as JSON text. A passphrase is never among it."""
    return json.dumps([_content(one) for one in inputs(form)], ensure_ascii=False)


def put(form: QWidget, kept: str) -> bool:
    """Put back what ``typed`` gave; false when the form has other inputs now."""
    contents = json.loads(kept)
    found = inputs(form)
    if len(found) != len(contents):
        return False
    for one, content in zip(found, contents, strict=True):
        _fill(one, content)
    return True


def record_of(shown: object) -> str:
    """Which records a form or a screen is about: the numbers it holds itself, and those of the views it holds."""
    return ",".join(sorted(set(_numbers(shown))))


def _numbers(shown: object) -> Iterator[str]:
    for name, value in getattr(shown, "__dict__", {}).items():
        if name.endswith("_id") and isinstance(value, int):
            yield f"{name.lstrip('_')}={value}"
        elif is_dataclass(value) and not isinstance(value, type):
            names = (one.name for one in fields(value) if one.name.endswith("_id"))
            yield from (f"{one}={getattr(value, one)}" for one in names if isinstance(getattr(value, one), int))


def _content(one: QWidget) -> Any:
    if isinstance(one, QLineEdit):
        return one.text() if one.echoMode() is QLineEdit.EchoMode.Normal else ""
    if isinstance(one, QPlainTextEdit):
        return one.toPlainText()
    if isinstance(one, QComboBox):
        return one.currentText() if one.isEditable() else one.currentIndex()
    if isinstance(one, QCheckBox | QRadioButton):
        return one.isChecked()
    return one.property("text")


def _fill(one: QWidget, content: Any) -> None:
    if isinstance(one, QLineEdit):
        if one.echoMode() is QLineEdit.EchoMode.Normal:
            one.setText(content)
    elif isinstance(one, QPlainTextEdit):
        one.setPlainText(content)
    elif isinstance(one, QComboBox):
        one.setEditText(content) if one.isEditable() else one.setCurrentIndex(content)
    elif isinstance(one, QCheckBox | QRadioButton):
        one.setChecked(content)
    elif isinstance(one, QAbstractSpinBox):
        line = one.findChild(QLineEdit)
        if line is not None:
            line.setText(content)
            one.interpretText()
