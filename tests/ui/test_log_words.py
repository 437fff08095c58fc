"""The journal in the window: in the language that is spoken now."""

from __future__ import annotations

import pytest

from app.controllers.vault.audit import FieldChange
from app.rules.terms import Language
from ui import languages
from ui.log_words import log_words


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (Language.KAZAKH, "мерзімі: 20.05.2026 ж. → 19.06.2026 ж."),
        (Language.RUSSIAN, "срок: 20.05.2026 г. → 19.06.2026 г."),
        (Language.ENGLISH, "deadline: 20 May 2026 → 19 Jun 2026"),
    ],
)
def test_a_change_is_read_in_the_language_of_the_window(qapp: object, language: Language, said: str) -> None:
    languages.speak(language)
    assert log_words().change(FieldChange("deadline", "2026-05-20", "2026-06-19")) == said
    assert "." not in log_words().action("report.return") and "_" not in log_words().record("report_return")
