"""Forms that were being typed when the window locked: kept in the vault, handed out once to the same user."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.controllers.vault.sessions import Session
from db.models.forms import KeptForm
from db.queries import forms as queries

MOST_CHARACTERS = 2_000_000


@dataclass(frozen=True, slots=True)
class UnsavedForm:
    """Which form, and its fields as JSON text."""

    form: str
    fields: str


def keep_forms(session: Session, forms: Iterable[tuple[str, str]]) -> None:
    """Keep what is typed (form, fields) for the signed-in user; what was kept before makes room."""
    with session.work("forms.keep") as work:
        queries.clear(work.db, session.user.user_id)
        for form, fields in forms:
            work.db.add(
                KeptForm(
                    user_id=session.user.user_id,
                    form=form,
                    fields=fields[:MOST_CHARACTERS],
                    kept_at=session.clock.now(),
                )
            )
        work.commit()


def kept_forms(session: Session) -> tuple[UnsavedForm, ...]:
    """Hand out what was kept for the signed-in user; afterwards it is gone from the vault."""
    with session.work("forms.hand_out") as work:
        found = tuple(UnsavedForm(row.form, row.fields) for row in queries.of_user(work.db, session.user.user_id))
        if found:
            queries.clear(work.db, session.user.user_id)
            work.commit()
    return found
