"""Words are folded for search the same way, however they are written."""

from __future__ import annotations

import random

from db.search import FOLDED, fold


def test_folding_is_a_translation_sign_by_sign() -> None:
    signs = str.maketrans(dict(FOLDED))
    choice = random.Random(976)
    letters = "әғқңөұүһіёйӘҒҚҢӨҰҮҺІЁЙагкноухиеАБВİẞß №7«»"
    for _ in range(300):
        text = "".join(choice.choices(letters, k=choice.randrange(40)))
        assert fold(text) == text.casefold().translate(signs)


def test_a_folded_letter_is_not_folded_again() -> None:
    assert not {letter for letter, _ in FOLDED} & {plain for _, plain in FOLDED}
