"""The office's own headings and arrangements: every change is a version with its ground, printed from then on."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from types import MappingProxyType
from typing import Any

from app.controllers.findings import fault, refused, required
from app.controllers.vault.sessions import Session
from app.errors import InvalidInput
from app.printing.composition import render
from app.printing.headings import Heading, areas, check_correction, shipped_headings
from app.printing.layouts import Layout, Margins, as_table, check_layout, is_adjustable, read_layout, shipped_layout
from app.printing.paper import ExecutorBlock, Paper, PaperLanguage, Purpose
from app.printing.registry import FORMS
from app.rules.outcome import Refusal
from app.rules.terms import Grade, Language, Role
from app.wording import wording
from db.models.layouts import HeadingCorrection, LayoutVersion
from db.queries import layouts as queries
from db.session import Reading

__all__ = ["FormLine", "HeadingLine", "Layout", "Layouts", "Margins", "PaperSettings", "Version"]

KEEPERS = (Role.CHIEF, Role.ADMINISTRATOR)
PRINTED = (Language.KAZAKH, Language.RUSSIAN)
PREVIEW_NUMBER = "0"
SHOWN_ON = {"paper": "control-card", "appendix": "appendix-5", "register": "register-control"}  # what all forms share


@dataclass(frozen=True, slots=True)
class PaperSettings:
    """What every print of this office is made with."""

    corrections: Mapping[str, str]  # "area.key.kk" -> text
    layouts: Mapping[str, Layout]

    def dress(self, paper: Paper) -> Paper:
        """The paper in the office's own words and arrangements."""
        return replace(paper, corrections=self.corrections, layouts=self.layouts)


@dataclass(frozen=True, slots=True)
class FormLine:
    """A form of the registry: whether the decree prescribes it, whether the office has changed it."""

    form: str
    name: str
    prescribed: bool
    adjustable: bool
    corrected: int
    arranged: bool


@dataclass(frozen=True, slots=True)
class HeadingLine:
    """A heading as shipped and as it is printed now. ``proof``: how far Kazakh and Russian could be checked."""

    area: str
    key: str
    shipped_kk: str
    shipped_ru: str
    kk: str
    ru: str
    proof: str

    @property
    def is_corrected(self) -> bool:
        return (self.kk, self.ru) != (self.shipped_kk, self.shipped_ru)


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a heading or an arrangement; ``text`` is empty where the shipped one was restored."""

    at: datetime
    by: str
    text: str
    ground: str


class Layouts:
    """What a chief does with the look of forms."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def in_force(self) -> PaperSettings:
        """What is printed with now."""
        with self._session.read() as work:
            return settings_of(work)

    def forms(self, language: Language) -> tuple[FormLine, ...]:
        """Every form, and what all papers share, with what was changed on it."""
        now = self.in_force()
        changed = [key.partition(".")[0] for key in now.corrections]
        lines = []
        for area in (*FORMS, *(area for area in areas() if area not in FORMS)):
            entry = FORMS.get(area)
            prescribed = entry is not None and entry.form.prescribed and area != "stamp"
            name = _name(area, language)
            lines.append(
                FormLine(area, name, prescribed, is_adjustable(area), changed.count(area), area in now.layouts)
            )
        return tuple(lines)

    def headings(self, area: str) -> tuple[HeadingLine, ...]:
        """The headings of a form in the order of its page."""
        now = self.in_force().corrections
        return tuple(_line(heading, now) for heading in shipped_headings(area).values())

    def correct(self, area: str, key: str, language: Language, text: str, ground: str) -> HeadingLine | Refusal:
        """Print a heading so from now on. Refused where it could not be printed; it names its ground."""
        self._session.require(*KEEPERS)
        text = text.strip()
        faults = list(required(text=text, ground=ground))
        if language not in PRINTED:
            faults.append(fault("language", "layout.language"))
        if text:
            try:
                check_correction(area, key, language, text)
            except InvalidInput as slip:
                faults.append(fault("text", f"layout.heading.{slip.values['reason']}", key=key))
        if refusal := refused(*faults):
            return refusal
        return self._keep_heading(area, key, language, text, ground)

    def reset_heading(self, area: str, key: str, language: Language, ground: str) -> HeadingLine | Refusal:
        """Back to the shipped words: the decree's, where it has them. The corrections stay as versions."""
        self._session.require(*KEEPERS)
        if refusal := refused(*required(ground=ground)):
            return refusal
        return self._keep_heading(area, key, language, "", ground)

    def _keep_heading(self, area: str, key: str, language: Language, text: str, ground: str) -> HeadingLine:
        with self._session.work("heading.correct") as work:
            row = HeadingCorrection(area=area, key=key, language=language, text=text, ground=ground.strip())
            row.entered_at, row.entered_by = self._session.clock.now(), self._session.user.full_name
            work.db.add(row)
            work.commit()
        return next(line for line in self.headings(area) if line.key == key)

    def heading_history(self, area: str, key: str, language: Language) -> tuple[Version, ...]:
        """Every version of a heading, the newest first."""
        with self._session.read() as work:
            rows = queries.corrections_of(work.db, area, key, language)
            return tuple(Version(row.entered_at, row.entered_by, row.text, row.ground) for row in rows)

    def layout(self, form: str) -> Layout:
        """How a form is arranged now."""
        return self.in_force().layouts.get(form) or shipped_layout(form)

    @staticmethod
    def shipped(form: str) -> Layout:
        """How a form is arranged when nothing is changed: its fields in their order, none left out."""
        return shipped_layout(form)

    def arrange(self, form: str, layout: Layout, ground: str) -> Layout | Refusal:
        """Arrange a form so from now on. A trial print is made first: what cannot be printed is refused."""
        self._session.require(*KEEPERS)
        faults = list(required(ground=ground))
        faults += self.try_out(form, layout)
        if refusal := refused(*faults):
            return refusal
        self._keep_layout(form, json.dumps(as_table(layout), ensure_ascii=False, sort_keys=True), ground)
        return self.layout(form)

    def reset_layout(self, form: str, ground: str) -> Layout | Refusal:
        """Back to the shipped arrangement; the office's own stays as a version."""
        self._session.require(*KEEPERS)
        if refusal := refused(*required(ground=ground)):
            return refusal
        self._keep_layout(form, "", ground)
        return self.layout(form)

    def _keep_layout(self, form: str, arrangement: str, ground: str) -> None:
        with self._session.work("layout.arrange") as work:
            row = LayoutVersion(form=form, arrangement=arrangement, ground=ground.strip())
            row.entered_at, row.entered_by = self._session.clock.now(), self._session.user.full_name
            work.db.add(row)
            work.commit()

    def try_out(self, form: str, layout: Layout) -> tuple[Any, ...]:
        """What is wrong with an arrangement; nothing when a trial print of it succeeds."""
        if not is_adjustable(form):
            return (fault("form", "layout.prescribed"),)
        try:
            check_layout(form, layout)
            if form in FORMS:
                self._render(form, PaperLanguage.BOTH, {form: layout}, {})
        except InvalidInput as slip:
            return (fault("layout", f"layout.{slip.values['reason']}", name=str(slip.values["field"])),)
        return ()

    def preview(
        self,
        form: str,
        language: PaperLanguage,
        layout: Layout | None = None,
        corrections: Mapping[str, str] = MappingProxyType({}),
    ) -> bytes:
        """A trial print of invented facts: the very bytes the form would have, with changes not kept yet."""
        return self._render(form, language, {form: layout} if layout is not None else {}, corrections)

    def _render(
        self, form: str, language: PaperLanguage, layouts: Mapping[str, Layout], corrections: Mapping[str, str]
    ) -> bytes:
        now, entry = self.in_force(), FORMS[SHOWN_ON.get(form, form)]
        paper = Paper(
            grade=Grade.SECRET,
            language=language,
            purpose=Purpose.TEST,
            print_number=PREVIEW_NUMBER,
            executor=ExecutorBlock(
                executor=self._session.user.full_name,
                typist=self._session.user.full_name,
                typed_on=self._session.clock.today(),
                machine=self._session.machine,
            ),
            printed_on=self._session.clock.today(),
            corrections={**now.corrections, **corrections},
            layouts={**now.layouts, **layouts},
        )
        return render(entry.form, entry.sample(), paper).pdf


def settings_of(work: Reading) -> PaperSettings:
    """The newest version of every heading and arrangement; restored ones are the shipped ones."""
    corrections = {
        f"{row.area}.{row.key}.{row.language}": row.text
        for row in queries.newest_corrections(work.db)
        if row.text and row.key in shipped_headings(row.area)
    }
    layouts = {
        row.form: read_layout(json.loads(row.arrangement)) for row in queries.newest_layouts(work.db) if row.arrangement
    }
    return PaperSettings(MappingProxyType(corrections), MappingProxyType(layouts))


def _name(area: str, language: Language) -> str:
    if area in SHOWN_ON:
        return wording(language).say(f"layout.shared.{area}")
    return shipped_headings(area)["short"].text(language)


def _line(heading: Heading, now: Mapping[str, str]) -> HeadingLine:
    place = f"{heading.area}.{heading.key}"
    return HeadingLine(
        heading.area,
        heading.key,
        heading.kk,
        heading.ru,
        now.get(f"{place}.kk", heading.kk),
        now.get(f"{place}.ru", heading.ru),
        f"{heading.kk_proof}/{heading.ru_proof}",
    )
