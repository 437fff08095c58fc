"""How the window looks: colours of three themes, sizes that scale to 200 %, the style sheet made from both."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QLayout, QWidget

import resources
from app.rules.terms import Grade

FAMILY = "Arimo"
TEXT_PX = 13
SCALES_PERCENT = (100, 125, 150, 175, 200)
SIZE = "dpSize"  # property of a widget: its fixed, least and greatest sizes at 100 %
SPACE = "dpSpace"  # property of a layout: its margins and spacing at 100 %


class Theme(StrEnum):
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


COLOURS: Mapping[Theme, Mapping[str, str]] = {
    Theme.LIGHT: {
        "window": "#f1efe9", "surface": "#ffffff", "raised": "#f8f7f3", "text": "#1b1f23", "muted": "#585f66",
        "line": "#cfccc2", "strong": "#8d8a80", "accent": "#1c5a61", "accent_text": "#ffffff",
        "selection": "#d3e4e4", "selection_text": "#10292b", "fault": "#a3201b", "fault_back": "#fbebe9",
        "warn": "#7d5200", "warn_back": "#fcf2da", "good": "#2a653b", "focus": "#1f6fd1", "off": "#e9e6dd",
        "off_text": "#8b3a36",
    },
    Theme.DARK: {
        "window": "#1b1e21", "surface": "#23272b", "raised": "#2a2f34", "text": "#e7e6e2", "muted": "#a9b0b7",
        "line": "#3d444b", "strong": "#6c757e", "accent": "#74bcc2", "accent_text": "#0e1a1b",
        "selection": "#2f4c50", "selection_text": "#f1f6f6", "fault": "#ff958c", "fault_back": "#40292a",
        "warn": "#ecbb66", "warn_back": "#3b3221", "good": "#85cb9a", "focus": "#72aeff", "off": "#2d2b2a",
        "off_text": "#f0a29c",
    },
    Theme.CONTRAST: {
        "window": "#000000", "surface": "#000000", "raised": "#000000", "text": "#ffffff", "muted": "#ffffff",
        "line": "#ffffff", "strong": "#ffffff", "accent": "#ffff00", "accent_text": "#000000",
        "selection": "#ffff00", "selection_text": "#000000", "fault": "#ffb0a8", "fault_back": "#000000",
        "warn": "#ffff00", "warn_back": "#000000", "good": "#9dffb4", "focus": "#00ffff", "off": "#303030",
        "off_text": "#ffb0a8",
    },
}  # fmt: skip
GRADE_COLOURS = {Grade.SECRET: "#1f4f94", Grade.TOP_SECRET: "#a8201a", Grade.SPECIAL_IMPORTANCE: "#5a2a82"}


@dataclass(frozen=True, slots=True)
class Look:
    """A theme at a scale; ``scale`` is a factor, 1.0 for 100 %."""

    theme: Theme = Theme.LIGHT
    scale: float = 1.0

    def colour(self, name: str) -> QColor:
        return QColor(COLOURS[self.theme][name])

    def px(self, dp: float) -> int:
        """Pixels of a size given at 100 %."""
        return round(dp * self.scale)

    def sheet(self) -> str:
        """The style sheet: ``@name`` is a colour of the theme, ``6dp`` a size that scales."""
        colours = COLOURS[self.theme]
        text = resources.path("styles", "window.qss").read_text(encoding="utf-8")
        text = text.replace("@icons", resources.path("icons").as_posix()).replace("@theme", self.theme.value)
        text = re.sub(r"@([a-z_]+)", lambda found: colours[found[1]], text)
        return re.sub(r"(\d+(?:\.\d+)?)dp", lambda found: f"{self.px(float(found[1]))}px", text)

    def palette(self) -> QPalette:
        """Qt's own roles, for what no style sheet rule reaches."""
        palette = QPalette()
        roles = {
            QPalette.ColorRole.Window: "window", QPalette.ColorRole.WindowText: "text",
            QPalette.ColorRole.Base: "surface", QPalette.ColorRole.AlternateBase: "raised",
            QPalette.ColorRole.Text: "text", QPalette.ColorRole.Button: "raised",
            QPalette.ColorRole.ButtonText: "text", QPalette.ColorRole.Highlight: "selection",
            QPalette.ColorRole.HighlightedText: "selection_text", QPalette.ColorRole.ToolTipBase: "surface",
            QPalette.ColorRole.ToolTipText: "text", QPalette.ColorRole.PlaceholderText: "muted",
            QPalette.ColorRole.Link: "accent", QPalette.ColorRole.Mid: "line", QPalette.ColorRole.Light: "surface",
            QPalette.ColorRole.Midlight: "raised", QPalette.ColorRole.Dark: "strong",
        }  # fmt: skip
        for role, name in roles.items():
            palette.setColor(role, self.colour(name))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("strong"))
        return palette


def lay_fonts() -> None:
    """Make the bundled screen face known to Qt; repeated calls cost nothing."""
    if FAMILY in QFontDatabase.families():
        return
    for style in ("Regular", "Bold", "Italic", "BoldItalic"):
        QFontDatabase.addApplicationFont(str(resources.path("fonts", f"{FAMILY}-{style}.ttf")))


def current() -> Look:
    """The look the application wears now."""
    application = QApplication.instance()
    worn = application.property("look") if application is not None else None
    return worn if isinstance(worn, Look) else Look()


def wear(application: QApplication, look: Look) -> None:
    """Put a look on: at start and whenever it is changed in Settings; no restart."""
    lay_fonts()
    application.setProperty("look", look)
    font = QFont(FAMILY)
    font.setPixelSize(look.px(TEXT_PX))
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    application.setStyle("Fusion")
    application.setPalette(look.palette())
    application.setFont(font)
    application.setStyleSheet(look.sheet())
    for widget in application.allWidgets():
        _resize(widget, look)
    for window in application.topLevelWidgets():
        for layout in (*window.findChildren(QLayout), window.layout()):
            if layout is not None:
                _respace(layout, look)


def space(layout: QLayout, *margins: float, spacing: float = 0) -> None:
    """Margins (one for all, or left, top, right, bottom) and spacing at 100 %; they follow the scale."""
    left, top, right, bottom = margins * 4 if len(margins) == 1 else margins or (0, 0, 0, 0)
    layout.setProperty(SPACE, [left, top, right, bottom, spacing])
    _respace(layout, current())


def _respace(layout: QLayout, look: Look) -> None:
    sizes = layout.property(SPACE)
    if sizes:
        left, top, right, bottom, spacing = (look.px(size) for size in sizes)
        layout.setContentsMargins(left, top, right, bottom)
        layout.setSpacing(spacing)


def size(widget: QWidget, **sizes: float) -> None:
    """Sizes at 100 % that follow the scale: width, height (fixed), min_width, min_height, max_width, max_height."""
    widget.setProperty(SIZE, sizes)
    _resize(widget, current())


def _resize(widget: QWidget, look: Look) -> None:
    sizes = widget.property(SIZE)
    if not sizes:
        return
    setters = {
        "width": widget.setFixedWidth, "height": widget.setFixedHeight, "min_width": widget.setMinimumWidth,
        "min_height": widget.setMinimumHeight, "max_width": widget.setMaximumWidth,
        "max_height": widget.setMaximumHeight,
    }  # fmt: skip
    for name, value in sizes.items():
        setters[name](look.px(value))


def mark(widget: QWidget, **states: bool | str) -> None:
    """Set style properties (``fault=True``, ``kind="title"``) and have the style sheet look again."""
    changed = False
    for name, state in states.items():
        if widget.property(name) != state:
            widget.setProperty(name, state)
            changed = True
    if changed:
        widget.style().unpolish(widget)
        widget.style().polish(widget)
