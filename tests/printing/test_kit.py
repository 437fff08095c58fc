"""The continuity kit: all prints in one PDF, each with its own sheets, and a closing list that accounts for them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.printing.kit import KitPrint, blank_prints, render_kit
from app.printing.registry import FORMS
from app.printing.samples.registers import register_sample
from tests.printing.golden import pages_of, text_of
from tests.printing.prints import PAPER

MADE_AT = datetime(2026, 4, 16, 17, 30, tzinfo=UTC)
CARD, REGISTER = FORMS["control-card"].form, FORMS["register-control"].form


def prints() -> Iterator[KitPrint]:
    yield KitPrint(REGISTER, register_sample(REGISTER.id), replace(PAPER, print_number="2026-000201"), "2026 ж.")
    card = FORMS[CARD.id].sample()
    yield KitPrint(CARD, card, replace(PAPER, print_number="2026-000202"), f"№ {card.case_number}")
    numbers = (f"2026-{n:06d}" for n in range(203, 300))
    yield from blank_prints([entry.form for entry in FORMS.values()], replace(PAPER, executor=None), numbers)


def test_closing_list_accounts_for_every_print_and_sheet() -> None:
    rendered = render_kit(prints(), replace(PAPER, print_number="2026-000300"), MADE_AT, "жөндеу (үлгі)")
    *listed, closing = rendered.prints
    sides = sum(print_.pages + print_.pages % 2 for print_ in listed) + closing.pages  # each begins on a front
    assert sides == pages_of(rendered.pdf)
    last = text_of(rendered.pdf).split("\f")[-closing.pages :]
    text = " ".join("\n".join(last).split())
    assert all(f"2026-{n:06d}" in text for n in range(201, 201 + len(listed)))
    assert f"Барлығы {len(listed)} (" in text and f"{sum(print_.sheets for print_ in listed)} (" in text
    assert "№ 17қ-3/2" in text and "жөндеу (үлгі)" in text


def test_blank_forms_leave_out_what_lands_on_other_papers() -> None:
    made = list(blank_prints([entry.form for entry in FORMS.values()], PAPER, iter(map(str, range(100)))))
    assert {entry.form.id for entry in made} == set(FORMS) - {"stamp"}
    assert len({entry.paper.print_number for entry in made}) == len(made)


def test_a_kit_can_be_cancelled_between_prints() -> None:
    class Cancelled(Exception):
        pass

    def interrupted() -> Iterator[KitPrint]:
        yield next(prints())
        raise Cancelled

    with pytest.raises(Cancelled):
        render_kit(interrupted(), PAPER, MADE_AT, "үлгі")
