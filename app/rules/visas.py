"""Whose visas a draft act needs, which are missing, and whether a visa was validly put (11, 14-16, 24)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from app.rules.drafts import ActDraft, Visa
from app.rules.outcome import Finding
from app.rules.readings import DISSENT, OWN_DRAFTS, PRIME_MINISTER_FINAL, SECRET_VISAS_ON_PAPER, VISA_ORDER, Reading
from app.rules.terms import Contents, DeveloperRole, Initiator, Phase, Position, Rule, Track, VisaWord
from app.rules.verdicts import Verdict

# 24: one of them supervises the responsible unit, by the division of duties.
SUPERVISORS = (
    Position.COUNCIL_SECRETARY,
    Position.FIRST_DEPUTY_HEAD,
    Position.CHANCELLERY_CHIEF,
    Position.ASSISTANT,
    Position.ADVISER,
)
GOVERNMENT_PATH = frozenset({Initiator.GOVERNMENT, Initiator.LOCAL_BODY})  # 13: by the Government's resolution
OWN_VISA = {DeveloperRole.JUSTICE: Position.JUSTICE_HEAD, DeveloperRole.BUDGET: Position.BUDGET_HEAD}


@dataclass(frozen=True, slots=True)
class RequiredVisa:
    """A visa the decree asks for. ``order`` 1 is the first of the sheet; ``why`` are codes of sentences."""

    position: Position
    body: str
    paragraph: str
    why: tuple[str, ...]
    medium: Track
    order: int = 0


@dataclass(slots=True)
class _Sheet:
    """The sheet being drawn up: one line a person, however many paragraphs ask for the visa."""

    lines: dict[tuple[Position, str], RequiredVisa] = field(default_factory=dict)

    def ask(self, position: Position, paragraph: str, why: str, medium: Track, body: str = "") -> None:
        key = _key(position, body)
        known = self.lines.get(key)
        if known is None:
            self.lines[key] = RequiredVisa(position, body, paragraph, (why,), medium, len(self.lines) + 1)
            return
        places = known.paragraph if paragraph in known.paragraph.split(", ") else f"{known.paragraph}, {paragraph}"
        self.lines[key] = RequiredVisa(position, known.body, places, (*known.why, why), known.medium, known.order)

    def drawn(self) -> tuple[RequiredVisa, ...]:
        return tuple(self.lines.values())


def _key(position: Position, body: str) -> tuple[Position, str]:
    """Only heads of other bodies are told apart by the body; every other position is held once."""
    return position, body.strip().casefold() if position is Position.BODY_HEAD else ""


def required_visas(draft: ActDraft, phase: Phase) -> tuple[RequiredVisa, ...]:
    """The visa sheet of a draft in the order of the decree's own lists [I: `readings.VISA_ORDER`]."""
    return _final(draft) if phase is Phase.FINAL else _agreement(draft)


def sheet_readings(draft: ActDraft, phase: Phase) -> tuple[Reading, ...]:
    """Our readings a visa sheet rests on: its order; whose visas an own draft needs; what the final version asks of
    the Prime Minister, and on what the visas stand that 24 keeps electronic."""
    own = draft.initiator is Initiator.ADMINISTRATION
    if phase is Phase.AGREEMENT:
        return (VISA_ORDER, OWN_DRAFTS) if own else (VISA_ORDER,)
    secret = draft.contents is Contents.STATE_SECRETS
    return (VISA_ORDER, PRIME_MINISTER_FINAL, SECRET_VISAS_ON_PAPER) if secret else (VISA_ORDER, PRIME_MINISTER_FINAL)


def _agreement(draft: ActDraft) -> tuple[RequiredVisa, ...]:
    """Before submission: 14 and 16; for the Administration's own drafts 11 and 16 [I: `readings.OWN_DRAFTS`]."""
    sheet = _Sheet()
    own = draft.initiator is Initiator.ADMINISTRATION
    medium = Track.PAPER if own else draft.track  # 11: with officials outside, on paper
    if own:
        sheet.ask(Position.UNIT_HEAD, "11", "visa.unit", medium, draft.developer)
    else:
        why = "visa.judges" if draft.judges else "visa.developer"
        sheet.ask(Position.DEVELOPER_HEAD, "14", why, medium, draft.developer)
    if draft.judges:
        return sheet.drawn()
    if not own:
        for role, position in OWN_VISA.items():
            if draft.developer_role is not role:
                why = "visa.justice" if position is Position.JUSTICE_HEAD else "visa.budget"
                sheet.ask(position, "14", why, medium)
    for body in _bodies(draft, draft.interested):
        sheet.ask(Position.BODY_HEAD, "14" if not own else "11", "visa.interested", medium, body)
    for body in _bodies(draft, draft.touches_bodies):
        sheet.ask(Position.BODY_HEAD, "16", "visa.body_powers", medium, body)
    _government(draft, sheet, medium)
    return sheet.drawn()


def _bodies(draft: ActDraft, bodies: Iterable[str]) -> Iterator[str]:
    """Bodies other than the developer, blank names left out."""
    own = draft.developer.strip().casefold()
    return (body.strip() for body in bodies if body.strip() and body.strip().casefold() != own)


def _government(draft: ActDraft, sheet: _Sheet, medium: Track) -> None:
    """16 1): the Prime Minister for powers of the Government; for money or the Government's initiative the
    signatures of the Prime Minister and the Head of the Government Office."""
    if draft.touches_government:
        sheet.ask(Position.PRIME_MINISTER, "16", "visa.government_powers", medium)
    for why in sealed_by_government(draft):
        sheet.ask(Position.PRIME_MINISTER, "16", why, medium)
        sheet.ask(Position.GOVERNMENT_OFFICE_HEAD, "16", why, medium)


def sealed_by_government(draft: ActDraft) -> tuple[str, ...]:
    """Why the Prime Minister and the Head of the Government Office seal a draft by their signatures (16 1))."""
    facts = (
        ("visa.lowers_income", draft.lowers_income),
        ("visa.raises_spending", draft.raises_spending),
        ("visa.government_initiative", draft.government_initiative),
    )
    return tuple(why for why, holds in facts if holds)


def needs_prime_minister(draft: ActDraft) -> bool:
    """Whether the final version goes to the Prime Minister: submitted by the Government, or 16 asked for his visa
    [I: `readings.PRIME_MINISTER_FINAL`]; never for judges (14)."""
    if draft.judges:
        return False
    return draft.initiator in GOVERNMENT_PATH or draft.touches_government or bool(sealed_by_government(draft))


def _final(draft: ActDraft) -> tuple[RequiredVisa, ...]:
    """On the final version (24). What 24 keeps electronic comes on paper for state secrets (14)
    [I: `readings.SECRET_VISAS_ON_PAPER`]."""
    sheet, paper = _Sheet(), Track.PAPER
    electronic = Track.PAPER if draft.contents is Contents.STATE_SECRETS else Track.ELECTRONIC
    if draft.initiator is not Initiator.ADMINISTRATION:
        sheet.ask(Position.DEVELOPER_HEAD, "24", "visa.final_developer", paper, draft.developer)
    if needs_prime_minister(draft):
        sheet.ask(Position.PRIME_MINISTER, "24", "visa.final_prime_minister", paper)
    sheet.ask(Position.LEGAL_DEPARTMENT, "24", "visa.legal", electronic)
    if draft.counsellor_visa:
        sheet.ask(Position.STATE_COUNSELLOR, "24", "visa.counsellor", electronic)
    sheet.ask(draft.supervisor or Position.SUPERVISING_OFFICIAL, "24", "visa.supervisor", paper)
    sheet.ask(Position.GENERAL_DEPARTMENT_HEAD, "24", "visa.general_department", paper)
    sheet.ask(Position.HEAD_OF_ADMINISTRATION, "24", "visa.head", paper)
    return sheet.drawn()


def missing_visas(required: Iterable[RequiredVisa], visas: Iterable[Visa], round_number: int) -> list[RequiredVisa]:
    """Required visas nobody has put in this round. Visas of earlier rounds stay on record and do not count; a
    dissent is on record and does not count either [I: `readings.DISSENT`]."""
    given = {
        _key(visa.position, visa.body)
        for visa in visas
        if visa.round == round_number and visa.word is not VisaWord.DISSENT
    }
    return [asked for asked in required if not _is_given(asked, given)]


def _is_given(asked: RequiredVisa, given: set[tuple[Position, str]]) -> bool:
    if asked.position is Position.SUPERVISING_OFFICIAL:
        return any((position, "") in given for position in SUPERVISORS)
    return _key(asked.position, asked.body) in given


def visa_verdict(draft: ActDraft, phase: Phase, visas: Iterable[Visa]) -> Verdict:
    """Which visas are missing or dissenting on a sheet, and which were not validly put."""
    visas = tuple(visas)
    rule = Rule.DRAFTING_VISAS if phase is Phase.AGREEMENT else Rule.DRAFTING_FINAL_VISAS
    broken: list[Finding] = []
    absent: list[Finding] = []
    for visa in visas:
        if visa.round == draft.round:
            one = one_visa(visa, draft, rule)
            broken.extend(one.breaches)
            absent.extend(one.requires)
    for asked in missing_visas(required_visas(draft, phase), visas, draft.round):
        values = {"position": asked.position, "body": asked.body, "order": asked.order}
        code = "drafting.visa_missing_body" if asked.body else "drafting.visa_missing"
        absent.append(Finding(rule, asked.paragraph, code, values))
    return Verdict(tuple(broken), tuple(absent))


def one_visa(visa: Visa, draft: ActDraft, rule: Rule = Rule.DRAFTING_VISAS) -> Verdict:
    """Whether one visa holds: not put before its round opened; by an acting person only within the dates of the
    order that lets him, whose copy is attached (15 6))."""
    broken: list[Finding] = []
    absent: list[Finding] = []
    paragraph = "14" if rule is Rule.DRAFTING_VISAS else "24"
    if draft.round_opened_on is not None and visa.on < draft.round_opened_on:
        values = {"position": visa.position, "on": visa.on, "opened": draft.round_opened_on}
        broken.append(Finding(rule, paragraph, "drafting.visa_before_round", values))
    if visa.word is VisaWord.DISSENT:
        values = {"position": visa.position, "body": visa.body, "on": visa.on}
        code = "drafting.visa_dissent_body" if visa.body else "drafting.visa_dissent"
        absent.append(Finding(rule, "18", code, values, (DISSENT.code,)))
    if visa.acting:
        acting = acting_verdict(visa, rule)
        broken.extend(acting.breaches)
        absent.extend(acting.requires)
    return Verdict(tuple(broken), tuple(absent))


def acting_verdict(visa: Visa, rule: Rule = Rule.DRAFTING_VISAS) -> Verdict:
    """The visa of an acting person: an order, in force on the day of the visa, its copy attached (15 6))."""
    order = visa.order
    if order is None:
        values: dict[str, object] = {"position": visa.position, "on": visa.on}
        return Verdict(requires=(Finding(rule, "15", "drafting.acting_without_order", values),))
    broken: tuple[Finding, ...] = ()
    if visa.on < order.since or (order.until is not None and visa.on > order.until):
        values = {"position": visa.position, "on": visa.on, "since": order.since, "order": order.reference}
        if order.until is None:
            broken = (Finding(rule, "15", "drafting.acting_before_order", values),)
        else:
            broken = (Finding(rule, "15", "drafting.acting_outside_order", {**values, "until": order.until}),)
    if order.copy_attached:
        return Verdict(broken)
    return Verdict(broken, (Finding(rule, "15", "drafting.acting_order_copy", {"order": order.reference}),))
