"""Settings: what holds on this workstation, and what the vault's office has set, section by section."""

from __future__ import annotations

from ui.desk import Desk
from ui.screens.sections import SectionsScreen
from ui.settings_sections import SECTIONS


class SettingsScreen(SectionsScreen):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, SECTIONS)

    def title(self) -> str:
        return self.tr("Settings")
