"""The window in which an inspector reads (43-1): marked all over, chosen cases, the record of what was shown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.controllers.paper.press import PaperLanguage
from app.controllers.vault.access_lists import AccessLists, ListEntry
from app.controllers.vault.sessions import Session, SignedIn
from app.controllers.vault.users import Clearance, NewUser, Users
from app.errors import NotAllowed
from app.jobs import Jobs
from app.printing.fingerprint import SHOWN, footer_code
from app.rules.outcome import Refusal
from app.rules.terms import AccessKind, Grade, Language, ShownAs
from tests.controllers.colleagues import FIRST
from tests.printing.golden import pages_of, text_of
from ui import languages
from ui.background import Background
from ui.dialogs.frame import Dialog
from ui.main_window import MainWindow
from ui.places import PLACES
from ui.printing import Made
from ui.program import Program
from ui.screens.card import CardScreen
from ui.screens.inspections import InspectionsScreen
from ui.screens.sections import SectionsScreen
from ui.wiring import Wiring

NAME = "Тексеруші Ойданұлы"


def chosen_case(window: MainWindow) -> int:
    return int(window.desk.cases.page().rows[0].case_id)


@pytest.fixture
def inspecting(filled: MainWindow, wiring: Wiring) -> Iterator[MainWindow]:
    """An inspector's window on the same vault; one case is chosen for the inspection."""
    session, clock = filled.desk.session, wiring.clock
    users, lists = Users(session), AccessLists(session)
    user_id = users.add(NewUser("tekseru", NAME, FIRST, inspector=True))
    users.set_clearance(user_id, Clearance(Grade.SPECIAL_IMPORTANCE))
    made = lists.make(ListEntry("Жоспарлы тексеру", "43-1-тармақ (ойдан шығарылған)", AccessKind.INSPECTION))
    assert not isinstance(made, Refusal)
    lists.put_on(made, user_id, clock.today())
    lists.close_cases(made, [chosen_case(filled)])
    own = next(view.user for view in users.list() if view.user.user_id == user_id)
    reader = SignedIn(user_id, own.uid, own.login, own.full_name, frozenset(), Grade.SPECIAL_IMPORTANCE, inspector=True)
    jobs = Jobs()
    shown = MainWindow(
        wiring, Program(wiring), Session(session.vault, reader, session._identity, clock), Background(jobs)
    )
    shown.show()
    yield shown
    shown.pile.release()
    shown.hide()
    shown.deleteLater()
    QApplication.sendPostedEvents(shown, QEvent.Type.DeferredDelete)
    jobs.close()


def test_an_inspectors_window_is_marked_over_every_screen_and_dialog(inspecting: MainWindow) -> None:
    mark = inspecting.watermark
    assert mark is not None and NAME in mark.text() and "16.04.2026" in mark.text()
    for size in (QSize(1366, 740), QSize(1500, 800)):
        inspecting.resize(size)
        QApplication.processEvents()
        assert mark.isVisible() and mark.size() == inspecting.size()
    for place in PLACES:
        inspecting.open_place(place.name)
        QApplication.processEvents()
        assert inspecting.children()[-1] is mark, f"{place.name}: something lies over the mark"
    dialog = Dialog(inspecting)
    assert dialog.watermark is not None and dialog.watermark.text() == mark.text()
    inner = Dialog(dialog)
    assert inner.watermark is not None
    inner.done(0)
    dialog.done(0)


def test_the_mark_is_pale_lets_clicks_through_and_speaks_each_language(inspecting: MainWindow, qtbot: QtBot) -> None:
    mark = inspecting.watermark
    assert mark is not None
    with_mark = inspecting.grab().toImage()
    mark.hide()
    without = inspecting.grab().toImage()
    mark.show()
    dots = [
        (QColor(with_mark.pixel(x, y)), QColor(without.pixel(x, y)))
        for x in range(0, with_mark.width(), 3)
        for y in range(0, with_mark.height(), 3)
    ]
    changed = [(one, other) for one, other in dots if one != other]
    assert 0.005 < len(changed) / len(dots) < 0.25
    assert all(abs(one.lightness() - other.lightness()) < 60 for one, other in changed)
    under = inspecting.childAt(inspecting.rect().center())
    assert under is not None and under is not mark
    said = set()
    for language in Language:
        languages.speak(language)
        said.add(mark.text())
    assert len(said) == 3


def test_nobody_elses_window_is_marked(window: MainWindow) -> None:
    assert window.watermark is None and Dialog(window).watermark is None


def test_an_inspector_reads_the_own_record_and_prints_it_marked(inspecting: MainWindow, qtbot: QtBot) -> None:
    inspecting.open_place("cards")
    case_id = chosen_case(inspecting)
    inspecting.open_card(case_id)
    assert isinstance(inspecting.pile.on_show(), CardScreen)
    inspecting.open_place("settings", section="inspections")
    settings = inspecting.pile.on_show()
    assert isinstance(settings, SectionsScreen)
    screen = settings.section()
    assert isinstance(screen, InspectionsScreen) and not screen.whose.isVisible()
    assert [line.shown_as for line in inspecting.desk.controllers.inspections.own().lines] == [
        ShownAs.LIST, ShownAs.CARD,
    ]  # fmt: skip
    assert len(screen.model.rows) == 2 and screen.grade() is not None
    made = print_record(inspecting)
    assert made.number and made.grade is screen.grade()
    press = inspecting.desk.controllers.paper.press
    assert press.send(made.number, "Принтер (ойдан шығарылған)") is None
    code = footer_code(made.number, made.fingerprint[:SHOWN])
    assert inspecting.desk.controllers.cases.prints.verify(code).sentence == "verify.same"


def print_record(window: MainWindow) -> Made:
    """What stands on the paper as it would leave: the mark on each page, the case, who it was shown to."""
    inspections, press = window.desk.controllers.inspections, window.desk.controllers.paper.press
    made = press.prepare(inspections.order(window.desk.session.user.user_id, PaperLanguage.KAZAKH))
    assert isinstance(made, Made)
    text = text_of(made.pdf)
    assert text.count(f"Тексеру үшін (43-1-т.) · {NAME} · 16.04.2026") >= 1
    assert f"Тексеруші: {NAME} (tekseru)" in text and "тізімде" in text and "карточкада" in text
    return made


def test_a_card_printed_by_an_inspector_is_marked_and_written_down(inspecting: MainWindow) -> None:
    case_id, controllers = chosen_case(inspecting), inspecting.desk.controllers
    made = controllers.cases.prints.card(case_id)
    assert isinstance(made, Made)
    for page in range(pages_of(made.pdf)):
        assert NAME in text_of(made.pdf, page)
    assert (case_id, ShownAs.PRINT) in [(line.case_id, line.shown_as) for line in controllers.inspections.own().lines]
    with pytest.raises(NotAllowed):
        controllers.paper.press.to_medium(made, Path("/"), "card.pdf")


def test_the_office_reads_what_each_inspector_was_shown(filled: MainWindow, inspecting: MainWindow) -> None:
    inspecting.open_place("cards")
    case_id = chosen_case(inspecting)
    filled.open_place("settings", section="inspections")
    settings = filled.pile.on_show()
    assert isinstance(settings, SectionsScreen)
    screen = settings.section()
    assert isinstance(screen, InspectionsScreen) and screen.whose.isVisible()
    assert screen.whose.currentText() == f"{NAME} (tekseru)"
    assert [row.key for row in screen.model.rows] == [case_id]
    order = filled.desk.controllers.inspections.order(screen.whose.currentData(), PaperLanguage.RUSSIAN)
    made = filled.desk.controllers.paper.press.prepare(order)
    assert isinstance(made, Made) and "Для проверки" not in text_of(made.pdf)


def test_every_place_offered_to_an_inspector_opens_and_nothing_can_be_entered(inspecting: MainWindow) -> None:
    """Nothing that is offered to them ends in an error, and nothing that makes a record is offered."""
    offered = [place for place in PLACES if place.for_inspectors]
    assert [place.name for place in offered] == ["today", "cards", "settings"]
    assert list(inspecting.navigation._buttons) == ["today", "cards", "settings"]
    for place in offered:
        inspecting.open_place(place.name)
        shown = inspecting.pile.on_show()
        if isinstance(shown, SectionsScreen):
            for name in shown.names():
                shown.open_section(name)
    before = inspecting.pile.on_show()
    inspecting.open_entry()
    assert inspecting.pile.on_show() is before and not inspecting.top_bar._new.isVisible()
