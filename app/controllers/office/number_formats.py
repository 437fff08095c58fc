"""Formats of registration numbers: parts in braces, the rest as written ("{unit}-{number:4}/{year}{grade}")."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from app.rules.terms import Grade

PART = re.compile(r"\{(?P<name>[a-z]+)(?::(?P<width>[1-9]))?\}")
NAMES = frozenset({"number", "year", "yy", "unit", "grade"})
LONGEST = 60


@dataclass(frozen=True, slots=True)
class NumberFormat:
    """A format as typed, with what stands for the unit and for each grade."""

    text: str
    unit: str = ""
    suffixes: Mapping[Grade, str] | None = None

    def compose(self, sequence: int, year: int, grade: Grade | None) -> str:
        """The number as it is written on paper."""

        def put(part: re.Match[str]) -> str:
            return self._value(part["name"], int(part["width"] or 0), sequence, year, grade)

        return PART.sub(put, self.text)

    def _value(self, name: str, width: int, sequence: int, year: int, grade: Grade | None) -> str:
        values = {
            "number": str(sequence).zfill(width),
            "year": str(year),
            "yy": f"{year % 100:02d}",
            "unit": self.unit,
            "grade": (self.suffixes or {}).get(grade, "") if grade is not None else "",
        }
        return values[name]

    def read(self, written: str, year: int) -> int | None:
        """The place in the series that a written number names; None when it does not follow the format."""
        pattern, last = "", 0
        for part in PART.finditer(self.text):
            pattern += re.escape(self.text[last : part.start()]) + self._pattern(part["name"], year)
            last = part.end()
        found = re.fullmatch(pattern + re.escape(self.text[last:]), written.strip())
        return int(found["number"]) if found else None

    def _pattern(self, name: str, year: int) -> str:
        if name == "number":
            return r"(?P<number>[0-9]{1,7})"
        if name == "grade":
            return "(?:" + "|".join(re.escape(suffix) for suffix in ("", *(self.suffixes or {}).values())) + ")"
        return re.escape(self._value(name, 0, 0, year, None))


def format_fault(text: str) -> str:
    """The code of what is wrong with a format; "" when it can be used."""
    if len(text) > LONGEST:
        return "number.format_long"
    names = [part["name"] for part in PART.finditer(text)]
    if names.count("number") != 1 or set(names) - NAMES or len(names) != len(set(names)):
        return "number.format_parts"
    return "number.format_parts" if {"{", "}"} & set(PART.sub("", text)) else ""
