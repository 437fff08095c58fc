"""Chooses a folder. Qt's own file dialog writes visited folders into its settings, so we have this one."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QWidget

from ui import theme
from ui.dialogs.frame import Dialog
from ui.widgets.texts import button, label


def subfolders(folder: Path) -> list[Path]:
    """The folders inside one, without hidden ones, in the order of their names; empty where it may not be read."""
    try:
        with os.scandir(folder) as entries:
            found = [Path(e.path) for e in entries if not e.name.startswith(".") and e.is_dir()]
    except OSError:
        return []
    return sorted(found, key=lambda path: path.name.casefold())


class FolderChooser(Dialog):
    """``chosen`` holds the folder after a true ``exec()``. ``may_make``: a folder not yet there may be named."""

    def __init__(self, start: Path, purpose: str, *, may_make: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._may_make = may_make
        self.chosen = start
        self.path = QLineEdit()
        self.path.textEdited.connect(self._on_typed)
        self.path.returnPressed.connect(self._take)
        self._up = button()
        self._up.clicked.connect(self._go_up)
        self.list = QListWidget()
        self.list.itemActivated.connect(lambda item: self.show_inside(Path(item.data(Qt.ItemDataRole.UserRole))))
        self._notice = label("caption", wrap=True)
        self.take = button("main")
        self.take.clicked.connect(self._take)
        self._leave = button()
        self._leave.clicked.connect(self.reject)
        self._purpose = label("heading", purpose, wrap=True)
        self._lay_out()
        self.retranslate()
        self.show_inside(start if start.is_dir() else _nearest(start))
        if may_make and start != self.chosen:
            self.path.setText(str(start))
            self._on_typed()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        theme.space(top, spacing=6)
        top.addWidget(self.path, 1)
        top.addWidget(self._up)
        bottom = QHBoxLayout()
        theme.space(bottom, spacing=8)
        bottom.addWidget(self._notice, 1)
        bottom.addWidget(self.take)
        bottom.addWidget(self._leave)
        self.body.addWidget(self._purpose)
        self.body.addLayout(top)
        self.body.addWidget(self.list, 1)
        self.body.addLayout(bottom)
        self.resize(theme.current().px(560), min(theme.current().px(440), 660))

    def show_inside(self, folder: Path) -> None:
        """Show what is inside a folder, and take it as the one chosen so far."""
        self.chosen = folder
        self.path.setText(str(folder))
        self.list.clear()
        for inner in subfolders(folder):
            item = QListWidgetItem(inner.name)
            item.setData(Qt.ItemDataRole.UserRole, str(inner))
            self.list.addItem(item)
        if self.list.count():
            self.list.setCurrentRow(0)
        self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace and self.list.hasFocus():
            self._go_up()
        else:
            super().keyPressEvent(event)

    def _go_up(self) -> None:
        self.show_inside(self.chosen.parent if self.chosen.is_dir() else _nearest(self.chosen))
        self.list.setFocus()

    def _on_typed(self) -> None:
        typed = Path(self.path.text().strip()).expanduser()
        self.chosen = typed
        self._draw()

    def _draw(self) -> None:
        exists, named = self.chosen.is_dir(), self.chosen.is_absolute()
        self.take.setEnabled(named and (exists or self._may_make))
        if not named:
            self._notice.setText(self.tr("Type a path that begins at the root."))
        elif exists:
            self._notice.setText(self.tr("Enter opens a folder, Backspace goes up."))
        elif self._may_make:
            self._notice.setText(self.tr("This folder will be made."))
        else:
            self._notice.setText(self.tr("There is no such folder."))

    def _take(self) -> None:
        if self.take.isEnabled():
            self.accept()

    def retranslate(self) -> None:
        self.setWindowTitle(self._purpose.text())
        self._up.setText(self.tr("Up"))
        self.take.setText(self.tr("Take this folder"))
        self._leave.setText(self.tr("Cancel"))
        self.path.setAccessibleName(self.tr("Path of the folder"))
        self.list.setAccessibleName(self.tr("Folders inside"))
        self._draw()


def _nearest(path: Path) -> Path:
    """The nearest folder above a path that exists."""
    return next((above for above in path.parents if above.is_dir()), Path("/"))
