"""The facts of a draft act: what decides its track, its visas and its package (10-17)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.controllers.drafting.draft_entries import DraftFacts, NewDraft
from app.controllers.drafting.draft_views import DraftView
from app.controllers.vault.grades import is_lowered
from app.jobs import Progress
from app.rules.outcome import Refusal
from app.rules.terms import ActKind, Contents, DeveloperRole, Grade, Initiator, Position
from ui import theme
from ui.desk import Desk
from ui.dialogs.form import FormDialog
from ui.widgets.bodies import BodyLine, BodyNames
from ui.widgets.choice import Choice
from ui.widgets.count_box import CountBox
from ui.widgets.day_edit import DayEdit
from ui.widgets.field import Field
from ui.widgets.second_person import SecondPerson

MOST_SHEETS = 10_000
SUPERVISORS = (
    Position.COUNCIL_SECRETARY, Position.FIRST_DEPUTY_HEAD, Position.CHANCELLERY_CHIEF, Position.ASSISTANT,
    Position.ADVISER,
)  # fmt: skip
FLAGS = (
    "touches_government", "lowers_income", "raises_spending", "government_initiative", "judges", "planning_document",
    "private_business", "amending", "implementing_acts", "complex", "counsellor_visa", "holds_instructions",
)  # fmt: skip


class DraftFactsDialog(FormDialog):
    """A new draft, or the facts of one that is there. ``view`` None registers."""

    def __init__(self, desk: Desk, view: DraftView | None) -> None:
        super().__init__(desk)
        self._view = view
        self._despite = False
        names = BodyNames(desk.cases.bodies)
        self.title_kk, self.title_ru, self.number = QLineEdit(), QLineEdit(), QLineEdit()
        self.executor, self.designation, self.paper_reason = QLineEdit(), QLineEdit(), QLineEdit()
        self.developer = BodyLine(names)
        self.contents: Choice[Contents] = Choice(Contents)
        self.grade: Choice[Grade] = Choice(Grade, none=lambda: self.tr("no grade"))
        self.kind: Choice[ActKind] = Choice(ActKind)
        self.initiator: Choice[Initiator] = Choice(Initiator)
        self.role: Choice[DeveloperRole] = Choice(DeveloperRole)
        self.supervisor: Choice[Position] = Choice(SUPERVISORS, none=lambda: self.tr("not known yet"))
        self.treaty = DayEdit(desk.calendar, desk.clock.today)
        self.special_order = QLineEdit()
        self.prepare_by, self.agree_by, self.present_by = (
            DayEdit(desk.calendar, desk.clock.today) for _ in range(3)
        )  # fmt: skip
        self.registered_on = DayEdit(desk.calendar, desk.clock.today)
        self.registered_on.put(desk.clock.today())
        self.sheets = CountBox(1, MOST_SHEETS)
        self.interested, self.touched = _several(), _several()
        self.checks = {name: QCheckBox() for name in FLAGS}
        self.second = SecondPerson()
        self._add_rows()
        self._fill(view.facts if view is not None else DraftFacts("", Initiator.GOVERNMENT, ""))
        self.contents.currentIndexChanged.connect(self._fit)
        self.grade.currentIndexChanged.connect(self._fit)
        self.initiator.currentIndexChanged.connect(self._fit)
        self._fit()
        self.ready()
        self.fit(760, 640)

    def _add_rows(self) -> None:
        new = self._view is None
        if new:
            self.add_row(
                Field("registration_number", lambda: self.tr("Registration No. (empty: the next)"), self.number),
                Field("registered_on", lambda: self.tr("Registered on"), self.registered_on),
                Field("sheets", lambda: self.tr("Sheets of the draft"), self.sheets),
            )
        self.add_row(
            Field("kind", lambda: self.tr("Kind of act"), self.kind),
            Field("contents", lambda: self.tr("What it holds (14)"), self.contents),
            Field("grade", lambda: self.tr("Secrecy"), self.grade),
        )
        self.add_row(Field("title_kk", lambda: self.tr("Title in Kazakh"), self.title_kk))
        self.add_row(Field("title_ru", lambda: self.tr("Title in Russian"), self.title_ru))
        self.add_row(
            Field("initiator", lambda: self.tr("Who prepares it (10)"), self.initiator),
            Field("developer", lambda: self.tr("Developing body or unit"), self.developer),
            Field("developer_role", lambda: self.tr("The developer is"), self.role),
        )
        self._designation = Field(
            "designation", lambda: self.tr("The President's paper that designates it (10)"), self.designation
        )
        self._reason = Field(
            "paper_reason", lambda: self.tr("Why electronic transfer was impossible (14)"), self.paper_reason
        )
        self.add_row((self._designation, 12))
        self.add_row((self._reason, 12))
        self.add_row(
            Field("interested", lambda: self.tr("Other interested bodies (14), one a line"), self.interested),
            Field("touches_bodies", lambda: self.tr("Bodies whose powers it touches (16), one a line"), self.touched),
        )
        ticks = QWidget()
        column = QVBoxLayout(ticks)
        theme.space(column, spacing=2)
        for check in self.checks.values():
            column.addWidget(check)
        self.add_row((ticks, 12))
        self.add_row(
            Field("treaty_signing_on", lambda: self.tr("Treaty: day of its signing (17)"), self.treaty),
            Field("supervisor", lambda: self.tr("Supervises the responsible unit (24)"), self.supervisor),
            Field("executor", lambda: self.tr("Who keeps the paper here"), self.executor),
        )
        self._special = Field(
            "special_order", lambda: self.tr("Another order set by the President (27): paper and what it sets"),
            self.special_order,
        )  # fmt: skip
        self.add_row((self._special, 12))
        self.add_row(
            Field("prepare_by", lambda: self.tr("To be prepared by (27)"), self.prepare_by),
            Field("agree_by", lambda: self.tr("To be agreed by (27)"), self.agree_by),
            Field("present_by", lambda: self.tr("To be presented for signature by (27)"), self.present_by),
        )
        self.add_row((self.second, 12))

    def _fill(self, facts: DraftFacts) -> None:
        for line, text in (
            (self.title_kk, facts.title_kk), (self.title_ru, facts.title_ru), (self.developer, facts.developer),
            (self.executor, facts.executor), (self.designation, facts.designation),
            (self.paper_reason, facts.paper_reason), (self.special_order, facts.special_order),
        ):  # fmt: skip
            line.setText(text)
        self.contents.choose(facts.contents)
        self.grade.choose(facts.grade)
        self.kind.choose(facts.kind)
        self.initiator.choose(facts.initiator)
        self.role.choose(facts.developer_role)
        self.supervisor.choose(facts.supervisor)
        self.treaty.put(facts.treaty_signing_on)
        self.prepare_by.put(facts.prepare_by)
        self.agree_by.put(facts.agree_by)
        self.present_by.put(facts.present_by)
        self.interested.setPlainText("\n".join(facts.interested))
        self.touched.setPlainText("\n".join(facts.touches_bodies))
        for name, check in self.checks.items():
            check.setChecked(getattr(facts, name))

    def _fit(self) -> None:
        """Only what the chosen facts ask for can be typed."""
        self.grade.setEnabled(self.contents.chosen() is Contents.STATE_SECRETS)
        self._reason.setVisible(self.contents.chosen() is Contents.RESTRICTED)
        self._designation.setVisible(self.initiator.chosen() is Initiator.DESIGNATED)
        self.second.setVisible(self._lowers())

    def _lowers(self) -> bool:
        """A lower grade takes two persons, like what holds no state secrets any more."""
        return self._view is not None and is_lowered(self._view.grade, self.facts().grade)

    def facts(self) -> DraftFacts:
        """The facts as typed."""
        contents = self.contents.chosen() or Contents.STATE_SECRETS
        return DraftFacts(
            title_kk=self.title_kk.text(),
            title_ru=self.title_ru.text(),
            initiator=self.initiator.chosen() or Initiator.GOVERNMENT,
            developer=self.developer.text(),
            kind=self.kind.chosen() or ActKind.DECREE,
            contents=contents,
            grade=self.grade.chosen() if contents is Contents.STATE_SECRETS else None,
            executor=self.executor.text(),
            developer_role=self.role.chosen() or DeveloperRole.OTHER,
            designation=self.designation.text(),
            paper_reason=self.paper_reason.text(),
            interested=tuple(self.interested.toPlainText().splitlines()),
            touches_bodies=tuple(self.touched.toPlainText().splitlines()),
            treaty_signing_on=self.treaty.day(),
            special_order=self.special_order.text(),
            prepare_by=self.prepare_by.day(),
            agree_by=self.agree_by.day(),
            present_by=self.present_by.day(),
            supervisor=self.supervisor.chosen(),
            **{name: check.isChecked() for name, check in self.checks.items()},
        )

    def heading(self) -> str:
        if self._view is None:
            return self.tr("New draft of an act on paper")
        return self.tr("Facts of draft No. %1").replace("%1", self._view.number)

    def note(self) -> str:
        return self.tr("Track, visas, package and terms follow from these facts (paragraphs 10–24).")

    def go_on(self) -> str:
        return self.tr("Register it") if self._view is None else self.tr("Keep the facts")

    def work(self) -> Callable[[Progress], object | Refusal] | None:
        if self._view is None or not self._lowers():
            return None
        drafts, number, facts = self.desk.controllers.acts.drafts, self._view.draft_id, self.facts()
        witness = self.second.shown(self.desk.session)
        return lambda progress: drafts.amend(number, facts, witness())

    def send(self) -> object | Refusal:
        drafts = self.desk.controllers.acts.drafts
        if self._view is not None:
            return drafts.amend(self._view.draft_id, self.facts())
        new = NewDraft(self.facts(), self.sheets.value(), self.registered_on.day(), self.number.text())
        said = drafts.register(new, despite_duplicate=self._despite)
        self._despite = isinstance(said, Refusal) and [found.code for found in said] == ["draft.duplicate"]
        return said

    def typed(self) -> str:
        ticked = "".join("1" if check.isChecked() else "0" for check in self.checks.values())
        return f"{super().typed()}\n{ticked}"

    def retranslate(self) -> None:
        super().retranslate()
        words = (
            self.tr("Touches powers of the Government or the Prime Minister (16)"),
            self.tr("Lowers state income (16)"),
            self.tr("Raises state spending (16)"),
            self.tr("Prepared on the Government's initiative (16)"),
            self.tr("Appointment or dismissal of judges (14, 19)"),
            self.tr("Approves a State Planning System document (20)"),
            self.tr("Touches branch interests of private business (15)"),
            self.tr("Amends acts in force (15)"),
            self.tr("Names acts to be adopted to carry it out (15)"),
            self.tr("Complex matter: note of up to five sheets (15)"),
            self.tr("The State Counsellor's visa is needed (24)"),
            self.tr("Holds instructions to be controlled (25)"),
        )
        for name, text in zip(FLAGS, words, strict=True):
            self.checks[name].setText(text)


def _several() -> QPlainTextEdit:
    """A line for each body."""
    made = QPlainTextEdit()
    made.setTabChangesFocus(True)
    theme.size(made, max_height=64)
    return made
