"""Drafts of instructions, plans, road maps and the register of decrees on paper: Appendices 2 to 6, register (87)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from app.controllers.drafting.assigning import LineEntry, term_words
from app.controllers.drafting.instruction_draft_views import KIND as DRAFT
from app.controllers.drafting.instruction_draft_views import DraftView
from app.controllers.drafting.instruction_drafts import InstructionDrafts
from app.controllers.office.acquaintance_sheets import ReadPaper
from app.controllers.paper.press import Order, PaperLanguage, Subject
from app.controllers.paper.prints import Asked
from app.controllers.paper.register_views import RegisterAsked
from app.controllers.paper.registers import Registers
from app.controllers.plans.nationwide_plans import NationwidePlans
from app.controllers.plans.plan_views import KIND as PLAN
from app.controllers.plans.plan_views import ItemView
from app.controllers.plans.road_map_views import RoadMapView, SignedEntry
from app.controllers.plans.road_maps import RoadMaps
from app.controllers.vault.sessions import Session
from app.printing.fingerprint import canonical
from app.printing.forms.appendix_2 import NationwidePlan, PlanMeasure
from app.printing.forms.appendix_3 import Approver, RoadMap, RoadStep
from app.printing.forms.appendix_4 import PlanProgress, ProgressInformation
from app.printing.forms.appendix_5 import Assignment, ControlAssignment
from app.printing.forms.appendix_6 import ElectronicSheet, OfficialApproval
from app.rules.terms import Contents, InstructionForm, Language, RoadMapStage
from app.wording import Wording, wording

ROAD_MAP = "road_map"


class PlanPapers:
    """Orders for the press; facts in the language of the paper, texts as they were entered."""

    def __init__(
        self, session: Session, drafts: InstructionDrafts, plans: NationwidePlans, road_maps: RoadMaps,
        registers: Registers,
    ) -> None:  # fmt: skip
        self._session = session
        self._drafts, self._plans, self._road_maps, self._registers = drafts, plans, road_maps, registers

    # drafts of instructions

    def draft_assignment(self, draft_id: int, language: PaperLanguage) -> Order:
        """Appendix 5 of draft instructions, or the action plan by order, which has its shape (28). Day and number of
        an unsigned paper are left for ink."""
        view, say = self._drafts.view(draft_id), wording(language.languages[0])
        order = ""
        if view.entry.form is InstructionForm.ACTION_PLAN and view.signed_on is not None:
            order = f"{say.show(view.signed_on)} № {view.document_number}"
        lines = [line.entry for line in view.lines]
        facts = ControlAssignment("", view.signed_on, view.document_number, order, _assignments(lines, say))
        return _order_of_draft("appendix-5", facts, view, language)

    def draft_approvals(self, draft_id: int, language: PaperLanguage) -> Order:
        """Appendix 6: the approval sheet with the visas of the round that stands (28)."""
        view, say = self._drafts.view(draft_id), wording(language.languages[0])
        approvals = []
        for asked in view.visas:
            given = asked.given.entry if asked.given is not None else None
            position = _capital(say.word(given.position if given is not None else asked.asked.position))
            when = f"{say.show(given.on)} {given.at}".strip() if given is not None else ""
            status = say.word(given.word) if given is not None else ""
            approvals.append(OfficialApproval(position, given.name if given is not None else "", when, status))
        facts = ElectronicSheet(_title(view.entry.title_kk, view.entry.title_ru, say), tuple(approvals),
                                view.entry.project_number)  # fmt: skip
        return _order_of_draft("appendix-6", facts, view, language)

    def read_paper(self, draft_id: int, language: PaperLanguage) -> ReadPaper:
        """Draft instructions as their acquaintance sheet names them: by the signed document once there is one."""
        view, say = self._drafts.view(draft_id), wording(language.languages[0])
        signed = f"№ {view.document_number}, {say.show(view.signed_on)}" if view.signed_on is not None else ""
        return ReadPaper(
            subject=self._drafts.subject(draft_id),
            number=_number(view),
            document=_title(view.entry.title_kk, view.entry.title_ru, say),
            registration=signed or view.entry.project_number,
            developer=view.entry.unit,
            sheets=view.entry.sheets,
            restricted=view.entry.contents is Contents.RESTRICTED,
        )

    # the nationwide plan

    def plan(self, plan_id: int, language: PaperLanguage) -> Order:
        """Appendix 2: the nationwide plan with its parts (36)."""
        view, say = self._plans.view(plan_id), wording(language.languages[0])
        measures = (
            PlanMeasure(
                _title(item.line.entry.measure_kk, item.line.entry.measure_ru, say),
                item.line.entry.completion_form,
                _executors(item.line.entry),
                term_words(item.line.entry.term, say.language),
                item.section,
            )
            for item in view.items
        )
        subject = Subject(PLAN, plan_id, str(view.entry.year))
        return Order("appendix-2", NationwidePlan(tuple(measures)), view.entry.grade, subject, language)

    def plan_assignment(self, plan_id: int, language: PaperLanguage) -> Order:
        """Appendix 5 of the nationwide plan (40)."""
        view, say = self._plans.view(plan_id), wording(language.languages[0])
        approved = next((step.done for step in view.chain if step.line.step == "signature"), None)
        facts = ControlAssignment(
            "",
            approved.on if approved is not None else None,
            view.decree_number,
            measures=_assignments([item.line.entry for item in view.items], say),
        )
        return Order("appendix-5", facts, view.entry.grade, Subject(PLAN, plan_id, str(view.entry.year)), language)

    def plan_progress(self, plan_id: int, year: int, language: PaperLanguage, *, half: bool) -> Order:
        """Appendix 4: what is reported of each item for a year or its first half (62, 63)."""
        view, say = self._plans.view(plan_id), wording(language.languages[0])
        period = say.say("plans.period_half" if half else "plans.period_year", {"year": str(year)})
        items = self._plans.items(plan_id, year, half=half)
        facts = ProgressInformation(period, tuple(_progress(item, say) for item in items))
        subject = Subject(PLAN, plan_id, f"{view.entry.year}, {period}")
        request = f"{year}/{'half' if half else 'year'}"
        return Order("appendix-4", facts, view.entry.grade, subject, language, request=request)

    # road maps

    def road_map(self, road_map_id: int, language: PaperLanguage) -> Order:
        """Appendix 3 with its two stages; blocks of those who have not signed yet are left for ink (56, 57, 59)."""
        view, say = self._road_maps.view(road_map_id), wording(language.languages[0])
        facts = RoadMap(
            agreed=_agreed(view, say),
            approved=_approver(view.approved, say),
            document_kind=view.document,
            content=_title(view.content, view.content_ru, say),
            interim=view.entry.interim,
            deadline=say.show(view.deadline) if view.deadline else "",
            body=view.entry.body,
            preparation=tuple(_steps(view, RoadMapStage.PREPARATION, say)),
            implementation=tuple(_steps(view, RoadMapStage.IMPLEMENTATION, say)),
        )
        return Order("appendix-3", facts, view.grade, Subject(ROAD_MAP, road_map_id, view.case_number), language)

    # the register of decrees

    def register(self, year: int, language: PaperLanguage) -> Order:
        """The register of normative decrees with the monitoring of a year (85, 87); a past year as it ended."""
        until = min(self._session.clock.today(), date(year, 12, 31))
        return self._registers.order(RegisterAsked("register-decrees", until), language)

    # checking a paper against its record

    def now(self, asked: Asked) -> str | None:
        """What a paper of this area would say if it were made now; None where the record is not ours."""
        made = self._anew(asked, PaperLanguage(asked.language.value))
        return canonical(asked.form, made.facts) if made is not None else None

    def _anew(self, asked: Asked, language: PaperLanguage) -> Order | None:
        match asked.form, asked.subject_kind:
            case "appendix-2", _:
                return self.plan(asked.subject_id, language)
            case "appendix-3", _:
                return self.road_map(asked.subject_id, language)
            case "appendix-4", _:
                year, _, period = asked.request.partition("/")
                return self.plan_progress(asked.subject_id, int(year), language, half=period == "half")
            case "appendix-5", kind if kind == DRAFT:
                return self.draft_assignment(asked.subject_id, language)
            case "appendix-5", kind if kind == PLAN:
                return self.plan_assignment(asked.subject_id, language)
            case "appendix-6", kind if kind == DRAFT:
                return self.draft_approvals(asked.subject_id, language)
            case _:
                return None


def _of_draft(view: DraftView) -> Subject:
    return Subject(DRAFT, view.draft_id, _number(view))


def _number(view: DraftView) -> str:
    return view.entry.project_number or view.document_number


def _order_of_draft(form: str, facts: object, view: DraftView, language: PaperLanguage) -> Order:
    restricted = view.entry.contents is Contents.RESTRICTED
    return Order(form, facts, view.entry.grade, _of_draft(view), language, restricted=restricted)


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


def _title(kk: str, ru: str, say: Wording) -> str:
    """A text that was entered in one language or both, as the paper's language has it."""
    return (ru or kk) if say.language is Language.RUSSIAN else (kk or ru)


def _executors(line: LineEntry) -> str:
    return ", ".join((line.responsible, *line.coexecutors)) if line.responsible else ", ".join(line.coexecutors)


def _assignments(lines: Sequence[LineEntry], say: Wording) -> tuple[Assignment, ...]:
    return tuple(
        Assignment(
            _title(line.measure_kk, line.measure_ru, say),
            term_words(line.term, say.language),
            line.completion_form,
            line.final_result,
            _executors(line),
            say.word(line.level) if line.level is not None else "",
            line.unit,
        )
        for line in lines
    )


def _progress(item: ItemView, say: Wording) -> PlanProgress:
    line, told = item.line.entry, item.progress
    return PlanProgress(
        item=line.number,
        measure=_title(line.measure_kk, line.measure_ru, say),
        completion=line.completion_form,
        executors=_executors(line),
        due=term_words(line.term, say.language),
        done=told.done if told is not None else "",
        next_steps=told.next_steps if told is not None else "",
        assessment=told.assessment if told is not None else "",
    )


def _approver(signed: SignedEntry | None, say: Wording) -> Approver:
    if signed is None:
        return Approver()
    return Approver(_capital(say.word(signed.by)), signed.name, signed.on, signed.number)


def _agreed(view: RoadMapView, say: Wording) -> Approver | None:
    """Who agreed: the Prime Minister where 57 wants it, else the Administration where it was asked, or nobody."""
    if view.approval.agreed_with:
        return _approver(view.agreed, say)
    asked = next((line for line in view.lines if line.what == "asked"), None)
    if asked is None:
        return None
    return Approver(say.say("plans.administration"), "", asked.done_on, asked.reference)


def _steps(view: RoadMapView, stage: RoadMapStage, say: Wording) -> Iterator[RoadStep]:
    for row in view.rows:
        entry = row.entry
        if entry.stage is stage:
            due = say.show(entry.due_on) if entry.due_on else ""
            yield RoadStep(
                entry.measure, entry.responsible, entry.completion_form, due, entry.indicator, entry.official
            )
