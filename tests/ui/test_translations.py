"""Every text of the window stands in Kazakh and Russian, whole, with the same places, and none is stale."""

from __future__ import annotations

import re
import subprocess
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

import PySide6
import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

import resources
from app.rules.terms import Language
from ui import formats, languages
from ui.dialogs.failed import ProgramFault

ROOT = Path(__file__).parent.parent.parent
LUPDATE = Path(PySide6.__file__).parent / "lupdate"
FILES = sorted(resources.path("i18n").glob("*.ts"))
AREAS = sorted({file.stem.rpartition("_")[0] for file in FILES})
KAZAKH_ONLY = re.compile("[әғқңөұүһіӘҒҚҢӨҰҮҺІ]")
Message = tuple[str, str]


def messages(file: Path) -> dict[Message, ElementTree.Element]:
    found = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            found[context.findtext("name") or "", message.findtext("source") or ""] = message
    return found


def forms(message: ElementTree.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    plural = translation.findall("numerusform")
    return [form.text or "" for form in plural] if plural else [translation.text or ""]


def places(text: str) -> Counter[str]:
    return Counter(re.findall(r"%(?:\d|n)", text))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_no_text_is_missing_or_unfinished(file: Path) -> None:
    for key, message in messages(file).items():
        translation = message.find("translation")
        assert translation is not None, key
        assert translation.get("type") is None, key
        assert all(form.strip() for form in forms(message)), key


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_translations_fill_the_same_places(file: Path) -> None:
    for (context, source), message in messages(file).items():
        for form in forms(message):
            assert places(form) == places(source), (context, source)


@pytest.mark.parametrize("area", AREAS)
def test_both_languages_have_the_same_texts(area: str) -> None:
    kazakh, russian = (messages(resources.path("i18n", f"{area}_{language}.ts")) for language in ("kk", "ru"))
    assert set(kazakh) == set(russian)
    for key, message in russian.items():
        assert not any(KAZAKH_ONLY.search(form) for form in forms(message)), key


def test_the_files_hold_just_what_the_sources_say(tmp_path: Path) -> None:
    """Gathers the texts anew; a text that was changed, added or dropped in the sources must be so in the files."""
    sources = [str(file) for file in sorted((ROOT / "ui").rglob("*.py"))]
    gathered = tmp_path / "gathered_kk.ts"
    command = [str(LUPDATE), "-silent", "-locations", "none", *sources, "-ts", str(gathered)]
    subprocess.run(command, check=True, capture_output=True)
    kept: set[Message] = set()
    for area in AREAS:
        kept |= set(messages(resources.path("i18n", f"{area}_kk.ts")))
    assert set(messages(gathered)) == kept


def test_no_text_is_gathered_without_its_context() -> None:
    for file in FILES:
        assert not [key for key in messages(file) if not key[0] or key[0] == "QCoreApplication"]


def test_texts_of_a_base_class_are_found_by_its_subclass(qtbot: QtBot) -> None:
    dialog = ProgramFault("AssertionError · entry.py:1 register")
    qtbot.addWidget(dialog)
    assert dialog.windowTitle() == "Бағдарлама қатесі"
    closing = [button for button in dialog.findChildren(QLabel) if button.text() == "Бағдарлама қатесі"]
    assert closing


def test_numbers_take_the_plural_of_their_language(qapp: object) -> None:
    for language, expected in (
        (Language.KAZAKH, ["1 жұмыс күні", "3 жұмыс күні", "5 жұмыс күні"]),
        (Language.RUSSIAN, ["1 рабочий день", "3 рабочих дня", "5 рабочих дней"]),
        (Language.ENGLISH, ["1 working day", "3 working days", "5 working days"]),
    ):
        languages.speak(language)
        assert [formats.working_days(count) for count in (1, 3, 5)] == expected
