"""Scenario files: what is asked, what is answered, and one clear line for each fault."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import resources
from app.__main__ import main
from app.errors import BadScenario
from app.scenarios import parse

CASE = {"received": "2026-03-04", "signed": "2026-03-02", "term": {"date": "2026-05-20"}}
STEP = {"kind": "extend", "decided": "2026-05-20", "decided_by": "president"}


def scenario(**changes: Any) -> dict[str, Any]:
    return {"name": "сынақ", "case": {**CASE, **changes}}


BAD: list[tuple[object, str, str]] = [
    ({"name": "x"}, "case", "{...}"),
    ({"name": 7, "case": CASE}, "name", "text"),
    ({"name": "x", "case": CASE, "extra": 1}, "extra", "name | case | step"),
    (scenario(orign="general"), "case.orign", "origin"),
    (scenario(origin="general_"), "case.origin", "security_council"),
    (scenario(received="2026-02-30"), "case.received", "YYYY-MM-DD"),
    (scenario(received="20260304"), "case.received", "YYYY-MM-DD"),
    (scenario(received=None), "case.received", "YYYY-MM-DD"),
    (scenario(signed=20260304), "case.signed", "YYYY-MM-DD"),
    (scenario(term={}), "case.term", "date | working_days | weeks | months"),
    (scenario(term={"date": "2026-05-20", "weeks": 2}), "case.term", "date"),
    (scenario(term={"working_days": 0}), "case.term.working_days", "1.."),
    (scenario(term={"working_days": True}), "case.term.working_days", "1.."),
    (scenario(term="2026-05-20"), "case.term", "{...}"),
    (scenario(bodies="2"), "case.bodies", "1.."),
    (scenario(legislative="yes"), "case.legislative", "true | false"),
    (scenario(history={}), "case.history", "[{...}, ...]"),
    (scenario(history=[{"kind": "extend"}]), "case.history[0].granted", "true | false"),
    (scenario(history=[{"granted": True}]), "case.history[0].kind", "extend"),
    (scenario(history=[{"kind": "extend", "granted": True, "by": "x"}]), "case.history[0].by", "kind"),
    ({"case": CASE, "step": {"decided": "2026-05-20", "decided_by": "president"}}, "step.kind", "transfer_long"),
    ({"case": CASE, "step": {"kind": "extend", "decided_by": "president"}}, "step.decided", "YYYY-MM-DD"),
    ({"case": CASE, "step": {"kind": "extend", "decided": "2026-05-20"}}, "step.decided_by", "first_head"),
    ({"case": CASE, "step": {**STEP, "basis": "letter"}}, "step.basis", "expert_conclusion"),
    ({"case": CASE, "step": {**STEP, "basis": ["lettr"]}}, "step.basis", "expert_conclusion"),
    ({"case": CASE, "step": {**STEP, "kind": "remove", "ground": "emergency"}}, "step.ground", "executed"),
    ({"case": CASE, "step": {**STEP, "covered_by": 5}}, "step.covered_by", "text"),
    ({"case": CASE, "step": {**STEP, "administration_removal": {"ref": ""}}}, "step.administration_removal.ref", "reference"),
    ({"case": CASE, "step": None}, "step", "{...}"),
    (17, "-", "{...}"),
]  # fmt: skip


@pytest.mark.parametrize(("entry", "key", "allowed"), BAD, ids=[key for _, key, _ in BAD])
def test_a_fault_names_scenario_key_and_what_is_allowed(entry: object, key: str, allowed: str) -> None:
    with pytest.raises(BadScenario) as fault:
        parse(json.dumps([{"name": "дұрысы", "case": CASE}, entry]))
    assert fault.value.values["key"] == key
    assert allowed in str(fault.value.values["allowed"])
    assert fault.value.values["scenario"] not in ("", "дұрысы")


@pytest.mark.parametrize("text", ["", "{", '{"name": "x"}', "17", '"x"', "[" * 100_000])
def test_a_file_that_is_no_list_of_scenarios_is_refused(text: str) -> None:
    with pytest.raises(BadScenario):
        parse(text)


@pytest.fixture
def questions(tmp_path: Path) -> Path:
    examples = json.loads(resources.path("rules", "situations", "examples.json").read_text(encoding="utf-8"))
    file = tmp_path / "сұрақтар.json"
    file.write_text(json.dumps([example["question"] for example in examples]), encoding="utf-8")
    return file


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_answers_keep_the_order_and_every_message_is_a_sentence(
    questions: Path, language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--language", language, "rules", "check", str(questions), "--json"]) == 0
    answers = json.loads(capsys.readouterr().out)
    assert [said["name"] for said in answers] == [asked["name"] for asked in json.loads(questions.read_text())]
    for said in answers:
        for part in ("breaches", "requires", "consequences", "why"):
            for finding in said[part]:
                assert len(finding["message"]) > 10
                assert "{" not in finding["message"]


def test_a_refused_step_is_no_failure_of_the_command(questions: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--language", "kk", "rules", "check", str(questions)]) == 0
    out = capsys.readouterr().out
    assert "own control before the Administration's: болмайды" in out
    assert "(79-тармақ)" in out


def test_a_bad_file_is_one_line_and_exit_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "x.json"
    file.write_text(json.dumps([scenario(mark="asap")]), encoding="utf-8")
    assert main(["rules", "check", str(file), "--json"]) == 2
    streams = capsys.readouterr()
    assert streams.out == ""
    assert len(streams.err.strip().splitlines()) == 1
    for part in ("сынақ", "case.mark", "very_urgent"):
        assert part in streams.err


def test_a_missing_file_is_one_line_and_exit_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "check", str(tmp_path / "жоқ.json")]) == 2
    assert "жоқ.json" in capsys.readouterr().err
