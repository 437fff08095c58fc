"""Registers from real records: numbers with every gap disclosed, words, anchor, and held against paper afterwards."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.controllers.control.views import Registered
from app.controllers.office.numbers import Numbers
from app.controllers.office.papers import PaperEntry, Papers, PaperView
from app.controllers.paper import register_views
from app.controllers.paper.paper_desk import PaperDesk, paper_desk
from app.controllers.paper.press import PreparedPrint
from app.controllers.paper.register_views import RegisterAsked, RegisterView
from app.controllers.vault.sessions import Session
from app.demonstration import demonstration
from app.jobs import Cancelled, Progress
from app.printing.forms.registers import columns_of
from app.printing.paper import PaperLanguage
from app.rules.outcome import Refusal
from app.rules.terms import Grade, Language, SeriesKind
from db.models.cases import Clause
from tests.controllers.test_prints import PRINTER, text_of

TODAY = date(2026, 4, 16)
YEAR = date(2026, 1, 1)
KK = Language.KAZAKH


@pytest.fixture
def desk(session: Session) -> PaperDesk:
    made = paper_desk(session)
    for entry in demonstration(TODAY):
        assert isinstance(made.cases.register(entry), Registered)
    return made


def view(desk: PaperDesk, form: str, words: str = "") -> RegisterView:
    since = None if form in ("register-overdue", "register-decrees", "annual-report") else YEAR
    return desk.registers.view(RegisterAsked(form, TODAY, since, words), KK)


def printed(desk: PaperDesk, form: str, words: str = "") -> PreparedPrint:
    order = desk.registers.order(RegisterAsked(form, TODAY, YEAR, words), PaperLanguage.KAZAKH)
    made = desk.press.prepare(order)
    assert isinstance(made, PreparedPrint), made
    return made


def incoming(session: Session, title: str, grade: Grade = Grade.SECRET) -> PaperView:
    entry = PaperEntry(SeriesKind.INCOMING, grade, "хат", f"{title} (ойдан шығарылған)")
    done = Papers(session).register(entry)
    assert isinstance(done, PaperView), done
    return done


def test_every_register_of_the_issue_is_offered_and_read(desk: PaperDesk) -> None:
    offered = {line.form for line in desk.registers.registers(KK)}
    assert offered >= {
        "register-control", "register-drafts", "register-incoming", "register-outgoing", "register-internal",
        "register-copies", "register-moves", "register-overdue", "register-decrees", "discipline-sheet",
        "annual-report", "audit-log",
    }  # fmt: skip
    for form in offered:
        shown = view(desk, form)
        assert len(shown.headings) == len(columns_of(form))
        assert all(len(line.cells) == len(shown.headings) for line in shown.lines)
        assert isinstance(printed(desk, form), PreparedPrint)


def test_reading_a_register_stops_when_it_is_told_to(desk: PaperDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(register_views, "TOLD_EVERY", 2)
    progress = Progress()
    told: list[tuple[int, int]] = []

    def tell(done: int, total: int) -> None:
        told.append((done, total))
        if done == 2:
            progress.cancel()
        progress.report(done, total)

    with pytest.raises(Cancelled):
        desk.registers.view(RegisterAsked("register-control", TODAY, YEAR), KK, tell)
    assert told[-1][0] == 2 and told[-1][1] > 2


def test_the_register_of_control_counts_documents_not_rows(desk: PaperDesk) -> None:
    shown = view(desk, "register-control")
    papers = {line.cells[1].split("/")[0] for line in shown.lines}
    assert shown.numbering is not None and shown.numbering.entered == len(papers) < len(shown.lines)
    assert shown.unexplained == 0
    assert f"{len(papers)} (" in text_of(printed(desk, "register-control").pdf)


def test_reserved_and_annulled_numbers_are_disclosed(desk: PaperDesk, session: Session) -> None:
    incoming(session, "бірінші хат")
    assert not isinstance(Numbers(session).reserve(SeriesKind.INCOMING, 1, "кешігетін хатқа"), Refusal)
    incoming(session, "үшінші хат")
    words = text_of(printed(desk, "register-incoming").pdf)
    assert "1-нөмірден 3-нөмірге дейін 2 (екі) құжат" in words
    assert "2 (сақталған: кешігетін хатқа)" in words
    assert "Түсіндірілмеген" not in words


def test_words_narrow_a_register_and_its_print_says_so(desk: PaperDesk, session: Session) -> None:
    incoming(session, "бірінші хат")
    incoming(session, "екінші хат")
    shown = view(desk, "register-incoming", "ЕКІНШІ")
    assert [line.cells[0] for line in shown.lines] == ["2"]
    assert shown.numbering is None
    assert "Іріктеу: екінші" in text_of(printed(desk, "register-incoming", "екінші").pdf)


def test_nothing_above_the_clearance_is_read_and_the_gap_says_why(desk: PaperDesk, session: Session) -> None:
    incoming(session, "құпия хат")
    incoming(session, "өте құпия хат", Grade.TOP_SECRET)
    incoming(session, "тағы бір құпия хат")
    session.user = replace(session.user, clearance=Grade.SECRET)
    shown = desk.registers.view(RegisterAsked("register-incoming", TODAY, YEAR), KK)
    assert [line.cells[0] for line in shown.lines] == ["1", "3"]
    assert shown.numbering is not None
    assert [gap.reason for gap in shown.numbering.gaps] == ["бұл рұқсатпен көрінбейді"]
    assert shown.grade is Grade.SECRET


def test_the_paper_bears_the_head_of_the_audit_log(desk: PaperDesk, session: Session) -> None:
    last = list(session.entries())[-1]
    words = text_of(printed(desk, "register-control").pdf)
    assert f"№ {last['sequence']}" in words
    assert last["hash"][:4] in words


def test_a_printed_register_is_held_against_the_records(desk: PaperDesk, session: Session) -> None:
    made = printed(desk, "register-control")
    code = f"{made.number}/{made.fingerprint[:12]}"
    assert desk.prints.verify(code).same
    with session.work("case.register") as work:
        clause = work.db.get(Clause, 1)
        assert clause is not None
        clause.text_kk = "өзгерген мәтін (ойдан шығарылған)"
        work.commit()
    found = desk.prints.verify(code)
    assert (found.known, found.comparable, found.same) == (True, True, False)
    assert [change.field for change in found.changes] == ["rows.sha256"]


def test_the_register_of_copies_holds_what_was_sent(desk: PaperDesk) -> None:
    made = desk.cases.print_card(1, copies=2)
    assert isinstance(made, PreparedPrint)
    assert view(desk, "register-copies").lines == ()
    assert desk.press.send(made.number, PRINTER) is None
    lines = view(desk, "register-copies").lines
    assert [line.cells[3] for line in lines] == ["1", "2"]
    assert all("Бақылау карточкасы" in line.cells[1] and PRINTER in line.cells[6] for line in lines)


def test_a_long_register_can_be_stopped(desk: PaperDesk) -> None:
    progress = Progress()
    progress.cancel()
    order = desk.registers.order(RegisterAsked("audit-log", TODAY, YEAR), PaperLanguage.KAZAKH, progress.report)
    with pytest.raises(Cancelled):
        desk.press.prepare(order)
    assert desk.prints.verify("1/000000000000").known is False


def test_the_audit_log_on_paper_speaks_the_paper_s_language_and_the_office_s_clock(
    desk: PaperDesk, session: Session
) -> None:
    at = session.clock.local_now()

    def rows(language: Language, actions: tuple[str, ...] = (), user_uid: str = "") -> list[tuple[str, ...]]:
        asked = RegisterAsked("audit-log", TODAY, YEAR, actions=actions, user_uid=user_uid)
        return [line.cells for line in desk.registers.view(asked, language).lines]

    kazakh, russian = rows(Language.KAZAKH), rows(Language.RUSSIAN)
    made = next(cells for cells in kazakh if cells[3] == "карточка тіркелді" and cells[4].startswith("тармақ № "))
    assert made[1].startswith(f"{at:%d.%m.%Y %H:%M}") and made[5] == "жаңа жазба"
    assert [cells[0] for cells in kazakh] == [cells[0] for cells in russian]
    assert not [cells for cells in (*kazakh, *russian) if any("_" in cell for cell in cells)]
    cases = rows(Language.RUSSIAN, actions=("case.register",))
    assert cases and {cells[3] for cells in cases} == {"карточка зарегистрирована"}
    assert len(rows(Language.RUSSIAN, user_uid=session.user.uid)) == len(russian)
    assert not rows(Language.RUSSIAN, user_uid="ff" * 16)


def test_what_the_audit_log_was_asked_for_is_kept_and_printed(desk: PaperDesk, session: Session) -> None:
    asked = RegisterAsked("audit-log", TODAY, YEAR, actions=("case.register",), user_uid=session.user.uid)
    assert RegisterAsked.read("audit-log", asked.text()) == asked
    made = desk.press.prepare(desk.registers.order(asked, PaperLanguage.KAZAKH))
    assert isinstance(made, PreparedPrint)
    assert f"{session.user.login}; карточка тіркелді" in " ".join(text_of(made.pdf).split())
