"""The route of a draft act as a screen shows it: stages with their days, and what may be entered next."""

from __future__ import annotations

from datetime import date

from app.controllers.drafting.draft_facts import Standing
from app.controllers.drafting.draft_views import StageView
from app.rules.act_route import StageLine, route
from app.rules.outcome import Finding
from app.rules.rulebook import Rulebook
from app.rules.sheets import sheet_verdict
from app.rules.terms import DraftEvent, Faults, Phase, Stage, StageState
from app.rules.windows import working_days_left

# Which entry finishes a stage. Agreement and the final visas are finished by the last visa, never typed in.
STAGE_OF = {
    DraftEvent.PREPARED: Stage.PREPARATION,
    DraftEvent.SUBMITTED: Stage.SUBMISSION,
    DraftEvent.EXPERTISE_DONE: Stage.EXPERTISE,
    DraftEvent.REFINED: Stage.REFINEMENT,
    DraftEvent.FINAL_SENT: Stage.FINAL_VERSION,
    DraftEvent.PRESENTED: Stage.PRESENTATION,
    DraftEvent.SIGNED: Stage.SIGNATURE,
    DraftEvent.REGISTERED: Stage.REGISTRATION,
    DraftEvent.ASSIGNED: Stage.ASSIGNMENT,
}
TERM_OF = {Stage.EXPERTISE: DraftEvent.EXPERTISE_TERM, Stage.REFINEMENT: DraftEvent.REFINE_TERM}
TERMS = frozenset({DraftEvent.EXPERTISE_TERM, DraftEvent.REFINE_TERM, DraftEvent.RETURN_TERM})
EVENT_OF = {stage: event for event, stage in STAGE_OF.items()}


def stages_of(standing: Standing, today: date, book: Rulebook) -> tuple[StageView, ...]:
    """The twelve stages. While a returned draft is reworked, its return stands in the line with its day (22)."""
    lines = list(route(standing.draft, standing.papers, standing.progress, standing.submission, today, book))
    if standing.returned is not None:
        earlier = standing.returned
        back = route(earlier.draft, earlier.papers, earlier.progress, earlier.submission, today, book)
        place = list(Stage).index(Stage.RETURN)
        if lines[place].state is StageState.NOT_NEEDED:
            lines[place] = back[place]
    return tuple(_view(line, standing, today, book) for line in lines)


def _view(line: StageLine, standing: Standing, today: date, book: Rulebook) -> StageView:
    findings: tuple[Finding, ...] = line.findings
    if line.stage is Stage.AGREEMENT and line.done_on is None:
        sheets = sheet_verdict(standing.draft, Phase.AGREEMENT, standing.papers)
        findings = (*sheets.breaches, *sheets.requires, *findings)
    due = line.due
    return StageView(
        stage=line.stage,
        paragraph=line.paragraph,
        state=line.state,
        due_on=due.on if due is not None else None,
        why=due.why if due is not None else None,
        done_on=line.done_on,
        blocked_by=line.blocked_by,
        findings=findings,
        late_done=line.late_done,
        left_wd=working_days_left(today, due.on, book.calendar) if due is not None and line.done_on is None else None,
    )


def present_stage(stages: tuple[StageView, ...]) -> StageView | None:
    """Where the draft stands: the stage that runs now; a return that still runs comes first. None at the end."""
    running = [stage for stage in stages if stage.state in (StageState.DUE, StageState.LATE)]
    returned = next((stage for stage in running if stage.stage is Stage.RETURN), None)
    return returned or (running[0] if running else None)


def next_events(standing: Standing, stages: tuple[StageView, ...]) -> tuple[DraftEvent, ...]:
    """What may be entered on the route now, the likeliest first."""
    running = [stage for stage in stages if stage.state in (StageState.DUE, StageState.LATE)]
    found: list[DraftEvent] = []
    for stage in running:
        if stage.stage in EVENT_OF:
            found.append(EVENT_OF[stage.stage])
        if stage.stage in TERM_OF:
            found.append(TERM_OF[stage.stage])
        if stage.stage is Stage.RETURN and standing.progress.faults is Faults.SERIOUS:
            returned = standing.progress.returned_on is not None
            found.append(DraftEvent.RETURN_TERM if returned else DraftEvent.RETURNED)
        elif stage.stage is Stage.RETURN:
            found.append(DraftEvent.RETURN_TERM)  # the version before was returned, the new one lies here
    return tuple(sorted(found, key=lambda event: event in TERMS))
