"""Copies: every print and copy, what the printer spoiled, acts of destruction, blank forms, stamps."""

from __future__ import annotations

from ui.desk import Desk
from ui.marking import QT_TRANSLATE_NOOP
from ui.screens.sections import Section, SectionsScreen

SECTIONS = (
    Section("copies", QT_TRANSLATE_NOOP("Sections", "Copies"), "copy_list:CopyList"),
    Section("ledger", QT_TRANSLATE_NOOP("Sections", "Print ledger"), "print_ledger:PrintLedger"),
    Section("spoiled", QT_TRANSLATE_NOOP("Sections", "Spoiled sheets"), "spoiled_list:SpoiledList"),
    Section("acts", QT_TRANSLATE_NOOP("Sections", "Acts of destruction"), "act_list:ActList"),
    Section("blanks", QT_TRANSLATE_NOOP("Sections", "Blank forms"), "blank_list:BlankList"),
    Section("stamps", QT_TRANSLATE_NOOP("Sections", "Stamps"), "stamps:StampsScreen"),
)


class CopiesScreen(SectionsScreen):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, SECTIONS)

    def title(self) -> str:
        return self.tr("Copies")
