"""The window's language: loads Qt's compiled texts of every area and changes them without a restart."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

import resources
from app.rules.terms import Language

LOCALES = {Language.KAZAKH: "kk_KZ", Language.RUSSIAN: "ru_KZ", Language.ENGLISH: "en_GB"}
SHORT_NAMES = {Language.KAZAKH: "ҚАЗ", Language.RUSSIAN: "РУС", Language.ENGLISH: "ENG"}
OWN_NAMES = {Language.KAZAKH: "Қазақша", Language.RUSSIAN: "Русский", Language.ENGLISH: "English"}

_installed: list[QTranslator] = []


def current() -> Language:
    """The language the window speaks now; Kazakh until another is chosen."""
    application = QCoreApplication.instance()
    chosen = application.property("language") if application is not None else None
    return Language(chosen) if chosen else Language.KAZAKH


def speak(language: Language) -> None:
    """Change the language of every text on show; Qt tells each widget to look its texts up again."""
    application = QCoreApplication.instance()
    assert application is not None
    application.setProperty("language", language.value)
    QLocale.setDefault(QLocale(LOCALES[language]))
    for old in _installed:
        application.removeTranslator(old)
    _installed.clear()
    qt_texts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    files = [f"{qt_texts}/qtbase_{language}.qm", *map(str, _area_files(language))]
    for file in files:
        translator = QTranslator(application)
        if translator.load(file):
            _installed.append(translator)
            application.installTranslator(translator)


def _area_files(language: Language) -> list[str]:
    return [str(file) for file in sorted(resources.path("i18n").glob(f"*_{language}.qm"))]
