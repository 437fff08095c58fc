"""Stamps: every text of the office, at the place asked for, alone on a sheet that bears nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.errors import InvalidInput
from app.printing.composition import render
from app.printing.forms.stamp_sheet import STAMP_SHEET, LabelSheet, Placement, StampSheet
from app.printing.headings import Headings
from app.printing.paper import Purpose
from app.printing.stamps import Stamp, StampImprint, shape
from tests.printing.golden import picture_of, text_of
from tests.printing.prints import PAPER, paper_in

MM_DOTS = 100 / 25.4


def corner_of(sheet: StampSheet) -> tuple[float, float]:
    """Upper left corner of what is drawn, in millimetres from the paper's corner."""
    picture = picture_of(render(STAMP_SHEET, sheet, PAPER).pdf, 0, 100)
    box = picture.point(lambda grey: 255 if grey < 128 else 0).getbbox()
    assert box is not None
    return box[0] / MM_DOTS, box[1] / MM_DOTS


def taken_at(left: float, top: float, **shift: float) -> StampSheet:
    return StampSheet((Placement(StampImprint(Stamp.TAKEN, date(2026, 4, 16)), left, top),), **shift)


@pytest.mark.parametrize(("left", "top"), [(10, 10), (120, 30), (62.5, 200)])
def test_stamp_lands_where_it_is_asked_to(left: float, top: float) -> None:
    found = corner_of(taken_at(left, top))
    assert found == pytest.approx((left, top), abs=0.6)


def test_printer_offset_moves_the_stamp() -> None:
    assert corner_of(taken_at(50, 50, shift_x=3, shift_y=-4)) == pytest.approx((53, 46), abs=0.6)


@pytest.mark.parametrize(("left", "top"), [(-1, 10), (10, -1), (160, 10), (10, 290)])
def test_stamp_off_the_paper_is_refused(left: float, top: float) -> None:
    with pytest.raises(InvalidInput):
        render(STAMP_SHEET, taken_at(left, top), PAPER)


def test_stamp_lands_on_the_chosen_label() -> None:
    labels = LabelSheet(columns=2, rows=5, left=10, top=13, step_x=95, step_y=54)
    place = labels.place(StampImprint(Stamp.TAKEN), 4, inset=3)
    assert (place.left, place.top) == (10 + 95 + 3, 13 + 54 + 3)
    for label in (0, 11):
        with pytest.raises(InvalidInput):
            labels.place(StampImprint(Stamp.TAKEN), label)


def test_sheet_of_stamps_bears_nothing_else() -> None:
    text = text_of(render(STAMP_SHEET, taken_at(20, 20), PAPER).pdf)
    assert text.split() == ["Бақылауға", "алынды", "16.04.2026", "Қолы"]


def test_trial_print_shows_rulers_and_the_place() -> None:
    text = text_of(render(STAMP_SHEET, taken_at(20, 25), replace(PAPER, purpose=Purpose.TEST)).pdf)
    assert "сол жақтан 20 мм, жоғарыдан 25 мм" in text and "Сынақ парағы" in text and "200" in text


@pytest.mark.parametrize("stamp", Stamp)
@pytest.mark.parametrize("language", ["kk", "ru", "both"])
def test_every_stamp_says_its_words_inside_its_frame(stamp: Stamp, language: str) -> None:
    paper = paper_in(language)
    sheet = StampSheet((Placement(StampImprint(stamp), 40, 40),))
    pdf = render(STAMP_SHEET, sheet, paper).pdf
    for line in Headings("stamp", paper).lines(stamp):
        assert line in text_of(pdf).replace("\n", " ")
    box = picture_of(pdf, 0, 100).point(lambda grey: 255 if grey < 128 else 0).getbbox()
    assert box is not None
    form = shape(stamp)
    assert box[0] / MM_DOTS >= 39.4 and box[2] / MM_DOTS <= 40.6 + form.width
    assert box[1] / MM_DOTS >= 39.4 and box[3] / MM_DOTS <= 45 + form.height
