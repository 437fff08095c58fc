"""Counting what a finished PDF holds."""

from __future__ import annotations

import re

_PAGE = re.compile(rb"/Type\s*/Page\b")


def count_pages(pdf: bytes) -> int:
    """Pages of a PDF that this program made (its page objects are never packed away)."""
    return len(_PAGE.findall(pdf))
