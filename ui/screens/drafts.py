"""The place Drafts: drafts of acts and of instructions on paper, and what is outside the safe."""

from __future__ import annotations

from typing import Any

from ui.desk import Desk
from ui.marking import QT_TRANSLATE_NOOP
from ui.screens.sections import Section, SectionsScreen

SECTIONS: tuple[Section, ...] = (
    Section("acts", QT_TRANSLATE_NOOP("Sections", "Acts"), "draft_list:DraftListScreen"),
    Section(
        "instructions", QT_TRANSLATE_NOOP("Sections", "Instructions"), "instruction_drafts:InstructionDraftsScreen"
    ),
    Section("outside", QT_TRANSLATE_NOOP("Sections", "Outside the safe"), "papers_outside:PapersOutsideScreen"),
)


class DraftsScreen(SectionsScreen):
    """Another area adds its section to ``SECTIONS``."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, SECTIONS)

    def accept(self, **wish: Any) -> None:
        """``outside``: the papers outside the safe, as Today counts them."""
        if wish.pop("outside", False):
            wish["section"] = "outside"
        super().accept(**wish)

    def title(self) -> str:
        return self.tr("Drafts")
