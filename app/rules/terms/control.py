"""Words of control: where a case comes from, how urgent it is, who owes what (chapters 5 and 6 of the rules)."""

from enum import StrEnum


class Origin(StrEnum):
    """Where a controlled case comes from; it decides who may decide (paragraphs 42, 69-78)."""

    GENERAL = "general"
    SECURITY_COUNCIL = "security_council"
    ASSEMBLY = "assembly"
    PERSONAL = "personal"
    PUBLISHED = "published"
    STATE_COUNSELLOR = "state_counsellor"
    ADDRESS_PLAN = "address_plan"
    ELECTION_PROGRAMME = "election_programme"


class Level(StrEnum):
    """At whose level a case is controlled (paragraphs 41, 42-1)."""

    ADMINISTRATION = "administration"
    GOVERNMENT = "government"
    CENTRAL_BODY = "central_body"
    LOCAL_BODY = "local_body"


class LevelGround(StrEnum):
    """Why control is at the Administration (paragraph 42-1, sub-paragraphs 1-7)."""

    STRATEGIC = "strategic"
    LEGISLATION = "legislation"
    MAJOR_PROJECT = "major_project"
    COUNCIL_OR_ASSEMBLY = "council_or_assembly"
    PERSONAL = "personal"
    ADDRESSED = "addressed"
    IMPORTANT = "important"


class ControlObject(StrEnum):
    """What is put under control (paragraph 42)."""

    ACT = "act"
    EVENT_INSTRUCTION = "event_instruction"
    PERSONAL_INSTRUCTION = "personal_instruction"
    SERVICE_DOCUMENT = "service_document"


class TermSource(StrEnum):
    """Which paper names the term (paragraph 50)."""

    TEXT = "text"
    ASSIGNMENT = "assignment"
    RESOLUTION = "resolution"
    PROCEDURE = "procedure"


class Mark(StrEnum):
    """The urgency mark written on a paper (paragraph 53)."""

    VERY_URGENT = "very_urgent"
    URGENT = "urgent"
    EXPEDITE = "expedite"


class Special(StrEnum):
    """The special tracks of paragraph 66-3, told apart as paragraph 76-1 removes them."""

    MONUMENT = "monument"
    CONSTRUCTION = "construction"
    DIGITALISATION = "digitalisation"
    LAW_NAMED = "law_named"
    LAW_AMENDMENTS = "law_amendments"
    EVENT = "event"


class Interim(StrEnum):
    """Period of official interim reports (paragraph 66-1)."""

    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    HALF_YEARLY = "half_yearly"
    YEARLY = "yearly"


class ControlType(StrEnum):
    """Type of control, always derived from receipt and deadline (paragraph 53)."""

    URGENT = "urgent"
    SHORT = "short"
    MEDIUM = "medium"
    LONG = "long"


class Owner(StrEnum):
    """Who owes an obligation."""

    EXECUTOR = "executor"
    CO_EXECUTOR = "co_executor"
    ADMINISTRATION = "administration"
    GOVERNMENT_OFFICE = "government_office"
    DEVELOPER = "developer"
    PLANNING_BODY = "planning_body"  # authorised in state planning (62, 63)
    STRATEGIC_BODY = "strategic_body"  # authorised in strategic planning (62, 63)
    PRESIDENT = "president"
    GOVERNMENT = "government"


class CaseStatus(StrEnum):
    """Where a case stands in its life."""

    OPEN = "open"
    DONE_HERE = "done_here"  # executed here, not yet removed by the Administration (79)
    REMOVED = "removed"
    HANDED_OVER = "handed_over"
    ANNULLED = "annulled"  # registered by mistake; the number stays with its reason


class LinkKind(StrEnum):
    """How one case stands to another; read from the other side it is the reverse."""

    COVERS = "covers"  # the new instruction covers the earlier one (75)
    REPEATS = "repeats"
    REPLIES = "replies"
    BASIS = "basis"  # the one rests on the other (70)
    COVERED_BY = "covered_by"
    REPEATED_BY = "repeated_by"
    REPLIED_BY = "replied_by"
    BASIS_OF = "basis_of"


class InspectionKind(StrEnum):
    """Inspections by the Administration (paragraph 43-1)."""

    PLANNED = "planned"
    UNPLANNED = "unplanned"


class QualityMark(StrEnum):
    """A judgement on execution, always with the paper that states it (paragraph 4)."""

    PARTIAL = "partial"
    POOR = "poor"
    FORMAL = "formal"


class Waiting(StrEnum):
    """Lists of what waits for somebody."""

    REMOVAL_BY_ADMINISTRATION = "removal_by_administration"  # done here, not yet removed there (79)
    CLOSING_HERE = "closing_here"  # removed there, not yet closed here (79)
    DECISION = "decision"  # proposals on a term or on removal
    HAND_OVER = "hand_over"  # marked papers to be brought the same day (64)
    RISK_NOTICE = "risk_notice"  # near or past the deadline, without a report or a notice of risk (66-1)
    RECEIPT = "receipt"  # slips whose receipt has not come back
