"""The manifest of a backup: what it holds and up to where, under a MAC that only the vault's data key gives."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from app.vault.derivation import Label, authenticate, derive_labelled, is_authentic
from app.vault.private_files import canonical_json, write_private

FORMAT = "baqylau-backup"
VERSION = 1
MANIFEST_NAME = "manifest.json"
LARGEST = 64 * 1024
CHUNK = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Manifest:
    """``files``: name -> SHA-256. ``work``, ``sequence`` and ``head`` are the journal's place at that moment."""

    vault: str
    generation: int
    work: int
    sequence: int
    head: str
    made_at: str
    reason: str
    files: Mapping[str, str]


def write_manifest(folder: Path, manifest: Manifest, data_key: bytes) -> None:
    body = _body(manifest)
    tag = authenticate(_mac_key(data_key, manifest.vault), canonical_json(body))
    write_private(folder / MANIFEST_NAME, canonical_json({**body, "mac": tag.hex()}) + b"\n")


def read_manifest(folder: Path) -> tuple[Manifest, bytes]:
    """The manifest and its MAC, not yet verified. ValueError when it cannot be read."""
    file = folder / MANIFEST_NAME
    try:
        if file.stat().st_size > LARGEST:
            raise ValueError("manifest")
        found = json.loads(file.read_bytes())
        tag = bytes.fromhex(found.pop("mac"))
        if (found.pop("format"), found.pop("version")) != (FORMAT, VERSION):
            raise ValueError("manifest")
        manifest = Manifest(**found)
        if not all(isinstance(digest, str) for digest in manifest.files.values()):
            raise ValueError("manifest")
    except (OSError, KeyError, TypeError, AttributeError, RecursionError) as failure:
        raise ValueError("manifest") from failure
    return manifest, tag


def is_genuine(manifest: Manifest, tag: bytes, data_key: bytes) -> bool:
    """True when the MAC was made with this data key."""
    return is_authentic(_mac_key(data_key, manifest.vault), canonical_json(_body(manifest)), tag)


def digest_of(file: Path) -> str:
    """SHA-256 of a file as the disk has it: the system's cache is asked to forget it first."""
    digest = hashlib.sha256()
    with file.open("rb") as stream:
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        while chunk := stream.read(CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def _body(manifest: Manifest) -> dict[str, object]:
    return {"format": FORMAT, "version": VERSION, **asdict(manifest), "files": dict(manifest.files)}


def _mac_key(data_key: bytes, vault: str) -> bytes:
    return derive_labelled(data_key, Label.BACKUP_MANIFEST, vault.encode())
