"""The sections of Settings: one line each. A section is listed when its screen works."""

from __future__ import annotations

from collections.abc import Callable

from app.rules.terms import Role
from ui.desk import Desk
from ui.marking import QT_TRANSLATE_NOOP
from ui.screens.sections import Section

SEEING = (Role.ADMINISTRATOR, Role.SECURITY_OFFICER, Role.CHIEF, Role.AUDITOR)
MANAGING = (Role.CHIEF, Role.SECURITY_OFFICER)
SHOWN = (Role.CHIEF, Role.SECURITY_OFFICER, Role.AUDITOR)
AUDITING = (Role.AUDITOR, Role.SECURITY_OFFICER)


def _has(*roles: Role) -> Callable[[Desk], bool]:
    """For whoever has one of these roles; the controllers ask again."""
    return lambda desk: bool(desk.session.user.roles & frozenset(roles))


def _inspections(desk: Desk) -> bool:
    """For an inspector, whose own record it is, and for whoever looks after inspections."""
    return desk.session.user.inspector or _has(*SHOWN)(desk)


def _works(desk: Desk) -> bool:
    """For everybody but an inspector."""
    return not desk.session.user.inspector


SECTIONS: tuple[Section, ...] = (
    Section("workstation", QT_TRANSLATE_NOOP("Sections", "This workstation"), "workstation:WorkstationScreen"),
    Section("forms", QT_TRANSLATE_NOOP("Sections", "Forms on paper"), "paper_forms:PaperFormsScreen"),
    Section("rules", QT_TRANSLATE_NOOP("Sections", "Rules"), "rules:RulesScreen"),
    Section("editions", QT_TRANSLATE_NOOP("Sections", "Calendar and edition"), "editions:EditionsScreen"),
    Section("users", QT_TRANSLATE_NOOP("Sections", "Users"), "users:UsersScreen", _has(*SEEING)),
    Section("access", QT_TRANSLATE_NOOP("Sections", "Need to know"), "access:AccessListsScreen", _has(*MANAGING)),
    Section("inspections", QT_TRANSLATE_NOOP("Sections", "Inspections"), "inspections:InspectionsScreen", _inspections),
    Section("journal", QT_TRANSLATE_NOOP("Sections", "Journal"), "journal:JournalScreen", _has(*AUDITING)),
    Section("backups", QT_TRANSLATE_NOOP("Sections", "Backups"), "backups:BackupsScreen", _works),
    Section("self_check", QT_TRANSLATE_NOOP("Sections", "Self-check"), "self_check:SelfCheckScreen", _works),
    Section("numbers", QT_TRANSLATE_NOOP("Sections", "Numbers"), "numbers:NumbersScreen", _works),
    Section("directories", QT_TRANSLATE_NOOP("Sections", "Directories"), "directories:DirectoriesScreen"),
)
