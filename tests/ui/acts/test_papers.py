"""Papers of draft acts: out for signing and back, acquainted with, destroyed, printed, held against the record."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from app.clock import FixedClock
from app.controllers.control.case_papers import document_of
from app.controllers.drafting.tracked_papers import PaperEntry, PaperView
from app.controllers.office.directory_views import OfficialEntry, OfficialView
from app.rules.outcome import Refusal
from app.rules.terms import (
    DraftEvent,
    Language,
    Phase,
)
from tests.case_samples import MINISTRY
from tests.draft_samples import GOVERNMENT_ACT, PERSON, DraftOffice
from tests.ui.acts.conftest import TODAY, Hand, listed, nothing, page_of
from tests.ui.previews import paper_of
from ui.dialogs.print_preview import PrintPreview
from ui.main_window import MainWindow
from ui.printing import PaperLanguage
from ui.screens.card import CardScreen
from ui.screens.card_acquaintance import AcquaintancePage
from ui.screens.drafts import DraftsScreen
from ui.screens.papers_outside import PapersOutsideScreen


def test_papers_go_out_for_signing_and_stand_on_the_evening_list(
    window: MainWindow, hand: Hand, office: DraftOffice, clock: FixedClock
) -> None:
    made = office.made(GOVERNMENT_ACT, on=TODAY)
    page = page_of(window, made.draft_id)
    page.tabs.setCurrentWidget(page.papers)
    hand.will(nothing, lambda dialog: dialog.handed_to.setText("Қабылдау бөлмесі (ойдан шығарылған)"))
    page.papers.printed.click()
    assert (page.papers.hand.isEnabled(), page.papers.back.isEnabled()) == (True, False)
    page.papers.next_move()
    assert page.papers.note.text() == "Сейфтен тыс: 1"
    clock.advance(days=1)
    window.desk.ways.open_place("drafts", section="outside")
    place = window.pile.on_show()
    assert isinstance(place, DraftsScreen)
    evening = place.section()
    assert isinstance(evening, PapersOutsideScreen)
    evening.day.put(TODAY + timedelta(days=1))
    assert [(row.cells[0], row.cells[6], row.tone) for row in evening.model.rows] == [("1", "2", "fault")]
    hand.will(nothing)
    evening.take_back()
    assert evening.model.rows == ()
    assert "сейфте" in evening._empty.text()
    window.desk.ways.open_place("drafts", section="acts")


def test_the_acquaintance_sheet_holds_every_name_once_and_nobody_for_another(
    window: MainWindow, hand: Hand, office: DraftOffice
) -> None:
    made = office.made(GOVERNMENT_ACT, on=TODAY)
    officials = window.desk.controllers.officials
    chief = officials.add(OfficialEntry("Үлгібаев Т. (ойдан шығарылған)", "басшы", body=MINISTRY))
    assert isinstance(chief, OfficialView)
    page = page_of(window, made.draft_id)
    page.tabs.setCurrentWidget(page.readers)
    assert "ешкім" in page.readers.note.text()
    hand.will(lambda dialog: dialog.official.setCurrentIndex(1), lambda dialog: dialog.name.setText(f" {PERSON} "))
    page.readers.new.click()
    page.readers.new.click()
    assert [row.cells[:4] for row in page.readers.model.rows] == [
        ("1", chief.name, "басшы", "күтіледі"), ("2", PERSON, "", "күтіледі"),
    ]  # fmt: skip
    hand.will(lambda dialog: dialog.name.setText(PERSON.upper()))
    page.readers.new.click()
    assert hand.refused == ["acquaintance.twice"]
    page.readers.table.selectRow(0)
    hand.will(nothing, lambda dialog: dialog.reason.setText("Қате енгізілген"))
    page.readers.enter_seen()
    assert not page.readers.struck.isEnabled()
    page.readers.table.selectRow(1)
    page.readers.struck.click()
    assert [row.tone for row in page.readers.model.rows] == ["", "muted"]
    assert page.readers.note.text() == "Әлі таныспағандар: 0"
    prints = window.desk.controllers.acts.prints
    order = window.desk.controllers.acquaintance_sheets.order("draft", made.draft_id, PaperLanguage.KAZAKH)
    assert [(line.name, line.on, line.remark) for line in order.facts.readers] == [
        (chief.name, TODAY, ""), (PERSON, None, "сызылды: Қате енгізілген"),
    ]  # fmt: skip
    done = prints.press.prepare(order)
    assert not isinstance(done, Refusal)
    assert window.desk.session.check().ok


def test_a_case_has_the_same_sheet_on_its_card_and_its_print_is_held_against_it(filled: MainWindow, hand: Hand) -> None:
    filled.open_card(1)
    card = filled.pile.on_show()
    assert isinstance(card, CardScreen) and card.view is not None
    page = card.tabs.page("acquaintance")
    assert isinstance(page, AcquaintancePage)
    assert "ешкім" in page.sheet.note.text()
    hand.will(lambda dialog: dialog.name.setText(PERSON), nothing)
    page.sheet.new.click()
    sheets, prints = filled.desk.controllers.acquaintance_sheets, filled.desk.cases.prints
    order = sheets.order("clause", 1, PaperLanguage.KAZAKH)
    assert card.view.registration_number in order.facts.registration
    assert (order.facts.document, order.facts.awaited) == (document_of(card.view, Language.KAZAKH), 1)
    made = prints.press.prepare(order)
    assert not isinstance(made, Refusal)
    code = f"{made.number}/{made.fingerprint[:12]}"
    assert prints.press.send(made.number, "Ойдан шығарылған принтер") is None
    assert prints.verify(code).same
    page.sheet.table.selectRow(0)
    page.sheet.enter_seen()
    assert [row.cells[1] for row in page.sheet.model.rows] == [PERSON]
    assert not prints.verify(code).same
    logged = {entry.record_kind for entry in filled.desk.controllers.case_log.of_case(1)}
    assert "acquaintance" in logged


def test_a_paper_that_is_destroyed_stays_listed_with_its_act_and_goes_out_no_more(
    window: MainWindow, hand: Hand, office: DraftOffice
) -> None:
    page = page_of(window, office.made(GOVERNMENT_ACT, on=TODAY).draft_id)
    page.tabs.setCurrentWidget(page.papers)
    hand.will(nothing)
    page.papers.printed.click()
    page.papers.table.selectRow(0)
    # Without the act it is refused, and the paper stays in the safe.
    hand.will(nothing)
    page.papers.gone.click()
    assert hand.refused and page.papers.hand.isEnabled()
    hand.will(lambda dialog: dialog.reference.setText("№ 4 жою актісі, 16.04.2026 (ойдан шығарылған)"))
    page.papers.gone.click()
    row = page.papers.model.rows[0]
    assert row.tone == "muted" and "№ 4 жою актісі, 16.04.2026 (ойдан шығарылған)" in row.cells
    assert not (page.papers.hand.isEnabled() or page.papers.back.isEnabled() or page.papers.gone.isEnabled())


def test_every_side_of_the_page_has_its_paper(
    window: MainWindow, office: DraftOffice, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    made = office.made(GOVERNMENT_ACT, on=TODAY)
    titles: list[str] = []

    def look(preview: PrintPreview) -> None:
        job = preview._job
        done = paper_of(preview)
        titles.append(job.title)
        assert getattr(done, "pdf", b"").startswith(b"%PDF") or job.title.startswith("№ 1 жоба бойынша"), done

    monkeypatch.setattr(PrintPreview, "exec", look)
    page = page_of(window, made.draft_id)
    for side in page.sides():
        page.tabs.setCurrentWidget(side)
        page.print_page()
    page.package.print_approval()
    listed(window).print_list()
    assert len(titles) == 9
    assert "Танысу парағы" in titles
    assert titles[0] == "№ 1 жобаның виза парағы"


def test_today_counts_what_is_outside_the_safe_and_leads_there(window: MainWindow, office: DraftOffice) -> None:
    made = office.made(GOVERNMENT_ACT, on=TODAY)
    acts = window.desk.controllers.acts
    paper = acts.papers.printed(acts.drafts.subject(made.draft_id), made.number, PaperEntry("Жоба", "1", 2, TODAY))
    assert isinstance(paper, PaperView)
    acts.papers.hand(paper.paper_id, "Қабылдау бөлмесі (ойдан шығарылған)", datetime(2026, 4, 16, 9, 0))  # noqa: DTZ001
    assert window.desk.cases.today().counts.papers_outside == 1
    window.desk.ways.open_place("drafts", outside=True)
    place = window.pile.on_show()
    assert isinstance(place, DraftsScreen)
    assert isinstance(place.section(), PapersOutsideScreen)


def test_a_visa_sheet_is_held_against_its_draft(window: MainWindow, office: DraftOffice) -> None:
    made = office.made(GOVERNMENT_ACT, on=TODAY)
    prints = window.desk.controllers.acts.prints
    done = prints.press.prepare(prints.visa_sheet(made.draft_id, Phase.AGREEMENT, PaperLanguage.KAZAKH))
    assert not isinstance(done, Refusal)
    code = f"{done.number}/{done.fingerprint[:12]}"
    assert window.desk.cases.prints.verify(code).same
    office.happened(made.draft_id, DraftEvent.PREPARED, TODAY)
    office.all_visas(made.draft_id, Phase.AGREEMENT, TODAY)
    found = window.desk.cases.prints.verify(code)
    assert (found.known, found.same) == (True, False)
    assert found.changes[0].field.startswith("visas")
