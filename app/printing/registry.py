"""The registry of forms: every form by its id, with invented facts for trial prints."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from app.printing.composition import Form
from app.printing.forms.acquaintance_sheet import ACQUAINTANCE_SHEET
from app.printing.forms.acts import DESTRUCTION_ACT, PRESENCE_CHECK
from app.printing.forms.appendix_1 import APPENDIX_1
from app.printing.forms.appendix_2 import APPENDIX_2
from app.printing.forms.appendix_3 import APPENDIX_3
from app.printing.forms.appendix_4 import APPENDIX_4
from app.printing.forms.appendix_5 import APPENDIX_5
from app.printing.forms.appendix_6 import APPENDIX_6
from app.printing.forms.appendix_7 import APPENDIX_7
from app.printing.forms.appendix_8 import APPENDIX_8
from app.printing.forms.conclusion import CONCLUSION
from app.printing.forms.control_card import CONTROL_CARD
from app.printing.forms.exchange_sheets import KEY_SHEET, MEDIUM_LABEL, PACKAGE_RECEIPT, PACKAGE_SHEET
from app.printing.forms.extension_letter import EXTENSION_LETTER
from app.printing.forms.kit_list import KIT_LIST
from app.printing.forms.package_checklist import PACKAGE_CHECKLIST
from app.printing.forms.recovery_sheet import RECOVERY_SHEET
from app.printing.forms.refusal_memo import REFUSAL_MEMO
from app.printing.forms.registers import REGISTERS
from app.printing.forms.reminder import REMINDER
from app.printing.forms.return_letter import RETURN_LETTER
from app.printing.forms.stamp_sheet import STAMP_SHEET
from app.printing.forms.transmittal import TRANSMITTAL
from app.printing.forms.visa_sheet import VISA_SHEET
from app.printing.samples import appendices, cards, exchange, letters
from app.printing.samples.registers import register_sample


@dataclass(frozen=True, slots=True)
class Entry:
    """A form of the registry. ``sample`` makes facts that are invented and say so."""

    form: Form[Any]
    sample: Callable[[], Any]


_ENTRIES = (
    Entry(CONTROL_CARD, cards.ordinary_card),
    Entry(APPENDIX_1, appendices.approval_sheet),
    Entry(APPENDIX_2, appendices.nationwide_plan),
    Entry(APPENDIX_3, appendices.road_map),
    Entry(APPENDIX_4, appendices.progress_information),
    Entry(APPENDIX_5, appendices.control_assignment),
    Entry(APPENDIX_6, appendices.electronic_sheet),
    Entry(APPENDIX_7, appendices.execution_report),
    Entry(APPENDIX_8, appendices.delegated_summary),
    Entry(VISA_SHEET, letters.visa_sheet),
    Entry(ACQUAINTANCE_SHEET, letters.acquaintance_sheet),
    Entry(PACKAGE_CHECKLIST, letters.package_checklist),
    Entry(RETURN_LETTER, letters.return_letter),
    Entry(STAMP_SHEET, letters.stamp_sheet),
    Entry(EXTENSION_LETTER, letters.extension_letter),
    Entry(CONCLUSION, letters.conclusion),
    Entry(REFUSAL_MEMO, letters.refusal_memo),
    Entry(TRANSMITTAL, letters.transmittal),
    Entry(REMINDER, letters.reminders),
    Entry(RECOVERY_SHEET, letters.recovery_sheet),
    Entry(DESTRUCTION_ACT, letters.destruction_act),
    Entry(PRESENCE_CHECK, letters.presence_check),
    Entry(KIT_LIST, letters.kit_list),
    Entry(PACKAGE_SHEET, exchange.package_sheet),
    Entry(PACKAGE_RECEIPT, exchange.package_receipt),
    Entry(KEY_SHEET, exchange.key_sheet),
    Entry(MEDIUM_LABEL, exchange.medium_label),
    *(Entry(form, partial(register_sample, form.id)) for form in REGISTERS),
)
FORMS: dict[str, Entry] = {entry.form.id: entry for entry in _ENTRIES}
