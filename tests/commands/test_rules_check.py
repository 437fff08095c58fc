"""`baqylau rules check` as a script calls it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import resources
from app.__main__ import main
from tests.test_scenario_files import scenario


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
