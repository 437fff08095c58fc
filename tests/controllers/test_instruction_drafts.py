"""Drafts of instructions (28-34): from the event to the cards. Every body, name and text is invented."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime

import pytest

from app.clock import FixedClock
from app.controllers.control.cases import Cases
from app.controllers.control.views import Registered
from app.controllers.drafting.assigning import LineEntry
from app.controllers.drafting.instruction_draft_views import DraftEntry, DraftView, Order, VisaEntry
from app.controllers.drafting.instruction_drafts import ArrivedEntry, InstructionDrafts
from app.controllers.drafting.milestones import DoneEntry
from app.controllers.drafting.tracked_papers import PaperEntry, TrackedPapers
from app.controllers.office.acquaintances import Acquaintances, ReaderEntry
from app.controllers.vault.sessions import Session
from app.controllers.vault.vaults import RecoveryCode
from app.editions import shipped_rulebook
from app.errors import NotAllowed, RecordMissing
from app.events import Events
from app.rules.facts import FixedDate
from app.rules.outcome import Refusal
from app.rules.terms import (
    Appendix,
    Contents,
    DraftCriterion,
    EventKind,
    Grade,
    InstructionForm,
    InstructionStage,
    Level,
    Origin,
    Position,
    Role,
    StageState,
    TermSource,
    VisaWord,
)
from db.queries import acquaintance, tracked_papers
from tests.case_samples import AKIMAT, MINISTRY, clause, codes, paper, register
from tests.controllers.colleagues import enter_colleague, sign_in_first
from tests.replaying import assert_replays
from tests.vault_samples import VaultSample

COUNCIL = DraftEntry(
    EventKind.SECURITY_COUNCIL,
    held_on=date(2026, 4, 22),
    title_kk="Қауіпсіздік Кеңесі отырысының шешімі (ойдан шығарылған)",
    grade=Grade.SECRET,
    project_number="ҚК-4",
    unit="Ойдан шығарылған бөлім",
    form=InstructionForm.DECISION,
    signatory=Position.PRESIDENT,
    sheets=5,
    touches_government=True,
    supervisor=Position.COUNCIL_SECRETARY,
    appendices=frozenset({Appendix.CONTROL_ASSIGNMENT, Appendix.ELECTRONIC_APPROVAL_SHEET}),
)
SIGNERS = (
    Position.PRIME_MINISTER, Position.LEGAL_DEPARTMENT, Position.UNIT_HEAD, Position.COUNCIL_SECRETARY,
    Position.GENERAL_DEPARTMENT_HEAD, Position.HEAD_OF_ADMINISTRATION,
)  # fmt: skip


def line(number: int) -> LineEntry:
    return LineEntry(
        number=str(number),
        measure_kk=f"{number}-мәселе бойынша ұсыныс енгізсін (ойдан шығарылған)",
        measure_ru=f"Внести предложение по вопросу {number} (вымышлено)",
        term=FixedDate(date(2026, 6 + number % 3, 10 + number)),
        completion_form="Президент Әкімшілігіне ақпарат",
        responsible=MINISTRY,
        coexecutors=(AKIMAT,) if number % 2 else (),
        level=Level.ADMINISTRATION,
        unit="Ойдан шығарылған бөлім",
        final_result="Шығындар 5 пайызға қысқарады" if number == 3 else "",
    )


ELEVEN = tuple(line(number) for number in range(1, 12))


@pytest.fixture
def drafts(session: Session) -> InstructionDrafts:
    return InstructionDrafts(session, shipped_rulebook(), Events())


def viewed(done: object) -> DraftView:
    assert isinstance(done, DraftView), done
    return done


def states(view: DraftView) -> dict[InstructionStage, tuple[StageState, date | None]]:
    return {line.stage: (line.state, line.due.on if line.due else None) for line in view.route}


def visas(drafts: InstructionDrafts, draft_id: int, on: date) -> Iterator[DraftView]:
    for position in SIGNERS:
        yield viewed(drafts.put_visa(draft_id, VisaEntry(position, "О. Ойданов", on)))


def test_a_security_council_decision_becomes_eleven_clauses_under_control(
    drafts: InstructionDrafts, session: Session, clock: FixedClock
) -> None:
    view = viewed(drafts.open(COUNCIL))
    draft_id = view.draft_id
    # before the event: to the Head four working days earlier (31), today is the 16th, the event on the 22nd
    assert states(view)[InstructionStage.TO_HEAD] == (StageState.DUE, date(2026, 4, 16))
    view = viewed(drafts.step(draft_id, InstructionStage.TO_HEAD, DoneEntry(date(2026, 4, 16), "№ ҚК-4/1")))
    assert states(view)[InstructionStage.PREPARATION] == (StageState.DUE, date(2026, 4, 29))
    clock.advance(days=12)  # 28 April
    assert codes(drafts.sign(draft_id, date(2026, 4, 28), "12-ҚК"))[0] == "plans.step_blocked"
    blocked = drafts.step(draft_id, InstructionStage.VISAS, DoneEntry(date(2026, 4, 28)))
    assert codes(blocked) == ["plans.step_blocked"]
    assert codes(drafts.step(draft_id, InstructionStage.PREPARATION, DoneEntry(date(2026, 4, 21)))) == [
        "plans.before_start"
    ]
    viewed(drafts.step(draft_id, InstructionStage.PREPARATION, DoneEntry(date(2026, 4, 27), "№ 1")))
    view = viewed(drafts.step(draft_id, InstructionStage.AGREEMENT, DoneEntry(date(2026, 4, 28), "№ 2")))
    agreed = next(line for line in view.route if line.stage is InstructionStage.AGREEMENT)
    assert (agreed.due and agreed.due.on, agreed.late_done) == (date(2026, 4, 28), False)
    # lines, criteria, duplicates (4 5), 30, 33)
    assert codes(drafts.checked_duplicates(draft_id, "")) == ["drafting.assignment_empty"]
    viewed(drafts.keep_lines(draft_id, ELEVEN))
    viewed(drafts.weigh(draft_id, DraftCriterion))
    viewed(drafts.checked_duplicates(draft_id, ""))
    # visas: whoever is missing is named
    missing = drafts.step(draft_id, InstructionStage.VISAS, DoneEntry(date(2026, 4, 28)))
    assert isinstance(missing, Refusal)
    assert [found.values["position"] for found in missing] == list(SIGNERS)
    for view in visas(drafts, draft_id, date(2026, 4, 28)):
        assert view.visas
    viewed(drafts.step(draft_id, InstructionStage.VISAS, DoneEntry(date(2026, 4, 28))))
    assert codes(drafts.under_control(draft_id, arrived())) == ["plans.not_signed"]
    signed = viewed(drafts.sign(draft_id, date(2026, 4, 28), "12-ҚК"))
    assert (signed.signed_on, signed.document_number, signed.lacks) == (date(2026, 4, 28), "12-ҚК", ())
    # under control, nothing typed a second time
    done = drafts.under_control(draft_id, arrived(assignment="№ 12-ҚК/Б, 28.04.2026"))
    assert isinstance(done, Registered)
    assert len(done.case_ids) == 11
    cases = Cases(session, shipped_rulebook(), Events())
    third = cases.card(done.case_ids[2])
    assert (third.origin, third.document_kind, third.document_number) == (Origin.SECURITY_COUNCIL, "Шешім", "12-ҚК")
    assert (third.clause, third.text_ru) == ("3", ELEVEN[2].measure_ru)
    assert (third.final_result, third.coexecutors[0].body) == (ELEVEN[2].final_result, AKIMAT)
    assert (third.term_source, third.term_reference) == (TermSource.ASSIGNMENT, "№ 12-ҚК/Б, 28.04.2026")
    assert third.answer.deadline == date(2026, 6, 13)
    assert [row.case_id for row in drafts.view(draft_id).lines] == list(done.case_ids)
    assert codes(drafts.under_control(draft_id, arrived())) == ["assigning.under_control"]
    assert codes(drafts.withdraw(draft_id, "Қате")) == ["assigning.under_control"]
    row = drafts.listed()[0]
    assert (row.lines, row.cases, row.stage, row.state) == (11, 11, None, StageState.DONE)
    assert_replays(session)


def arrived(**changes: object) -> ArrivedEntry:
    entry = ArrivedEntry(datetime(2026, 4, 28, 9, 30), sheets=5)  # noqa: DTZ001
    return replace(entry, **changes)  # type: ignore[arg-type]


def test_everything_missing_at_the_signature_is_named_with_its_paragraph(
    drafts: InstructionDrafts, clock: FixedClock
) -> None:
    draft_id = viewed(drafts.open(replace(COUNCIL, held_on=date(2026, 4, 14), appendices=frozenset()))).draft_id
    viewed(drafts.step(draft_id, InstructionStage.PREPARATION, DoneEntry(date(2026, 4, 15))))
    viewed(drafts.step(draft_id, InstructionStage.AGREEMENT, DoneEntry(date(2026, 4, 16))))
    refused = drafts.sign(draft_id, date(2026, 4, 16), "")
    assert isinstance(refused, Refusal)
    assert set(codes(refused)) == {
        "entry.required", "plans.step_blocked", "drafting.form_appendices", "drafting.criteria_open",
        "drafting.duplicates_unchecked", "drafting.visa_missing", "drafting.assignment_empty",
    }  # fmt: skip
    assert {found.paragraph for found in refused} == {"", "33", "28", "30", "32", "4"}


def test_a_form_the_event_does_not_have_is_refused_at_once(drafts: InstructionDrafts) -> None:
    refused = drafts.open(replace(COUNCIL, form=InstructionForm.ACTION_PLAN))
    assert codes(refused) == ["drafting.form_wrong"]
    assert isinstance(refused, Refusal)
    assert (refused.breaches[0].values["field"], refused.breaches[0].paragraph) == ("form", "28")
    visit = replace(COUNCIL, event=EventKind.REGIONAL_VISIT, meeting_held=False, form=InstructionForm.ACTION_PLAN)
    assert codes(drafts.open(visit)) == ["drafting.form_signatory"]
    plan = viewed(drafts.open(replace(visit, signatory=Position.HEAD_OF_ADMINISTRATION)))
    assert [choice.form for choice in plan.forms] == [InstructionForm.ACTION_PLAN]


def test_a_grade_goes_with_state_secrets_and_with_nothing_else(drafts: InstructionDrafts) -> None:
    assert codes(drafts.open(replace(COUNCIL, grade=None))) == ["plans.grade_needed"]
    assert codes(drafts.open(replace(COUNCIL, contents=Contents.OPEN))) == ["plans.grade_without_secrets"]
    assert codes(drafts.open(replace(COUNCIL, held_on=date(2031, 1, 5)))) == ["terms.calendar"]
    assert codes(drafts.open(replace(COUNCIL, other_term_on=date(2026, 5, 5)))) == ["entry.required"]


def test_bodies_asked_to_prepare_have_three_days_and_the_administration_three_more(
    drafts: InstructionDrafts, clock: FixedClock
) -> None:
    draft_id = viewed(drafts.open(replace(COUNCIL, held_on=date(2026, 4, 14)))).draft_id
    assert codes(drafts.delegate(draft_id, " ", DoneEntry(date(2026, 4, 15)))) == ["entry.required"]
    view = viewed(drafts.delegate(draft_id, MINISTRY, DoneEntry(date(2026, 4, 15), "№ 3")))
    found = states(view)
    assert found[InstructionStage.PREPARATION][0] is StageState.NOT_NEEDED
    assert found[InstructionStage.DELEGATION] == (StageState.DUE, date(2026, 4, 20))
    assert found[InstructionStage.REVIEW][0] is StageState.BLOCKED
    assert codes(drafts.step(draft_id, InstructionStage.PREPARATION, DoneEntry(date(2026, 4, 16)))) == [
        "plans.step_not_needed"
    ]
    clock.advance(days=5)  # 21 April: late
    assert states(drafts.view(draft_id))[InstructionStage.DELEGATION][0] is StageState.LATE
    row = drafts.listed()[0]
    assert (row.stage, row.state) == (InstructionStage.TO_HEAD, StageState.LATE)
    view = viewed(drafts.step(draft_id, InstructionStage.DELEGATION, DoneEntry(date(2026, 4, 21))))
    assert states(view)[InstructionStage.REVIEW] == (StageState.DUE, date(2026, 4, 24))
    back = viewed(drafts.take_back(draft_id, view.done[-1].milestone_id, "Басқа хат (ойдан шығарылған)"))
    assert states(back)[InstructionStage.DELEGATION][0] is StageState.LATE
    assert codes(drafts.take_back(draft_id, view.done[-1].milestone_id, "Тағы")) == ["move.not_last"]


def test_a_replaced_draft_closes_the_round_and_its_visas_stay_on_record(
    drafts: InstructionDrafts, session: Session
) -> None:
    draft_id = viewed(drafts.open(replace(COUNCIL, held_on=date(2026, 4, 13)))).draft_id
    viewed(drafts.step(draft_id, InstructionStage.PREPARATION, DoneEntry(date(2026, 4, 14))))
    viewed(drafts.step(draft_id, InstructionStage.AGREEMENT, DoneEntry(date(2026, 4, 14))))
    *_, view = visas(drafts, draft_id, date(2026, 4, 15))
    assert all(asked.given for asked in view.visas)
    viewed(drafts.step(draft_id, InstructionStage.VISAS, DoneEntry(date(2026, 4, 15))))
    assert codes(drafts.new_round(draft_id, date(2026, 4, 16), 0, "")) == ["entry.required", "entry.sheets"]
    view = viewed(drafts.new_round(draft_id, date(2026, 4, 16), 6, "3-тармақ өзгертілді (ойдан шығарылған)"))
    assert (view.round, view.entry.sheets) == (2, 6)
    assert [asked.given for asked in view.visas] == [None] * 6
    assert len(view.other_visas) == 6
    assert states(view)[InstructionStage.AGREEMENT][0] is not StageState.DONE
    early = drafts.put_visa(draft_id, VisaEntry(Position.UNIT_HEAD, "О. Ойданов", date(2026, 4, 15)))
    assert codes(early) == ["drafting.visa_before_round"]
    assert_replays(session)


def test_an_acting_person_signs_only_within_the_order_and_with_its_copy(drafts: InstructionDrafts) -> None:
    draft_id = viewed(drafts.open(replace(COUNCIL, held_on=date(2026, 4, 13)))).draft_id
    entry = VisaEntry(Position.UNIT_HEAD, "О. Ойданов", date(2026, 4, 16), acting=True)
    assert codes(drafts.put_visa(draft_id, entry)) == ["drafting.acting_without_order"]
    order = Order("№ 7 бұйрық (ойдан шығарылған)", date(2026, 4, 1), date(2026, 4, 15))
    refused = drafts.put_visa(draft_id, replace(entry, order=order))
    assert codes(refused) == ["drafting.acting_outside_order", "drafting.acting_order_copy"]
    assert isinstance(refused, Refusal)
    assert (refused.breaches[0].values["since"], refused.breaches[0].values["until"]) == (order.since, order.until)
    valid = replace(order, until=date(2026, 4, 30), copy_attached=True)
    view = viewed(drafts.put_visa(draft_id, replace(entry, order=valid)))
    given = next(one.given for one in view.visas if one.asked.position is Position.UNIT_HEAD)
    assert given is not None
    assert given.entry.order == valid
    view = viewed(drafts.withdraw_visa(draft_id, given.visa_id, "Басқа парақта (ойдан шығарылған)"))
    assert next(one.given for one in view.visas if one.asked.position is Position.UNIT_HEAD) is None
    with pytest.raises(RecordMissing):
        drafts.withdraw_visa(draft_id, given.visa_id, "Тағы")


def test_a_dissent_needs_its_words_and_does_not_count(drafts: InstructionDrafts) -> None:
    draft_id = viewed(drafts.open(replace(COUNCIL, held_on=date(2026, 4, 13)))).draft_id
    against = VisaEntry(Position.PRIME_MINISTER, "О. Ойданов", date(2026, 4, 16), word=VisaWord.DISSENT)
    assert codes(drafts.put_visa(draft_id, against)) == ["entry.required"]
    view = viewed(drafts.put_visa(draft_id, replace(against, remarks="4-тармаққа қарсы (ойдан шығарылған)")))
    assert view.visas[0].given is not None
    assert view.visas[0].given.entry.word is VisaWord.DISSENT
    assert "drafting.visa_missing" in {found.code for found in view.lacks}


def test_lines_with_another_text_are_held_against_earlier_instructions_anew(drafts: InstructionDrafts) -> None:
    draft_id = viewed(drafts.open(COUNCIL)).draft_id
    viewed(drafts.keep_lines(draft_id, ELEVEN[:2]))
    viewed(drafts.checked_duplicates(draft_id, "табылған жоқ"))
    same = viewed(drafts.keep_lines(draft_id, (replace(ELEVEN[0], official="О. Ойданов"), ELEVEN[1])))
    assert same.duplicates_checked_on is not None
    other = viewed(drafts.keep_lines(draft_id, ELEVEN[:3]))
    assert (other.duplicates_checked_on, len(other.lines)) == (None, 3)


def test_earlier_instructions_that_say_the_same_are_named(
    drafts: InstructionDrafts, session: Session, clock: FixedClock
) -> None:
    text = (
        "Үлгілік өткізу бекеттеріндегі электрондық кезек жүйесін жетілдіру жөнінде ұсыныс енгізсін (ойдан шығарылған)"
    )
    old = register(
        Cases(session, shipped_rulebook(), Events()), paper(clause(FixedDate(date(2026, 6, 1)), text_kk=text))
    )
    draft_id = viewed(drafts.open(COUNCIL)).draft_id
    again = replace(ELEVEN[0], measure_kk=text.replace("жетілдіру жөнінде", "жетілдіруге арналған"))
    viewed(drafts.keep_lines(draft_id, (again, replace(ELEVEN[1], measure_kk="Мүлдем басқа мәселені зерделесін"))))
    (found,) = drafts.earlier(draft_id)
    assert (found.line, found.case_id) == ("1", old)
    assert found.share >= 60
    kept = viewed(drafts.checked_duplicates(draft_id, "1-тармақ нақтыланды (ойдан шығарылған)"))
    assert kept.duplicates_checked_on == clock.today()


def test_nothing_above_the_clearance_is_listed_or_opened(
    drafts: InstructionDrafts, session: Session, vault: VaultSample, clock: FixedClock
) -> None:
    hidden = viewed(drafts.open(replace(COUNCIL, grade=Grade.TOP_SECRET))).draft_id
    viewed(drafts.open(COUNCIL))
    enter_colleague(session, "oidan", {Role.REGISTRAR}, Grade.SECRET)
    session.close()
    other = sign_in_first(vault, "oidan", clock)
    theirs = InstructionDrafts(other, shipped_rulebook(), Events())
    assert [row.grade for row in theirs.listed()] == [Grade.SECRET]
    assert codes(theirs.open(replace(COUNCIL, grade=Grade.TOP_SECRET))) == ["entry.above_clearance"]
    for call in (
        lambda: theirs.view(hidden),
        lambda: theirs.subject(hidden),
        lambda: theirs.keep_lines(hidden, ELEVEN),
        lambda: theirs.sign(hidden, date(2026, 4, 16), "1"),
    ):
        with pytest.raises(RecordMissing):
            call()
    other.close()


def test_the_grade_of_draft_instructions_is_lowered_by_two_persons(
    drafts: InstructionDrafts, session: Session, vault: VaultSample
) -> None:
    draft_id = viewed(drafts.open(replace(COUNCIL, grade=Grade.TOP_SECRET))).draft_id
    readers, papers = Acquaintances(session), TrackedPapers(session)
    readers.add(drafts.subject(draft_id), ReaderEntry("Ойданова А. (ойдан шығарылған)"))
    papers.printed(drafts.subject(draft_id), "1", PaperEntry("Жоба (ойдан шығарылған)", "1", 2, date(2026, 4, 16)))
    with pytest.raises(NotAllowed):
        drafts.amend(draft_id, COUNCIL)
    done = viewed(drafts.amend(draft_id, COUNCIL, session.witness(RecoveryCode(vault.recovery_code))))
    assert done.entry.grade is Grade.SECRET
    assert list(session.vault.entries())[-1]["action"] == "grade.lower"
    with session.read() as work:  # what bears the draft's grade follows it
        lines = acquaintance.of_subject(work.db, "instruction_draft", draft_id)
        tracked = tracked_papers.of_subject(work.db, "instruction_draft", draft_id)
        assert [row.grade for row in lines] == [row.grade for row in tracked] == [Grade.SECRET]
