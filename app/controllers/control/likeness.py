"""How alike two texts are, word by word, whatever the endings: the share that is the same, and the passages.

Offline and explainable: nothing is learnt, every judgement can be shown in the two texts side by side.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from db.search import WORD, fold, stem

RUN_WORDS = 4  # a passage is at least so long
ROOT_LETTERS = 5
# Words that stand in every paper of the field and prove nothing.
COMMON = """
мен және үшін туралы бойынша сондай ақ оның осы бұл жүзеге асыру қамтамасыз ету етсін енгізсін орындау тапсырма
мемлекеттік орган министрлігі республикасы қазақстан президент жөніндегі тиісті
и в на по о об с для к от до из или не что как это также его при обеспечить обеспечение осуществить исполнение
поручение государственный орган министерство республика казахстан президент
"""


@dataclass(frozen=True, slots=True)
class Passage:
    """Words that stand in both texts in the same order, as the new text has them, with their place in it."""

    text: str
    start: int
    end: int
    words: int


@dataclass(frozen=True, slots=True)
class Words:
    """A text as its words: their roots, and where each stands."""

    text: str
    roots: tuple[str, ...]
    places: tuple[tuple[int, int], ...]


@lru_cache(maxsize=200_000)
def root(word: str) -> str:
    """A word folded, without its ending, no longer than five letters: Kazakh endings stand behind one another, and
    words that differ begin to differ before."""
    return stem(fold(word))[:ROOT_LETTERS]


COMMON_ROOTS = frozenset(root(word) for word in COMMON.split())


def words_of(text: str) -> Words:
    """The words of a text with their places."""
    found = [(root(match.group()), match.span()) for match in WORD.finditer(text)]
    return Words(text, tuple(one for one, _ in found), tuple(place for _, place in found))


def telling(words: Words) -> frozenset[str]:
    """Roots that tell texts apart; when a text has none, all of them."""
    rare = frozenset(one for one in words.roots if one not in COMMON_ROOTS)
    return rare or frozenset(words.roots)


def overlap(new: Words, old: Words, weights: Mapping[str, float] | None = None) -> float:
    """How much of the telling words of the one also stands in the other, weighed by how rare they are: 0 to 1.

    The smaller text decides, so that an instruction is found inside a longer one that covers it.
    """
    here, there = telling(new), telling(old)
    if not here or not there:
        return 0.0
    weigh = (weights or {}).get
    shared = sum(weigh(one, 1.0) for one in here & there)
    smaller = min(sum(weigh(one, 1.0) for one in here), sum(weigh(one, 1.0) for one in there))
    return min(shared / smaller, 1.0) if smaller else 0.0


def repeated(new: Words, olds: Sequence[Words]) -> float:
    """The share of the new text's runs of three words that also stand in one of the others: 0 to 1."""
    runs = _runs(new)
    if not runs:
        return 0.0
    known: set[tuple[str, ...]] = set()
    for old in olds:
        known.update(_runs(old))
    return sum(count for run, count in runs.items() if run in known) / runs.total()


def _runs(words: Words, length: int = 3) -> Counter[tuple[str, ...]]:
    if len(words.roots) < length:
        return Counter([words.roots] if words.roots else [])
    return Counter(words.roots[at : at + length] for at in range(len(words.roots) - length + 1))


def passages(new: Words, old: Words, least: int = RUN_WORDS) -> tuple[Passage, ...]:
    """Longest runs of words that stand in both texts, in the order of the new one."""
    matcher = SequenceMatcher(None, new.roots, old.roots, autojunk=False)
    found = []
    for block in matcher.get_matching_blocks():
        if block.size >= least or (block.size and block.size == len(new.roots)):
            start, end = new.places[block.a][0], new.places[block.a + block.size - 1][1]
            found.append(Passage(new.text[start:end], start, end, block.size))
    return tuple(found)
