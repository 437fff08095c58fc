"""`make run`: the window where there is a screen, else the main job headless on demonstration data."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    os.chdir(ROOT)
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or sys.platform in ("win32", "darwin"):
        return subprocess.run([sys.executable, "-m", "app", *sys.argv[1:]], check=False).returncode
    print("baqylau: no display here, so the main job runs headless on demonstration data in a temporary vault")
    return subprocess.run([sys.executable, "packaging/headless.py"], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
