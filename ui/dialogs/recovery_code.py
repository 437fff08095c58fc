"""A new recovery code: asked for by two persons, shown once, printed, and asked back from the paper."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QHBoxLayout

from app.controllers.vault.recovering import renew_code
from app.controllers.vault.recovery_papers import NewCode
from app.jobs import Progress
from app.rules.outcome import Refusal
from ui import theme
from ui.desk import Desk
from ui.dialogs.form import FormDialog
from ui.dialogs.frame import Dialog
from ui.dialogs.question import Question
from ui.entrance.recovery import RecoveryPage
from ui.recovery_paper import sheet_preview
from ui.widgets.field import Field
from ui.widgets.scrolled import scrolled
from ui.widgets.second_person import SecondPerson
from ui.widgets.texts import button, label


class RenewCodeForm(FormDialog):
    """``outcome`` is the code, or its two halves; the old code ended when they were made."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.halves, self.second = QCheckBox(), SecondPerson()
        self.add_row(Field("halves", lambda: self.tr("Who can open the vault with it"), self.halves))
        self.add_row((self.second, 12))
        self.ready()

    def heading(self) -> str:
        return self.tr("New recovery code")

    def note(self) -> str:
        return self.tr(
            "The old code ends at once; its envelope is destroyed by act. Have a printer or a pen ready: the new code "
            "is shown once and kept nowhere."
        )

    def go_on(self) -> str:
        return self.tr("Make it")

    def own_message(self) -> str:
        if self.second.login.text().strip() and self.second.passphrase.text():
            return ""
        return self.tr("Two persons do this: the second one's login and passphrase are needed.")

    def work(self) -> Callable[[Progress], object | Refusal] | None:
        session, halves = self.desk.session, self.halves.isChecked()
        second = self.second.shown(session)
        return lambda progress: renew_code(session, second(), halves=halves)

    def retranslate(self) -> None:
        super().retranslate()
        self.halves.setText(self.tr("Only two persons together: the code is made in two halves"))


class ShownCode(Dialog):
    """One code, or one half of it: print it or write it down, then three groups are asked back from the paper."""

    def __init__(self, desk: Desk, new: NewCode) -> None:
        super().__init__(desk.ways.dialog_parent())
        self._desk, self._new = desk, new
        self._heading = label("heading", wrap=True)
        self.page = RecoveryPage()
        self.back, self.next = button(), button("main")
        self.page.print_wanted.connect(self.print_sheet)
        self.page.changed.connect(self._draw)
        self.back.clicked.connect(self.page.show_again)
        self.next.clicked.connect(self._go_on)
        row = QHBoxLayout()
        theme.space(row, 0, 6, 0, 0, spacing=8)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.next)
        self.body.addWidget(self._heading)
        self.body.addWidget(scrolled(self.page), 1)
        self.body.addLayout(row)
        self.page.show_code(new.code)
        self.resize(theme.current().px(620), theme.current().px(430))
        self.retranslate()
        self.next.setFocus()

    def print_sheet(self) -> None:
        press = self._desk.controllers.paper.press
        sheet_preview(self._new, self._desk.background, self, press).exec()

    def _go_on(self) -> None:
        if self.page.is_confirmed():
            self.accept()
        else:
            self.page.ask_back()

    def reject(self) -> None:
        """Escape asks first: a code that is on no paper opens nothing."""
        asked = Question(
            self.tr("Put the code away?"), self.tr("It is not shown again. If it is on no paper, make a new one."),
            go_on=self.tr("Put it away"), stay=self.tr("Back to the code"), parent=self,
        )  # fmt: skip
        if asked.exec():
            super().reject()

    def done(self, result: int) -> None:
        self.page.forget()
        self._new = NewCode(self._new.vault, self._new.made_on, "")
        super().done(result)

    def _draw(self) -> None:
        asking = self.page.is_asking()
        self.back.setVisible(asking)
        self.next.setEnabled(not asking or self.page.is_confirmed())
        self.retranslate()

    def retranslate(self) -> None:
        title = self.tr("The recovery code")
        if self._new.parts > 1:
            title = self.tr("The recovery code: half %1 of 2, for its own holder only")
            title = title.replace("%1", str(self._new.part))
        self.setWindowTitle(title)
        self._heading.setText(title)
        self.back.setText(self.tr("Show the code again"))
        self.next.setText(self.tr("Done") if self.page.is_asking() else self.tr("It is on paper"))


def show_codes(desk: Desk, codes: tuple[str, ...]) -> None:
    """The code, or its halves one after the other: each of two holders sees only their own."""
    vault, today = desk.session.vault.site.folder.name, desk.clock.today()
    for part, code in enumerate(codes, 1):
        ShownCode(desk, NewCode(vault, today, code, part, len(codes))).exec()
