"""Words of who the office is, who works in it and who signs."""

from enum import StrEnum


class OrganisationKind(StrEnum):
    """Who the office is: it decides which control is its own (41) and when a case leaves its hands (79)."""

    ADMINISTRATION = "administration"
    GOVERNMENT_OFFICE = "government_office"
    CENTRAL_BODY = "central_body"
    LOCAL_BODY = "local_body"
    ORGANISATION = "organisation"


class Role(StrEnum):
    """What a user may do; checked in the controllers."""

    REGISTRAR = "registrar"
    CONTROLLER = "controller"
    CHIEF = "chief"
    AUDITOR = "auditor"
    ADMINISTRATOR = "administrator"
    SECURITY_OFFICER = "security_officer"


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


class Language(StrEnum):
    """Languages of the program and of its paper."""

    KAZAKH = "kk"
    RUSSIAN = "ru"
    ENGLISH = "en"
