"""Line and syllable breaking in Kazakh and Russian."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.printing.breaking import break_lines, syllable_breaks
from app.printing.fonts import Face, width_of


def parted(word: str) -> str:
    for place in reversed(syllable_breaks(word)):
        word = f"{word[:place]}-{word[place:]}"
    return word


@pytest.mark.parametrize(
    "word",
    [
        "ба-қы-лау-дағы", "ми-нистр-лік", "тар-ма-ғы-ның", "тап-сыр-ма-ла-ры-ның", "ұлт-тық", "орын-дау-шы-лар",
        "жаң-ғырту", "сауда", "тау-лар", "ла-уа-зымды", "қойы-лым", "БЕ-КІ-ТЕ-МІН", "құ-пи-я-лы-лық",
        "конт-роль-ный", "го-су-дарст-вен-ный", "ис-пол-не-ние", "по-ру-че-ние", "подъ-езд", "район", "объ-ект",
        "ма-те-риал",
    ],
)  # fmt: skip
def test_words_part_at_syllables(word: str) -> None:
    assert parted(word.replace("-", "")) == word


@pytest.mark.parametrize("word", ["ЭЦҚ", "2026", "3.2қ", "web", "а", "ән", ""])
def test_some_words_never_part(word: str) -> None:
    assert syllable_breaks(word) == ()


def test_number_sign_and_year_stay_with_their_word() -> None:
    for width in range(60, 200, 7):
        lines = break_lines("хаттама № 15 2026 жылғы 16 сәуірде", Face.REGULAR, 10, width)
        assert not any(line.endswith(("№", "2026")) for line in lines)


LETTERS = st.text("абвгғдежзийкқлмнңоөпрстуұүфхһшыіьэюя0123456789 -/.,«»№\n", max_size=300)


@settings(max_examples=150, deadline=None)
@given(LETTERS, st.floats(18, 400))
def test_nothing_is_dropped_and_no_line_is_too_wide(text: str, width: float) -> None:
    lines = break_lines(text, Face.REGULAR, 9, width)
    assert all(width_of(line, Face.REGULAR, 9) <= width + 0.01 for line in lines)
    kept = "".join(lines).replace("-", "").replace("\u00a0", "").replace(" ", "")
    assert kept == text.replace("-", "").replace(" ", "").replace("\n", "")
