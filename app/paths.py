"""Where a workstation keeps what is not in a vault: its settings, and the state file that watches over a vault."""

from __future__ import annotations

import os
from pathlib import Path

NAME = "baqylau"


def settings_file() -> Path:
    """How the window looks and which vault was opened last; no content."""
    return _home("XDG_CONFIG_HOME", ".config") / NAME / "settings.toml"


def state_folder() -> Path:
    """Apart from every vault folder, so that an old copy of a vault cannot bring its old state file along."""
    return _home("XDG_STATE_HOME", ".local/state") / NAME


def new_vault_folder() -> Path:
    """Proposed at the first start."""
    return _home("XDG_DATA_HOME", ".local/share") / NAME / "vault"


def _home(variable: str, fallback: str) -> Path:
    """A folder of the user by the XDG rule: the variable counts only when it is an absolute path."""
    named = os.environ.get(variable, "")
    if named and Path(named).is_absolute():
        return Path(named)
    return Path.home() / fallback
