"""What was being typed when the window locked comes back once, to the same user, and lies encrypted meanwhile."""

from __future__ import annotations

from app.clock import FixedClock
from app.controllers.vault.sessions import Session
from app.controllers.vault.unsaved_forms import UnsavedForm, keep_forms, kept_forms
from tests.vault_samples import VaultSample

TYPED = '{"title_kk": "Жартылай терілген мәтін (ойдан шығарылған)"}'


def test_a_kept_form_comes_back_once_after_logging_in_again(
    session: Session, vault: VaultSample, clock: FixedClock
) -> None:
    keep_forms(session, [("entry", TYPED)])
    session.close()
    again = vault.open(clock)
    assert kept_forms(again) == (UnsavedForm("entry", TYPED),)
    assert kept_forms(again) == ()
    again.close()


def test_only_the_last_lock_counts(session: Session) -> None:
    keep_forms(session, [("entry", "{}"), ("move", "{}")])
    keep_forms(session, [("entry", TYPED)])
    assert kept_forms(session) == (UnsavedForm("entry", TYPED),)


def test_no_word_of_it_lies_open_on_the_disk(session: Session, vault: VaultSample) -> None:
    keep_forms(session, [("entry", TYPED)])
    for file in vault.folder.rglob("*"):
        if file.is_file():
            assert "терілген".encode() not in file.read_bytes()
