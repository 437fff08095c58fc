"""The place Plans and drafts of instructions through the window. Every paper, body and name is invented."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from app.clock import FixedClock
from app.controllers.control.case_actions import CaseAction
from app.controllers.control.entries import FixedDate
from app.rules.terms import (
    DecreeFault,
    EventKind,
    Grade,
    InstructionForm,
    InstructionStage,
    Language,
    Level,
    PlanStep,
    Position,
    RoadMapStage,
    StageState,
)
from tests.case_samples import AKIMAT, MINISTRY, clause, paper, register
from ui import languages
from ui.dialogs.arrived_form import ArrivedForm
from ui.dialogs.assigned_line import LineForm
from ui.dialogs.decree_forms import DecreeForm, ObservationForm
from ui.dialogs.done_form import DoneForm
from ui.dialogs.form import FormDialog
from ui.dialogs.instruction_draft_forms import CriteriaForm, DraftForm, EarlierForm
from ui.dialogs.instruction_visa_forms import InstructionVisaForm
from ui.dialogs.paper_moves import BackDialog, HandDialog, PrintedDialog
from ui.dialogs.plan_forms import PlanForm, ProgressForm
from ui.dialogs.road_map_forms import MeasureForm, OtherCaseForm, RoadMapForm, SignedForm
from ui.main_window import MainWindow
from ui.screens import instruction_draft_rows
from ui.screens.card import CardScreen
from ui.screens.card_actions import enter
from ui.screens.decree import DecreeScreen
from ui.screens.decrees import DecreesScreen
from ui.screens.drafts import DraftsScreen
from ui.screens.instruction_draft import InstructionDraftScreen
from ui.screens.instruction_drafts import InstructionDraftsScreen
from ui.screens.listing import ListScreen
from ui.screens.nationwide_plan import NationwidePlanScreen
from ui.screens.nationwide_plans import NationwidePlansScreen
from ui.screens.plan_monitoring import PlanMonitoringScreen
from ui.screens.plan_progress import PlanProgressScreen
from ui.screens.plans import PlansScreen
from ui.screens.road_map import RoadMapScreen
from ui.screens.road_maps import RoadMapsScreen
from ui.widgets.term_edit import Kind

PICTURES = os.environ.get("BAQYLAU_PICTURES", "")


def keep(window: MainWindow, name: str) -> None:
    """A picture of the window for whoever looks at the screens."""
    if PICTURES:
        window.resize(1366, 768)
        QApplication.processEvents()
        window.grab().save(str(Path(PICTURES) / f"{name}.png"))


def fill(form: type[FormDialog], write: Callable[..., object]) -> None:
    """When the form opens, write into it and send it; its refusal fails the test."""

    def act() -> None:
        shown = QApplication.activeModalWidget()
        try:
            assert isinstance(shown, form), shown
            write(shown)
        except BaseException:
            if isinstance(shown, QDialog):
                shown.done(QDialog.DialogCode.Rejected)  # nobody answers it any more
            raise
        if PICTURES:
            QApplication.processEvents()
            shown.grab().save(str(Path(PICTURES) / f"form-{form.__name__}.png"))
        shown.go.click()
        if shown.isVisible():
            said = (shown.message.text(), [(field.name, field.fault()) for field in shown.fields() if field.fault()])
            shown.done(QDialog.DialogCode.Rejected)
            raise AssertionError(said)

    QTimer.singleShot(0, act)


def section(window: MainWindow, name: str) -> object:
    window.open_place("plans", section=name)
    shown = window.pile.on_show()
    assert isinstance(shown, PlansScreen)
    return shown.section()


def top(window: MainWindow, kind: type) -> object:
    shown = window.pile.on_show()
    assert isinstance(shown, kind), shown
    return shown


def test_a_decision_of_the_security_council_from_the_event_to_the_cards(window: MainWindow, clock: FixedClock) -> None:
    desk = window.desk
    fill(DraftForm, _the_event)
    dialog = DraftForm(desk)
    assert dialog.exec()
    desk.ways.open_screen("instruction_draft:InstructionDraftScreen", dialog.outcome.draft_id)
    page = top(window, InstructionDraftScreen)
    assert isinstance(page, InstructionDraftScreen)
    assert not page.control.isEnabled()
    assert page.control.toolTip()
    _stage(page, InstructionStage.TO_HEAD, "09.04.2026")
    _stage(page, InstructionStage.PREPARATION, "15.04.2026")
    _stage(page, InstructionStage.AGREEMENT, "16.04.2026")
    for number in (1, 2):
        fill(LineForm, lambda form, number=number: _line(form, number))
        page.add_line()
    fill(CriteriaForm, lambda form: [check.setChecked(True) for check in form.criteria.values()])
    page.weigh()
    fill(EarlierForm, lambda form: form.judged.setText("қайталанбайды (ойдан шығарылған)"))
    page.look_back()
    for place in range(1, 7):
        page.visas.grid.selectRow(place - 1)
        fill(InstructionVisaForm, lambda form: form.name.setText("О. Ойданов"))
        page.enter_visa()
    keep(window, "instruction-draft")
    page.tabs.setCurrentIndex(1)
    keep(window, "instruction-draft-visas")
    page.tabs.setCurrentIndex(2)
    keep(window, "instruction-draft-checks")
    fill(PrintedDialog, lambda form: None)
    page.tracked.printed.click()
    fill(HandDialog, lambda form: form.handed_to.setText("О. Ойданов"))
    page.tracked.hand.click()
    assert window.desk.controllers.acts.papers.count_outside() == 1
    fill(BackDialog, lambda form: None)
    page.tracked.bring.click()
    assert window.desk.controllers.acts.papers.count_outside() == 0
    _stage(page, InstructionStage.VISAS, "16.04.2026")
    fill(DoneForm, lambda form: form.reference.setText("12-ҚК"))
    page.sign.click()
    assert page.view is not None
    assert page.view.signed_on == clock.today()
    assert page.message.isHidden()
    fill(ArrivedForm, lambda form: form.assignment.setText("№ 12-ҚК/Б"))
    page.control.click()
    assert [line.case_id for line in page.view.lines] == [1, 2]
    assert window.notifier.text() == "Бақылауға алынды: № 1, істер: 2"
    page.open_line(page.view.lines[1].line_id)
    card = top(window, CardScreen)
    assert isinstance(card, CardScreen)
    assert card.view is not None
    assert card.view.answer.deadline == date(2026, 7, 2)


def _the_event(form: DraftForm) -> None:
    form.event_kind.choose(EventKind.SECURITY_COUNCIL)
    form.held_on.put(date(2026, 4, 14))
    form.title_kk.setText("Қауіпсіздік Кеңесі отырысының шешімі (ойдан шығарылған)")
    form.form.choose(InstructionForm.DECISION)
    form.signatory.choose(Position.PRESIDENT)
    form.supervisor.choose(Position.COUNCIL_SECRETARY)
    form.touches_government.setChecked(True)
    form.project_number.setText("ҚК-4")
    for check in form.attached.values():
        check.setChecked(True)


def _line(form: LineForm, number: int) -> None:
    assert form.number.text() == str(number)
    form.measure_kk.setText(f"{number}-мәселе бойынша ұсыныс енгізсін (ойдан шығарылған)")
    form.term.choose(Kind.DATE)
    form.term.day.put(date(2026, 7, number))
    form.completion.setText("ақпарат")
    form.responsible.setText(MINISTRY)
    form.others.setText(AKIMAT)
    form.level.choose(Level.ADMINISTRATION)
    form.unit.setText("Ойдан шығарылған бөлім")


def _stage(page: InstructionDraftScreen, stage: InstructionStage, day: str) -> None:
    assert stage in instruction_draft_rows.open_stages(page.view)
    fill(DoneForm, lambda form: (form.choose(stage), form.on.put_text(day), form.reference.setText("№ 1")))
    page.step.click()


def test_a_year_of_an_address_is_entered_step_by_step_and_what_is_late_is_seen(
    window: MainWindow, clock: FixedClock
) -> None:
    places = section(window, "address")
    assert isinstance(places, NationwidePlansScreen)
    keep(window, "plans-empty")
    fill(PlanForm, _the_plan)
    places.new.click()
    page = top(window, NationwidePlanScreen)
    assert isinstance(page, NationwidePlanScreen)
    clock.advance(days=180)  # 13 October 2026
    page.refresh()
    for day in ("27.05.2026", "19.08.2026", "08.09.2026"):
        fill(DoneForm, lambda form, day=day: (form.on.put_text(day), form.reference.setText("№ 1")))
        page.step.click()
    assert page.way.text_of("office") != ""
    keep(window, "nationwide-plan-chain")
    fill(LineForm, lambda form: _line(form, 1))
    page.add_item()
    for day in ("10.09.2026", "14.09.2026", "16.09.2026", "18.09.2026", "30.09.2026"):
        fill(DoneForm, lambda form, day=day: (form.on.put_text(day), form.reference.setText("55-ү")))
        page.step.click()
    assert page.view is not None
    assert page.view.decree_number == "55-ү"
    fill(DoneForm, lambda form: (form.on.put_text("06.10.2026"), form.by.choose(Position.HEAD_OF_ADMINISTRATION)))
    page.step.click()
    assert [one.line.late_done for one in page.view.chain if one.line.step is PlanStep.ASSIGNMENT] == [True]
    fill(ArrivedForm, lambda form: form.assignment.setText("№ 12"))
    page.control.click()
    assert page.view.under_control
    keep(window, "nationwide-plan")
    monitoring = section(window, "monitoring")
    assert isinstance(monitoring, PlanMonitoringScreen)
    assert len(monitoring.model.rows) == 11
    monitoring.table.selectRow(5)
    clock.advance(days=100)  # 21 January 2027
    fill(DoneForm, lambda form: form.reference.setText("№ 7"))
    monitoring.done.click()
    assert monitoring.model.rows[5].tone == "fault"  # due on the 15th
    keep(window, "plan-monitoring")
    monitoring.items.click()
    progress = top(window, PlanProgressScreen)
    assert isinstance(progress, PlanProgressScreen)
    fill(ProgressForm, lambda form: form.done_text.setText("Орындалуда (ойдан шығарылған)"))
    progress.open_row(progress.current_key())
    assert "Орындалуда" in progress.model.rows[0].cells[2]
    keep(window, "plan-progress")


def _the_plan(form: PlanForm) -> None:
    form.title_kk.setText("Ойдан шығарылған жолдауды іске асыру жөніндегі жалпыұлттық жоспар")
    form.secrecy.choose(Grade.SECRET)


def test_a_case_that_owes_a_road_map_leads_to_its_approval(window: MainWindow) -> None:
    entry = paper(clause(FixedDate(date(2027, 2, 1)), complex=True, level=Level.GOVERNMENT))
    register(window.desk.cases, entry)
    places = section(window, "road_maps")
    assert isinstance(places, RoadMapsScreen)
    assert len(places.model.rows) == 1
    keep(window, "road-maps")
    fill(RoadMapForm, lambda form: form.interim.setText("тоқсан сайын"))
    places.open_row(places.current_key())
    page = top(window, RoadMapScreen)
    assert isinstance(page, RoadMapScreen)
    for stage in RoadMapStage:
        fill(MeasureForm, lambda form, stage=stage: _measure(form, stage))
        page.add_measure()
    fill(DoneForm, lambda form: form.reference.setText("№ 1-жк"))
    page.developed.click()
    assert not page.answer.isEnabled()
    fill(DoneForm, lambda form: None)
    page.ask.click()
    keep(window, "road-map")
    fill(DoneForm, lambda form: form.reference.setText("№ 2"))
    page.answer.click()
    fill(SignedForm, lambda form: (form.name.setText("О. Ойданов"), form.number.setText("12-үлгі")))
    page.approve.click()
    assert page.view is not None
    assert page.view.approved is not None
    page.measures.grid.selectRow(1)
    fill(DoneForm, lambda form: form.reference.setText("№ 44 бұйрық"))
    page.done.click()
    assert page.view.rows[0].state is StageState.DONE
    keep(window, "road-map-approved")


def _measure(form: MeasureForm, stage: RoadMapStage) -> None:
    form.stage.choose(stage)
    form.measure.setText("Іс-шара (ойдан шығарылған)")
    form.responsible.setText(MINISTRY)
    form.completion.setText("бұйрық")
    form.due_on.put(date(2026, 9, 1))
    form.indicator.setText("12 бекет")
    form.official.setText("О. Ойданов")


def test_decrees_are_entered_reviewed_and_sent(window: MainWindow) -> None:
    places = section(window, "decrees")
    assert isinstance(places, DecreesScreen)
    fill(DecreeForm, _the_decree)
    places.new.click()
    page = top(window, DecreeScreen)
    assert isinstance(page, DecreeScreen)
    fill(ObservationForm, _the_gap)
    page.observe.click()
    fill(DoneForm, lambda form: form.reference.setText("№ 5"))
    page.send.click()
    assert not page.observe.isEnabled()
    assert "16.04.2026" in page.observe.toolTip()
    keep(window, "decree")
    places = section(window, "decrees")
    assert isinstance(places, DecreesScreen)
    assert places.model.rows[0].cells[5] == "16.04.2026 ж."
    keep(window, "decrees")


def _the_decree(form: DecreeForm) -> None:
    form.number.setText("901-ү")
    form.signed_on.put(date(2024, 3, 4))
    form.title_kk.setText("«Үлгілік қағидаларды бекіту туралы» (ойдан шығарылған)")
    form.developer.setText(MINISTRY)


def _the_gap(form: ObservationForm) -> None:
    form.fault.choose(DecreeFault.GAP)
    form.provision.setText("2-тармақ")
    form.text.setText("Мерзімі айтылмаған (ойдан шығарылған)")


def test_the_card_begins_and_opens_its_road_map(window: MainWindow) -> None:
    entry = paper(clause(FixedDate(date(2027, 2, 1)), complex=True, level=Level.GOVERNMENT))
    case_id = register(window.desk.cases, entry)
    fill(RoadMapForm, lambda form: None)
    assert not enter(window.desk, CaseAction.ROAD_MAP, case_id)
    begun = top(window, RoadMapScreen)
    assert isinstance(begun, RoadMapScreen)
    assert begun.view is not None
    window.open_place("today")
    enter(window.desk, CaseAction.ROAD_MAP, case_id)
    again = top(window, RoadMapScreen)
    assert isinstance(again, RoadMapScreen)
    assert again.view is not None
    assert again.view.road_map_id == begun.view.road_map_id


def test_an_action_plan_is_begun_for_a_case_that_owes_no_road_map(window: MainWindow) -> None:
    register(window.desk.cases, paper(clause(FixedDate(date(2026, 5, 20)))))
    places = section(window, "road_maps")
    assert isinstance(places, RoadMapsScreen)
    assert not places.model.rows

    def next_form(form: OtherCaseForm) -> None:
        form.number.setText("1")
        QTimer.singleShot(0, lambda: fill(RoadMapForm, lambda head: head.action_plan.setChecked(True)))

    fill(OtherCaseForm, next_form)
    places.other.click()
    page = top(window, RoadMapScreen)
    assert isinstance(page, RoadMapScreen)
    assert page.view is not None
    assert page.view.entry.action_plan


def test_drafts_of_instructions_are_a_section_of_drafts(window: MainWindow) -> None:
    window.open_place("drafts", section="instructions")
    shown = window.pile.on_show()
    assert isinstance(shown, DraftsScreen)
    assert isinstance(shown.section(), InstructionDraftsScreen)
    keep(window, "instruction-drafts-empty")


@pytest.mark.parametrize("name", ["address", "road_maps", "monitoring", "decrees"])
def test_an_empty_section_says_what_it_would_hold_and_f1_names_its_paragraphs(window: MainWindow, name: str) -> None:
    for language in (Language.RUSSIAN, Language.ENGLISH, Language.KAZAKH):
        languages.speak(language)
        shown = section(window, name)
        assert isinstance(shown, ListScreen)
        assert not shown.model.rows
        assert shown.empty_text()
        assert any(paragraph in shown.help_text() for paragraph in ("(36", "(56)", "(62)", "(87)"))
