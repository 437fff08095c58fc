"""The window: banners, bar, places, the screen on show, notices. It leads from screen to screen, no more."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.errors import BaqylauError
from ui import formats, messages, theme, typing
from ui.background import Background
from ui.desk import Desk
from ui.dialogs.explanation import Explanation
from ui.dialogs.frame import KEPT, Dialog
from ui.notifier import Notifier
from ui.pile import Pile
from ui.places import PLACES
from ui.screens.base import Screen
from ui.shortcuts import Key, on_key
from ui.widgets.banner import Banner
from ui.widgets.navigation import Navigation
from ui.widgets.texts import page
from ui.widgets.top_bar import TopBar
from ui.widgets.watermark import Watermark
from ui.wiring import UnsavedForm, Wiring

if TYPE_CHECKING:
    from app.controllers.law.lawbook import SelfTest
    from app.controllers.vault.sessions import Session
    from ui.program import Program


class MainWindow(QMainWindow):
    """Provides the `Ways` of the desk."""

    lock_wanted = Signal()
    closed = Signal()

    def __init__(self, wiring: Wiring, program: Program, session: Session, background: Background) -> None:
        super().__init__()
        controllers = program.controllers(session)
        self.desk = Desk(
            session=session, controllers=controllers, clock=wiring.clock, events=wiring.events,
            settings=wiring.settings, background=background, ways=self,
        )  # fmt: skip
        self.banners = (Banner(), Banner())
        self.top_bar = TopBar(session.user.full_name, session.vault_name)
        places = [place for place in PLACES if place.for_inspectors or not session.user.inspector]
        self.navigation = Navigation([(place.name, place.shown_title) for place in places])
        self.pile = Pile()
        self._kept: dict[str, str] = {}  # what was typed in dialogs before the lock, until they are opened again
        self.notifier = Notifier()
        self._lay_out()
        self._connect()
        self.watermark = self._mark() if session.user.inspector else None
        self.resize(1366, 740)
        self.open_place("today")
        self._test_rules()

    def _mark(self) -> Watermark:
        """An inspector's window says over everything who looks; nothing can be registered in it."""
        self.top_bar.offer_entry(offered=False)
        return Watermark(self, self.desk.session.user.full_name, formats.day(self.desk.clock.today()))

    def _test_rules(self) -> None:
        """The conformance kit at every start, behind the window; only a failure stays in sight."""

        def tested(found: SelfTest) -> None:
            if not isValid(self.notifier):  # the window went away meanwhile
                return
            if found.passed:
                text = self.tr("The rules of the decree passed their self-test (%1 situations).")
                self.notify(text.replace("%1", str(found.asked)), "good")
            else:
                self.notify(self.tr("The rules of the decree failed their self-test: see Settings, Rules."), "warn")

        def failed(error: BaqylauError) -> None:
            self.notify(messages.error(error), "warn")

        self.desk.background.start(
            lambda progress: import_module("app.controllers.law.lawbook").self_test(), tested, failed
        )

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        theme.space(middle)
        middle.addWidget(self.navigation)
        middle.addWidget(self.pile, 1)
        ground = page()
        column = QVBoxLayout(ground)
        theme.space(column)
        column.addWidget(self.banners[0])
        column.addWidget(self.top_bar)
        column.addLayout(middle, 1)
        column.addWidget(self.notifier)
        column.addWidget(self.banners[1])
        self.setCentralWidget(ground)

    def _connect(self) -> None:
        self.navigation.place_chosen.connect(self.open_place)
        self.pile.shown.connect(self._on_screen_shown)
        self.top_bar.search_entered.connect(lambda text: self.open_place("cards", filter_text=text))
        self.top_bar.entry_wanted.connect(self.open_entry)
        self.top_bar.lock_wanted.connect(self.lock)
        self.top_bar.language_chosen.connect(lambda language: self.desk.settings.change(language=language))
        on_key(Key.SEARCH, self, whole_window=True).activated.connect(self._search)
        on_key(Key.NEW, self, whole_window=True).activated.connect(self.open_entry)
        on_key(Key.LOCK, self, whole_window=True).activated.connect(self.lock)
        on_key(Key.BACK, self, whole_window=True).activated.connect(self.go_back)
        on_key(Key.REFRESH, self, whole_window=True).activated.connect(self._refresh)
        on_key(Key.HELP, self, whole_window=True).activated.connect(self._explain)

    # ways

    def open_place(self, name: str, **wish: object) -> None:
        place = next(place for place in PLACES if place.name == name)
        self.pile.show_place(place, lambda: place.make(self.desk), wish)
        self.navigation.show_place(self.pile.place)

    def open_card(self, case_id: int) -> None:
        self.open_screen("card:CardScreen", case_id)

    def open_entry(self) -> None:
        if type(self.pile.on_show()).__name__ != "EntryScreen" and not self.desk.session.user.inspector:
            self.open_screen("entry:EntryScreen")

    def open_screen(self, screen: str, *facts: object) -> Screen:
        module, _, name = screen.partition(":")
        made: Screen = getattr(import_module(f"ui.screens.{module}"), name)(self.desk, *facts)
        self.pile.lay_on_top(made)
        return made

    def go_back(self) -> None:
        self.pile.go_back()

    def notify(self, text: str, tone: str = "") -> None:
        self.notifier.tell(text, tone)

    def lock(self) -> None:
        self.lock_wanted.emit()

    def record_on_show(self) -> str:
        return typing.record_of(self.pile.on_show())

    def dialog_parent(self) -> QWidget:
        return self

    def blank(self) -> None:
        """Take everything off the screen at once."""
        self.hide()

    # what is typed

    def unsaved_forms(self) -> tuple[UnsavedForm, ...]:
        """Every form on show with something typed in it, and what was kept of dialogs and not yet opened again."""
        found = {screen.made_by(): screen.unsaved() for screen in self.pile.screens()}
        found |= self._kept
        found |= {dialog.kept_name(): dialog.unsaved() for dialog in self.findChildren(Dialog) if dialog.isVisible()}
        return tuple(UnsavedForm(name, fields) for name, fields in found.items() if fields)

    def restore_forms(self, forms: tuple[UnsavedForm, ...]) -> None:
        """Put back what was typed before the program was locked; a dialog gets it when it is opened again."""
        for form in forms:
            if form.form.startswith(KEPT):
                self._kept[form.form] = form.fields
                self.notify(
                    self.tr("What was typed in a dialog before the lock is kept: open the dialog again."), "warn"
                )
            else:
                self.open_screen(form.form).restore(form.fields)
                self.notify(self.tr("What was typed before the lock is back on the form."), "warn")

    def take_kept_form(self, name: str) -> str:
        return self._kept.pop(name, "")

    # drawing

    def draw_banner(self) -> None:
        screen = self.pile.on_show()
        grade = screen.grade() if screen is not None else None
        for banner in self.banners:
            banner.show_grade(grade)

    def _on_screen_shown(self) -> None:
        self.draw_banner()
        self._draw_title()

    def _draw_title(self) -> None:
        screen = self.pile.on_show()
        parts = [screen.title() if screen is not None else "", self.tr("Baqylau")]
        self.setWindowTitle(" · ".join(part for part in parts if part))
        self.draw_rest()

    def draw_rest(self) -> None:
        """What stands at the bottom while nothing is told."""
        self.notifier.rest(self.tr("F1 explains the screen"))

    def _search(self) -> None:
        self.top_bar.search.setFocus()
        self.top_bar.search.selectAll()

    def _refresh(self) -> None:
        screen = self.pile.on_show()
        if screen is not None:
            screen.refresh()
            self.draw_banner()

    def _explain(self) -> None:
        screen = self.pile.on_show()
        if screen is not None:
            Explanation(screen.title(), screen.help_text(), self).exec()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._draw_title()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing asks every screen that holds typed text first."""
        if all(screen.may_leave() for screen in self.pile.screens()):
            self.pile.release()
            event.accept()
            self.closed.emit()
        else:
            event.ignore()
