"""The register of normative decrees and its yearly monitoring (82-87). Every decree and body is invented."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.clock import FixedClock
from app.controllers.plans.decree_views import DecreeEntry, DecreeView, ObservationEntry
from app.controllers.plans.decrees import Decrees
from app.controllers.vault.sessions import Session
from app.controllers.vault.vaults import RecoveryCode
from app.editions import shipped_rulebook
from app.errors import NotAllowed, RecordMissing
from app.events import Events
from app.rules.outcome import Refusal
from app.rules.terms import DecreeFault, DecreeProposal, Grade, Role, StageState
from tests.case_samples import codes
from tests.controllers.colleagues import enter_colleague, sign_in_first
from tests.replaying import assert_replays
from tests.vault_samples import VaultSample

MINISTRY = "Ойдан шығарылған әділет министрлігі"
ENTRY = DecreeEntry("901-ү", date(2024, 3, 4), "«Үлгілік қағидаларды бекіту туралы» (ойдан шығарылған)", MINISTRY)
GAP = ObservationEntry(DecreeFault.GAP, "2-тармақ", "Мерзімі айтылмаған (ойдан шығарылған)")


@pytest.fixture
def decrees(session: Session) -> Decrees:
    return Decrees(session, shipped_rulebook(), Events())


def added(decrees: Decrees, **changes: object) -> int:
    done = decrees.add(replace(ENTRY, **changes))  # type: ignore[arg-type]
    assert isinstance(done, DecreeView), done
    return done.row.decree_id


def test_the_register_names_what_an_entry_lacks_field_by_field(decrees: Decrees) -> None:
    refused = decrees.add(DecreeEntry(" ", None, "", ""))
    assert codes(refused) == ["register.number", "register.signed_on", "register.title", "register.developer"]
    assert isinstance(refused, Refusal)
    assert [finding.values["field"] for finding in refused] == ["number", "signed_on", "title_kk", "developer"]
    assert {finding.paragraph for finding in refused} == {"87"}


def test_a_decree_is_entered_once_unless_somebody_insists(decrees: Decrees) -> None:
    added(decrees)
    assert codes(decrees.add(ENTRY)) == ["plans.decree_known"]
    assert isinstance(decrees.add(ENTRY, despite_duplicate=True), DecreeView)


def test_the_year_shows_who_has_still_to_send_and_by_when(decrees: Decrees, clock: FixedClock) -> None:
    first = added(decrees)
    added(decrees, number="902-ү", by_administration=True, developer="Ойдан шығарылған бөлім")
    added(decrees, number="903-ү", signed_on=date(2020, 1, 9))
    third = decrees.register(2026).rows[0]
    assert third.number == "903-ү"
    decrees.repeal(third.decree_id, date(2025, 6, 1), "№ 12-ү Жарлық (ойдан шығарылған)")
    view = decrees.register(2026)
    assert (view.monitored, view.sent, view.open) == (2, 0, 2)
    assert [row.state for row in view.rows] == [StageState.NOT_NEEDED, StageState.DUE, StageState.DUE]
    due = view.rows[1].duty
    assert due is not None
    assert (due.due_on, due.paragraph, due.owner) == (date(2026, 12, 30), "85", "developer")
    assert view.rows[2].duty is not None
    assert view.rows[2].duty.owner == "administration"
    clock.advance(days=259)  # 31 December 2026
    assert decrees.register(2026).rows[1].state is StageState.LATE
    assert decrees.decree(first, 2026).row.state is StageState.LATE


def test_reviews_are_owed_from_the_year_of_entry_on_and_earlier_ones_may_be_entered(
    decrees: Decrees, clock: FixedClock
) -> None:
    decree_id = added(decrees)  # signed in 2024, entered in April 2026
    assert [decrees.decree(decree_id, year).row.state for year in (2024, 2025, 2026)] == [
        StageState.NOT_NEEDED, StageState.NOT_NEEDED, StageState.DUE,
    ]  # fmt: skip
    before = decrees.register(2025)
    assert (before.monitored, before.open) == (0, 0)
    assert isinstance(decrees.observe(decree_id, 2025, GAP), DecreeView)
    assert decrees.register(2025).rows[0].state is StageState.LATE  # begun, and not sent in its year
    clock.advance(days=400)  # in 2027 the review of 2026 is owed still
    assert decrees.register(2026).rows[0].state is StageState.LATE


def test_found_proposed_and_sent_before_31_december(decrees: Decrees, session: Session, clock: FixedClock) -> None:
    decree_id = added(decrees)
    assert codes(decrees.propose(decree_id, 2026, DecreeProposal.AMEND, "2-тармақ толықтырылсын")) == [
        "monitoring.proposal_without_finding"
    ]
    assert codes(decrees.observe(decree_id, 2026, replace(GAP, provision=" "))) == ["entry.required"]
    seen = decrees.observe(decree_id, 2026, GAP)
    assert isinstance(seen, DecreeView)
    second = decrees.observe(decree_id, 2026, ObservationEntry(DecreeFault.OUTDATED, "4-тармақ", "Ескі атау"))
    assert isinstance(second, DecreeView)
    back = decrees.take_back(decree_id, 2026, second.reviews[0].observations[1].observation_id)
    assert isinstance(back, DecreeView)
    assert [one.fault for one in back.reviews[0].observations] == [DecreeFault.GAP]
    assert codes(decrees.propose(decree_id, 2026, DecreeProposal.AMEND, " ")) == ["monitoring.proposal_empty"]
    assert isinstance(decrees.propose(decree_id, 2026, DecreeProposal.AMEND, "2-тармақ толықтырылсын"), DecreeView)
    clock.advance(days=258)  # 30 December
    assert codes(decrees.send(decree_id, 2026, date(2026, 12, 31), "")) == ["entry.required", "entry.in_future"]
    sent = decrees.send(decree_id, 2026, date(2026, 12, 30), "№ 5, 30.12.2026")
    assert isinstance(sent, DecreeView)
    assert (sent.row.state, sent.reviews[0].late) == (StageState.DONE, False)
    assert codes(decrees.observe(decree_id, 2026, GAP)) == ["plans.sent_already"]
    assert_replays(session)


def test_what_is_sent_late_is_entered_and_stays_marked_late(decrees: Decrees, clock: FixedClock) -> None:
    decree_id = added(decrees)
    clock.advance(days=270)
    sent = decrees.send(decree_id, 2026, date(2027, 1, 5), "№ 1")
    assert isinstance(sent, DecreeView)
    assert sent.reviews[0].late
    year = decrees.register(2026)
    assert (year.sent, year.late, year.open) == (1, 1, 0)


def test_a_review_of_a_year_that_does_not_concern_the_decree_is_refused(decrees: Decrees) -> None:
    decree_id = added(decrees)
    assert codes(decrees.observe(decree_id, 2023, GAP)) == ["plans.not_monitored"]
    assert codes(decrees.observe(decree_id, 2027, GAP)) == ["plans.year_ahead"]


def test_a_year_without_a_calendar_is_named_and_nothing_is_guessed(decrees: Decrees, clock: FixedClock) -> None:
    decree_id = added(decrees)
    clock.advance(days=650)  # into 2028, for which no calendar is loaded
    view = decrees.register(2028)
    assert (view.missing_calendar, view.rows[0].duty, view.rows[0].state) == (2028, None, StageState.DUE)
    assert codes(decrees.send(decree_id, 2028, clock.today(), "№ 1")) == ["terms.calendar"]


def test_an_entry_made_by_mistake_leaves_the_register_and_stays_on_record(decrees: Decrees, session: Session) -> None:
    decree_id = added(decrees)
    assert codes(decrees.withdraw(decree_id, " ")) == ["entry.required"]
    assert decrees.withdraw(decree_id, "Басқа мемлекеттің актісі екен (ойдан шығарылған)") is None
    assert decrees.register(2026).rows == ()
    with pytest.raises(RecordMissing):
        decrees.decree(decree_id, 2026)
    assert_replays(session)


def test_nothing_above_the_clearance_is_listed_counted_or_opened(
    decrees: Decrees, session: Session, vault: VaultSample, clock: FixedClock
) -> None:
    added(decrees)
    hidden = added(decrees, number="904-ү", grade=Grade.TOP_SECRET)
    enter_colleague(session, "oidan", {Role.REGISTRAR}, Grade.SECRET)
    session.close()
    other = sign_in_first(vault, "oidan", clock)
    theirs = Decrees(other, shipped_rulebook(), Events())
    view = theirs.register(2026)
    assert (len(view.rows), view.monitored) == (1, 1)
    with pytest.raises(RecordMissing):
        theirs.decree(hidden, 2026)
    assert isinstance(theirs.add(replace(ENTRY, number="904-ү")), DecreeView)  # a hidden one is not betrayed
    assert codes(theirs.add(replace(ENTRY, number="905-ү", grade=Grade.TOP_SECRET))) == ["entry.above_clearance"]
    other.close()


def test_a_grade_is_lowered_by_two_persons_and_raised_by_one(
    decrees: Decrees, session: Session, vault: VaultSample
) -> None:
    number = added(decrees, grade=Grade.SECRET)
    assert isinstance(decrees.amend(number, replace(ENTRY, grade=Grade.TOP_SECRET)), DecreeView)
    for lower in (Grade.SECRET, None):
        with pytest.raises(NotAllowed) as refused:
            decrees.amend(number, replace(ENTRY, grade=lower))
        assert refused.value.code == "error.not_allowed.same_person"
    done = decrees.amend(number, replace(ENTRY, grade=None), session.witness(RecoveryCode(vault.recovery_code)))
    assert isinstance(done, DecreeView) and done.row.grade is None
    entry = list(session.entries())[-1]
    assert entry["action"] == "grade.lower" and entry["second_signature"]
