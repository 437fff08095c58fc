"""From a case's view to the facts of its paper control card."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from app.controllers.control import card_back
from app.controllers.control.back_views import CardBack
from app.controllers.control.views import CardView, ObligationView
from app.printing.forms.card_facts import CoExecutor, ControlCard, Dated, Duty
from app.printing.stamps import Stamp, StampImprint
from app.rules.outcome import Answer
from app.rules.terms import CaseStatus, Language, Mark, Rule
from app.wording import Wording, wording

STAMP_OF_MARK = {
    Mark.VERY_URGENT: Stamp.VERY_URGENT,
    Mark.URGENT: Stamp.URGENT,
    Mark.EXPEDITE: Stamp.EXPEDITE,
}


def control_card(view: CardView, language: Language) -> ControlCard:
    """The card's facts; sentences about how a date was found are in ``language``, texts as registered."""
    say = wording(language)
    answer, back = view.answer, view.back or CardBack()
    by_rule = {owed.obligation.rule: owed for owed in view.obligations}
    shared = by_rule.get(Rule.OBLIGATIONS_COEXECUTOR)
    return ControlCard(
        case_number=view.case_number,
        registration_number=view.registration_number,
        registered_on=view.registered_on,
        received=Dated(view.received_at.date(), "50"),
        received_at=view.received_at,
        signed=Dated(view.signed_on),
        document_kind=view.document_kind,
        document_number=view.document_number,
        document_title=view.title_kk or view.title_ru,
        clause=view.clause,
        copy_number=view.copy_number,
        sheets=view.sheets,
        annex_sheets=view.annex_sheets,
        origin=view.origin,
        level=view.level,
        control_type=answer.control_type,
        mark=view.mark,
        content=view.text_kk,
        content_ru=view.text_ru,
        deadline=_dated("deadline", answer, say),
        act_by=_dated("act_by", answer, say),
        first_deadline=Dated(answer.first_deadline),
        term_source=view.term_source,
        term_reference=view.term_reference,
        grants=answer.counters.grants,
        proposals=answer.counters.proposals,
        responsible=view.responsible,
        official=view.official,
        consolidator=view.consolidator,
        coexecutors=tuple(
            CoExecutor(
                other.body,
                Dated(other.due_on, "65") if other.due_on else _shared_date(shared),
                other.done_on,
            )
            for other in view.coexecutors
        ),
        final_result=view.final_result,
        completion_form=view.completion_form,
        interim=view.interim,
        interim_dates=tuple(_due(view.obligations, Rule.OBLIGATIONS_INTERIM)),
        duties=tuple(_duty(owed, say) for owed in view.obligations if owed.obligation.rule not in SHOWN_ELSEWHERE),
        stamps=tuple(_stamps(view)),
        moves=tuple(card_back.moves(back, say)),
        reports=tuple(card_back.sent_reports(back, say)),
        reminders=tuple(card_back.reminders(back, say)),
        inspections=tuple(card_back.inspections(back, say)),
        removal=card_back.removal(back, view.removed_on, say),
    )


SHOWN_ELSEWHERE = frozenset({Rule.OBLIGATIONS_COEXECUTOR, Rule.OBLIGATIONS_INTERIM})


def _dated(about: str, answer: Answer, say: Wording) -> Dated:
    reason = next((reason for reason in answer.why if reason.about == about), None)
    on = answer.deadline if about == "deadline" else answer.act_by
    if reason is None or on is None:
        return Dated(on)
    return Dated(on, reason.paragraph, say.say(reason.code, reason.values))


def _shared_date(owed: ObligationView | None) -> Dated:
    return Dated(owed.obligation.due_on, owed.obligation.paragraph) if owed else Dated()


def _due(obligations: Iterable[ObligationView], rule: Rule) -> Iterable[date]:
    return (owed.obligation.due_on for owed in obligations if owed.obligation.rule is rule)


def _duty(owed: ObligationView, say: Wording) -> Duty:
    duty = owed.obligation
    return Duty(say.say(f"duty.{duty.rule}"), say.word(duty.owner), duty.due_on, duty.paragraph, owed.done_on)


def _stamps(view: CardView) -> Iterable[StampImprint]:
    """What is stamped on the card: taken under control on the day of registration, its mark, its removal."""
    yield StampImprint(Stamp.TAKEN, view.registered_on)
    if view.mark is not None:
        yield StampImprint(STAMP_OF_MARK[view.mark])
    if view.status is CaseStatus.REMOVED:
        yield StampImprint(Stamp.REMOVED)
