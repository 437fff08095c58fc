"""The rooms of the house and who may enter whom: one row a room."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
OUTSIDE = {
    "PySide6": ("ui", "app.__main__"),
    "sqlalchemy": ("db",),
    "sqlcipher3": ("db",),
    "reportlab": ("app.printing",),
    "nacl": ("app.vault",),
    "argon2": ("app.vault",),
    "pyrage": ("app.vault",),
    "pypdfium2": ("ui", "app.printing"),
}
FLOOR = ("app.rules.terms", "app.errors")
BASICS = ("app.clock", "app.paths", "app.settings", "app.errors", "app.events", "app.jobs", "app.logs")
# Room -> the rooms of this house it may import. The longest matching name is the room of a module.
ROOMS: dict[str, tuple[str, ...]] = {
    "resources": (),
    "app.errors": (),
    "app.clock": (),
    "app.paths": (),
    "app.rules": (),
    "app.calendars": ("app.rules", "app.errors", "resources"),
    "app.editions": ("app.rules", "app.calendars", "app.errors", "resources"),
    "app.coverage": ("app.rules", "resources"),
    "app.conformance": ("app.rules", "app.scenarios", "app.wording", "app.errors", "resources"),
    "app.catalogue": ("app.rules", "app.editions", "resources"),
    "app.wording": ("app.rules.terms", "app.rules.outcome", "resources"),
    "app.scenarios": ("app.rules", "app.errors"),
    "app.demonstration": ("app.controllers", "app.rules"),
    "app.settings": ("app.rules.terms", "app.errors", "app.paths"),
    "app.events": ("app.rules.terms",),
    "app.jobs": ("app.errors",),
    "app.logs": ("app.paths", "app.errors"),
    "db": FLOOR,
    "app.vault": FLOOR,
    "app.printing": ("app.rules.terms", "app.rules.outcome", "app.wording", "app.errors", "resources"),
    "app.exchange": ("app.rules.terms", "app.vault", "app.errors", "resources"),
    "app.controllers": (
        "db", "app.rules", "app.printing", "app.exchange", "app.vault", "app.calendars", "app.conformance",
        "app.coverage", "app.editions",
        "app.wording", "resources", *BASICS,
    ),
    "ui": (
        "app.controllers", "app.rules.terms", "app.rules.outcome", "app.wording", "resources", *BASICS,
    ),
    "app.commands": (
        "app.controllers", "app.rules", "app.catalogue", "app.conformance", "app.coverage", "app.editions",
        "app.calendars", "app.scenarios", "app.wording", "resources", *BASICS,
    ),
    "app.__main__": ("app", "ui", "db", "resources"),
}  # fmt: skip


def room_of(module: str) -> str:
    return max((room for room in ROOMS if within(module, room)), key=len, default="")


def within(module: str, room: str) -> bool:
    return module == room or module.startswith(f"{room}.")


def modules() -> list[tuple[str, Path]]:
    found = []
    for top in ("app", "db", "ui", "resources"):
        for file in sorted((ROOT / top).rglob("*.py")):
            parts = file.relative_to(ROOT).with_suffix("").parts
            found.append((".".join(parts[:-1] if parts[-1] == "__init__" else parts), file))
    return found


def imports_of(file: Path) -> set[str]:
    """Every module named by an import anywhere in a file, with ``from a import b`` as ``a.b`` when that is a module."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                inner = ROOT.joinpath(*node.module.split("."), alias.name)
                is_module = inner.is_dir() or inner.with_suffix(".py").exists()
                names.add(f"{node.module}.{alias.name}" if is_module else node.module)
    return names


MODULES = modules()


@pytest.mark.parametrize(("module", "file"), MODULES, ids=[name for name, _ in MODULES])
def test_module_enters_only_the_rooms_it_may(module: str, file: Path) -> None:
    room = room_of(module)
    assert room or module == "app", f"{module} stands in no known room"
    allowed = (*ROOMS.get(room, ()), room)
    for name in imports_of(file):
        top = name.partition(".")[0]
        if top in ("app", "db", "ui", "resources") and name != "app":
            assert any(within(name, other) for other in allowed), f"{module} may not import {name}"
        elif top in OUTSIDE:
            assert any(within(module, other) for other in OUTSIDE[top]), f"{module} may not import {name}"


def test_rules_know_only_the_standard_library_and_dateutil() -> None:
    import sys

    for module, file in MODULES:
        if within(module, "app.rules"):
            for name in imports_of(file):
                top = name.partition(".")[0]
                assert name.startswith("app.rules") or top == "dateutil" or top in sys.stdlib_module_names, module
                assert top not in {"time", "os", "pathlib", "io", "sqlite3"}, f"{module} may not import {name}"


def test_only_the_clock_reads_the_time() -> None:
    for module, file in MODULES:
        if module == "app.clock":
            continue
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute):
                called = ast.unparse(node)
                assert called not in {
                    "date.today", "datetime.now", "datetime.utcnow", "time.time", "datetime.today",
                    "QDate.currentDate", "QDateTime.currentDateTime",
                }, f"{module} reads the clock: {called}"  # fmt: skip


def test_no_module_is_a_lumber_room() -> None:
    assert not [m for m, _ in MODULES if m.rpartition(".")[2] in {"utils", "helpers", "manager", "common"}]


def test_every_package_is_listed_for_installation() -> None:
    import tomllib

    listed = set(tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["setuptools"]["packages"])
    present = {name for name, file in MODULES if file.name == "__init__.py"}
    assert listed == present
