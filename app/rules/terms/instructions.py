"""Words of drafts of the President's instructions (28-33)."""

from enum import StrEnum


class EventKind(StrEnum):
    """Events after which the President's instructions are drafted (paragraph 28)."""

    REGIONAL_VISIT = "regional_visit"
    INTERNATIONAL_EVENT = "international_event"
    PUBLIC_EVENT = "public_event"
    STATEMENT = "statement"
    WORKING_MEETING = "working_meeting"
    EXTENDED_GOVERNMENT_MEETING = "extended_government_meeting"
    ADVISORY_BODY = "advisory_body"
    SECURITY_COUNCIL = "security_council"
    ASSEMBLY_SESSION = "assembly_session"
    ASSEMBLY_COUNCIL = "assembly_council"
    OTHER_BODY = "other_body"


class InstructionForm(StrEnum):
    """Forms in which instructions are drawn up (paragraph 28)."""

    PROTOCOL = "protocol"
    DECISION = "decision"
    INSTRUCTION_TEXT = "instruction_text"
    ACTION_PLAN = "action_plan"


class DraftCriterion(StrEnum):
    """What is taken into account when instructions are drafted (paragraph 30)."""

    WORKED_THROUGH = "worked_through"
    STRATEGIC_GOALS = "strategic_goals"
    EXPECTED_RESULT = "expected_result"
    REAL_TERMS = "real_terms"
    RESOURCES = "resources"
    GOVERNMENT_INDEPENDENCE = "government_independence"


class InstructionStage(StrEnum):
    """The route of draft instructions, in order (paragraphs 31-33)."""

    TO_HEAD = "to_head"
    PREPARATION = "preparation"
    DELEGATION = "delegation"
    REVIEW = "review"
    AGREEMENT = "agreement"
    VISAS = "visas"
    SIGNATURE = "signature"
