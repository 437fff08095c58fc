"""Writes the locked requirements anew, with hashes and without addresses."""

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
KINDS = ("requirements", "requirements-dev", "requirements-bench", "requirements-package")

for kind in KINDS:
    source = HERE / f"{kind}.in"
    command = [sys.executable, "-m", "uv", "pip", "compile", "--universal", "--python-version", "3.11"]
    command += ["--generate-hashes", "--no-emit-index-url", "--no-header", "--no-annotate", "--quiet"]
    command += [source.name, "-o", f"{kind}.lock"]
    subprocess.run(command, cwd=HERE, check=True)
