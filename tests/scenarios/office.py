"""An office at work: a vault, its clock and every controller of a case's life, for whole stories. All is invented."""

from __future__ import annotations

from datetime import date

from app.clock import FixedClock
from app.controllers.control.cases import Cases
from app.controllers.control.entries import ClauseEntry, InstructionEntry
from app.controllers.control.execution import Execution
from app.controllers.control.move_entries import DecisionEntry, ProposalEntry
from app.controllers.control.move_views import Moved, Proposed
from app.controllers.control.moves import Moves
from app.controllers.control.report_entries import ReportEntry, ReportView
from app.controllers.control.reports import Reports
from app.controllers.control.views import CardView
from app.controllers.overview.discipline import Discipline
from app.controllers.overview.watch import Waiting, Watch
from app.controllers.plans.road_maps import RoadMaps
from app.controllers.vault.sessions import Session
from app.editions import shipped_rulebook
from app.events import Events
from app.rules.outcome import Refusal
from app.rules.terms import (
    Ground,
    Owner,
    Position,
    ReportKind,
    ReportProposal,
    Rule,
    SelfAssessment,
)
from tests.case_samples import paper, register
from tests.replaying import assert_replays


class StoryOffice:
    """What the persons of a story do, with the dates they do it on."""

    def __init__(self, session: Session, clock: FixedClock) -> None:
        self.session, self.clock, self.events = session, clock, Events()
        book = shipped_rulebook()
        self.cases = Cases(session, book, self.events)
        self.execution = Execution(session, book, self.events)
        self.moves = Moves(session, book, self.events)
        self.reports = Reports(session, book, self.events)
        self.road_maps = RoadMaps(session, book, self.events)
        self.watch = Watch(session, book, self.events)
        self.discipline = Discipline(session, book, self.events)

    def on(self, day: date) -> date:
        """It becomes this day."""
        self.clock.at = self.clock.at.replace(year=day.year, month=day.month, day=day.day)
        return day

    def register(self, clause: ClauseEntry, **changes: object) -> int:
        entry: InstructionEntry = paper(clause, **changes)
        return register(self.cases, entry)

    def card(self, case_id: int) -> CardView:
        return self.cases.card(case_id)

    def due(self, case_id: int, rule: Rule) -> list[date]:
        """Days on which something is owed and not done."""
        owed = self.execution.of_case(case_id).owed
        return [one.due_on for one in owed if one.rule is rule and one.done_on is None and one.withdrawn_on is None]

    def done(self, case_id: int, rule: Rule, on: date, reference: str) -> None:
        """The first open obligation of a rule was done."""
        open_ones = [
            one
            for one in self.execution.of_case(case_id).owed
            if one.rule is rule and one.done_on is None and one.withdrawn_on is None
        ]
        took = self.execution.done(open_ones[0].obligation_id, on, reference)
        assert not isinstance(took, Refusal), took

    def proposals_arrive(self, case_id: int, on: date) -> None:
        """Every co-executor's proposals reach the consolidator (65)."""
        for one in self.execution.of_case(case_id).owed:
            if one.owner is Owner.CO_EXECUTOR and one.done_on is None and one.withdrawn_on is None:
                took = self.execution.proposals_arrived(case_id, one.body, on, 2, f"№ {one.obligation_id}")
                assert not isinstance(took, Refusal), took

    def report(self, case_id: int, on: date, **changes: object) -> ReportView:
        """The report in the form of Appendix 7 is sent."""
        fields = {
            "number": "1-1/77", "sheets": 3, "result": "Жүйе 12 өңірде енгізілді (ойдан шығарылған)",
            "assessment": SelfAssessment.EXECUTED, "proposal": ReportProposal.REMOVE, "ground": Ground.EXECUTED,
            "signed_by": Position.FIRST_HEAD, "signatory": "Ойданов О.", **changes,
        }  # fmt: skip
        sent = self.reports.send(case_id, ReportEntry(ReportKind.FINAL, on, **fields))  # type: ignore[arg-type]
        assert isinstance(sent, ReportView), sent
        return sent

    def propose(self, case_id: int, asked: ProposalEntry) -> int:
        done = self.moves.propose(case_id, asked)
        assert isinstance(done, Proposed), done
        return done.step_id

    def decide(self, step_id: int, decision: DecisionEntry) -> Moved:
        done = self.moves.decide(step_id, decision)
        assert isinstance(done, Moved), done
        return done

    def enter(self, case_id: int, asked: ProposalEntry, decision: DecisionEntry) -> Moved:
        done = self.moves.enter(case_id, asked, decision)
        assert isinstance(done, Moved), done
        return done

    def waiting(self, waiting: Waiting) -> list[int]:
        return [one.case_id for one in self.watch.of(waiting)]

    def course(self, case_id: int) -> list[str]:
        return [line.action for line in self.card(case_id).course]

    def end(self) -> None:
        """After the story the journal alone gives every record back."""
        assert_replays(self.session)
