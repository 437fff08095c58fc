"""Papers of drafts of acts: visa sheet, package checklist, approval sheet, control assignment, lists, as orders."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from app.controllers.drafting.assigning import LineEntry, term_words
from app.controllers.drafting.draft_control import DraftControl
from app.controllers.drafting.draft_letters import letter_of, registration_of
from app.controllers.drafting.draft_views import ChecklistLine, DraftRow, DraftView, RoundView, StageView, VisaLine
from app.controllers.drafting.drafts import Drafts
from app.controllers.drafting.tracked_papers import PapersOutside, TrackedPapers
from app.controllers.findings import fault
from app.controllers.office.acquaintance_sheets import ReadPaper
from app.controllers.paper.press import Order, Press, Subject
from app.controllers.paper.prints import Asked
from app.controllers.vault.sessions import Session
from app.printing.fingerprint import canonical
from app.printing.forms.appendix_1 import ApprovalSheet, BodyApproval
from app.printing.forms.appendix_5 import Assignment, ControlAssignment
from app.printing.forms.package_checklist import PackageChecklist, PackagePaper
from app.printing.forms.register_facts import Cells, Register
from app.printing.forms.visa_sheet import RequiredVisa, VisaSheet
from app.printing.paper import PaperLanguage
from app.rules.outcome import Refusal
from app.rules.terms import (
    ActKind,
    Contents,
    DraftEvent,
    DraftStanding,
    Grade,
    Language,
    Phase,
    Position,
    StageState,
    VisaWord,
)
from app.wording import Wording, wording
from db.models.drafts import Draft


class DraftPrints:
    """What a user prints of drafts; each answer is prepared and let go by the press."""

    def __init__(self, session: Session, drafts: Drafts, control: DraftControl, papers: TrackedPapers) -> None:
        self._session = session
        self._drafts, self._control, self._papers = drafts, control, papers
        self.press = Press(session)

    def visa_sheet(self, draft_id: int, phase: Phase, language: PaperLanguage) -> Order:
        """Who signs which sheets, in the order of the decree, and what is still missing (11, 14, 24)."""
        view, say = self._drafts.view(draft_id), _say(language)
        lines = view.agreement if phase is Phase.AGREEMENT else view.final
        round_ = view.round_of(phase)
        lacking = [line.item for line in view.checklist if line.attached is None] if phase is Phase.AGREEMENT else []
        facts = VisaSheet(
            draft=_title(view, say),
            registration=registration_of(view, say),
            developer=view.facts.developer,
            sheets=(round_ or view.rounds[-1]).sheets,
            round=round_.number if round_ is not None else 1,
            visas=tuple(_visa(line, round_, say) for line in lines),
            lacking=tuple(say.word(item) for item in lacking),
        )
        return self._order("visa-sheet", facts, view, language, phase.value)

    def checklist(self, draft_id: int, language: PaperLanguage) -> Order:
        """What goes with the draft, with sheets and signatures, and what is missing (15)."""
        view, say = self._drafts.view(draft_id), _say(language)
        round_ = view.round_of(Phase.AGREEMENT)
        facts = PackageChecklist(
            draft=_title(view, say),
            registration=registration_of(view, say),
            developer=view.facts.developer,
            round=round_.number if round_ is not None else 1,
            papers=tuple(_paper(line, say) for line in view.checklist),
        )
        return self._order("package-checklist", facts, view, language)

    def approval_sheet(self, draft_id: int, language: PaperLanguage) -> Order:
        """Appendix 1, filled as far as the paper is; the column of the signature is left for ink (15 4))."""
        view, say = self._drafts.view(draft_id), _say(language)
        facts = ApprovalSheet(
            responsible=view.facts.developer,
            description=_title(view, say),
            bodies=tuple(_approval(line, view, say) for line in view.agreement),
        )
        return self._order("appendix-1", facts, view, language)

    def return_letter(self, draft_id: int, language: PaperLanguage) -> Order | Refusal:
        """The covering letter of a draft that was returned and worked over (22)."""
        view, say = self._drafts.view(draft_id), _say(language)
        returned = view.last_return
        if returned is None:
            return Refusal((fault("draft", "draft.not_returned"),))
        facts = letter_of(view, returned, _title(view, say), say)
        return self._order("return-letter", facts, view, language)

    def assignment(self, draft_id: int, language: PaperLanguage) -> Order | Refusal:
        """Appendix 5: the control assignment of the signed and registered act (25)."""
        view, say = self._drafts.view(draft_id), _say(language)
        final = view.round_of(Phase.FINAL)
        standing = [entry for entry in final.events if entry.withdrawn_on is None] if final is not None else []
        signed = next((entry.on for entry in standing if entry.event is DraftEvent.SIGNED), None)
        if signed is None or not view.act_number:
            return Refusal((fault("draft", "draft.not_registered_yet"),))
        facts = ControlAssignment(
            document=act_name(view.facts.kind, say.language),
            signed_on=signed,
            number=view.act_number,
            measures=tuple(measure(line.entry, say) for line in self._control.lines(draft_id)),
        )
        return self._order("appendix-5", facts, view, language)

    def read_paper(self, draft_id: int, language: PaperLanguage) -> ReadPaper:
        """The draft as its acquaintance sheet names it."""
        view, say = self._drafts.view(draft_id), _say(language)
        return ReadPaper(
            subject=self._drafts.subject(draft_id),
            number=view.number,
            document=_title(view, say),
            registration=registration_of(view, say),
            developer=view.facts.developer,
            sheets=view.rounds[-1].sheets,
            restricted=view.facts.contents is Contents.RESTRICTED,
        )

    def outside(self, as_of: date, language: PaperLanguage) -> Order:
        """The evening list of papers outside the safe."""
        found = self._papers.papers_outside(as_of)
        facts = Register(rows=_outside_cells(found), until=as_of)
        grade = _highest(line.grade for line in found.lines)
        about = Subject("papers_outside", 0, as_of.isoformat())
        return Order("papers-outside", facts, grade, about, language, request=as_of.isoformat())

    def register(self, standing: DraftStanding | None, language: PaperLanguage) -> Order:
        """The register of drafts on paper as it stands today."""
        say, rows = _say(language), self._drafts.rows(standing)
        views = [self._drafts.view(row.draft_id) for row in rows]
        cells = tuple(
            _register_cells(place, row, view, say) for place, (row, view) in enumerate(zip(rows, views, strict=True), 1)
        )
        words = say.word(standing) if standing is not None else ""
        facts = Register(rows=cells, until=self._session.clock.today(), filter_text=words)
        about = Subject("draft_list", 0, words)
        return Order(
            "register-drafts", facts, _highest(row.grade for row in rows), about, language,
            request=standing.value if standing is not None else "",
            restricted=any(view.facts.contents is Contents.RESTRICTED for view in views),
        )  # fmt: skip

    def now(self, asked: Asked) -> str | None:
        """The facts of a draft's paper as they are now, to be held against a print; None for other records."""
        if asked.subject_kind != Draft.record_kind:
            return None
        language = PaperLanguage(asked.language.value)
        order: Order | Refusal
        match asked.form:
            case "visa-sheet":
                order = self.visa_sheet(asked.subject_id, Phase(asked.request), language)
            case "package-checklist":
                order = self.checklist(asked.subject_id, language)
            case "appendix-1":
                order = self.approval_sheet(asked.subject_id, language)
            case "return-letter":
                order = self.return_letter(asked.subject_id, language)
            case "appendix-5":
                order = self.assignment(asked.subject_id, language)
            case _:
                return None
        return None if isinstance(order, Refusal) else canonical(asked.form, order.facts)

    def _order(self, form: str, facts: object, view: DraftView, language: PaperLanguage, request: str = "") -> Order:
        about = Subject(Draft.record_kind, view.draft_id, view.number)
        restricted = view.facts.contents is Contents.RESTRICTED
        return Order(form, facts, view.grade, about, language, request=request, restricted=restricted)


def _register_cells(place: int, row: DraftRow, view: DraftView, say: Wording) -> Cells:
    given = [line for line in (*view.agreement, *view.final) if line.given is not None]
    visas = "; ".join(f"{who(line, say)} – {say.show(line.given.on)}" for line in given if line.given is not None)
    state = say.word(row.stage) if row.stage is not None else say.word(row.standing)
    registered = f"{row.number}, {say.show(row.registered_on)}"
    sheets = str(view.rounds[-1].sheets)
    return (
        str(place), registered, row.title_kk or row.title_ru, row.developer, sheets, visas, state, _late(view, say),
    )  # fmt: skip


def _say(language: PaperLanguage) -> Wording:
    return wording(Language(language.languages[0]))


def _title(view: DraftView, say: Wording) -> str:
    russian = view.facts.title_ru if say.language is Language.RUSSIAN else ""
    return russian or view.facts.title_kk or view.facts.title_ru


def act_name(kind: ActKind, language: Language) -> str:
    """The act's kind as the head of Appendix 5 names it."""
    return wording(language).word(kind).capitalize()


def who(line: VisaLine, say: Wording) -> str:
    """Whose visa a line asks for."""
    name = say.word(line.position)
    name = name[:1].upper() + name[1:]
    return f"{name} – {line.body}" if line.body else name


def _visa(line: VisaLine, round_: RoundView | None, say: Wording) -> RequiredVisa:
    given = line.given
    official = who(line, say)
    if given is not None:
        official = f"{official}, {given.person}"
    remarks = line.dissent.remarks if line.dissent is not None and given is None else given.remarks if given else ""
    word = say.word(line.dissent.word) if line.dissent is not None and given is None else ""
    order = given.order_reference if given is not None and given.acting else ""
    remark = "; ".join(part for part in (word, remarks, order) if part)
    return RequiredVisa(official, _sheets(line, round_), line.paragraph, given.on if given else None, remark)


def _sheets(line: VisaLine, round_: RoundView | None) -> str:
    """Which sheets the head of the unit signs one by one; of others' visas the decree names no sheet."""
    if line.position is not Position.UNIT_HEAD or round_ is None or not round_.to_sign:
        return ""
    first, last = round_.to_sign[0], round_.to_sign[-1]
    return str(first) if first == last else f"{first}–{last}"


def _paper(line: ChecklistLine, say: Wording) -> PackagePaper:
    there = line.attached
    asked = [say.say("package.most", {"count": line.most_sheets})] if line.most_sheets is not None else []
    if line.signed_by is not None:
        asked.append(say.word(line.signed_by))
    name = say.word(line.item)
    paragraph = f"{line.paragraph} {line.sub_paragraph}".strip()
    signed = say.word(there.signed_by) if there is not None and there.signed_by is not None else ""
    sheets = there.sheets if there is not None else None
    return PackagePaper(name[:1].upper() + name[1:], paragraph, "; ".join(asked), sheets, signed)


def _approval(line: VisaLine, view: DraftView, say: Wording) -> BodyApproval:
    given = line.given or line.dissent
    own = line.position is Position.DEVELOPER_HEAD
    name = view.facts.developer if own else line.body or who(line, say)
    if given is None:
        return BodyApproval(name)
    said = say.word(given.word) if given.word is not VisaWord.AGREED else ""
    explained = "; ".join(part for part in (said, given.remarks, given.order_reference) if part)
    return BodyApproval(
        name, say.show(given.on), given.person, "", explained
    )  # on paper the signature's place is for ink


def measure(line: LineEntry, say: Wording) -> Assignment:
    """A clause as Appendix 5 lists it."""
    russian = line.measure_ru if say.language is Language.RUSSIAN else ""
    return Assignment(
        measure=russian or line.measure_kk or line.measure_ru,
        due=term_words(line.term, say.language),
        completion=line.completion_form,
        result=line.final_result,
        responsible=", ".join(body for body in (line.responsible, *line.coexecutors) if body),
        controlling=say.word(line.level) if line.level is not None else "",
        unit=line.unit,
    )


def _outside_cells(found: PapersOutside) -> tuple[Cells, ...]:
    return tuple(
        (
            str(place), line.draft_number, line.name, line.copy, str(line.sheets), line.handed_to,
            f"{line.handed_on:%d.%m.%Y} {line.handed_time}", str(line.nights), line.purpose,
        )
        for place, line in enumerate(found.lines, 1)
    )  # fmt: skip


def _late(view: DraftView, say: Wording) -> str:
    """The stage that is late, with its day."""
    late: Sequence[StageView] = [stage for stage in view.stages if stage.state is StageState.LATE]
    return "; ".join(f"{say.word(stage.state)}: {say.show(stage.due_on)}" for stage in late if stage.due_on is not None)


def _highest(grades: object) -> Grade | None:
    found = [grade for grade in grades if isinstance(grade, Grade)]  # type: ignore[attr-defined]
    return max(found, key=lambda grade: grade.rank, default=None)
