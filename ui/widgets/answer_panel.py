"""What the decree says to a step before it is entered: what breaks, what is missing, who may decide, what follows."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from app.rules.outcome import Answer
from ui import answers, messages, theme
from ui.widgets.part import Part
from ui.widgets.texts import copyable, label
from ui.widgets.why import WhyList


class AnswerPanel(Part):
    """``show_answer`` draws; the sentences follow the language."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._said: Answer | None = None
        self.breaches, self.missing = copyable("error"), copyable("warn")
        self.who, self.counts = label("", wrap=True), label("muted", wrap=True)
        self._follows = label("heading")
        self.dates = WhyList()
        column = QVBoxLayout(self)
        theme.space(column, 10, 8, 10, 8, spacing=6)
        for part in (self.breaches, self.missing, self.who, self.counts, self._follows, self.dates):
            column.addWidget(part)
        self.retranslate()

    def show_answer(self, said: Answer | None) -> None:
        self._said = said
        self.setVisible(said is not None)
        if said is None:
            return
        self._put(self.breaches, messages.findings(said.breaches))
        missing = messages.findings(said.requires)
        self._put(self.missing, self.tr("Still missing:") + "\n" + missing if missing else "")
        who = ", ".join(messages.word(decider) for decider in said.deciders)
        self._put(self.who, self.tr("Who may decide: %1").replace("%1", who) if who else "")
        counts = self.tr("Granted before (69): %1. Proposals to extend, this one included (73): %2.")
        counts = counts.replace("%1", str(said.counters.grants)).replace("%2", str(said.counters.proposals))
        is_moved = bool(said.counters.grants or said.counters.proposals)
        self._put(self.counts, counts if is_moved else "")
        lines = [answers.of_obligation(owed) for owed in said.consequences]
        self._put(self._follows, self.tr("What it will cause") if lines else "")
        self.dates.show_lines(lines)

    @staticmethod
    def _put(part: object, text: str) -> None:
        part.setText(text)  # type: ignore[attr-defined]
        part.setVisible(bool(text))  # type: ignore[attr-defined]

    def retranslate(self) -> None:
        self.show_answer(self._said)
