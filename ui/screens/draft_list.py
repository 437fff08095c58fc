"""The list of drafts of acts: where each stands, what is due and late."""

from __future__ import annotations

from collections.abc import Sequence

from app.controllers.drafting.draft_desk import DraftChanged
from app.controllers.drafting.draft_views import DraftRow, DraftView
from app.rules.terms import DraftStanding, Grade, StageState
from ui import formats, messages
from ui.answers import sentence_case
from ui.desk import Desk
from ui.dialogs.draft_facts import DraftFactsDialog
from ui.screens import draft_printing
from ui.screens.listing import ListScreen
from ui.tables.lines import Row
from ui.widgets.choice import Choice


class DraftListScreen(ListScreen):
    widths = (70, 0, 220, 210, 104, 74, 60, 90)

    def __init__(self, desk: Desk) -> None:
        self._drafts: tuple[DraftRow, ...] = ()
        super().__init__(desk)
        self.standing: Choice[DraftStanding] = Choice(DraftStanding, none=lambda: self.tr("all drafts"))
        self.standing.choose(DraftStanding.UNDER_WAY)
        self.standing.currentIndexChanged.connect(self.refresh)
        self.add_beside_filter(self.standing)
        self.add_action(lambda: self.tr("New draft …"), self.new_draft, main=True)
        self.add_action(lambda: self.tr("Print the list"), self.print_list)
        self.listen(DraftChanged, lambda changed: self.refresh())
        self.retranslate()

    def retranslate(self) -> None:
        if hasattr(self, "standing"):
            self.standing.setAccessibleName(self.tr("State of the draft"))
        super().retranslate()

    def headings(self) -> Sequence[str]:
        return (
            self.tr("No."), self.tr("Draft"), self.tr("Developer"), self.tr("Stage"), self.tr("Due on"),
            self.tr("Days"), self.tr("Round"), self.tr("Out of safe"),
        )  # fmt: skip

    def rows(self) -> Sequence[Row]:
        self._drafts = self.desk.controllers.acts.drafts.rows(self.standing.chosen())
        return [self._row(draft) for draft in self._drafts]

    def _row(self, draft: DraftRow) -> Row:
        where = draft.stage if draft.stage is not None else draft.standing
        cells = (
            draft.number,
            draft.title_kk or draft.title_ru,
            draft.developer,
            sentence_case(messages.word(where)),
            formats.day(draft.due_on) if draft.due_on else "",
            formats.days_number(draft.left_wd),
            str(draft.round),
            str(draft.outside or ""),
        )
        tone = "fault" if draft.state is StageState.LATE else "warn" if draft.left_wd in (0, 1) else ""
        return Row(cells, draft.draft_id, tone if draft.standing is DraftStanding.UNDER_WAY else "muted")

    def empty_text(self) -> str:
        return self.tr("There is no draft act on paper here. “New draft …” registers the first one.")

    def open_row(self, key: int) -> None:
        self.desk.ways.open_screen("draft:DraftScreen", key)

    def new_draft(self) -> None:
        dialog = DraftFactsDialog(self.desk, None)
        if dialog.exec() and isinstance(dialog.outcome, DraftView):
            self.open_row(dialog.outcome.draft_id)

    def print_list(self) -> None:
        draft_printing.print_register(self.desk, self.standing.chosen(), self.grade())

    def grade(self) -> Grade | None:
        grades = [draft.grade for draft in self._drafts if draft.grade is not None]
        return max(grades, key=lambda grade: grade.rank, default=None)

    def title(self) -> str:
        return self.tr("Drafts of acts on paper")

    def help_text(self) -> str:
        return self.tr(
            "Drafts of the President's acts that travel on paper: those with state secrets, and those of restricted "
            "distribution whose electronic transfer was impossible (paragraph 14). Each line says at which stage the "
            "draft stands, when that stage is due and in how many working days; late ones are red. Enter opens the "
            "draft with its route, visas, package and papers."
        )
