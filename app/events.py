"""Past facts that other parts of the program may want to know of, told without knowing who listens."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from typing import Any, TypeVar

Event = TypeVar("Event")


class Events:
    """Subscribers by event type. Listeners run in the caller's thread, in the order they subscribed."""

    def __init__(self) -> None:
        self._listeners: dict[type, list[Callable[[Any], None]]] = defaultdict(list)

    def subscribe(self, kind: type[Event], listener: Callable[[Event], None]) -> Callable[[], None]:
        """Call ``listener`` with every later event of ``kind``; returns the way to stop that."""
        self._listeners[kind].append(listener)
        return lambda: self._listeners[kind].remove(listener)

    def tell(self, event: object) -> None:
        """Hand a past fact to whoever asked for its kind."""
        for listener in tuple(self._listeners[type(event)]):
            listener(event)
