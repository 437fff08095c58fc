"""Writes the bill of materials (CycloneDX 1.6 JSON) of what the package carries, from the locked requirements."""

from __future__ import annotations

import hashlib
import json
import re
import sys
from importlib import metadata
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from app import VERSION  # noqa: E402

PINNED = re.compile(r"^([A-Za-z0-9_.-]+)==([^ ;\\]+)")
HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")
FONTS = ROOT / "resources" / "fonts"


def components() -> list[dict[str, Any]]:
    """Locked Python packages with their licences, and the fonts with their hashes."""
    found: list[dict[str, Any]] = []
    for line in (ROOT / "packaging" / "requirements.lock").read_text(encoding="utf-8").splitlines():
        if pinned := PINNED.match(line):
            name, version = pinned[1].lower(), pinned[2]
            found.append(
                {
                    "type": "library",
                    "bom-ref": f"pkg:pypi/{name}@{version}",
                    "name": name,
                    "version": version,
                    "purl": f"pkg:pypi/{name}@{version}",
                    **_licence(name),
                    "properties": [],
                }
            )
        elif (digest := HASH.search(line)) and found:
            found[-1]["properties"].append({"name": "baqylau:locked-sha256", "value": digest[1]})
    for font in sorted(FONTS.glob("*.ttf")):
        digest_of = hashlib.sha256(font.read_bytes()).hexdigest()
        found.append(
            {
                "type": "file",
                "bom-ref": f"font:{font.name}",
                "name": font.name,
                "hashes": [{"alg": "SHA-256", "content": digest_of}],
                "licenses": [{"license": {"id": "OFL-1.1"}}],
            }
        )
    return found


def _licence(name: str) -> dict[str, Any]:
    try:
        about = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return {}
    words = about["License-Expression"] or about["License"] or ""
    text = words.splitlines()[0] if words else ""
    return {"licenses": [{"license": {"name": text}}]} if text else {}


def bill() -> dict[str, Any]:
    """The whole bill of materials; the same inputs give the same bytes."""
    parts = components()
    reference = f"pkg:generic/baqylau@{VERSION}"
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": reference,
                "name": "baqylau",
                "version": VERSION,
                "licenses": [{"license": {"id": "MIT"}}],
            }
        },
        "components": parts,
        "dependencies": [{"ref": reference, "dependsOn": [part["bom-ref"] for part in parts]}],
    }


def write(file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(bill(), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    write(ROOT / "dist" / "baqylau.cdx.json")
