"""Search over cases, papers, reports: a full-text index of folded words, forgiving case, endings, ә ғ қ ң ө ұ ү һ і.

The index holds every word folded; a typed word is folded, its ending cut, and matched as a beginning. It keeps no
places of words (nothing asks for them), which makes it half as large, and every beginning of up to twelve letters:
hits of a kept beginning are read one after another, the newest first; those of a longer one would all be fetched and
merged before the first is known. So letters after the twelfth are not compared. A word with a figure in it is a
number: it is compared whole, and few records have it.
"""

from __future__ import annotations

import re

from sqlalchemy import DDL, event, text
from sqlalchemy.orm import Session

from db.models.cases import Clause
from db.models.registers import Paper
from db.models.reports import Report

# A layout without Kazakh letters gives their plain neighbours; both spellings meet in the plain one.
FOLDED = tuple(zip("әғқңөұүһіёй", "агкноуухиеи", strict=True))
# A few vowel signs are letters for Python, but not for the index, which would take them for the end of a word.
WORD = re.compile("[^\\W_\u19b0-\u19c0\u19c8\u19c9\u1cf2\u1cf3]+")
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
VOICED = ("к", "г", "п", "б")  # folded: к – г, қ – ғ, п – б
KEPT = 12  # letters of the longest beginning the index keeps
PREFIXES = " ".join(str(length) for length in range(1, KEPT + 1))

CASES, PAPERS, REPORTS = "case_search", "paper_search", "report_search"


def _create(table: str) -> DDL:
    return DDL(  # type: ignore[no-untyped-call]
        f"CREATE VIRTUAL TABLE IF NOT EXISTS {table} USING fts5("
        f"words, content='', contentless_delete=1, detail=none, prefix='{PREFIXES}', "
        'tokenize="unicode61 remove_diacritics 0")'
    )


event.listen(Clause.__table__, "after_create", _create(CASES))
event.listen(Paper.__table__, "after_create", _create(PAPERS))
event.listen(Report.__table__, "after_create", _create(REPORTS))


def fold(words: str) -> str:
    """Lower case, Kazakh letters by their plain neighbours."""
    folded = words.casefold()
    for letter, plain in FOLDED:  # fifteen times as quick as a translation sign by sign
        folded = folded.replace(letter, plain)
    return folded


def stem(word: str) -> str:
    """A folded word without its ending, at least four letters long; short words stay whole."""
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST_STEM:
            return word[: -len(ending)]
    return word


def query(words: str) -> str:
    """What is typed, as a full-text query: every word must occur, as a beginning."""
    return " ".join(f'"{_asked(word)}"*' for word in WORD.findall(fold(words)))


def _asked(word: str) -> str:
    """The beginning that is looked for."""
    beginning = stem(word)
    if beginning.isalpha() and beginning.endswith(VOICED) and len(beginning) > SHORTEST_STEM:
        beginning = beginning[:-1]  # министрлік, министрлігі: the last letter of the stem changes before an ending
    return beginning if any(sign.isdigit() for sign in beginning) else beginning[:KEPT]


def index(db: Session, row_id: int, *texts: str, table: str = CASES, fresh: bool = False) -> None:
    """Put a record's words into its index, in the place of earlier ones; a ``fresh`` record has none."""
    if not fresh:
        db.execute(text(f"DELETE FROM {table} WHERE rowid = :id"), {"id": row_id})  # noqa: S608
    insert = text(f"INSERT INTO {table}(rowid, words) VALUES (:id, :words)")  # noqa: S608
    db.execute(insert, {"id": row_id, "words": words_of(*texts)})


def words_of(*texts: str) -> str:
    """What the index holds of texts: every word folded."""
    return " ".join(WORD.findall(fold(" ".join(texts))))
