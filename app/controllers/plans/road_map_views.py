"""What is entered of a road map, and what its list and its page show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.rules.outcome import Finding, Reason
from app.rules.road_maps import Approval
from app.rules.terms import Grade, Position, RoadMapDeveloper, RoadMapStage, StageState

# Parts of a road map's way, in their order: the words of `RoadMapLine.what`.
DEVELOPED, ASKED, AGREED, APPROVED = "developed", "asked", "agreed", "approved"


@dataclass(frozen=True, slots=True)
class RoadMapEntry:
    """The head of a road map, or of an action plan where there is no road map (60)."""

    body: str
    developer: RoadMapDeveloper
    touches_government: bool = False
    interdepartmental: bool = False
    interim: str = ""
    action_plan: bool = False


@dataclass(frozen=True, slots=True)
class MeasureEntry:
    """A measure as it is typed (Appendix 3)."""

    stage: RoadMapStage
    measure: str
    responsible: str = ""
    completion_form: str = ""
    due_on: date | None = None
    indicator: str = ""
    official: str = ""


@dataclass(frozen=True, slots=True)
class SignedEntry:
    """Who agreed or approved: position, name, day and number of the paper."""

    by: Position
    name: str
    on: date
    number: str


@dataclass(frozen=True, slots=True)
class MeasureView:
    row_id: int
    entry: MeasureEntry
    done_on: date | None
    done_reference: str
    state: StageState


@dataclass(frozen=True, slots=True)
class RoadMapLine:
    """One part of a road map's way: what, due when and why, done when; blocked by what comes before it."""

    what: str
    paragraph: str
    state: StageState
    due_on: date | None = None
    why: Reason | None = None
    done_on: date | None = None
    reference: str = ""
    late_done: bool = False


@dataclass(frozen=True, slots=True)
class RoadMapView:
    """A road map as its page shows it. ``lacks`` is everything that still stands against its approval."""

    road_map_id: int
    case_id: int
    case_number: str
    grade: Grade
    document: str
    content: str
    content_ru: str
    deadline: date | None
    entry: RoadMapEntry
    rows: tuple[MeasureView, ...]
    lines: tuple[RoadMapLine, ...]
    approval: Approval
    agreed: SignedEntry | None
    approved: SignedEntry | None
    lacks: tuple[Finding, ...]
    withdrawn_on: date | None = None
    withdrawn_reason: str = ""


@dataclass(frozen=True, slots=True)
class RoadMapListed:
    """A line of the list. ``road_map_id`` is 0 for a case that owes one and has none yet."""

    road_map_id: int
    case_id: int
    case_number: str
    grade: Grade
    body: str
    content: str
    deadline: date | None
    action_plan: bool
    what: str  # the part of the way that is next, "" when all is done
    due_on: date | None
    state: StageState
    measures: int
    measures_done: int
    measures_late: int


@dataclass(frozen=True, slots=True)
class RoadMapList:
    """``owing``: how many cases owe a road map they do not have."""

    rows: tuple[RoadMapListed, ...]
    owing: int
    late: int
