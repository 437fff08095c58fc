"""The names of a case's fields as its forms have them, for what speaks of a field outside its form."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.marking import QT_TRANSLATE_NOOP

HEAD = {
    "origin": QT_TRANSLATE_NOOP("HeadForm", "Origin"),
    "document_kind": QT_TRANSLATE_NOOP("HeadForm", "Kind of document"),
    "document_number": QT_TRANSLATE_NOOP("HeadForm", "Document No."),
    "signed_on": QT_TRANSLATE_NOOP("HeadForm", "Signed on"),
    "received_at": QT_TRANSLATE_NOOP("HeadForm", "Received: day and hour"),
    "started_on": QT_TRANSLATE_NOOP("HeadForm", "Execution started on"),
    "title_kk": QT_TRANSLATE_NOOP("HeadForm", "Title in Kazakh"),
    "title_ru": QT_TRANSLATE_NOOP("HeadForm", "Title in Russian"),
    "sheets": QT_TRANSLATE_NOOP("HeadForm", "Sheets"),
    "annex_sheets": QT_TRANSLATE_NOOP("HeadForm", "Annex sheets"),
    "copy_number": QT_TRANSLATE_NOOP("HeadForm", "Copy No."),
}
CLAUSE = {
    "text_kk": QT_TRANSLATE_NOOP("ClauseForm", "Text in Kazakh"),
    "text_ru": QT_TRANSLATE_NOOP("ClauseForm", "Text in Russian"),
    "term": QT_TRANSLATE_NOOP("ClauseForm", "Term"),
    "mark": QT_TRANSLATE_NOOP("ClauseForm", "Mark"),
    "term_source": QT_TRANSLATE_NOOP("ClauseForm", "Term named by"),
    "term_reference": QT_TRANSLATE_NOOP("ClauseForm", "Paper that names the term"),
    "level": QT_TRANSLATE_NOOP("ClauseForm", "Level of control"),
    "responsible": QT_TRANSLATE_NOOP("ClauseForm", "Responsible executor (named first)"),
    "consolidator": QT_TRANSLATE_NOOP("ClauseForm", "Body marked “(consolidation)”"),
    "official": QT_TRANSLATE_NOOP("ClauseForm", "Responsible official"),
    "final_result": QT_TRANSLATE_NOOP("ClauseForm", "Final result"),
    "completion_form": QT_TRANSLATE_NOOP("ClauseForm", "Form of completion"),
    "interim": QT_TRANSLATE_NOOP("ClauseForm", "Interim reports"),
    "special": QT_TRANSLATE_NOOP("ClauseForm", "Special track (66-3)"),
    "legislative": QT_TRANSLATE_NOOP("ClauseForm", "Needs legislative amendments (46)"),
    "complex": QT_TRANSLATE_NOOP("ClauseForm", "Complex and interdepartmental, changes approaches (56)"),
    "report_exempt": QT_TRANSLATE_NOOP("ClauseForm", "No report in the form of Appendix 7 is asked for (66)"),
}


def name_of(field: str) -> str:
    """The name of a field in the window's language; the bare name for one no form has."""
    if field in HEAD:
        return QCoreApplication.translate("HeadForm", HEAD[field])
    if field in CLAUSE:
        return QCoreApplication.translate("ClauseForm", CLAUSE[field])
    return field
