"""Drafts of the President's instructions: form by event, criteria, visas, terms before and after the event (28-33)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.rules.assignments import AssignmentLine, assignment_verdict
from app.rules.drafts import Visa
from app.rules.outcome import Finding
from app.rules.readings import ASSEMBLY_COUNCIL
from app.rules.terms import (
    Appendix,
    Contents,
    DraftCriterion,
    EventKind,
    InstructionForm,
    Position,
    Rule,
    Track,
    VisaWord,
)
from app.rules.verdicts import Verdict, joined
from app.rules.visas import SUPERVISORS, RequiredVisa


@dataclass(frozen=True, slots=True)
class InstructionDraft:
    """Draft instructions after (or before) an event. ``held_on`` is its day, of a working visit its last one."""

    event: EventKind
    held_on: date
    meeting_held: bool = True  # a meeting of the President was held during a regional visit
    form: InstructionForm | None = None
    signed_by: Position | None = None
    appendices: frozenset[Appendix] = frozenset()
    contents: Contents = Contents.OPEN
    touches_government: bool = False
    supervisor: Position | None = None
    criteria: frozenset[DraftCriterion] = frozenset()  # looked at and found met (30)
    duplicates_checked: bool = False  # against instructions given earlier (33)
    lines: tuple[AssignmentLine, ...] = ()
    visas: tuple[Visa, ...] = ()
    round: int = 1


@dataclass(frozen=True, slots=True)
class FormChoice:
    """A form 28 allows for an event, who signs or approves it, and the appendices that go with it.

    ``usually``: the President signs "as a rule", so another signature is no breach.
    """

    form: InstructionForm
    signed_by: Position
    appendices: tuple[Appendix, ...]
    usually: bool = False


WITH_APPENDICES = (Appendix.CONTROL_ASSIGNMENT, Appendix.ELECTRONIC_APPROVAL_SHEET)
PROTOCOL = FormChoice(InstructionForm.PROTOCOL, Position.PRESIDENT, WITH_APPENDICES, usually=True)
DECISION = FormChoice(InstructionForm.DECISION, Position.PRESIDENT, WITH_APPENDICES, usually=True)
TEXT = FormChoice(InstructionForm.INSTRUCTION_TEXT, Position.PRESIDENT, WITH_APPENDICES)
# The plan is itself drawn up like Appendix 5 and approved by order of the Head.
PLAN = FormChoice(InstructionForm.ACTION_PLAN, Position.HEAD_OF_ADMINISTRATION, ())

FORMS = {
    EventKind.REGIONAL_VISIT: (PROTOCOL,),
    EventKind.INTERNATIONAL_EVENT: (TEXT,),
    EventKind.PUBLIC_EVENT: (PROTOCOL, PLAN),
    EventKind.STATEMENT: (PLAN,),
    EventKind.WORKING_MEETING: (PROTOCOL,),
    EventKind.EXTENDED_GOVERNMENT_MEETING: (PROTOCOL,),
    EventKind.ADVISORY_BODY: (PROTOCOL,),
    EventKind.SECURITY_COUNCIL: (DECISION,),
    EventKind.ASSEMBLY_SESSION: (DECISION,),
    # 28 names the session only, 4 2) and 42-1 4) speak of decisions of the Council too: readings.ASSEMBLY_COUNCIL.
    EventKind.ASSEMBLY_COUNCIL: (PROTOCOL, DECISION),
    EventKind.OTHER_BODY: (PROTOCOL,),
}


def forms(event: EventKind, *, meeting_held: bool) -> tuple[FormChoice, ...]:
    """The forms 28 allows. What the President said on a regional visit without a meeting becomes an action plan."""
    if event is EventKind.REGIONAL_VISIT and not meeting_held:
        return (PLAN,)
    return FORMS[event]


def form_verdict(draft: InstructionDraft) -> Verdict:
    """The form chosen, its signature and its appendices (28)."""
    rule = Rule.DRAFTING_INSTRUCTION_FORM
    allowed = forms(draft.event, meeting_held=draft.meeting_held)
    names = tuple(choice.form for choice in allowed)
    read = (ASSEMBLY_COUNCIL.code,) if draft.event is EventKind.ASSEMBLY_COUNCIL else ()
    if draft.form is None:
        return Verdict(requires=(Finding(rule, "28", "drafting.form_missing", {"forms": names}, read),))
    chosen = next((choice for choice in allowed if choice.form is draft.form), None)
    if chosen is None:
        values: dict[str, object] = {"form": draft.form, "forms": names, "event": draft.event}
        return Verdict((Finding(rule, "28", "drafting.form_wrong", values, read),))
    broken: tuple[Finding, ...] = ()
    if draft.signed_by is not None and draft.signed_by is not chosen.signed_by and not chosen.usually:
        values = {"signed_by": draft.signed_by, "wanted": chosen.signed_by, "form": chosen.form}
        broken = (Finding(rule, "28", "drafting.form_signatory", values),)
    missing = [appendix for appendix in chosen.appendices if appendix not in draft.appendices]
    if not missing:
        return Verdict(broken)
    return Verdict(broken, (Finding(rule, "28", "drafting.form_appendices", {"appendices": missing}),))


def review_verdict(draft: InstructionDraft) -> Verdict:
    """What the Administration looks at before it agrees: the six criteria of 30, and that earlier instructions are
    not repeated (33)."""
    rule = Rule.DRAFTING_INSTRUCTION_REVIEW
    found = []
    open_criteria = [criterion for criterion in DraftCriterion if criterion not in draft.criteria]
    if open_criteria:
        found.append(Finding(rule, "30", "drafting.criteria_open", {"criteria": open_criteria}))
    if not draft.duplicates_checked:
        found.append(Finding(rule, "33", "drafting.duplicates_unchecked"))
    return Verdict(requires=tuple(found))


def instruction_visas(draft: InstructionDraft) -> tuple[RequiredVisa, ...]:
    """Visas of draft instructions (32, 33): the Prime Minister's on paper where the Government is concerned; the
    unit's head, the supervising official, the head of the General Department, then the Head of the Administration.
    The Legal Department agrees electronically, on paper for state secrets [I: `readings.SECRET_VISAS_ON_PAPER`]."""
    paper = Track.PAPER
    electronic = paper if draft.contents is Contents.STATE_SECRETS else Track.ELECTRONIC
    asked = [(Position.PRIME_MINISTER, "32", "visa.instruction_government", paper)] if draft.touches_government else []
    asked += [
        (Position.LEGAL_DEPARTMENT, "33", "visa.legal", electronic),
        (Position.UNIT_HEAD, "33", "visa.unit", paper),
        (draft.supervisor or Position.SUPERVISING_OFFICIAL, "33", "visa.supervisor", paper),
        (Position.GENERAL_DEPARTMENT_HEAD, "33", "visa.general_department", paper),
        (Position.HEAD_OF_ADMINISTRATION, "33", "visa.head", paper),
    ]
    return tuple(
        RequiredVisa(position, "", paragraph, (why,), medium, order)
        for order, (position, paragraph, why, medium) in enumerate(asked, 1)
    )


def instruction_visa_verdict(draft: InstructionDraft) -> Verdict:
    """Which of them nobody has put in this round; a dissent does not count."""
    given = {visa.position for visa in draft.visas if visa.round == draft.round and visa.word is not VisaWord.DISSENT}
    missing = [asked for asked in instruction_visas(draft) if not _is_given(asked.position, given)]
    return Verdict(
        requires=tuple(
            Finding(
                Rule.DRAFTING_VISAS,
                asked.paragraph,
                "drafting.visa_missing",
                {"position": asked.position, "body": "", "order": asked.order},
            )
            for asked in missing
        )
    )


def _is_given(position: Position, given: set[Position]) -> bool:
    if position is Position.SUPERVISING_OFFICIAL:
        return any(supervisor in given for supervisor in SUPERVISORS)
    return position in given


def instruction_verdict(draft: InstructionDraft) -> Verdict:
    """Whether draft instructions may go to the President for signature: form, review, visas, control assignment."""
    parts = [form_verdict(draft), review_verdict(draft), instruction_visa_verdict(draft)]
    if draft.form is not None:
        parts.append(assignment_verdict(draft.lines))  # also an action plan has the shape of Appendix 5
    return joined(parts)
