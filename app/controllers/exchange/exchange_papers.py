"""Papers that go with removable media, as orders for the press: sheet, receipt, fingerprint, label."""

from __future__ import annotations

from app.controllers.exchange.exchange_views import ExportView, ImportView
from app.controllers.exchange.media import Media
from app.controllers.exchange.media_views import MediumView
from app.controllers.exchange.own_site import Site
from app.controllers.paper.press import Order, Subject
from app.controllers.vault.sessions import Session
from app.printing.fingerprint import fingerprint
from app.printing.forms.exchange_sheets import (
    KEY_SHEET,
    MEDIUM_LABEL,
    PACKAGE_RECEIPT,
    PACKAGE_SHEET,
    KeySheet,
    MediumLabel,
    PackageReceipt,
    PackageSheet,
)
from app.printing.paper import PaperLanguage
from app.rules.terms import Grade, Language, Purpose
from app.wording import Wording, wording

NEVER = 9999  # the year of an expiry that means none


class ExchangePapers:
    """What is printed beside packages, keys and media. None of it says anything classified."""

    def __init__(self, session: Session, media: Media) -> None:
        self._session = session
        self._media = media

    def package_sheet(self, export: ExportView, language: PaperLanguage) -> Order:
        """The sheet that travels with a package: what it is, its short code, and room for the answer."""
        say, own = _words(language), Site(self._session).own()
        expires = export.expires_on if export.expires_on.year < NEVER and _is_answered(export) else None
        facts = PackageSheet(
            number=str(export.number),
            on=export.made_at.date(),
            sender=own.name if own else "",
            recipient=export.recipient,
            purpose=say.word(export.purpose),
            contents=f"{export.papers} / {export.rows}",
            grade=say.word(export.grade) if export.grade else "",
            medium=", ".join(self._media.accounts_with(export.file_name)),
            file_name=export.file_name,
            code=export.code,
            valid_until=expires,
            reason=export.reason,
        )
        subject = Subject("export", export.export_id, str(export.number))
        return _order(PACKAGE_SHEET.id, facts, subject, language)

    def receipt(self, line: ImportView, language: PaperLanguage) -> Order:
        """What became of a package that came in, with the code its sender types."""
        own = Site(self._session).own()
        facts = PackageReceipt(
            number=str(line.sender_number or ""),
            sender=line.sender,
            recipient=own.name if own else "",
            outcome=_words(language).word(line.outcome),
            on=line.decided_at.date() if line.decided_at else None,
            code=line.receipt_code,
            reason=line.reason,
            signatory=line.decided_by,
        )
        subject = Subject("import", line.import_id, str(line.number))
        return _order(PACKAGE_RECEIPT.id, facts, subject, language)

    def key_sheet(self, language: PaperLanguage) -> Order:
        """The fingerprint of this site's keys."""
        own = Site(self._session).own()
        groups = tuple(own.fingerprint.split("-")) if own else ()
        facts = KeySheet(own.name, own.code, groups, own.valid_from, own.valid_until) if own else KeySheet()
        return _order(KEY_SHEET.id, facts, Subject("own_site", 0, facts.code), language)

    def label(self, medium: MediumView, language: PaperLanguage) -> Order:
        """What is glued to a medium."""
        ceiling: Grade = medium.ceiling
        facts = MediumLabel(
            medium.account_number, _words(language).word(ceiling), medium.serial, medium.registered_on, medium.label
        )
        return _order(MEDIUM_LABEL.id, facts, Subject("medium", medium.medium_id, medium.account_number), language)


def _order(form: str, facts: object, subject: Subject, language: PaperLanguage) -> Order:
    return Order(form, facts, None, subject, language, request=fingerprint(form, facts))


def _words(language: PaperLanguage) -> Wording:
    return wording(Language(language.languages[0]))


def _is_answered(export: ExportView) -> bool:
    return export.purpose in (Purpose.EXPORT, Purpose.HANDOVER)
