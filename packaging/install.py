"""Makes this checkout ready to run: system libraries, the virtual environment, fonts, translations.

Uses only Python's standard library, so that it works where nothing but Python 3.11 and make is present.
Every step looks first whether its work is done, so that repeating it is quick and harmless.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
LOCKS = ROOT / "packaging"
FONTS = ROOT / "resources" / "fonts"
WHEELS = LOCKS / "wheels"

# Shared library -> Debian package that brings it. The first group is needed even without a screen.
LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libcups.so.2": "libcups2",
}
FONT_PACKAGE = "fonts-croscore"
FONT_FILES = tuple(
    f"{family}-{style}.ttf" for family in ("Arimo", "Tinos") for style in ("Regular", "Bold", "Italic", "BoldItalic")
)


class SetupError(Exception):
    """A step could not be done; the text says what to type next."""


def say(text: str) -> None:
    print(f"baqylau: {text}", flush=True)


def run(command: list[str], *, cwd: Path = ROOT, quiet: bool = True) -> None:
    """Run a command; on failure show the end of what it printed."""
    output = subprocess.PIPE if quiet else None
    done = subprocess.run(command, cwd=cwd, stdout=output, stderr=subprocess.STDOUT, text=True, check=False)
    if done.returncode:
        tail = "\n".join((done.stdout or "").splitlines()[-15:])
        raise SetupError(f"'{' '.join(command)}' failed with code {done.returncode}\n{tail}")


def as_root() -> list[str] | None:
    """The prefix that makes a command run as root without asking, or None where that is not allowed."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and subprocess.run(["sudo", "-n", "true"], capture_output=True).returncode == 0:
        return ["sudo", "-n"]
    return None


def is_loadable(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def can_make_venv() -> bool:
    probe = "import venv, ensurepip"
    return subprocess.run([sys.executable, "-c", probe], capture_output=True).returncode == 0


def missing_packages() -> list[str]:
    missing = [package for library, package in LIBRARIES.items() if not is_loadable(library)]
    if not PYTHON.exists() and not can_make_venv():
        missing.append(f"python{sys.version_info.major}.{sys.version_info.minor}-venv")
    return missing


def install_system_packages() -> None:
    missing = missing_packages()
    if not missing:
        return
    line = f"apt-get install -y --no-install-recommends {' '.join(missing)}"
    prefix = as_root()
    if prefix is None or not shutil.which("apt-get"):
        raise SetupError(f"system libraries are missing. Type this once, then repeat:\n  sudo {line}")
    say(f"installing system libraries: {' '.join(missing)}")
    run([*prefix, "apt-get", "update", "-q"])
    environment = ["env", "DEBIAN_FRONTEND=noninteractive"]
    run([*prefix, *environment, *line.split()])
    still = missing_packages()
    if still:
        raise SetupError(f"still missing after installing: {' '.join(still)}")


def fingerprint(files: list[Path]) -> str:
    digest = hashlib.sha256(f"{sys.version_info[:2]} {ROOT}".encode())
    for file in files:
        digest.update(file.read_bytes())
    return digest.hexdigest()


def make_environment(*kinds: str) -> None:
    """Create .venv and install the locked requirements, checked against their hashes."""
    files = [LOCKS / f"{kind}.lock" for kind in kinds]
    wanted = fingerprint(files)
    stamp = VENV / "baqylau-stamp"
    known = stamp.read_text().split() if stamp.exists() else []
    if PYTHON.exists() and wanted in known:
        return
    if not PYTHON.exists():
        say("making .venv")
        run([sys.executable, "-m", "venv", str(VENV)])
    say("installing locked requirements (a few minutes the first time)")
    command = [
        str(PYTHON),
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--require-hashes",
    ]
    if WHEELS.is_dir():  # carried in on a medium: no index is asked
        command += ["--no-index", "--find-links", str(WHEELS)]
    for file in files:
        command += ["-r", str(file)]
    run(command)
    stamp.write_text("\n".join([*known[-3:], wanted]))


def write_launcher() -> None:
    """.venv/bin/baqylau, found relative to itself, so that the checkout may lie anywhere."""
    launcher = VENV / "bin" / "baqylau"
    text = (
        "#!/bin/sh\n"
        'here=$(CDPATH="" cd -- "$(dirname -- "$0")" && pwd)\n'
        'PYTHONPATH="$here/../.." PYTHONUTF8=1 exec "$here/python" -m app "$@"\n'
    )
    if not launcher.exists() or launcher.read_text() != text:
        launcher.write_text(text)
        launcher.chmod(0o755)


def lay_fonts() -> None:
    """Tinos and Arimo with their licence, from Debian's package; needs no root."""
    if all((FONTS / name).exists() for name in (*FONT_FILES, "LICENSE.txt")):
        return
    say("laying the fonts (Tinos, Arimo) into resources/fonts")
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        installed = Path("/usr/share/fonts/truetype/croscore")
        licence = Path(f"/usr/share/doc/{FONT_PACKAGE}/copyright")
        if not (installed / FONT_FILES[0]).exists():
            fetch_font_package(work)
            installed, licence = work / installed.relative_to("/"), work / licence.relative_to("/")
        FONTS.mkdir(parents=True, exist_ok=True)
        for name in FONT_FILES:
            shutil.copyfile(installed / name, FONTS / name)
        shutil.copyfile(licence, FONTS / "LICENSE.txt")


def fetch_font_package(work: Path) -> None:
    advice = (
        f"the fonts could not be fetched. Install Debian's package once, then repeat:\n"
        f"  sudo apt-get install -y {FONT_PACKAGE}"
    )
    if not shutil.which("apt-get"):
        raise SetupError(advice)
    try:
        run(["apt-get", "download", "-q", FONT_PACKAGE], cwd=work)
    except SetupError:
        prefix = as_root()
        if prefix is None:
            raise SetupError(advice) from None
        run([*prefix, "apt-get", "update", "-q"])
        run(["apt-get", "download", "-q", FONT_PACKAGE], cwd=work)
    package = next(work.glob("*.deb"))
    run(["dpkg-deb", "-x", str(package), str(work)], cwd=work)


def compile_translations() -> None:
    """Qt reads compiled texts (.qm); they are made anew when a .ts file is newer."""
    sources = sorted((ROOT / "resources" / "i18n").glob("*.ts"))
    stale = [
        source
        for source in sources
        if not (target := source.with_suffix(".qm")).exists() or target.stat().st_mtime < source.stat().st_mtime
    ]
    if not stale:
        return
    tool = next((VENV / "lib").glob("python3*/site-packages/PySide6/lrelease"))
    for source in stale:
        run([str(tool), "-silent", str(source), "-qm", str(source.with_suffix(".qm"))])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dev", action="store_true", help="also what tests and checks need")
    parser.add_argument("--bench", action="store_true", help="also the peers that benchmarks run beside ours")
    parser.add_argument("--package", action="store_true", help="also what building the package needs")
    options = parser.parse_args()
    if sys.version_info < (3, 11):
        say("Python 3.11 or newer is needed")
        return 1
    try:
        install_system_packages()
        make_environment(
            "requirements",
            *(["requirements-dev"] if options.dev else []),
            *(["requirements-bench"] if options.bench else []),
            *(["requirements-package"] if options.package else []),
        )
        write_launcher()
        lay_fonts()
        compile_translations()
    except SetupError as error:
        say(str(error))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
