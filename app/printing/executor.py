"""The executor block: copies made, where each goes, who wrote, who typed, when, on which machine."""

from __future__ import annotations

from app.printing.headings import Headings
from app.printing.paper import ExecutorBlock, ExecutorPart


def block_lines(block: ExecutorBlock, words: Headings) -> list[str]:
    """One line for each part the office asks for and that is filled in."""
    lines = []
    if ExecutorPart.COPIES in block.parts:
        lines.append(words.joined("executor.copies", copies=block.copies))
    if ExecutorPart.ADDRESSEES in block.parts:
        lines += [
            words.joined("executor.addressee", copy=number, addressee=addressee)
            for number, addressee in enumerate(block.addressees, 1)
        ]
    for part, value in (
        (ExecutorPart.EXECUTOR, block.executor),
        (ExecutorPart.TYPIST, block.typist),
        (ExecutorPart.DATE, f"{block.typed_on:%d.%m.%Y}" if block.typed_on else ""),
        (ExecutorPart.MACHINE, block.machine),
    ):
        if part in block.parts and value:
            lines.append(words.joined(f"executor.{part}", value=value))
    return lines
