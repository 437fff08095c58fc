"""What happened to the demonstration papers since they came: obligations done, a term moved, reports, a draft act."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TypeVar

from app.controllers.control.move_entries import DecisionEntry, ProposalEntry
from app.controllers.control.report_entries import ReportEntry
from app.controllers.drafting.draft_entries import DraftFacts, EventEntry, NewDraft, VisaEntry
from app.controllers.paper.copies import ActEntry
from app.controllers.paper.press import PaperLanguage
from app.demonstration import AGENCY, MINISTRY, NOTE
from app.rules.outcome import Refusal
from app.rules.terms import (
    Basis,
    Decider,
    DraftEvent,
    Grade,
    Ground,
    Initiator,
    LetterPart,
    Phase,
    Position,
    ReportKind,
    ReportProposal,
    Rule,
    SelfAssessment,
    StepKind,
)  # fmt: skip
from ui.program import Controllers

PERSON = "Ойданов О. (ойдан шығарылған)"
COUNCIL_FIRST, COUNCIL_LAST, OVERDUE = 4, 14, 17  # cases of the demonstration papers
Done = TypeVar("Done")


def live(ask: Controllers, today: date) -> None:
    """Bring the papers of `app.demonstration` to the state of an ordinary working day."""
    for case_id in (1, *range(COUNCIL_FIRST, COUNCIL_LAST + 1), 15, 16):
        _visions(ask, case_id)
    _moved(ask, COUNCIL_FIRST, today)
    _reported(ask, OVERDUE, today)
    _draft(ask, today)
    _printed(ask)


def _took(done: Done | Refusal) -> Done:
    if isinstance(done, Refusal):
        raise RuntimeError([finding.code for finding in done])
    return done


def _visions(ask: Controllers, case_id: int) -> None:
    for owed in ask.execution.of_case(case_id).owed:
        if owed.rule is Rule.OBLIGATIONS_PROCESS_VISION and owed.done_on is None:
            on = min(owed.due_on, ask.session.clock.today())
            _took(ask.execution.done(owed.obligation_id, on, "№ 1 жоспар (ойдан шығарылған)"))


def _moved(ask: Controllers, case_id: int, today: date) -> None:
    """A decision of the Security Council extended once, and a second case whose letter waits for its decision."""
    for number, moved in enumerate((case_id, case_id + 1)):
        deadline = ask.cases.card(moved).answer.deadline
        if deadline is None:
            raise RuntimeError("the demonstration paper has a term")
        letter = ProposalEntry(
            StepKind.EXTEND, today - timedelta(days=2), f"1-1/{10 + number}", 2, frozenset(LetterPart),
            f"Деректер кеш келді {NOTE}", PERSON, deadline + timedelta(days=35),
        )  # fmt: skip
        if number:
            _took(ask.moves.propose(moved, letter))
            continue
        paper = DecisionEntry(
            today, Decider.COUNCIL_SECRETARY, "20-5/1", "12", frozenset({Basis.EXPERT_CONCLUSION}), "№ 4 қорытынды",
            discipline=f"Қаралды {NOTE}",
        )  # fmt: skip
        _took(ask.moves.enter(moved, letter, paper))


def _reported(ask: Controllers, case_id: int, today: date) -> None:
    """The report is sent late, the case done here: now it waits for its removal."""
    report = ReportEntry(
        ReportKind.FINAL, today, number="1-1/77", sheets=3, result=f"Баяндама ұсынылды {NOTE}",
        assessment=SelfAssessment.EXECUTED, proposal=ReportProposal.REMOVE, ground=Ground.EXECUTED,
        signed_by=Position.FIRST_HEAD, signatory=PERSON, reasons=f"Деректер кеш келді {NOTE}",
    )  # fmt: skip
    sent = _took(ask.reports.send(case_id, report))
    ask.reports.accept(sent.report_id)
    _took(ask.execution.executed_here(case_id, today))


def _draft(ask: Controllers, today: date) -> None:
    """A draft act with half of its visas, and one just begun."""
    acts = ask.acts
    facts = DraftFacts(
        title_kk=f"Құжат айналымын реттеу туралы Жарлықтың жобасы {NOTE}", initiator=Initiator.GOVERNMENT,
        developer=MINISTRY, grade=Grade.SECRET, raises_spending=True, supervisor=Position.ASSISTANT,
        holds_instructions=True,
    )  # fmt: skip
    begun = today - timedelta(days=9)
    draft = _took(acts.drafts.register(NewDraft(facts, 4, begun)))
    _took(acts.steps.enter(draft.draft_id, EventEntry(DraftEvent.PREPARED, begun)))
    for line in draft.agreement[:3]:
        visa = VisaEntry(line.position, today - timedelta(days=2), PERSON, line.body)
        _took(acts.visas.put(draft.draft_id, Phase.AGREEMENT, visa))
    other = DraftFacts(
        title_kk=f"Комиссия құрамы туралы өкімнің жобасы {NOTE}", initiator=Initiator.GOVERNMENT, developer=AGENCY,
        grade=Grade.TOP_SECRET, supervisor=Position.ASSISTANT,
    )  # fmt: skip
    _took(acts.drafts.register(NewDraft(other, 2, today - timedelta(days=1))))


def _printed(ask: Controllers) -> None:
    """Cards printed in copies; a spoiled sheet waits, another is in an act of destruction that is drawn up."""
    paper, printer = ask.paper, f"Кабинет-12 принтері {NOTE}"
    for case_id in (1, COUNCIL_FIRST, OVERDUE):
        order = paper.prints.card_order(case_id, PaperLanguage.KAZAKH)
        made = _took(paper.press.prepare(replace(_took(order), copies=2, addressees=("іске", MINISTRY))))
        if (refusal := paper.press.send(made.number, printer)) is not None:
            _took(refusal)
    copies = paper.copies
    first, second, third = copies.copies()[:3]
    spoiled = _took(copies.spoil(first.copy_id, "1", 1, f"принтер жұлып алды {NOTE}"))
    act = ActEntry(
        basis=f"басылымдар журналы {NOTE}", method=f"ұсақтағыш {NOTE}", chair=PERSON,
        members=(f"Мысалов Б. {NOTE}", f"Сынақова А. {NOTE}"), spoiled_ids=(spoiled.spoiled_id,),
    )  # fmt: skip
    _took(copies.draw_up(act))
    _took(copies.spoil(second.copy_id, "1", 1, f"бояу біркелкі түспеді {NOTE}"))
    _took(copies.spoil(third.copy_id, "1", 1, f"парақ бүктеліп қалды {NOTE}"))
