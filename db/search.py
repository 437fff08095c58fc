"""Search over cases: a full-text index of folded words, forgiving case, endings and ә ғ қ ң ө ұ ү һ і.

The index holds every word folded; a typed word is folded, its ending cut, and matched as a beginning.
"""

from __future__ import annotations

import re

from sqlalchemy import DDL, event, text
from sqlalchemy.orm import Session

from db.models.cases import Clause

# A layout without Kazakh letters gives their plain neighbours; both spellings meet in the plain one.
FOLDED = str.maketrans("әғқңөұүһіёй", "агкноуухиеи")
WORD = re.compile(r"[^\W_]+")
KAZAKH_ENDINGS = """
лар лер дар дер тар тер дын дин тын тин нын нин га ге ка ке на не да де та те дан ден тан тен нан нен
ды ди ты ти ны ни мен бен пен сы си ы и лары лери дары дери тары тери ларын лерин
лардын лердин дардын дердин тардын тердин ларга лерге дарга дерге тарга терге
лигинин ынын инин ында инде ына ине ынан инен
"""
RUSSIAN_ENDINGS = """
ами ями ого его ому ему ыми ими ая яя ое ее ые ие ых их ов ев ей ам ям ах ях ом ем ой ую юю ии ию
а е и о у ы ю я
"""
# Longest first: the longest ending that fits is cut.
ENDINGS = tuple(sorted({*KAZAKH_ENDINGS.split(), *RUSSIAN_ENDINGS.split()}, key=len, reverse=True))
SHORTEST_STEM = 4

CREATE = DDL(  # type: ignore[no-untyped-call]
    "CREATE VIRTUAL TABLE IF NOT EXISTS case_search USING fts5("
    "words, content='', contentless_delete=1, prefix='2 3 4 5 6', tokenize=\"unicode61 remove_diacritics 0\")"
)
event.listen(Clause.__table__, "after_create", CREATE)


def fold(words: str) -> str:
    """Lower case, Kazakh letters by their plain neighbours."""
    return words.casefold().translate(FOLDED)


def stem(word: str) -> str:
    """A folded word without its ending, at least four letters long; short words stay whole."""
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST_STEM:
            return word[: -len(ending)]
    return word


def query(words: str) -> str:
    """What is typed, as a full-text query: every word must occur, as a beginning."""
    return " ".join(f'"{stem(word)}"*' for word in WORD.findall(fold(words)))


def index(db: Session, clause_id: int, *texts: str) -> None:
    """Put a clause's words into the index, in the place of earlier ones."""
    db.execute(text("DELETE FROM case_search WHERE rowid = :id"), {"id": clause_id})
    words = " ".join(WORD.findall(fold(" ".join(texts))))
    db.execute(text("INSERT INTO case_search(rowid, words) VALUES (:id, :words)"), {"id": clause_id, "words": words})
