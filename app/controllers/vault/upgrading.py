"""Bringing an older vault up to this program: check, back up, run the steps, check again; else everything as before."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.controllers.vault.backups import FOLDER_NAME, make_backup
from app.errors import BaqylauError, UpgradeFailed, VaultReadOnly
from app.vault.identity import is_signed
from app.vault.private_files import sync_folder
from db.check import check_database, read_entries
from db.copying import copy_file
from db.entries import Head
from db.queries.users import recovery_uid, uid_by_login
from db.schema import KNOWN_VERSION
from db.session import look
from db.upgrade import climb, known_steps
from db.verification import Anchor

if TYPE_CHECKING:
    from app.controllers.vault.doors import Unlocked
    from app.controllers.vault.openings import OpenVault

COPY_ENDING = ".before"


def upgrade_vault(opened: OpenVault, unlocked: Unlocked, found: int) -> None:
    """From schema version ``found`` to the one known here, signed by whoever signs in. A damaged vault is not upgraded;
    a failed upgrade puts the file back byte for byte."""
    anchor = Anchor(opened.state.sequence, opened.state.head)
    _require_sound(opened, anchor)
    backup = make_backup(opened, opened.site.folder / FOLDER_NAME, "upgrade", lambda step, done, total: None)
    try:
        head = _climb(opened, unlocked, found)
        _require_sound(opened, anchor)
    except Exception as failure:  # whatever a step does wrong: a vault is never left half upgraded
        _put_back(opened, backup.folder)
        reason = failure.code if isinstance(failure, BaqylauError) else type(failure).__name__
        raise UpgradeFailed(found=found, known=KNOWN_VERSION, reason=reason) from failure
    opened.advance(head)


def _climb(opened: OpenVault, unlocked: Unlocked, found: int) -> Head:
    with look(opened.place) as reading:
        uid = uid_by_login(reading.db, unlocked.login) if unlocked.slot else recovery_uid(reading.db)
    with opened.work_on(opened.place, "vault.upgrade", (uid, unlocked.identity)) as work:
        climb(work, found, read_entries(opened.place), known_steps())
        work.commit()
        assert work.head is not None  # there is a note in any case
        return work.head


def _require_sound(opened: OpenVault, anchor: Anchor) -> None:
    report = check_database(opened.place, opened.keys.vault, [anchor], is_signed)
    if report.damages:
        raise VaultReadOnly(fault=report.damages[0].fault, place=report.damages[0].place)


def _put_back(opened: OpenVault, backup: Path) -> None:
    file = opened.place.file
    before = file.with_name(file.name + COPY_ENDING)
    before.unlink(missing_ok=True)
    copy_file(backup / file.name, before)
    before.replace(file)
    sync_folder(file.parent)
