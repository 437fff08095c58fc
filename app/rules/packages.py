"""What goes with a submitted draft act, and what is missing from it (15)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.rules.drafts import ActDraft, Attachment, Papers
from app.rules.outcome import Finding
from app.rules.parameters import Parameters
from app.rules.readings import BOTH_LANGUAGES
from app.rules.terms import Initiator, NotePart, PackageItem, Position, Rule
from app.rules.verdicts import Verdict
from app.rules.visas import GOVERNMENT_PATH

SUB_PARAGRAPHS = {
    PackageItem.NOTE: "1)",
    PackageItem.EXPERT_COUNCIL: "2)",
    PackageItem.ENTREPRENEURS_CHAMBER: "2)",
    PackageItem.COMPARISON: "3)",
    PackageItem.APPROVAL_SHEET: "4)",
    PackageItem.IMPLEMENTING_DRAFTS: "5)",
    PackageItem.ACTING_ORDERS: "6)",
}


@dataclass(frozen=True, slots=True)
class RequiredItem:
    """A line of the checklist. ``most_sheets`` and ``signed_by`` where the decree sets them."""

    item: PackageItem
    paragraph: str
    sub_paragraph: str = ""
    most_sheets: int | None = None
    signed_by: Position | None = None


def note_signatory(initiator: Initiator) -> Position:
    """Who signs the explanatory note (15 1)): the Prime Minister where the Government submits, else the first head
    of the developing body."""
    return Position.PRIME_MINISTER if initiator in GOVERNMENT_PATH else Position.DEVELOPER_HEAD


def checklist(draft: ActDraft, papers: Papers, numbers: Parameters) -> tuple[RequiredItem, ...]:
    """What the draft's facts ask for. The Administration submits nothing to itself, so its own drafts have no
    package (11, 15)."""
    if draft.initiator is Initiator.ADMINISTRATION:
        return ()
    # 13 names the Government and local bodies; 18 8) compares both texts of any draft [readings.BOTH_LANGUAGES].
    texts = "13" if draft.initiator in GOVERNMENT_PATH else "18"
    most = numbers.note_complex_sheets if draft.complex else numbers.note_sheets
    asked = [
        RequiredItem(PackageItem.TEXT_KK, texts),
        RequiredItem(PackageItem.TEXT_RU, texts),
        RequiredItem(PackageItem.NOTE, "15", "1)", most, note_signatory(draft.initiator)),
    ]
    acting = any(visa.acting for visa in papers.visas if visa.round == draft.round)
    conditional = (
        (PackageItem.EXPERT_COUNCIL, draft.private_business),
        (PackageItem.ENTREPRENEURS_CHAMBER, draft.private_business),
        (PackageItem.COMPARISON, draft.amending),
        (PackageItem.APPROVAL_SHEET, True),
        (PackageItem.IMPLEMENTING_DRAFTS, draft.implementing_acts),
        (PackageItem.ACTING_ORDERS, acting),
    )
    asked.extend(RequiredItem(item, "15", SUB_PARAGRAPHS[item]) for item, holds in conditional if holds)
    return tuple(asked)


def package_verdict(draft: ActDraft, papers: Papers, numbers: Parameters) -> Verdict:
    """Each missing item named; a note that is too long or signed by another; what the note leaves out."""
    broken: list[Finding] = []
    absent: list[Finding] = []
    attached = {attachment.item: attachment for attachment in papers.attachments}
    for asked in checklist(draft, papers, numbers):
        found = attached.get(asked.item)
        if found is None:
            values = {"item": asked.item}
            read = (BOTH_LANGUAGES.code,) if asked.paragraph == "18" else ()
            absent.append(Finding(Rule.DRAFTING_PACKAGE, asked.paragraph, "drafting.item_missing", values, read))
        elif asked.item is PackageItem.NOTE:
            broken.extend(_note_breaches(asked, found))
            absent.extend(_note_requirements(asked, found))
    return Verdict(tuple(broken), tuple(absent))


def _note_breaches(asked: RequiredItem, note: Attachment) -> Iterator[Finding]:
    if asked.most_sheets is not None and note.sheets > asked.most_sheets:
        values: dict[str, object] = {"sheets": note.sheets, "most": asked.most_sheets}
        yield Finding(Rule.DRAFTING_PACKAGE, "15", "drafting.note_too_long", values)
    if note.signed_by is not None and note.signed_by is not asked.signed_by:
        values = {"signed_by": note.signed_by, "wanted": asked.signed_by}
        yield Finding(Rule.DRAFTING_PACKAGE, "15", "drafting.note_signatory", values)


def _note_requirements(asked: RequiredItem, note: Attachment) -> Iterator[Finding]:
    if note.signed_by is None:
        yield Finding(Rule.DRAFTING_PACKAGE, "15", "drafting.note_unsigned", {"wanted": asked.signed_by})
    left_out = [part for part in NotePart if part not in note.states]
    if left_out:
        yield Finding(Rule.DRAFTING_PACKAGE, "15", "drafting.note_content", {"parts": left_out})
