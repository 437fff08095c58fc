"""Everything about drafts of acts that the window asks: one desk with its controllers."""

from __future__ import annotations

from app.controllers.drafting.draft_control import DraftControl
from app.controllers.drafting.draft_prints import DraftPrints
from app.controllers.drafting.draft_steps import DraftSteps
from app.controllers.drafting.draft_visas import DraftVisas
from app.controllers.drafting.drafts import Drafts
from app.controllers.drafting.tracked_papers import TrackedPapers
from app.controllers.office.officials import Officials
from app.controllers.vault.sessions import Session
from app.events import Events
from app.rules.rulebook import Rulebook


class ActDrafts:
    """The controllers of drafts of acts, made together because a page needs them all."""

    def __init__(self, session: Session, rulebook: Rulebook, events: Events) -> None:
        self.drafts = Drafts(session, rulebook, events)
        self.steps = DraftSteps(session, rulebook, events)
        self.visas = DraftVisas(session, rulebook, events)
        self.control = DraftControl(session, rulebook, events)
        self.papers = TrackedPapers(session)
        self.officials = Officials(session)
        self.prints = DraftPrints(session, self.drafts, self.control, self.papers)
