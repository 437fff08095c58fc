"""Where a workstation keeps what is not in a vault."""

from __future__ import annotations

from pathlib import Path

import pytest

from app import paths


def test_state_and_settings_lie_apart_from_vaults(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("CONFIG", "STATE", "DATA"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    assert paths.settings_file() == tmp_path / "CONFIG" / "baqylau" / "settings.toml"
    assert paths.state_folder() == tmp_path / "STATE" / "baqylau"
    assert not paths.new_vault_folder().is_relative_to(paths.state_folder())


def test_a_relative_variable_does_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", "here")
    assert paths.state_folder() == Path.home() / ".local/state/baqylau"
