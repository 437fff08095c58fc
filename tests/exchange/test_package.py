"""Packages: what was packed comes out again; whatever else comes in is told apart and refused."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.exchange.archive import EPOCH
from app.exchange.envelope import AGE, MAGIC, KnownSender
from app.exchange.faults import PackageFault, Rejection
from app.exchange.limits import LIMITS, Limits
from app.exchange.lines import encode_line
from app.exchange.package import Opened, pack
from app.rules.terms import ExchangeOutcome
from app.vault.packages import PackageKeys, digest_code, keyed_code
from app.vault.short_codes import read_short_code
from tests.exchange.samples import (
    DRAFT,
    RECIPIENT,
    ROWS,
    SENDER,
    SENDER_SITE,
    STRANGER,
    closed,
    outcome,
    packed,
    reader,
    receipt_row,
)

Change = Callable[[bytes], bytes]


def archive_of(package: bytes) -> bytes:
    return RECIPIENT.open(package)[len(MAGIC) + 8 + 64 :]


def rebuilt(**parts: bytes) -> bytes:
    """A good package's archive with parts replaced ("manifest_json", "receipt_jsonl") or added."""
    names = {"manifest_json": "manifest.json", "receipt_jsonl": "receipt.jsonl"}
    with zipfile.ZipFile(io.BytesIO(archive_of(packed().content))) as old:
        contents = {name: old.read(name) for name in old.namelist()}
    contents |= {names.get(name, name): content for name, content in parts.items()}
    return zipped(contents)


def zipped(contents: dict[str, bytes], **options: Any) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", options.get("method", zipfile.ZIP_DEFLATED)) as archive:
        for name, content in contents.items():
            info = zipfile.ZipInfo(name, options.get("moment", EPOCH))
            info.compress_type = options.get("method", zipfile.ZIP_DEFLATED)
            info.extra, info.comment = options.get("extra", b""), options.get("remark", b"")
            archive.writestr(info, content)
        archive.comment = options.get("comment", b"")
    return buffer.getvalue()


def manifest_line(**changes: Any) -> bytes:
    import json

    with zipfile.ZipFile(io.BytesIO(archive_of(packed().content))) as archive:
        found = json.loads(archive.read("manifest.json"))
    return encode_line(found | changes) + b"\n"


def test_what_was_packed_comes_out_unchanged() -> None:
    opened = reader().open(packed().content)
    assert isinstance(opened, Opened)
    assert list(opened.rows("receipt")) == list(ROWS["receipt"])
    assert opened.manifest.draft == DRAFT
    assert opened.manifest.rows == 39
    assert opened.sender.site == SENDER_SITE


def test_nothing_of_the_contents_is_readable_outside() -> None:
    content = packed().content
    assert content.startswith(AGE)
    for marker in ("ойдан".encode(), b"manifest", SENDER_SITE.encode(), b"receipt", MAGIC):
        assert marker not in content


def test_a_package_may_hold_no_rows_at_all() -> None:
    assert outcome(packed({}).content) is ExchangeOutcome.READY


def test_the_same_rows_pack_to_the_same_archive() -> None:
    assert archive_of(packed().content) == archive_of(packed().content)


def test_our_own_older_key_still_opens_what_was_on_its_way() -> None:
    newer = PackageKeys.fresh()
    assert outcome(packed().content, own=(newer, RECIPIENT)) is ExchangeOutcome.READY


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda p: b"", ExchangeOutcome.NOT_A_PACKAGE),
        (lambda p: b"PK\x03\x04 something else", ExchangeOutcome.NOT_A_PACKAGE),
        (lambda p: p[: len(p) // 2], ExchangeOutcome.DAMAGED),
        (lambda p: p[:-1], ExchangeOutcome.DAMAGED),
        (lambda p: p + b"\x00", ExchangeOutcome.DAMAGED),
        (lambda p: p + p, ExchangeOutcome.DAMAGED),
        (lambda p: p[:-20] + bytes([p[-20] ^ 1]) + p[-19:], ExchangeOutcome.DAMAGED),
    ],
)
def test_a_changed_file_is_refused(change: Change, expected: ExchangeOutcome) -> None:
    assert outcome(change(packed().content)) is expected


def test_a_file_over_the_cap_is_refused_before_it_is_opened() -> None:
    assert outcome(packed().content, limits=Limits(file_bytes=100)) is ExchangeOutcome.TOO_LARGE


def test_a_package_closed_to_another_site_is_not_for_us() -> None:
    package = pack(DRAFT, ROWS, SENDER, STRANGER.public).content
    assert outcome(package) is ExchangeOutcome.NOT_FOR_US


def test_a_package_written_for_another_site_and_closed_again_to_us_is_refused() -> None:
    party = replace(DRAFT.recipient, site="77" * 16)
    assert outcome(packed(recipient=party).content) is ExchangeOutcome.WRONG_RECIPIENT
    party = replace(DRAFT.recipient, key=STRANGER.public.sealing)
    assert outcome(packed(recipient=party).content) is ExchangeOutcome.WRONG_RECIPIENT


def test_a_stranger_is_refused_also_under_a_known_name() -> None:
    package = pack(DRAFT, ROWS, STRANGER, RECIPIENT.public).content
    assert outcome(package) is ExchangeOutcome.UNKNOWN_SENDER
    party = replace(DRAFT.sender, site="77" * 16)
    assert outcome(packed(sender=party).content) is ExchangeOutcome.UNKNOWN_SENDER


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"valid_until": date(2026, 4, 16)}, ExchangeOutcome.READY),
        ({"valid_until": date(2026, 4, 15)}, ExchangeOutcome.KEY_NOT_VALID),
        ({"valid_from": date(2026, 4, 17)}, ExchangeOutcome.KEY_NOT_VALID),
        ({"withdrawn": True}, ExchangeOutcome.KEY_NOT_VALID),
    ],
)
def test_a_senders_key_counts_only_in_its_time(changes: dict[str, Any], expected: ExchangeOutcome) -> None:
    known = KnownSender(SENDER_SITE, SENDER.public, date(2026, 1, 1), date(2027, 1, 1))
    assert outcome(packed().content, senders=(replace(known, **changes),)) is expected


def test_the_last_day_of_a_package_still_counts() -> None:
    assert outcome(packed(expires_on=date(2026, 4, 16)).content) is ExchangeOutcome.READY
    assert outcome(packed(expires_on=date(2026, 4, 15)).content) is ExchangeOutcome.EXPIRED


def test_a_newer_schema_is_refused_as_such() -> None:
    assert outcome(closed(rebuilt(manifest_json=manifest_line(schema=2)))) is ExchangeOutcome.TOO_NEW


@pytest.mark.parametrize(
    "manifest",
    [
        b"",
        b"{}\n",
        b"[]\n",
        b"null\n",
        manifest_line()[:-1],
        manifest_line(counter=0),
        manifest_line(counter=True),
        manifest_line(counter="3"),
        manifest_line(purpose="else"),
        manifest_line(package="0A" * 16),
        manifest_line(package="0a" * 16 + "\n"),
        manifest_line(created_at="2026-13-15T05:00:00.000000Z"),
        manifest_line(expires_on="2026-02-30"),
        manifest_line(unknown=1),
        manifest_line(schema=0),
        manifest_line(parts=[]),
        manifest_line(grade="none"),
        b" " + manifest_line(),
        b"[" * 100_000 + b"]" * 100_000 + b"\n",
    ],
)
def test_an_odd_manifest_is_refused(manifest: bytes) -> None:
    assert outcome(closed(rebuilt(manifest_json=manifest))) is ExchangeOutcome.BAD_STRUCTURE


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("../receipt.jsonl", b""),
        ("a/b.jsonl", b""),
        ("Receipt.jsonl", b""),
        ("receipt jsonl", b""),
        ("құпия.jsonl", b""),
        ("x" * 65, b""),
        ("other.jsonl", b""),
        ("vault.db", b"SQLite format 3\x00"),
    ],
)
def test_an_odd_or_unlisted_name_is_refused(name: str, content: bytes) -> None:
    assert outcome(closed(rebuilt(**{name: content}))) is ExchangeOutcome.BAD_STRUCTURE


def test_rows_other_than_the_manifest_counts_are_refused() -> None:
    lines = b"".join(encode_line(receipt_row(n)) + b"\n" for n in range(1, 39))
    assert outcome(closed(rebuilt(receipt_jsonl=lines))) is ExchangeOutcome.BAD_STRUCTURE


@pytest.mark.parametrize(
    "changes",
    [
        {"counter": 0}, {"counter": None}, {"counter": True}, {"counter": "1"}, {"counter": 10**30},
        {"outcome": "seen"},
        {"code": "00000-00000-000U"}, {"package": "x"}, {"more": 1}, {"reason": "а" * 2001}, {"reason": 5},
        {"reason": ["list"]}, {"reason": {"a": {"b": {}}}},
    ],
)  # fmt: skip
def test_a_row_that_breaks_its_schema_is_refused_and_named(changes: dict[str, Any]) -> None:
    broken = {name: value for name, value in (receipt_row(2) | changes).items() if value is not None}
    found = reader().open(packed({"receipt": [receipt_row(1), broken]}).content)
    assert isinstance(found, Rejection)
    assert found.outcome is ExchangeOutcome.BAD_CONTENT
    assert (found.values["kind"], found.values["row"]) == ("receipt", 2)


@pytest.mark.parametrize(
    "line",
    [
        b'{"counter": 1}', b'{"a":1,"a":2}', b'{"b":1,"a":1}', b'{"a":1.0}', b'{"a":NaN}', b'{"a":"\\ud800"}',
        b'{"a":"\\u0041"}', b"\xff", b'{"a":1', b"", b"[1]", b"1", b'{"a":1e400}', b'{"a":' + b"9" * 5000 + b"}",
    ],
)  # fmt: skip
def test_a_line_has_one_way_of_writing_only(line: bytes) -> None:
    assert outcome(with_lines(line + b"\n")) is ExchangeOutcome.BAD_STRUCTURE


def with_lines(content: bytes) -> bytes:
    """A package whose one part is ``content``, with honest sums."""
    import hashlib

    part = {"kind": "receipt", "name": "receipt.jsonl", "rows": content.count(b"\n"), "size": len(content),
            "sha256": hashlib.sha256(content).hexdigest()}  # fmt: skip
    return closed(zipped({"receipt.jsonl": content, "manifest.json": manifest_line(parts=[part])}))


def test_a_last_line_without_its_end_is_refused() -> None:
    assert outcome(with_lines(encode_line(receipt_row()))) is ExchangeOutcome.BAD_STRUCTURE


@pytest.mark.parametrize(
    "archive",
    [
        b"",
        b"PK",
        b"\x00" * 1000,
        zipped({"manifest.json": b"{}\n"}, comment=b"hidden"),
        zipped({"manifest.json": b"{}\n"}, remark=b"hidden"),
        zipped({"manifest.json": b"{}\n"}, extra=b"\x99\x99\x04\x00abcd"),
        zipped({"manifest.json": b"{}\n"}, moment=(2026, 1, 1, 0, 0, 0)),
        zipped({"manifest.json": b"{}\n"}, method=zipfile.ZIP_STORED),
        zipped({"manifest.json": b"{}\n"}, method=zipfile.ZIP_BZIP2),
        zipped({"manifest.json": b"{}\n"}, method=zipfile.ZIP_LZMA),
        b"junk before" + zipped({"manifest.json": b"{}\n"}),
        zipped({"manifest.json": b"{}\n"}) + b"junk after",
    ],
)
def test_only_the_plainest_archive_is_read(archive: bytes) -> None:
    assert outcome(closed(archive)) is ExchangeOutcome.BAD_STRUCTURE


def test_two_parts_of_one_name_are_refused() -> None:
    with pytest.warns(UserWarning, match="Duplicate name"):
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w") as archive:
            archive.writestr("manifest.json", b"{}\n")
            archive.writestr("manifest.json", b"{}\n")
    assert outcome(closed(buffer.getvalue())) is ExchangeOutcome.BAD_STRUCTURE


@pytest.mark.parametrize(
    ("limits", "contents"),
    [
        (Limits(parts=3), {f"{n}.jsonl": b"" for n in range(4)}),
        (Limits(parts=1), {f"{n:060}": b"" for n in range(40)}),
        (Limits(content_bytes=1000), {"a.jsonl": b"\n" * 2000}),
        (Limits(ratio=10, line_bytes=100), {"a.jsonl": b"\n" * 100_000}),
    ],
)
def test_bombs_are_refused_before_they_are_unpacked(limits: Limits, contents: dict[str, bytes]) -> None:
    assert outcome(closed(zipped(contents)), limits=limits) is ExchangeOutcome.OVER_LIMITS


def test_a_size_that_lies_is_found() -> None:
    """The directory says that a part of ten million bytes has forty."""
    archive = bytearray(zipped({"manifest.json": b" " * 10_000_000}))
    place = archive.rindex(b"PK\x01\x02")
    struct.pack_into("<I", archive, place + 24, 40)
    assert outcome(closed(bytes(archive))) is ExchangeOutcome.BAD_STRUCTURE


def test_a_line_over_the_cap_is_refused() -> None:
    package = with_lines(encode_line(receipt_row(reason="а" * 2_000)) * 1 + b"\n")
    assert outcome(package, limits=replace(LIMITS, line_bytes=3000)) is ExchangeOutcome.OVER_LIMITS


def test_packing_more_than_the_recipient_takes_is_refused_at_home() -> None:
    with pytest.raises(PackageFault) as caught:
        pack(DRAFT, ROWS, SENDER, RECIPIENT.public, Limits(rows=10))
    assert caught.value.outcome is ExchangeOutcome.TOO_LARGE


def test_keys_come_back_from_what_is_kept_of_them() -> None:
    assert PackageKeys.from_secret(SENDER.secret) == SENDER
    for bad in (b"", b"x" * 40, SENDER.secret[:-1], SENDER.secret + b"x", b"\xff" * 106):
        with pytest.raises(ValueError, match="package keys"):
            PackageKeys.from_secret(bad)
    assert SENDER.secret[32:].decode() not in repr(SENDER)
    assert SENDER.secret[:32].hex() not in repr(SENDER)


def test_a_fingerprint_depends_on_both_keys() -> None:
    public = SENDER.public
    other = {replace(public, signing=STRANGER.public.signing).fingerprint, STRANGER.public.fingerprint,
             replace(public, sealing=STRANGER.public.sealing).fingerprint, public.fingerprint}  # fmt: skip
    assert len(other) == 4
    assert [len(group) for group in public.fingerprint.split("-")] == [4] * 8


def test_public_keys_that_are_none_are_told() -> None:
    assert SENDER.public.is_usable
    assert not replace(SENDER.public, signing=b"short").is_usable
    assert not replace(SENDER.public, sealing="age1nonsense").is_usable
    assert not replace(SENDER.public, sealing=SENDER.secret[32:].decode()).is_usable


def test_a_short_code_finds_every_single_mistake_and_every_exchange_of_neighbours() -> None:
    from app.vault.recovery import ALPHABET

    code = digest_code(b"a package")
    assert read_short_code(code) == code
    assert read_short_code(code.lower().replace("-", " ")) == code
    bare = code.replace("-", "")
    for place, right in enumerate(bare):
        wrong = {bare[:place] + c + bare[place + 1 :] for c in ALPHABET if c != right}
        assert not [typed for typed in wrong if read_short_code(typed)]
        exchanged = bare[:place] + bare[place + 1 : place + 2] + right + bare[place + 2 :]
        assert exchanged == bare or read_short_code(exchanged) is None
    assert read_short_code("") is None
    assert read_short_code(bare + "0") is None


def test_a_keyed_code_needs_the_secret_and_the_message() -> None:
    codes = {keyed_code(b"one", b"accepted"), keyed_code(b"two", b"accepted"), keyed_code(b"one", b"declined")}
    assert len(codes) == 3
    assert all(read_short_code(code) == code for code in codes)
