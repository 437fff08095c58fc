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


def test_coverage_lists_the_decree_from_1_to_87(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--language", "ru", "rules", "coverage", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    places = [row["paragraph"] for row in rows]
    assert (places[0], places[-1]) == ("1", "87")
    assert {"30-1", "40-1", "42-1", "43-1", "48-1", "66-1", "66-2", "66-3", "74-1", "75-1", "76-1", "80-1"} <= set(
        places
    )
    assert all(row["rules"] or row["reason"] for row in rows)


def test_the_kit_passes_and_its_protocol_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--language", "kk", "rules", "selftest"]) == 0
    lines = capsys.readouterr().out.strip().splitlines()
    assert len(lines) > 228
    assert "777" in lines[-1]
    assert main(["--language", "en", "rules", "selftest", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["failed"] == 0
    assert told["asked"] >= 228
    assert all(result["why"] for result in told["results"] if result["paragraph"] != "example")


def test_explaining_a_rule_gives_its_numbers_and_readings(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--language", "en", "rules", "explain", "control.type"]) == 0
    out = capsys.readouterr().out
    assert "short_from_wd = 10" in out
    assert "Interpretation:" in out
    assert main(["--language", "en", "rules", "explain", "control.tipe"]) == 2
    assert "control.type" in capsys.readouterr().err
    assert main(["rules", "list", "--json"]) == 0
    assert len(json.loads(capsys.readouterr().out)) > 70


@pytest.mark.parametrize("words", [("coverage",), ("selftest",)])
def test_coverage_and_protocol_go_on_paper_and_never_over_a_file(words: tuple[str, ...], tmp_path: Path) -> None:
    out = tmp_path / "ереже.pdf"
    assert main(["--language", "kk", "rules", *words, "--pdf", str(out)]) == 0
    assert out.read_bytes().startswith(b"%PDF")
    assert main(["--language", "kk", "rules", *words, "--pdf", str(out)]) == 2


def test_the_coverage_says_how_a_paragraph_is_read(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--language", "en", "rules", "coverage", "--json"]) == 0
    read = {row["paragraph"]: row["interpretation"] for row in json.loads(capsys.readouterr().out)}
    assert any("sub-paragraph 5)" in sentence for sentence in read["71"])
    assert read["1"] == []
