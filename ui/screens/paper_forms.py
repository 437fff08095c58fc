"""Forms on paper: headings corrected, arrangements adjusted, seen on the very page before they are kept."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QTabWidget, QVBoxLayout, QWidget

from app.controllers.paper.layouts import FormLine, HeadingLine
from app.controllers.paper.press import PaperLanguage
from app.errors import InvalidInput
from app.rules.outcome import Refusal
from app.rules.terms import Language
from ui import languages, messages, theme
from ui.desk import Desk
from ui.paper import Paper
from ui.screens.base import Screen
from ui.tables.grid import STRETCH, Grid
from ui.tables.lines import LinesModel, Row
from ui.widgets.field import Field
from ui.widgets.layout_editor import LayoutEditor
from ui.widgets.paper_view import PaperView
from ui.widgets.scrolled import scrolled
from ui.widgets.texts import button, label, page

SIDE_WIDTH = 520


class PaperFormsScreen(Screen):
    """Every change names its ground, is a version, and is printed from then on; the decree's words can be restored."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._layouts = desk.controllers.paper.layouts
        self._forms: tuple[FormLine, ...] = ()
        self._lines: tuple[HeadingLine, ...] = ()
        self.view: PaperView | None = None
        self._title, self._message = label("title"), label("error", wrap=True)
        self.form, self.tabs = QComboBox(), QTabWidget()
        self.model = LinesModel(self._headings)
        self.table = Grid(self.model, (STRETCH, 90, 60))
        self.kk, self.ru, self.ground = QLineEdit(), QLineEdit(), QLineEdit()
        self.editor = LayoutEditor()
        self.save, self.reset = button("main"), button()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        words = page()
        inner = QVBoxLayout(words)
        theme.space(inner, 4, 8, 4, 4, spacing=6)
        inner.addWidget(self.table, 1)
        for field in (
            Field("kk", lambda: self.tr("In Kazakh"), self.kk),
            Field("ru", lambda: self.tr("In Russian"), self.ru),
        ):
            inner.addWidget(field)
        self.tabs.addTab(words, "")
        self.tabs.addTab(self.editor, "")
        side = QWidget()
        column = QVBoxLayout(side)
        theme.space(column, 0, 0, 8, 0, spacing=8)
        below = QHBoxLayout()
        theme.space(below, spacing=8)
        below.addWidget(self.reset)
        below.addStretch(1)
        below.addWidget(self.save)
        column.addWidget(self._title)
        column.addWidget(Field("form", lambda: self.tr("Form"), self.form))
        column.addWidget(self.tabs, 1)
        column.addWidget(Field("ground", lambda: self.tr("On what ground (order, instruction)"), self.ground))
        column.addWidget(self._message)
        column.addLayout(below)
        area = scrolled(side)
        theme.size(area, width=SIDE_WIDTH)
        self._row = QHBoxLayout(self)
        theme.space(self._row, 14, 10, 14, 12, spacing=12)
        self._row.addWidget(area)
        self._row.addStretch(1)

    def _connect(self) -> None:
        self.form.activated.connect(self._show_form)
        self.table.selectionModel().currentRowChanged.connect(self._show_heading)
        for line in (self.kk, self.ru):
            line.editingFinished.connect(self.preview)
        self.editor.changed.connect(self.preview)
        self.tabs.currentChanged.connect(self.preview)
        self.save.clicked.connect(self.keep)
        self.reset.clicked.connect(self.restore_shipped)

    # what is on show

    def refresh(self) -> None:
        at = max(self.form.currentIndex(), 0)
        self._forms = self._layouts.forms(languages.current())
        self.form.clear()
        for line in self._forms:
            changed = self.tr("%1 (changed)").replace("%1", line.name) if line.corrected or line.arranged else line.name
            self.form.addItem(changed)
        self.form.setCurrentIndex(min(at, len(self._forms) - 1))
        self._show_form()

    def _line(self) -> FormLine:
        return self._forms[self.form.currentIndex()]

    def _show_form(self) -> None:
        line = self._line()
        self._lines = self._layouts.headings(line.form)
        changed = self.tr("corrected")
        self.model.show(
            [
                Row((one.kk, changed if one.is_corrected else "", one.proof), tone="warn" if one.is_corrected else "")
                for one in self._lines
            ]
        )
        self.table.selectRow(0)
        self._show_heading()
        self.tabs.setTabEnabled(1, line.adjustable)
        if line.adjustable:
            self.editor.show_layout(line.form, self._layouts.layout(line.form))
        self.preview()

    def _heading(self) -> HeadingLine | None:
        row = self.table.currentIndex().row()
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def _show_heading(self) -> None:
        one = self._heading()
        if one is not None:
            self.kk.setText(one.kk.replace("\n", "\\n"))
            self.ru.setText(one.ru.replace("\n", "\\n"))

    def _typed(self) -> dict[Language, str]:
        """The texts of the heading under the cursor that differ from those printed now."""
        one = self._heading()
        if one is None:
            return {}
        typed = {Language.KAZAKH: self.kk.text(), Language.RUSSIAN: self.ru.text()}
        now = {Language.KAZAKH: one.kk, Language.RUSSIAN: one.ru}
        read = {language: text.replace("\\n", "\n").strip() for language, text in typed.items()}
        return {language: text for language, text in read.items() if text != now[language]}

    def preview(self) -> None:
        """The page from the very bytes, with what is typed and not kept yet."""
        if not self._forms:
            return
        line, one = self._line(), self._heading()
        typed = {f"{one.area}.{one.key}.{language}": text for language, text in self._typed().items()} if one else {}
        layout = self.editor.layout_now() if line.adjustable and self.tabs.currentIndex() == 1 else None
        try:
            pdf = self._layouts.preview(line.form, PaperLanguage.BOTH, layout, typed)
        except (InvalidInput, KeyError, ValueError, IndexError):
            self._say(self.tr("This cannot be printed so: see the places in brackets and the widths."))
            return
        self._say("")
        self._forget()
        self.view = PaperView(Paper(pdf))
        self.view.setAccessibleName(line.name)
        self._row.takeAt(1)
        self._row.addWidget(self.view, 1)

    def _say(self, text: str) -> None:
        self._message.setText(text)
        self._message.setVisible(bool(text))

    def _forget(self) -> None:
        if self.view is not None:
            self._row.removeWidget(self.view)
            self.view.forget()
            self.view.deleteLater()
            self.view = None
            self._row.addStretch(1)

    # keeping

    def keep(self) -> None:
        """Keep what the tab on show changes, under its ground."""
        line, one = self._line(), self._heading()
        if self.tabs.currentIndex() == 1:
            self._done(self._layouts.arrange(line.form, self.editor.layout_now(), self.ground.text()))
            return
        for language, text in self._typed().items():
            if one is not None and not self._done(
                self._layouts.correct(one.area, one.key, language, text, self.ground.text())
            ):
                return

    def restore_shipped(self) -> None:
        """Back to the decree's words, or to the shipped arrangement."""
        line, one, ground = self._line(), self._heading(), self.ground.text()
        if self.tabs.currentIndex() == 1:
            self._done(self._layouts.reset_layout(line.form, ground))
        elif one is not None:
            for language in (Language.KAZAKH, Language.RUSSIAN):
                if not self._done(self._layouts.reset_heading(one.area, one.key, language, ground)):
                    return

    def _done(self, outcome: Any) -> bool:
        if isinstance(outcome, Refusal):
            self._say(messages.refusal(outcome))
            return False
        row = self.table.currentIndex().row()
        self.refresh()
        self.table.selectRow(max(row, 0))
        self.desk.ways.notify(self.tr("Kept; it is printed so from now on."), "good")
        return True

    # the screen

    def release(self) -> None:
        self._forget()
        super().release()

    def first_field(self) -> QWidget | None:
        return self.form

    def title(self) -> str:
        return self.tr("Forms on paper")

    def help_text(self) -> str:
        return self.tr(
            "Titles and headings are those of the decree; those marked T are renderings that could not be checked "
            "against the official Russian text. Every heading can be corrected. Forms the decree does not prescribe "
            "can be arranged: fields on or off, their order and width, margins. Each change names its ground, is kept "
            "as a version and logged, and holds for every print from then on; papers printed before still verify."
        )

    def _headings(self) -> tuple[str, ...]:
        return (self.tr("Heading"), self.tr("State"), self.tr("Proof"))

    def retranslate(self) -> None:
        self._title.setText(self.title())
        self.tabs.setTabText(0, self.tr("Headings"))
        self.tabs.setTabText(1, self.tr("Arrangement"))
        self.save.setText(self.tr("Keep"))
        self.reset.setText(self.tr("Back to the shipped one"))
        self.table.setAccessibleName(self.tr("Headings of the form"))
        self.ground.setAccessibleName(self.tr("On what ground (order, instruction)"))
        if self._forms:
            self.refresh()
