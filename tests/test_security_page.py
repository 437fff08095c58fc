"""SECURITY.md names a test for every promise, and each of them exists."""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
PROOF = re.compile(r"`(tests/[\w/]+\.py)(?:::(\w+))?`")


def test_every_promise_names_a_test_that_exists() -> None:
    text = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    table = text.split("## Promises")[1].split("\n## ")[0]
    rows = [line for line in table.splitlines() if line.startswith("|")][2:]
    assert len(rows) > 20
    asked = [line for line in text.split("## ASVS")[1].split("\n## ")[0].splitlines() if line.startswith("|")][2:]
    for row in (*rows, *asked):
        found = PROOF.findall(row)
        assert found or (row in asked and "do not apply" in row), row
        for file, name in found:
            tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
            names = {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
            assert not name or name in names, (file, name)


def test_nothing_is_called_certified() -> None:
    for word in ("certified", "сертифицирован", "сертификатталған"):
        for file in (ROOT / "resources" / "i18n").iterdir():
            assert word not in file.read_text(encoding="utf-8", errors="replace").lower(), file
