"""Road maps and action plans of a case (56-61, Appendix 3): two stages, indicators, who agreed and approved."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.rules.terms import Position, RoadMapDeveloper, RoadMapStage
from db.base import Base, Recorded, Word
from db.models.cases import Clause
from db.models.entered import Entered


class RoadMap(Entered, Recorded, Base):
    """A plan of organisational measures for one case. ``action_plan``: drawn up where there is no road map (60)."""

    __tablename__ = "road_map"
    record_kind = "road_map"

    clause_id: Mapped[int] = mapped_column(ForeignKey("clause.id"), index=True)
    action_plan: Mapped[bool] = mapped_column(default=False)
    body: Mapped[str]  # executing body that developed it
    developer: Mapped[RoadMapDeveloper] = mapped_column(Word(RoadMapDeveloper))
    touches_government: Mapped[bool] = mapped_column(default=False)
    interdepartmental: Mapped[bool] = mapped_column(default=False)
    interim: Mapped[str] = mapped_column(default="")  # "Аралық бақылау мерзімі" as it stands on the form
    developed_on: Mapped[date | None]
    developed_reference: Mapped[str] = mapped_column(default="")
    asked_on: Mapped[date | None]  # handed to the Administration for agreement (57)
    answered_on: Mapped[date | None]
    answer_reference: Mapped[str] = mapped_column(default="")
    agreed_by: Mapped[Position | None] = mapped_column(Word(Position))
    agreed_name: Mapped[str] = mapped_column(default="")
    agreed_on: Mapped[date | None]
    agreed_number: Mapped[str] = mapped_column(default="")
    approved_by: Mapped[Position | None] = mapped_column(Word(Position))
    approved_name: Mapped[str] = mapped_column(default="")
    approved_on: Mapped[date | None]
    approved_number: Mapped[str] = mapped_column(default="")
    withdrawn_on: Mapped[date | None]
    withdrawn_reason: Mapped[str] = mapped_column(Text, default="")

    clause: Mapped[Clause] = relationship()
    rows: Mapped[list[RoadMapRow]] = relationship(order_by="RoadMapRow.place")


class RoadMapRow(Entered, Recorded, Base):
    """A measure of a road map, and when it was carried out."""

    __tablename__ = "road_map_row"
    record_kind = "road_map_row"

    road_map_id: Mapped[int] = mapped_column(ForeignKey("road_map.id"), index=True)
    place: Mapped[int]
    stage: Mapped[RoadMapStage] = mapped_column(Word(RoadMapStage))
    measure: Mapped[str] = mapped_column(Text)
    responsible: Mapped[str] = mapped_column(Text, default="")
    completion_form: Mapped[str] = mapped_column(default="")
    due_on: Mapped[date | None]
    indicator: Mapped[str] = mapped_column(Text, default="")
    official: Mapped[str] = mapped_column(default="")
    done_on: Mapped[date | None]
    done_reference: Mapped[str] = mapped_column(default="")
    withdrawn_on: Mapped[date | None]
