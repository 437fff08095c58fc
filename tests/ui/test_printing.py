"""From a card to its paper: the bytes that are shown are the bytes that leave, and the ledger knows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from app.jobs import Progress
from ui.dialogs.print_preview import PrintPreview, free_name, write_whole
from ui.main_window import MainWindow
from ui.paper import Paper
from ui.screens.card_printing import job_of

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


def test_saving_writes_those_bytes_and_enters_where_they_went(
    preview: PrintPreview, filled: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    assert preview.made is not None
    with qtbot.waitSignal(preview.accepted, timeout=PATIENCE_MS):
        preview.save_into(tmp_path)
    file = tmp_path / "card-1-4.1.pdf"
    assert file.read_bytes() == preview.made.pdf
    assert file.stat().st_mode & 0o077 == 0
    assert filled.desk.cases.prints.ledger(1)[0].destination == f"PDF {file}"


def test_a_folder_that_refuses_is_told_and_the_dialog_stays(
    preview: PrintPreview, tmp_path: Path, qtbot: QtBot
) -> None:
    preview.save_into(tmp_path / "жоқ қалта")
    qtbot.waitUntil(lambda: "жоқ қалта" in preview.message.text(), timeout=PATIENCE_MS)
    assert preview.isVisible()
    assert preview.save.isEnabled()


def test_another_wish_has_to_be_prepared_before_it_can_leave(preview: PrintPreview, qtbot: QtBot) -> None:
    assert preview.made is not None
    first = preview.made
    preview.options.blank.setChecked(True)
    assert not preview.save.isEnabled()
    preview.options.anew.click()
    qtbot.waitUntil(lambda: preview.made is not first, timeout=PATIENCE_MS)
    assert preview.save.isEnabled()
    assert preview.made.number != first.number


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


def test_an_existing_file_is_never_replaced(tmp_path: Path) -> None:
    write_whole(free_name(tmp_path, "a.pdf"), b"one")
    write_whole(free_name(tmp_path, "a.pdf"), b"two")
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == {"a.pdf": b"one", "a-2.pdf": b"two"}


def test_ctrl_p_prints_the_card_one_looks_at(filled: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    shown: list[str] = []
    monkeypatch.setattr(PrintPreview, "exec", lambda dialog: shown.append(dialog.windowTitle()))
    filled.open_card(2)
    QTest.keyClick(filled, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert shown == ["№ 2 қағаз бақылау карточкасы"]
