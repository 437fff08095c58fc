"""One line of a control assignment (Appendix 5), typed once: it becomes a clause under control as it stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from app.controllers.drafting.assigning import LineEntry
from app.rules.outcome import Refusal
from app.rules.terms import Interim, Level, LevelGround, TextKind
from ui import messages, theme
from ui.answers import sentence_case
from ui.desk import Desk
from ui.dialogs.form import FormDialog
from ui.dialogs.standard_text import offer_in
from ui.widgets.bodies import BodyLine, BodyNames
from ui.widgets.choice import Choice
from ui.widgets.field import Field
from ui.widgets.term_edit import TermEdit
from ui.widgets.text_box import TextBox

TALL = (740, 680)  # of a long form at 100 %


class LineForm(FormDialog):
    """``keep`` is given the line as typed. ``section`` is asked where the line begins a part of the plan."""

    def __init__(
        self, desk: Desk, keep: Callable[[LineForm], object | Refusal], line: LineEntry | None = None, *,
        next_number: str = "", section: str | None = None,
    ) -> None:  # fmt: skip
        super().__init__(desk)
        self._keep, self._old = keep, line
        names = BodyNames(desk.cases.bodies)
        self.number, self.completion, self.unit, self.official = (QLineEdit() for _ in range(4))
        self.section = QLineEdit(section or "")
        self.measure_kk, self.measure_ru, self.final_result, self.others = (TextBox() for _ in range(4))
        self.term = TermEdit(desk.calendar, desk.clock.today)
        self.responsible = BodyLine(names)
        self.level: Choice[Level] = Choice(Level, none=lambda: self.tr("not set yet"))
        self.interim: Choice[Interim] = Choice(Interim, none=lambda: self.tr("none"))
        self.legislative, self.complex = QCheckBox(), QCheckBox()
        self.grounds = {ground: QCheckBox() for ground in LevelGround}
        self._grounds = QWidget()
        column = QVBoxLayout(self._grounds)
        theme.space(column, spacing=2)
        for check in self.grounds.values():
            column.addWidget(check)
        self._lay(with_section=section is not None)
        self.standard_text = offer_in(
            self,
            {
                TextKind.INSTRUCTION: (self.measure_kk, self.measure_ru), TextKind.FINAL_RESULT: (self.final_result,),
                TextKind.COMPLETION: (self.completion,),
            },
        )  # fmt: skip
        self.level.currentIndexChanged.connect(self._fit)
        self._put(line or LineEntry(next_number, ""))
        self._fit()
        self.ready()
        self.fit(TALL[0], TALL[1])

    def _lay(self, *, with_section: bool) -> None:
        self.add_row(
            (Field("number", lambda: self.tr("Clause No."), self.number), 2),
            (Field("term", lambda: self.tr("Term"), self.term), 5),
            (Field("completion", lambda: self.tr("Form of completion"), self.completion), 5),
        )
        if with_section:
            self.add_row(Field("section", lambda: self.tr("Part of the plan that begins here"), self.section))
        self.add_row(Field("measure_kk", lambda: self.tr("Measure in Kazakh"), self.measure_kk))
        self.add_row(Field("measure_ru", lambda: self.tr("Measure in Russian"), self.measure_ru))
        self.add_row(
            Field("responsible", lambda: self.tr("Responsible body (named first)"), self.responsible),
            Field("others", lambda: self.tr("Co-executors, one a line"), self.others),
        )
        self.add_row(
            Field("level", lambda: self.tr("Level of control"), self.level),
            Field("unit", lambda: self.tr("Unit of the Administration"), self.unit),
            Field("interim", lambda: self.tr("Interim reports"), self.interim),
        )
        self._of_level = Field("level_grounds", lambda: self.tr("Why at the Administration (42-1)"), self._grounds)
        self.add_row((self._of_level, 12))
        self.add_row(
            Field("final_result", lambda: self.tr("Final result, where an effect is measured (4)"), self.final_result),
            Field("official", lambda: self.tr("Responsible official"), self.official),
        )
        self.add_row((self.legislative, 6), (self.complex, 6))

    def _fit(self) -> None:
        self._of_level.setVisible(self.level.chosen() is Level.ADMINISTRATION)

    def _put(self, line: LineEntry) -> None:
        self.number.setText(line.number)
        self.measure_kk.setText(line.measure_kk)
        self.measure_ru.setText(line.measure_ru)
        if self._old is not None:  # a new line begins with a date to be typed
            self.term.put_term(line.term)
        self.completion.setText(line.completion_form)
        self.final_result.setText(line.final_result)
        self.responsible.setText(line.responsible)
        self.others.setText("\n".join(line.coexecutors))
        self.official.setText(line.official)
        self.level.choose(line.level)
        self.unit.setText(line.unit)
        self.interim.choose(line.interim)
        self.legislative.setChecked(line.legislative)
        self.complex.setChecked(line.complex)
        for ground, check in self.grounds.items():
            check.setChecked(ground in line.level_grounds)

    def entry(self) -> LineEntry:
        """The line as typed."""
        at_administration = self.level.chosen() is Level.ADMINISTRATION
        return LineEntry(
            number=self.number.text().strip(),
            measure_kk=self.measure_kk.text().strip(),
            measure_ru=self.measure_ru.text().strip(),
            term=self.term.term(),
            completion_form=self.completion.text().strip(),
            final_result=self.final_result.text().strip(),
            responsible=self.responsible.text().strip(),
            coexecutors=tuple(name.strip() for name in self.others.text().splitlines() if name.strip()),
            official=self.official.text().strip(),
            level=self.level.chosen(),
            level_grounds=frozenset(
                ground for ground, check in self.grounds.items() if at_administration and check.isChecked()
            ),
            local=self._old.local if self._old else False,
            resonance=self._old.resonance if self._old else False,
            unit=self.unit.text().strip(),
            legislative=self.legislative.isChecked(),
            complex=self.complex.isChecked(),
            interim=self.interim.chosen(),
        )

    def own_faults(self) -> dict[str, str]:
        faults = super().own_faults()
        if not self.number.text().strip():
            faults["number"] = self.tr("Give the number of the clause.")
        if not self.measure_kk.text().strip() and not self.measure_ru.text().strip():
            faults["measure_kk"] = self.tr("Write what is to be done.")
        if self.term.is_missing():
            faults["term"] = self.tr("Type the date, or say that no term is named.")
        return faults

    def heading(self) -> str:
        if self._old is None:
            return self.tr("New line of the control assignment")
        return self.tr("Line %1 of the control assignment").replace("%1", self._old.number)

    def note(self) -> str:
        return self.tr(
            "Measure, term, form of completion, responsible body and level of control (4, 30-1). What is missing may "
            "be added later; it is named before the paper is signed."
        )

    def send(self) -> object | Refusal:
        return self._keep(self)

    def retranslate(self) -> None:
        super().retranslate()
        self.legislative.setText(self.tr("needs legislation"))
        self.complex.setText(self.tr("complex, interdepartmental, changes approaches (56)"))
        for ground, check in self.grounds.items():
            check.setText(sentence_case(messages.word(ground)))


def changed_lines(lines: Sequence[LineEntry], old: LineEntry | None, new: LineEntry | None) -> list[LineEntry]:
    """The whole assignment after one line was added (``old`` None), changed or taken out (``new`` None)."""
    kept = [new if line == old else line for line in lines]
    if old is None:
        kept.append(new)
    return [line for line in kept if line is not None]
