"""What of the decree is enforced: each paragraph and sub-paragraph with its rules, or the reason why there are none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from app.rules.terms import Language, NotEnforced, Rule


@dataclass(frozen=True, slots=True)
class Covered:
    """A paragraph's own text, or one sub-paragraph of it (``sub``, "" for the paragraph).

    ``rest`` says why nothing, or where there are rules nothing more, is enforced.
    """

    number: str
    sub: str
    rules: tuple[Rule, ...]
    rest: NotEnforced | None

    @property
    def place(self) -> str:
        """As it is cited: "42-1 4)"."""
        return f"{self.number} {self.sub})" if self.sub else self.number


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph with its short title and its sub-paragraphs."""

    text: Covered
    titles: Mapping[Language, str]
    subs: tuple[Covered, ...] = ()

    @property
    def number(self) -> str:
        return self.text.number

    def __iter__(self) -> Iterator[Covered]:
        yield self.text
        yield from self.subs


@dataclass(frozen=True, slots=True)
class Coverage:
    """The whole decree, in its order."""

    paragraphs: tuple[Paragraph, ...]

    def __iter__(self) -> Iterator[Covered]:
        for paragraph in self.paragraphs:
            yield from paragraph

    def places_of(self, rule: Rule) -> tuple[str, ...]:
        """Where a rule stands."""
        return tuple(covered.place for covered in self if rule in covered.rules)

    def rules_at(self, number: str) -> frozenset[Rule]:
        """The rules of a paragraph, its sub-paragraphs included."""
        return frozenset(rule for covered in self if covered.number == number for rule in covered.rules)


def silent(entries: Iterable[Covered]) -> tuple[Covered, ...]:
    """Entries that say nothing: neither a rule nor a reason. There must be none."""
    return tuple(covered for covered in entries if not covered.rules and covered.rest is None)
