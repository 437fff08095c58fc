"""Words of plans, road maps and control assignments (4 5), 36-40-1, 57)."""

from enum import StrEnum


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


class AssignmentPart(StrEnum):
    """What a line of a control assignment says (paragraph 4 5))."""

    MEASURE = "measure"
    TERM = "term"
    COMPLETION_FORM = "completion_form"
    RESPONSIBLE = "responsible"
    UNIT = "unit"
