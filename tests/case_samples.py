"""Invented papers and clauses for tests of controllers, and short ways to register and move them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from app.controllers.control.cases import Cases
from app.controllers.control.entries import ClauseEntry, CoExecutorEntry, InstructionEntry
from app.controllers.control.move_entries import DecisionEntry, ProposalEntry
from app.controllers.control.views import Registered
from app.controllers.vault.witnesses import Witness
from app.rules.facts import Term
from app.rules.outcome import Refusal
from app.rules.terms import Basis, Decider, Grade, LetterPart, Origin, Role, StepKind
from app.vault.identity import Identity

MINISTRY = "Ойдан шығарылған министрлік"
AKIMAT = "Ойдан шығарылған әкімдік"
WHOLE_LETTER = frozenset(LetterPart)
CONCLUSION = frozenset({Basis.EXPERT_CONCLUSION})
REMOVAL = frozenset({Basis.PROPOSAL, Basis.EXPERT_CONCLUSION})


def clause(term: Term | None = None, **changes: object) -> ClauseEntry:
    entry = ClauseEntry(
        number="",
        text_kk="Ұсыныс енгізсін (ойдан шығарылған)",
        term=term,
        responsible=MINISTRY,
        coexecutors=(CoExecutorEntry(AKIMAT),),
    )
    return replace(entry, **changes)  # type: ignore[arg-type]


def paper(*clauses: ClauseEntry, **changes: object) -> InstructionEntry:
    """Received on Monday, 6 April 2026."""
    entry = InstructionEntry(
        grade=Grade.SECRET,
        origin=Origin.GENERAL,
        document_kind="Хаттама",
        document_number="15-1/7",
        signed_on=date(2026, 4, 3),
        received_at=datetime(2026, 4, 6, 9, 15),  # noqa: DTZ001
        title_kk="Кеңес хаттамасы (ойдан шығарылған)",
        sheets=3,
        clauses=clauses,
    )
    return replace(entry, **changes)  # type: ignore[arg-type]


def register(cases: Cases, entry: InstructionEntry) -> int:
    """Register a paper and give the id of its first case."""
    done = cases.register(entry, despite_duplicate=True)
    assert isinstance(done, Registered), done
    return done.case_ids[0]


def extension(sent_on: date, until: date, **changes: object) -> ProposalEntry:
    entry = ProposalEntry(
        StepKind.EXTEND, sent_on, "1-1/10", 2, WHOLE_LETTER, "Себебі (ойдан шығарылған)", "Ойданов О.", until
    )
    return replace(entry, **changes)  # type: ignore[arg-type]


def decision(on: date, by: Decider | None = Decider.HEAD_OF_ADMINISTRATION, **changes: object) -> DecisionEntry:
    entry = DecisionEntry(on, by, "20-5/1", "12", CONCLUSION, "№ 4 қорытынды", discipline="Қаралды (ойдан шығарылған)")
    return replace(entry, **changes)  # type: ignore[arg-type]


def codes(refusal: object) -> list[str]:
    assert isinstance(refusal, Refusal), refusal
    return [finding.code for finding in refusal]


def second_person() -> Witness:
    """A chief who has just shown their own passphrase (invented)."""
    return Witness("f" * 32, "Куәгер Ойданұлы", frozenset({Role.CHIEF}), Identity.fresh())
