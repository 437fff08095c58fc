"""Lists of persons beside clearance, and the inspector's login that reads chosen cases and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest

from app.clock import FixedClock
from app.controllers.control.cases import Cases
from app.controllers.control.links import Links
from app.controllers.control.surroundings import Surroundings
from app.controllers.vault.access_lists import AccessLists, ListEntry
from app.controllers.vault.audit import Audit, EntryFilter
from app.controllers.vault.inspections import Inspections
from app.controllers.vault.sessions import Session, SignedIn
from app.controllers.vault.users import Clearance, NewUser, Users
from app.editions import shipped_rulebook
from app.errors import InvalidInput, NotAllowed, RecordMissing
from app.events import Events
from app.rules.rulebook import Rulebook
from app.rules.terms import AccessKind, Grade, LinkKind, Role, ShownAs
from db.models.cases import Clause
from db.scope import OPEN, holds
from tests.case_samples import clause, codes, paper, register
from tests.controllers.colleagues import FIRST, enter_colleague


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    return shipped_rulebook()


@pytest.fixture
def cases(session: Session, rulebook: Rulebook) -> Cases:
    return Cases(session, rulebook, Events())


def as_colleague(session: Session, user_id: int, *roles: Role, inspector: bool = False) -> Session:
    """The open vault as a colleague's session sees it."""
    found = next(view.user for view in Users(session).list() if view.user.user_id == user_id)
    user = SignedIn(user_id, found.uid, found.login, found.full_name, frozenset(roles), Grade.SPECIAL_IMPORTANCE,
                    inspector=inspector)  # fmt: skip
    return Session(session.vault, user, session._identity, session.clock)


def closing_list(session: Session, *case_ids: int) -> int:
    lists = AccessLists(session)
    made = lists.make(ListEntry("Тар шеңбер", "№ 4 бұйрық (ойдан шығарылған)"))
    assert isinstance(made, int)
    assert lists.close_cases(made, case_ids) is None
    return made


def seen(session: Session, rulebook: Rulebook) -> list[int]:
    return sorted(row.case_id for row in Cases(session, rulebook, Events()).page().rows)


def test_a_listed_case_is_there_for_its_persons_only(session: Session, cases: Cases, rulebook: Rulebook) -> None:
    first, second = register(cases, paper(clause())), register(cases, paper(clause(), document_number="2"))
    her_id = enter_colleague(session, "aigul", [Role.CHIEF], Grade.SPECIAL_IMPORTANCE)
    hers = as_colleague(session, her_id, Role.CHIEF, Role.CONTROLLER, Role.AUDITOR)
    assert seen(hers, rulebook) == [first, second]
    made = closing_list(session, second)
    hers.ask_lists_anew()
    assert seen(hers, rulebook) == [first] and seen(session, rulebook) == [first, second]
    hers_cases = Cases(hers, rulebook, Events())
    with pytest.raises(RecordMissing):
        hers_cases.card(second)
    assert hers_cases.page().total == 1 and hers_cases.page(filter_text="Ұсыныс").total == 1
    assert hers_cases.page(sort="deadline").total == 1
    with pytest.raises(RecordMissing):
        Links(hers, rulebook, Events()).link(first, second, LinkKind.COVERS)
    about = Audit(hers).page(EntryFilter(record_kind="clause")).rows
    assert {entry.record_id for entry in about} == {first}
    (view,) = AccessLists(hers).all()
    assert view.cases == () and not view.mine and [m.login for m in view.members] == ["synaq"]
    today = session.clock.today()
    assert AccessLists(session).put_on(made, her_id, today, today) is None
    hers.ask_lists_anew()
    assert seen(hers, rulebook) == [first, second]
    (view,) = AccessLists(session).all()
    assert view.members[1].put_by == "Сынақ Ойданұлы" and view.mine and [c.case_id for c in view.cases] == [second]


def test_a_person_is_on_a_list_from_day_to_day(
    session: Session, cases: Cases, rulebook: Rulebook, clock: FixedClock
) -> None:
    listed = register(cases, paper(clause()))
    her_id = enter_colleague(session, "aigul", [Role.CHIEF], Grade.SPECIAL_IMPORTANCE)
    made, today = closing_list(session, listed), clock.today()
    lists, day = AccessLists(session), timedelta(days=1)
    assert codes(lists.put_on(made, her_id, today, today - day)) == ["directory.ends_before_begin"]
    assert lists.put_on(made, her_id, today + day, today + 2 * day) is None
    assert codes(lists.put_on(made, her_id, today + 2 * day)) == ["access.on_it_already"]
    hers = as_colleague(session, her_id, Role.CHIEF)
    found = []
    for _ in range(4):
        found.append(seen(hers, rulebook))
        clock.advance(days=1)
    assert found == [[], [listed], [listed], []]


def test_who_is_taken_off_sees_it_no_longer_and_a_list_ends(
    session: Session, cases: Cases, rulebook: Rulebook, clock: FixedClock
) -> None:
    listed = register(cases, paper(clause()))
    her_id = enter_colleague(session, "aigul", [Role.CHIEF], Grade.SPECIAL_IMPORTANCE)
    hers, lists = as_colleague(session, her_id, Role.CHIEF), AccessLists(session)
    made = closing_list(session, listed)
    lists.put_on(made, her_id, clock.today())
    lists.take_off(lists.all()[0].members[1].member_id)
    hers.ask_lists_anew()
    assert seen(hers, rulebook) == []
    with pytest.raises(NotAllowed):
        AccessLists(hers).end(made)
    with pytest.raises(NotAllowed):
        AccessLists(hers).close_cases(made, [])
    other = AccessLists(session).make(ListEntry("Екінші", "Бұйрық (ойдан шығарылған)"))
    assert isinstance(other, int)
    assert codes(lists.close_cases(other, [listed])) == ["access.on_another_list"]
    lists.end(made)
    hers.ask_lists_anew()
    assert seen(hers, rulebook) == [listed]
    assert codes(lists.make(ListEntry("", ""))) == ["entry.required", "entry.required"]


def test_the_security_officer_manages_persons_and_sees_no_case(
    session: Session, cases: Cases, clock: FixedClock
) -> None:
    listed = register(cases, paper(clause()))
    his_id = enter_colleague(session, "marat", [Role.SECURITY_OFFICER], Grade.SPECIAL_IMPORTANCE)
    made = closing_list(session, listed)
    his = as_colleague(session, his_id, Role.SECURITY_OFFICER)
    (view,) = AccessLists(his).all()
    assert view.cases == () and len(view.members) == 1
    assert AccessLists(his).put_on(made, his_id, clock.today()) is None
    with pytest.raises(NotAllowed):
        AccessLists(his).close_cases(made, [listed])
    registrar = as_colleague(session, his_id, Role.REGISTRAR)
    for step in (registrar_steps := AccessLists(registrar)).all, lambda: registrar_steps.put_on(made, 1, clock.today()):
        with pytest.raises(NotAllowed):
            step()


def test_what_is_not_seen_cannot_be_saved_either(session: Session, cases: Cases) -> None:
    """Below the controllers: a record is not found for writing, and one that was found otherwise is not written."""
    listed = register(cases, paper(clause()))
    her_id = enter_colleague(session, "aigul", [Role.CONTROLLER], Grade.SPECIAL_IMPORTANCE)
    with session.work("torture") as work:
        row = work.db.get(Clause, listed)
        assert row is not None
    closing_list(session, listed)
    hers = as_colleague(session, her_id, Role.CONTROLLER)
    with hers.work("torture") as work:
        assert work.db.get(Clause, listed) is None
    with hers.work("torture") as work, pytest.raises(NotAllowed) as refused:
        work.db.add(row)
        row.text_kk = "басқа мәтін"
        work.commit()
    assert refused.value.code == "error.not_allowed.list"


@pytest.fixture
def inspector(session: Session) -> Iterator[Callable[[], Session]]:
    users = Users(session)
    user_id = users.add(NewUser("tekseru", "Тексеруші Ойданұлы", FIRST, inspector=True))
    users.set_clearance(user_id, Clearance(Grade.TOP_SECRET))
    yield lambda: as_colleague(session, user_id, inspector=True)


def test_an_inspector_reads_chosen_cases_and_nothing_else(
    session: Session, cases: Cases, rulebook: Rulebook, inspector: Callable[[], Session], clock: FixedClock
) -> None:
    chosen, other = register(cases, paper(clause())), register(cases, paper(clause(), document_number="2"))
    his = inspector()
    assert seen(his, rulebook) == []
    lists = AccessLists(session)
    made = lists.make(ListEntry("Жоспарлы тексеру", "43-1-тармақ (ойдан шығарылған)", AccessKind.INSPECTION))
    assert isinstance(made, int)
    assert codes(lists.put_on(made, session.user.user_id, clock.today())) == ["access.not_an_inspector"]
    assert lists.put_on(made, his.user.user_id, clock.today()) is None
    assert lists.close_cases(made, [chosen]) is None
    assert seen(his, rulebook) == [chosen] and seen(session, rulebook) == [chosen, other]
    shown = Cases(his, rulebook, Events())
    assert shown.card(chosen).case_id == chosen and shown.today().counts.overdue <= 1
    assert shown.page().total == 1
    with pytest.raises(RecordMissing):
        shown.card(other)
    for write in (
        lambda: Surroundings(his, rulebook, Events()).receipt(1, clock.today(), "x"),
        lambda: his.work("case.register"),
        lambda: AccessLists(his).all(),
        lambda: Users(his).list(),
        lambda: Audit(his).page(EntryFilter()),
    ):
        with pytest.raises(NotAllowed):
            write()


def test_what_an_inspector_was_shown_is_written_down_once_and_signed_by_them(
    session: Session, cases: Cases, rulebook: Rulebook, inspector: Callable[[], Session], clock: FixedClock
) -> None:
    chosen, his, lists = register(cases, paper(clause())), inspector(), AccessLists(session)
    made = lists.make(ListEntry("Жоспарлы тексеру", "43-1-тармақ (ойдан шығарылған)", AccessKind.INSPECTION))
    assert isinstance(made, int)
    lists.put_on(made, his.user.user_id, clock.today())
    lists.close_cases(made, [chosen])
    shown = Cases(his, rulebook, Events())
    for _ in range(2):
        shown.page()
        shown.card(chosen)
    record = Inspections(his).own()
    assert [(line.case_id, line.shown_as) for line in record.lines] == [
        (chosen, ShownAs.LIST),
        (chosen, ShownAs.CARD),
    ]
    assert Inspections(session).shown_to(his.user.user_id).lines == record.lines
    assert Audit(session).page(EntryFilter(actions=("inspection.show",))).total == 2
    assert record.lines[0].case_number == cases.card(chosen).case_number
    with pytest.raises(RecordMissing):
        Inspections(session).own()


def test_an_inspector_never_gets_a_role(session: Session, inspector: Callable[[], Session]) -> None:
    with pytest.raises(InvalidInput):
        Users(session).set_roles(inspector().user.user_id, [Role.REGISTRAR])


def test_every_table_is_held_back_or_open_for_a_reason() -> None:
    """A new table has a grade, belongs to a case, or its openness is said in db/scope.py."""
    from db.base import recorded_tables

    tables = set(recorded_tables().values())
    assert tables - set(holds()) == tables & set(OPEN)
    assert not set(OPEN) & set(holds()) and all(OPEN.values())
