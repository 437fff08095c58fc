"""Invented drafts of acts for tests: registered, given visas and papers, walked along their route."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from app.controllers.drafting.draft_entries import AttachmentEntry, DraftFacts, EventEntry, NewDraft, VisaEntry
from app.controllers.drafting.draft_steps import DraftSteps
from app.controllers.drafting.draft_views import DraftView, StageView
from app.controllers.drafting.draft_visas import DraftVisas
from app.controllers.drafting.drafts import Drafts
from app.controllers.vault.sessions import Session
from app.editions import shipped_rulebook
from app.events import Events
from app.rules.terms import DraftEvent, Grade, Initiator, NotePart, PackageItem, Phase, Position, Stage
from tests.case_samples import MINISTRY

PERSON = "Ойданов О. (ойдан шығарылған)"
GOVERNMENT_ACT = DraftFacts(
    title_kk="Ойдан шығарылған мәселелер туралы жарлық жобасы",
    initiator=Initiator.GOVERNMENT,
    developer=MINISTRY,
    grade=Grade.SECRET,
    raises_spending=True,
    supervisor=Position.ASSISTANT,
    holds_instructions=True,
)


@dataclass(frozen=True, slots=True)
class DraftOffice:
    """The controllers of drafts at one desk."""

    drafts: Drafts
    steps: DraftSteps
    visas: DraftVisas

    def made(self, facts: DraftFacts, sheets: int = 2, on: date | None = None) -> DraftView:
        view = self.drafts.register(NewDraft(facts, sheets, on))
        assert isinstance(view, DraftView), view
        return view

    def happened(self, draft_id: int, event: DraftEvent, on: date, **more: object) -> DraftView:
        view = self.steps.enter(draft_id, EventEntry(event, on, **more))  # type: ignore[arg-type]
        assert isinstance(view, DraftView), view
        return view

    def all_visas(self, draft_id: int, phase: Phase, on: date) -> DraftView:
        """Every visa the sheet still asks for, put on one day."""
        view = self.drafts.view(draft_id)
        for line in view.agreement if phase is Phase.AGREEMENT else view.final:
            if line.given is None:
                entry = VisaEntry(line.position, on, PERSON, line.body)
                done = self.visas.put(draft_id, phase, entry)
                assert isinstance(done, DraftView), done
                view = done
        return view

    def whole_package(self, draft_id: int) -> DraftView:
        """Every paper the checklist asks for."""
        view = self.drafts.view(draft_id)
        for line in view.checklist:
            entry = AttachmentEntry(line.item, 2)
            if line.item is PackageItem.NOTE:
                entry = replace(entry, signed_by=line.signed_by, states=frozenset(NotePart))
            done = self.visas.attach(draft_id, entry)
            assert isinstance(done, DraftView), done
            view = done
        return view

    def all_sheets(self, draft_id: int, phase: Phase, on: date) -> DraftView:
        round_ = self.drafts.view(draft_id).round_of(phase)
        assert round_ is not None
        done = self.visas.sign_sheets(draft_id, phase, round_.to_sign, on)
        assert isinstance(done, DraftView), done
        return done


def draft_office(session: Session, events: Events | None = None) -> DraftOffice:
    told = events or Events()
    book = shipped_rulebook()
    return DraftOffice(Drafts(session, book, told), DraftSteps(session, book, told), DraftVisas(session, book, told))


def stage(view: DraftView, wanted: Stage) -> StageView:
    return next(found for found in view.stages if found.stage is wanted)
