"""Drafts of acts through the controllers: visas by order, sheets, package, rounds, facts, and who may see them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.controllers.drafting.draft_entries import (
    AttachmentEntry,
    DraftFacts,
    EventEntry,
    NewDraft,
    OrderEntry,
    ReplaceEntry,
    VisaEntry,
)
from app.controllers.drafting.draft_views import DraftView
from app.controllers.office.acquaintances import Acquaintances, ReaderEntry
from app.controllers.office.directory_views import ActingEntry, ActingView, OfficialEntry, OfficialView
from app.controllers.office.officials import Officials
from app.controllers.vault.sessions import Session
from app.controllers.vault.vaults import RecoveryCode
from app.errors import NotAllowed, RecordMissing
from app.rules.terms import (
    Contents,
    DraftEvent,
    DraftStanding,
    Faults,
    Grade,
    Initiator,
    OrderKind,
    PackageItem,
    Phase,
    Position,
    Role,
    Stage,
    StageState,
    VisaWord,
)
from db.queries import acquaintance
from tests.case_samples import codes
from tests.draft_samples import GOVERNMENT_ACT, PERSON, DraftOffice, draft_office, stage
from tests.vault_samples import VaultSample

MONDAY, TODAY = date(2026, 4, 13), date(2026, 4, 16)
OWN = DraftFacts(
    title_kk="Ойдан шығарылған өкім жобасы",
    initiator=Initiator.ADMINISTRATION,
    developer="Ойдан шығарылған бөлім",
    supervisor=Position.ADVISER,
)


@pytest.fixture
def office(session: Session) -> DraftOffice:
    return draft_office(session)


@pytest.fixture
def draft_id(office: DraftOffice) -> int:
    """A Government draft under way since Monday, prepared."""
    view = office.made(GOVERNMENT_ACT, on=MONDAY)
    office.happened(view.draft_id, DraftEvent.PREPARED, MONDAY)
    return view.draft_id


def put(office: DraftOffice, draft_id: int, entry: VisaEntry) -> object:
    return office.visas.put(draft_id, Phase.AGREEMENT, entry)


# visas


def test_an_acting_person_signs_only_within_the_orders_dates_and_with_its_copy(
    office: DraftOffice, draft_id: int
) -> None:
    order = OrderEntry("№ 4 бұйрық (ойдан шығарылған)", date(2026, 4, 10), date(2026, 4, 14))
    late = VisaEntry(Position.JUSTICE_HEAD, date(2026, 4, 15), PERSON, acting=True, order=order)
    refusal = put(office, draft_id, late)
    assert codes(refusal) == ["drafting.acting_outside_order", "drafting.acting_order_copy"]
    found = next(iter(refusal))  # type: ignore[call-overload]
    assert (found.values["since"], found.values["until"]) == (order.since, order.until)
    in_time = replace(late, on=date(2026, 4, 14), order_copy=True)
    view = put(office, draft_id, in_time)
    assert isinstance(view, DraftView)
    given = view.agreement[1].given
    assert given is not None
    assert (given.acting, given.order_reference, given.order_until) == (True, order.reference, order.until)
    # The order's copy is a paper of the package now (15 6)).
    assert PackageItem.ACTING_ORDERS in {line.item for line in view.checklist}


def test_an_acting_person_without_any_order_is_refused(office: DraftOffice, draft_id: int) -> None:
    entry = VisaEntry(Position.JUSTICE_HEAD, TODAY, PERSON, acting=True)
    assert codes(put(office, draft_id, entry)) == ["drafting.acting_without_order"]
    right = OrderEntry("№ 5 өкім", date(2026, 4, 20), None, OrderKind.RIGHT_TO_AGREE)
    assert codes(put(office, draft_id, replace(entry, order=right, order_copy=True))) == [
        "drafting.acting_before_order"
    ]


def test_an_order_of_the_directory_brings_its_person_and_its_dates(
    office: DraftOffice, draft_id: int, session: Session
) -> None:
    officials = Officials(session)
    head = officials.add(OfficialEntry("Бастық О.", "министр", body="Ойдан шығарылған әділет министрлігі"))
    deputy = officials.add(OfficialEntry("Орынбасар О.", "вице-министр", body="Ойдан шығарылған әділет министрлігі"))
    assert isinstance(head, OfficialView)
    assert isinstance(deputy, OfficialView)
    order = officials.appoint_acting(
        ActingEntry(head.official_id, deputy.official_id, "77", date(2026, 4, 8), date(2026, 4, 9), date(2026, 4, 15))
    )
    assert isinstance(order, ActingView)
    entry = VisaEntry(Position.JUSTICE_HEAD, TODAY, acting=True, acting_id=order.acting_entry_id, order_copy=True)
    assert codes(put(office, draft_id, entry)) == ["drafting.acting_outside_order"]
    view = put(office, draft_id, replace(entry, on=date(2026, 4, 15)))
    assert isinstance(view, DraftView)
    given = view.agreement[1].given
    assert given is not None
    assert (given.person, given.order_reference) == ("Орынбасар О.", "№ 77, 08.04.2026")


def test_a_visa_nobody_asked_for_or_put_twice_is_refused(office: DraftOffice, draft_id: int) -> None:
    assert codes(put(office, draft_id, VisaEntry(Position.AKIM, TODAY, PERSON))) == ["draft.visa_not_asked"]
    assert codes(put(office, draft_id, VisaEntry(Position.JUSTICE_HEAD, date(2026, 4, 10), ""))) == [
        "entry.required", "drafting.visa_before_round",
    ]  # fmt: skip
    assert isinstance(put(office, draft_id, VisaEntry(Position.JUSTICE_HEAD, TODAY, PERSON)), DraftView)
    assert codes(put(office, draft_id, VisaEntry(Position.JUSTICE_HEAD, TODAY, PERSON))) == ["draft.visa_twice"]


def test_a_dissent_stays_on_record_and_does_not_count(office: DraftOffice, draft_id: int) -> None:
    dissent = VisaEntry(Position.JUSTICE_HEAD, TODAY, PERSON, word=VisaWord.DISSENT)
    assert codes(put(office, draft_id, dissent)) == ["entry.required"]
    view = put(office, draft_id, replace(dissent, remarks="Қарсылық (ойдан шығарылған)"))
    assert isinstance(view, DraftView)
    assert view.agreement[1].given is None
    assert view.agreement[1].dissent is not None
    missing = [finding.code for finding in stage(view, Stage.AGREEMENT).findings]
    assert missing.count("drafting.visa_missing") == 4  # his among them; the developer's names its body


def test_a_visa_entered_by_mistake_is_taken_back_with_its_reason(office: DraftOffice, draft_id: int) -> None:
    view = put(office, draft_id, VisaEntry(Position.JUSTICE_HEAD, TODAY, PERSON))
    assert isinstance(view, DraftView)
    visa_id = view.rounds[0].visas[0].visa_id
    assert codes(office.visas.withdraw(draft_id, visa_id, "")) == ["entry.required"]
    back = office.visas.withdraw(draft_id, visa_id, "Басқа қағаз екен")
    assert isinstance(back, DraftView)
    assert back.agreement[1].given is None
    assert [visa.withdrawn_reason for visa in back.rounds[0].visas] == ["Басқа қағаз екен"]
    assert codes(office.visas.withdraw(draft_id, visa_id, "Тағы")) == ["draft.visa_withdrawn"]


# sheets, package, rounds


def test_an_own_draft_is_agreed_when_every_sheet_but_the_first_is_signed(office: DraftOffice) -> None:
    view = office.made(OWN, sheets=4, on=MONDAY)
    office.happened(view.draft_id, DraftEvent.PREPARED, MONDAY)
    view = office.all_visas(view.draft_id, Phase.AGREEMENT, TODAY)
    assert view.rounds[0].to_sign == (2, 3, 4)
    assert stage(view, Stage.AGREEMENT).done_on is None
    assert codes(office.visas.sign_sheets(view.draft_id, Phase.AGREEMENT, [1, 2], TODAY)) == ["draft.sheet_not_asked"]
    part = office.visas.sign_sheets(view.draft_id, Phase.AGREEMENT, [2, 3], TODAY)
    assert isinstance(part, DraftView)
    finding = stage(part, Stage.AGREEMENT).findings[0]
    assert (finding.code, finding.values["sheets"], finding.paragraph) == ("drafting.sheets_unsigned", (4,), "11")
    view = office.all_sheets(view.draft_id, Phase.AGREEMENT, TODAY)
    assert stage(view, Stage.AGREEMENT).done_on == TODAY
    back = office.visas.sign_sheets(view.draft_id, Phase.AGREEMENT, [2], TODAY)
    assert isinstance(back, DraftView)
    assert back.rounds[0].signed == {2}


def test_the_final_version_of_an_own_draft_has_every_sheet_signed(office: DraftOffice) -> None:
    view = office.made(OWN, sheets=1, on=MONDAY)
    assert codes(office.steps.open_final(view.draft_id, TODAY, 2)) == ["draft.final_too_early"]
    office.happened(view.draft_id, DraftEvent.PREPARED, MONDAY)
    view = office.all_visas(view.draft_id, Phase.AGREEMENT, TODAY)
    assert view.may_open_final
    final = office.steps.open_final(view.draft_id, TODAY, 2)
    assert isinstance(final, DraftView)
    assert final.rounds[1].to_sign == (1, 2)
    assert codes(office.steps.open_final(view.draft_id, TODAY, 2)) == ["draft.final_exists"]
    replaced = office.steps.replace(view.draft_id, ReplaceEntry(TODAY, "Бланк бүлінді", 2))
    assert isinstance(replaced, DraftView)
    assert [(one.phase, one.number) for one in replaced.rounds] == [
        (Phase.AGREEMENT, 1), (Phase.FINAL, 1), (Phase.FINAL, 2),
    ]  # fmt: skip
    assert stage(replaced, Stage.AGREEMENT).done_on == TODAY  # only the final paper is signed anew


def test_a_note_that_is_too_long_or_leaves_something_out_is_named(office: DraftOffice, draft_id: int) -> None:
    office.all_visas(draft_id, Phase.AGREEMENT, TODAY)
    office.whole_package(draft_id)
    office.visas.attach(draft_id, AttachmentEntry(PackageItem.NOTE, 4, Position.DEVELOPER_HEAD))
    entry = EventEntry(DraftEvent.SUBMITTED, TODAY, by=Position.PRIME_MINISTER, resolution="№ 1")
    assert codes(office.steps.enter(draft_id, entry)) == [
        "drafting.note_too_long", "drafting.note_signatory", "drafting.note_content",
    ]  # fmt: skip
    assert office.steps.check(draft_id, entry) is not None
    view = office.drafts.view(draft_id)
    note = next(line for line in view.checklist if line.item is PackageItem.NOTE)
    assert (note.most_sheets, note.signed_by) == (3, Position.PRIME_MINISTER)
    assert note.attached is not None
    gone = office.visas.detach(draft_id, note.attached.attachment_id)
    assert isinstance(gone, DraftView)
    with pytest.raises(RecordMissing):
        office.visas.detach(draft_id, note.attached.attachment_id)


def test_a_replaced_draft_closes_the_round_and_earlier_visas_stay_on_record(
    office: DraftOffice, draft_id: int, session: Session
) -> None:
    put(office, draft_id, VisaEntry(Position.JUSTICE_HEAD, TODAY, PERSON))
    assert codes(office.steps.replace(draft_id, ReplaceEntry(date(2026, 4, 12), " ", 0))) == [
        "entry.required", "entry.sheets", "draft.before_last", "draft.before_last",
    ]  # fmt: skip
    view = office.steps.replace(draft_id, ReplaceEntry(TODAY, "Мәтін өзгерді", 3))
    assert isinstance(view, DraftView)
    old, new = view.rounds
    assert (old.closed_on, [visa.position for visa in old.visas]) == (TODAY, [Position.JUSTICE_HEAD])
    assert (new.number, new.visas, view.agreement[1].given) == (2, (), None)
    assert codes(office.visas.withdraw(draft_id, old.visas[0].visa_id, "Қате")) == ["draft.round_closed"]
    assert session.check().ok


# the route


def test_another_term_is_set_only_by_those_who_may(office: DraftOffice, draft_id: int) -> None:
    office.all_visas(draft_id, Phase.AGREEMENT, TODAY)
    office.whole_package(draft_id)
    office.happened(draft_id, DraftEvent.SUBMITTED, TODAY, by=Position.PRIME_MINISTER, resolution="№ 1")
    term = EventEntry(DraftEvent.EXPERTISE_TERM, TODAY)
    assert codes(office.steps.enter(draft_id, term)) == ["entry.required"]
    foreign = replace(term, term_on=date(2026, 5, 20), by=Position.ASSISTANT)
    assert codes(office.steps.enter(draft_id, foreign)) == ["drafting.term_setter"]
    view = office.steps.enter(draft_id, replace(foreign, by=Position.HEAD_OF_ADMINISTRATION))
    assert isinstance(view, DraftView)
    assert stage(view, Stage.EXPERTISE).due_on == date(2026, 5, 20)
    why = stage(view, Stage.EXPERTISE).why
    assert why is not None
    assert why.code == "why.other_term"
    assert codes(office.steps.enter(draft_id, EventEntry(DraftEvent.EXPERTISE_DONE, TODAY))) == ["entry.required"]


def test_the_last_entry_is_taken_back_and_stays_on_record(office: DraftOffice, draft_id: int) -> None:
    assert codes(office.steps.take_back(draft_id, "")) == ["entry.required"]
    view = office.steps.take_back(draft_id, "Әлі дайын емес екен")
    assert isinstance(view, DraftView)
    assert stage(view, Stage.PREPARATION).done_on is None
    assert [(e.event, e.withdrawn_reason) for e in view.rounds[0].events] == [
        (DraftEvent.PREPARED, "Әлі дайын емес екен")
    ]
    assert codes(office.steps.take_back(draft_id, "Тағы")) == ["draft.nothing_to_take_back"]


def test_an_entry_out_of_turn_says_what_it_waits_for(office: DraftOffice, draft_id: int) -> None:
    assert codes(office.steps.enter(draft_id, EventEntry(DraftEvent.PREPARED, TODAY))) == ["draft.done_already"]
    assert codes(office.steps.enter(draft_id, EventEntry(DraftEvent.SIGNED, date(2026, 4, 17)))) == [
        "entry.in_future", "draft.blocked",
    ]  # fmt: skip
    assert codes(office.steps.enter(draft_id, EventEntry(DraftEvent.RETURNED, date(2026, 4, 12)))) == [
        "draft.before_last", "draft.not_now",
    ]  # fmt: skip


# facts, lists, who may see


def test_what_the_decree_has_against_the_facts_themselves_is_refused(office: DraftOffice) -> None:
    def said(facts: DraftFacts) -> list[str]:
        return codes(office.drafts.register(NewDraft(facts, 1)))

    assert said(replace(GOVERNMENT_ACT, contents=Contents.OPEN)) == ["drafting.open_goes_electronically"]
    assert said(replace(GOVERNMENT_ACT, contents=Contents.RESTRICTED)) == ["drafting.paper_reason"]
    assert said(replace(GOVERNMENT_ACT, initiator=Initiator.DESIGNATED)) == ["drafting.designation_missing"]
    assert said(replace(GOVERNMENT_ACT, grade=None)) == ["draft.grade_missing"]
    assert said(replace(GOVERNMENT_ACT, supervisor=Position.AKIM)) == ["draft.not_a_supervisor"]
    assert said(replace(GOVERNMENT_ACT, treaty_signing_on=date(2060, 1, 4))) == ["draft.no_calendar"]
    special = replace(GOVERNMENT_ACT, agree_by=date(2026, 5, 4), present_by=date(2026, 5, 1))
    assert said(special) == ["draft.special_order_missing", "draft.special_terms_crossed"]
    assert codes(office.drafts.register(NewDraft(replace(GOVERNMENT_ACT, title_kk=""), 0, date(2026, 4, 17)))) == [
        "entry.required", "entry.sheets", "entry.in_future",
    ]  # fmt: skip
    assert office.drafts.rows() == ()


def test_terms_the_president_set_for_a_draft_may_come_late_and_stand_on_its_route(
    office: DraftOffice, session: Session
) -> None:
    view = office.made(GOVERNMENT_ACT, on=date(2026, 4, 14))
    special = replace(GOVERNMENT_ACT, special_order="№ 5 (ойдан шығарылған)", prepare_by=date(2026, 4, 15))
    amended = office.drafts.amend(view.draft_id, replace(special, present_by=date(2026, 5, 20)))
    assert isinstance(amended, DraftView)
    view = amended
    assert view.facts.special_order == "№ 5 (ойдан шығарылған)"
    first, last = stage(view, Stage.PREPARATION), stage(view, Stage.PRESENTATION)
    assert (first.due_on, first.paragraph, first.state) == (date(2026, 4, 15), "27", StageState.LATE)
    assert (last.due_on, last.paragraph) == (date(2026, 5, 20), "27")
    readers = Acquaintances(session)
    readers.add(office.drafts.subject(view.draft_id), ReaderEntry(PERSON))
    assert isinstance(office.drafts.amend(view.draft_id, replace(special, grade=Grade.TOP_SECRET)), DraftView)
    with session.read() as work:  # the sheet bears the grade of its draft
        assert [row.grade for row in acquaintance.of_subject(work.db, "draft", view.draft_id)] == [Grade.TOP_SECRET]


def test_numbers_run_and_a_like_title_needs_a_conscious_word(office: DraftOffice) -> None:
    assert office.made(GOVERNMENT_ACT).number == "1"
    assert codes(office.drafts.register(NewDraft(GOVERNMENT_ACT, 1))) == ["draft.duplicate"]
    second = office.drafts.register(NewDraft(GOVERNMENT_ACT, 1), despite_duplicate=True)
    assert isinstance(second, DraftView)
    assert second.number == "2"
    assert [(row.number, row.stage) for row in office.drafts.rows()] == [
        ("2", Stage.PREPARATION), ("1", Stage.PREPARATION),
    ]  # fmt: skip


def test_facts_are_open_until_the_submission(office: DraftOffice, draft_id: int) -> None:
    wider = replace(GOVERNMENT_ACT, interested=("Ойдан шығарылған агенттік",), grade=Grade.TOP_SECRET)
    view = office.drafts.amend(draft_id, wider)
    assert isinstance(view, DraftView)
    assert (view.grade, view.agreement[3].body) == (Grade.TOP_SECRET, "Ойдан шығарылған агенттік")
    office.all_visas(draft_id, Phase.AGREEMENT, TODAY)
    office.whole_package(draft_id)
    office.happened(draft_id, DraftEvent.SUBMITTED, TODAY, by=Position.PRIME_MINISTER, resolution="№ 1")
    assert codes(office.drafts.amend(draft_id, replace(wider, interested=()))) == ["draft.facts_fixed"]
    later = office.drafts.amend(draft_id, replace(wider, supervisor=Position.ADVISER))
    assert isinstance(later, DraftView)
    assert later.facts.supervisor is Position.ADVISER
    assert codes(office.visas.attach(draft_id, AttachmentEntry(PackageItem.OTHER))) == ["draft.stage_behind"]


def test_a_drafts_grade_is_lowered_by_two_persons_and_raised_by_one(
    office: DraftOffice, draft_id: int, session: Session, vault: VaultSample
) -> None:
    higher = replace(GOVERNMENT_ACT, grade=Grade.TOP_SECRET)
    assert isinstance(office.drafts.amend(draft_id, higher), DraftView)
    open_act = replace(higher, grade=None, contents=Contents.RESTRICTED, paper_reason="Желі жоқ (ойдан шығарылған)")
    for lower in (GOVERNMENT_ACT, open_act):
        with pytest.raises(NotAllowed):
            office.drafts.amend(draft_id, lower)
    assert office.drafts.view(draft_id).grade is Grade.TOP_SECRET
    done = office.drafts.amend(draft_id, GOVERNMENT_ACT, session.witness(RecoveryCode(vault.recovery_code)))
    assert isinstance(done, DraftView) and done.grade is Grade.SECRET
    entry = list(session.vault.entries())[-1]
    assert entry["action"] == "grade.lower" and entry["second_signature"]


def test_a_withdrawn_draft_stays_on_record(office: DraftOffice, draft_id: int, session: Session) -> None:
    assert codes(office.drafts.withdraw(draft_id, " ")) == ["entry.required"]
    gone = office.drafts.withdraw(draft_id, "Бастама тоқтатылды (ойдан шығарылған)")
    assert isinstance(gone, DraftView)
    assert (gone.standing, gone.next_events, office.drafts.rows()) == (DraftStanding.WITHDRAWN, (), ())
    assert [row.number for row in office.drafts.rows(None)] == ["1"]
    assert codes(office.drafts.withdraw(draft_id, "Тағы")) == ["draft.closed"]
    assert codes(office.drafts.amend(draft_id, GOVERNMENT_ACT)) == ["draft.closed"]
    assert codes(put(office, draft_id, VisaEntry(Position.JUSTICE_HEAD, TODAY, PERSON))) == ["draft.closed"]
    assert session.check().ok


def test_a_draft_above_the_clearance_is_neither_listed_nor_opened(
    office: DraftOffice, draft_id: int, session: Session
) -> None:
    high = office.made(replace(GOVERNMENT_ACT, title_kk="Басқа жоба", grade=Grade.SPECIAL_IMPORTANCE))
    limited = replace(OWN, contents=Contents.RESTRICTED, paper_reason="Желі жоқ (ойдан шығарылған)")
    assert office.made(limited).grade is None
    session.user = replace(session.user, clearance=Grade.SECRET)
    assert [row.number for row in office.drafts.rows()] == ["3", "1"]
    with pytest.raises(RecordMissing):
        office.drafts.view(high.draft_id)
    with pytest.raises(RecordMissing):
        office.happened(high.draft_id, DraftEvent.PREPARED, TODAY)
    assert codes(office.drafts.amend(draft_id, replace(GOVERNMENT_ACT, grade=Grade.TOP_SECRET))) == [
        "entry.above_clearance"
    ]


def test_an_auditor_looks_and_enters_nothing(office: DraftOffice, draft_id: int, session: Session) -> None:
    session.user = replace(session.user, roles=frozenset({Role.AUDITOR}))
    assert office.drafts.view(draft_id).number == "1"
    with pytest.raises(NotAllowed):
        office.drafts.withdraw(draft_id, "x")
    with pytest.raises(NotAllowed):
        office.steps.enter(draft_id, EventEntry(DraftEvent.EXPERTISE_DONE, TODAY, faults=Faults.NONE))
