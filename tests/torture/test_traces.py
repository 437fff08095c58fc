"""What a session leaves behind, seen from outside: marker words on the disk, sockets, arguments, environment."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.torture.sizes import keep

ROOT = Path(__file__).parent.parent.parent
MARKER = "Қызғылтсарыкөбелек"  # a word nobody else writes
FORMS = ("utf-8", "utf-16-le", "utf-16-be", "cp1251", "koi8-r")
NETWORK = re.compile(r"socket\((AF_\w+)")


def run_session(place: Path, *before: str) -> subprocess.CompletedProcess[str]:
    """The scripted session with home, temporary folder and all of XDG inside ``place``."""
    folders = {name: place / name.lower() for name in ("HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")}
    folders |= {name: place / name.lower() for name in ("XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR")}
    for folder in folders.values():
        folder.mkdir(mode=0o700)
    environment = {name: str(folder) for name, folder in folders.items()}
    environment |= {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    environment |= {"PYTHONUTF8": "1", "QT_QPA_PLATFORM": "offscreen"}
    words = [*before, sys.executable, "-m", "tests.torture.scripted_session", str(place / "work"), MARKER]
    (place / "work").mkdir()
    return subprocess.run(words, env=environment, cwd=place, capture_output=True, text=True, timeout=300)


def written_forms() -> list[bytes]:
    """The marker as any program would write it, in either case."""
    found = []
    for word in (MARKER, MARKER.upper(), MARKER.lower()):
        for form in FORMS:
            try:
                found.append(word.encode(form))
            except UnicodeEncodeError:  # that code page has no Kazakh letters
                found.append(word.encode(form, errors="ignore"))
    return [form for form in found if len(form) >= 8]


def test_marker_words_of_a_session_are_nowhere_on_the_disk(tmp_path: Path) -> None:
    """Vault, state, log without content, backup, home, temporary, cache: all ciphertext or free of the marker."""
    done = run_session(tmp_path)
    assert done.returncode == 0, done.stderr
    assert MARKER not in done.stdout + done.stderr
    forms, looked_at = written_forms(), 0
    for file in tmp_path.rglob("*"):
        if file.is_file():
            looked_at += 1
            content = file.read_bytes()
            for form in forms:
                assert form not in content, file
    assert looked_at >= 9  # vault, keys twice, lock, state, log, and the backup's three
    keep("disk after a scripted session", looked_at, marker_found=0)


def test_the_scan_would_find_a_marker() -> None:
    """The proof can fail: written anywhere in any of these forms, the marker is seen."""
    forms = written_forms()
    for form in FORMS[:3]:
        assert any(found in f"x{MARKER}y".encode(form) for found in forms)


@pytest.mark.torture
def test_a_session_opens_no_socket_but_local_ones(tmp_path: Path) -> None:
    strace = shutil.which("strace")
    assert strace, "this proof needs strace"
    trace = tmp_path / "trace"
    done = run_session(tmp_path, strace, "-f", "-e", "trace=network,execve", "-s", "4096", "-o", str(trace))
    assert done.returncode == 0, done.stderr
    seen = trace.read_text(errors="replace")
    families = set(NETWORK.findall(seen))
    assert families <= {"AF_UNIX", "AF_LOCAL", "AF_NETLINK"}, families
    keep("network", 1, socket_families=sorted(families))


def test_no_secret_stands_in_the_arguments_of_a_command(tmp_path: Path) -> None:
    """The command line takes passphrases from the terminal or a descriptor; the process shows none of them."""
    secret = "жеті көк бөрі түнде жұлдыз санады"
    receiver, sender = os.pipe()
    words = [sys.executable, "-m", "app", "vault", "create", str(tmp_path / "v"), "--login", "a", "--full-name", "b"]
    words += ["--passphrase-fd", str(receiver), "--state-folder", str(tmp_path / "s"), "--json"]
    with subprocess.Popen(words, cwd=ROOT, pass_fds=[receiver], stdout=subprocess.PIPE) as command:
        os.close(receiver)
        shown = b""
        # Right after the exec the kernel has not yet set the argument area: the file is there, but empty. The command
        # cannot end before it is seen: it waits for the passphrase, which is written only afterwards.
        while b"--login" not in shown and command.poll() is None:
            shown = Path(f"/proc/{command.pid}/cmdline").read_bytes()
        with os.fdopen(sender, "wb") as passphrase:
            passphrase.write(f"{secret}\n".encode())
        shown += Path(f"/proc/{command.pid}/cmdline").read_bytes()
        out, _ = command.communicate(timeout=120)
    assert command.returncode == 0, out
    assert b"--login" in shown, "the arguments were never seen"
    assert not any(word.encode() in shown for word in secret.split())
