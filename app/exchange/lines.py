"""JSON Lines in one way of writing only: sorted keys, no spaces, letters as they are, one object a line.

What does not read back to the very same bytes is refused: that leaves no room for doubled keys, floats, broken
letters or a second reading of the same line.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NoReturn

from app.exchange.faults import PackageFault
from app.exchange.limits import Limits
from app.rules.terms import ExchangeOutcome

Row = Mapping[str, Any]
_encode = json.JSONEncoder(
    sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False, check_circular=False
).encode


def _refuse(number: str) -> NoReturn:
    raise ValueError(number)


# No spaces around: a line that has some is not the one right way.
_decode = json.JSONDecoder(parse_float=_refuse, parse_constant=_refuse).raw_decode


def encode_line(row: Row) -> bytes:
    """A row as its line, without the line's end."""
    return _encode(row).encode()


def decode_line(line: bytes) -> dict[str, Any]:
    """The row of a line; PackageFault when it is not written in the one right way."""
    try:
        row, _ = _decode(line.decode())
        same = isinstance(row, dict) and encode_line(row) == line
    except (ValueError, RecursionError) as failure:
        raise PackageFault(ExchangeOutcome.BAD_STRUCTURE, what="line") from failure
    if not same:
        raise PackageFault(ExchangeOutcome.BAD_STRUCTURE, what="line")
    found: dict[str, Any] = row
    return found


def read_line(line: bytes) -> dict[str, Any]:
    """The row of a line that `decode_line` has let through before."""
    row: dict[str, Any]
    row, _ = _decode(line.decode())
    return row


def encode_rows(rows: Iterable[Row]) -> Iterator[bytes]:
    for row in rows:
        yield encode_line(row) + b"\n"


def split_lines(pieces: Iterable[bytes], limits: Limits) -> Iterator[bytes]:
    """The lines of a content that comes in pieces, each ended by a newline; nothing is held but one piece."""
    rest = b""
    for piece in pieces:
        *lines, rest = (rest + piece).split(b"\n")
        for line in lines:
            if len(line) > limits.line_bytes:
                raise PackageFault(ExchangeOutcome.OVER_LIMITS, what="line")
            yield line
        if len(rest) > limits.line_bytes:
            raise PackageFault(ExchangeOutcome.OVER_LIMITS, what="line")
    if rest:
        raise PackageFault(ExchangeOutcome.BAD_STRUCTURE, what="line")
