"""The field's own words: one enum per notion, used by every layer, and the ids of the rules."""

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


class StepKind(StrEnum):
    """What may be done with a case: three ways to move a term (69, 70, 72), ending and restoring control."""

    EXTEND = "extend"
    TRANSFER_MEDIUM = "transfer_medium"
    TRANSFER_LONG = "transfer_long"
    RESCHEDULE = "reschedule"
    REMOVE = "remove"
    REINSTATE = "reinstate"
    CLOSE_OWN = "close_own"


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


class Grade(StrEnum):
    """Secrecy marking, lowest first. "For official use" is no grade and never mixes with these."""

    SECRET = "secret"
    TOP_SECRET = "top_secret"
    SPECIAL_IMPORTANCE = "special_importance"

    @property
    def rank(self) -> int:
        """1 for secret, 3 for special importance: a higher number is a higher grade."""
        return list(Grade).index(self) + 1


class Role(StrEnum):
    """What a user may do; checked in the controllers."""

    REGISTRAR = "registrar"
    CONTROLLER = "controller"
    CHIEF = "chief"
    AUDITOR = "auditor"
    ADMINISTRATOR = "administrator"
    SECURITY_OFFICER = "security_officer"


class CaseStatus(StrEnum):
    """Where a case stands in its life."""

    OPEN = "open"
    DONE_HERE = "done_here"  # executed here, not yet removed by the Administration (79)
    REMOVED = "removed"
    HANDED_OVER = "handed_over"
    ANNULLED = "annulled"  # registered by mistake; the number stays with its reason


class SeriesKind(StrEnum):
    """Separate series of registration numbers."""

    CONTROL = "control"
    INCOMING = "incoming"
    OUTGOING = "outgoing"
    INTERNAL = "internal"
    PACKAGES = "packages"


class NumberState(StrEnum):
    """What became of a number; none is ever used again."""

    RESERVED = "reserved"
    USED = "used"
    ANNULLED = "annulled"


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


class ReportKind(StrEnum):
    """What a report is given for (paragraphs 66, 66-1)."""

    FINAL = "final"
    INTERIM = "interim"


class ReportState(StrEnum):
    """Where a report stands."""

    SENT = "sent"
    RETURNED = "returned"  # for rework
    ACCEPTED = "accepted"


class StepState(StrEnum):
    """Where a step stands: proposed and waiting for its decision, decided either way, or entered by mistake."""

    AWAITING = "awaiting"
    GRANTED = "granted"
    REFUSED = "refused"
    ANNULLED = "annulled"


class OrganisationKind(StrEnum):
    """Who the office is: it decides which control is its own (41) and when a case leaves its hands (79)."""

    ADMINISTRATION = "administration"
    GOVERNMENT_OFFICE = "government_office"
    CENTRAL_BODY = "central_body"
    LOCAL_BODY = "local_body"
    ORGANISATION = "organisation"


class Language(StrEnum):
    """Languages of the program and of its paper."""

    KAZAKH = "kk"
    RUSSIAN = "ru"
    ENGLISH = "en"


class Rule(StrEnum):
    """Stable ids: they appear in answers, in the audit log, in refusal memos, in tests and in the kit."""

    ENTRY_FIELD = "entry.field"  # a fault of the form itself, before the decree is asked

    TERMS_FROM_RECEIPT = "terms.from_receipt"
    TERMS_WEEKS_MONTHS = "terms.weeks_months"
    TERMS_FIXED_DATE = "terms.fixed_date"
    TERMS_BEFORE = "terms.before"
    TERMS_SAME_DAY = "terms.same_day"
    TERMS_CALENDAR = "terms.calendar"

    CONTROL_OBJECT = "control.object"
    CONTROL_LEVEL = "control.level"
    CONTROL_TYPE = "control.type"
    CONTROL_MARK_LIMIT = "control.mark_limit"
    CONTROL_PERSONAL_LIMIT = "control.personal_limit"
    CONTROL_NO_TERM = "control.no_term"
    CONTROL_SOURCES_CONFLICT = "control.sources_conflict"
    CONTROL_FIRST_NAMED = "control.first_named"
    CONTROL_START_NOW = "control.start_now"

    OBLIGATIONS_NOTIFY_MARKED = "obligations.notify_marked"
    OBLIGATIONS_PROCESS_VISION = "obligations.process_vision"
    OBLIGATIONS_LEGISLATION_VISION = "obligations.legislation_vision"
    OBLIGATIONS_COEXECUTOR = "obligations.coexecutor"
    OBLIGATIONS_ROAD_MAP = "obligations.road_map"
    OBLIGATIONS_ROAD_MAP_LONG = "obligations.road_map_long"
    OBLIGATIONS_INTERIM = "obligations.interim"
    OBLIGATIONS_REPORT = "obligations.report"
    OBLIGATIONS_MEASURES = "obligations.measures"
    OBLIGATIONS_ASSIGNMENT_ACT = "obligations.assignment_act"
    OBLIGATIONS_ASSIGNMENT_PLAN = "obligations.assignment_plan"
    OBLIGATIONS_ROAD_MAPS_PLAN = "obligations.road_maps_plan"
    OBLIGATIONS_MONTHLY_REVIEW = "obligations.monthly_review"
    OBLIGATIONS_YEARLY_PLAN = "obligations.yearly_plan"
    OBLIGATIONS_HALF_YEAR_PLAN = "obligations.half_year_plan"
    OBLIGATIONS_DELEGATED_SUMMARY = "obligations.delegated_summary"
    OBLIGATIONS_DECREE_MONITORING = "obligations.decree_monitoring"

    DECISIONS_DECIDER = "decisions.decider"
    DECISIONS_LETTER_IN_TIME = "decisions.letter_in_time"
    DECISIONS_LETTER_CONTENT = "decisions.letter_content"
    DECISIONS_NEW_DATE = "decisions.new_date"
    DECISIONS_EXTEND_ONCE = "decisions.extend.once"
    DECISIONS_EXTEND_BASIS = "decisions.extend.basis"
    DECISIONS_EXTEND_DISCIPLINE = "decisions.extend.discipline"
    DECISIONS_EXTEND_REPEAT = "decisions.extend.repeat"
    DECISIONS_EXTEND_REPEAT_PLAN = "decisions.extend.repeat_plan"
    DECISIONS_EXTEND_REPEAT_COUNCIL = "decisions.extend.repeat_council"
    DECISIONS_EXTEND_THIRD = "decisions.extend.third"
    DECISIONS_TRANSFER_MEDIUM = "decisions.transfer.medium"
    DECISIONS_TRANSFER_LONG = "decisions.transfer.long"
    DECISIONS_TRANSFER_REPEAT = "decisions.transfer.repeat"
    DECISIONS_RESCHEDULE_GROUNDS = "decisions.reschedule.grounds"
    DECISIONS_RESCHEDULE_BASIS = "decisions.reschedule.basis"
    DECISIONS_REMOVE_GROUND = "decisions.remove.ground"
    DECISIONS_REMOVE_BASIS = "decisions.remove.basis"
    DECISIONS_REMOVE_SPECIAL = "decisions.remove.special"
    DECISIONS_REMOVE_HANDED_OVER = "decisions.remove.handed_over"
    DECISIONS_REMOVE_OWN_AFTER = "decisions.remove.own_after"
    DECISIONS_REMOVE_OPEN = "decisions.remove.open"
    DECISIONS_REINSTATE = "decisions.reinstate"

    DRAFTING_PAPER_TRACK = "drafting.paper_track"
    DRAFTING_INITIATOR = "drafting.initiator"
    DRAFTING_SHEETS = "drafting.sheets"
    DRAFTING_VISAS = "drafting.visas"
    DRAFTING_PACKAGE = "drafting.package"
    DRAFTING_TREATY = "drafting.treaty"
    DRAFTING_EXPERTISE = "drafting.expertise"
    DRAFTING_REFINE = "drafting.refine"
    DRAFTING_RETURN = "drafting.return"
    DRAFTING_FINAL_VISAS = "drafting.final_visas"
    DRAFTING_INSTRUCTION_FORM = "drafting.instruction_form"
    DRAFTING_INSTRUCTION_TERMS = "drafting.instruction_terms"
    DRAFTING_INSTRUCTION_REVIEW = "drafting.instruction_review"
    DRAFTING_ASSIGNMENT = "drafting.assignment"
    DRAFTING_PRESENTATION = "drafting.presentation"
    DRAFTING_ADDRESS_PLAN = "drafting.address_plan"
    DRAFTING_ROAD_MAP_APPROVER = "drafting.road_map_approver"

    PLANS_ADDRESS_SCHEDULE = "plans.address_schedule"
    PLANS_ROAD_MAP = "plans.road_map"
    PLANS_ACTION_PLAN = "plans.action_plan"

    REPORTS_FORM = "reports.form"
    REPORTS_SELF_ASSESSMENT = "reports.self_assessment"
    REPORTS_PROPOSAL = "reports.proposal"
    REPORTS_SIGNATORY = "reports.signatory"
    REPORTS_RISK_ADDRESSEE = "reports.risk_addressee"
    REPORTS_DISCLOSURE = "reports.disclosure"

    EXECUTION_INTERNAL_TERM = "execution.internal_term"
    EXECUTION_LATE = "execution.late"

    MONITORING_REGISTER = "monitoring.register"
    MONITORING_YEARLY = "monitoring.yearly"


class ControlObject(StrEnum):
    """What is put under control (paragraph 42)."""

    ACT = "act"
    EVENT_INSTRUCTION = "event_instruction"
    PERSONAL_INSTRUCTION = "personal_instruction"
    SERVICE_DOCUMENT = "service_document"


class LevelGround(StrEnum):
    """Why control is at the Administration (paragraph 42-1, sub-paragraphs 1-7)."""

    STRATEGIC = "strategic"
    LEGISLATION = "legislation"
    MAJOR_PROJECT = "major_project"
    COUNCIL_OR_ASSEMBLY = "council_or_assembly"
    PERSONAL = "personal"
    ADDRESSED = "addressed"
    IMPORTANT = "important"


class ExchangeOutcome(StrEnum):
    """The whole vocabulary of exchange on removable media: how a reading or a writing ended."""

    # a package that was read
    READY = "ready"  # in order; waits for a person
    GAP = "gap"  # in order, but an earlier package of the sender has not arrived
    ACCEPTED = "accepted"
    DECLINED = "declined"  # by a person
    UNREADABLE = "unreadable"  # the medium did not give the file
    TOO_LARGE = "too_large"
    NOT_A_PACKAGE = "not_a_package"
    NOT_FOR_US = "not_for_us"  # closed to another site
    DAMAGED = "damaged"
    UNKNOWN_SENDER = "unknown_sender"
    KEY_NOT_VALID = "key_not_valid"  # the sender's key was replaced, withdrawn or its time is over
    WRONG_RECIPIENT = "wrong_recipient"  # closed to us, but written for another site
    OVER_LIMITS = "over_limits"  # a bomb: too many parts, too long lines, too high a ratio
    BAD_STRUCTURE = "bad_structure"  # an odd archive, name or manifest
    BAD_CONTENT = "bad_content"  # a row that breaks its schema
    TOO_NEW = "too_new"
    EXPIRED = "expired"
    SEEN = "seen"
    OLDER = "older"  # an earlier counter than the last accepted one
    ABOVE_CLEARANCE = "above_clearance"
    # a package that was written
    PREPARED = "prepared"  # numbered and packed; not on a medium yet
    WRITTEN = "written"  # read back and equal; the medium is still in the computer
    EJECTED = "ejected"
    ACKNOWLEDGED = "acknowledged"
    CANCELLED = "cancelled"
    MEDIUM_UNKNOWN = "medium_unknown"  # not in the register
    MEDIUM_CEILING = "medium_ceiling"  # the contents are graded higher than the medium may carry
    MEDIUM_NOT_ISSUED = "medium_not_issued"  # in the safe, cleared or destroyed by the register
    MEDIUM_FULL = "medium_full"
    MEDIUM_READ_ONLY = "medium_read_only"
    MEDIUM_REMOVED = "medium_removed"  # pulled out while it was written or read
    NOT_AS_WRITTEN = "not_as_written"  # what was read back is not what was written


class Purpose(StrEnum):
    """What a package is for."""

    EXPORT = "export"
    HANDOVER = "handover"
    RECEIPT = "receipt"


class MediumKind(StrEnum):
    """What a removable medium is."""

    FLASH = "flash"
    DISK = "disk"
    OPTICAL = "optical"
    CARD = "card"


class MediumState(StrEnum):
    """Where a registered medium stands in its life."""

    KEPT = "kept"  # in the safe
    ISSUED = "issued"
    CLEARED = "cleared"
    DESTROYED = "destroyed"


class MediumAct(StrEnum):
    """What is done with a registered medium."""

    ISSUE = "issue"
    RETURN = "return"
    CLEAR = "clear"
    DESTROY = "destroy"


class ExchangePeriod(StrEnum):
    """How often a correspondent is sent a package."""

    WEEKLY = "weekly"
    MONTHLY = "monthly"
    QUARTERLY = "quarterly"


# Drafts of acts and instructions, plans, reports and monitoring of decrees.


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


class Position(StrEnum):
    """Who signs, visas, approves or is told, by position (paragraphs 11-33, 57, 66-1, 67)."""

    PRESIDENT = "president"
    HEAD_OF_ADMINISTRATION = "head_of_administration"
    FIRST_DEPUTY_HEAD = "first_deputy_head"
    COUNCIL_SECRETARY = "council_secretary"
    CHANCELLERY_CHIEF = "chancellery_chief"
    ASSISTANT = "assistant"
    ADVISER = "adviser"
    SUPERVISING_OFFICIAL = "supervising_official"  # one of the five above, by the division of duties
    STATE_COUNSELLOR = "state_counsellor"
    UNIT_HEAD = "unit_head"
    LEGAL_DEPARTMENT = "legal_department"
    GENERAL_DEPARTMENT_HEAD = "general_department_head"
    PRIME_MINISTER = "prime_minister"
    AUTHORISED_BY_PRIME_MINISTER = "authorised_by_prime_minister"
    DEPUTY_PRIME_MINISTER = "deputy_prime_minister"
    GOVERNMENT_OFFICE_HEAD = "government_office_head"
    GOVERNMENT_OFFICE_DEPUTY = "government_office_deputy"
    JUSTICE_HEAD = "justice_head"
    BUDGET_HEAD = "budget_head"
    DEVELOPER_HEAD = "developer_head"
    BODY_HEAD = "body_head"  # head of a body named beside
    FIRST_HEAD = "first_head"
    FIRST_HEAD_DEPUTY = "first_head_deputy"
    COLLEGIAL_MEMBER = "collegial_member"
    AKIM = "akim"


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


class Faults(StrEnum):
    """What the expertise found (paragraphs 21, 22)."""

    NONE = "none"
    MINOR = "minor"
    SERIOUS = "serious"


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


class AssignmentPart(StrEnum):
    """What a line of a control assignment says (paragraph 4 5))."""

    MEASURE = "measure"
    TERM = "term"
    COMPLETION_FORM = "completion_form"
    RESPONSIBLE = "responsible"
    UNIT = "unit"


class PlanStep(StrEnum):
    """The chain from the Address to road maps of the nationwide plan (paragraphs 36-40-1)."""

    DRAFT = "draft"
    OFFICE = "office"
    REWORK = "rework"
    SUBMISSION = "submission"
    SIGNATURE = "signature"
    ASSIGNMENT = "assignment"
    ROAD_MAPS = "road_maps"


class RoadMapDeveloper(StrEnum):
    """Who works out a road map; it decides who approves it (paragraph 57)."""

    DIRECT_BODY = "direct_body"
    OUTSIDE_GOVERNMENT = "outside_government"
    CENTRAL_BODY = "central_body"
    LOCAL_BODY = "local_body"


class RoadMapStage(StrEnum):
    """The two stages of Appendix 3."""

    PREPARATION = "preparation"
    IMPLEMENTATION = "implementation"


class RoadMapRowPart(StrEnum):
    """What a row of Appendix 3 holds."""

    MEASURE = "measure"
    RESPONSIBLE = "responsible"
    COMPLETION_FORM = "completion_form"
    DUE = "due"
    INDICATOR = "indicator"
    OFFICIAL = "official"


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


class ReportPart(StrEnum):
    """Parts of Appendix 7 that every report fills in."""

    DOCUMENT = "document"
    EXECUTORS = "executors"
    FIRST_TERM = "first_term"
    SUMMARY = "summary"
    COURSE = "course"
    RESULT = "result"


class ReportExemption(StrEnum):
    """Why a report does not follow Appendix 7 (paragraph 66)."""

    URGENT = "urgent"
    REFERENCE_MATERIALS = "reference_materials"
    STATE_PLANNING = "state_planning"
    LEGAL_ACT = "legal_act"  # cases set by a legal act of the Administration


class DecreeFault(StrEnum):
    """What monitoring looks for in a normative decree (paragraph 82)."""

    CONTRADICTION = "contradiction"
    DUPLICATION = "duplication"
    GAP = "gap"
    INEFFECTIVE = "ineffective"
    OUTDATED = "outdated"
    CORRUPTION = "corruption"


class DecreeProposal(StrEnum):
    """What monitoring proposes (paragraph 85)."""

    AMEND = "amend"
    REPEAL = "repeal"


class NotEnforced(StrEnum):
    """Why nothing is enforced for a paragraph of the rules."""

    DEFINITION = "definition"
    REMOVED = "removed"
    PRINCIPLE = "principle"
    ADMINISTRATION = "administration"  # binds the Administration only
    PRESIDENT = "president"
    GOVERNMENT = "government"  # binds the Government or its Office only
    ELECTRONIC = "electronic"  # electronic systems, which this program does not touch
    OTHER_ACT = "other_act"  # left to another act
    PUBLIC_WORK = "public_work"


class TransferState(StrEnum):
    """How far the hand-over of a paper between two vaults has come."""

    SENT = "sent"  # let go here; nobody holds it until it is taken there
    TAKEN = "taken"
    REFUSED = "refused"


class RowState(StrEnum):
    """What a row of a package would do here."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    OLDER = "older"  # what is here is newer, or held here
    CONFLICTING = "conflicting"
    UNKNOWN_BODY = "unknown_body"  # a directory entry that is not known here
    LEFT_OUT = "left_out"  # it names a record of another paper that is not here
