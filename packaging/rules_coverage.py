"""Branch coverage of the rules by their own tests and the kit: every way through `app/rules`, or it fails.

python packaging/rules_coverage.py
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WANTED_PERCENT = 100


def main() -> int:
    os.chdir(ROOT)
    sys.path.insert(0, str(ROOT))
    import coverage

    measured = coverage.Coverage(branch=True, source=["app/rules"], data_file=None)
    measured.start()
    import pytest
    from mutant_trials import OPTIONS, preload

    preload()  # few examples a property: a way through the rules is found by the first of them or by a test of its own
    code = pytest.main(OPTIONS)
    measured.stop()
    if code:
        return int(code)
    percent = measured.report(skip_covered=True, show_missing=True)
    if percent < WANTED_PERCENT:
        print(f"branch coverage of app/rules is {percent:.2f} %, wanted {WANTED_PERCENT} %")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
