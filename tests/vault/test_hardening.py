"""The running process: no core dumps, closed to others, secrets not in its arguments or environment."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
PROBE = """
import json, os, resource, sys
from app.vault.hardening import harden_process
before = os.umask(0o022)
found = harden_process()
print(json.dumps({"core": resource.getrlimit(resource.RLIMIT_CORE), "umask": os.umask(0o077),
                  "off": found.core_dumps_off, "closed": found.closed_to_others}))
"""


def test_a_hardened_process_dumps_no_core_and_is_closed() -> None:
    done = subprocess.run([sys.executable, "-c", PROBE], cwd=ROOT, capture_output=True, text=True, timeout=60)
    found = json.loads(done.stdout)
    assert found == {"core": [0, 0], "umask": 0o077, "off": True, "closed": True}


def test_a_crash_of_the_program_leaves_no_core_file(tmp_path: Path) -> None:
    code = (
        "import os, resource, app.vault.hardening as h;"
        "resource.setrlimit(resource.RLIMIT_CORE, (resource.getrlimit(resource.RLIMIT_CORE)[1],) * 2);"
        "h.harden_process(); os.abort()"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, env=environment, timeout=60, capture_output=True)
    assert done.returncode < 0
    assert list(tmp_path.iterdir()) == []


LOOKED_AT = """
import ctypes, os, app.vault.hardening as h
if os.geteuid() == 0:
    os.setuid(65534)
    ctypes.CDLL(None).prctl(h.PR_SET_DUMPABLE, 1, 0, 0, 0)
memory = f"/proc/{os.getpid()}/mem"
before = os.stat(memory).st_uid
h.harden_process()
print(before == os.getuid(), os.stat(memory).st_uid)
"""


def test_other_programs_of_the_same_user_cannot_look_into_a_hardened_process() -> None:
    """The system gives the process's memory to root: no debugger of the same user attaches."""
    done = subprocess.run([sys.executable, "-c", LOOKED_AT], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.stdout.split() == ["True", "0"], done.stderr


def test_no_command_takes_a_passphrase_from_arguments_or_environment() -> None:
    words = {"passphrase", "password", "secret", "key"}
    for file in (ROOT / "app" / "commands").glob("*.py"):
        text = file.read_text(encoding="utf-8")
        assert "os.environ" not in text and "getenv" not in text, file
        for word in words:
            assert f'"--{word}"' not in text, file
