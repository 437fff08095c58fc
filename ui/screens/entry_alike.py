"""Instructions that say what the new one says: how much of it, where; what follows from it a person decides (4 13))."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.controllers.control.resemblance import AlikeCase
from ui import formats, messages, theme
from ui.widgets.part import Part
from ui.widgets.texts import button, copyable, label

MOST_PASSAGES = 3


class AlikePanel(Part):
    """Nothing is shown while nothing is alike."""

    opened = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.found: tuple[AlikeCase, ...] = ()
        self._title, self._note = label("heading"), label("caption", wrap=True)
        self._lines: list[QWidget] = []
        self._column = QVBoxLayout(self)
        theme.space(self._column, spacing=4)
        self._column.addWidget(self._title)
        self._column.addWidget(self._note)
        self.retranslate()

    def show_found(self, found: Sequence[AlikeCase]) -> None:
        self.found = tuple(found)
        for old in self._lines:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._lines = []
        for one in self.found:
            self._add(one)
        self.setVisible(bool(self.found))

    def _add(self, one: AlikeCase) -> None:
        share = f"{round(one.share * 100)} %"
        head = button("link")
        head.setText(f"№ {one.case_number} · {share} · {messages.word(one.status)}")
        head.clicked.connect(lambda: self.opened.emit(one.case_id))
        facts = " · ".join(part for part in (one.document, one.responsible, formats.day(one.deadline)) if part)
        quotes = " … ".join(passage.text for passage in one.passages[:MOST_PASSAGES])
        said = copyable("caption", f"{facts}\n«{quotes}»" if quotes else facts)
        for made in (head, said):
            self._lines.append(made)
            self._column.addWidget(made)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Instructions that say the same"))
        self._note.setText(
            self.tr(
                "What stands in both texts is quoted. Whether one covers or repeats the other, you decide (33, 75)."
            )
        )
        self.show_found(self.found)
