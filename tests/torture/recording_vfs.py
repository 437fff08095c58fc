"""A layer under SQLite that writes down every write, truncation, flush and deletion, in order.

It sits in the very library the program uses, as the default file system of all connections made after `install`, so
what it sees is what the shipped settings really do.
"""

from __future__ import annotations

import ctypes as c
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import sqlcipher3._sqlite3 as library


class Op(StrEnum):
    """What was asked of the disk. ``MARK`` is put in by the test: something was acknowledged."""

    OPEN = "open"
    WRITE = "write"
    TRUNCATE = "truncate"
    FLUSH = "flush"
    DELETE = "delete"
    MARK = "mark"


@dataclass(frozen=True, slots=True)
class Event:
    """One operation: on which file, where, with what. ``flushed`` of a deletion: the folder was flushed after it."""

    op: Op
    file: str = ""
    offset: int = 0
    content: bytes = b""
    flushed: bool = False


Method = c.CFUNCTYPE(c.c_int)
ReadWrite = c.CFUNCTYPE(c.c_int, c.c_void_p, c.c_void_p, c.c_int, c.c_int64)
Truncate = c.CFUNCTYPE(c.c_int, c.c_void_p, c.c_int64)
Sync = c.CFUNCTYPE(c.c_int, c.c_void_p, c.c_int)
# Names are handed on as the addresses they are: SQLite keeps more behind them than the text.
Open = c.CFUNCTYPE(c.c_int, c.c_void_p, c.c_void_p, c.c_void_p, c.c_int, c.c_void_p)
Delete = c.CFUNCTYPE(c.c_int, c.c_void_p, c.c_void_p, c.c_int)
METHODS = 19  # entries of sqlite3_io_methods, version 3; the first is the version number
WRITE, TRUNCATE, SYNC = 3, 4, 5


class Vfs(c.Structure):
    """The head of sqlite3_vfs, as far as it is touched here; the rest is copied as it is."""

    _fields_ = [
        ("version", c.c_int),
        ("file_size", c.c_int),
        ("longest_path", c.c_int),
        ("next", c.c_void_p),
        ("name", c.c_char_p),
        ("data", c.c_void_p),
        ("open", c.c_void_p),
        ("delete", c.c_void_p),
        ("others", c.c_void_p * 13),
    ]


class Recorder:
    """All events since it was installed. Installed once in a process, and never taken out: use it in a forked child."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self._files: dict[int, str] = {}
        self._kept: list[Any] = []  # what the library points at must stay alive

    def mark(self, text: str) -> None:
        self.events.append(Event(Op.MARK, text))

    def install(self) -> None:
        sqlite = c.CDLL(library.__file__)
        sqlite.sqlite3_vfs_find.restype = c.c_void_p
        sqlite.sqlite3_vfs_find.argtypes = [c.c_char_p]
        sqlite.sqlite3_vfs_register.argtypes = [c.c_void_p, c.c_int]
        place: int = sqlite.sqlite3_vfs_find(None) or 0
        real = Vfs.from_address(place)
        ours = Vfs.from_buffer_copy(real)
        really_open, really_delete = Open(real.open or 0), Delete(real.delete or 0)

        def opened(vfs: int, name: int, file: int, flags: int, out: int) -> int:
            code: int = really_open(place, name, file, flags, out)
            if code == 0 and name:  # a temporary file has none
                self._files[file] = c.string_at(name).decode()
                self.events.append(Event(Op.OPEN, self._files[file]))
                self._hook(file)
            return code

        def deleted(vfs: int, name: int, flush: int) -> int:
            code: int = really_delete(place, name, flush)
            if code == 0:
                self.events.append(Event(Op.DELETE, c.string_at(name).decode(), flushed=bool(flush)))
            return code

        callbacks = (Open(opened), Delete(deleted))
        ours.name = b"recorder"
        ours.open = c.cast(callbacks[0], c.c_void_p)
        ours.delete = c.cast(callbacks[1], c.c_void_p)
        self._kept += [ours, callbacks]
        sqlite.sqlite3_vfs_register(c.addressof(ours), 1)

    def _hook(self, file: int) -> None:
        methods = c.c_void_p.from_address(file)
        real = (c.c_void_p * METHODS).from_address(methods.value or 0)
        ours = (c.c_void_p * METHODS)(*real)
        really_write, really_truncate = ReadWrite(real[WRITE] or 0), Truncate(real[TRUNCATE] or 0)
        really_sync = Sync(real[SYNC] or 0)

        def write(handle: int, data: int, amount: int, offset: int) -> int:
            self.events.append(Event(Op.WRITE, self._files[handle], offset, c.string_at(data, amount)))
            return int(really_write(handle, data, amount, offset))

        def truncate(handle: int, size: int) -> int:
            self.events.append(Event(Op.TRUNCATE, self._files[handle], size))
            return int(really_truncate(handle, size))

        def sync(handle: int, flags: int) -> int:
            code = int(really_sync(handle, flags))
            self.events.append(Event(Op.FLUSH, self._files[handle]))
            return code

        callbacks = (ReadWrite(write), Truncate(truncate), Sync(sync))
        for place, callback in zip((WRITE, TRUNCATE, SYNC), callbacks, strict=True):
            ours[place] = c.cast(callback, c.c_void_p)
        self._kept += [ours, callbacks]
        methods.value = c.addressof(ours)
