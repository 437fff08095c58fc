"""The footer code: what is fingerprinted, how a code is read, how a change is named."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.printing.fingerprint import canonical, differences, fingerprint, footer_code, read_code
from app.printing.forms.card_facts import CoExecutor, Dated
from app.printing.samples.cards import ordinary_card


def test_code_holds_number_and_short_fingerprint_and_is_read_back() -> None:
    whole = fingerprint("control-card", ordinary_card())
    code = footer_code("2026-000123", whole)
    assert code == f"2026-000123/{whole[:12]}"
    assert read_code(code) == ("2026-000123", whole[:12])
    typed = f" 2026-000123 / {whole[:4].upper()} {whole[4:8]} {whole[8:12]} "
    assert read_code(typed) == ("2026-000123", whole[:12])


def test_what_is_no_code_is_not_taken_for_one() -> None:
    for text in ("", "2026-000123", "2026-000123/12345", "2026-000123/zzzzzzzzzzzz"):
        assert read_code(text) == ("", "")


def test_changed_facts_are_named() -> None:
    card = ordinary_card()
    others = (*card.coexecutors[:2], CoExecutor("Басқа ойдан шығарылған орган", Dated(date(2026, 9, 16), "65")))
    changed = replace(card, deadline=replace(card.deadline, on=date(2026, 10, 30)), coexecutors=others)
    found = differences(canonical("control-card", card), canonical("control-card", changed))
    assert {(entry.field, entry.printed, entry.now) for entry in found} == {
        ("deadline.on", "2026-09-30", "2026-10-30"),
        ("coexecutors.3.body", card.coexecutors[2].body, "Басқа ойдан шығарылған орган"),
    }


def test_unchanged_facts_have_no_differences() -> None:
    same = canonical("control-card", ordinary_card())
    assert differences(same, canonical("control-card", ordinary_card())) == ()


def test_fingerprint_of_a_form_is_its_own() -> None:
    assert fingerprint("control-card", ordinary_card()) != fingerprint("other", ordinary_card())
