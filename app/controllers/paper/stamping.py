"""Stamps alone on a sheet: at a chosen place or on a label, so that they land on blank paper or on a printed form."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.controllers.findings import fault
from app.controllers.paper.layouts import settings_of
from app.controllers.paper.press import Order, Subject
from app.controllers.vault.sessions import Session
from app.errors import InvalidInput
from app.printing.composition import render
from app.printing.fingerprint import fingerprint
from app.printing.forms.stamp_sheet import STAMP_SHEET, LabelSheet, Placement, StampSheet
from app.printing.paper import Paper, PaperLanguage, Purpose, Sides
from app.printing.stamps import Stamp, StampImprint, dated
from app.rules.outcome import Refusal

__all__ = ["PlacedStamp", "Stamp", "Stamping", "dated"]

PAGE_WIDTH, PAGE_HEIGHT = 210.0, 297.0


@dataclass(frozen=True, slots=True)
class PlacedStamp:
    """A stamp ``left`` and ``top`` millimetres from the paper's corner; without a date it is left for ink."""

    stamp: Stamp
    left: float
    top: float
    on: date | None = None


class Stamping:
    """Makes sheets of stamps; ``shift`` makes up for this printer's own offset, right and down in millimetres."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def order(
        self, stamps: tuple[PlacedStamp, ...], shift: tuple[float, float], language: PaperLanguage
    ) -> Order | Refusal:
        """The sheet to be printed. It bears nothing but the stamps: what is printed lands on another paper."""
        sheet = _sheet(stamps, shift)
        try:
            self.preview(stamps, shift, language)
        except InvalidInput as slip:
            return Refusal((fault("place", f"stamp.{slip.values['reason']}"),))
        request = fingerprint(STAMP_SHEET.id, sheet)
        return Order(STAMP_SHEET.id, sheet, None, Subject("stamp"), language, sides=Sides.SINGLE, request=request)

    def preview(
        self,
        stamps: tuple[PlacedStamp, ...],
        shift: tuple[float, float],
        language: PaperLanguage,
        *,
        ruler: bool = False,
    ) -> bytes:
        """The very bytes; ``ruler`` adds millimetres and cross-hairs, to find the printer's offset on blank paper."""
        with self._session.read() as work:
            settings = settings_of(work)
        purpose = Purpose.TEST if ruler else Purpose.REAL
        paper = settings.dress(Paper(language=language, sides=Sides.SINGLE, purpose=purpose, print_number="0"))
        return render(STAMP_SHEET, _sheet(stamps, shift), paper).pdf

    @staticmethod
    def on_label(stamp: Stamp, columns: int, rows: int, label: int, on: date | None = None) -> PlacedStamp | Refusal:
        """The stamp on a label of a sheet of equal labels, counted row by row from the upper left one."""
        step_x, step_y = PAGE_WIDTH / columns, PAGE_HEIGHT / rows
        labels = LabelSheet(columns, rows, 0.0, 0.0, step_x, step_y)
        try:
            placed = labels.place(StampImprint(stamp, on), label)
        except InvalidInput:
            return Refusal((fault("label", "stamp.label", most=columns * rows),))
        return PlacedStamp(stamp, round(placed.left, 1), round(placed.top, 1), on)


def _sheet(stamps: tuple[PlacedStamp, ...], shift: tuple[float, float]) -> StampSheet:
    placed = tuple(Placement(StampImprint(one.stamp, one.on), one.left, one.top) for one in stamps)
    return StampSheet(placed, *shift)
