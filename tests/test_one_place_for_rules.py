"""No rule text and no date arithmetic stands outside the rules: other rooms ask, they never count."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.test_architecture import MODULES, within

RULES = ("app.rules", "app.clock", "app.calendars")
# Modules outside the rules that add to a date or a moment, each with the reason why that is no rule of the decree.
ALLOWED = {
    "app.controllers.vault.backups": "hours between two backups of a workstation",
    "app.controllers.vault.self_check": "ages of backups and of accepted risks on a workstation",
    "app.controllers.paper.kit": "how many days ahead the kit lists terms, as its user asked",
    "app.controllers.exchange.packing": "how long a package may be opened, as its sender chose",
    "app.controllers.exchange.due": "how often two sites send one another packages, by their own agreement",
    "ui.dialogs.self_check": "until when an accepted risk of the workstation is proposed to stand",
    "app.exchange.tables": "a spreadsheet keeps a day as a number of days",
    "app.controllers.law.editions": "walks two calendars day by day to name the days that differ",
    "app.vault.tries": "seconds to wait after a wrong passphrase",
    "app.exchange.keys": "years a package key is used",
    "app.demonstration": "invented papers received some days ago",
    "app.printing.samples.cards": "invented dates of trial prints",
    "app.printing.samples.registers": "invented dates of trial prints",
    "ui.formats": "the names of Saturday and Sunday",
    "ui.widgets.month": "drawing a month: the cells of a sheet, nothing is counted",
    "ui.widgets.day_edit": "Up and Down in a date field step by a day",
}
CALLS = {"timedelta", "relativedelta", "rrule", "monthrange"}
METHODS = {"weekday", "isoweekday", "isocalendar", "toordinal", "fromordinal"}
# Numbers of the decree that would betray a second copy of a rule: "10 working days", "two weeks" in a condition.
PARAMETERS = re.compile(r"\b(?:3|5|10|15|20) ?(?:wd|working days|жұмыс күн|рабочих дн)", re.IGNORECASE)


def arithmetic(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Places where a date is moved, compared by weekday or taken apart into ordinals."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module in ("dateutil.relativedelta", "dateutil.rrule"):
            yield node.lineno, node.module
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in CALLS or (isinstance(node.func, ast.Attribute) and name in METHODS):
                yield node.lineno, name


def parsed(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


OUTSIDE = [(module, file) for module, file in MODULES if not any(within(module, room) for room in RULES)]


@pytest.mark.parametrize(("module", "file"), OUTSIDE, ids=[name for name, _ in OUTSIDE])
def test_dates_are_counted_by_the_rules_only(module: str, file: Path) -> None:
    found = list(arithmetic(parsed(file)))
    if module in ALLOWED:
        return
    assert not found, f"{module} counts dates itself: {found}"


def test_every_exception_is_still_needed() -> None:
    present = dict(MODULES)
    for module, reason in ALLOWED.items():
        assert len(reason) > 20, module
        if module in present:
            assert list(arithmetic(parsed(present[module]))), f"{module} no longer counts dates: drop its line"


def test_the_watch_finds_what_it_watches_for() -> None:
    for source in (
        "from datetime import timedelta\ndue = day + timedelta(days=10)",
        "from dateutil.relativedelta import relativedelta\n",
        "if day.weekday() >= 5: pass",
        "import calendar\nlast = calendar.monthrange(2026, 2)[1]",
        "n = day.toordinal() - 1",
    ):
        assert list(arithmetic(ast.parse(source))), source
    assert not list(arithmetic(ast.parse("late = done > due\nleft = calendar.count(day, due)")))


def literals(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Texts of a module that are not its docstrings."""
    said = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and node.body
        if isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said:
            yield node.lineno, node.value


CONTROLLERS = [(module, file) for module, file in MODULES if within(module, "app.controllers") or within(module, "db")]


@pytest.mark.parametrize(("module", "file"), CONTROLLERS, ids=[name for name, _ in CONTROLLERS])
def test_no_sentence_of_a_rule_stands_in_a_controller_or_a_query(module: str, file: Path) -> None:
    """Sentences are data found by code; a term in words would be a second copy of a rule."""
    spoken = [(line, text) for line, text in literals(parsed(file)) if PARAMETERS.search(text)]
    assert not spoken, (module, spoken)
