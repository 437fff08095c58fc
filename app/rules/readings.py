"""Our readings where the decree is silent or points nowhere: each with its citation, shown as "interpretation".

A reading is named once here; rules cite it by its constant, the program shows its sentence beside the paragraph.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.rules.terms import Rule


@dataclass(frozen=True, slots=True)
class Reading:
    """One reading: the paragraphs it reads, the rules that follow it, the code of its sentence."""

    code: str
    paragraphs: tuple[str, ...]
    rules: tuple[Rule, ...]
    interpretation: bool = True


RECEIPT_DAY = Reading("reading.receipt_day", ("50",), (Rule.TERMS_FROM_RECEIPT,))
CALENDAR_PERIODS = Reading("reading.calendar_periods", ("51", "53"), (Rule.TERMS_WEEKS_MONTHS,))
FIXED_DATE = Reading("reading.fixed_date", ("50",), (Rule.TERMS_FIXED_DATE,))
TYPE_BOUNDARY = Reading("reading.type_boundary", ("53",), (Rule.CONTROL_TYPE,))
URGENT_WITHOUT_MARK = Reading("reading.urgent_without_mark", ("65",), (Rule.OBLIGATIONS_COEXECUTOR,))
COEXECUTOR_NOT_BEFORE_RECEIPT = Reading(
    "reading.coexecutor_not_before_receipt", ("65",), (Rule.OBLIGATIONS_COEXECUTOR,)
)
ROAD_MAP_LONG_TERM = Reading("reading.road_map_long_term", ("59",), (Rule.OBLIGATIONS_ROAD_MAP_LONG,))
TRANSFER_LONG_BOTH = Reading("reading.transfer_long_both", ("69",), (Rule.DECISIONS_TRANSFER_LONG,))
TRANSFER_REPEAT = Reading("reading.transfer_repeat", ("69", "72"), (Rule.DECISIONS_TRANSFER_REPEAT,))
PERSONAL_OTHER_MOVES = Reading("reading.personal_other_moves", ("69", "70", "74"), (Rule.DECISIONS_DECIDER,))
SUB_PARAGRAPH_FIVE = Reading("reading.sub_paragraph_five", ("42", "71", "78"), (Rule.DECISIONS_DECIDER,))
DELEGATED_DECIDERS = Reading("reading.delegated_deciders", ("74-1", "76"), (Rule.DECISIONS_DECIDER,))
INTERIM_DATES = Reading("reading.interim_dates", ("66-1",), (Rule.OBLIGATIONS_INTERIM,))
VISA_ORDER = Reading("reading.visa_order", ("14", "16"), (Rule.DRAFTING_VISAS,))
OWN_DRAFTS = Reading("reading.own_drafts", ("11", "14", "15", "19"), (Rule.DRAFTING_VISAS, Rule.DRAFTING_PACKAGE))
PRIME_MINISTER_FINAL = Reading("reading.prime_minister_final", ("14", "16", "24"), (Rule.DRAFTING_FINAL_VISAS,))
SECRET_VISAS_ON_PAPER = Reading("reading.secret_visas_on_paper", ("14", "24", "33"), (Rule.DRAFTING_FINAL_VISAS,))
DISSENT = Reading("reading.dissent", ("18", "21"), (Rule.DRAFTING_VISAS,))
BOTH_LANGUAGES = Reading("reading.both_languages", ("13", "18"), (Rule.DRAFTING_PACKAGE,))
REFINE_START = Reading("reading.refine_start", ("21",), (Rule.DRAFTING_REFINE,))
RETURN_START = Reading("reading.return_start", ("22",), (Rule.DRAFTING_RETURN,))
FINAL_VERSION_START = Reading("reading.final_version_start", ("23", "24"), (Rule.DRAFTING_FINAL_VISAS,))
DELEGATION_TERM = Reading("reading.delegation_term", ("32",), (Rule.DRAFTING_INSTRUCTION_TERMS,))
ASSEMBLY_COUNCIL = Reading("reading.assembly_council", ("4", "28", "42-1"), (Rule.DRAFTING_INSTRUCTION_FORM,))
BEFORE_DATE = Reading(
    "reading.before_date", ("8", "85"), (Rule.PLANS_ADDRESS_SCHEDULE, Rule.OBLIGATIONS_DECREE_MONITORING)
)
MONTH_NAMED = Reading("reading.month_named", ("5", "6"), (Rule.PLANS_ADDRESS_SCHEDULE,))
PLAN_CHAIN = Reading("reading.plan_chain", ("36", "37", "38"), (Rule.DRAFTING_ADDRESS_PLAN,))
ROAD_MAP_SILENT = Reading("reading.road_map_silent", ("57",), (Rule.DRAFTING_ROAD_MAP_APPROVER,))
AGREEMENT_START = Reading("reading.agreement_start", ("57",), (Rule.DRAFTING_ROAD_MAP_APPROVER,))
MEASURED_RESULT = Reading("reading.measured_result", ("4",), (Rule.REPORTS_FORM,))
BODY_SIGNATORY = Reading("reading.body_signatory", ("67", "75-1"), (Rule.REPORTS_SIGNATORY,))
MONTHLY_REVIEW = Reading("reading.monthly_review", ("45",), (Rule.OBLIGATIONS_MONTHLY_REVIEW,))
YEAR_RESULTS = Reading("reading.year_results", ("75-1", "80", "80-1"), (Rule.OBLIGATIONS_DELEGATED_SUMMARY,))

READINGS = (
    RECEIPT_DAY,
    CALENDAR_PERIODS,
    FIXED_DATE,
    TYPE_BOUNDARY,
    URGENT_WITHOUT_MARK,
    COEXECUTOR_NOT_BEFORE_RECEIPT,
    ROAD_MAP_LONG_TERM,
    TRANSFER_LONG_BOTH,
    TRANSFER_REPEAT,
    PERSONAL_OTHER_MOVES,
    SUB_PARAGRAPH_FIVE,
    DELEGATED_DECIDERS,
    INTERIM_DATES,
    VISA_ORDER,
    OWN_DRAFTS,
    PRIME_MINISTER_FINAL,
    SECRET_VISAS_ON_PAPER,
    DISSENT,
    BOTH_LANGUAGES,
    REFINE_START,
    RETURN_START,
    FINAL_VERSION_START,
    DELEGATION_TERM,
    ASSEMBLY_COUNCIL,
    BEFORE_DATE,
    MONTH_NAMED,
    PLAN_CHAIN,
    ROAD_MAP_SILENT,
    AGREEMENT_START,
    MEASURED_RESULT,
    BODY_SIGNATORY,
    MONTHLY_REVIEW,
    YEAR_RESULTS,
)


def readings_of(rule: Rule) -> tuple[Reading, ...]:
    """The readings a rule follows."""
    return tuple(reading for reading in READINGS if rule in reading.rules)


def readings_at(paragraph: str) -> tuple[Reading, ...]:
    """The readings of a paragraph."""
    return tuple(reading for reading in READINGS if paragraph in reading.paragraphs)
