"""Which column of a table is what, where its heading does not say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from app.controllers.exchange.filling import Table
from app.rules.terms import CardColumn
from ui.desk import Desk
from ui.dialogs.form import FormDialog
from ui.widgets.choice import Choice
from ui.widgets.field import Field


class ColumnsDialog(FormDialog):
    """``outcome`` is the mapping: place of the column to what it holds."""

    def __init__(self, desk: Desk, table: Table) -> None:
        super().__init__(desk)
        self._choices: list[Choice[CardColumn]] = []
        for place, heading in enumerate(table.headings):
            chooser = Choice(CardColumn, lambda: self.tr("not taken"))
            chooser.choose(table.mapping.get(place))
            self._choices.append(chooser)
            self.add_row(Field(f"column_{place}", _named(heading or str(place + 1)), chooser))
        self.ready()

    def heading(self) -> str:
        return self.tr("Columns of the table")

    def go_on(self) -> str:
        return self.tr("Take them so")

    def own_faults(self) -> dict[str, str]:
        chosen = [chooser.chosen() for chooser in self._choices]
        times = Counter(column for column in chosen if column is not None)
        twice = self.tr("Two columns cannot hold the same.")
        return {
            f"column_{place}": twice for place, column in enumerate(chosen) if column is not None and times[column] > 1
        }

    def send(self) -> dict[int, CardColumn]:
        return {place: found for place, chooser in enumerate(self._choices) if (found := chooser.chosen()) is not None}


def _named(heading: str) -> Callable[[], str]:
    return lambda: heading
