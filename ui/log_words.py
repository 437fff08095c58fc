"""The journal in the words of the window's language."""

from __future__ import annotations

from datetime import tzinfo

from app.controllers.vault.log_words import LogWords
from ui import languages


def log_words(zone: tzinfo | None = None) -> LogWords:
    """The words of the language that is spoken now; moments are told by the clock of ``zone``."""
    return LogWords(languages.current(), zone)
