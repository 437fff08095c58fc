"""Forms and stamps in the window: seen on the very page before they are kept or printed."""

from __future__ import annotations

import pytest

from app.printing.stamps import Stamp
from app.rules.terms import Language
from ui.dialogs.print_preview import PrintPreview
from ui.main_window import MainWindow
from ui.screens.copies import CopiesScreen
from ui.screens.paper_forms import PaperFormsScreen
from ui.screens.sections import SectionsScreen
from ui.screens.stamps import StampsScreen

CARD = "control-card"


@pytest.fixture
def forms(filled: MainWindow) -> PaperFormsScreen:
    filled.open_place("settings", section="forms")
    place = filled.pile.on_show()
    assert isinstance(place, SectionsScreen)
    screen = place.section()
    assert isinstance(screen, PaperFormsScreen)
    return screen


@pytest.fixture
def stamps(filled: MainWindow) -> StampsScreen:
    filled.open_place("copies", section="stamps")
    place = filled.pile.on_show()
    assert isinstance(place, CopiesScreen)
    screen = place.section()
    assert isinstance(screen, StampsScreen)
    return screen


def test_a_heading_is_seen_on_the_page_and_kept_only_with_its_ground(
    forms: PaperFormsScreen, filled: MainWindow
) -> None:
    layouts = filled.desk.controllers.paper.layouts
    forms.table.selectRow(1)
    before = forms.view
    forms.kk.setText("КЕҢСЕНІҢ КАРТОЧКАСЫ")
    forms.kk.editingFinished.emit()
    assert forms.view is not None and forms.view is not before
    forms.save.click()
    assert forms._message.text() != "" and not any(line.is_corrected for line in layouts.headings(CARD))
    forms.ground.setText("нұсқаулық (ойдан шығарылған)")
    forms.save.click()
    assert layouts.headings(CARD)[1].kk == "КЕҢСЕНІҢ КАРТОЧКАСЫ"
    assert "түзетілген" in forms.model.rows[1].cells
    forms.table.selectRow(1)
    forms.reset.click()
    assert not layouts.headings(CARD)[1].is_corrected
    assert len(layouts.heading_history(CARD, layouts.headings(CARD)[1].key, Language.KAZAKH)) == 2


def test_a_field_is_left_out_and_moved_and_a_margin_widened(forms: PaperFormsScreen, filled: MainWindow) -> None:
    layouts = filled.desk.controllers.paper.layouts
    forms.tabs.setCurrentIndex(1)
    forms.editor.table.selectRow(0)
    first = forms.editor.parts[0].name
    forms.editor.down.click()
    forms.editor.switch.click()
    forms.editor.margins["binding"].setValue(30)
    forms.ground.setText("нұсқаулық (ойдан шығарылған)")
    forms.save.click()
    kept = layouts.layout(CARD)
    assert kept.margins.binding == 30
    assert first not in [name for row in kept.rows("front") for name, _ in row]
    assert forms.editor.layout_now() == kept
    forms.reset.click()
    assert layouts.layout(CARD) == layouts.shipped(CARD)


def test_the_decrees_own_forms_cannot_be_arranged(forms: PaperFormsScreen) -> None:
    names = [line.form for line in forms._forms]
    forms.form.setCurrentIndex(names.index("appendix-5"))
    forms._show_form()
    assert not forms.tabs.isTabEnabled(1)
    assert forms.view is not None


def test_every_form_can_be_looked_at(forms: PaperFormsScreen) -> None:
    for place in range(forms.form.count()):
        forms.form.setCurrentIndex(place)
        forms._show_form()
        assert forms._message.text() == "", forms._forms[place].form


def test_stamps_are_placed_moved_by_the_printers_own_shift_and_printed(
    stamps: StampsScreen, filled: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not stamps.print.isEnabled()
    stamps.add.click()
    stamps.place_by.setCurrentIndex(1)
    stamps.stamp.choose(Stamp.REMOVED)
    stamps.add.click()
    assert [(one.stamp, one.left, one.top) for one in stamps.placed] == [
        (Stamp.TAKEN, 20.0, 40.0), (Stamp.REMOVED, 2.0, 2.0)
    ]  # fmt: skip
    stamps.shift_x.setValue(-1.5)
    assert filled.desk.settings.now.stamp_shift_right_tenths_mm == -15
    shown: list[PrintPreview] = []

    def keep(dialog: PrintPreview) -> None:
        shown.append(dialog)

    monkeypatch.setattr(PrintPreview, "exec", keep)
    stamps.print.click()
    stamps.ruler.click()
    assert len(shown) == 2
    for dialog in shown:
        dialog.done(0)


def test_a_stamp_off_the_paper_is_refused(stamps: StampsScreen) -> None:
    stamps.left.setValue(200)
    stamps.add.click()
    assert stamps._message.text() != "" and not stamps.print.isEnabled()
    stamps.table.selectRow(0)
    stamps.take_away()
    assert stamps._message.text() == ""
