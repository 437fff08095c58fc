"""The package of a draft act (15) on its page, and the letter a returned draft comes back with (22)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui import messages
from ui.dialogs.draft_visas import AttachDialog
from ui.screens import draft_page, draft_printing
from ui.screens.draft_tab import DraftTab

if TYPE_CHECKING:
    from ui.screens.draft import DraftScreen

PACKAGE_WIDTHS = (0, 100, 90, 240, 220, 200)


class PackageSide(DraftTab):
    """The checklist of paragraph 15."""

    def __init__(self, screen: DraftScreen) -> None:
        super().__init__(draft_page.package_headings, PACKAGE_WIDTHS)
        self._screen = screen
        self.attach = self.add(lambda: self.tr("It lies here …"), self.put, on_row=True)
        self.other = self.add(lambda: self.tr("Another paper …"), self.put_other)
        self.remove = self.add(lambda: self.tr("It does not lie here"), self.take_off, on_row=True)
        self.approval = self.add(lambda: self.tr("Approval sheet (Appendix 1)"), self.print_approval)
        self.letter = self.add(lambda: self.tr("Covering letter (22)"), self.print_letter)
        self.opens(self.put)
        self.retranslate()

    def draw(self) -> None:
        view = self._screen.view
        if view is None:
            return
        missing = sum(line.attached is None for line in view.checklist)
        note = self.tr("Missing papers: %1").replace("%1", str(missing)) if missing else self.tr("Nothing is missing.")
        if not view.checklist:
            note = self.tr("A draft of the Administration itself is submitted to nobody: it has no package (11).")
        self.show_rows(draft_page.package(view), note)
        self.letter.setEnabled(view.last_return is not None)
        self.letter.setToolTip("" if view.last_return is not None else messages.say("draft.not_returned"))
        self.letter.setAccessibleDescription(self.letter.toolTip())
        for action in (self.attach, self.other, self.remove):
            action.setEnabled(view.may_amend and (action is self.other or bool(self.key())))

    def put(self) -> None:
        view = self._screen.view
        if view is not None and self.key() and view.may_amend:
            self._screen.ask(AttachDialog(self._screen.desk, view, view.checklist[self.key() - 1]))

    def put_other(self) -> None:
        if self._screen.view is not None:
            self._screen.ask(AttachDialog(self._screen.desk, self._screen.view, None))

    def take_off(self) -> None:
        view = self._screen.view
        there = view.checklist[self.key() - 1].attached if view is not None and self.key() else None
        if there is not None:
            self._screen.desk.controllers.acts.visas.detach(self._screen.draft_id, there.attachment_id)
            self._screen.refresh()

    def print_side(self) -> None:
        if self._screen.view is not None:
            draft_printing.print_checklist(self._screen.desk, self._screen.view)

    def print_approval(self) -> None:
        if self._screen.view is not None:
            draft_printing.print_approval_sheet(self._screen.desk, self._screen.view)

    def print_letter(self) -> None:
        if self._screen.view is not None:
            draft_printing.print_return_letter(self._screen.desk, self._screen.view)
