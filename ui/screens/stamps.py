"""Stamps alone on blank paper, labels or a printed form that is fed again: placed in millimetres, previewed."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QHBoxLayout, QVBoxLayout, QWidget

from app.controllers.paper.press import PaperLanguage
from app.controllers.paper.stamping import PlacedStamp, Stamp, Stamping, dated
from app.errors import InvalidInput
from app.jobs import Progress
from app.rules.outcome import Refusal
from ui import languages, messages, theme
from ui.desk import Desk
from ui.dialogs.print_preview import PrintPreview
from ui.paper import Paper
from ui.paper_printing import print_order
from ui.printing import Job, Made, Wish
from ui.screens.base import Screen
from ui.tables.grid import STRETCH, Grid
from ui.tables.lines import LinesModel, Row
from ui.widgets.choice import Choice
from ui.widgets.count_box import CountBox
from ui.widgets.day_edit import DayEdit
from ui.widgets.field import Field
from ui.widgets.form_grid import FormGrid
from ui.widgets.paper_view import PaperView
from ui.widgets.scrolled import scrolled
from ui.widgets.texts import button, label, page

SIDE_WIDTH = 430
LABELS_MOST = 20


def millimetres(most: float, least: float = 0.0) -> QDoubleSpinBox:
    """A length in millimetres, to a half."""
    made = QDoubleSpinBox()
    made.setRange(least, most)
    made.setSingleStep(0.5)
    made.setDecimals(1)
    return made


class StampsScreen(Screen):
    """What stands in the list stands on the sheet; the picture is drawn from the very bytes."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._stamping = Stamping(desk.session)
        self.placed: list[PlacedStamp] = []
        self.view: PaperView | None = None
        self._title, self._message = label("title"), label("error", wrap=True)
        self.stamp, self.place_by = Choice(Stamp), QComboBox()
        self.place_by.addItems(["", ""])
        self.on = DayEdit(desk.calendar, desk.clock.today)
        self.left, self.top = millimetres(210), millimetres(297)
        self.left.setValue(20)
        self.top.setValue(40)
        self.columns, self.rows_of_labels = CountBox(1, LABELS_MOST), CountBox(1, LABELS_MOST)
        self.label_number = CountBox(1, LABELS_MOST * LABELS_MOST)
        self.columns.setValue(3)
        self.rows_of_labels.setValue(8)
        self.shift_x, self.shift_y = millimetres(20, -20), millimetres(20, -20)
        now = desk.settings.now
        self.shift_x.setValue(now.stamp_shift_right_tenths_mm / 10)
        self.shift_y.setValue(now.stamp_shift_down_tenths_mm / 10)
        self.add, self.remove, self.ruler, self.print = button(), button(), button(), button("main")
        self.model = LinesModel(self._headings)
        self.table = Grid(self.model, (STRETCH, 100, 70, 70))
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        fields = FormGrid()
        self._by_place = (
            Field("left", lambda: self.tr("From the left"), self.left),
            Field("top", lambda: self.tr("From the top"), self.top),
        )
        self._by_label = (
            Field("columns", lambda: self.tr("Labels across"), self.columns),
            Field("rows", lambda: self.tr("Labels down"), self.rows_of_labels),
            Field("label", lambda: self.tr("Label No."), self.label_number),
        )
        fields.add_row(
            (Field("stamp", lambda: self.tr("Stamp"), self.stamp), 7),
            (Field("on", lambda: self.tr("Its date (empty: for ink)"), self.on), 5),
        )
        fields.add_row((Field("place_by", lambda: self.tr("Where it lands"), self.place_by), 12))
        fields.add_row(*((field, 6) for field in self._by_place))
        fields.add_row(*((field, 4) for field in self._by_label))
        moving = FormGrid()
        moving.add_row(
            (Field("shift_x", lambda: self.tr("This printer: to the right"), self.shift_x), 6),
            (Field("shift_y", lambda: self.tr("This printer: down"), self.shift_y), 6),
        )
        theme.size(self.table, min_height=130)
        inner = page()
        side = QVBoxLayout(inner)
        theme.space(side, 0, 0, 8, 0, spacing=8)
        side.addWidget(self._title)
        side.addWidget(fields)
        for parts in ((self.add, self.remove),):
            side.addLayout(_row(*parts))
        side.addWidget(self.table, 1)
        side.addWidget(moving)
        side.addWidget(self._message)
        side.addLayout(_row(self.ruler, self.print))
        area = scrolled(inner)
        theme.size(area, width=SIDE_WIDTH)
        self._row = QHBoxLayout(self)
        theme.space(self._row, 14, 10, 14, 12, spacing=12)
        self._row.addWidget(area)
        self._row.addStretch(1)

    def _connect(self) -> None:
        self.place_by.currentIndexChanged.connect(self._draw_fields)
        self.add.clicked.connect(self.put)
        self.remove.clicked.connect(self.take_away)
        self.ruler.clicked.connect(self.print_ruler)
        self.print.clicked.connect(self.print_sheet)
        for box in (self.shift_x, self.shift_y):
            box.valueChanged.connect(self._keep_shift)

    # placing

    def put(self) -> None:
        """The chosen stamp at the chosen place, added to the sheet."""
        stamp, on = self.stamp.chosen() or Stamp.TAKEN, self.on.day()
        on = on if dated(stamp) else None
        if self.place_by.currentIndex() == 0:
            self.placed.append(PlacedStamp(stamp, self.left.value(), self.top.value(), on))
        else:
            found = self._stamping.on_label(
                stamp, self.columns.value(), self.rows_of_labels.value(), self.label_number.value(), on
            )
            if isinstance(found, Refusal):
                self._say(messages.refusal(found))
                return
            self.placed.append(found)
            self.label_number.setValue(self.label_number.value() + 1)
        self._draw()

    def take_away(self) -> None:
        row = self.table.currentIndex().row()
        if 0 <= row < len(self.placed):
            del self.placed[row]
            self._draw()

    def shift(self) -> tuple[float, float]:
        return self.shift_x.value(), self.shift_y.value()

    def _keep_shift(self) -> None:
        right, down = (round(value * 10) for value in self.shift())
        self.desk.settings.change(stamp_shift_right_tenths_mm=right, stamp_shift_down_tenths_mm=down)
        self._draw()

    # printing

    def print_sheet(self) -> None:
        stamps, shift = tuple(self.placed), self.shift()
        print_order(
            self.desk, self.tr("Stamps"), "stamps.pdf",
            lambda language, tell: self._stamping.order(stamps, shift, language), parent=self, can_be_blank=False,
        )  # fmt: skip

    def print_ruler(self) -> None:
        """A trial sheet on blank paper: millimetres and cross-hairs, to be held against the document."""
        stamps, shift = tuple(self.placed), self.shift()

        def make(wish: Wish, progress: Progress) -> Made | Refusal:
            return Made(self._stamping.preview(stamps, shift, PaperLanguage(wish.language), ruler=True))

        job = Job(self.tr("Ruler page"), "ruler.pdf", make, self.desk.controllers.paper.press)
        PrintPreview(job, self.desk.background, self).exec()

    # drawing

    def refresh(self) -> None:
        self._draw()

    def _draw(self) -> None:
        self.model.show([_line(one) for one in self.placed])
        self._say("")
        for made in (self.print, self.remove):
            made.setEnabled(bool(self.placed))
        try:
            pdf = self._stamping.preview(tuple(self.placed), self.shift(), _language(), ruler=True)
        except InvalidInput:
            self._say(messages.say("stamp.off_paper"))
            self.print.setEnabled(False)
            return
        self._forget()
        self.view = PaperView(Paper(pdf))
        self.view.setAccessibleName(self.tr("The sheet as it will be printed, with rulers"))
        self._row.takeAt(1)
        self._row.addWidget(self.view, 1)

    def _say(self, text: str) -> None:
        self._message.setText(text)
        self._message.setVisible(bool(text))

    def _forget(self) -> None:
        if self.view is not None:
            self._row.removeWidget(self.view)
            self.view.forget()
            self.view.deleteLater()
            self.view = None
            self._row.addStretch(1)

    def _draw_fields(self) -> None:
        by_place = self.place_by.currentIndex() == 0
        for field in self._by_place:
            field.setVisible(by_place)
        for other in self._by_label:
            other.setVisible(not by_place)

    def release(self) -> None:
        self._forget()
        super().release()

    def first_field(self) -> QWidget | None:
        return self.stamp

    def title(self) -> str:
        return self.tr("Stamps")

    def help_text(self) -> str:
        return self.tr(
            "Stamps of paragraphs 42 and 53 and the grade markings, alone on a sheet: at a place in millimetres from "
            "the paper's upper left corner, or on a label. Print the ruler page on blank paper first, hold it with the "
            "document against the light and enter the shift of this printer; it is remembered. Then feed the document "
            "itself and print: nothing but the stamps is printed on it."
        )

    def _headings(self) -> tuple[str, ...]:
        return (self.tr("Stamp"), self.tr("Date"), self.tr("Left"), self.tr("Top"))

    def retranslate(self) -> None:
        self._title.setText(self.title())
        for length in self.findChildren(QDoubleSpinBox):
            length.setSuffix(self.tr(" mm"))
        for place, text in enumerate((self.tr("at a place on the sheet"), self.tr("on a label"))):
            self.place_by.setItemText(place, text)
        self.add.setText(self.tr("Put it on the sheet"))
        self.remove.setText(self.tr("Take it away"))
        self.ruler.setText(self.tr("Ruler page …"))
        self.print.setText(self.tr("Print …"))
        self.table.setAccessibleName(self.tr("Stamps on the sheet"))
        self._draw_fields()
        self._draw()


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    theme.space(row, spacing=8)
    for widget in widgets:
        row.addWidget(widget)
    return row


def _line(one: PlacedStamp) -> Row:
    on = f"{one.on:%d.%m.%Y}" if one.on else ""
    return Row((messages.word(one.stamp), on, f"{one.left:g}", f"{one.top:g}"))


def _language() -> PaperLanguage:
    return PaperLanguage.RUSSIAN if languages.current().value == "ru" else PaperLanguage.KAZAKH
