"""Letters, memos, slips and acts: what their paragraphs ask for, sums in words, secrets not kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.printing.composition import missing_fields, render
from app.printing.forms.acts import DESTRUCTION_ACT
from app.printing.forms.appendix_7 import APPENDIX_7, ExecutionReport, SelfAssessment
from app.printing.forms.conclusion import CONCLUSION
from app.printing.forms.extension_letter import EXTENSION_LETTER, MOVES
from app.printing.forms.recovery_sheet import RECOVERY_SHEET
from app.printing.forms.refusal_memo import memo_lines
from app.printing.forms.reminder import REMINDER, Reminders
from app.printing.forms.transmittal import TRANSMITTAL, HandedPaper
from app.printing.forms.visa_sheet import VISA_SHEET
from app.printing.samples import appendices, letters
from app.rules.outcome import Finding
from app.rules.terms import Grade, Language, Rule, StepKind
from tests.printing.golden import text_of
from tests.printing.prints import PAPER, paper_in


@pytest.mark.parametrize("part", ["state", "reasons", "new_date", "officials"])
def test_letter_names_each_part_of_paragraph_68_that_is_missing(part: str) -> None:
    empty: dict[str, Any] = {"state": "", "reasons": "", "new_date": None, "officials": ()}
    letter = replace(letters.extension_letter(), **{part: empty[part]})
    assert missing_fields(EXTENSION_LETTER, letter) == (part,)


def test_letter_on_a_new_term_asks_for_its_ground() -> None:
    letter = replace(letters.extension_letter(), kind=StepKind.RESCHEDULE)
    assert missing_fields(EXTENSION_LETTER, letter) == ("ground",)


@pytest.mark.parametrize("kind", MOVES)
def test_each_move_has_a_letter_of_its_own(kind: StepKind) -> None:
    text = text_of(render(EXTENSION_LETTER, replace(letters.extension_letter(), kind=kind), PAPER).pdf)
    wanted = {"extend": "ұзарту", "transfer_medium": "орта мерзімді", "transfer_long": "ұзақ мерзімді"}
    assert wanted.get(kind, "жаңа мерзімін белгілеу") in text
    assert ("70-тармағына" in text) is (kind is StepKind.RESCHEDULE)


def test_report_asks_for_reasons_unless_executed() -> None:
    report = appendices.execution_report()
    assert missing_fields(APPENDIX_7, replace(report, reasons="")) == ("reasons",)
    done = replace(report, assessment=SelfAssessment.EXECUTED, reasons="")
    assert missing_fields(APPENDIX_7, done) == ()
    assert "proposal" in missing_fields(APPENDIX_7, replace(report, move=""))
    assert "Себептері" not in text_of(render(APPENDIX_7, done, PAPER).pdf)


def test_unfilled_part_of_a_report_is_left_for_ink_not_dropped() -> None:
    text = text_of(render(APPENDIX_7, ExecutionReport(), PAPER).pdf)
    for part in ("1.1.", "1.2.", "1.3.", "2.", "3.1.", "3.2.", "Себептері", "4."):
        assert part in text


def test_visa_sheet_names_the_visas_and_papers_still_missing() -> None:
    text = text_of(render(VISA_SHEET, letters.visa_sheet(), PAPER).pdf).replace("\n", " ")
    assert "Күтілетін визалар саны: 2. Премьер-Министр; Президент Әкімшілігінің Басшысы" in text
    assert "түсіндірме жазба; салыстырма кесте" in text and "ұсынылмайды" in text
    sheet = letters.visa_sheet()
    signed = replace(sheet, visas=tuple(replace(visa, on=date(2026, 4, 15)) for visa in sheet.visas), lacking=())
    text = text_of(render(VISA_SHEET, signed, PAPER).pdf)
    assert "Барлық виза қойылған." in text and "ұсынылмайды" not in text


def test_transmittal_sums_papers_and_sheets_in_words() -> None:
    papers = tuple(HandedPaper(f"№ {n}", "үлгі", Grade.SECRET, "1", 3) for n in range(1, 8))
    facts = replace(letters.transmittal(), papers=papers)
    assert "Барлығы 7 (жеті) құжат, 21 (жиырма бір) парақ." in text_of(render(TRANSMITTAL, facts, PAPER).pdf)
    russian = text_of(render(TRANSMITTAL, facts, paper_in("ru")).pdf)
    assert "Всего документов: 7 (семь), листов: 21 (двадцать один)." in russian and "РАСПИСКА" in russian


def test_reminders_tell_days_left_today_and_overdue_and_each_bears_the_marking() -> None:
    text = text_of(render(REMINDER, letters.reminders(), PAPER).pdf, 0)
    assert "Қалған жұмыс күні: 5." in text and "Мерзімі – бүгін." in text and "Мерзімі өткен жұмыс күні: 3." in text
    assert text.count("Құпия") == 1 + 3


def test_forty_reminders_take_fourteen_pages_and_lose_none() -> None:
    slip = letters.reminders().slips[0]
    slips = tuple(replace(slip, case_number=f"{n}қ-үлгі") for n in range(1, 41))
    rendered = render(REMINDER, Reminders(slips), replace(PAPER, executor=None))
    assert rendered.first.pages == 14
    assert all(f"{n}қ-үлгі" in text_of(rendered.pdf) for n in range(1, 41))


def test_recovery_code_is_on_the_paper_and_nowhere_in_the_record() -> None:
    sheet = letters.recovery_sheet()
    rendered = render(RECOVERY_SHEET, sheet, PAPER)
    assert all(group in text_of(rendered.pdf) for group in sheet.groups)
    assert not any(group in rendered.first.canonical for group in sheet.groups)
    other = render(RECOVERY_SHEET, replace(sheet, groups=("БАСҚА", *sheet.groups[1:])), PAPER)
    assert other.first.fingerprint == rendered.first.fingerprint


def test_destruction_needs_a_commission_and_two_witnesses() -> None:
    act = letters.destruction_act()
    assert missing_fields(DESTRUCTION_ACT, replace(act, witnesses=act.witnesses[:1])) == ("witnesses",)
    assert missing_fields(DESTRUCTION_ACT, replace(act, commission=type(act.commission)())) == ("commission",)


def test_findings_become_lines_with_rule_paragraph_and_sentence() -> None:
    finding = Finding(
        Rule.DECISIONS_LETTER_IN_TIME,
        "68",
        "decisions.letter_late",
        {"letter": date(2026, 10, 2), "due": date(2026, 9, 30)},
    )
    for language in (Language.KAZAKH, Language.RUSSIAN):
        (line,) = memo_lines([finding], language)
        assert line.rule == "decisions.letter_in_time" and line.paragraph == "68"
        assert "02.10.2026" in line.sentence and "30.09.2026" in line.sentence


def test_a_long_conclusion_runs_over_pages_and_loses_nothing() -> None:
    words = " ".join(f"дәлел{n}" for n in range(1500))
    rendered = render(CONCLUSION, replace(letters.conclusion(), analysis=words), PAPER)
    text = text_of(rendered.pdf)
    assert rendered.first.pages > 2 and all(f"дәлел{n}" in text for n in range(1500))
