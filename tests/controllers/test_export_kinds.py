"""What a package may hold besides papers, and what a workstation that collects packages of many makes of them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from app.clock import FixedClock
from app.controllers.control.case_papers import Signed, report_paper
from app.controllers.control.report_entries import ReportEntry, ReportView, ReturnEntry
from app.controllers.control.reports import Reports
from app.controllers.exchange.correspondents import known_senders
from app.controllers.exchange.difference import Difference
from app.controllers.exchange.exchange_views import ExportEntry, ExportPreview, ImportView
from app.controllers.exchange.own_site import package_keys
from app.controllers.overview.delegated import DelegatedControl
from app.controllers.paper.press import Order
from app.controllers.paper.registers import RegisterAsked, Registers
from app.controllers.plans.decree_views import DecreeEntry, DecreeView, ObservationEntry
from app.controllers.plans.decrees import Decrees
from app.editions import shipped_rulebook
from app.events import Events
from app.exchange.package import Opened, Reader
from app.exchange.schemas import published
from app.rules.terms import (
    DecreeFault,
    Grade,
    Ground,
    Language,
    Level,
    OrganisationKind,
    Position,
    ReportKind,
    ReportProposal,
    RowState,
    SelfAssessment,
)
from db.models.cases import Clause
from db.models.directories import Organisation
from tests.exchange.offices import Office, open_offices
from tests.exchange.states import named_records, records

ENTRY = DecreeEntry(
    "901-ү", date(2024, 3, 4), "«Үлгілік қағидаларды бекіту туралы» (ойдан шығарылған)", "Ойдан шығарылған министрлік"
)


@pytest.fixture
def offices(tmp_path: Path, clock: FixedClock) -> Iterator[list[Office]]:
    opened = open_offices(tmp_path, clock, 3)
    yield opened
    for office in opened:
        office.session.close()


def decrees_of(office: Office) -> Decrees:
    return Decrees(office.session, shipped_rulebook(), Events())


def enter_decree(office: Office, number: str = "901-ү", grade: Grade | None = None) -> int:
    made = decrees_of(office).add(replace(ENTRY, number=number, grade=grade))
    assert isinstance(made, DecreeView), made
    return made.row.decree_id


def test_the_register_of_decrees_travels_with_its_monitoring(offices: list[Office]) -> None:
    sender, recipient, _ = offices
    decree = enter_decree(sender)
    found = ObservationEntry(DecreeFault.GAP, "2-тармақ", "Мерзімі айтылмаған (ойдан шығарылған)")
    assert isinstance(decrees_of(sender).observe(decree, 2026, found), DecreeView)
    enter_decree(recipient)  # the same decree, known there already
    line = recipient.load(sender.send(recipient, papers=False, decrees=True))
    difference = recipient.imports.difference(line.import_id)
    assert isinstance(difference, Difference)
    assert difference.counts["normative_decree"] == {RowState.SAME: 1}
    assert isinstance(recipient.imports.accept(line.import_id), ImportView)
    assert len(named_records(recipient)["decree_observation"]) == 1 and recipient.session.check().ok
    (row,) = decrees_of(recipient).register(2026).rows
    assert row.number == "901-ү"
    assert decrees_of(recipient).decree(row.decree_id, 2026) is not None
    enter_decree(sender, "902-ү")
    recipient.take(sender.send(recipient, papers=False, decrees=True))
    assert {row.number for row in decrees_of(recipient).register(2026).rows} == {"901-ү", "902-ү"}


def test_a_graded_decree_grades_the_package_and_stays_where_clearance_ends(offices: list[Office]) -> None:
    sender, recipient, _ = offices
    enter_decree(sender)
    enter_decree(sender, "903-ү", Grade.TOP_SECRET)
    entry = ExportEntry(sender.knows(recipient).correspondent_id, papers=False, decrees=True)
    found = sender.exports.preview(entry)
    assert isinstance(found, ExportPreview)
    assert (found.counts["normative_decree"], found.grade, found.papers) == (2, Grade.TOP_SECRET, 0)
    assert not entry.is_everything


def test_a_checkpoint_alone_and_directories_alone_are_packages_too(offices: list[Office]) -> None:
    sender, recipient, _ = offices
    sender.register("15-1")
    line = recipient.take(sender.send(recipient, papers=False))
    assert line.rows == 0
    recipient.take(sender.send(recipient, papers=False, directories=True))
    assert records(recipient).keys() == {"body"}


def test_every_row_of_a_full_package_holds_against_its_published_schema(
    offices: list[Office], tmp_path: Path, clock: FixedClock
) -> None:
    """By a full validator, not by ours."""
    sender, recipient, _ = offices
    sender.register("15-1")
    enter_decree(sender)
    file = sender.send(recipient, directories=True, decrees=True)
    with recipient.session.read() as work:
        own, senders = tuple(package_keys(work)), tuple(known_senders(work))
    found = Reader(recipient.site, own, senders, clock.today()).open(file.read_bytes())
    assert isinstance(found, Opened)
    for part in found.manifest.parts:
        check = Draft202012Validator(published(part.kind))
        for row in found.rows(part.kind):
            check.validate(json.loads(json.dumps(row)))
    kinds = {part.kind for part in found.manifest.parts}
    assert {"instruction", "clause", "obligation", "body", "normative_decree", "standing", "edition"} <= kinds


def test_a_collecting_workstation_prints_the_joint_registers_and_appendix_8(offices: list[Office]) -> None:
    """Two stations send what they hold; the third, which holds nothing, sums up both."""
    first, second, centre = offices
    for office, number in ((first, "15-1"), (second, "20-1")):
        office.register(number)
        with office.session.work("test.level") as work:
            for clause in work.db.query(Clause):
                clause.level = Level.GOVERNMENT
            work.commit()
    for office in (first, second):
        centre.take(office.send(centre))
    with centre.session.work("test.profile") as work:
        profile = Organisation(
            name_kk="Ойдан шығарылған аппарат",
            kind=OrganisationKind.GOVERNMENT_OFFICE,
            valid_from=date(2026, 1, 1),
            entered_at=centre.clock.now(),
            entered_by="Сынақ Ойданұлы",
        )
        work.db.add(profile)
        work.commit()
    asked = RegisterAsked("register-control", date(2026, 12, 31), date(2026, 1, 1))
    book, events = shipped_rulebook(), Events()
    registers = Registers(centre.session, book, events, centre.cases.prints)
    lines = registers.view(asked, Language.KAZAKH).lines
    text = json.dumps([line.cells for line in lines], ensure_ascii=False)
    assert len(lines) == 4 and "OB1:1/1" in text and "OB2:1/2" in text
    order = DelegatedControl(centre.session, book, events).summary(2026)
    assert isinstance(order, Order), order
    said = repr(order.facts)
    assert "15-1" in said and "20-1" in said


def test_a_report_and_its_return_travel_and_print_as_the_same_appendix_7(offices: list[Office]) -> None:
    sender, recipient, _ = offices
    case_id, _ = sender.register("15-1")
    entry = ReportEntry(
        ReportKind.FINAL, date(2026, 4, 15), "1-1/55", 4, course="Жұмыс аяқталды (ойдан шығарылған)",
        result="12 % өсті (ойдан шығарылған)", assessment=SelfAssessment.EXECUTED, proposal=ReportProposal.REMOVE,
        ground=Ground.EXECUTED, signed_by=Position.FIRST_HEAD, signatory="Ойданов О.",
    )  # fmt: skip
    reports = Reports(sender.session, shipped_rulebook(), Events())
    made = reports.send(case_id, entry, despite_faults=True)
    assert isinstance(made, ReportView), made
    back = ReturnEntry(date(2026, 4, 15), "Әкімшілік бөлімшесі (ойдан шығарылған)", "Нәтиже көрсетілмеген", "№ 7")
    assert isinstance(reports.return_for_rework(made.report_id, back), ReportView)
    line = recipient.load(sender.send(recipient))
    difference = recipient.imports.difference(line.import_id)
    assert isinstance(difference, Difference)
    assert difference.counts["report"] == difference.counts["report_return"] == {RowState.NEW: 1}
    assert isinstance(recipient.imports.accept(line.import_id), ImportView)
    (there,) = (row.case_id for row in recipient.cases.page().rows if row.case_number == "OB1:1/1")
    here, came = appendix_7(sender, case_id), appendix_7(recipient, there)
    assert here.form == came.form == "appendix-7" and here.facts == came.facts
    assert "12 % өсті" in repr(came.facts)
    (view,) = Reports(recipient.session, shipped_rulebook(), Events()).of_case(there)
    assert (replace(view.entry, obligation_id=entry.obligation_id), view.returns) == (entry, (back,))


def appendix_7(office: Office, case_id: int) -> Order:
    """The report of a case as it is printed."""
    reports = Reports(office.session, shipped_rulebook(), Events())
    (view,) = reports.of_case(case_id)
    draft = reports.compose(case_id, view.entry.kind)
    return report_paper(office.cases.card(case_id), draft, view.entry, Signed(position="Бірінші басшы (ойдан)"))
