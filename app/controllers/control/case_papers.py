"""Letters and reports of a case: their facts, from the card and from what is typed, ready for the press."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.controllers.control.move_entries import ProposalEntry
from app.controllers.control.report_entries import ConclusionEntry, ReportDraft, ReportEntry
from app.controllers.control.surroundings import ReminderSlip
from app.controllers.control.views import CardView
from app.controllers.drafting.assigning import Subject as Owner
from app.controllers.office.acquaintance_sheets import ReadPaper
from app.controllers.paper.press import CASE, Order, Subject
from app.printing.forms.appendix_7 import APPENDIX_7, ExecutionReport
from app.printing.forms.appendix_7 import SelfAssessment as Assessed
from app.printing.forms.conclusion import CONCLUSION, Conclusion
from app.printing.forms.extension_letter import EXTENSION_LETTER, ExtensionLetter, ResponsibleOfficial
from app.printing.forms.reminder import REMINDER, Reminders, Slip
from app.printing.numerals import full_date
from app.rules.outcome import Answer
from app.rules.terms import Language, ReportProposal
from app.wording import Wording, format_date, wording


@dataclass(frozen=True, slots=True)
class Signed:
    """Who signs a paper, and to whom it goes."""

    addressee: str = ""
    position: str = ""
    signatory: str = ""
    attachments: str = ""


def document_of(card: CardView, language: Language) -> str:
    """Name, number, date and clause of the paper a case rests on, in the language of the paper that cites it."""
    values = {"kind": card.document_kind, "number": card.document_number, "on": card.signed_on, "clause": card.clause}
    return wording(language).say("papers.cited_clause" if card.clause else "papers.cited", values)


def move_letter(
    card: CardView, asked: ProposalEntry, state: str, by: Signed, language: Language = Language.KAZAKH
) -> Order:
    """The executor's letter that asks to move the term (68, 70)."""
    say = wording(language)
    facts = ExtensionLetter(
        kind=asked.kind,
        addressee=by.addressee,
        number=asked.letter_number,
        on=asked.letter_on,
        document=document_of(card, language),
        content=card.text_kk or card.text_ru,
        deadline=card.answer.deadline,
        state=state,
        reasons=asked.reasons,
        ground=say.word(asked.ground) if asked.ground is not None else "",
        new_date=asked.new_deadline,
        officials=tuple(_officials(card, asked.responsible_officials)),
        attachments=by.attachments,
        position=by.position,
        signatory=by.signatory,
    )
    return _paper(card, EXTENSION_LETTER.id, facts, f"{asked.kind} {asked.letter_number}")


def _officials(card: CardView, typed: str) -> Iterable[ResponsibleOfficial]:
    """One a line: "body: official" or the official alone, who is then of the responsible executor."""
    for line in filter(None, map(str.strip, typed.splitlines())):
        body, colon, official = line.partition(":")
        known = (body.strip(), official.strip()) if colon else (card.responsible, line)
        yield ResponsibleOfficial(*known)


def report_paper(
    card: CardView, draft: ReportDraft, entry: ReportEntry, by: Signed, language: Language = Language.KAZAKH
) -> Order:
    """The report in the form of Appendix 7 (66)."""
    say = wording(language)
    is_removal = entry.proposal is ReportProposal.REMOVE
    facts = ExecutionReport(
        document=document_of(card, language),
        executors=", ".join((draft.responsible, *draft.coexecutors)),
        first_deadline=format_date(draft.first_term, language) if draft.first_term else "",
        summary=draft.summary,
        progress=entry.course,
        result=entry.result,
        assessment=Assessed(entry.assessment) if entry.assessment is not None else None,
        reasons=entry.reasons,
        removal=_removal(entry, say) if is_removal else "",
        move=_move(entry, say) if entry.proposal is not None and not is_removal else "",
        position=by.position,
        signatory=by.signatory or entry.signatory,
    )
    return _paper(card, APPENDIX_7.id, facts, f"{entry.kind} {entry.number}")


def _removal(entry: ReportEntry, say: Wording) -> str:
    ground = say.word(entry.ground) if entry.ground is not None else ""
    return f"{ground}: {entry.covered_by}" if entry.covered_by else ground


def _move(entry: ReportEntry, say: Wording) -> str:
    assert entry.proposal is not None
    return f"{say.word(entry.proposal)}: {say.show(entry.new_date)}" if entry.new_date else say.word(entry.proposal)


def conclusion_paper(
    card: CardView, entry: ConclusionEntry, said: Answer, by: Signed, language: Language = Language.KAZAKH
) -> Order:
    """The expert conclusion of the Administration's unit (4 11), 69, 70, 76)."""
    say = wording(language)
    question = say.word(entry.recommends) if entry.recommends is not None else ""
    facts = Conclusion(
        number=entry.number,
        on=entry.on,
        unit=entry.unit,
        question=question,
        document=document_of(card, language),
        content=card.text_kk or card.text_ru,
        deadline=card.answer.deadline,
        analysis=entry.summary,
        ground=entry.acts,
        proposal=question,
        deciders=", ".join(say.word(decider) for decider in said.deciders),
        position=by.position,
        signatory=by.signatory or entry.author,
    )
    return _paper(card, CONCLUSION.id, facts, entry.number)


def reminder_paper(card: CardView, slips: Sequence[tuple[ReminderSlip, int]], sender: str, language: Language) -> Order:
    """Reminder slips, each with the working days left to its date."""
    say = wording(language)
    facts = Reminders(
        tuple(
            Slip(
                addressee=slip.addressee,
                case_number=f"{slip.case_number} · № {slip.number}",
                document=document_of(card, language),
                what=slip.note or (say.word(slip.rule) if slip.rule is not None else slip.text),
                due_on=slip.due_on,
                days_left=left,
                sender=sender,
            )
            for slip, left in slips
        )
    )
    return _paper(card, REMINDER.id, facts, " ".join(slip.number for slip, _ in slips))


def read_paper(card: CardView, language: Language) -> ReadPaper:
    """The paper of a case as its acquaintance sheet names it; whose it is stands on the paper itself."""
    say = wording(language)
    return ReadPaper(
        subject=Owner(CASE, card.case_id, card.grade),
        number=card.case_number,
        document=document_of(card, language),
        registration=f"№ {card.registration_number}, {full_date(card.registered_on, say.language)}",
        sheets=card.sheets + card.annex_sheets,
    )


def _paper(card: CardView, form: str, facts: object, request: str) -> Order:
    """``request`` tells papers of one form apart: another letter is no reprint of the first."""
    return Order(form, facts, card.grade, Subject(CASE, card.case_id, card.case_number), request=request)
