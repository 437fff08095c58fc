"""Reads packages of Baqylau on another system: makes keys and a card, checks and unpacks, gives receipt codes.

    python read_package.py keys KEYS.json CARD.json --name "Office" --code NET1 --until 2028-12-31
    python read_package.py read KEYS.json SENDER-CARD.json PACKAGE.age FOLDER

Needs Python 3.11 and two libraries: pyrage (the age format) and PyNaCl (Ed25519). See README.md beside this file.
"""

import argparse
import datetime
import hashlib
import io
import json
import os
import sys
import zipfile
from pathlib import Path

import pyrage
from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

MAGIC, DIGITS = b"baqylau-package1", "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def demand(true: bool, why: str) -> None:
    if not true:
        raise ValueError(why)


def line(row: dict[str, object]) -> bytes:
    """JSON in the one way of writing: sorted keys, no spaces, letters as they are."""
    return json.dumps(row, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()


def in_groups(number: int, groups: list[int]) -> str:
    """A number in base 32, in groups for paper."""
    text = "".join(DIGITS[number >> 5 * place & 31] for place in reversed(range(sum(groups))))
    return "-".join(text[sum(groups[:at]) : sum(groups[: at + 1])] for at in range(len(groups)))


def receipt_code(secret: str, text: str) -> str:
    """What is typed at the sender: 60 bits that only a reader of the package knows, and two digits against slips."""
    code = hashlib.blake2b(
        text.encode(), key=bytes.fromhex(secret), digest_size=32, person=b"baqylau receipt1"
    ).digest()
    return in_groups((number := int.from_bytes(code[:8]) >> 4) << 10 | number % 1021, [5, 5, 4])


def make_keys(asked: argparse.Namespace) -> None:
    """A site's keys, kept by it alone, and its card, which others enter. Two persons compare the fingerprint."""
    opening, signing = pyrage.x25519.Identity.generate(), SigningKey.generate()
    sealing, verifying = str(opening.to_public()), bytes(signing.verify_key)
    keys = {"site": os.urandom(16).hex(), "opening": str(opening), "signing": bytes(signing).hex()}
    with os.fdopen(os.open(asked.keys, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(line(dict(keys)))
    card = {"format": "baqylau-site", "schema": 1, "site": keys["site"], "name": asked.name, "code": asked.code,
            "sealing": sealing, "signing": verifying.hex(), "valid_until": asked.until,
            "valid_from": datetime.date.today().isoformat()}  # fmt: skip
    card["signature"] = signing.sign(line(card)).signature.hex()
    Path(asked.card).write_bytes(line(card) + b"\n")
    print(in_groups(int.from_bytes(hashlib.sha256(
        b"baqylau site keys 1\0" + sealing.encode() + b"\0" + verifying).digest()) >> 96, [4] * 8))  # fmt: skip


def read(asked: argparse.Namespace) -> None:
    """Open, check the signature over the whole archive, check recipient, expiry and every part; then unpack."""
    keys, card = (json.loads(Path(name).read_bytes()) for name in (asked.keys, asked.card))
    content = pyrage.decrypt(Path(asked.package).read_bytes(), [pyrage.x25519.Identity.from_str(keys["opening"])])
    head, signature, archive = content[:24], content[24:88], content[88:]
    demand(head == MAGIC + len(archive).to_bytes(8), "not a package, or cut short")
    VerifyKey(bytes.fromhex(card["signing"])).verify(head + hashlib.sha512(archive).digest(), signature)
    with zipfile.ZipFile(io.BytesIO(archive)) as parts:
        manifest = json.loads(parts.read("manifest.json"))
        demand((manifest["format"], manifest["schema"]) == ("baqylau-package", 1), "made by a newer program")
        demand(manifest["recipient"]["site"] == keys["site"], "written for another site")
        demand(manifest["sender"]["site"] == card["site"], "not from this sender")
        demand(manifest["expires_on"] >= datetime.date.today().isoformat(), "expired")
        Path(asked.folder).mkdir(mode=0o700)
        for part in manifest["parts"]:
            rows, name = parts.read(part["name"]), part["kind"] + ".jsonl"
            found = (name, hashlib.sha256(rows).hexdigest(), rows.count(b"\n"))
            demand(found == (part["name"], part["sha256"], part["rows"]), f"{name} is not as the manifest says")
            Path(asked.folder, name).write_bytes(rows)
    said = {o: receipt_code(manifest["receipt_secret"], f"{o} {manifest['package']}") for o in ("accepted", "declined")}
    print(json.dumps({"manifest": manifest, "receipt": said}, ensure_ascii=False, indent=1))


parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
actions = parser.add_subparsers(required=True)
for run, words in ((make_keys, "keys card --name --code --until"), (read, "keys card package folder")):
    action = actions.add_parser("keys" if run is make_keys else "read")
    action.set_defaults(run=run)
    for word in words.split():
        action.add_argument(word)
try:
    options = parser.parse_args()
    options.run(options)
except (OSError, ValueError, KeyError, BadSignatureError, zipfile.BadZipFile, pyrage.DecryptError) as why:
    sys.exit(f"refused: {why}")
