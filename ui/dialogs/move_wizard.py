"""Moving a term: three questions that end in the right one of extension, transfer and new term; then the letter."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox

from app.controllers.control import case_papers
from app.controllers.control.case_actions import CaseAction
from app.controllers.control.case_papers import Signed
from app.controllers.control.move_entries import ProposalEntry, Questions
from app.controllers.paper.press import Order
from app.rules.outcome import Answer, Refusal
from app.rules.terms import Ground, Language, LetterPart, StepKind
from ui import formats, messages
from ui.answers import sentence_case
from ui.desk import Desk
from ui.dialogs.case_form import CaseForm, field
from ui.dialogs.form_size import HEIGHT
from ui.printing_of_cases import show_paper
from ui.widgets.checks import Checks
from ui.widgets.choice import Choice
from ui.widgets.count_box import CountBox
from ui.widgets.field import Field
from ui.widgets.text_box import TextBox
from ui.widgets.texts import button, label

NEW_TERM_GROUNDS = (
    Ground.DONE_IN_SUBSTANCE, Ground.FURTHER_MATTERS, Ground.DEPENDS_ON_OTHER, Ground.EMERGENCY,
)  # fmt: skip
GROUND_PAGE, CIRCUMSTANCES_PAGE, DATE_PAGE, LETTER_PAGE = range(4)
MOST_SHEETS = 1_000


class MoveWizard(CaseForm):
    """Which move it is, the rules say; the decision is entered when the paper comes back."""

    action = CaseAction.PROPOSE_MOVE

    def __init__(self, desk: Desk, case_id: int, subject: int = 0) -> None:
        self.page = GROUND_PAGE
        self._pages: list[list[Field]] = [[], [], [], []]
        super().__init__(desk, case_id, subject)

    def build(self) -> None:
        self.ground: Choice[Ground] = Choice(NEW_TERM_GROUNDS, none=lambda: self.tr("none of them"))
        self.depends_on = self.line()
        self.external, self.watched = QCheckBox(), QCheckBox()
        self.new_deadline = self.day()
        self.letter_on, self.letter_number, self.sheets = self.today(), self.line(), CountBox(1, MOST_SHEETS)
        self.state, self.reasons, self.officials = TextBox(40), TextBox(40), TextBox(40)
        self.states: Checks[LetterPart] = Checks(LetterPart)
        self.addressee, self.position, self.signatory = self.line(), self.line(), self.line()
        self.advice, self.advice_why = label("heading", wrap=True), label("muted", wrap=True)
        self.back, self.letter = button(), button("link")
        self._ask_questions()
        self._ask_for_letter()
        self._lay_out_ends()
        for text, part in ((self.state, LetterPart.STATE), (self.reasons, LetterPart.REASONS)):
            text.textChanged.connect(lambda text=text, part=part: self._tick(part, text.text()))
        self.officials.textChanged.connect(lambda: self._tick(LetterPart.RESPONSIBLE, self.officials.text()))
        self.new_deadline.changed.connect(lambda: self._tick(LetterPart.DATE, self.new_deadline.text()))
        self.show_answers(self.advice, self.advice_why)
        self.turn_to(GROUND_PAGE)

    def _ask_questions(self) -> None:
        self._put(
            GROUND_PAGE,
            (field("ground", lambda: self.tr("1. Is one of the grounds of paragraph 70 there?"), self.ground), 12),
        )
        self._put(
            GROUND_PAGE,
            (field("depends_on", lambda: self.tr("The other instruction, whose term was moved"), self.depends_on), 12),
        )
        self._put(
            CIRCUMSTANCES_PAGE,
            (
                field(
                    "external_circumstances",
                    lambda: self.tr(
                        "2. Did objective external circumstances prevent completion in the first term (69)?"
                    ),
                    self.external,
                ),
                12,
            ),
        )
        self._put(
            CIRCUMSTANCES_PAGE,
            (
                field(
                    "effect_watched",
                    lambda: self.tr(
                        "Must effectiveness or the effect on strategic indicators be watched (69, long-term)?"
                    ),
                    self.watched,
                ),
                12,
            ),
        )
        self._put(
            DATE_PAGE, (field("new_deadline", lambda: self.tr("3. Until which day exactly?"), self.new_deadline), 6)
        )

    def _ask_for_letter(self) -> None:
        self._put(
            LETTER_PAGE,
            (field("letter_on", lambda: self.tr("Letter of"), self.letter_on), 4),
            (field("letter_number", lambda: self.tr("No. of the letter"), self.letter_number), 5),
            (field("letter_sheets", lambda: self.tr("Sheets"), self.sheets), 3),
        )
        self._put(LETTER_PAGE, (field("state", lambda: self.tr("Present state"), self.state), 12))
        self._put(LETTER_PAGE, (field("reasons", lambda: self.tr("Reasons"), self.reasons), 12))
        self._put(
            LETTER_PAGE,
            (
                field(
                    "responsible_officials",
                    lambda: self.tr("Responsible officials, one a line (body: name)"),
                    self.officials,
                ),
                12,
            ),
        )
        self._put(LETTER_PAGE, (field("letter_states", lambda: self.tr("The letter states (68)"), self.states), 12))
        self._put(
            LETTER_PAGE,
            (field("addressee", lambda: self.tr("To whom the letter goes"), self.addressee), 4),
            (field("position", lambda: self.tr("Position of the signatory"), self.position), 4),
            (field("signatory", lambda: self.tr("Name of the signatory"), self.signatory), 4),
        )

    def _put(self, page: int, *fields: tuple[Field, int]) -> None:
        self.grid.add_row(*fields)
        self._pages[page] += [one for one, _ in fields]

    def _lay_out_ends(self) -> None:
        self.add_buttons(self.letter, self.back)
        self.back.clicked.connect(lambda: self.turn_to(self._page_before()))
        self.letter.clicked.connect(self.print_letter)

    def _tick(self, part: LetterPart, text: str) -> None:
        self.states.boxes[part].setChecked(bool(text.strip()))

    # pages

    def turn_to(self, page: int) -> None:
        self.page = page
        for place, fields in enumerate(self._pages):
            for one in fields:
                one.setVisible(place == page)
        self._draw_page()
        self._fit_page()
        self._pages[page][0].entry.setFocus()

    def _fit_page(self) -> None:
        """The first questions stand alone; the answer needs room beside it from the date on."""
        if self.beside is not None:
            answered = self.page >= DATE_PAGE
            if answered == self.beside.isHidden():
                middle = self.frameGeometry().center()
                self.beside.setVisible(answered)
                self.be_wide() if answered else self.fit(self.wanted_width(), HEIGHT)
                self.move(max(0, middle.x() - self.width() // 2), self.pos().y())
        self.take_room(may_shrink=self.page < LETTER_PAGE)

    def _page_after(self) -> int:
        """A ground of 70 makes the question of circumstances needless."""
        skipped = self.page == GROUND_PAGE and self.ground.chosen() is not None
        return DATE_PAGE if skipped else self.page + 1

    def _page_before(self) -> int:
        skipped = self.page == DATE_PAGE and self.ground.chosen() is not None
        return GROUND_PAGE if skipped else max(0, self.page - 1)

    def try_sending(self) -> None:
        """Enter goes to the next question; on the last page it enters the proposal."""
        if self.page == LETTER_PAGE:
            super().try_sending()
        elif self.page == DATE_PAGE and self.new_deadline.day() is None:
            self._show_faults({"new_deadline": self.tr("Type the date.")}, "")
        else:
            self._show_faults({}, "")
            self.turn_to(self._page_after())

    def show_refusal(self, refused: Refusal) -> None:
        super().show_refusal(refused)
        faulty = [place for place, fields in enumerate(self._pages) if any(one.fault() for one in fields)]
        if faulty and LETTER_PAGE not in faulty:
            self.turn_to(faulty[0])

    # what is typed

    def questions(self) -> Questions:
        return Questions(
            self.ground.chosen(), self.external.isChecked(), self.watched.isChecked(), self.new_deadline.day()
        )

    def entry(self) -> ProposalEntry | None:
        """The proposal as its letter states it; None while the kind is not known."""
        found = self.desk.controllers.moves.advise(self.case_id, self.questions())
        if found is None:
            return None
        return ProposalEntry(
            kind=found.kind,
            letter_on=self.letter_on.day(),
            letter_number=self.letter_number.text(),
            letter_sheets=self.sheets.value(),
            letter_states=self.states.chosen(),
            reasons=self.reasons.text(),
            responsible_officials=self.officials.text(),
            new_deadline=self.new_deadline.day(),
            ground=self.ground.chosen(),
            depends_on=self.depends_on.text(),
            external_circumstances=self.external.isChecked(),
            effect_watched=self.watched.isChecked(),
        )

    def ask(self) -> Answer | None:
        entry = self.entry()
        if self.page < DATE_PAGE or entry is None or entry.new_deadline is None:
            return None
        return self.desk.controllers.moves.ask(self.case_id, entry)

    def send(self) -> object | Refusal:
        entry = self.entry()
        assert entry is not None  # the date was asked before
        return self.desk.controllers.moves.propose(self.case_id, entry)

    def print_letter(self) -> None:
        """The letter of paragraph 68 (70 for a new term), from the card and from what is typed."""
        entry = self.entry()
        if entry is None:
            return
        state = self.state.text()
        by = Signed(self.addressee.text(), self.position.text(), self.signatory.text())

        def make(language: Language) -> Order:
            return case_papers.move_letter(self.card, entry, state, by, language)

        show_paper(self.desk, self.kind_words(entry.kind), make, self)

    # drawing

    @staticmethod
    def kind_words(kind: StepKind) -> str:
        return sentence_case(messages.word(kind))

    def draw_answer(self) -> None:
        super().draw_answer()
        self._draw_page()

    def _draw_page(self) -> None:
        depends = self.ground.chosen() is Ground.DEPENDS_ON_OTHER
        self._pages[GROUND_PAGE][1].setVisible(self.page == GROUND_PAGE and depends)
        found = self.desk.controllers.moves.advise(self.case_id, self.questions()) if self.page >= DATE_PAGE else None
        shown = found is not None and self.new_deadline.day() is not None
        self.advice.setVisible(shown)
        self.advice_why.setVisible(shown)
        if found is not None:
            self.advice.setText(self.kind_words(found.kind))
            self.advice_why.setText(f"{messages.reason(found.why)} ({messages.paragraph(found.why.paragraph)})")
        self.back.setVisible(self.page > GROUND_PAGE)
        self.letter.setVisible(self.page == LETTER_PAGE)
        self.go.setText(self.go_on())

    def be_wide(self) -> None:
        if self.page >= DATE_PAGE:
            super().be_wide()

    def go_on(self) -> str:
        return super().go_on() if self.page == LETTER_PAGE else self.tr("Next")

    def note(self) -> str:
        due = formats.day(self.card.answer.deadline)
        return self.tr(
            "Deadline in force – %1; extension, transfer and new term are three different decisions."
        ).replace("%1", due)

    def retranslate(self) -> None:
        super().retranslate()
        self.external.setText(self.tr("yes"))
        self.watched.setText(self.tr("yes"))
        self.back.setText(self.tr("Back"))
        self.letter.setText(self.tr("Print the letter …"))
        self.draw_answer()
