"""How large a form is: as much as its fields need, within the screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QScrollArea, QVBoxLayout, QWidget

from ui import theme
from ui.dialogs.frame import Dialog
from ui.widgets.field import Field
from ui.widgets.form_grid import FormGrid
from ui.widgets.scrolled import scrolled

WIDTH, HEIGHT = 620, 460  # of a form at 100 %, until it is shown
WIDEST, LOWEST = 860, 210
BESIDE_WORDS = 96  # margins, arrow and bar beside the words of a list as wide as the form
FREE_WIDTH, FREE_HEIGHT = 40, 60  # of the screen, left free around a form


class SizedForm(Dialog):
    """``grid`` holds the fields; the column it stands in is given to ``hold``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = FormGrid()
        self.ends_with_fields = True  # nothing stands under the fields
        self._columns: list[tuple[QWidget, QVBoxLayout, QScrollArea]] = []

    def hold(self, ground: QWidget, inner: QVBoxLayout) -> QScrollArea:
        """Scroll a column, of the fields or beside them, and watch what room it asks for."""
        area = scrolled(ground)
        self._columns.append((ground, inner, area))
        ground.installEventFilter(self)
        return area

    def fit(self, width: float, height: float) -> None:
        """As large as asked (at 100 %) where the screen has that much room."""
        look, free = theme.current(), self.screen().availableGeometry()
        self.resize(min(look.px(width), free.width() - FREE_WIDTH), min(look.px(height), free.height() - FREE_HEIGHT))

    def wanted_width(self) -> float:
        """Room for the words of a list that has a row of its own."""
        alone = (row[0] for row in self.grid.rows() if len(row) == 1)
        lists = (one.entry for one in alone if isinstance(one, Field) and isinstance(one.entry, QComboBox))
        words = ((one, one.itemText(place)) for one in lists for place in range(one.count()))
        longest = max((one.fontMetrics().horizontalAdvance(text) for one, text in words), default=0)
        return min(max(WIDTH, longest / theme.current().scale + BESIDE_WORDS), WIDEST)

    def take_room(self, *, may_shrink: bool = False) -> None:
        """As high as what is to be typed; a form that is on show only grows."""
        outer = self.layout()
        if outer is None:
            return
        outer.activate()
        more = self._missing_height()
        highest = self.screen().availableGeometry().height() - FREE_HEIGHT
        if more > 0 or may_shrink:
            self.resize(self.width(), max(min(self.height() + more, highest), theme.current().px(LOWEST)))

    def _missing_height(self) -> int:
        """How much higher the form would have to be; below zero where there is room to spare. Each column keeps the
        height it needs at its width: a scrolled page would else squeeze words that break into two lines."""
        missing = []
        for ground, inner, area in self._columns:
            if area.isHidden():
                continue
            needed = inner.totalHeightForWidth(area.viewport().width())
            needed = needed if needed >= 0 else inner.totalSizeHint().height()
            ground.setMinimumHeight(needed)
            missing.append(needed - area.viewport().height())
        return max(missing, default=0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.isVisible():
            self._missing_height()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.take_room(may_shrink=self.ends_with_fields)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible() and self._is_column(watched):
            self.take_room()
        return super().eventFilter(watched, event)

    def _is_column(self, watched: QObject) -> bool:
        return any(watched is ground for ground, _, _ in self._columns)
