"""The yearly summary of control handed to this office (75-1): Appendix 8, by sector, composed from the cards."""

from __future__ import annotations

from app.controllers.control.case_desk import CaseDesk
from app.controllers.findings import fault
from app.controllers.office import organisation
from app.controllers.overview.figure_papers import delegated_order, highest, spoken
from app.controllers.paper.press import Order
from app.printing.forms.appendix_8 import Delegated
from app.printing.paper import PaperLanguage
from app.rules.figures import year_period
from app.rules.outcome import Refusal
from app.rules.terms import Level, OrganisationKind
from db.alphabet import sort_key
from db.queries import delegated as queries
from db.queries.directories import organisation_on

LEVELS = {
    OrganisationKind.GOVERNMENT_OFFICE: Level.GOVERNMENT,
    OrganisationKind.CENTRAL_BODY: Level.CENTRAL_BODY,
    OrganisationKind.LOCAL_BODY: Level.LOCAL_BODY,
    OrganisationKind.ORGANISATION: Level.CENTRAL_BODY,
}


class DelegatedControl(CaseDesk):
    """What a controller asks at the end of a year."""

    def summary(self, year: int, language: PaperLanguage = PaperLanguage.KAZAKH) -> Order | Refusal:
        """Appendix 8 of a year, to be printed: executed with the result, in progress with what was last reported and
        how the term was moved. The Administration itself draws none up."""
        period = year_period(year, self._today)
        say = spoken(language)
        with self._session.read() as work:
            profile = organisation_on(work.db, self._today)
            level = LEVELS.get(organisation.kind_on(work, self._today))
            if level is None or profile is None:
                return Refusal((fault("year", "figures.no_delegated_control"),))
            rows = queries.of_year(work.db, self._session.grades, level, period.since, period.as_on)
            ids = [row[0] for row in rows]
            told = queries.last_reports(work.db, ids, period.as_on)
            moved = queries.granted_moves(work.db, ids, period.as_on)
            body = profile.name_kk
        sectors: dict[str, list[Delegated]] = {}
        for case_id, _, sector, kind, number, signed, clause, text, done_on, ended_on, final in rows:
            executed = any(day is not None and day <= period.as_on for day in (done_on, ended_on))
            result, course = told.get(case_id, ("", ""))
            moves = [say.say("figures.moved", {"kind": kind, "until": until}) for kind, until in moved.get(case_id, ())]
            said = (result or course or final) if executed else ". ".join(filter(None, (course or result, *moves)))
            details = f"{kind} № {number}, {signed:%d.%m.%Y}{f', {clause}-т.' if clause else ''}"
            line = Delegated(details, text, executed, said)
            sectors.setdefault(sector or say.say("figures.nobody"), []).append(line)
        if not sectors:
            return Refusal((fault("year", "figures.nothing_delegated"),))
        ordered = sorted(sectors.items(), key=lambda pair: sort_key(pair[0]))
        return delegated_order(body, year, ordered, highest(row[1] for row in rows), language)
