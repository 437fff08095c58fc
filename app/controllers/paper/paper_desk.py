"""Everything that is printed, wired together once for a session: press, layouts, registers, copies, kit."""

from __future__ import annotations

from functools import cached_property

from app.controllers.control.cases import Cases
from app.controllers.drafting.act_drafts import ActDrafts
from app.controllers.law.editions import Editions
from app.controllers.paper.copies import Copies
from app.controllers.paper.kit import Kit
from app.controllers.paper.layouts import Layouts
from app.controllers.paper.paper_sources import add_sources
from app.controllers.paper.press import Press
from app.controllers.paper.prints import Prints
from app.controllers.paper.read_papers import acquaintance_sheets
from app.controllers.paper.registers import Registers
from app.controllers.plans.planning import Planning
from app.controllers.vault.sessions import Session
from app.events import Events
from app.rules.rulebook import Rulebook


class PaperDesk:
    """Made from the cases whose papers it prints."""

    def __init__(self, session: Session, cases: Cases, rulebook: Rulebook, events: Events) -> None:
        self.session, self.cases = session, cases
        self.prints: Prints = cases.prints
        self.press: Press = cases.prints.press
        self.registers = Registers(session, rulebook, events, cases.prints)

    @cached_property
    def layouts(self) -> Layouts:
        return Layouts(self.session)

    @cached_property
    def copies(self) -> Copies:
        return Copies(self.session, self.press)

    @cached_property
    def kit(self) -> Kit:
        return Kit(self.session, self.cases, self.registers, self.press)


def paper_desk(session: Session) -> PaperDesk:
    """The same for a command: cases under the rulebook in force in this vault."""
    events = Events()
    book = Editions(session, events).rulebook()
    cases = Cases(session, book, events)

    def acts() -> ActDrafts:
        return ActDrafts(session, book, events)

    def planning() -> Planning:
        return Planning(session, book, events, cases.prints)

    add_sources(cases, acts, planning, lambda: acquaintance_sheets(session, cases, acts, planning))
    return PaperDesk(session, cases, book, events)
