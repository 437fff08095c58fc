"""Between records of road maps, the facts the rules are asked about, and what the window shows."""

from __future__ import annotations

from datetime import date

from app.controllers.control import case_facts
from app.controllers.plans.road_map_views import (
    AGREED,
    APPROVED,
    ASKED,
    DEVELOPED,
    MeasureEntry,
    MeasureView,
    RoadMapEntry,
    RoadMapLine,
    RoadMapListed,
    RoadMapView,
    SignedEntry,
)
from app.rules import road_maps as rules
from app.rules.decisions import answer
from app.rules.outcome import Obligation
from app.rules.road_maps import RoadMap as RoadMapFacts
from app.rules.road_maps import RoadMapRow as RowFacts
from app.rules.rulebook import Rulebook
from app.rules.terms import Position, Rule, StageState
from app.rules.verdicts import Verdict
from db.models.cases import Clause, OwedObligation
from db.models.road_maps import RoadMap, RoadMapRow
from db.queries.road_maps import OWED


def standing(row: RoadMap) -> list[RoadMapRow]:
    """Measures that were not crossed out, stage by stage."""
    rows = [one for one in row.rows if one.withdrawn_on is None]
    return sorted(rows, key=lambda one: (one.stage != "preparation", one.place))


def facts_of(row: RoadMap, clause: Clause, **changes: object) -> RoadMapFacts:
    """A road map as the rules see it."""
    facts: dict[str, object] = {
        "developer": row.developer,
        "deadline": clause.deadline,
        "rows": tuple(
            RowFacts(
                one.stage, one.measure, one.responsible, one.completion_form, one.due_on, one.indicator, one.official
            )
            for one in standing(row)
        ),
        "touches_government": row.touches_government,
        "interdepartmental": row.interdepartmental,
        "agreed_by": row.agreed_by,
        "approved_by": row.approved_by,
    }
    return RoadMapFacts(**{**facts, **changes})  # type: ignore[arg-type]


def verdict_of(row: RoadMap, clause: Clause, **changes: object) -> Verdict:
    """What the decree says to a road map (56, 57), or to an action plan (60)."""
    if row.action_plan:
        approved_by = changes.get("approved_by", row.approved_by)
        assert approved_by is None or isinstance(approved_by, Position)
        return rules.action_plan_verdict(road_map_due=owed_by(clause) is not None, approved_by=approved_by)
    return rules.road_map_verdict(facts_of(row, clause, **changes))


def approval_of(row: RoadMap) -> rules.Approval:
    if row.action_plan:
        return rules.Approval((Position.FIRST_HEAD,), code="approval.own")
    return rules.approval(
        row.developer, touches_government=row.touches_government, interdepartmental=row.interdepartmental
    )


def owed_by(clause: Clause) -> OwedObligation | None:
    """The road map a case owes: the newest that holds, done or not (56, 59)."""
    held = [one for one in clause.obligations if one.rule in OWED and one.withdrawn_on is None]
    return max(held, key=lambda one: (one.done_on is None, one.due_on), default=None)


def reason_of(clause: Clause, owed: OwedObligation, book: Rulebook) -> Obligation | None:
    """The same as the rules give it, with its why."""
    said = answer(case_facts.of_record(clause), None, book)
    return next((one for one in said.obligations if (one.rule, one.due_on) == (owed.rule, owed.due_on)), None)


def lines_of(row: RoadMap, clause: Clause, today: date, book: Rulebook) -> tuple[RoadMapLine, ...]:
    """The way of a road map: developed, agreed with the Administration where it was asked to, agreed with the Prime
    Minister where 57 wants it, approved."""
    lines = [_developed(row, clause, today, book)]
    open_before = row.developed_on is None
    if row.asked_on is not None:
        duty = rules.agreement_duty(row.asked_on, book)
        state = _state(row.answered_on, duty.due_on, today, blocked=False)
        late = _is_late(row.answered_on, duty.due_on)
        lines.append(
            RoadMapLine(ASKED, "57", state, duty.due_on, duty.why, row.answered_on, row.answer_reference, late)
        )
        open_before = open_before or row.answered_on is None
    if approval_of(row).agreed_with:
        state = _state(row.agreed_on, None, today, blocked=open_before)
        lines.append(RoadMapLine(AGREED, "57", state, done_on=row.agreed_on, reference=row.agreed_number))
        open_before = open_before or row.agreed_on is None
    state = _state(row.approved_on, None, today, blocked=open_before)
    paragraph = "60" if row.action_plan else "57"
    lines.append(RoadMapLine(APPROVED, paragraph, state, done_on=row.approved_on, reference=row.approved_number))
    return tuple(lines)


def _developed(row: RoadMap, clause: Clause, today: date, book: Rulebook) -> RoadMapLine:
    owed = None if row.action_plan else owed_by(clause)
    due = owed.due_on if owed is not None else None
    said = reason_of(clause, owed, book) if owed is not None else None
    paragraph = owed.paragraph if owed is not None else "60" if row.action_plan else "56"
    state = _state(row.developed_on, due, today, blocked=False)
    return RoadMapLine(
        DEVELOPED, paragraph, state, due, said.why if said else None, row.developed_on, row.developed_reference,
        _is_late(row.developed_on, due),
    )  # fmt: skip


def _state(done_on: date | None, due: date | None, today: date, *, blocked: bool) -> StageState:
    if done_on is not None:
        return StageState.DONE
    if blocked:
        return StageState.BLOCKED
    return StageState.LATE if due is not None and today > due else StageState.DUE


def _is_late(done_on: date | None, due: date | None) -> bool:
    return done_on is not None and due is not None and done_on > due


def measure_view(one: RoadMapRow, today: date) -> MeasureView:
    entry = MeasureEntry(
        one.stage, one.measure, one.responsible, one.completion_form, one.due_on, one.indicator, one.official
    )
    state = _state(one.done_on, one.due_on, today, blocked=False)
    return MeasureView(one.id, entry, one.done_on, one.done_reference, state)


def document_of(clause: Clause) -> str:
    """The paper as the head of Appendix 3 names it ("Құжаттың түрі")."""
    paper = clause.instruction
    number = f", {clause.number}" if clause.number else ""
    return f"{paper.document_kind} № {paper.document_number}, {paper.signed_on:%d.%m.%Y}{number}"


def entry_of(row: RoadMap) -> RoadMapEntry:
    return RoadMapEntry(
        row.body, row.developer, row.touches_government, row.interdepartmental, row.interim, row.action_plan
    )


def view_of(row: RoadMap, clause: Clause, today: date, book: Rulebook) -> RoadMapView:
    """Everything the page of a road map shows."""
    said = verdict_of(row, clause)
    return RoadMapView(
        road_map_id=row.id,
        case_id=clause.id,
        case_number=clause.case_number,
        grade=clause.grade,
        document=document_of(clause),
        content=clause.text_kk,
        content_ru=clause.text_ru,
        deadline=clause.deadline,
        entry=entry_of(row),
        rows=tuple(measure_view(one, today) for one in standing(row)),
        lines=lines_of(row, clause, today, book),
        approval=approval_of(row),
        agreed=_signed(row.agreed_by, row.agreed_name, row.agreed_on, row.agreed_number),
        approved=_signed(row.approved_by, row.approved_name, row.approved_on, row.approved_number),
        lacks=(*said.breaches, *said.requires),
        withdrawn_on=row.withdrawn_on,
        withdrawn_reason=row.withdrawn_reason or "",
    )


def _signed(by: Position | None, name: str, on: date | None, number: str) -> SignedEntry | None:
    return SignedEntry(by, name, on, number) if by is not None and on is not None else None


def listed(row: RoadMap, clause: Clause, today: date, book: Rulebook) -> RoadMapListed:
    """A line of the list: what is next, when, and how many measures are done or late."""
    lines = lines_of(row, clause, today, book)
    measures = [measure_view(one, today) for one in standing(row)]
    late = [one for one in measures if one.state is StageState.LATE]
    coming = next((line for line in lines if line.state is not StageState.DONE), None)
    state = StageState.DONE if coming is None else coming.state
    if coming is None and any(one.state is not StageState.DONE for one in measures):
        state = StageState.LATE if late else StageState.DUE
    open_days = [one.entry.due_on for one in measures if one.done_on is None and one.entry.due_on is not None]
    return RoadMapListed(
        road_map_id=row.id,
        case_id=clause.id,
        case_number=clause.case_number,
        grade=clause.grade,
        body=row.body,
        content=clause.text_kk or clause.text_ru,
        deadline=clause.deadline,
        action_plan=row.action_plan,
        what=coming.what if coming is not None else "",
        due_on=coming.due_on if coming is not None else min(open_days, default=None),
        state=state,
        measures=len(measures),
        measures_done=sum(one.done_on is not None for one in measures),
        measures_late=len(late),
    )


def listed_owing(clause: Clause, owed: OwedObligation, today: date) -> RoadMapListed:
    """A case that owes a road map and has none yet."""
    return RoadMapListed(
        road_map_id=0,
        case_id=clause.id,
        case_number=clause.case_number,
        grade=clause.grade,
        body=clause.responsible.name_kk,
        content=clause.text_kk or clause.text_ru,
        deadline=clause.deadline,
        action_plan=False,
        what=DEVELOPED,
        due_on=owed.due_on,
        state=StageState.LATE if today > owed.due_on else StageState.DUE,
        measures=0,
        measures_done=0,
        measures_late=0,
    )


def content_findings(row: RoadMap, clause: Clause) -> Verdict:
    """What Appendix 3 itself lacks, before anybody agrees or approves (56)."""
    if row.action_plan:
        return Verdict()
    said = verdict_of(row, clause)
    return Verdict(
        tuple(one for one in said.breaches if one.rule is Rule.PLANS_ROAD_MAP),
        tuple(one for one in said.requires if one.rule is Rule.PLANS_ROAD_MAP),
    )
