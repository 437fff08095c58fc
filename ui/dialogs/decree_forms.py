"""Forms of the register of normative decrees: an entry, what monitoring found, what it proposes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QLineEdit

from app.controllers.plans.decree_views import DecreeEntry, DecreeView, ObservationEntry
from app.controllers.vault.grades import is_lowered
from app.jobs import Progress
from app.rules.outcome import Refusal
from app.rules.terms import DecreeFault, DecreeProposal, Grade
from ui.desk import Desk
from ui.dialogs.form import FormDialog
from ui.widgets.bodies import BodyLine, BodyNames
from ui.widgets.choice import Choice
from ui.widgets.day_edit import DayEdit
from ui.widgets.field import Field
from ui.widgets.second_person import SecondPerson
from ui.widgets.text_box import TextBox


class DecreeForm(FormDialog):
    """A decree in the register (87)."""

    def __init__(self, desk: Desk, view: DecreeView | None = None) -> None:
        super().__init__(desk)
        self._view = view
        self.number = QLineEdit()
        self.signed_on = DayEdit(desk.calendar, desk.clock.today)
        self.title_kk, self.title_ru = TextBox(), TextBox()
        self.developer = BodyLine(BodyNames(desk.cases.bodies))
        self.by_administration = QCheckBox()
        self.secrecy: Choice[Grade] = Choice(Grade, none=lambda: self.tr("none"))
        self.second = SecondPerson()
        self.second.hide()
        self.secrecy.currentIndexChanged.connect(lambda place: self.second.setVisible(self._lowers()))
        self.despite = QCheckBox()
        self.despite.hide()
        self.add_row(
            (Field("number", lambda: self.tr("Decree No."), self.number), 4),
            (Field("signed_on", lambda: self.tr("Signed on"), self.signed_on), 4),
            (Field("grade", lambda: self.tr("Secrecy"), self.secrecy), 4),
        )
        self.add_row(Field("title_kk", lambda: self.tr("Title in Kazakh"), self.title_kk))
        self.add_row(Field("title_ru", lambda: self.tr("Title in Russian"), self.title_ru))
        self.add_row(
            Field("developer", lambda: self.tr("Developer: the body or unit that monitors it"), self.developer)
        )
        self.add_row((self.by_administration, 12))
        self.add_row((self.despite, 12))
        self.add_row((self.second, 12))
        if view is not None:
            self._put(view)
        self.ready()

    def _put(self, view: DecreeView) -> None:
        row = view.row
        self.number.setText(row.number)
        self.signed_on.put(row.signed_on)
        self.title_kk.setText(row.title)
        self.title_ru.setText(row.title_ru)
        self.developer.setText(row.developer)
        self.by_administration.setChecked(row.by_administration)
        self.secrecy.choose(row.grade)

    def _lowers(self) -> bool:
        """A lower grade takes two persons."""
        return self._view is not None and is_lowered(self._view.row.grade, self.secrecy.chosen())

    def heading(self) -> str:
        return self.tr("Decree of the register") if self._view else self.tr("New decree of the register")

    def note(self) -> str:
        return self.tr("Decrees of the Administration are monitored by the unit that developed them (84).")

    def _entry(self) -> DecreeEntry:
        return DecreeEntry(
            self.number.text(), self.signed_on.day(), self.title_kk.text(), self.developer.text(),
            self.title_ru.text(), self.by_administration.isChecked(), self.secrecy.chosen(),
        )  # fmt: skip

    def work(self) -> Callable[[Progress], object | Refusal] | None:
        if self._view is None or not self._lowers():
            return None
        decrees, number, entry = self.desk.controllers.planning.decrees, self._view.row.decree_id, self._entry()
        witness = self.second.shown(self.desk.session)
        return lambda progress: decrees.amend(number, entry, witness())

    def send(self) -> object | Refusal:
        entry, decrees = self._entry(), self.desk.controllers.planning.decrees
        if self._view is not None:
            return decrees.amend(self._view.row.decree_id, entry)
        done = decrees.add(entry, despite_duplicate=self.despite.isChecked())
        if isinstance(done, Refusal):
            self.despite.setVisible(any(found.code == "plans.decree_known" for found in done))
        return done

    def retranslate(self) -> None:
        super().retranslate()
        self.by_administration.setText(self.tr("developed by a unit of the Administration (84)"))
        self.despite.setText(self.tr("enter it all the same: it is another decree"))


class ObservationForm(FormDialog):
    """One thing found in a decree: what is wrong, where, and how (82)."""

    def __init__(self, desk: Desk, decree_id: int, year: int) -> None:
        super().__init__(desk)
        self._id, self._year = decree_id, year
        self.fault: Choice[DecreeFault] = Choice(DecreeFault)
        self.provision, self.text = QLineEdit(), TextBox()
        self.add_row(
            (Field("fault", lambda: self.tr("What is wrong"), self.fault), 7),
            (Field("provision", lambda: self.tr("Provision"), self.provision), 5),
        )
        self.add_row(Field("text", lambda: self.tr("How it shows"), self.text))
        self.ready()

    def heading(self) -> str:
        return self.tr("Found in the monitoring of %1").replace("%1", str(self._year))

    def note(self) -> str:
        return self.tr("Contradictions, repetitions, gaps, norms that do not work, are outdated or invite "
                       "corruption (82).")  # fmt: skip

    def send(self) -> object | Refusal:
        entry = ObservationEntry(self.fault.chosen() or DecreeFault.GAP, self.provision.text(), self.text.text())
        return self.desk.controllers.planning.decrees.observe(self._id, self._year, entry)


class ProposalForm(FormDialog):
    """What the review proposes: to amend, to repeal, or nothing (85)."""

    def __init__(self, desk: Desk, view: DecreeView, year: int) -> None:
        super().__init__(desk)
        self._view, self._year = view, year
        self.proposal: Choice[DecreeProposal] = Choice(DecreeProposal, none=lambda: self.tr("nothing is proposed"))
        self.text = TextBox()
        known = next((review for review in view.reviews if review.year == year), None)
        if known is not None:
            self.proposal.choose(known.proposal)
            self.text.setText(known.proposal_text)
        self.add_row(Field("proposal", lambda: self.tr("Proposal"), self.proposal))
        self.add_row(Field("text", lambda: self.tr("What it says"), self.text))
        self.ready()

    def heading(self) -> str:
        return self.tr("Proposal after the monitoring of %1").replace("%1", str(self._year))

    def note(self) -> str:
        return self.tr("A proposal rests on something that was found (85).")

    def send(self) -> object | Refusal:
        decrees = self.desk.controllers.planning.decrees
        return decrees.propose(self._view.row.decree_id, self._year, self.proposal.chosen(), self.text.text())
