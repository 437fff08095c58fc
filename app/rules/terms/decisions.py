"""Words of the steps that move a term, end control or restore it, and of the papers they rest on (68-80-1)."""

from enum import StrEnum


class StepKind(StrEnum):
    """What may be done with a case: three ways to move a term (69, 70, 72), ending and restoring control."""

    EXTEND = "extend"
    TRANSFER_MEDIUM = "transfer_medium"
    TRANSFER_LONG = "transfer_long"
    RESCHEDULE = "reschedule"
    REMOVE = "remove"
    REINSTATE = "reinstate"
    CLOSE_OWN = "close_own"


class StepState(StrEnum):
    """Where a step stands: proposed and waiting for its decision, decided either way, or entered by mistake."""

    AWAITING = "awaiting"
    GRANTED = "granted"
    REFUSED = "refused"
    ANNULLED = "annulled"


class Decider(StrEnum):
    """Who takes a decision."""

    PRESIDENT = "president"
    HEAD_OF_ADMINISTRATION = "head_of_administration"
    COUNCIL_SECRETARY = "council_secretary"
    STATE_COUNSELLOR = "state_counsellor"
    PRIME_MINISTER = "prime_minister"
    DEPUTY_PRIME_MINISTER = "deputy_prime_minister"
    FIRST_HEAD = "first_head"


class Basis(StrEnum):
    """The papers a decision rests on."""

    EXPERT_CONCLUSION = "expert_conclusion"
    CONSENT_WITH_VISAS = "consent_with_visas"
    LETTER = "letter"
    PROPOSAL = "proposal"
    INSPECTION = "inspection"
    FINAL_REPORT = "final_report"
    MEMO = "memo"
    FACT = "fact"


class LetterPart(StrEnum):
    """What the executor's letter must state (paragraph 68)."""

    STATE = "state"
    REASONS = "reasons"
    DATE = "date"
    RESPONSIBLE = "responsible"


class Ground(StrEnum):
    """Grounds of a new term (70), of removal and of restored control (75, 76)."""

    DONE_IN_SUBSTANCE = "done_in_substance"
    FURTHER_MATTERS = "further_matters"
    DEPENDS_ON_OTHER = "depends_on_other"
    EMERGENCY = "emergency"
    EXECUTED = "executed"
    COVERED = "covered"
    IMPOSSIBLE = "impossible"
    HANDED_OVER = "handed_over"
