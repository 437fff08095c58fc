"""`make package`: one folder that runs without Python, a Debian package of it, a bill of materials, a smoke test."""

from __future__ import annotations

import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import sbom

ROOT = Path(__file__).resolve().parent.parent
VERSION = sbom.bill()["metadata"]["component"]["version"]
DIST = ROOT / "dist"
FOLDER = DIST / "baqylau"
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
PASSPHRASE = "ойдан шығарылған сынақ сөйлемі осында тұр"  # noqa: S105  opens nothing but the smoke test's vault
CONTROL = """Package: baqylau
Version: {version}
Architecture: {architecture}
Maintainer: The Baqylau founders
Section: misc
Priority: optional
Installed-Size: {size}
Depends: libc6 (>= 2.34), libglib2.0-0, libgl1, libegl1, libxkbcommon0, libdbus-1-3, libfontconfig1, libxcb-cursor0,
 libxcb-icccm4, libxcb-keysyms1, libxcb-shape0, libxkbcommon-x11-0
Recommends: libcups2
Description: Paper control cards under Decree No. 976 for isolated workstations
 Keeps the paper control cards of a secret-records office: registration, dates with their paragraphs, decisions,
 printed cards and forms, in an encrypted local database. No network.
"""
DESKTOP = """[Desktop Entry]
Type=Application
Name=Baqylau
Name[kk]=Бақылау
Exec=/opt/baqylau/baqylau
Categories=Office;
Terminal=false
"""


def modules(package: str) -> list[str]:
    """Every module of a package: commands, models and migrations are imported by name."""
    files = (ROOT / package.replace(".", "/")).rglob("*.py")
    names = (".".join(file.relative_to(ROOT).with_suffix("").parts) for file in files)
    return sorted(name.removesuffix(".__init__") for name in names)


def build() -> None:
    """The folder `dist/baqylau`."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN", "--onedir"]
    command += ["--name", "baqylau", "--distpath", str(DIST), "--workpath", str(ROOT / "build" / "pyinstaller")]
    command += ["--specpath", str(ROOT / "build"), "--paths", str(ROOT)]
    command += ["--add-data", f"{ROOT / 'resources'}{os.pathsep}resources"]
    for package in ("app", "db", "ui"):
        for name in modules(package):
            command += ["--hidden-import", name]
    for library in ("reportlab", "pypdfium2", "pypdfium2_raw"):
        command += ["--collect-all", library]
    command += ["--hidden-import", "sqlalchemy.dialects.sqlite", str(ROOT / "app" / "__main__.py")]
    subprocess.run(command, cwd=ROOT, check=True)


def smoke_test() -> None:
    """The built program makes a vault and checks it, answers a scenario, and shows its version."""
    program = str(FOLDER / "baqylau")
    with tempfile.TemporaryDirectory() as place:
        environment = {"PATH": "/usr/bin:/bin", "HOME": place, "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}
        run = {"env": environment, "check": True, "capture_output": True}
        told = subprocess.run([program, "--version"], **run).stdout.decode().strip()  # type: ignore[call-overload]
        assert told == VERSION, told
        scenario = Path(place) / "scenario.json"
        case = {"signed": "2026-03-02", "received": "2026-03-04", "term": {"working_days": 5}}
        scenario.write_text(json.dumps([{"name": "smoke", "case": case}]), encoding="utf-8")
        answer = subprocess.run([program, "rules", "check", str(scenario), "--json"], **run)  # type: ignore[call-overload]
        assert json.loads(answer.stdout)[0]["deadline"] == "2026-03-12"
        for words in (
            ["create", f"{place}/vault", "--login", "synaq", "--full-name", "Сынақ"],
            ["check", f"{place}/vault", "--login", "synaq"],
        ):
            reading, writing = os.pipe()
            os.write(writing, PASSPHRASE.encode() + b"\n")
            os.close(writing)
            line = [program, "vault", *words, "--state-folder", f"{place}/state", "--passphrase-fd", str(reading)]
            subprocess.run(line, pass_fds=[reading], **run)  # type: ignore[call-overload]
            os.close(reading)
    print("smoke test passed")


def make_deb() -> Path:
    """A Debian package that lays the folder into /opt/baqylau."""
    architecture = ARCHITECTURES.get(platform.machine(), platform.machine())
    deb = DIST / f"baqylau_{VERSION}_{architecture}.deb"
    with tempfile.TemporaryDirectory() as place:
        root = Path(place) / "root"
        shutil.copytree(FOLDER, root / "opt" / "baqylau", symlinks=True)
        files = {
            root / "DEBIAN" / "control": CONTROL.format(
                version=VERSION,
                architecture=architecture,
                size=sum(file.stat().st_size for file in FOLDER.rglob("*") if file.is_file()) // 1024,
            ),
            root / "usr" / "share" / "applications" / "baqylau.desktop": DESKTOP,
        }
        for file, text in files.items():
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        documents = root / "usr" / "share" / "doc" / "baqylau"
        documents.mkdir(parents=True)
        for name in ("LICENSE", "README.md", "CHANGELOG.md", "SECURITY.md"):
            if (ROOT / name).exists():
                shutil.copyfile(ROOT / name, documents / name)
        shutil.copyfile(DIST / "baqylau.cdx.json", documents / "baqylau.cdx.json")
        link = root / "usr" / "bin" / "baqylau"
        link.parent.mkdir(parents=True)
        link.symlink_to("/opt/baqylau/baqylau")
        for folder in root.rglob("*"):
            if folder.is_dir():
                folder.chmod(0o755)
        command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(root), str(deb)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return deb


def main() -> int:
    DIST.mkdir(exist_ok=True)
    build()
    sbom.write(DIST / "baqylau.cdx.json")
    smoke_test()
    if shutil.which("dpkg-deb"):
        deb = make_deb()
        print(f"{deb.relative_to(ROOT)}: {deb.stat().st_size / 1e6:.0f} MB")
    print(f"{FOLDER.relative_to(ROOT)} and dist/baqylau.cdx.json")
    return 0


if __name__ == "__main__":
    sys.exit(main())
