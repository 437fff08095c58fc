"""Links between cases: covers, repeats, replies, basis; the other side shows the reverse by itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.controllers.control.case_desk import CaseDesk
from app.controllers.findings import fault, refused, required
from app.errors import RecordMissing
from app.rules.outcome import Refusal
from app.rules.terms import CaseStatus, LinkKind, Role
from db.models.execution import CaseLink
from db.queries import execution as queries

REVERSE = {
    LinkKind.COVERS: LinkKind.COVERED_BY,
    LinkKind.REPEATS: LinkKind.REPEATED_BY,
    LinkKind.REPLIES: LinkKind.REPLIED_BY,
    LinkKind.BASIS: LinkKind.BASIS_OF,
}
FORWARD = {reverse: kind for kind, reverse in REVERSE.items()}


@dataclass(frozen=True, slots=True)
class LinkView:
    """A link as seen from one case."""

    link_id: int
    kind: LinkKind
    case_id: int
    case_number: str
    text: str
    status: CaseStatus
    deadline: date | None
    note: str


class Links(CaseDesk):
    """What a registrar does with links."""

    def of_case(self, case_id: int) -> tuple[LinkView, ...]:
        """Links of a case, from both sides; cases above the user's clearance are not shown."""
        with self._session.read() as work:
            clause = self._clause(work, case_id)
            found = []
            for link, other in queries.links_of(work.db, clause.id):
                if other.grade in self._session.grades:
                    kind = link.kind if link.from_id == clause.id else REVERSE[link.kind]
                    found.append(
                        LinkView(
                            link.id, kind, other.id, other.case_number, other.text_kk or other.text_ru, other.status,
                            other.deadline, link.note,
                        )
                    )  # fmt: skip
            return tuple(found)

    def link(self, case_id: int, other_id: int, kind: LinkKind, note: str = "") -> tuple[LinkView, ...] | Refusal:
        """Link a case to another one; entered from either side, kept once."""
        self._session.require(Role.CONTROLLER, Role.REGISTRAR)
        with self._session.work("link.enter") as work:
            clause, other = self._clause(work, case_id), self._clause(work, other_id)
            first, second, forward = clause, other, kind
            if kind in FORWARD:
                first, second, forward = other, clause, FORWARD[kind]
            if case_id == other_id:
                return Refusal((fault("other", "link.itself"),))
            for known, _ in queries.links_of(work.db, clause.id):
                if (known.from_id, known.to_id, known.kind) == (first.id, second.id, forward):
                    return Refusal((fault("other", "link.known"),))
            row = CaseLink(from_id=first.id, to_id=second.id, kind=forward, note=note.strip())
            work.db.add(self._stamped(row))
            work.commit()
        self._tell(case_id)
        self._tell(other_id)
        return self.of_case(case_id)

    def withdraw(self, link_id: int, reason: str) -> Refusal | None:
        """A link entered by mistake stays on record with the reason."""
        self._session.require(Role.CONTROLLER, Role.REGISTRAR)
        with self._session.work("link.withdraw") as work:
            row = work.db.get(CaseLink, link_id)
            if row is None or row.withdrawn_on is not None:
                raise RecordMissing(number=link_id)
            self._clause(work, row.from_id)
            self._clause(work, row.to_id)
            if refusal := refused(*required(reason=reason)):
                return refusal
            row.withdrawn_on, row.withdrawn_reason = self._today, reason.strip()
            work.commit()
        self._tell(row.from_id)
        self._tell(row.to_id)
        return None
