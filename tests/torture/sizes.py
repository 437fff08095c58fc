"""How often: a short form with every test run, the full one in `make torture`; results are kept when asked for."""

from __future__ import annotations

import json
import os
import platform
from datetime import UTC, datetime
from pathlib import Path

import pytest

REPORT = "BAQYLAU_TORTURE_REPORT"


def counts(short: int, full: int) -> pytest.MarkDecorator:
    """Parametrize ``count``."""
    sizes = [pytest.param(short, id="short"), pytest.param(full, id="full", marks=pytest.mark.torture)]
    return pytest.mark.parametrize("count", sizes)


def keep(what: str, count: int, **found: object) -> None:
    """Add a line to the report file, when there is one."""
    file = os.environ.get(REPORT)
    if file:
        line = {"what": what, "count": count, **found, "on": f"{datetime.now(UTC):%Y-%m-%d}", "machine": machine()}
        with Path(file).open("a", encoding="utf-8") as report:
            report.write(json.dumps(line, ensure_ascii=False) + "\n")


def machine() -> str:
    return f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
