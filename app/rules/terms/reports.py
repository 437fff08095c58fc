"""Words of reports and of the eight appendices (66-67)."""

from enum import StrEnum


class ReportKind(StrEnum):
    """What a report is given for (paragraphs 66, 66-1)."""

    FINAL = "final"
    INTERIM = "interim"


class ReportState(StrEnum):
    """Where a report stands."""

    SENT = "sent"
    RETURNED = "returned"  # for rework
    ACCEPTED = "accepted"


class ReportPart(StrEnum):
    """Parts of Appendix 7 that every report fills in."""

    DOCUMENT = "document"
    EXECUTORS = "executors"
    FIRST_TERM = "first_term"
    SUMMARY = "summary"
    COURSE = "course"
    RESULT = "result"


class SelfAssessment(StrEnum):
    """The executor's own judgement in Appendix 7."""

    EXECUTED = "executed"
    PARTLY = "partly"
    NOT_EXECUTED = "not_executed"


class ReportProposal(StrEnum):
    """What the executor proposes in part 4 of Appendix 7."""

    REMOVE = "remove"
    EXTEND = "extend"
    TRANSFER_MEDIUM = "transfer_medium"
    TRANSFER_LONG = "transfer_long"
    RESCHEDULE = "reschedule"


class ReportExemption(StrEnum):
    """Why a report does not follow Appendix 7 (paragraph 66)."""

    URGENT = "urgent"
    REFERENCE_MATERIALS = "reference_materials"
    STATE_PLANNING = "state_planning"
    LEGAL_ACT = "legal_act"  # cases set by a legal act of the Administration


class Appendix(StrEnum):
    """The eight appendices of the rules."""

    APPROVAL_SHEET = "1"
    NATIONWIDE_PLAN = "2"
    ROAD_MAP = "3"
    PLAN_PROGRESS = "4"
    CONTROL_ASSIGNMENT = "5"
    ELECTRONIC_APPROVAL_SHEET = "6"
    REPORT = "7"
    DELEGATED_SUMMARY = "8"


class Indicator(StrEnum):
    """Lines of the yearly report (80 1)), in its order."""

    UNDER_CONTROL = "under_control"
    TAKEN = "taken"
    DUE = "due"
    IN_TIME = "in_time"
    LATE = "late"
    OPEN_LATE = "open_late"
    IN_FIRST_TERM = "in_first_term"
    EXTENDED = "extended"
    EXTENDED_AGAIN = "extended_again"
    TRANSFERRED = "transferred"
    RESCHEDULED = "rescheduled"
    REFUSED = "refused"
    REMOVED_EXECUTED = "removed_executed"
    REMOVED_COVERED = "removed_covered"
    REMOVED_IMPOSSIBLE = "removed_impossible"
    HANDED_OVER = "handed_over"
    REINSTATED = "reinstated"
    RETURNED = "returned"
    RISKS = "risks"
    LEFT = "left"


class FiguresBy(StrEnum):
    """How figures of discipline are divided."""

    BODY = "body"
    UNIT = "unit"
    CHIEF = "chief"
    MONTH = "month"
    CONTROL_TYPE = "control_type"
    ORIGIN = "origin"


class Counted(StrEnum):
    """What figures of discipline count."""

    TERMS = "terms"  # of instructions
    OBLIGATIONS = "obligations"  # everything the decree makes due
    ASSIGNMENTS = "assignments"  # sub-instructions inside the body
