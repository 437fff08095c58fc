"""A filter of the list of cards kept under a name."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLineEdit

from app.controllers.overview.case_lists import ListFilter, SavedFilterView
from app.rules.outcome import Refusal
from app.rules.terms import Role
from ui.desk import Desk
from ui.dialogs.form import FormDialog
from ui.widgets.field import Field


class KeepFilterForm(FormDialog):
    """A name of one's own replaces an earlier filter of that name; a chief may share one with all."""

    def __init__(self, desk: Desk, conditions: ListFilter, sort: str, *, descending: bool, name: str = "") -> None:
        super().__init__(desk)
        self._conditions, self._sort, self._descending = conditions, sort, descending
        self.name, self.shared = QLineEdit(name), QCheckBox()
        self.shared.setVisible(Role.CHIEF in desk.session.user.roles)
        self.add_row(Field("name", lambda: self.tr("Name of the filter"), self.name))
        self.add_below(self.shared)
        self.ready()

    def heading(self) -> str:
        return self.tr("Keep this filter")

    def send(self) -> SavedFilterView | Refusal:
        return self.desk.cases.lists.save(
            self.name.text(), self._conditions, sort=self._sort, descending=self._descending,
            shared=self.shared.isChecked(),
        )  # fmt: skip

    def retranslate(self) -> None:
        super().retranslate()
        self.shared.setText(self.tr("for everybody in this office"))
