"""Files a command makes: never over another one, readable by their owner only."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from app.errors import FileUnwritable


def write_new(name: str, content: bytes) -> None:
    """Write a file that is not there yet, readable by its owner only; "-" is standard output."""
    if name == "-":
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return
    try:
        descriptor = os.open(Path(name), os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError as failure:
        raise FileUnwritable(file=name, reason=failure.strerror or str(failure)) from failure
