"""Which of two states of a record is kept: a paper's holder decides, a directory entry's changes are counted.

Pure: a stand here, a stand in the package, and the answer. A paper is changed by its holder only, so of two states of
one hand-over the later journal is the newer; a state that claims a hand-over we know nothing of is a conflict.
"""

from __future__ import annotations

from app.rules.terms import RowState
from db.queries.arrivals import Stand


def judge_paper(own_site: str, coming: Stand, here: Stand | None, *, known: bool, handed_over: bool) -> RowState:
    """NEW, CHANGED (take it), SAME (as new as ours), OLDER or CONFLICTING.

    ``here`` is None for a paper that is not known, or that was registered here and never exchanged.
    """
    if handed_over:
        return _judge_handover(own_site, coming, here, known=known)
    if coming.holder == own_site and (not known or coming.epoch > _epoch(here)):
        return RowState.CONFLICTING  # others say that we hold what we do not know, or not so: an old copy was restored
    if not known:
        return RowState.NEW
    if here is None or here.held:
        return RowState.CONFLICTING if coming.epoch > _epoch(here) else RowState.OLDER
    if coming.epoch == here.epoch and coming.holder != here.holder:
        return RowState.CONFLICTING
    if (coming.epoch, coming.version) == (here.epoch, here.version):
        return RowState.SAME
    return RowState.CHANGED if (coming.epoch, coming.version) > (here.epoch, here.version) else RowState.OLDER


def _judge_handover(own_site: str, coming: Stand, here: Stand | None, *, known: bool) -> RowState:
    """A paper that is given to us: its hand-over must be later than every one we know of, and we must not hold it."""
    if coming.holder != own_site:
        return RowState.CONFLICTING
    if not known:
        return RowState.NEW
    if here is None or here.held or coming.epoch <= here.epoch:
        return RowState.CONFLICTING
    return RowState.CHANGED


def judge_entry(coming: int, here: int, *, equal: bool) -> RowState:
    """A directory entry by the changes known of it: more changes are newer; as many, but others, are a conflict."""
    if equal:
        return RowState.SAME
    if coming == here:
        return RowState.CONFLICTING
    return RowState.CHANGED if coming > here else RowState.OLDER


def _epoch(here: Stand | None) -> int:
    return 0 if here is None else here.epoch
