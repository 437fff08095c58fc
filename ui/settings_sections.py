"""The sections of Settings: one line each. A section is listed when its screen works."""

from __future__ import annotations

from ui.marking import QT_TRANSLATE_NOOP
from ui.screens.sections import Section

SECTIONS: tuple[Section, ...] = (
    Section("workstation", QT_TRANSLATE_NOOP("Sections", "This workstation"), "workstation:WorkstationScreen"),
    Section("forms", QT_TRANSLATE_NOOP("Sections", "Forms on paper"), "paper_forms:PaperFormsScreen"),
    Section("rules", QT_TRANSLATE_NOOP("Sections", "Rules"), "rules:RulesScreen"),
    Section("editions", QT_TRANSLATE_NOOP("Sections", "Calendar and edition"), "editions:EditionsScreen"),
)
