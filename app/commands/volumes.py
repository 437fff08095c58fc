"""The removable media a command sees."""

from __future__ import annotations

from app.controllers.exchange.exchange_views import SystemVolumes, Volumes


def system_volumes() -> Volumes:
    """The media in this computer; tests put their own here."""
    return SystemVolumes()
