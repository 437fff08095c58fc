"""What waits: for removal, for closing, for a decision, for a hand-over, for a notice of risk, for a receipt."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.controllers.overview.watch import Waiting, WaitingCase
from app.rules.terms import Grade, StepKind
from ui import formats, messages
from ui.answers import sentence_case
from ui.desk import Desk
from ui.screens.listing import ListScreen
from ui.tables.lines import Row
from ui.widgets.choice import Choice


class WaitingScreen(ListScreen):
    widths = (86, 120, 90, 230, 0, 220)

    def __init__(self, desk: Desk) -> None:
        self._listed: tuple[WaitingCase, ...] = ()
        super().__init__(desk)
        self.waiting: Choice[Waiting] = Choice(Waiting)
        self.waiting.currentIndexChanged.connect(self.refresh)
        self.add_beside_filter(self.waiting)
        self.retranslate()

    def accept(self, **wish: Any) -> None:
        """``waiting``: which list is wanted."""
        if wish.get("waiting"):
            self.waiting.choose(Waiting(wish["waiting"]))

    def headings(self) -> Sequence[str]:
        return (
            self.tr("Card"), self.tr("Day"), self.tr("Working days"), self.tr("Body"), self.tr("Instruction"),
            self.tr("Paper, addressee"),
        )  # fmt: skip

    def rows(self) -> Sequence[Row]:
        if not hasattr(self, "waiting"):
            return ()
        self._listed = self.desk.controllers.watch.of(self.waiting.chosen() or Waiting.REMOVAL_BY_ADMINISTRATION)
        return [
            Row(
                (
                    one.case_number, formats.day(one.on), formats.days_number(one.days), one.body, one.text,
                    self._detail(one),
                ),
                one.case_id,
                "warn" if one.days > 0 else "",
                3,
            )
            for one in self._listed
        ]  # fmt: skip

    def _detail(self, one: WaitingCase) -> str:
        if self.waiting.chosen() is Waiting.DECISION and one.detail:
            return sentence_case(messages.word(StepKind(one.detail)))
        return one.detail

    def open_row(self, key: int) -> None:
        self.desk.ways.open_card(key)

    def empty_text(self) -> str:
        return self.tr("Nothing waits here.")

    def grade(self) -> Grade | None:
        return max((one.grade for one in self._listed), key=lambda grade: grade.rank, default=None)

    def title(self) -> str:
        return self.tr("What waits")

    def help_text(self) -> str:
        return self.tr(
            "Cases that wait for somebody, what has waited longest first; Enter opens the card.\n\n"
            "A body closes its own control only after the Administration has removed the case (79): both halves of "
            "that way have a list. Marked papers are brought the same day (64). A notice of risk is missing where the "
            "deadline is near or past, no report stands and nobody was told (66-1)."
        )

    def retranslate(self) -> None:
        if hasattr(self, "waiting"):
            self.waiting.setAccessibleName(self.tr("Which list"))
            self._all = tuple(self.rows())
        super().retranslate()
