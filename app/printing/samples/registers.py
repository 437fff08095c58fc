"""Invented rows for every register."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from app.printing.forms.register_facts import Anchor, Cells, Gap, Numbering, Register, Signatory

_BODIES = (
    "Ойдан шығарылған цифрлық шекара министрлігі",
    "Ойдан шығарылған қаржы жоспарлау агенттігі",
    "Үлгі облысының әкімдігі",
)
_TASKS = (
    "Шекара маңындағы үлгілік өткізу бекеттерінің жұмысын цифрландыру жөнінде ұсыныстар пысықталсын",
    "Үлгілік мектептерді жабдықтау барысы туралы ақпарат енгізілсін",
    "Еңбек нарығының ойдан шығарылған болжамы жасалсын, нәтижелілігін бағалау тәртібі бекітілсін",
)
_START = date(2026, 1, 5)
_HOLDERS = ("Б. Мысалов (ойдан шығарылған)", "С. Мысалова (ойдан шығарылған)")


def _day(at: int) -> str:
    return f"{_START + timedelta(days=2 * at):%d.%m.%Y}"


def _control(n: int) -> Cells:
    return (
        str(n), f"{n}қ-1", _day(n), f"Хаттама № 01-{n}қ, {_day(n)}, {n % 5 + 1}-т.", _TASKS[n % 3], _BODIES[n % 3],
        ("шұғыл", "қысқа мерзімді", "орта мерзімді")[n % 3], _day(n + 45), _day(n + 75) if n % 4 == 0 else "",
        f"{_day(n + 44)}, № 05-{n}қ" if n % 3 == 0 else "",
    )  # fmt: skip


def _drafts(n: int) -> Cells:
    return (
        str(n), f"{n}-жоба, {_day(n)}", f"«Үлгілік қағидалар туралы» Жарлық жобасы, {n}-нұсқа (ойдан шығарылған)", _BODIES[n % 3],
        str(2 + n % 4), "әділет – 14.04.2026; қаржы – 15.04.2026", ("визада", "қайтарылды")[n % 2], "",
    )  # fmt: skip


def _outside(n: int) -> Cells:
    return (
        str(n), f"{n}-жоба", "Жоба, қазақша мәтін (ойдан шығарылған)", str(n % 3 + 1), str(n % 5 + 1), _HOLDERS[n % 2],
        f"{_day(n)} 16:30", str(n % 4 + 1), "",
    )  # fmt: skip


def _incoming(n: int) -> Cells:
    return (
        f"{n}қ", _day(n), _BODIES[n % 3], f"№ 22-{n}қ, {_day(n)}", ("құпия", "өте құпия")[n % 2], _TASKS[n % 3],
        str(n % 3 + 1), f"{n % 6 + 1} + {n % 2}", f"{_HOLDERS[n % 2]}, {_day(n)}", "", f"іс № 3қ, {n}-парақ",
    )  # fmt: skip


def _outgoing(n: int) -> Cells:
    return (
        f"{n}қ", _day(n), "құпия", f"Хат: {_TASKS[n % 3].lower()}", _BODIES[n % 3], "1, 2", str(n % 6 + 1),
        f"{_day(n)}, тізілім № {n}", _HOLDERS[n % 2], f"іс № 4қ, {n}-парақ",
    )  # fmt: skip


def _internal(n: int) -> Cells:
    return (
        f"{n}қ-і", _day(n), "құпия", f"Анықтама: {_TASKS[n % 3].lower()}", _HOLDERS[n % 2], "1", str(n % 4 + 1),
        f"{_HOLDERS[(n + 1) % 2]}, {_day(n)}", "", f"іс № 5қ, {n}-парақ",
    )  # fmt: skip


def _copies(n: int) -> Cells:
    return (
        str(n), f"№ 01-{n}қ, {_day(n)}", "құпия", f"{n % 2 + 1}/2", str(n % 5 + 1), f"2026-{n:06d}, {_day(n)}",
        f"{_HOLDERS[n % 2]}, сейф № 2", _day(n), _day(n + 3) if n % 2 else "", "", "",
    )  # fmt: skip


def _movement(n: int) -> Cells:
    return (
        str(n), f"№ 01-{n}қ, {_day(n)}", "1", str(n % 5 + 1), _HOLDERS[n % 2], f"{_day(n)}, 10:15", "",
        f"{_day(n)}, 17:40" if n % 2 else "", "А. Сынақова (ойдан шығарылған)" if n % 2 else "", "",
    )  # fmt: skip


def _media(n: int) -> Cells:
    return (
        f"Т-{n:03d}", _day(n), f"USB-жинақтауыш, үлгі-SN-{n:05d}", ("құпия", "өте құпия")[n % 2], _HOLDERS[n % 2],
        f"№ {n} пакет, {_day(n + 1)}", "сейф № 2", "", "",
    )  # fmt: skip


def _exchange(n: int) -> Cells:
    return (
        str(n), f"үлгі-{n:04d}", ("шығыс", "кіріс")[n % 2], f"{_day(n)}, 11:30", f"Т-{n % 9 + 1:03d}", _BODIES[n % 3],
        str(n * 3), ("жазылды, тексерілді", "қабылданды")[n % 2], f"№ {n}, {_day(n + 1)}" if n % 2 else "", "",
    )  # fmt: skip


def _moves(n: int) -> Cells:
    return (
        str(n), f"{n}қ-1", _BODIES[n % 3], ("орындау мерзімін ұзарту", "жаңа мерзім белгілеу (мерзімді ауыстыру)")[n % 2],
        f"№ 22-{n}қ, {_day(n)}", f"сараптамалық қорытынды № {n}қ", f"Президент Әкімшілігінің Басшысы, № 04-{n}қ, {_day(n + 2)}",
        _day(n + 20), _day(n + 60), ("69", "70")[n % 2],
    )  # fmt: skip


def _overdue(n: int) -> Cells:
    return (
        str(n), f"{n}қ-1", _TASKS[n % 3], _BODIES[n % 3], _day(50 + n), str(n - 4), "есептік ақпарат күтілуде", "",
    )  # fmt: skip


def _decrees(n: int) -> Cells:
    return (
        str(n), f"№ {100 + n}, {_day(n)}, «Үлгілік қағидаларды бекіту туралы» (ойдан шығарылған)", _BODIES[n % 3], "31.12.2026",
        "қайшылық пен олқылық анықталған жоқ" if n % 2 else "", "" if n % 2 else "2-тармақты өзгерту", "",
    )  # fmt: skip


def _discipline(n: int) -> Cells:
    due, late = 20 + n, n % 4
    return (
        str(n), _BODIES[(n - 1) % 3], str(due), str(due - late), str(late), str(n % 2), str(n), str(n % 2),
        f"{100 * (due - late) / due:.1f}".replace(".", ","), "97,5", str(2 * late),
    )  # fmt: skip


def _year(n: int) -> Cells:
    names = (
        "Бақылауда болған тапсырмалар",
        "Мерзімінде орындалғаны",
        "Кешіктіріліп орындалғаны",
        "Бақылаудан алынғаны",
        "Қайталап ұзартылғаны",
    )
    return (
        str(n),
        f"{names[(n - 1) % 5]} (ойдан шығарылған сан)",
        str(400 - 37 * n),
        str(380 - 35 * n),
        str(20 - 2 * n),
    )


def _inventory(n: int) -> Cells:
    return (str(n), f"№ 01-{n}қ, {_day(n)}", _TASKS[n % 3], "1", f"{3 * n - 2}–{3 * n}", "")


def _audit(n: int) -> Cells:
    done = (("карточка тіркелді", "тармақ", "жаңа жазба"), ("басып шығаруға дайындалды", "басып шығару", "парақ саны"))[
        n % 2
    ]
    return (
        str(1000 + n), f"{_START + timedelta(days=n):%d.%m.%Y} 09:{n % 60:02d}:11", _HOLDERS[n % 2], done[0],
        f"{done[1]} № {n}", done[2], f"{n * 7919:016x}",
    )  # fmt: skip


def _coverage(n: int) -> Cells:
    return (str(n), f"{_TASKS[n % 3]}", "control.type" if n % 2 else "", "" if n % 2 else "анықтама (ойдан шығарылған)")


def _date_changes(n: int) -> Cells:
    about = ("Мерзімі", "орындау процесінің пайымы", "Бақылау түрі")[n % 3]
    return (
        str(n), f"{n}қ-1", about, "50", f"{_day(n + 20)}", f"{_day(n + 21)}",
        f"{_day(n)} алынған күннен кейінгі {n + 5}-жұмыс күні (ойдан шығарылған)",
        "" if n % 4 else f"{_HOLDERS[n % 2]}: күні бұрын келісілген (ойдан шығарылған)",
    )  # fmt: skip


def _shown(n: int) -> Cells:
    return (str(n), f"{_day(n)} 10:{n % 60:02d}", f"{n}қ-{n % 9}", ("тізімде", "карточкада", "қағазда")[n % 3])


def _numbers(n: int) -> Cells:
    found = ("бос аралық", "күші жойылған", "сақталған", "ретінен тыс")[n % 4]
    return (str(n), found, f"{n * 7}қ", _day(n), "Хат келмеді (ойдан шығарылған)")


def _protocol(n: int) -> Cells:
    return (f"{n}/{n % 4 + 1}", str(n), _TASKS[n % 3], "сай емес: deadline" if n == 7 else "сай")


ROWS: dict[str, Callable[[int], Cells]] = {
    "register-control": _control,
    "register-drafts": _drafts,
    "papers-outside": _outside,
    "register-incoming": _incoming,
    "register-outgoing": _outgoing,
    "register-internal": _internal,
    "register-copies": _copies,
    "register-movement": _movement,
    "register-media": _media,
    "register-exchange": _exchange,
    "register-moves": _moves,
    "register-overdue": _overdue,
    "register-decrees": _decrees,
    "discipline-sheet": _discipline,
    "annual-report": _year,
    "inventory": _inventory,
    "audit-log": _audit,
    "decree-coverage": _coverage,
    "date-changes": _date_changes,
    "rules-protocol": _protocol,
    "shown-cases": _shown,
    "register-numbers": _numbers,
}
_SHORT = {"discipline-sheet": 3, "annual-report": 5}
_NUMBERED = ("register-control", "register-incoming", "register-outgoing", "register-internal")
_AS_OF = ("register-overdue", "inventory", "decree-coverage", "date-changes", "rules-protocol", "shown-cases",
          "register-numbers")  # fmt: skip


def register_sample(form: str, count: int | None = None) -> Register:
    """An invented register with ``count`` rows (a dozen when not said). Two numbers are left out and explained."""
    rows = _SHORT.get(form, 12) if count is None else count
    numbering = Numbering(1, rows + 2, (Gap(5, "күші жойылды"), Gap(9, "сақталған"))) if form in _NUMBERED else None
    numbers = [n for n in range(1, rows + 3) if n not in (5, 9)] if numbering else list(range(1, rows + 1))
    totals: tuple[Cells, ...] = ()
    if form == "discipline-sheet":
        totals = (("", "Барлығы", "66", "60", "6", "2", "6", "2", "90,9", "97,5", "4"),)
    return Register(
        rows=tuple(ROWS[form](n) for n in numbers),
        since=None if form in _AS_OF else date(2026, 1, 5),
        until=date(2026, 4, 16),
        filter_text="" if form in _NUMBERED else "Үлгі бөлімі, барлық белгілер (ойдан шығарылған)",
        numbering=numbering,
        opened_on=date(2026, 1, 5) if numbering else None,
        totals=totals,
        anchor=Anchor(12345, "1a2b 3c4d 5e6f 7a8b", "16.04.2026 09:58 UTC"),
        keeper=Signatory("Бас маман", "А. Сынақова"),
        checker=Signatory("Бөлім басшысы", "Т. Үлгібаев"),
    )
