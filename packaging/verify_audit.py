#!/usr/bin/env python3
"""Verify an exported Baqylau audit log. Needs Python 3.11 and nothing else: no program, no key, no network.

    python3 verify_audit.py LOG.jsonl --anchor 1234:3f0c...   (number and hash from a printed sheet; may be repeated)

It is meant to be read. What it checks, entry by entry:

1. version, number and unit-of-work number follow the entry before;
2. "previous" is the hash of the entry before; the first one names the vault;
3. "hash" is the SHA-256 of the entry's fields;
4. "payload" stands for what was changed: where salt, record hash and change are in the log they must give it. A log
   exported without content has only the payload of most entries: they are counted and said, for there the fact of a
   change is proved but not its text;
5. "signature" is the signer's Ed25519 signature over the hash. The signers' keys come from the log itself: the first
   entry introduces the first user, later users are entered by users; who has left cannot sign. The vault's own record
   introduces the key of the recovery code. A second signature is required where a second person is named;
6. changes follow from each other: a field's "before" is what the log said last, and the record's hash comes out;
7. every anchor is met. Without an anchor the end of a log could be cut off unseen, so that is reported as a fault.

A clock that was set back is only a notice. The exit code is 0 when nothing is wrong, 1 when something is.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import secrets
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

FORMAT, VERSION = "baqylau-log", 1
HASHED = ("version", "sequence", "work", "at", "user_uid", "second_uid", "action", "record_kind", "record_id",
          "record_uid", "payload", "previous")  # fmt: skip
CONTENT = ("salt", "record_hash", "change")
KEY_FIELD = {"user": "signing_key", "vault": "recovery_signing"}

# Ed25519 after RFC 8032, section 5.1 and appendix A: verification only.
P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P
TWO_D = 2 * D % P
ROOT = pow(2, (P - 1) // 4, P)
Point = tuple[int, int, int, int]  # extended coordinates (X, Y, Z, T), x = X/Z, y = Y/Z, xy = T/Z
Signature = tuple[int, bytes, bytes, bytes]  # entry, message, signature, signing key


NOTHING: Point = (0, 1, 1, 0)
WINDOW, RANDOM_BITS = 8, 128  # of the sum over many signatures
TOGETHER = 2000  # signatures that are verified in one sum


def add(p: Point, q: Point) -> Point:
    a, b = (p[1] - p[0]) * (q[1] - q[0]) % P, (p[1] + p[0]) * (q[1] + q[0]) % P
    c, d = p[3] * q[3] % P * TWO_D % P, 2 * p[2] * q[2]
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def times(number: int, point: Point) -> Point:
    result = NOTHING
    while number:
        if number & 1:
            result = add(result, point)
        point = add(point, point)
        number >>= 1
    return result


def decode(encoded: bytes) -> Point | None:
    """The point 32 bytes stand for; None when they stand for none."""
    y = int.from_bytes(encoded, "little")
    sign, y = y >> 255, y & ((1 << 255) - 1)
    if len(encoded) != 32 or y >= P:
        return None
    above, below = (y * y - 1) % P, (D * y * y + 1) % P  # the square of x is their ratio
    cubed = below * below * below % P
    x = above * cubed * pow(above * cubed % P * cubed % P * below % P, (P - 5) // 8, P) % P
    if (below * x * x + above) % P == 0:
        x = x * ROOT % P
    if (below * x * x - above) % P or (x == 0 and sign):
        return None
    if x & 1 != sign:
        x = P - x
    return x, y, 1, x * y % P


BASE = decode((4 * pow(5, -1, P) % P).to_bytes(32, "little")) or NOTHING


def is_signed(message: bytes, signature: bytes, key: bytes) -> bool:
    """True when ``signature`` over ``message`` was made with the private half of ``key``."""
    point, commitment = decode(key), decode(signature[:32])
    response = int.from_bytes(signature[32:], "little")
    if point is None or commitment is None or len(signature) != 64 or response >= ORDER:
        return False
    digest = hashlib.sha512(signature[:32] + key + message).digest()
    challenge = int.from_bytes(digest, "little") % ORDER
    return is_same(times(response, BASE), add(commitment, times(challenge, point)))


def is_same(p: Point, q: Point) -> bool:
    return (p[0] * q[2] - q[0] * p[2]) % P == 0 and (p[1] * q[2] - q[1] * p[2]) % P == 0


def sum_of(scaled: list[tuple[int, Point]]) -> Point:
    """All numbers times their points, added up: digit by digit, each digit's points gathered first (Pippenger)."""
    total = NOTHING
    for shift in range(RANDOM_BITS - WINDOW, -1, -WINDOW):
        gathered = [NOTHING] * (1 << WINDOW)
        for number, point in scaled:
            digit = number >> shift & ((1 << WINDOW) - 1)
            gathered[digit] = add(gathered[digit], point)
        running = added = NOTHING
        for points in reversed(gathered[1:]):
            running = add(running, points)
            added = add(added, running)
        for _ in range(WINDOW):
            total = add(total, total)
        total = add(total, added)
    return total


def are_signed(signatures: list[Signature]) -> bool:
    """True when all are good: each one's equation times a random number of its own, added up, must come out. A false
    one escapes with a chance of one in 2**128. Where this says no, each is looked at by itself."""
    left = 0
    commitments: list[tuple[int, Point]] = []
    keys: dict[bytes, int] = {}
    for _, message, signature, key in signatures:
        commitment, response = decode(signature[:32]), int.from_bytes(signature[32:], "little")
        if commitment is None or len(signature) != 64 or response >= ORDER:
            return False
        chance = secrets.randbits(RANDOM_BITS - 1) + 1
        digest = hashlib.sha512(signature[:32] + key + message).digest()
        left += chance * response
        keys[key] = keys.get(key, 0) + chance * int.from_bytes(digest, "little")
        commitments.append((chance, commitment))
    right = sum_of(commitments)
    for key, number in keys.items():
        point = decode(key)
        if point is None:
            return False
        right = add(right, times(number % ORDER, point))
    return is_same(times(left % ORDER, BASE), right)


def sha256(value: object) -> str:
    """SHA-256 of the one way to write a value: sorted keys, no spaces, letters as they are."""
    written = json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(written.encode()).hexdigest()


class Log:
    """The walk along the log."""

    def __init__(self, vault: str, anchors: dict[int, str]) -> None:
        self.head = hashlib.sha256(f"baqylau journal {vault}".encode()).hexdigest()
        self.anchors = anchors
        self.faults: list[tuple[int, str]] = []
        self.notices: list[tuple[int, str]] = []
        self.entries = self.work = self.without_content = 0
        self.at = ""
        self.keys: dict[str, bytes] = {}
        self.left: set[str] = set()
        self.learned: list[tuple[str, bytes | None, bool | None]] = []
        self.records: dict[tuple[str, str], dict[str, Any]] = {}
        self.signatures: list[Signature] = []

    def fault(self, what: str) -> None:
        self.faults.append((self.entries, what))

    def follow(self, entry: dict[str, Any]) -> None:
        """Points 1 to 6 for one entry; its signatures are put aside to be verified."""
        self.entries += 1
        try:
            self.check_link(entry)
            has_content = all(name in entry for name in CONTENT)
            if has_content and sha256([entry[name] for name in CONTENT]) != entry["payload"]:
                self.fault("what was changed does not give the payload")
            change = json.loads(entry["change"]) if has_content else {}
            if self.entries == 1 and entry["record_uid"] == entry["user_uid"]:
                self.learn(entry, change)  # the first user introduces themselves
                self.take_effect()
            self.check_signers(entry)
            if has_content:
                self.replay(entry, change)
            else:
                self.without_content += 1
                if entry["record_kind"] in KEY_FIELD:
                    self.fault("an entry about users or the vault must have its content")
        except (KeyError, TypeError, ValueError, AttributeError, IndexError):
            self.fault("the entry cannot be read")
        self.head = str(entry.get("hash"))

    def check_link(self, entry: dict[str, Any]) -> None:
        if entry["version"] != VERSION:
            self.fault("unknown version")
        if entry["work"] != self.work:
            self.take_effect()
        if entry["sequence"] != self.entries or entry["work"] not in (self.work, self.work + 1):
            self.fault("not in its place")
        if entry["previous"] != self.head:
            self.fault("does not link to the entry before")
        if sha256([entry[name] for name in HASHED]) != entry["hash"]:
            self.fault("the entry was changed: its hash does not come out")
        if self.anchors.pop(self.entries, entry["hash"]) != entry["hash"]:
            self.fault("differs from the anchor")
        if entry["at"] < self.at:
            self.notices.append((self.entries, "the clock had been set back"))
        self.at, self.work = entry["at"], entry["work"]

    def check_signers(self, entry: dict[str, Any]) -> None:
        message, second = bytes.fromhex(entry["hash"]), entry["second_uid"]
        if entry["user_uid"] == second:
            self.fault("one person cannot be both signers")
        if second == "" and entry["second_signature"] != "":
            self.fault("a second signature without a second person")
        for uid, name in ((entry["user_uid"], "signature"), (second, "second_signature")):
            if name == "signature" or second != "":
                if uid not in self.keys or uid in self.left:
                    self.fault("signed by someone who may not sign it")
                else:
                    self.signatures.append((self.entries, message, bytes.fromhex(entry[name]), self.keys[uid]))

    def learn(self, entry: dict[str, Any], change: dict[str, Any]) -> None:
        """Signing keys and departures of users, and the recovery code's key. They hold from the next unit of work on:
        one unit of work is signed with one key throughout."""
        name = KEY_FIELD[entry["record_kind"]]
        key = bytes.fromhex(change[name][1].removeprefix("hex:")) if name in change else None
        active = bool(change["active"][1]) if "active" in change else None
        self.learned.append((entry["record_uid"], key, active))

    def take_effect(self) -> None:
        for uid, key, active in self.learned:
            if key is not None:
                self.keys[uid] = key
            if active is not None:
                (self.left.discard if active else self.left.add)(uid)
        self.learned.clear()

    def replay(self, entry: dict[str, Any], change: dict[str, Any]) -> None:
        if entry["record_hash"] == "":
            return  # a note changes nothing
        row = self.records.setdefault((entry["record_kind"], entry["record_uid"]), {})
        if any(row.get(name) != before for name, (before, _) in change.items()):
            self.fault("the change does not follow from what was before")
        row.update({name: after for name, (_, after) in change.items()})
        present = {name: value for name, value in row.items() if value is not None}
        if sha256([entry["record_kind"], present]) != entry["record_hash"] or row.get("uid") != entry["record_uid"]:
            self.fault("the record's hash does not come out")
        if entry["record_kind"] in KEY_FIELD:
            self.learn(entry, change)

    def finish(self) -> None:
        """Point 5 for all signatures, point 7 for anchors that were never reached."""
        with ProcessPoolExecutor() as pool:
            portions = [self.signatures[at : at + TOGETHER] for at in range(0, len(self.signatures), TOGETHER)]
            for wrong in pool.map(false_ones, portions):
                self.faults.extend((number, "the signature is wrong or missing") for number in wrong)
        self.faults.extend((number, "the log ends before this anchor") for number in self.anchors)
        self.faults.sort()


def false_ones(signatures: list[Signature]) -> list[int]:
    """Entries whose signature does not hold."""
    if are_signed(signatures):
        return []
    return [number for number, message, given, key in signatures if not is_signed(message, given, key)]


def lines(file: Path) -> Iterator[dict[str, Any]]:
    with file.open(encoding="utf-8") as log:
        for line in log:
            found = json.loads(line)
            yield found if isinstance(found, dict) else {}


def read_anchor(text: str) -> tuple[int, str]:
    number, _, digest = text.partition(":")
    if len(digest) != 64:
        raise argparse.ArgumentTypeError("an anchor is NUMBER:HASH with 64 digits")
    return int(number), digest.lower()


def main() -> int:
    parser = argparse.ArgumentParser(description="Verify an exported Baqylau audit log")
    parser.add_argument("log", type=Path)
    parser.add_argument("--anchor", type=read_anchor, action="append", default=[], metavar="NUMBER:HASH")
    options = parser.parse_args()
    anchors = dict(options.anchor)
    rest = lines(options.log)
    try:
        header = next(rest, {})
        if (header.get("format"), header.get("version")) != (FORMAT, VERSION):
            print("FAULT: not a log of a version this script knows")
            return 1
        log = Log(str(header.get("vault")), anchors)
        if not anchors:
            log.fault("no anchor from outside was given: the end of the log may be missing")
        for entry in rest:
            log.follow(entry)
    except (OSError, ValueError, RecursionError) as failure:
        print(f"FAULT: the log cannot be read: {failure}")
        return 1
    log.finish()
    for number, what in log.faults:
        print(f"FAULT at entry {number}: {what}")
    for number, what in log.notices:
        print(f"notice at entry {number}: {what}")
    print(f"{log.entries} entries, {log.without_content} of them without content; head {log.entries}:{log.head}")
    print("WRONG" if log.faults else "CORRECT")
    return 1 if log.faults else 0


if __name__ == "__main__":
    sys.exit(main())
