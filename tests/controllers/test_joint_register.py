"""The register of control of a site that holds copies of other sites' papers: their numbers are not its own."""

from __future__ import annotations

from app.controllers.office.numbers import Numbers
from app.controllers.paper.paper_desk import paper_desk
from app.controllers.paper.press import PreparedPrint
from app.controllers.paper.register_views import RegisterAsked
from app.printing.paper import PaperLanguage
from app.rules.outcome import Refusal
from app.rules.terms import Language, SeriesKind
from tests.controllers.imports.conftest import offices
from tests.controllers.test_prints import text_of
from tests.exchange.offices import Office

__all__ = ["offices"]


def test_a_number_of_another_site_neither_fills_a_gap_nor_makes_one(offices: list[Office]) -> None:
    sender, recipient = offices
    sender.register("15-1")
    sender.register("15-2")  # bears No. 2 there
    recipient.register("99-1")
    reserved = Numbers(recipient.session).reserve(SeriesKind.CONTROL, 1, "бөлімге (ойдан шығарылған)")
    assert not isinstance(reserved, Refusal)
    recipient.register("99-2")
    recipient.take(sender.send(recipient))
    desk = paper_desk(recipient.session)
    today = recipient.clock.today()
    asked = RegisterAsked("register-control", today, today.replace(month=1, day=1), "")
    view = desk.registers.view(asked, Language.KAZAKH)
    assert len(view.lines) == 8  # four papers of two clauses
    assert view.numbering is not None
    assert (view.numbering.entered, view.numbering.elsewhere) == (2, 2)
    assert [gap.number for gap in view.numbering.gaps] == [2]
    assert view.unexplained == 0
    made = desk.press.prepare(desk.registers.order(asked, PaperLanguage.KAZAKH))
    assert isinstance(made, PreparedPrint)
    text = text_of(made.pdf)
    assert "1-нөмірден 3-нөмірге дейін 2 (екі) құжат енгізілді." in text
    assert "өз нөмірімен енгізілгені: 2 (екі) құжат" in text
