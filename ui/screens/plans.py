"""The place Plans: the Address and nationwide plans, road maps, monitoring, normative decrees."""

from __future__ import annotations

from ui.desk import Desk
from ui.marking import QT_TRANSLATE_NOOP
from ui.screens.sections import Section, SectionsScreen

SECTIONS: tuple[Section, ...] = (
    Section("address", QT_TRANSLATE_NOOP("Sections", "Address and plan"), "nationwide_plans:NationwidePlansScreen"),
    Section("road_maps", QT_TRANSLATE_NOOP("Sections", "Road maps"), "road_maps:RoadMapsScreen"),
    Section("monitoring", QT_TRANSLATE_NOOP("Sections", "Monitoring"), "plan_monitoring:PlanMonitoringScreen"),
    Section("decrees", QT_TRANSLATE_NOOP("Sections", "Normative decrees"), "decrees:DecreesScreen"),
)


class PlansScreen(SectionsScreen):
    """Four sections, each a list that opens its page."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, SECTIONS)

    def title(self) -> str:
        return self.tr("Plans")
