"""The bar of actions of a card: everything that can be done, in groups; what may not is greyed and says why."""

from __future__ import annotations

from importlib import import_module

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from app.controllers.control.case_actions import ActionState, CaseAction
from ui import messages, theme
from ui.desk import Desk
from ui.dialogs.case_form import CaseForm
from ui.marking import QT_TRANSLATE_NOOP
from ui.screens.road_map import open_road_map
from ui.widgets.flow import Flow
from ui.widgets.part import Part
from ui.widgets.scrolled import scrolled
from ui.widgets.texts import button, label, page

Group = tuple[str, tuple[CaseAction, ...]]
GROUPS: tuple[Group, ...] = (
    (
        QT_TRANSLATE_NOOP("CardActions", "Term"),
        (
            CaseAction.PROPOSE_MOVE, CaseAction.DECIDE, CaseAction.REFUSE, CaseAction.FIND_TERM, CaseAction.ANNUL_STEP,
        ),
    ),
    (
        QT_TRANSLATE_NOOP("CardActions", "Execution"),
        (
            CaseAction.PROPOSALS_ARRIVED, CaseAction.MARK_DONE, CaseAction.REOPEN, CaseAction.ROAD_MAP,
            CaseAction.HAND_MARKED, CaseAction.ADD_COEXECUTOR, CaseAction.WITHDRAW_COEXECUTOR, CaseAction.REMIND,
            CaseAction.RECEIPT,
        ),
    ),
    (
        QT_TRANSLATE_NOOP("CardActions", "Inside the body"),
        (CaseAction.RESOLVE, CaseAction.ASSIGN),
    ),
    (
        QT_TRANSLATE_NOOP("CardActions", "Reports"),
        (
            CaseAction.SEND_REPORT, CaseAction.SEND_INTERIM, CaseAction.RETURN_REPORT, CaseAction.ACCEPT_REPORT,
            CaseAction.CONCLUDE, CaseAction.WARN_OF_RISK, CaseAction.JUDGE, CaseAction.INSPECT,
        ),
    ),
    (
        QT_TRANSLATE_NOOP("CardActions", "End of control"),
        (
            CaseAction.EXECUTED_HERE, CaseAction.PROPOSE_REMOVAL, CaseAction.REMOVE, CaseAction.CLOSE_OWN,
            CaseAction.HAND_OVER, CaseAction.TAKE_BACK, CaseAction.REINSTATE,
        ),
    ),
    (
        QT_TRANSLATE_NOOP("CardActions", "Record"),
        (CaseAction.LINK, CaseAction.CORRECT, CaseAction.ANNUL_REGISTRATION),
    ),
)  # fmt: skip
ROAD_MAP = "road_map:RoadMapScreen"  # not a form: the case's road map, begun where there is none
# The form of each action, ``module:Class`` under `ui.dialogs`; loaded when it is opened.
FORMS = {
    CaseAction.PROPOSE_MOVE: "move_wizard:MoveWizard",
    CaseAction.DECIDE: "move_decision:DecideForm",
    CaseAction.REFUSE: "move_decision:RefuseForm",
    CaseAction.FIND_TERM: "move_term:FindTermForm",
    CaseAction.ANNUL_STEP: "move_decision:AnnulStepForm",
    CaseAction.SEND_REPORT: "report_send:SendReportForm",
    CaseAction.SEND_INTERIM: "report_send:SendInterimForm",
    CaseAction.RETURN_REPORT: "report_answer:ReturnReportForm",
    CaseAction.ACCEPT_REPORT: "report_answer:AcceptReportForm",
    CaseAction.CONCLUDE: "report_opinions:ConcludeForm",
    CaseAction.WARN_OF_RISK: "report_opinions:WarnForm",
    CaseAction.JUDGE: "report_opinions:JudgeForm",
    CaseAction.INSPECT: "report_opinions:InspectForm",
    CaseAction.MARK_DONE: "execution_forms:MarkDoneForm",
    CaseAction.REOPEN: "execution_forms:ReopenForm",
    CaseAction.PROPOSALS_ARRIVED: "execution_forms:ProposalsForm",
    CaseAction.ADD_COEXECUTOR: "execution_forms:AddCoexecutorForm",
    CaseAction.WITHDRAW_COEXECUTOR: "execution_forms:WithdrawCoexecutorForm",
    CaseAction.HAND_MARKED: "execution_forms:HandMarkedForm",
    CaseAction.ROAD_MAP: ROAD_MAP,
    CaseAction.REMIND: "reminder_forms:RemindForm",
    CaseAction.RECEIPT: "reminder_forms:ReceiptForm",
    CaseAction.RESOLVE: "inside_forms:ResolveForm",
    CaseAction.ASSIGN: "inside_forms:AssignForm",
    CaseAction.PROPOSE_REMOVAL: "ending_proposal:ProposeRemovalForm",
    CaseAction.REMOVE: "ending_decision:RemoveForm",
    CaseAction.HAND_OVER: "ending_decision:HandOverForm",
    CaseAction.TAKE_BACK: "ending_decision:TakeBackForm",
    CaseAction.EXECUTED_HERE: "ending_decision:ExecutedHereForm",
    CaseAction.CLOSE_OWN: "ending_decision:CloseOwnForm",
    CaseAction.REINSTATE: "ending_decision:ReinstateForm",
    CaseAction.LINK: "record_forms:LinkForm",
    CaseAction.CORRECT: "correction:CorrectForm",
    CaseAction.ANNUL_REGISTRATION: "record_forms:AnnulRegistrationForm",
}
SHEET_WIDTH, SHEET_HEIGHT = 460, 520


def enter(desk: Desk, action: CaseAction, case_id: int, subject: int = 0) -> bool:
    """Open the form of an action; true when it was entered."""
    return open_form(desk, FORMS[action], case_id, subject)


def open_form(desk: Desk, form: str, case_id: int, subject: int = 0) -> bool:
    """Open a form of `ui.dialogs` about a case; true when something was entered."""
    if form == ROAD_MAP:
        open_road_map(desk, case_id)
        return False  # its own page tells what was entered
    module, _, name = form.partition(":")
    kind: type[CaseForm] = getattr(import_module(f"ui.dialogs.{module}"), name)
    made = kind(desk, case_id, subject)
    heading = made.heading()
    entered = bool(made.exec())
    if entered:
        told = QCoreApplication.translate("CardActions", "Entered: %1").replace("%1", heading)
        desk.ways.notify(told, "good")
    return entered


class ActionBar(Part):
    """A button for each group; it opens the sheet of its actions."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._states: dict[CaseAction, ActionState] = {}
        self.groups: list[tuple[QPushButton, Group]] = [(button(), group) for group in GROUPS]
        for made, group in self.groups:
            made.clicked.connect(lambda _=False, made=made, group=group: self.open_sheet(made, group))
        self._flow = Flow([made for made, _ in self.groups])
        column = QVBoxLayout(self)
        theme.space(column)
        column.addWidget(self._flow)
        self.retranslate()

    def show_states(self, states: tuple[ActionState, ...]) -> None:
        self._states = {state.action: state for state in states}
        self.retranslate()

    def open_sheet(self, under: QWidget, group: Group) -> ActionSheet:
        states = [self._states[action] for action in group[1] if action in self._states]
        sheet = ActionSheet(states, self)
        sheet.chosen.connect(self.chosen)
        sheet.open_under(under)
        return sheet

    def retranslate(self) -> None:
        for made, (title, actions) in self.groups:
            open_ = sum(self._states[action].is_open for action in actions if action in self._states)
            made.setText(f"{QCoreApplication.translate('CardActions', title)} ▾")
            told = self.tr("can be done now: %1 of %2").replace("%1", str(open_)).replace("%2", str(len(actions)))
            made.setToolTip(told)
            made.setAccessibleDescription(told)
        self._flow.flow()


class ActionSheet(QFrame):
    """The actions of a group under one another. A closed one stands there in grey, with its paragraph."""

    chosen = Signal(object)

    def __init__(self, states: list[ActionState], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ground = page()
        self.column = QVBoxLayout(ground)
        theme.space(self.column, 8, 8, 8, 8, spacing=4)
        self.buttons: dict[CaseAction, QPushButton] = {}
        self.reasons: dict[CaseAction, str] = {}
        for state in states:
            self._add(state)
        self.column.addStretch(1)
        outer = QVBoxLayout(self)
        theme.space(outer)
        area = scrolled(ground)
        outer.addWidget(area)
        self._ground = ground

    def _add(self, state: ActionState) -> None:
        words = messages.word(state.action)
        if state.is_open:
            made = button("flat")
            made.setText(words)
            made.setStyleSheet("text-align: left;")
            made.clicked.connect(lambda _=False: self._choose(state.action))
            self.buttons[state.action] = made
            self.column.addWidget(made)
            return
        reason = messages.findings(state.closed_by)
        self.reasons[state.action] = reason
        closed = Closed(words, reason)
        self.column.addWidget(closed)

    def _choose(self, action: CaseAction) -> None:
        self.close()
        self.chosen.emit(action)

    def open_under(self, under: QWidget) -> None:
        look = theme.current()
        width = look.px(SHEET_WIDTH)
        self._ground.setFixedWidth(width)
        height = min(self._ground.sizeHint().height() + look.px(8), look.px(SHEET_HEIGHT))
        screen = self.screen().availableGeometry()
        at = under.mapToGlobal(QPoint(0, under.height()))
        at.setX(max(screen.left(), min(at.x(), screen.right() - width - look.px(16))))
        height = min(height, screen.bottom() - at.y())
        self.setFixedSize(width + look.px(14), height)
        self.move(at)
        self.show()
        first = next(iter(self.buttons.values()), None)
        (first or self).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go from action to action, as in a menu."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)


class Closed(QWidget):
    """An action that may not be done now, and why; Tab reaches it, so that the reason can be read aloud."""

    def __init__(self, words: str, reason: str) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(words)
        self.setAccessibleDescription(reason)
        column = QVBoxLayout(self)
        theme.space(column, 9, 3, 9, 3, spacing=0)
        column.addWidget(label("muted", words, wrap=True))
        column.addWidget(label("caption", reason, wrap=True))
