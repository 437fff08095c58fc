"""A standard text of the office chosen where it is needed; what it fills may be changed by hand or taken back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from app.controllers.office.directory_views import StandardTextView
from app.rules.terms import Language, TextKind
from ui import languages, messages, theme
from ui.answers import sentence_case
from ui.desk import Desk
from ui.dialogs.form import FormDialog
from ui.dialogs.pick import PickDialog
from ui.shortcuts import Key, on_key
from ui.tables.lines import Row

Entry = QLineEdit | QPlainTextEdit
# The fields a kind of text fills: one for each language (Kazakh, Russian), or one for whichever is there.
Filled = Mapping[TextKind, tuple[Entry, ...]]


class TextChooser(PickDialog):
    """The texts of some kinds that hold today; one of them is taken."""

    def __init__(self, texts: Sequence[StandardTextView], parent: QWidget | None = None) -> None:
        self._none = not texts
        rows = [Row((sentence_case(messages.word(one.kind)), one.text_kk, one.text_ru), one.text_id) for one in texts]
        super().__init__(self._named, self._columns, (170, 0, 260), rows, parent)

    def _named(self) -> str:
        if self._none:
            return self.tr("There is no standard text for this yet: Settings, Directories, Standard texts enters one.")
        return self.tr("Standard text")

    def _columns(self) -> Sequence[str]:
        return self.tr("What it is for"), self.tr("Text in Kazakh"), self.tr("Text in Russian")


class StandardTextButton(QPushButton):
    """Offers the texts for the field that has the focus (by its key), or for all the fields of ``owner``."""

    def __init__(self, desk: Desk, owner: QWidget, fields: Filled) -> None:
        super().__init__()
        self._desk, self._owner, self._fields = desk, owner, fields
        self.setAutoDefault(True)
        theme.mark(self, kind="link")
        self.clicked.connect(lambda: self.offer(tuple(fields)))
        on_key(Key.STANDARD_TEXT, owner).activated.connect(lambda: self.offer(self._focused()))
        self._name()

    def offer(self, kinds: Sequence[TextKind]) -> None:
        """Let the person choose; nothing changes when they do not."""
        today = self._desk.clock.today()
        texts = {one.text_id: one for one in self._desk.controllers.standard_texts.all(today) if one.kind in kinds}
        chooser = TextChooser(tuple(texts.values()), self._owner.window())
        if chooser.exec():
            self.fill(texts[chooser.chosen()])

    def fill(self, text: StandardTextView) -> None:
        """Write the text into its fields; a language it lacks is left as it stands."""
        entries = self._fields[text.kind]
        if len(entries) == 1:
            spoken = text.text_ru if languages.current() is Language.RUSSIAN else text.text_kk
            _write(entries[0], spoken or text.text_kk or text.text_ru)
            entries[0].setFocus()
            return
        for entry, words in zip(entries, (text.text_kk, text.text_ru), strict=True):
            if words:
                _write(entry, words)
        entries[0].setFocus()

    def _focused(self) -> tuple[TextKind, ...]:
        focus = QApplication.focusWidget()
        return tuple(kind for kind, entries in self._fields.items() if focus in entries) or tuple(self._fields)

    def _name(self) -> None:
        self.setText(self.tr("Standard text …"))
        self.setToolTip(Key.STANDARD_TEXT.shown())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)


def offer_in(form: FormDialog, fields: Filled) -> StandardTextButton:
    """Put the button on the left of a form's own buttons."""
    made = StandardTextButton(form.desk, form, fields)
    form.add_buttons(made)
    return made


def _write(entry: Entry, words: str) -> None:
    """As typing does it, so that Ctrl+Z takes it back."""
    if isinstance(entry, QLineEdit):
        entry.selectAll()
        entry.insert(" ".join(words.split()))
        return
    cursor = entry.textCursor()
    cursor.select(cursor.SelectionType.Document)
    cursor.insertText(words)
