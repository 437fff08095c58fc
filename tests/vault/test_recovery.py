"""The recovery code as people write it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import WrongRecoveryCode
from app.vault.recovery import ALPHABET, Part, join_code, make_recovery_code, read_code, split_code, write_code

CODES = st.binary(min_size=32, max_size=32)


@given(CODES, st.sampled_from(Part))
def test_a_written_code_is_read_back(code: bytes, part: Part) -> None:
    written = write_code(code, part)
    assert read_code(written) == (code, part)
    assert read_code(written.lower().replace("-", " ")) == (code, part)


@given(CODES, st.integers(0, 64), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_found_and_its_group_named(code: bytes, place: int, character: str) -> None:
    characters = list(write_code(code).replace("-", ""))
    if characters[place] == character:
        return
    characters[place] = character
    with pytest.raises(WrongRecoveryCode) as refused:
        read_code("".join(characters))
    assert refused.value.values["group"] == place // 5 + 1


@given(CODES, st.integers(0, 63))
def test_two_neighbours_exchanged_are_found(code: bytes, place: int) -> None:
    characters = list(write_code(code).replace("-", ""))
    if characters[place] == characters[place + 1]:
        return
    characters[place], characters[place + 1] = characters[place + 1], characters[place]
    with pytest.raises(WrongRecoveryCode):
        read_code("".join(characters))


@given(CODES, st.integers(0, 11))
def test_two_groups_exchanged_are_found(code: bytes, place: int) -> None:
    groups = write_code(code).split("-")
    if groups[place] == groups[place + 1]:
        return
    groups[place], groups[place + 1] = groups[place + 1], groups[place]
    with pytest.raises(WrongRecoveryCode):
        read_code("-".join(groups))


def test_letters_a_hand_confuses_are_read_as_meant() -> None:
    code = bytes(32)
    assert join_code(write_code(code).replace("0", "O")) == code
    assert join_code(write_code(code).replace("0", "о")) == code  # the Cyrillic letter
    cyrillic = write_code(bytes.fromhex("a5" * 32)).translate(str.maketrans("ABEKMHPCTX", "АВЕКМНРСТХ"))
    assert join_code(cyrillic) == bytes.fromhex("a5" * 32)


@pytest.mark.parametrize("written", ["", "ABCDE", "0" * 64, "0" * 66])
def test_a_code_of_wrong_length_says_so(written: str) -> None:
    with pytest.raises(WrongRecoveryCode) as refused:
        read_code(written)
    assert refused.value.code == "error.wrong_recovery_code.length"


def test_both_halves_in_either_order_give_the_code_and_one_gives_nothing() -> None:
    code = make_recovery_code()
    first, second = split_code(code)
    assert join_code(first, second) == join_code(second, first) == code
    for pair in ((first, ""), (first, first), (second, second), (first, write_code(code))):
        with pytest.raises(WrongRecoveryCode) as refused:
            join_code(*pair)
        assert refused.value.code == "error.wrong_recovery_code.other_half"


def test_a_half_says_nothing_about_the_code() -> None:
    """The same code splits into different halves each time; each half alone is a random number."""
    code = bytes(32)
    halves = {half for _ in range(50) for half in split_code(code)}
    assert len(halves) == 100
    assert code not in {read_code(half)[0] for half in halves}
