"""Dated values of the decree: how many days, how many times, how many sheets; each with its paragraph.

The values are data (`resources/rules/<edition>.toml`), read outside this room and handed in as `Parameters`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Edition:
    """An edition of the decree: ``name`` as cited, in force from ``since`` (today: 10.02.2025, No. 777)."""

    name: str
    since: date


@dataclass(frozen=True, slots=True)
class Parameters:
    """The numbers of one edition. Units: ``_wd`` working days, ``_weeks``, ``_months``, ``_sheets``, ``_count``."""

    edition: Edition
    mark_very_urgent_wd: int  # 53 1)
    mark_urgent_wd: int  # 53 1)
    short_from_wd: int  # 53 2): urgent control ends here
    medium_from_months: int  # 53 3)
    long_from_months: int  # 53 4)
    personal_weeks: int  # 51
    vision_wd: int  # 46 1)
    legislation_vision_weeks: int  # 46
    coexecutor_very_urgent_wd: int  # 65 1)
    coexecutor_urgent_wd: int  # 65 1)
    coexecutor_short_wd: int  # 65 2)
    coexecutor_long_wd: int  # 65 3)
    road_map_wd: int  # 56
    road_map_bodies_count: int  # 56
    measures_months: int  # 72
    grants_count: int  # 69
    punishment_proposals_count: int  # 73: more than two
    note_sheets: int  # 15 1)
    note_complex_sheets: int  # 15 1)
    treaty_wd: int  # 17
    expertise_wd: int  # 19
    planning_expertise_wd: int  # 20
    refine_wd: int  # 21
    return_wd: int  # 22
    final_version_wd: int  # 24
    assignment_wd: int  # 25, 40
    instruction_before_wd: int  # 31
    instruction_after_wd: int  # 32
    instruction_agreement_wd: int  # 32
    instruction_delegation_wd: int  # 32
    instruction_review_wd: int  # 33
    plan_step_wd: int  # 36, 37, 38
    road_maps_plan_wd: int  # 40-1
    road_map_agreement_wd: int  # 57
    plan_review_wd: int  # 62 4), 63 4)


@dataclass(frozen=True, slots=True)
class Source:
    """Where a value stands: the paragraph, and whether it is our reading rather than the decree's word."""

    paragraph: str
    interpretation: bool = False


Sources = Mapping[str, Source]
