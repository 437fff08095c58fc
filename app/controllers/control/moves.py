"""Moves of a term, endings and restored control: asked first, proposed by letter, decided when the paper is back."""

from __future__ import annotations

from dataclasses import replace

from app.controllers.control import case_facts, owing
from app.controllers.control.case_access import visible_step
from app.controllers.control.case_desk import CaseDesk
from app.controllers.control.move_checks import decision_faults, proposal_faults
from app.controllers.control.move_entries import DecisionEntry, ProposalEntry, Questions, RefusedEntry, TakenBackEntry
from app.controllers.control.move_facts import facts_of, proposal_of, step_view, write_decision, write_proposal
from app.controllers.control.move_views import Moved, MovesView, Proposed
from app.controllers.findings import fault
from app.rules.advice import Advice, advise
from app.rules.decisions import answer
from app.rules.handovers import hand_over_findings, is_hand_over, take_back_findings
from app.rules.moves import counters
from app.rules.outcome import Answer, Finding, Refusal
from app.rules.stages import PROPOSED, OpenWork, full_answer, refused_proposal, refused_step, wrong_decider
from app.rules.terms import Role, Rule, StepKind, StepState
from db.models.cases import Clause
from db.models.moves import Breach, Step, TakenBack
from db.queries import cases as case_queries
from db.queries import moves as queries
from db.session import UnitOfWork


class Moves(CaseDesk):
    """What a signed-in user does with the term of a case. Refusals are values; failures are `app.errors`."""

    # asking

    def ask(self, case_id: int, asked: ProposalEntry, decision: DecisionEntry | None = None) -> Answer:
        """What the decree says to a step before anything is entered or printed: breaches, what is missing, who may
        decide, what it will cause. Writes nothing."""
        with self._session.read() as work:
            clause = self._clause(work, case_id)
            return self._answer(work, clause, asked, decision)

    def advise(self, case_id: int, asked: Questions) -> Advice | None:
        """Which of extension, transfer and new term the answers lead to; None while its date is missing."""
        with self._session.read() as work:
            clause = self._clause(work, case_id)
            case = case_facts.of_record(clause)
            return advise(case, asked, self._books.of(work, clause, case, asked.new_deadline or self._today))

    def history(self, case_id: int) -> MovesView:
        """Every step of a case, both counters, and the proposal that awaits its decision."""
        with self._session.read() as work:
            clause = self._clause(work, case_id)
            steps = tuple(step_view(step) for step in clause.steps)
            return MovesView(
                case_id=clause.id,
                case_number=clause.case_number,
                status=clause.status,
                first_deadline=clause.first_deadline,
                deadline=clause.deadline,
                counters=counters(case_facts.of_record(clause), None),
                steps=steps,
                awaiting=next((step for step in steps if step.state is StepState.AWAITING), None),
            )

    def _answer(self, work: UnitOfWork, clause: Clause, asked: ProposalEntry, decision: DecisionEntry | None) -> Answer:
        step = facts_of(asked, decision, self._today)
        waiting, arrived = owing.open_work_of(clause)
        case = case_facts.of_record(clause)
        said = full_answer(case, step, OpenWork(waiting, arrived), self._books.of(work, clause, case, step.decided_on))
        if any(finding.rule is Rule.TERMS_CALENDAR for finding in said.requires):  # a date beyond the case's own years
            book = self._books.current(work, step.decided_on)
            said = full_answer(case, step, OpenWork(waiting, arrived), book)
        if decision is None or not is_hand_over(step):
            return said
        breaches, requires = hand_over_findings(case, decision.level_after, decision.handed_to.strip())
        return replace(said, breaches=(*said.breaches, *breaches), requires=(*said.requires, *requires))

    # entering

    def propose(self, case_id: int, asked: ProposalEntry) -> Proposed | Refusal:
        """Enter a proposal by its letter. A letter after the deadline carries nothing; it is noted as a breach (54)."""
        self._session.require(Role.CONTROLLER, Role.REGISTRAR)
        with self._session.work("move.propose") as work:
            clause = self._clause(work, case_id)
            faults = list(proposal_faults(asked, clause, self._today))
            if asked.kind not in PROPOSED:
                faults.append(fault("kind", "move.not_proposed"))
            faults.extend(_one_at_a_time(work, clause))
            if faults:
                return Refusal(tuple(faults))
            said = self._answer(work, clause, asked, None)
            refusal = refused_proposal(said)
            done: Proposed | Refusal
            if refusal is not None:
                self._note_breach(work, clause, asked, refusal)
                done = refusal
            else:
                step = self._new_step(work, clause, asked)
                work.commit()
                done = Proposed(step.id, said)
        self._tell(case_id)  # of a breach that was noted, too
        return done

    def decide(self, step_id: int, decision: DecisionEntry) -> Moved | Refusal:
        """Enter the decision on a proposal that waits for it."""
        self._session.require(Role.CONTROLLER)
        with self._session.work("move.decide") as work:
            step, clause = visible_step(work, self._session, step_id)
            if step.state is not StepState.AWAITING:
                return Refusal((fault("state", "move.decided_already"),))
            done = self._decide(work, clause, step, proposal_of(step), decision)
            if isinstance(done, Refusal):
                return done
            work.commit()
        self._tell(clause.id)
        return done

    def enter(self, case_id: int, asked: ProposalEntry, decision: DecisionEntry) -> Moved | Refusal:
        """Enter a proposal and its decision at once: restored control, the body's own closing, a card box."""
        self._session.require(Role.CONTROLLER)
        with self._session.work("move.enter") as work:
            clause = self._clause(work, case_id)
            faults = [*proposal_faults(asked, clause, self._today), *_one_at_a_time(work, clause)]
            if faults:
                return Refusal(tuple(faults))
            done = self._decide(work, clause, None, asked, decision)
            if isinstance(done, Refusal):
                return done
            work.commit()
        self._tell(case_id)
        return done

    def refuse(self, step_id: int, refused: RefusedEntry) -> Moved | Refusal:
        """Enter that a proposal was not granted. It stays on record and counts for paragraph 73."""
        self._session.require(Role.CONTROLLER)
        with self._session.work("move.refuse") as work:
            step, clause = visible_step(work, self._session, step_id)
            decision = DecisionEntry(refused.decided_on, refused.decided_by, refused.decision_number)
            asked = proposal_of(step)
            faults = list(decision_faults(decision, asked, clause, self._today))
            if step.state is not StepState.AWAITING:
                faults.insert(0, fault("state", "move.decided_already"))
            if not refused.reason.strip():
                faults.append(fault("reason", "entry.required"))
            case = case_facts.of_record(clause)
            book = self._books.of(work, clause, case, decision.decided_on)
            wrong = wrong_decider(case, step.kind, decision.decided_by, book)
            if faults or wrong:
                return Refusal((*faults, *wrong))
            write_decision(step, decision)
            step.new_deadline, step.refusal_reason = None, refused.reason.strip()
            self._close_step(step, StepState.REFUSED)
            said = answer(case_facts.of_record(clause), None, book)
            work.commit()
            done = Moved(step.id, clause.status, said)
        self._tell(clause.id)
        return done

    def annul(self, step_id: int, reason: str) -> Moved | Refusal:
        """Take back an entry made by mistake, the last one only; it stays on record with the reason."""
        self._session.require(Role.CONTROLLER)
        with self._session.work("move.annul") as work:
            step, clause = visible_step(work, self._session, step_id)
            last = max((past.place for past in clause.steps if past.state is not StepState.ANNULLED), default=None)
            if step.place != last:
                return Refusal((fault("state", "move.not_last"),))
            if not reason.strip():
                return Refusal((fault("reason", "entry.required"),))
            step.state, step.annulled_reason = StepState.ANNULLED, reason.strip()
            said = self._settle(work, clause, step)
            work.commit()
            done = Moved(step.id, clause.status, said)
        self._tell(clause.id)
        return done

    def take_back(self, case_id: int, entry: TakenBackEntry) -> Answer | Refusal:
        """Control that was handed over comes back to the Administration (42-1); the deadline stays."""
        self._session.require(Role.CONTROLLER)
        with self._session.work("move.take_back") as work:
            clause = self._clause(work, case_id)
            decision = DecisionEntry(entry.on, entry.decided_by, entry.reference)
            kind = ProposalEntry(StepKind.REMOVE)
            faults = [
                *proposal_faults(kind, clause, self._today),
                *decision_faults(decision, kind, clause, self._today),
            ]
            wrong = take_back_findings(case_facts.of_record(clause), entry.decided_by, entry.ground)
            if faults or wrong or entry.ground is None:
                return Refusal((*faults, *wrong))
            back = TakenBack(clause_id=clause.id, level_before=clause.level, on=entry.on, ground=entry.ground)
            back.decided_by, back.reference = entry.decided_by, entry.reference.strip()
            work.db.add(self._stamped(back))
            work.db.flush()
            said = self._settle(work, clause)
            work.commit()
        self._tell(case_id)
        return said

    # inside

    def _decide(
        self, work: UnitOfWork, clause: Clause, step: Step | None, asked: ProposalEntry, decision: DecisionEntry
    ) -> Moved | Refusal:
        faults = tuple(decision_faults(decision, asked, clause, self._today))
        if faults:
            return Refusal(faults)
        said = self._answer(work, clause, asked, decision)
        refusal = refused_step(said)
        if refusal is not None:
            return refusal
        step = step if step is not None else self._new_step(work, clause, asked)
        write_decision(step, decision)
        if decision.level_after is not None and is_hand_over(facts_of(asked, decision, decision.decided_on)):
            step.level_before, step.level_after = clause.level, decision.level_after
            name = decision.handed_to.strip()
            step.handed_to = case_queries.body_named(work.db, name) if name else None
        self._close_step(step, StepState.GRANTED)
        if step.kind is StepKind.REINSTATE:
            clause.done_on = None
        work.db.flush()
        after = self._settle(work, clause, step)
        return Moved(step.id, clause.status, after)

    def _new_step(self, work: UnitOfWork, clause: Clause, asked: ProposalEntry) -> Step:
        step = Step(place=queries.next_place(work.db, clause.id), cycle=clause.cycle, state=StepState.AWAITING)
        step.deadline_before = clause.deadline
        write_proposal(self._stamped(step), asked)
        clause.steps.append(step)
        work.db.flush()
        return step

    def _close_step(self, step: Step, state: StepState) -> None:
        step.state = state
        step.decision_entered_at, step.decision_entered_by = self._session.clock.now(), self._session.user.full_name

    def _note_breach(self, work: UnitOfWork, clause: Clause, asked: ProposalEntry, refusal: Refusal) -> None:
        """A letter that came too late is kept as the breach it is (54), once."""
        late = any(finding.rule is Rule.DECISIONS_LETTER_IN_TIME for finding in refusal.breaches)
        if not late or asked.letter_on is None or clause.deadline is None:
            return
        reference = asked.letter_number.strip()
        known = queries.breaches_of(work.db, clause.id)
        if any((breach.on, breach.reference) == (asked.letter_on, reference) for breach in known):
            return
        breach = Breach(clause_id=clause.id, rule=Rule.DECISIONS_LETTER_IN_TIME, on=asked.letter_on)
        breach.due_on, breach.reference = clause.deadline, reference
        work.db.add(self._stamped(breach))
        work.commit()


def _one_at_a_time(work: UnitOfWork, clause: Clause) -> tuple[Finding, ...]:
    waiting = queries.awaiting(work.db, clause.id)
    return () if waiting is None else (fault("kind", "move.awaiting", kind=waiting.kind),)
