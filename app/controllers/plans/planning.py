"""The controllers of drafts of instructions, plans, road maps and decrees, and their papers, for one session."""

from __future__ import annotations

from app.controllers.drafting.instruction_drafts import InstructionDrafts
from app.controllers.paper.prints import Prints
from app.controllers.paper.registers import Registers
from app.controllers.plans.decrees import Decrees
from app.controllers.plans.nationwide_plans import NationwidePlans
from app.controllers.plans.plan_papers import PlanPapers
from app.controllers.plans.road_maps import RoadMaps
from app.controllers.vault.sessions import Session
from app.events import Events
from app.rules.rulebook import Rulebook


class Planning:
    """What the places Drafts and Plans ask of this area."""

    def __init__(self, session: Session, rulebook: Rulebook, events: Events, prints: Prints) -> None:
        self.drafts = InstructionDrafts(session, rulebook, events)
        self.plans = NationwidePlans(session, rulebook, events)
        self.road_maps = RoadMaps(session, rulebook, events)
        self.decrees = Decrees(session, rulebook, events)
        registers = Registers(session, rulebook, events, prints)
        self.papers = PlanPapers(session, self.drafts, self.plans, self.road_maps, registers)
