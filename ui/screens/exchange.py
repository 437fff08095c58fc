"""The place Exchange: media, correspondents, what goes out, what comes in, hand-over between vaults, first filling."""

from __future__ import annotations

from ui.desk import Desk
from ui.marking import QT_TRANSLATE_NOOP
from ui.screens.sections import Section, SectionsScreen

SECTIONS = (
    Section("out", QT_TRANSLATE_NOOP("Sections", "Out"), "exchange_out:ExportsScreen"),
    Section("in", QT_TRANSLATE_NOOP("Sections", "In"), "exchange_in:ImportsScreen"),
    Section("handover", QT_TRANSLATE_NOOP("Sections", "Hand-over"), "exchange_handover:HandoversScreen"),
    Section("media", QT_TRANSLATE_NOOP("Sections", "Media"), "exchange_media:MediaScreen"),
    Section("sites", QT_TRANSLATE_NOOP("Sections", "Correspondents"), "exchange_sites:CorrespondentsScreen"),
    Section("filling", QT_TRANSLATE_NOOP("Sections", "First filling"), "exchange_filling:FillingScreen"),
)


class ExchangeScreen(SectionsScreen):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, SECTIONS)

    def title(self) -> str:
        return self.tr("Exchange on removable media")
