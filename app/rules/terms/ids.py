"""Ids of the rules, and why nothing is enforced where a paragraph has none."""

from enum import StrEnum


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
