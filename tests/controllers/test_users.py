"""Users: who enters whom, what they may do, and what they see."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.clock import FixedClock
from app.controllers.vault.sessions import Session, SignedIn
from app.controllers.vault.users import Clearance, NewUser, Users
from app.controllers.vault.vaults import RecoveryCode
from app.controllers.vault.witnesses import TWO_PERSON_ACTIONS
from app.errors import (
    DiskFailed,
    InvalidInput,
    MustChangePassphrase,
    NotAllowed,
    RecordMissing,
    WeakPassphrase,
    WrongPassphrase,
    WrongRecoveryCode,
)
from app.rules.terms import Grade, Role
from app.vault.derivation import KdfStrength
from db.queries.users import user_by_login
from tests.controllers.colleagues import FIRST, OWN, as_user, credentials, enter_colleague, sign_in_first
from tests.controllers.test_audit import limited
from tests.db.test_journal import add, entries
from tests.vault_samples import VaultSample


def test_a_new_user_has_no_rights_and_must_choose_a_passphrase_first(
    vault: VaultSample, session: Session, clock: FixedClock
) -> None:
    Users(session).add(NewUser("aigul", "Ойдан Айгүл", FIRST))
    session.close()
    hers = as_user(vault, "aigul", FIRST).open(clock)
    assert hers.user.must_change and hers.user.roles == frozenset() and hers.grades == frozenset()
    with pytest.raises(MustChangePassphrase):
        hers.work("case.register")
    with pytest.raises(MustChangePassphrase):
        hers.read()
    Users(hers).change_passphrase(FIRST, OWN)
    assert hers.user.login == "aigul" and not bool(hers.user.must_change)
    with hers.read() as work:
        assert user_by_login(work.db, "aigul") is not None
    assert hers.check().ok
    hers.close()
    with pytest.raises(WrongPassphrase):
        as_user(vault, "aigul", FIRST).open(clock)
    clock.advance(minutes=2)
    as_user(vault, "aigul").open(clock).close()


def test_the_first_passphrases_keys_are_left_behind(vault: VaultSample, session: Session, clock: FixedClock) -> None:
    """Who gave the first passphrase may have kept a copy of the key file: it must not open what comes later."""
    enter_colleague(session, "aigul")
    early = session.vault.keys.slots("aigul")[0]
    session.close()
    sign_in_first(vault, "aigul", clock).close()
    late = vault.open(clock)
    (slot,) = late.vault.keys.slots("aigul")
    assert slot.public != early.public
    with pytest.raises(ValueError, match="private keys"):
        slot.unlock(late.vault_uid, FIRST)
    late.close()


def test_ones_own_passphrase_changes_and_the_old_one_is_dead(
    vault: VaultSample, session: Session, clock: FixedClock
) -> None:
    users = Users(session)
    with pytest.raises(WrongPassphrase):
        users.change_passphrase("бұл менің тіркесім емес еді", OWN)
    clock.advance(seconds=2)
    with pytest.raises(WeakPassphrase) as refused:
        users.change_passphrase(vault.passphrase, "қысқа")
    assert refused.value.code == "error.weak_passphrase.short"
    with pytest.raises(WeakPassphrase) as refused:
        users.change_passphrase(vault.passphrase, f" {vault.passphrase} ")
    assert refused.value.code == "error.weak_passphrase.unchanged"
    users.change_passphrase(vault.passphrase, OWN)
    add(session, "works-on")
    session.close()
    with pytest.raises(WrongPassphrase):
        vault.open(clock)
    clock.advance(seconds=2)
    opened = as_user(vault, vault.login).open(clock)
    assert opened.check().ok
    opened.close()


def test_recalibration_changes_the_parameters_only(vault: VaultSample, session: Session, clock: FixedClock) -> None:
    stronger = KdfStrength(96 * 1024, 3, 2)
    assert Users(session).recalibrate(vault.passphrase, stronger) == stronger
    session.close()
    opened = vault.open(clock)
    assert opened.vault.keys.slots(vault.login)[0].kdf.strength == stronger
    opened.close()


def test_a_forgotten_passphrase_is_reset_by_two_persons(
    vault: VaultSample, session: Session, clock: FixedClock
) -> None:
    user_id = enter_colleague(session, "aigul")
    users = Users(session)
    with pytest.raises(NotAllowed) as refused:
        users.reset(user_id, OWN, None)
    assert refused.value.code == "error.not_allowed.same_person"
    witness = session.witness(RecoveryCode(vault.recovery_code))
    users.reset(user_id, OWN, witness)
    assert entries(session)[-1]["action"] == "user.reset" and entries(session)[-1]["second_uid"] == witness.uid
    assert session.check().ok
    session.close()
    hers = as_user(vault, "aigul", OWN).open(clock)
    assert hers.user.must_change
    hers.close()


def test_roles_and_clearance_are_given_by_the_security_officer(
    vault: VaultSample, session: Session, clock: FixedClock
) -> None:
    user_id = enter_colleague(session, "aigul", [Role.REGISTRAR, Role.CONTROLLER], Grade.TOP_SECRET)
    session.close()
    hers = sign_in_first(vault, "aigul", clock)
    assert hers.user.roles == {Role.REGISTRAR, Role.CONTROLLER}
    assert hers.grades == {Grade.SECRET, Grade.TOP_SECRET}
    with pytest.raises(NotAllowed) as refused:
        hers.require_grade(Grade.SPECIAL_IMPORTANCE)
    assert refused.value.code == "error.not_allowed.grade"
    users = Users(hers)
    forbidden: list[Callable[[], object]] = [
        users.list,
        lambda: users.add(NewUser("x", "y", OWN)),
        lambda: users.set_roles(1, Role),
        lambda: users.set_clearance(1, Clearance(Grade.SECRET)),
        lambda: users.rename(1, "z"),
        lambda: users.reset(1, OWN, None),
    ]
    for step in forbidden:
        with pytest.raises(NotAllowed):
            step()
    assert user_id == hers.user.user_id
    hers.close()


def test_nobody_changes_their_own_rights(session: Session) -> None:
    own = session.user.user_id
    with pytest.raises(NotAllowed) as refused:
        Users(session).set_roles(own, [Role.CHIEF])
    assert refused.value.code == "error.not_allowed.self"
    with pytest.raises(NotAllowed) as refused:
        Users(session).set_clearance(own, Clearance(Grade.SECRET))
    assert refused.value.code == "error.not_allowed.self"


def test_the_administrator_gives_no_rights_and_sees_no_content(session: Session) -> None:
    admin = limited(session, Role.ADMINISTRATOR, clearance=Grade.SPECIAL_IMPORTANCE)
    user_id = Users(admin).add(NewUser("aigul", "Ойдан Айгүл", FIRST))
    with pytest.raises(NotAllowed):
        Users(admin).set_roles(user_id, Role)
    assert admin.grades == frozenset()


@pytest.mark.parametrize(("login", "reason"), [("synaq", "taken"), ("", "empty"), ("a" * 101, "unprintable")])
def test_a_login_is_unique_and_printable(session: Session, login: str, reason: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        Users(session).add(NewUser(login, "Ойдан Аты", FIRST))
    assert refused.value.values["reason"] == reason


def test_unknown_users_are_told(session: Session) -> None:
    with pytest.raises(RecordMissing):
        Users(session).set_roles(99, Role)


def test_clearance_holds_from_day_to_day(session: Session, clock: FixedClock) -> None:
    today = clock.today()

    def grades(since: date | None, until: date | None) -> frozenset[Grade]:
        user = session.user
        return SignedIn(
            user.user_id, user.uid, user.login, user.full_name, user.roles, Grade.TOP_SECRET, since, until
        ).grades_on(today)

    day = timedelta(days=1)
    cleared = {Grade.SECRET, Grade.TOP_SECRET}
    assert grades(today, today) == grades(None, None) == grades(today - day, None) == cleared
    assert grades(today + day, None) == grades(None, today - day) == frozenset()
    with pytest.raises(InvalidInput):
        user_id = enter_colleague(session, "aigul")
        Users(session).set_clearance(user_id, Clearance(Grade.SECRET, "1", today, today - day))


def test_the_list_shows_rights_and_nothing_secret(session: Session) -> None:
    enter_colleague(session, "aigul", [Role.AUDITOR], Grade.TOP_SECRET)
    first, second = Users(session).list()
    assert first.user.login == session.user.login
    assert second.user.roles == frozenset({Role.AUDITOR}) and second.active
    assert second.clearance == Clearance(Grade.TOP_SECRET, "2")
    assert second.user.must_change


def test_a_disk_that_fails_between_the_two_files_changes_nothing(
    vault: VaultSample, session: Session, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing() -> None:
        raise DiskFailed(folder="x")

    monkeypatch.setattr(session.vault._ledger, "before_commit", failing)
    with pytest.raises(DiskFailed):
        Users(session).add(NewUser("aigul", "Ойдан Айгүл", FIRST))
    assert session.vault.keys.slots("aigul") == ()
    monkeypatch.undo()
    session.close()
    vault.open(clock).close()


@pytest.mark.parametrize("committed", [False, True])
def test_an_interrupted_change_of_keys_leaves_one_way_in(
    vault: VaultSample, session: Session, clock: FixedClock, committed: bool
) -> None:
    """Killed between the key file with both slots and its tidying: before the commit the old passphrase is the one,
    after it the new one."""
    enter_colleague(session, "aigul")
    session.close()
    hers = as_user(vault, "aigul", FIRST).open(clock)
    replaced = hers.vault.replace_keys
    calls: list[object] = []

    def interrupted(signed: object) -> None:
        if calls and committed:
            raise KeyboardInterrupt
        calls.append(signed)
        replaced(signed)  # type: ignore[arg-type]
        if not committed:
            raise KeyboardInterrupt

    hers.vault.replace_keys = interrupted  # type: ignore[method-assign]
    with pytest.raises(KeyboardInterrupt):
        Users(hers).change_passphrase(FIRST, OWN)
    hers.vault._lock.release()
    right, wrong = (OWN, FIRST) if committed else (FIRST, OWN)
    with pytest.raises(WrongPassphrase):
        as_user(vault, "aigul", wrong).open(clock)
    clock.advance(minutes=2)
    opened = as_user(vault, "aigul", right).open(clock)
    assert len(opened.vault.keys.slots("aigul")) == 1
    assert opened.user.must_change is not committed
    opened.close()


# The second person


def test_a_second_person_signs_with_their_own_passphrase(
    vault: VaultSample, session: Session, clock: FixedClock
) -> None:
    enter_colleague(session, "aigul", [Role.CHIEF])
    session.close()
    sign_in_first(vault, "aigul", clock).close()
    mine = vault.open(clock)
    witness = mine.witness(credentials("aigul"))
    with mine.work("number.annul", witness) as work:
        work.note({"number": "5"})
        work.commit()
    entry = entries(mine)[-1]
    assert (entry["user_uid"], entry["second_uid"]) == (mine.user.uid, witness.uid)
    assert mine.check().ok
    mine.close()


def test_a_second_person_needs_the_right_role_and_must_be_another(
    vault: VaultSample, session: Session, clock: FixedClock
) -> None:
    enter_colleague(session, "aigul", [Role.REGISTRAR])
    session.close()
    sign_in_first(vault, "aigul", clock).close()
    mine = vault.open(clock)
    with pytest.raises(NotAllowed) as refused:
        mine.work("destruction.record", mine.witness(credentials("aigul")))
    assert refused.value.code == "error.not_allowed.role"
    with pytest.raises(NotAllowed) as refused:
        mine.witness(credentials(vault.login, vault.passphrase))
    assert refused.value.code == "error.not_allowed.same_person"
    mine.close()


def test_wrong_tries_of_a_second_person_wait_and_are_written_down(
    session: Session, vault: VaultSample, clock: FixedClock
) -> None:
    with pytest.raises(WrongPassphrase):
        session.witness(credentials("aigul"))
    clock.advance(seconds=1)
    with pytest.raises(WrongRecoveryCode):
        session.witness(RecoveryCode("0" * 65))
    session.witness(RecoveryCode(vault.recovery_code))
    with session.work("after") as work:
        work.note({})
        work.commit()
    session.close()
    again = vault.open(clock)
    assert '"wrong_tries":1' in entries(again)[-1]["change"]
    again.close()


def test_every_action_of_two_persons_is_taken_by_a_controller() -> None:
    """The list is no wish: each action stands in the code that does it."""
    folder = Path(__file__).parents[2] / "app" / "controllers"
    code = "".join(file.read_text(encoding="utf-8") for file in folder.rglob("*.py") if file.stem != "witnesses")
    assert [action for action in TWO_PERSON_ACTIONS if f'"{action}"' not in code] == []
