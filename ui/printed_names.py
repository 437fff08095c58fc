"""Forms as lists name them, in the window's language."""

from __future__ import annotations

from app.controllers.paper.register_journals import form_name as name_in
from ui import languages


def form_name(form: str) -> str:
    """The short name of a form, as its paper bears it."""
    return name_in(form, languages.current())
