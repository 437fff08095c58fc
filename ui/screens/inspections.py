"""What inspectors were shown (43-1): the inspector's own access record, or everybody's for whoever looks after it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox

from app.controllers.vault.inspections import ShownRecord
from app.rules.terms import Grade
from ui import formats, messages
from ui.desk import Desk
from ui.paper_printing import print_order
from ui.screens.listing import ListScreen
from ui.tables.grid import STRETCH
from ui.tables.lines import Row


class InspectionsScreen(ListScreen):
    """One inspector's record: each case once in each form, in the order it was shown."""

    widths = (200, STRETCH, 220)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._record: ShownRecord | None = None
        self.whose = QComboBox()
        self.whose.currentIndexChanged.connect(lambda place: self.refresh())
        self.whose.setVisible(not desk.session.user.inspector)
        self.add_beside_filter(self.whose)
        self.open = self.add_action(lambda: self.tr("Open"), lambda: self.open_row(self.current_key()), on_row=True)
        self.print = self.add_action(lambda: self.tr("Print the record"), self.print_list, main=True)
        self.retranslate()

    def title(self) -> str:
        return self.tr("Inspections")

    def headings(self) -> Sequence[str]:
        return (self.tr("First shown at"), self.tr("Case"), self.tr("In what form"))

    def rows(self) -> Sequence[Row]:
        self._name_inspectors()
        number = self.whose.currentData()
        self._record = self.desk.controllers.inspections.shown_to(number) if number else None
        if self._record is None:
            return ()
        zone = self.desk.clock.local_now().tzinfo
        return tuple(
            Row(
                (formats.moment(line.shown_at.astimezone(zone)), line.case_number, messages.word(line.shown_as)),
                key=line.case_id,
            )
            for line in self._record.lines
        )

    def _name_inspectors(self) -> None:
        """Inspectors are entered while the screen is there; who is on show stays on show."""
        found = self.desk.controllers.inspections.inspectors()
        kept = self.whose.currentData()
        self.whose.blockSignals(True)
        self.whose.clear()
        for inspector in found:
            self.whose.addItem(f"{inspector.full_name} ({inspector.login})", inspector.user_id)
        self.whose.setCurrentIndex(max(0, self.whose.findData(kept)))
        self.whose.blockSignals(False)
        self.whose.setEnabled(bool(found))

    def grade(self) -> Grade | None:
        return self._record.grade if self._record is not None else None

    def may_act(self) -> None:
        self.print.setEnabled(self._record is not None)

    def open_row(self, key: int) -> None:
        self.desk.ways.open_card(key)

    def print_list(self) -> None:
        """Ctrl+P: the record as a list to be signed."""
        record = self._record
        if record is None:
            return
        inspections, name = self.desk.controllers.inspections, f"shown-{record.login}.pdf"
        print_order(
            self.desk, self.title(), name, lambda language, progress: inspections.order(record.user_id, language),
            grade=record.grade, parent=self, can_be_blank=False,
        )  # fmt: skip

    def empty_text(self) -> str:
        if not self.whose.count():
            return self.tr(
                "No inspector is entered. The administrator enters one among the users; a chief puts the chosen cases "
                "on a list of an inspection."
            )
        return self.tr("Nothing was shown yet.")

    def help_text(self) -> str:
        return self.tr(
            "An inspector sees the cases chosen for the inspection and nothing else, changes nothing, and takes no "
            "file away. Their name stands across every screen and every page they print. What they were shown is "
            "written down here at once, each case once in each form, and signed by the inspector's own key; the list "
            "is printed and signed on paper. Lines about cases above the reader's clearance are left out."
        )

    def retranslate(self) -> None:
        super().retranslate()
        self.whose.setAccessibleName(self.tr("Whose record"))
