"""The names of printed forms in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.marking import QT_TRANSLATE_NOOP

NAMES = {
    "control-card": QT_TRANSLATE_NOOP("FormNames", "Control card"),
    "extension-letter": QT_TRANSLATE_NOOP("FormNames", "Letter on the term"),
    "appendix-7": QT_TRANSLATE_NOOP("FormNames", "Report (Appendix 7)"),
    "conclusion": QT_TRANSLATE_NOOP("FormNames", "Expert conclusion"),
    "reminder": QT_TRANSLATE_NOOP("FormNames", "Reminder slip"),
    "refusal-memo": QT_TRANSLATE_NOOP("FormNames", "Memo on a refused step"),
}


def form_name(form: str) -> str:
    """What a form is called; its id where it has no name here."""
    return QCoreApplication.translate("FormNames", NAMES[form]) if form in NAMES else form
