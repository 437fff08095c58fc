"""Scenario files: what is asked, what is answered, and one clear line for each fault."""

from __future__ import annotations

import json
from typing import Any

import pytest

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
    ({"case": CASE, "step": {**STEP, "administration_removal": 5}}, "step.administration_removal", "{...}"),
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
