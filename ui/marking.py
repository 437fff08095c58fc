"""Marks a text for translation where it is declared; it is translated where it is shown."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # the name is what Qt's own text gatherer looks for
    """``text`` unchanged; Qt's gatherer finds it under ``context``."""
    return text
