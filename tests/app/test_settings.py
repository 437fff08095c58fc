"""What a workstation remembers between starts."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.settings import Preferences, Settings


def test_what_is_changed_is_there_at_the_next_start(tmp_path: Path) -> None:
    file = tmp_path / "жаңа қалта" / "settings.toml"
    Settings(file).change(language="ru", scale_percent=150, vault_folder='/дерек/"қойма"\\1')
    assert Settings(file).now == Preferences(language="ru", scale_percent=150, vault_folder='/дерек/"қойма"\\1')
    assert file.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("text", ["", "language = 3", "not toml [", "scale_percent = 170\nunknown = 1", "theme = true"])
def test_a_spoilt_file_gives_the_values_of_the_table(tmp_path: Path, text: str) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(text, encoding="utf-8")
    assert Settings(file).now == Preferences()


def test_a_value_outside_the_table_is_refused(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.toml")
    with pytest.raises(ValueError, match="idle_lock_minutes"):
        settings.change(idle_lock_minutes=0)
    assert settings.now == Preferences()
