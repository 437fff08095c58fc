"""An Address plan between vaults: measures, progress both ways, two who say different things, what is under control.

Everything named here is invented."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from app.clock import FixedClock
from app.controllers.control.views import Registered
from app.controllers.drafting.instruction_drafts import ArrivedEntry, InstructionDrafts
from app.controllers.drafting.milestones import DoneEntry
from app.controllers.exchange.arrival import Choices
from app.controllers.exchange.difference import Difference
from app.controllers.exchange.exchange_views import ExportEntry, ExportPreview, ExportView, ImportView
from app.controllers.exchange.spreadsheets import Spreadsheets
from app.controllers.paper.press import PaperLanguage
from app.controllers.paper.registers import Registers
from app.controllers.plans.nationwide_plans import NationwidePlans
from app.controllers.plans.plan_papers import PlanPapers
from app.controllers.plans.plan_views import PlanEntry, PlanView, ProgressEntry
from app.controllers.plans.road_maps import RoadMaps
from app.editions import shipped_rulebook
from app.events import Events
from app.exchange.faults import Rejection
from app.exchange.tables import read_table
from app.printing.forms.appendix_4 import ProgressInformation
from app.rules.outcome import Refusal
from app.rules.terms import ExchangeOutcome, Grade, Language, PlanStep, Position, RowState
from db.models.assigning import AssignedLine
from db.models.plans import ItemProgress, NationwidePlan
from tests.controllers.test_nationwide_plans import ENTRY, MEASURES, go
from tests.exchange.offices import Office, open_offices
from tests.exchange.states import records

DRAWN_UP = replace(ENTRY, grade=Grade.SECRET)
SIGNED = date(2026, 10, 1)
PLAN_KINDS = {"nationwide_plan", "plan_section", "assigned_line", "milestone", "item_progress"}


@pytest.fixture
def offices(tmp_path: Path, clock: FixedClock) -> Iterator[list[Office]]:
    opened = open_offices(tmp_path, clock, 3)
    yield opened
    for office in opened:
        office.session.close()


def plans_of(office: Office) -> NationwidePlans:
    return NationwidePlans(office.session, shipped_rulebook(), Events())


def only_plan(office: Office) -> int:
    (listed,) = plans_of(office).listed()
    return listed.plan_id


def draw_up(office: Office, entry: PlanEntry = DRAWN_UP, *, approved: bool = False) -> int:
    """A plan with its measures; approved by decree when it is to be monitored or put under control."""
    plans = plans_of(office)
    made = plans.open(entry)
    assert isinstance(made, PlanView), made
    plan = made.plan_id
    assert isinstance(plans.keep_lines(plan, MEASURES), PlanView)
    assert isinstance(plans.keep_sections(plan, {"1": "I. Үлгі бөлім"}), PlanView)
    if approved:
        go(office.clock, SIGNED)
        assert isinstance(plans.scheduled(plan, "plans.address", DoneEntry(date(2026, 9, 8))), PlanView)
        for step in list(PlanStep)[: list(PlanStep).index(PlanStep.SIGNATURE) + 1]:
            done = plans.step(plan, step, DoneEntry(SIGNED, "№ 55-ү (ойдан)"), Position.HEAD_OF_ADMINISTRATION)
            assert isinstance(done, PlanView), done
    return plan


def report(office: Office, item: str, text: str, assessment: str = "") -> None:
    entry = ProgressEntry(f"{text} (ойдан)", "Жалғасады", assessment)
    done = plans_of(office).report_item(only_plan(office), item, 2026, entry, half=False)
    assert isinstance(done, PlanView), done


def told(office: Office) -> dict[str, str]:
    """What is reported of each item."""
    items = plans_of(office).items(only_plan(office), 2026, half=False)
    return {one.line.entry.number: one.progress.done for one in items if one.progress is not None}


def send(sender: Office, recipient: Office) -> Path:
    return sender.send(recipient, "Кезекті (ойдан)", papers=False, plans=True)


def looked_at(recipient: Office, file: Path, choices: Choices | None = None) -> tuple[ImportView, Difference]:
    line = recipient.load(file)
    found = recipient.imports.difference(line.import_id, choices)
    assert isinstance(found, Difference), found
    return line, found


def states(found: Difference) -> dict[str, dict[RowState, int]]:
    return {kind: dict(counts) for kind, counts in found.counts.items() if kind in PLAN_KINDS}


def test_a_plan_travels_whole_and_a_second_time_nothing_is_new(offices: list[Office]) -> None:
    sender, recipient, _ = offices
    draw_up(sender, approved=True)
    report(sender, "1", "Қаулы қабылданды")
    line, found = looked_at(recipient, send(sender, recipient))
    assert states(found) == {
        "nationwide_plan": {RowState.NEW: 1}, "plan_section": {RowState.NEW: 1}, "assigned_line": {RowState.NEW: 4},
        "milestone": {RowState.NEW: 6}, "item_progress": {RowState.NEW: 1},
    }  # fmt: skip
    assert isinstance(recipient.imports.accept(line.import_id), ImportView)
    assert {k: v for k, v in records(recipient).items() if k in PLAN_KINDS} == {
        k: v for k, v in records(sender).items() if k in PLAN_KINDS
    }
    ours, theirs = plans_of(recipient).view(only_plan(recipient)), plans_of(sender).view(only_plan(sender))
    assert (ours.entry, ours.decree_number) == (theirs.entry, theirs.decree_number)
    assert [one.line.entry for one in ours.items] == [one.line.entry for one in theirs.items]
    assert [one.line.state for one in ours.chain] == [one.line.state for one in theirs.chain]
    assert plans_of(recipient).monitoring(2026)[0].yearly == plans_of(sender).monitoring(2026)[0].yearly
    _, found = looked_at(recipient, send(sender, recipient))
    assert {state for counts in states(found).values() for state in counts} == {RowState.SAME}
    assert recipient.session.check().ok


def test_progress_of_two_bodies_is_joined_in_the_appendix_4_of_the_consolidator(offices: list[Office]) -> None:
    """The consolidator sends the plan, each body reports of its own items, the joint information is printed."""
    centre, first, second = offices
    draw_up(centre)
    for body in (first, second):
        body.take(send(centre, body))
    report(first, "1", "Бірінші органның шарасы")
    report(second, "2", "Екінші органның шарасы")
    for body in (first, second):
        line, found = looked_at(centre, send(body, centre))
        assert states(found)["item_progress"] == {RowState.NEW: 1}
        assert RowState.CHANGED not in states(found)["assigned_line"]
        assert isinstance(centre.imports.accept(line.import_id), ImportView)
    assert told(centre) == {"1": "Бірінші органның шарасы (ойдан)", "2": "Екінші органның шарасы (ойдан)"}
    facts = appendix_4(centre)
    assert [(item.item, item.done) for item in facts.items] == [
        ("1", "Бірінші органның шарасы (ойдан)"), ("2", "Екінші органның шарасы (ойдан)"), ("3", ""), ("4", ""),
    ]  # fmt: skip
    # the body corrects what it said: the later of its own words counts, and the plan is not doubled
    report(first, "1", "Түзетілген мәлімет")
    centre.take(send(first, centre))
    assert told(centre)["1"] == "Түзетілген мәлімет (ойдан)"
    # and back: both bodies know the joint state
    for body in (first, second):
        body.take(send(centre, body))
        assert told(body) == told(centre)


def appendix_4(office: Office) -> ProgressInformation:
    book, events = shipped_rulebook(), Events()
    session = office.session
    papers = PlanPapers(
        session, InstructionDrafts(session, book, events), plans_of(office), RoadMaps(session, book, events),
        Registers(session, book, events, office.cases.prints),
    )  # fmt: skip
    order = papers.plan_progress(only_plan(office), 2026, PaperLanguage.KAZAKH, half=False)
    assert order.form == "appendix-4" and isinstance(order.facts, ProgressInformation)
    return order.facts


def test_one_plan_entered_in_two_vaults_stays_one(offices: list[Office]) -> None:
    """By the year, the numbers of the items, and the periods; who entered it and when is no difference."""
    centre, body, _ = offices
    draw_up(centre)
    centre.clock.advance(minutes=5)
    draw_up(body)
    report(body, "3", "Орындалды")
    line, found = looked_at(centre, send(body, centre))
    assert states(found) == {
        "nationwide_plan": {RowState.SAME: 1}, "plan_section": {RowState.SAME: 1}, "assigned_line": {RowState.SAME: 4},
        "item_progress": {RowState.NEW: 1},
    }  # fmt: skip
    assert isinstance(centre.imports.accept(line.import_id), ImportView)
    assert told(centre) == {"3": "Орындалды (ойдан)"}
    report(body, "3", "Қайта тексерілді")
    centre.take(send(body, centre))
    assert told(centre) == {"3": "Қайта тексерілді (ойдан)"}
    body.take(send(centre, body))
    for office in (centre, body):
        with office.session.read() as work:
            counts = work.db.query(NationwidePlan).count(), work.db.query(AssignedLine).count()
            assert (*counts, work.db.query(ItemProgress).count()) == (1, 4, 1)


@pytest.mark.parametrize("take", [False, True])
def test_progress_both_sides_entered_is_a_conflict_a_person_decides(offices: list[Office], take: bool) -> None:
    centre, body, _ = offices
    draw_up(centre)
    body.take(send(centre, body))
    report(centre, "1", "Орталықтың бағасы")
    report(body, "1", "Органның мәліметі")
    line, found = looked_at(centre, send(body, centre))
    assert states(found)["item_progress"] == {RowState.CONFLICTING: 1}
    (row,) = [row for row in found.rows if row.state is RowState.CONFLICTING]
    assert (row.kind, row.caption) == ("item_progress", "1") and found.conflicts == {row.uid}
    (field,) = row.fields
    assert (field.field, field.here, field.coming) == ("done", "Орталықтың бағасы (ойдан)", "Органның мәліметі (ойдан)")
    choices = Choices(take=found.conflicts if take else frozenset())
    assert isinstance(centre.imports.accept(line.import_id, choices), ImportView)
    assert told(centre)["1"] == ("Органның мәліметі (ойдан)" if take else "Орталықтың бағасы (ойдан)")
    # what was decided at the centre is what the body gets back
    body.take(send(centre, body))
    assert told(body) == told(centre)


def test_an_amended_measure_takes_the_place_of_the_old_one(offices: list[Office]) -> None:
    centre, body, _ = offices
    draw_up(centre)
    body.take(send(centre, body))
    amended = (replace(MEASURES[0], final_result="Нәтиже нақтыланды (ойдан)"), *MEASURES[1:])
    assert isinstance(plans_of(centre).keep_lines(only_plan(centre), amended), PlanView)
    line, found = looked_at(body, send(centre, body))
    assert states(found)["assigned_line"] == {RowState.NEW: 1, RowState.CHANGED: 1, RowState.SAME: 3}
    assert isinstance(body.imports.accept(line.import_id), ImportView)
    shown = plans_of(body).view(only_plan(body)).items
    assert tuple(one.line.entry for one in shown) == amended


def test_a_measure_under_control_here_stays_as_it_was_signed(offices: list[Office]) -> None:
    centre, body, _ = offices
    plan = draw_up(centre, approved=True)
    body.take(send(centre, body))
    arrived = ArrivedEntry(received_at=datetime(2026, 10, 1, 9, 0), sheets=4)  # noqa: DTZ001
    assert isinstance(plans_of(centre).under_control(plan, arrived), Registered)
    amended = (replace(MEASURES[0], final_result="Басқаша (ойдан)"), *MEASURES[1:])
    assert isinstance(plans_of(body).keep_lines(only_plan(body), amended), PlanView)
    line, found = looked_at(centre, send(body, centre))
    assert states(found)["assigned_line"] == {RowState.UNDER_CONTROL: 2, RowState.SAME: 3}
    taken = centre.imports.accept(line.import_id, Choices(take=found.conflicts))
    assert isinstance(taken, ImportView)
    view = plans_of(centre).view(plan)
    assert [one.line.entry for one in view.items] == list(MEASURES) and all(one.line.case_id for one in view.items)
    assert plans_of(body).withdraw(only_plan(body), "Қате енгізілген (ойдан)") is None
    line, found = looked_at(centre, send(body, centre))
    assert states(found)["nationwide_plan"] == {RowState.UNDER_CONTROL: 1}
    centre.imports.accept(line.import_id)
    assert plans_of(centre).view(plan).under_control


def test_bodies_its_measures_name_travel_with_it_and_unknown_ones_are_seen_as_such(offices: list[Office]) -> None:
    centre, body, _ = offices
    centre.register("15-1")  # enters the ministry and the akimat the measures name, and an agency they do not
    draw_up(centre)
    _, found = looked_at(body, send(centre, body))
    assert found.counts["body"] == {RowState.UNKNOWN_BODY: 2}
    assert {row.caption for row in found.rows if row.kind == "body"} == {
        "Ойдан шығарылған министрлік", "Ойдан шығарылған әкімдік",
    }  # fmt: skip


def test_the_grade_of_a_plan_grades_the_package_and_the_medium_must_bear_it(offices: list[Office]) -> None:
    sender, recipient, _ = offices
    draw_up(sender, replace(DRAWN_UP, grade=Grade.TOP_SECRET))
    entry = ExportEntry(sender.knows(recipient).correspondent_id, papers=False, plans=True)
    found = sender.exports.preview(entry)
    assert isinstance(found, ExportPreview)
    assert (found.counts["nationwide_plan"], found.counts["assigned_line"], found.grade) == (1, 4, Grade.TOP_SECRET)
    made = sender.prepare(recipient, papers=False, plans=True)
    assert made.grade is Grade.TOP_SECRET
    with sender.session.work("test.ceiling") as work:
        work.db.connection().exec_driver_sql("UPDATE medium SET ceiling = 'secret'")
        work.note({"invented": "ceiling"})
        work.commit()
    refused = sender.exports.write(made.export_id, sender.folder)
    assert isinstance(refused, Rejection) and refused.outcome is ExchangeOutcome.MEDIUM_CEILING


def test_a_plan_above_the_senders_clearance_stays_where_it_is(offices: list[Office]) -> None:
    from db.queries.contents import Wanted, choose, choose_plans, counted

    sender, _, _ = offices
    draw_up(sender, replace(DRAWN_UP, grade=Grade.TOP_SECRET))
    with sender.session.read() as work:
        connection = work.db.connection()
        choose(connection, Wanted(frozenset({Grade.SECRET}), ids=()))
        choose_plans(connection, frozenset({Grade.SECRET}))
        assert counted(connection) == {}


def test_the_spreadsheet_shows_appendix_4_in_words_without_formulas(offices: list[Office]) -> None:
    sender, reader, _ = offices
    draw_up(sender)
    report(sender, "1", "=HYPERLINK(1)")
    entry = ExportEntry(sender.knows(reader).correspondent_id, papers=False, plans=True)
    made = Spreadsheets(sender.session).prepare(entry, Language.KAZAKH, witness=sender.witness)
    assert isinstance(made, ExportView), made
    content = sender.carry_out(made).read_bytes()
    headings, first, second, *_ = read_table(content)
    assert headings.cells[3:5] == ("Жоспар тармағының №", "Іс-шараның атауы")
    assert first.cells[1] == "құпия" and first.cells[3] == "1"
    assert first.cells[7:10] == ("15.01.2027 ж.", "=HYPERLINK(1) (ойдан)", "Жалғасады")
    assert second.cells[3] == "2"
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        assert b"<f>" not in b"".join(book.read(name) for name in book.namelist())


def test_two_lines_of_progress_for_one_item_and_period_are_no_package(
    offices: list[Office], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A sender whose vault is not like ours: nothing is entered, the outcome is told."""
    from app.controllers.exchange import packing
    from db.queries import contents

    sender, recipient, _ = offices
    draw_up(sender)
    report(sender, "1", "Екі рет")
    true_rows = contents.rows_of

    def doubled(connection: object, kind: str) -> Iterator[dict[str, object]]:
        for row in true_rows(connection, kind):  # type: ignore[arg-type]
            yield row
            if kind == "item_progress":
                yield row | {"uid": "ab" * 16}

    true_standings = contents.standings

    def standings(*asked: object) -> Iterator[dict[str, object]]:
        for row in true_standings(*asked):  # type: ignore[arg-type]
            yield row
            if row["kind"] == "item_progress":
                yield row | {"record": "ab" * 16}

    monkeypatch.setattr(packing, "rows_of", doubled)
    monkeypatch.setattr(packing, "standings", standings)
    file = send(sender, recipient)
    line = recipient.load(file)
    before = records(recipient)
    found = recipient.imports.difference(line.import_id)
    assert isinstance(found, Rejection) and found.outcome is ExchangeOutcome.BAD_CONTENT
    taken = recipient.imports.accept(line.import_id)
    assert not isinstance(taken, ImportView) and isinstance(taken, (Rejection, Refusal))
    assert records(recipient) == before and recipient.session.check().ok
