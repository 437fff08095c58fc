"""Forms of the nationwide plan: the year, a part of it, what is reported of an item (Appendix 4)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit

from app.controllers.plans.plan_views import ItemView, PlanEntry, PlanView, ProgressEntry
from app.controllers.vault.grades import is_lowered
from app.jobs import Progress
from app.rules.outcome import Refusal
from app.rules.terms import Grade
from ui.desk import Desk
from ui.dialogs.form import FormDialog
from ui.widgets.choice import Choice
from ui.widgets.count_box import CountBox
from ui.widgets.field import Field
from ui.widgets.second_person import SecondPerson
from ui.widgets.text_box import TextBox


class PlanForm(FormDialog):
    """The Address of a year and its plan."""

    def __init__(self, desk: Desk, view: PlanView | None = None) -> None:
        super().__init__(desk)
        self._view = view
        self.year = CountBox(2000, 2100)
        self.year.setValue(desk.clock.today().year)
        self.secrecy: Choice[Grade] = Choice(Grade, none=lambda: self.tr("none"))
        self.second = SecondPerson()
        self.second.hide()
        self.secrecy.currentIndexChanged.connect(lambda place: self.second.setVisible(self._lowers()))
        self.title_kk, self.title_ru = TextBox(), TextBox()
        self.add_row(
            (Field("year", lambda: self.tr("Year of the Address"), self.year), 4),
            (Field("grade", lambda: self.tr("Secrecy (needed to put measures under control here)"), self.secrecy), 8),
        )
        self.add_row(Field("title_kk", lambda: self.tr("Name of the plan in Kazakh"), self.title_kk))
        self.add_row(Field("title_ru", lambda: self.tr("Name of the plan in Russian"), self.title_ru))
        self.add_row((self.second, 12))
        if view is not None:
            self.year.setValue(view.entry.year)
            self.year.setEnabled(False)
            self.secrecy.choose(view.entry.grade)
            self.title_kk.setText(view.entry.title_kk)
            self.title_ru.setText(view.entry.title_ru)
        self.ready()

    def _lowers(self) -> bool:
        """A lower grade takes two persons."""
        return self._view is not None and is_lowered(self._view.entry.grade, self.secrecy.chosen())

    def heading(self) -> str:
        return self.tr("Nationwide plan") if self._view else self.tr("New year of an Address")

    def note(self) -> str:
        return self.tr("One plan a year. Its terms run from the day of the Address, which is entered on its page.")

    def _entry(self) -> PlanEntry:
        return PlanEntry(self.year.value(), self.title_kk.text(), self.title_ru.text(), self.secrecy.chosen())

    def work(self) -> Callable[[Progress], object | Refusal] | None:
        if self._view is None or not self._lowers():
            return None
        plans, number, entry = self.desk.controllers.planning.plans, self._view.plan_id, self._entry()
        witness = self.second.shown(self.desk.session)
        return lambda progress: plans.amend(number, entry, witness())

    def send(self) -> object | Refusal:
        entry, plans = self._entry(), self.desk.controllers.planning.plans
        return plans.amend(self._view.plan_id, entry) if self._view else plans.open(entry)


class ProgressForm(FormDialog):
    """What is reported of an item for a year or its first half: columns 7 to 9 of Appendix 4."""

    def __init__(self, desk: Desk, plan_id: int, item: ItemView, year: int, *, half: bool) -> None:
        super().__init__(desk)
        self._plan, self._item, self._year, self._half = plan_id, item, year, half
        self.done_text, self.next_steps, self.assessment = TextBox(84), TextBox(), TextBox()
        self.add_row(Field("done", lambda: self.tr("Measures taken and results reached"), self.done_text))
        self.add_row(Field("next_steps", lambda: self.tr("Plan of action for the near future"), self.next_steps))
        self.add_row(
            Field("assessment", lambda: self.tr("Assessment and proposals on further control"), self.assessment)
        )
        if item.progress is not None:
            self.done_text.setText(item.progress.done)
            self.next_steps.setText(item.progress.next_steps)
            self.assessment.setText(item.progress.assessment)
        self.ready()

    def heading(self) -> str:
        return self.tr("Item %1 of the plan").replace("%1", self._item.line.entry.number)

    def note(self) -> str:
        return self._item.line.entry.measure_kk or self._item.line.entry.measure_ru

    def send(self) -> object | Refusal:
        entry = ProgressEntry(self.done_text.text(), self.next_steps.text(), self.assessment.text())
        number = self._item.line.entry.number
        plans = self.desk.controllers.planning.plans
        return plans.report_item(self._plan, number, self._year, entry, half=self._half)


class SectionForm(FormDialog):
    """A part of the plan; an empty title takes it out."""

    def __init__(self, desk: Desk, view: PlanView, item: ItemView) -> None:
        super().__init__(desk)
        self._view, self._item = view, item
        self.title_line = QLineEdit(item.section)
        self.add_row(Field("sections", lambda: self.tr("Title of the part (empty: none)"), self.title_line))
        self.ready()

    def heading(self) -> str:
        return self.tr("Part of the plan before item %1").replace("%1", self._item.line.entry.number)

    def send(self) -> object | Refusal:
        sections = {item.line.entry.number: item.section for item in self._view.items if item.section}
        sections[self._item.line.entry.number] = self.title_line.text()
        return self.desk.controllers.planning.plans.keep_sections(self._view.plan_id, sections)
