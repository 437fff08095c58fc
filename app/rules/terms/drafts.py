"""Words of drafts of the President's acts on paper (10-26)."""

from enum import StrEnum


class Initiator(StrEnum):
    """Who prepares drafts of the President's acts (paragraph 10)."""

    ADMINISTRATION = "administration"
    GOVERNMENT = "government"
    SUPREME_COURT = "supreme_court"
    DIRECT_BODY = "direct_body"  # directly subordinate and accountable to the President
    LOCAL_BODY = "local_body"
    DESIGNATED = "designated"  # other bodies and officials the President names


class ActKind(StrEnum):
    """Acts of the President (paragraph 4 1))."""

    DECREE = "decree"
    ORDER = "order"


class Contents(StrEnum):
    """What a draft holds; it decides the track (paragraph 14). Restricted distribution is no grade of secrecy."""

    OPEN = "open"
    RESTRICTED = "restricted"
    STATE_SECRETS = "state_secrets"


class Track(StrEnum):
    """On what a draft travels (paragraph 14)."""

    PAPER = "paper"
    ELECTRONIC = "electronic"


class DeveloperRole(StrEnum):
    """Whether the developing body is itself one whose visa paragraph 14 asks for."""

    OTHER = "other"
    JUSTICE = "justice"
    BUDGET = "budget"


class Phase(StrEnum):
    """Two papers of one draft: the draft being agreed (11, 14) and the final version on forms (23, 24)."""

    AGREEMENT = "agreement"
    FINAL = "final"


class VisaWord(StrEnum):
    """What a visa says."""

    AGREED = "agreed"
    WITH_REMARKS = "with_remarks"
    DISSENT = "dissent"


class OrderKind(StrEnum):
    """What lets another person sign for a first head (paragraph 15 6))."""

    ACTING = "acting"
    RIGHT_TO_AGREE = "right_to_agree"


class PackageItem(StrEnum):
    """What goes with a submitted draft act (paragraphs 13, 15)."""

    TEXT_KK = "text_kk"
    TEXT_RU = "text_ru"
    NOTE = "note"
    EXPERT_COUNCIL = "expert_council"
    ENTREPRENEURS_CHAMBER = "entrepreneurs_chamber"
    COMPARISON = "comparison"
    APPROVAL_SHEET = "approval_sheet"
    IMPLEMENTING_DRAFTS = "implementing_drafts"
    ACTING_ORDERS = "acting_orders"
    OTHER = "other"


class NotePart(StrEnum):
    """What the explanatory note sets out (paragraph 15 1))."""

    SUBJECT = "subject"
    JUSTIFICATION = "justification"
    FORECAST = "forecast"
    EARLIER_ACTS = "earlier_acts"


class Stage(StrEnum):
    """The route of a draft act, in order (paragraphs 10-26)."""

    PREPARATION = "preparation"
    AGREEMENT = "agreement"
    SUBMISSION = "submission"
    EXPERTISE = "expertise"
    REFINEMENT = "refinement"
    RETURN = "return"
    FINAL_VERSION = "final_version"
    FINAL_VISAS = "final_visas"
    PRESENTATION = "presentation"
    SIGNATURE = "signature"
    REGISTRATION = "registration"
    ASSIGNMENT = "assignment"


class StageState(StrEnum):
    """Where a stage stands on a day."""

    DONE = "done"
    DUE = "due"
    LATE = "late"
    BLOCKED = "blocked"  # an earlier stage is not done
    NOT_NEEDED = "not_needed"


class DutySource(StrEnum):
    """Where a duty outside the cases comes from."""

    ACT = "act"  # a draft act on its route (10-26)
    INSTRUCTIONS = "instructions"  # draft instructions after an event (28-34)
    PLAN = "plan"  # the year of an Address (5-9, 36-40-1)
    MONITORING = "monitoring"  # of a nationwide plan (62, 63)
    ROAD_MAP = "road_map"  # its agreement and its measures (56-61)
    DECREE = "decree"  # the yearly review of a normative decree (85)


class Faults(StrEnum):
    """What the expertise found (paragraphs 21, 22)."""

    NONE = "none"
    MINOR = "minor"
    SERIOUS = "serious"


class DraftEvent(StrEnum):
    """What is entered on the route of a draft act, each with its day and paper (paragraphs 10-26)."""

    PREPARED = "prepared"
    SUBMITTED = "submitted"
    EXPERTISE_TERM = "expertise_term"  # another term set by the Head (19, 20)
    EXPERTISE_DONE = "expertise_done"
    REFINE_TERM = "refine_term"  # another term set by a named official (21)
    REFINED = "refined"
    RETURNED = "returned"
    RETURN_TERM = "return_term"  # another term of the return (22)
    FINAL_SENT = "final_sent"
    PRESENTED = "presented"
    SIGNED = "signed"
    REGISTERED = "registered"
    ASSIGNED = "assigned"


class DraftStanding(StrEnum):
    """Whether a draft is still on its way."""

    UNDER_WAY = "under_way"
    FINISHED = "finished"
    WITHDRAWN = "withdrawn"


class PaperPlace(StrEnum):
    """Where a printed paper of a draft is."""

    IN_SAFE = "in_safe"
    OUTSIDE = "outside"
    DESTROYED = "destroyed"  # by act, or filed elsewhere
