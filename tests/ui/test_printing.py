"""From a card to its paper: the bytes that are shown are the bytes that leave, and the ledger knows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from app.controllers.paper.press import Press
from app.jobs import Progress
from app.rules.terms import Grade
from tests.exchange.media_samples import issued_medium
from ui.dialogs.print_preview import PrintPreview
from ui.main_window import MainWindow
from ui.paper import Paper
from ui.screens.card_printing import job_of
from ui.widgets.paper_view import PaperView

PATIENCE_MS = 20_000


@pytest.fixture
def preview(filled: MainWindow, qtbot: QtBot) -> Iterator[PrintPreview]:
    desk = filled.desk
    made = PrintPreview(job_of(desk, desk.cases.card(1)), desk.background, filled)
    made.show()
    qtbot.waitUntil(lambda: made.made is not None, timeout=PATIENCE_MS)
    yield made
    if shiboken6.isValid(made):
        made.hide()


def test_the_preview_shows_the_very_bytes_and_its_number_is_in_the_ledger(
    preview: PrintPreview, filled: MainWindow
) -> None:
    assert preview.made is not None
    assert preview.view is not None
    assert preview.view.paper.pdf is preview.made.pdf
    assert preview.view.paper.page_count == 2
    line = filled.desk.cases.prints.ledger(1)[0]
    assert (line.number, line.destination) == (preview.made.number, "")
    assert [banner.text() for banner in preview.banners] == ["ҚҰПИЯ", "ҚҰПИЯ"]


def test_saving_writes_those_bytes_to_a_registered_medium_and_enters_where_they_went(
    preview: PrintPreview, filled: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    assert preview.made is not None
    medium = issued_medium(filled.desk.session, tmp_path / "stick", Grade.SECRET)
    preview.use_press(Press(filled.desk.session, medium))
    with qtbot.waitSignal(preview.accepted, timeout=PATIENCE_MS):
        preview.save_into(tmp_path / "stick")
    file = tmp_path / "stick" / "card-1-4.1-1.pdf"
    assert file.read_bytes() == preview.made.pdf
    assert filled.desk.cases.prints.ledger(1)[0].destination == "PDF Т-1/card-1-4.1-1.pdf"
    (written,) = medium.history(1).writings
    assert (written.file_name, written.grade) == (file.name, Grade.SECRET)


def test_a_folder_that_is_no_registered_medium_is_refused_and_the_dialog_stays(
    preview: PrintPreview, filled: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    preview.save_into(tmp_path)
    qtbot.waitUntil(lambda: preview.message.property("kind") == "error", timeout=PATIENCE_MS)
    assert str(tmp_path) in preview.message.text()
    assert not list(tmp_path.glob("*.pdf"))
    assert filled.desk.cases.prints.ledger(1)[0].destination == ""
    assert preview.isVisible()
    assert preview.save.isEnabled()


def test_a_second_print_asks_why_and_goes_only_with_a_reason(
    preview: PrintPreview, filled: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    assert preview.made is not None
    assert filled.desk.cases.prints.sent(preview.made.number, "принтер (ойдан шығарылған)") is None
    preview.prepare()
    qtbot.waitUntil(lambda: preview.made is not None and preview.made.is_reprint, timeout=PATIENCE_MS)
    preview.use_press(Press(filled.desk.session, issued_medium(filled.desk.session, tmp_path / "s", Grade.SECRET)))
    assert preview.options.reason.isVisible()
    preview.save_into(tmp_path / "s")
    qtbot.waitUntil(lambda: preview.message.property("kind") == "error", timeout=PATIENCE_MS)
    preview.options.reason.setText("бірінші дана бүлінді")
    with qtbot.waitSignal(preview.accepted, timeout=PATIENCE_MS):
        preview.save_into(tmp_path / "s")
    assert filled.desk.cases.prints.ledger(1)[1].reason == "бірінші дана бүлінді"


def test_another_wish_has_to_be_prepared_before_it_can_leave(preview: PrintPreview, qtbot: QtBot) -> None:
    assert preview.made is not None
    first = preview.made
    preview.options.blank.setChecked(True)
    assert not preview.save.isEnabled()
    preview.options.anew.click()
    qtbot.waitUntil(lambda: preview.made is not first, timeout=PATIENCE_MS)
    assert preview.save.isEnabled()
    assert preview.made.number != first.number


def test_a_view_that_was_forgotten_draws_nothing_more(preview: PrintPreview) -> None:
    view = preview.view
    assert view is not None
    view.resize(view.width() + 40, view.height())  # a drawing is on its way
    view.forget()
    view.draw()
    preview.view = None


def test_the_first_page_is_the_one_in_sight_before_anything_is_laid_out(preview: PrintPreview) -> None:
    assert preview.made is not None
    view = PaperView(Paper(preview.made.pdf))
    assert view.current_page() == 1
    view.forget()


def test_a_paper_reaches_the_printer_whole(preview: PrintPreview, tmp_path: Path) -> None:
    assert preview.view is not None
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setResolution(150)
    printer.setFullPage(True)
    told: list[tuple[int, int]] = []
    preview.view.paper.send_to(printer, Progress(lambda done, total: told.append((done, total))))
    printed = Paper((tmp_path / "printed.pdf").read_bytes())
    assert printed.page_count == 2
    assert told == [(1, 2), (2, 2)]
    assert printed.size_points(0) == pytest.approx((595, 842), abs=2)
    picture = printed.picture(0, 400)
    dark = sum(picture.pixelColor(x, y).lightness() < 128 for x in range(0, 400, 3) for y in range(0, 560, 3))
    assert dark > 100


def test_ctrl_p_prints_the_card_one_looks_at(filled: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    shown: list[str] = []
    monkeypatch.setattr(PrintPreview, "exec", lambda dialog: shown.append(dialog.windowTitle()))
    filled.open_card(2)
    QTest.keyClick(filled, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert shown == ["№ 2 қағаз бақылау карточкасы"]
