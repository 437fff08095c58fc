"""Numbers, amounts and dates in words, in Kazakh and Russian, as certifications and closing lines need them."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from app.rules.terms import Language

MONTHS_KK = (
    "қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым",
    "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан",
)  # fmt: skip
MONTHS_RU = (
    "января", "февраля", "марта", "апреля", "мая", "июня",
    "июля", "августа", "сентября", "октября", "ноября", "декабря",
)  # fmt: skip

_ENDINGS_KK = (
    "дағы", "дағы", "дағы", "дегі", "дағы", "дағы", "дегі", "дағы", "тегі", "дағы", "дағы", "дағы",
)  # fmt: skip

_UNITS_KK = ("", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз")
_TENS_KK = ("", "он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан")
_SCALES_KK = ("", "мың", "миллион", "миллиард")

_UNITS_RU = ("", "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять")
_TEENS_RU = (
    "десять", "одиннадцать", "двенадцать", "тринадцать", "четырнадцать",
    "пятнадцать", "шестнадцать", "семнадцать", "восемнадцать", "девятнадцать",
)  # fmt: skip
_TENS_RU = (
    "", "", "двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят", "девяносто",
)  # fmt: skip
_HUNDREDS_RU = (
    "", "сто", "двести", "триста", "четыреста", "пятьсот", "шестьсот", "семьсот", "восемьсот", "девятьсот",
)  # fmt: skip
_SCALES_RU = (
    ("тысяча", "тысячи", "тысяч"),
    ("миллион", "миллиона", "миллионов"),
    ("миллиард", "миллиарда", "миллиардов"),
)
LIMIT = 10**12


class Gender(StrEnum):
    """Gender of the counted Russian noun: один лист, одна запись, одно дело."""

    MASCULINE = "m"
    FEMININE = "f"
    NEUTER = "n"


_ONE_RU = {Gender.MASCULINE: "один", Gender.FEMININE: "одна", Gender.NEUTER: "одно"}


def _groups(number: int) -> list[int]:
    """Groups of three digits, lowest first."""
    if not 0 <= number < LIMIT:
        raise ValueError(f"a number from 0 to {LIMIT - 1} is expected")
    groups = []
    while number:
        number, group = divmod(number, 1000)
        groups.append(group)
    return groups


def in_kazakh(number: int) -> str:
    """``438`` → "төрт жүз отыз сегіз". Hundreds and thousands say "бір", so that nothing can be put before them."""
    if not number:
        return "нөл"
    words: list[str] = []
    for scale, group in reversed(list(enumerate(_groups(number)))):
        if not group:
            continue
        hundreds, rest = divmod(group, 100)
        tens, units = divmod(rest, 10)
        if hundreds:
            words += [_UNITS_KK[hundreds], "жүз"]
        words += [_TENS_KK[tens], _UNITS_KK[units], _SCALES_KK[scale]]
    return " ".join(word for word in words if word)


def in_russian(number: int, gender: Gender = Gender.MASCULINE) -> str:
    """``438`` → "четыреста тридцать восемь"; one and two agree with the counted noun."""
    if not number:
        return "ноль"
    words: list[str] = []
    for scale, group in reversed(list(enumerate(_groups(number)))):
        if not group:
            continue
        agreeing = gender if scale == 0 else Gender.FEMININE if scale == 1 else Gender.MASCULINE
        words += _group_in_russian(group, agreeing)
        if scale:
            words.append(plural_russian(group, *_SCALES_RU[scale - 1]))
    return " ".join(word for word in words if word)


def _group_in_russian(group: int, gender: Gender) -> list[str]:
    hundreds, rest = divmod(group, 100)
    tens, units = divmod(rest, 10)
    words = [_HUNDREDS_RU[hundreds]]
    if tens == 1:
        return [*words, _TEENS_RU[units]]
    words.append(_TENS_RU[tens])
    if units == 1:
        words.append(_ONE_RU[gender])
    elif units == 2:
        words.append("две" if gender is Gender.FEMININE else "два")
    else:
        words.append(_UNITS_RU[units])
    return words


def plural_russian(number: int, one: str, few: str, many: str) -> str:
    """The form of a noun after a number: 1 лист, 2 листа, 5 листов."""
    if number % 10 == 1 and number % 100 != 11:
        return one
    if number % 10 in (2, 3, 4) and number % 100 not in (12, 13, 14):
        return few
    return many


def grouped(number: int) -> str:
    """``12500`` → "12 500", held together by hard spaces."""
    return f"{number:,}".replace(",", "\u00a0")


def amount_in_kazakh(tenge: int, tiyn: int = 0) -> str:
    """``12500, 5`` → "12 500 (он екі мың бес жүз) теңге 05 тиын"."""
    return f"{grouped(tenge)} ({in_kazakh(tenge)}) теңге {tiyn:02d} тиын"


def amount_in_russian(tenge: int, tiyn: int = 0) -> str:
    """``12500, 5`` → "12 500 (двенадцать тысяч пятьсот) тенге 05 тиын"."""
    return f"{grouped(tenge)} ({in_russian(tenge)}) тенге {tiyn:02d} тиын"


def date_in_kazakh(day: date) -> str:
    """Full date: "2026 жылғы 16 сәуір"."""
    return f"{day.year} жылғы {day.day} {MONTHS_KK[day.month - 1]}"


def date_of_kazakh(day: date) -> str:
    """The date as an attribute of a paper: "2026 жылғы 16 сәуірдегі"."""
    month = MONTHS_KK[day.month - 1]
    return f"{day.year} жылғы {day.day} {month}{_ENDINGS_KK[day.month - 1]}"


def date_in_russian(day: date) -> str:
    """Full date: "16 апреля 2026 года"."""
    return f"{day.day} {MONTHS_RU[day.month - 1]} {day.year} года"


def full_date(day: date, language: Language, *, of: bool = False) -> str:
    """The full date in a paper's language; ``of``: as an attribute, where Kazakh puts an ending to it."""
    if of and language is Language.KAZAKH:
        return date_of_kazakh(day)
    return date_in_kazakh(day) if language is Language.KAZAKH else date_in_russian(day)


def in_words(number: int, language: Language) -> str:
    """The number in words in a paper's language."""
    return in_kazakh(number) if language is Language.KAZAKH else in_russian(number)
