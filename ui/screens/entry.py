"""Entry of an instruction: one page from top to bottom, its dates beside it while it is typed."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from app.controllers.control.resemblance import AlikeCase
from app.controllers.control.views import EntryPreview, Registered
from app.errors import BaqylauError
from app.rules.outcome import Finding, Refusal
from app.rules.terms import Grade
from ui import messages, refusal_paper, theme
from ui.desk import Desk
from ui.dialogs.failed import Failed
from ui.dialogs.question import Question
from ui.screens import card_printing
from ui.screens.base import Screen
from ui.screens.entry_form import EntryForm, field_around
from ui.screens.entry_preview import PreviewPanel
from ui.shortcuts import Key, on_key
from ui.widgets.elided import ElidedLabel
from ui.widgets.field import Field
from ui.widgets.scrolled import scrolled
from ui.widgets.texts import button

TYPING_PAUSE_MS = 150
LOOKING_PAUSE_MS = 700  # texts are compared when one stops typing
BESIDE_FROM = 820  # width at 100 % from which the preview stands beside the form


class EntryScreen(Screen):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._visited: set[Field] = set()
        self._tried = False
        self._faults: dict[Field, str] = {}
        self._refused: Refusal | None = None
        self._title = ElidedLabel("title")
        self.back, self.save, self.save_and_print = button(), button(), button("main")
        self.pack = button()
        self.form = EntryForm(desk, (self.save, self.save_and_print, self.pack, self.back))
        self.preview = PreviewPanel()
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._look = QTimer(self, singleShot=True, interval=LOOKING_PAUSE_MS)
        self._lay_out()
        self._connect()
        self._empty = self.form.typed()
        self.retranslate()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        theme.space(bar, spacing=8)
        bar.addWidget(self.back)
        bar.addWidget(self._title, 1)
        bar.addWidget(self.pack)
        bar.addWidget(self.save)
        bar.addWidget(self.save_and_print)
        self._form_area = scrolled(self.form)
        self._halves = QSplitter(Qt.Orientation.Horizontal)
        self._halves.setChildrenCollapsible(False)
        self._halves.addWidget(self._form_area)
        self._halves.addWidget(scrolled(self.preview))
        self._halves.setStretchFactor(0, 5)
        self._halves.setStretchFactor(1, 3)
        column = QVBoxLayout(self)
        theme.space(column, 14, 10, 14, 12, spacing=8)
        column.addLayout(bar)
        column.addWidget(self._halves, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.desk.ways.go_back)
        self.pack.clicked.connect(self.open_pack)
        self.save.clicked.connect(lambda: self.register(print_after=False))
        self.save_and_print.clicked.connect(lambda: self.register(print_after=True))
        self.form.changed.connect(self._pause.start)
        self._pause.timeout.connect(self.draw_preview)
        self.form.changed.connect(self._look.start)
        self._look.timeout.connect(self.look_for_alike)
        self.preview.alike.opened.connect(self.desk.ways.open_card)
        self.preview.memo_wanted.connect(self.print_refusal)
        on_key(Key.SAVE, self).activated.connect(lambda: self.register(print_after=False))
        on_key(Key.SAVE_AND_PRINT, self).activated.connect(lambda: self.register(print_after=True))
        keypad = QShortcut(QKeySequence("Ctrl+Enter"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keypad.activated.connect(lambda: self.register(print_after=True))
        on_key(Key.ADD_CLAUSE, self).activated.connect(self.form.add_and_go)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.link(application.focusChanged, self._on_focus)

    # preview and faults

    def draw_preview(self) -> EntryPreview | None:
        """Ask the controller what the decree says to what is typed; faults appear beside their fields."""
        self._pause.stop()
        entry = self.form.entry()
        preview = self.desk.cases.preview(entry) if entry is not None else None
        faults = self.form.own_faults()
        if preview is not None:
            self.form.head.show_next_number(preview.next_number)
            faults = self._placed(preview.faults) | faults
        self.preview.show_preview(preview, self._waiting(preview))
        self._show_faults(faults)
        self.show_grade()
        return preview

    def look_for_alike(self) -> None:
        """Earlier instructions that say what a clause says, shown with the words they share."""
        self._look.stop()
        found: dict[int, AlikeCase] = {}
        for form in self.form.clauses:
            texts = form.text_kk.toPlainText(), form.text_ru.toPlainText()
            found |= {one.case_id: one for one in self.desk.controllers.resemblance.alike(*texts)}
        self.preview.alike.show_found(list(found.values()))

    def _waiting(self, preview: EntryPreview | None) -> list[str]:
        dates = self.tr("Type when the paper was signed and received: the dates then appear here.")
        term = self.tr("Type the term: the dates then appear here.")
        return [dates if preview is None else term if form.term.is_missing() else "" for form in self.form.clauses]

    def _placed(self, found: Iterable[Finding]) -> dict[Field, str]:
        """The first finding of each field that is named by one."""
        placed: dict[Field, str] = {}
        for finding in found:
            field = self.form.field_of(finding)
            if field is not None:
                placed.setdefault(field, messages.finding(finding))
        return placed

    def _show_faults(self, faults: dict[Field, str]) -> None:
        """A field is blamed once it was visited, all of them once saving was tried."""
        self._faults = faults
        for field in self.form.fields():
            blamed = self._tried or field in self._visited
            field.show_fault(faults.get(field, "") if blamed else "")

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        left, entered = field_around(old), field_around(new)
        if left is not None and left is not entered and self.form.isAncestorOf(left):
            self._visited.add(left)
            left.show_fault(self._faults.get(left, ""))
        if entered is not None and self.form.isAncestorOf(entered):
            self._form_area.ensureWidgetVisible(entered)

    # saving

    def register(self, *, print_after: bool) -> None:
        """Register what is typed. A refusal keeps everything typed and says what is wrong beside each field."""
        self._tried = True
        self.preview.show_message("")
        self.draw_preview()
        entry = self.form.entry()
        if entry is None or self.form.own_faults():
            self._go_to_first_fault()
            return
        try:
            done = self.desk.cases.register(entry, despite_duplicate=self.preview.despite.isChecked())
        except BaqylauError as failure:
            Failed(messages.error(failure), self).exec()
            return
        if isinstance(done, Refusal):
            self._show_refusal(done)
        else:
            self._finish(done, print_after=print_after)

    def _show_refusal(self, refused: Refusal) -> None:
        self._show_faults(self._placed(refused) | self.form.own_faults())
        loose = tuple(finding for finding in refused if self.form.field_of(finding) is None)
        self._refused = refused
        self.preview.show_message(messages.findings(loose), has_memo=True)
        self._go_to_first_fault()

    def open_pack(self) -> None:
        """What is typed here becomes what the papers of a pack share."""
        typed = self.form.typed()
        self._empty = typed
        ways = self.desk.ways
        ways.go_back()
        screen = ways.open_screen("pack:PackScreen")
        screen.accept(common=typed)

    def print_refusal(self) -> None:
        """The memo of the last refusal: each finding with its paragraph."""
        if self._refused is not None:
            refusal_paper.print_refusal(self.desk, self._refused, self.title(), 0, self)

    def _go_to_first_fault(self) -> None:
        self.desk.ways.notify(self.tr("Not registered: see the fields marked red. Nothing typed is lost."), "warn")
        for part in self.form.inputs():
            field = field_around(part)
            if field is not None and field.fault():
                part.setFocus()
                self._form_area.ensureWidgetVisible(field)
                return

    def _finish(self, done: Registered, *, print_after: bool) -> None:
        self._empty = self.form.typed()
        ways = self.desk.ways
        ways.notify(self.tr("Registered: No. %1").replace("%1", done.registration_number), "good")
        ways.go_back()
        ways.open_card(done.case_ids[0])
        if print_after:
            card_printing.print_cards(self.desk, done.case_ids)

    # what is typed

    def unsaved(self) -> str:
        typed = self.form.typed()
        return "" if typed == self._empty else typed

    def restore(self, fields: str) -> None:
        self.form.put(fields)
        self.draw_preview()

    def may_leave(self) -> bool:
        if not self.unsaved():
            return True
        question = Question(
            self.tr("Leave the form?"),
            self.tr("What is typed on this form is not registered. If you leave, it is lost."),
            go_on=self.tr("Leave and lose it"),
            stay=self.tr("Stay on the form"),
            parent=self,
        )
        return bool(question.exec())

    # the rest of a screen

    def grade(self) -> Grade | None:
        return self.form.head.grade.chosen()

    def refresh(self) -> None:
        self.form.reload_names()
        self.form.order_tabs()
        self.draw_preview()

    def first_field(self) -> QWidget | None:
        return self.form.head.grade

    def title(self) -> str:
        return self.tr("New instruction")

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab on the last button leaves the form: left alone, Qt would lead back to an input made of several parts."""
        if forward and self.back.hasFocus():
            reached = self.back.nextInFocusChain()
            while reached is not None and reached is not self.back:
                if not self.isAncestorOf(reached) and _takes_tab(reached):
                    reached.setFocus(Qt.FocusReason.TabFocusReason)
                    return True
                reached = reached.nextInFocusChain()
        return super().focusNextPrevChild(forward)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() / theme.current().scale >= BESIDE_FROM
        way = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if way is not self._halves.orientation() or not event.oldSize().isValid():
            self._halves.setOrientation(way)
            self._halves.setSizes([1300, 800] if beside else [600, 400])  # shares of the room there is

    def help_text(self) -> str:
        return self.tr(
            "A paper that gives instructions, entered from top to bottom; Tab follows the paper. The unit of "
            "control is the clause (42): each clause has its own term, bodies and result, and gets its own card.\n\n"
            "The day of receipt is not counted (50). A term stands as a date, in working days, weeks or months; where "
            "only a mark stands, it sets the term (53). A personal instruction without a date is due within two weeks "
            "of its signing (51). Where several bodies are named, the first, or the one marked “(consolidation)”, "
            "consolidates (55).\n\n"
            "Beside the form stand deadline, act-by, type of control and every obligation, each with its paragraph; "
            '"why" shows the counting and the days skipped. Ctrl+S saves, Ctrl+Enter saves and prints the card.'
        )

    def retranslate(self) -> None:
        self._title.setText(self.tr("New instruction"))
        self.back.setText(self.tr("Back"))
        self.pack.setText(self.tr("A pack of similar papers …"))
        self.save.setText(self.tr("Save"))
        self.save.setToolTip(Key.SAVE.shown())
        self.save_and_print.setText(self.tr("Save and print the card"))
        self.save_and_print.setToolTip(Key.SAVE_AND_PRINT.shown())
        self.draw_preview()


def _takes_tab(part: QWidget) -> bool:
    return bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus) and part.isVisible() and part.isEnabled()
