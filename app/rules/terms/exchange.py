"""Words of exchange on removable media."""

from enum import StrEnum


class ExchangeOutcome(StrEnum):
    """The whole vocabulary of exchange on removable media: how a reading or a writing ended."""

    # a package that was read
    READY = "ready"  # in order; waits for a person
    GAP = "gap"  # in order, but an earlier package of the sender has not arrived
    ACCEPTED = "accepted"
    DECLINED = "declined"  # by a person
    UNREADABLE = "unreadable"  # the medium did not give the file
    TOO_LARGE = "too_large"
    NOT_A_PACKAGE = "not_a_package"
    NOT_FOR_US = "not_for_us"  # closed to another site
    DAMAGED = "damaged"
    UNKNOWN_SENDER = "unknown_sender"
    KEY_NOT_VALID = "key_not_valid"  # the sender's key was replaced, withdrawn or its time is over
    WRONG_RECIPIENT = "wrong_recipient"  # closed to us, but written for another site
    OVER_LIMITS = "over_limits"  # a bomb: too many parts, too long lines, too high a ratio
    BAD_STRUCTURE = "bad_structure"  # an odd archive, name or manifest
    BAD_CONTENT = "bad_content"  # a row that breaks its schema
    TOO_NEW = "too_new"
    EXPIRED = "expired"
    SEEN = "seen"
    OLDER = "older"  # an earlier counter than the last accepted one
    ABOVE_CLEARANCE = "above_clearance"
    # a package that was written
    PREPARED = "prepared"  # numbered and packed; not on a medium yet
    WRITTEN = "written"  # read back and equal; the medium is still in the computer
    EJECTED = "ejected"
    ACKNOWLEDGED = "acknowledged"
    CANCELLED = "cancelled"
    MEDIUM_UNKNOWN = "medium_unknown"  # not in the register
    MEDIUM_CEILING = "medium_ceiling"  # the contents are graded higher than the medium may carry
    MEDIUM_NOT_ISSUED = "medium_not_issued"  # in the safe, cleared or destroyed by the register
    MEDIUM_FULL = "medium_full"
    MEDIUM_READ_ONLY = "medium_read_only"
    MEDIUM_REMOVED = "medium_removed"  # pulled out while it was written or read
    NOT_AS_WRITTEN = "not_as_written"  # what was read back is not what was written


class Purpose(StrEnum):
    """What a package is for."""

    EXPORT = "export"
    HANDOVER = "handover"
    RECEIPT = "receipt"
    SPREADSHEET = "spreadsheet"  # an open table for those who only read; it is not taken in anywhere


class CardColumn(StrEnum):
    """What a column of an old card box holds when it is taken in from a spreadsheet."""

    REGISTRATION_NUMBER = "registration_number"
    REGISTERED_ON = "registered_on"
    GRADE = "grade"
    ORIGIN = "origin"
    DOCUMENT_KIND = "document_kind"
    DOCUMENT_NUMBER = "document_number"
    SIGNED_ON = "signed_on"
    RECEIVED_AT = "received_at"
    TITLE_KK = "title_kk"
    TITLE_RU = "title_ru"
    SHEETS = "sheets"
    ANNEX_SHEETS = "annex_sheets"
    COPY_NUMBER = "copy_number"
    CLAUSE = "clause"
    TEXT_KK = "text_kk"
    TEXT_RU = "text_ru"
    TERM = "term"
    MARK = "mark"
    RESPONSIBLE = "responsible"
    CONSOLIDATOR = "consolidator"
    COEXECUTORS = "coexecutors"
    OFFICIAL = "official"
    FINAL_RESULT = "final_result"
    COMPLETION_FORM = "completion_form"


class ExchangePeriod(StrEnum):
    """How often a correspondent is sent a package."""

    WEEKLY = "weekly"
    MONTHLY = "monthly"
    QUARTERLY = "quarterly"


class TransferState(StrEnum):
    """How far the hand-over of a paper between two vaults has come."""

    SENT = "sent"  # let go here; nobody holds it until it is taken there
    TAKEN = "taken"
    REFUSED = "refused"


class RowState(StrEnum):
    """What a row of a package would do here."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    OLDER = "older"  # what is here is newer, or held here
    CONFLICTING = "conflicting"
    UNKNOWN_BODY = "unknown_body"  # a directory entry that is not known here
    LEFT_OUT = "left_out"  # it names a record of another paper that is not here
    UNDER_CONTROL = "under_control"  # a measure of a plan that is under control here and stays as it was signed
