"""Which passphrases are accepted, and what the meter says."""

from __future__ import annotations

import pytest

from app.controllers.vault.vaults import passphrase_strength
from app.vault.passphrase import Weakness, normalise

GOOD = [
    "жеті көк бөрі түнде жұлдыз санады",
    "алма терек бұлт шеге қасық пойыз",
    "wooden violin rusty bucket seventh cloud",
    "көк шыны 47 арба тіреуіш",
    "уж на ёж но да я он",  # six short words
    "Kj8#vQ2$mX9!pL4z",
]


@pytest.mark.parametrize("text", GOOD)
def test_long_or_many_worded_passphrases_are_accepted(text: str) -> None:
    verdict = passphrase_strength(text, "aigul")
    assert verdict.ok and verdict.reason is Weakness.NONE


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", Weakness.SHORT),
        ("қысқа", Weakness.SHORT),
        ("Kj8#vQ2$mX9!pL", Weakness.SHORT),  # fourteen characters, however mixed
        ("он екі үш төрт", Weakness.FEW_WORDS),
        ("passwordpassword", Weakness.COMMON),
        ("Password12345678", Weakness.COMMON),
        ("qwertyuiop123456", Weakness.COMMON),
        ("ЙЦУКЕНГШЩЗХЪ12345", Weakness.COMMON),
        ("aaaaaaaaaaaaaaaaaaaa", Weakness.COMMON),
        ("абабабабабабабабаб", Weakness.COMMON),
        ("123456789012345678", Weakness.COMMON),
        ("abcdefghijklmnopqr", Weakness.COMMON),
        ("совершенно секретно", Weakness.COMMON),
        ("Қазақстан Қазақстан", Weakness.COMMON),
        ("бақылау бақылау 2026", Weakness.COMMON),
        ("aigulaigulaigulaigul", Weakness.CONTAINS_LOGIN),
        ("aigul 1990 aigul 1990", Weakness.CONTAINS_LOGIN),
        ("ұзын сөз " * 200, Weakness.TOO_LONG),
    ],
)
def test_what_everybody_tries_first_is_refused(text: str, reason: Weakness) -> None:
    assert passphrase_strength(text, "aigul").reason is reason


def test_there_are_no_composition_rules() -> None:
    assert passphrase_strength("тек қана кіші әріптер мен бос орын").ok


def test_the_meter_grows_with_length_and_never_praises_a_refused_passphrase() -> None:
    words = ["тұман", "қалам", "сиыр", "жүзік", "отын", "көпір", "бидай", "сағат"]
    bits = [passphrase_strength(" ".join(words[:n])).bits for n in range(1, 9)]
    assert bits == sorted(bits)
    assert passphrase_strength(" ".join(words)).score == 4
    assert passphrase_strength("passwordpassword").score <= 1


def test_the_same_keystrokes_mean_the_same_passphrase() -> None:
    assert normalise("й" + "раз") == normalise("и\u0306" + "раз")  # one sign, or letter and breve
    assert normalise("  ұзын тіркес ") == "ұзын тіркес"


def test_typing_is_judged_at_once() -> None:
    import time

    passphrase_strength("")  # the list is read once
    started = time.perf_counter()
    for _ in range(20):
        passphrase_strength("жеті көк бөрі түнде жұлдыз санады" * 20)
    assert (time.perf_counter() - started) / 20 < 0.02
