"""Sites and their keys: named, introduced by a card, compared on paper by two persons, replaced, withdrawn."""

from __future__ import annotations

import json
from datetime import date

import pytest

from app.clock import FixedClock
from app.controllers.exchange.correspondents import Correspondents, known_senders
from app.controllers.exchange.own_site import Site, package_keys
from app.controllers.exchange.site_views import CorrespondentView, OwnSiteView
from app.controllers.vault.sessions import Session
from app.controllers.vault.witnesses import Witness
from app.errors import NotAllowed
from app.exchange.faults import Rejection
from app.exchange.introduction import SiteCard, read_card, write_card
from app.rules.outcome import Refusal
from app.rules.terms import ExchangeOutcome, ExchangePeriod, Role
from app.vault.packages import PackageKeys
from db.models.correspondents import OwnSecret
from tests.exchange.persons import second_person

UNTIL = date(2028, 4, 15)
OTHER = PackageKeys.fresh()
CARD = SiteCard("77" * 16, "Ойдан шығарылған торап", "OB2", OTHER.public, date(2026, 1, 1), UNTIL)


@pytest.fixture
def site(session: Session) -> Site:
    return Site(session)


@pytest.fixture
def others(session: Session) -> Correspondents:
    return Correspondents(session)


@pytest.fixture
def witness(session: Session) -> Witness:
    return second_person(session)


def codes(refusal: object) -> list[str]:
    assert isinstance(refusal, Refusal), refusal
    return [finding.code for finding in refusal]


def entered(others: Correspondents, card: bytes) -> CorrespondentView:
    done = others.enter(card, ExchangePeriod.WEEKLY)
    assert isinstance(done, CorrespondentView), done
    return done


def test_a_site_gets_its_name_its_keys_and_a_card_that_says_both(site: Site, witness: Witness) -> None:
    assert site.own() is None
    assert codes(site.card()) == ["site.unnamed"]
    assert codes(site.make_keys(UNTIL, witness=witness)) == ["site.unnamed"]
    assert site.name_site("Ойдан шығарылған кеңсе", "KENSE1") is None
    own = site.make_keys(UNTIL, witness=witness)
    assert isinstance(own, OwnSiteView)
    content = site.card()
    assert isinstance(content, bytes)
    card = read_card(content)
    assert isinstance(card, SiteCard)
    assert (card.site, card.name, card.code, card.keys.fingerprint) == (own.site, own.name, own.code, own.fingerprint)
    assert card.previous is None


@pytest.mark.parametrize(
    ("name", "code", "expected"),
    [(" ", "A", "entry.required"), ("а" * 201, "A", "medium.too_long"), ("а", "ӘБ", "site.bad_code"),
     ("а", "", "site.bad_code"), ("а", "ABCDEFGHI", "site.bad_code"), ("а", "ab", "site.bad_code")],
)  # fmt: skip
def test_a_name_that_cannot_stand_on_packages_is_refused(site: Site, name: str, code: str, expected: str) -> None:
    assert codes(site.name_site(name, code)) == [expected]


def test_keys_are_made_by_two_persons_and_for_a_time_to_come(site: Site, session: Session, witness: Witness) -> None:
    site.name_site("Ойдан", "A")
    with pytest.raises(NotAllowed):
        site.make_keys(UNTIL, witness=None)
    with pytest.raises(NotAllowed):
        site.make_keys(UNTIL, witness=Witness(session.user.uid, "", frozenset(Role), witness.identity))
    assert codes(site.make_keys(date(2026, 4, 15), witness=witness)) == ["site.key_over"]
    assert isinstance(site.make_keys(date(2026, 4, 16), witness=witness), OwnSiteView)


def test_both_signatures_stand_in_the_journal_and_no_private_half_does(
    site: Site, session: Session, witness: Witness
) -> None:
    site.name_site("Ойдан", "A")
    site.make_keys(UNTIL, witness=witness)
    entries = [entry for entry in session.entries() if entry["action"] == "site.keys"]
    assert entries and all(entry["second_uid"] == witness.uid for entry in entries)
    with session.work("test") as work:
        secrets = [row.secret for row in work.db.query(OwnSecret)]
    assert len(secrets) == 1
    everything = json.dumps([entry["change"] for entry in session.entries()])
    assert secrets[0][32:].decode() not in everything
    assert secrets[0][:32].hex() not in everything
    assert session.check().ok


def test_a_new_key_is_vouched_for_by_the_old_one_which_still_opens(
    site: Site, session: Session, witness: Witness
) -> None:
    site.name_site("Ойдан", "A")
    first = site.make_keys(UNTIL, witness=witness)
    second = site.make_keys(UNTIL, witness=witness)
    assert isinstance(first, OwnSiteView) and isinstance(second, OwnSiteView)
    assert first.fingerprint != second.fingerprint
    with session.work("test") as work:
        keys = list(package_keys(work))
    assert [key.public.fingerprint for key in keys] == [second.fingerprint, first.fingerprint]
    content = site.card()
    assert isinstance(content, bytes)
    card = read_card(content)
    assert isinstance(card, SiteCard) and card.previous == keys[1].public.signing


def test_a_withdrawn_pair_is_used_no_more(site: Site, session: Session, witness: Witness) -> None:
    site.name_site("Ойдан", "A")
    site.make_keys(UNTIL, witness=witness)
    assert codes(site.make_keys(UNTIL, witness=witness, withdraw=True)) == ["entry.required"]
    site.make_keys(UNTIL, witness=witness, withdraw=True, reason="жоғалды (ойдан шығарылған)")
    with session.work("test") as work:
        assert len(list(package_keys(work))) == 1


def test_a_key_counts_only_after_two_persons_have_compared_it(
    others: Correspondents, session: Session, witness: Witness
) -> None:
    view = entered(others, write_card(CARD, OTHER))
    assert (view.usable, view.keys[0].compared_on) == (False, None)
    with session.work("test") as work:
        assert known_senders(work) == []
    key_id, fingerprint = view.keys[0].key_id, OTHER.public.fingerprint
    with pytest.raises(NotAllowed):
        others.compare(key_id, fingerprint, None)
    with pytest.raises(NotAllowed):
        others.compare(key_id, fingerprint, second_person(session, Role.AUDITOR, login="auditor"))
    done = others.compare(key_id, fingerprint.lower().replace("-", " "), witness)
    assert isinstance(done, CorrespondentView)
    assert done.usable
    assert (done.keys[0].compared_by, done.keys[0].compared_with) == (session.user.full_name, witness.full_name)
    with session.work("test") as work:
        assert [sender.site for sender in known_senders(work)] == [CARD.site]


def test_a_wrong_fingerprint_never_makes_a_key_count(others: Correspondents, witness: Witness) -> None:
    view = entered(others, write_card(CARD, OTHER))
    for typed in ("", "0", PackageKeys.fresh().public.fingerprint):
        assert codes(others.compare(view.keys[0].key_id, typed, witness)) == ["site.fingerprint_differs"]
    assert not others.correspondents()[0].usable


def test_a_key_is_replaced_the_new_one_vouched_for_and_compared_again(
    others: Correspondents, session: Session, witness: Witness
) -> None:
    view = entered(others, write_card(CARD, OTHER))
    others.compare(view.keys[0].key_id, OTHER.public.fingerprint, witness)
    newer = PackageKeys.fresh()
    content = write_card(
        SiteCard(CARD.site, "Жаңа атау (ойдан)", CARD.code, newer.public, date(2026, 4, 1), UNTIL), newer, OTHER
    )
    found = others.examine(content)
    assert not isinstance(found, Rejection)
    assert (found.known_as, found.is_new_key, found.vouched) == (CARD.name, True, True)
    view = entered(others, content)
    assert [key.vouched for key in view.keys] == [False, True]
    assert view.keys[1].compared_on is None
    others.compare(view.keys[1].key_id, newer.public.fingerprint, witness)
    others.withdraw(view.keys[0].key_id, "ауыстырылды (ойдан)")
    with session.work("test") as work:
        assert [sender.withdrawn for sender in known_senders(work)] == [True, False]


def test_a_withdrawn_key_cannot_be_compared_back_to_life(others: Correspondents, witness: Witness) -> None:
    view = entered(others, write_card(CARD, OTHER))
    assert codes(others.withdraw(view.keys[0].key_id, "")) == ["entry.required"]
    others.withdraw(view.keys[0].key_id, "қате (ойдан)")
    assert codes(others.compare(view.keys[0].key_id, OTHER.public.fingerprint, witness)) == ["site.key_withdrawn"]


def test_a_card_that_does_not_fit_is_refused(
    others: Correspondents, site: Site, witness: Witness, clock: FixedClock
) -> None:
    entered(others, write_card(CARD, OTHER))
    assert codes(others.enter(write_card(CARD, OTHER))) == ["site.key_known"]
    stranger = PackageKeys.fresh()
    twin = SiteCard("88" * 16, "Басқа торап (ойдан)", CARD.code, stranger.public, date(2026, 1, 1), UNTIL)
    assert codes(others.enter(write_card(twin, stranger))) == ["site.code_taken"]
    over = SiteCard("88" * 16, "Басқа", "X", stranger.public, date(2026, 1, 1), date(2026, 4, 15))
    assert codes(others.enter(write_card(over, stranger))) == ["site.key_over"]
    site.name_site("Ойдан", "A")
    site.make_keys(UNTIL, witness=witness)
    own = site.card()
    assert isinstance(own, bytes)
    assert "site.own_card" in codes(others.enter(own))


def test_a_changed_card_is_no_card() -> None:
    good = write_card(CARD, OTHER)
    fields = json.loads(good)
    for name, value in (("name", "Басқа"), ("code", "ZZ"), ("site", "88" * 16), ("valid_until", "2099-01-01"),
                        ("sealing", PackageKeys.fresh().public.sealing), ("schema", 0), ("more", 1)):  # fmt: skip
        changed = json.dumps(fields | {name: value}, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
        found = read_card(changed.encode() + b"\n")
        assert isinstance(found, Rejection), name
        assert found.outcome is ExchangeOutcome.BAD_STRUCTURE
    newer = json.dumps(fields | {"schema": 2}, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    found = read_card(newer.encode() + b"\n")
    assert isinstance(found, Rejection) and found.outcome is ExchangeOutcome.TOO_NEW
    for content in (b"", b"{}", good[:-1], good * 2, b"\xff\n", b"x" * 20_000):
        assert isinstance(read_card(content), Rejection)
    borrowed = write_card(CARD, PackageKeys.fresh())
    assert isinstance(read_card(borrowed), Rejection)


def test_a_package_is_due_a_period_after_the_site_became_known(others: Correspondents, clock: FixedClock) -> None:
    view = entered(others, write_card(CARD, OTHER))
    assert view.due_on == date(2026, 4, 23)
    others.set_period(view.correspondent_id, ExchangePeriod.QUARTERLY)
    assert others.correspondents()[0].due_on == date(2026, 7, 16)
    others.set_period(view.correspondent_id, None)
    assert others.correspondents()[0].due_on is None
