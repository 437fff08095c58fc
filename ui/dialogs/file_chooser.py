"""Chooses a file in a folder or on a removable medium, the way `FolderChooser` chooses a folder."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from ui.dialogs.folder_chooser import FolderChooser

MOUNTED = (Path("/run/media"), Path("/media"), Path("/mnt"))


def files_in(folder: Path, suffix: str) -> list[Path]:
    """The files of one kind in a folder, by name; empty where it may not be read."""
    try:
        with os.scandir(folder) as entries:
            found = [Path(e.path) for e in entries if e.name.casefold().endswith(suffix) and e.is_file()]
    except OSError:
        return []
    return sorted(found, key=lambda path: path.name.casefold())


def first_folder() -> Path:
    """Where removable media of this user are, else the user's own folder."""
    own = Path.home().name
    here = [place for mounted in MOUNTED for place in (mounted / own, mounted) if place.is_dir()]
    return next((place for place in here if any(place.iterdir())), Path.home())


class FileChooser(FolderChooser):
    """``chosen`` holds the file after a true ``exec()``; only files that end in ``suffix`` are listed."""

    def __init__(self, start: Path, purpose: str, suffix: str, parent: QWidget | None = None) -> None:
        self._suffix = suffix
        super().__init__(start, purpose, may_make=False, parent=parent)

    def show_inside(self, folder: Path) -> None:
        """Show the folders and files inside; a file is taken at once."""
        if folder.is_file():
            self.chosen = folder
            self.path.setText(str(folder))
            self._draw()
            self._take()
            return
        super().show_inside(folder)
        for file in files_in(folder, self._suffix):
            item = QListWidgetItem(f"\N{PAGE FACING UP} {file.name}")
            item.setData(Qt.ItemDataRole.UserRole, str(file))
            self.list.addItem(item)
        if self.list.count():
            self.list.setCurrentRow(0)
        self._draw()

    def _draw(self) -> None:
        self.take.setEnabled(self.chosen.is_absolute() and self.chosen.is_file())
        if not self.chosen.is_absolute():
            self._notice.setText(self.tr("Type a path that begins at the root."))
        elif self.chosen.is_dir() or self.chosen.is_file():
            self._notice.setText(self.tr("Enter opens a folder or takes a file, Backspace goes up."))
        else:
            self._notice.setText(self.tr("There is no such file."))

    def retranslate(self) -> None:
        super().retranslate()
        self.take.setText(self.tr("Take this file"))
        self.path.setAccessibleName(self.tr("Path of the file"))
        self.list.setAccessibleName(self.tr("Folders and files inside"))
