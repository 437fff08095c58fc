"""The base of every dialog: banner on top and bottom, words that follow the language."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.rules.terms import Grade
from ui import theme
from ui.widgets.banner import Banner
from ui.widgets.watermark import mark_like

KEPT = "dialog:"  # begins the name of what was typed in a dialog and is kept over a lock


class Dialog(QDialog):
    """Subclasses put their content into ``self.body`` and look their texts up in ``retranslate``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banners = (Banner(), Banner())
        column = QVBoxLayout(self)
        theme.space(column)
        self.body = QVBoxLayout()
        theme.space(self.body, 16, 14, 16, 14, spacing=10)
        column.addWidget(self.banners[0])
        column.addLayout(self.body, 1)
        column.addWidget(self.banners[1])
        over = parent.window() if parent is not None else None
        shown = getattr(over, "banners", None)
        self.show_grade(shown[0].grade if shown else None)
        self.watermark = mark_like(self, parent)

    def show_grade(self, grade: Grade | None) -> None:
        for banner in self.banners:
            banner.show_grade(grade)

    def done(self, result: int) -> None:
        super().done(result)
        self.deleteLater()  # a closed dialog does not live on under its parent

    def kept_name(self) -> str:
        """The name under which ``unsaved`` is kept over a lock."""
        return f"{KEPT}{type(self).__module__}.{type(self).__name__}"

    def unsaved(self) -> str:
        """What is typed and not entered; "" when nothing is."""
        return ""

    def retranslate(self) -> None:
        """Look every own text up again."""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
