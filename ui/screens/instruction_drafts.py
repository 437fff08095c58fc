"""The list of draft instructions: after which event, where each stands, what is due and late (28-34)."""

from __future__ import annotations

from collections.abc import Sequence

from app.controllers.drafting.instruction_draft_views import DraftListed, DraftView
from app.controllers.plans.plan_events import PlanChanged
from app.rules.terms import Grade, StageState
from ui import formats, messages
from ui.answers import sentence_case
from ui.desk import Desk
from ui.dialogs.instruction_draft_forms import DraftForm
from ui.screens.listing import ListScreen
from ui.stages import TONES
from ui.tables.lines import Row


class InstructionDraftsScreen(ListScreen):
    widths = (104, 190, 0, 110, 250, 104, 90)

    def __init__(self, desk: Desk) -> None:
        self._drafts: tuple[DraftListed, ...] = ()
        super().__init__(desk)
        self.new = self.add_action(lambda: self.tr("New draft …"), self.begin, main=True)
        self.listen(PlanChanged, lambda changed: self.refresh())
        self.retranslate()

    def headings(self) -> Sequence[str]:
        return (
            self.tr("Held on"), self.tr("Event"), self.tr("Draft instructions"), self.tr("Form"), self.tr("Next"),
            self.tr("Due on"), self.tr("Under control"),
        )  # fmt: skip

    def rows(self) -> Sequence[Row]:
        self._drafts = self.desk.controllers.planning.drafts.listed()
        return [self._row(draft) for draft in self._drafts]

    def _row(self, draft: DraftListed) -> Row:
        ended = self.tr("under control") if draft.cases else self.tr("signed")
        cells = (
            formats.day(draft.held_on),
            sentence_case(messages.word(draft.event)),
            draft.title,
            sentence_case(messages.word(draft.form)) if draft.form else "",
            sentence_case(messages.word(draft.stage) if draft.stage else ended),
            formats.day(draft.due_on) if draft.due_on else "",
            f"{draft.cases} / {draft.lines}" if draft.lines else "",
        )
        return Row(cells, draft.draft_id, "muted" if draft.state is StageState.DONE else TONES.get(draft.state, ""))

    def empty_text(self) -> str:
        return self.tr("There are no draft instructions here. “New draft …” begins the first one with its event.")

    def open_row(self, key: int) -> None:
        self.desk.ways.open_screen("instruction_draft:InstructionDraftScreen", key)

    def begin(self) -> None:
        form = DraftForm(self.desk)
        if form.exec() and isinstance(form.outcome, DraftView):
            self.open_row(form.outcome.draft_id)

    def grade(self) -> Grade | None:
        grades = [draft.grade for draft in self._drafts if draft.grade is not None]
        return max(grades, key=lambda grade: grade.rank, default=None)

    def title(self) -> str:
        return self.tr("Drafts of instructions")

    def help_text(self) -> str:
        return self.tr(
            "Drafts of the President's instructions after events he took part in (28). The draft goes to the Head of "
            "the Administration four working days before the event (31); after it five working days remain to prepare "
            "it, one to agree it; bodies that are asked to prepare it have three, the Administration then three more "
            "(32, 33). Late stages are red. Enter opens the draft; once it is signed, its lines become cases without "
            "being typed again."
        )
