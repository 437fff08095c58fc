"""The acquaintance sheet on paper, for any record whose controller says which paper it is that is read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from app.controllers.drafting.assigning import Subject
from app.controllers.office.acquaintances import Acquaintances, ReaderView
from app.controllers.paper.press import Order
from app.controllers.paper.press import Subject as PrintSubject
from app.controllers.paper.prints import Asked
from app.printing.fingerprint import canonical
from app.printing.forms.acquaintance_sheet import AcquaintanceSheet, Reader
from app.printing.paper import PaperLanguage
from app.wording import Wording, wording

FORM = "acquaintance-sheet"


@dataclass(frozen=True, slots=True)
class ReadPaper:
    """The paper that is read: whose it is, its number as a person names it, and what heads its sheet."""

    subject: Subject
    number: str
    document: str
    registration: str
    developer: str = ""
    sheets: int | None = None
    restricted: bool = False


# Gives the paper of a record, after it looked whether the user may see it.
PaperOf = Callable[[int, PaperLanguage], ReadPaper]


class AcquaintanceSheets:
    """``papers``: by record kind, who says which paper a record is."""

    def __init__(self, readers: Acquaintances, papers: Mapping[str, PaperOf]) -> None:
        self.readers = readers
        self._papers = papers

    def subject(self, kind: str, record_id: int) -> Subject:
        """Whose lines they are."""
        return self._papers[kind](record_id, PaperLanguage.KAZAKH).subject

    def order(self, kind: str, record_id: int, language: PaperLanguage) -> Order:
        """Who reads the paper, one line each, and who has read it."""
        say, paper = wording(language.languages[0]), self._papers[kind](record_id, language)
        readers = self.readers.of(paper.subject)
        facts = AcquaintanceSheet(
            document=paper.document,
            registration=paper.registration,
            developer=paper.developer,
            sheets=paper.sheets,
            readers=tuple(_reader(line, say) for line in readers),
            awaited=sum(line.is_awaited for line in readers),
        )
        about = PrintSubject(kind, record_id, paper.number)
        return Order(FORM, facts, paper.subject.grade, about, language, restricted=paper.restricted)

    def now(self, asked: Asked) -> str | None:
        """What the sheet would say if it were made now; None for records that have none."""
        if asked.subject_kind not in self._papers:
            return None
        order = self.order(asked.subject_kind, asked.subject_id, PaperLanguage(asked.language.value))
        return canonical(FORM, order.facts)


def _reader(line: ReaderView, say: Wording) -> Reader:
    struck = say.say("acquaintance.struck_out", {"reason": line.struck_reason}) if line.struck_on is not None else ""
    return Reader(line.name, line.position, line.seen_on, struck)
