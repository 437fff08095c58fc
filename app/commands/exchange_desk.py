"""What the commands of exchange share: the controllers of one session, how answers and refusals are told."""

from __future__ import annotations

import argparse
import dataclasses
import json
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime
from enum import Enum
from functools import cached_property
from pathlib import Path

from app.commands.backup import read_second_person
from app.commands.card import cases_of
from app.commands.entrance import add_entrance, enter
from app.commands.volumes import system_volumes
from app.controllers.control.cases import Cases
from app.controllers.exchange.correspondents import Correspondents
from app.controllers.exchange.exchange_views import Rejection
from app.controllers.exchange.exports import Exports
from app.controllers.exchange.imports import Imports
from app.controllers.exchange.media import Media
from app.controllers.exchange.receipt_packages import Receipts
from app.controllers.exchange.site_views import CorrespondentView
from app.controllers.vault.sessions import Session
from app.controllers.vault.witnesses import Witness
from app.errors import RecordMissing
from app.events import Events
from app.rules.outcome import Refusal
from app.wording import wording

EXIT_REFUSED = 1
Answer = object | Refusal | Rejection
Run = Callable[["ExchangeDesk"], int]


class ExchangeDesk:
    """One signed-in command: its options and its controllers."""

    def __init__(self, session: Session, options: argparse.Namespace) -> None:
        self.session = session
        self.options = options

    @cached_property
    def media(self) -> Media:
        return Media(self.session, system_volumes())

    @cached_property
    def exports(self) -> Exports:
        return Exports(self.session, self.media)

    @cached_property
    def imports(self) -> Imports:
        return Imports(self.session, self.media, Events())

    @cached_property
    def receipts(self) -> Receipts:
        return Receipts(self.session)

    @cached_property
    def cases(self) -> Cases:
        return cases_of(self.session)

    def correspondent(self, code: str) -> CorrespondentView:
        """The site with that code."""
        for found in Correspondents(self.session).correspondents():
            if found.code == code:
                return found
        raise RecordMissing(number=code)

    def witness(self) -> Witness | None:
        """The second person, when one is named."""
        if not (self.options.second_login or self.options.recovery):
            return None
        return self.session.witness(read_second_person(self.options))

    # telling

    def tell(self, answer: Answer, sentence: str = "") -> int:
        """Print a view, or why there is none; the exit code."""
        say = wording(self.options.language)
        if isinstance(answer, Rejection):
            return self._tell_refused(answer.outcome, [("", say.say(answer.code, answer.values))])
        if isinstance(answer, Refusal):
            lines = [(str(f.values.get("field", "")), say.say(f.code, f.values)) for f in answer]
            return self._tell_refused("refused", lines)
        if self.options.json:
            print(json.dumps(plain(answer), ensure_ascii=False, indent=1))
        elif sentence:
            print(say.say(sentence, fields_of(answer)))
        return 0

    def _tell_refused(self, outcome: str, lines: list[tuple[str, str]]) -> int:
        if self.options.json:
            found = [{"field": field, "text": text} for field, text in lines]
            print(json.dumps({"outcome": str(outcome), "findings": found}, ensure_ascii=False, indent=1))
        for field, text in lines:
            print(f"{field}: {text}" if field else text, file=sys.stderr)
        return EXIT_REFUSED

    def tell_lines(self, views: tuple[object, ...], line: Callable[[object], str]) -> int:
        """A register: a line each, or all of it as JSON."""
        if self.options.json:
            print(json.dumps([plain(view) for view in views], ensure_ascii=False, indent=1))
        else:
            for view in views:
                print(line(view))
        return 0

    def word(self, term: Enum | None) -> str:
        return wording(self.options.language).word(term) if term is not None else "–"


def add_action(
    actions: argparse._SubParsersAction[argparse.ArgumentParser], name: str, run: Run, words: str
) -> argparse.ArgumentParser:
    """An action that opens the vault, works and leaves it again."""
    action = actions.add_parser(name, help=words)
    add_entrance(action)
    action.set_defaults(run=lambda options: run_signed_in(run, options))
    return action


def run_signed_in(run: Run, options: argparse.Namespace) -> int:
    with _signed_in(options) as desk:
        return run(desk)


@contextmanager
def _signed_in(options: argparse.Namespace) -> Iterator[ExchangeDesk]:
    session = enter(options)
    try:
        yield ExchangeDesk(session, options)
    finally:
        session.close()


def fields_of(view: object) -> dict[str, object]:
    """A view's fields by name, for a sentence."""
    if not dataclasses.is_dataclass(view) or isinstance(view, type):
        return {}
    return {field.name: getattr(view, field.name) for field in dataclasses.fields(view)}


def plain(value: object) -> object:
    """A view as JSON knows it."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {name: plain(found) for name, found in fields_of(value).items()}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (datetime, date)):
        return value.isoformat()
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, Mapping):
        return {str(plain(name)): plain(found) for name, found in value.items()}
    if isinstance(value, (tuple, list, frozenset)):
        return [plain(found) for found in value]
    return value
