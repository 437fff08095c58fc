"""The world's failures, each with a code for its sentence. Our own bugs are not here: they reach one handler."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar


class BaqylauError(Exception):
    """A failure a user can act on. ``code`` picks the sentence, ``values`` fill its places.

    A failure of several kinds names the value that tells them apart (``told_by``) and its ``kinds``: each has a
    sentence of its own, "<code>.<kind>".
    """

    code = "error.unknown"
    told_by: ClassVar[str] = "reason"
    kinds: ClassVar[tuple[str, ...]] = ()

    def __init__(self, **values: object) -> None:
        self.values: Mapping[str, object] = values
        kind = values.get(self.told_by)
        if isinstance(kind, str) and kind in self.kinds:
            self.code = f"{self.code}.{kind}"
        super().__init__(self.code, values)


class WrongPassphrase(BaqylauError):
    """Login or passphrase did not open any key slot. ``wait_seconds``: how long until the next try."""

    code = "error.wrong_passphrase"


class TooManyTries(BaqylauError):
    """Asked again before the delay was over; ``wait_seconds`` remain."""

    code = "error.too_many_tries"


class WeakPassphrase(BaqylauError):
    """The passphrase breaks the rule; ``reason`` says which."""

    code = "error.weak_passphrase"
    kinds = ("short", "few_words", "common", "contains_login", "too_long", "mismatch", "unchanged")


class WrongRecoveryCode(BaqylauError):
    """The recovery code is mistyped (``group`` names the first faulty group), lacks its other half, or is foreign."""

    code = "error.wrong_recovery_code"
    kinds = ("length", "group", "other_half", "foreign")


class VaultMissing(BaqylauError):
    """There is no vault in ``folder``."""

    code = "error.vault_missing"


class VaultExists(BaqylauError):
    """A vault is already in ``folder``; it is never overwritten."""

    code = "error.vault_exists"


class VaultPlain(BaqylauError):
    """``file`` is an ordinary, unencrypted database: not a vault of this program."""

    code = "error.vault_plain"


class VaultForeign(BaqylauError):
    """``file`` is not a vault of this program, or its key file belongs to another vault."""

    code = "error.vault_foreign"


class VaultDamaged(BaqylauError):
    """The vault opens, but a check found damage; ``part`` is a code, ``detail`` a place (page, record)."""

    code = "error.vault_damaged"
    told_by = "part"
    kinds = ("empty", "size", "first_page", "page", "side_file", "schema", "record", "journal", "backup")


class VaultReadOnly(BaqylauError):
    """A check found damage (``fault`` at ``place``): the vault may be read and restored, not written."""

    code = "error.vault_read_only"


class BackupMissing(BaqylauError):
    """There is no backup in ``folder``."""

    code = "error.backup_missing"


class VaultRolledBack(BaqylauError):
    """The vault is older than the state file says: an old copy was put in its place."""

    code = "error.vault_rolled_back"


class StateMissing(BaqylauError):
    """There is no state file for this vault in ``folder``: a new workstation, or somebody removed it."""

    code = "error.state_missing"


class StateExists(BaqylauError):
    """The vault has its state file in ``folder``: it is known here and cannot be taken over."""

    code = "error.state_exists"


class StateChanged(BaqylauError):
    """The state file in ``folder`` was changed by something other than this program, or belongs to another vault."""

    code = "error.state_changed"


class VaultInUse(BaqylauError):
    """Another process has the vault open."""

    code = "error.vault_in_use"


class VaultNewer(BaqylauError):
    """The vault was written by a newer program (schema ``found``, known here ``known``)."""

    code = "error.vault_newer"


class UpgradeFailed(BaqylauError):
    """The vault could not be brought from schema ``found`` to ``known`` (``reason``); it is as it was before."""

    code = "error.upgrade_failed"


class VaultOnRemovable(BaqylauError):
    """A vault never lies on a removable medium; ``folder`` does."""

    code = "error.vault_on_removable"


class KeyFileDamaged(BaqylauError):
    """Neither copy of the key file can be read, or its parameters are not acceptable."""

    code = "error.key_file_damaged"
    told_by = "part"
    kinds = ("both_copies", "kdf", "data_key", "mac", "user")


class DiskFull(BaqylauError):
    """No room in ``folder``; nothing was changed."""

    code = "error.disk_full"


class DiskFailed(BaqylauError):
    """The disk under ``folder`` refused to read or write; what was acknowledged before is kept."""

    code = "error.disk_failed"


class FolderRefused(BaqylauError):
    """``folder`` cannot be used: missing, not writable, or not private."""

    code = "error.folder_refused"
    kinds = ("missing", "not_writable", "not_private", "not_usable")


class NotAllowed(BaqylauError):
    """The user lacks the ``role`` or the clearance for a ``grade``, or may not do this to themselves or alone."""

    code = "error.not_allowed"
    kinds = ("role", "grade", "self", "same_person", "inactive", "list", "read_only")


class MustChangePassphrase(BaqylauError):
    """``login`` signed in with a passphrase that somebody else gave them: it is changed before anything else."""

    code = "error.must_change_passphrase"


class CaseElsewhere(BaqylauError):
    """Case ``number`` is held by another workstation; here it is only read."""

    code = "error.case_elsewhere"


class RecordMissing(BaqylauError):
    """There is no record ``number`` (any more), or it is above the user's clearance."""

    code = "error.record_missing"


class InvalidInput(BaqylauError):
    """A field holds something unusable; ``field`` names it, ``reason`` is a code."""

    code = "error.invalid_input"
    kinds = ("empty", "unprintable", "taken", "before_start", "not_red", "inspector")


class BadEdition(BaqylauError):
    """A file of a calendar or an edition cannot be used: ``field`` names its key, ``detail`` what was found."""

    code = "error.bad_edition"
    kinds = (
        "not_text",
        "too_large",
        "not_toml",
        "kind",
        "head",
        "keys",
        "not_a_number",
        "table",
        "not_in_year",
        "twice",
        "not_weekday",
        "texts",
        "not_weekend",
        "days_differ",
        "calendar_gap",
        "known",
    )


class BadScenario(BaqylauError):
    """A scenario file has a fault: ``scenario``, ``key``, ``found`` and what is ``allowed``."""

    code = "error.bad_scenario"


class FileUnwritable(BaqylauError):
    """``file`` could not be made; ``reason`` is the system's own word. An existing file is never overwritten."""

    code = "error.file_unwritable"


class FileUnreadable(BaqylauError):
    """``file`` could not be read; ``reason`` is the system's own word."""

    code = "error.file_unreadable"


class FontsMissing(BaqylauError):
    """The bundled fonts are not in place; ``folder`` says where they belong."""

    code = "error.fonts_missing"


class GlyphMissing(BaqylauError):
    """``text`` holds a character (``character``) that the paper's font cannot print."""

    code = "error.glyph_missing"


class PrinterFailed(BaqylauError):
    """The printer did not take the job; ``printer`` and ``reason``."""

    code = "error.printer_failed"


class Fault(StrEnum):
    """What a check of a vault or of its journal may find wrong."""

    EMPTY = "empty"
    SIZE = "size"
    PLAIN = "plain"
    CIPHER = "cipher"
    STRUCTURE = "structure"
    REFERENCES = "references"
    MARK = "mark"
    SCHEMA = "schema"
    UNREADABLE = "unreadable"
    SIDE_FILE = "side_file"
    VERSION = "version"
    SEQUENCE = "sequence"
    LINK = "link"
    HASH = "hash"
    SIGNATURE = "signature"
    SIGNER = "signer"
    CHANGE = "change"
    ENTRY = "entry"
    ANCHOR_MISSING = "anchor_missing"
    ANCHOR = "anchor"
    RECORD_CHANGED = "record_changed"
    RECORD_MISSING = "record_missing"
    RECORD_UNKNOWN = "record_unknown"
    CLOCK = "clock"


@dataclass(frozen=True, slots=True)
class Damage:
    """A fault and where it is: a page, an entry's number, a record's kind and number."""

    fault: Fault
    place: str

    @property
    def code(self) -> str:
        return f"fault.{self.fault}"

    @property
    def values(self) -> Mapping[str, object]:
        return {"place": self.place}
