"""Drafts of the President's acts: track, initiator, and whether a draft may be submitted or presented (10-24)."""

from __future__ import annotations

from app.rules.drafts import ActDraft, Papers, Submission
from app.rules.outcome import Finding
from app.rules.packages import package_verdict
from app.rules.periods import Dated, before
from app.rules.rulebook import Rulebook
from app.rules.sheets import sheet_verdict
from app.rules.terms import Contents, Initiator, Phase, Position, Rule, Track
from app.rules.verdicts import Verdict, joined
from app.rules.visas import GOVERNMENT_PATH, visa_verdict


def track_verdict(draft: ActDraft) -> Verdict:
    """On what the draft travels (14): state secrets on paper only; restricted distribution on paper only with the
    reason why electronic transfer was impossible; an open draft electronically, unless it is the Administration's
    own, which is prepared in both (11)."""
    paper = draft.track is Track.PAPER
    if draft.contents is Contents.STATE_SECRETS:
        return Verdict() if paper else _broken("14", "drafting.secrets_on_paper_only")
    if not paper:
        return Verdict()
    if draft.contents is Contents.RESTRICTED:
        if draft.paper_reason.strip():
            return Verdict()
        finding = Finding(Rule.DRAFTING_PAPER_TRACK, "14", "drafting.paper_reason")
        return Verdict(requires=(finding,))
    if draft.initiator is Initiator.ADMINISTRATION:
        return Verdict()
    return _broken("14", "drafting.open_goes_electronically")


def _broken(paragraph: str, code: str) -> Verdict:
    return Verdict((Finding(Rule.DRAFTING_PAPER_TRACK, paragraph, code),))


def submission_signatory(initiator: Initiator) -> Position | None:
    """Who signs the submission (13, 14): the Prime Minister where the Government submits, for itself or for a
    local body; else the body's first head. The Administration submits nothing to itself."""
    if initiator is Initiator.ADMINISTRATION:
        return None
    return Position.PRIME_MINISTER if initiator in GOVERNMENT_PATH else Position.DEVELOPER_HEAD


def initiator_verdict(draft: ActDraft, submission: Submission | None) -> Verdict:
    """Whether the initiator may prepare and has submitted as 10, 13 and 14 ask."""
    rule = Rule.DRAFTING_INITIATOR
    broken: list[Finding] = []
    absent: list[Finding] = []
    if draft.initiator is Initiator.DESIGNATED and not draft.designation.strip():
        absent.append(Finding(rule, "10", "drafting.designation_missing"))
    if not draft.developer.strip():
        absent.append(Finding(rule, "10", "drafting.developer_missing"))
    wanted = submission_signatory(draft.initiator)
    if submission is not None and wanted is not None:
        if submission.signed_by is None:
            absent.append(Finding(rule, "14", "drafting.submission_unsigned", {"wanted": wanted}))
        elif submission.signed_by is not wanted:
            values = {"signed_by": submission.signed_by, "wanted": wanted}
            broken.append(Finding(rule, "14", "drafting.submission_signatory", values))
        if draft.initiator in GOVERNMENT_PATH and not submission.resolution.strip():
            absent.append(Finding(rule, "13", "drafting.resolution_missing"))
    return Verdict(tuple(broken), tuple(absent))


def treaty_limit(draft: ActDraft, book: Rulebook) -> Dated | None:
    """The last day to submit a draft on a treaty, five working days before its signing (17); None for others."""
    if draft.treaty_signing_on is None:
        return None
    return before(draft.treaty_signing_on, book.parameters.treaty_wd, book.calendar, "17", Rule.DRAFTING_TREATY)


def treaty_verdict(draft: ActDraft, submission: Submission | None, book: Rulebook) -> Verdict:
    """A draft on a treaty that comes later than five working days before the signing breaks 17."""
    limit = treaty_limit(draft, book)
    if limit is None or submission is None or submission.on <= limit.on:
        return Verdict()
    values = {"on": submission.on, "limit": limit.on, "signing": draft.treaty_signing_on}
    return Verdict((Finding(Rule.DRAFTING_TREATY, "17", "drafting.treaty_late", values),))


def submission_verdict(draft: ActDraft, papers: Papers, submission: Submission | None, book: Rulebook) -> Verdict:
    """Whether a draft may be submitted as it lies: everything broken and everything missing, named. Without
    ``submission`` (it is not known yet how it will be submitted) the rest is judged."""
    return joined(
        (
            track_verdict(draft),
            initiator_verdict(draft, submission),
            sheet_verdict(draft, Phase.AGREEMENT, papers),
            visa_verdict(draft, Phase.AGREEMENT, papers.visas),
            package_verdict(draft, papers, book.parameters),
            treaty_verdict(draft, submission, book),
        )
    )


def presentation_verdict(draft: ActDraft, papers: Papers) -> Verdict:
    """Whether the final version may be presented to the President: every sheet signed, every visa put (24)."""
    named: tuple[Finding, ...] = ()
    if draft.supervisor is None:
        named = (Finding(Rule.DRAFTING_PRESENTATION, "24", "drafting.supervisor_missing"),)
    return joined(
        (
            Verdict(requires=named),
            sheet_verdict(draft, Phase.FINAL, papers),
            visa_verdict(draft, Phase.FINAL, papers.final_visas),
        )
    )


PRESENTED_BY = Position.HEAD_OF_ADMINISTRATION  # 24: he presents the draft for signature
