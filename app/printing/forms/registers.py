"""Every register: one engine, its columns as data, rows read one by one, closed in words and certified."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator
from operator import itemgetter

from app.printing.composition import Form, Setting
from app.printing.fingerprint import plain
from app.printing.flow import Flow, Style, finish_with_block, height_of, last_page, set_text
from app.printing.fonts import Face
from app.printing.forms.register_facts import Cells, Register, Signatory
from app.printing.headings import Headings
from app.printing.layouts import shipped_layout
from app.printing.numerals import full_date, in_words
from app.printing.prose import draw_paragraph, draw_signature, draw_title
from app.printing.tables import Column, Row, Table, TableStyle
from app.rules.terms import Language

REGISTER_TABLE = TableStyle(
    body=Style(8.8, Face.REGULAR, 10.2),
    heading=Style(8.0, Face.BOLD, 9.2, hyphens=False),
    heading_under=Style(7.2, Face.ITALIC, 8.3, hyphens=False),
)
_LINE = Style(10.5, Face.REGULAR, 12.6)
_INK_ROW = 22.0
_CENTRED = frozenset(
    {
        "number", "evenings", "copy", "copies", "sheets", "records", "days", "paragraph", "value", "previous", "change",
        "due", "on_time", "late", "open_late", "moved_once", "moved_again", "share", "usual", "delay",
    }
)  # fmt: skip


def columns_of(form: str) -> tuple[str, ...]:
    """Names of a register's columns in the order its rows' cells have."""
    return tuple(name for row in shipped_layout(form).rows("table") for name, _ in row)


class RowsDigest:
    """Rows as a count and a hash: a register may hold more rows than a record should keep."""

    def __init__(self) -> None:
        self.count = 0
        self._hash = hashlib.sha256()

    def add(self, cells: Cells) -> None:
        self.count += 1
        self._hash.update("\x1f".join(cells).encode())
        self._hash.update(b"\x1e")

    def fact(self) -> dict[str, object]:
        return {"count": self.count, "sha256": self._hash.hexdigest()}


def _canonical(form: str, register: Register, rows: RowsDigest) -> str:
    names = ("since", "until", "filter_text", "numbering", "opened_on", "totals")
    facts = {name: plain(getattr(register, name)) for name in names}
    facts["rows"] = rows.fact()
    return json.dumps({"form": form, "facts": facts}, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def register_canonical(form: str, register: Register) -> str:
    """The text a register's print is fingerprinted by, without drawing it: to hold the paper against the records."""
    digest = RowsDigest()
    for cells in register.rows:
        digest.add(cells)
    return _canonical(form, register, digest)


class RegisterRun:
    """One register being drawn."""

    def __init__(self, setting: Setting[Register]) -> None:
        self.setting, self.facts = setting, setting.facts
        self.shared = Headings("register", setting.paper)
        self._digest = RowsDigest()

    def draw(self) -> None:
        setting = self.setting
        flow = setting.flow()
        draw_title(flow, setting.headings.lines("title"), before=2, after=4)
        self._draw_head(flow)
        self._draw_table(flow)
        self._draw_close(flow)
        finish_with_block(flow)
        setting.canonical = _canonical(setting.print_.sort.form, self.facts, self._digest)

    @property
    def count(self) -> int:
        return self._digest.count

    def _say(self, key: str, values: Callable[[Language], dict[str, object]] | None = None) -> list[str]:
        languages = self.setting.paper.language.languages
        return [
            self.shared.in_language(key, language, **(values(language) if values else {})) for language in languages
        ]

    def _draw_head(self, flow: Flow) -> None:
        facts = self.facts
        lines: list[list[str]] = []
        since, until = facts.since, facts.until
        if since and until:
            said = self._say("period", lambda lang: {"since": full_date(since, lang), "until": full_date(until, lang)})
            lines.append(said)
        elif until:
            lines.append(self._say("as_of", lambda lang: {"day": full_date(until, lang, of=True)}))
        if not self.setting.for_ink:
            text = facts.filter_text
            lines.append(self._say("filter", lambda _: {"text": text}) if text else self._say("no_filter"))
        if self.setting.for_ink:
            lines.append(self._say("opened.blank"))
        elif facts.opened_on and facts.numbering:
            opened, number = facts.opened_on, facts.numbering.first
            lines.append(self._say("opened", lambda lang: {"day": full_date(opened, lang), "number": number}))
        for said in lines:
            draw_paragraph(flow, " / ".join(dict.fromkeys(said)), _LINE, indent=0, after=0, justify=False)
        flow.skip(5)

    def _draw_table(self, flow: Flow) -> None:
        form = self.setting.print_.sort.form
        order = [entry for row in self.setting.layout.rows("table") for entry in row]
        known = columns_of(form)
        columns = [
            Column(self.setting.headings.lines(f"column.{name}"), share, "centre" if name in _CENTRED else "left")
            for name, share in order
        ]
        pick = _picker([known.index(name) for name, _ in order], known)
        table = Table(flow, columns, REGISTER_TABLE)
        table.begin()
        for cells in self._counted(self.facts.rows):
            table.add(Row(pick(cells)))
        for cells in self.facts.totals:
            table.add(Row(pick(cells), bold=True))
        if self.setting.for_ink:
            table.fill(None, _INK_ROW)
        table.end()

    def _counted(self, rows: Iterable[Cells]) -> Iterator[Cells]:
        for cells in rows:
            self._digest.add(cells)
            yield cells

    def _closing_lines(self, sheets: int) -> list[str]:
        facts, count = self.facts, self.count
        if self.setting.for_ink:
            lines = self._say("closing.blank")
        elif not count:
            lines = self._say("closing.nothing")
        elif facts.numbering:
            series = facts.numbering
            entered = count if series.entered is None else series.entered
            numbers = {"first": series.first, "last": series.last, "count": entered}
            lines = self._say("closing.numbers", lambda lang: {**numbers, "words": in_words(entered, lang)})
            if other := series.elsewhere:
                lines += self._say("closing.elsewhere", lambda lang: {"count": other, "words": in_words(other, lang)})
        else:
            lines = self._say("closing.entries", lambda lang: {"count": count, "words": in_words(count, lang)})
        if facts.numbering:
            lines += self._gap_lines()
        if not self.setting.for_ink:
            lines += self._say("sheets", lambda lang: {"sheets": sheets, "words": in_words(sheets, lang)})
        if facts.anchor:
            anchor = plain(facts.anchor)
            lines += self._say("anchor", lambda _: anchor)
        return lines

    def _gap_lines(self) -> list[str]:
        numbering = self.facts.numbering
        assert numbering is not None
        lines = []
        if numbering.gaps:
            named = ", ".join(
                f"{gap.number} ({gap.reason})" if gap.reason else str(gap.number) for gap in numbering.gaps
            )
            lines += self._say("gaps", lambda _: {"numbers": named})
        unexplained = numbering.unexplained(self.count)
        if unexplained:
            lines += self._say("gaps.unexplained", lambda _: {"count": unexplained})
        return lines or self._say("gaps.none")

    def _draw_close(self, flow: Flow) -> None:
        """Closing lines, certification of sheets, anchor and signatures, kept together."""
        height = self._closing_height(flow)
        flow.skip(8)
        flow.need(height)
        sheets = flow.print_.sheets(last_page(flow, height))
        for line in self._closing_lines(sheets):
            draw_paragraph(flow, line, _LINE, indent=0, after=1, justify=False)
        for key, signatory in (("keeper", self.facts.keeper), ("checker", self.facts.checker)):
            signed = signatory or Signatory("")
            position = signed.position or self.shared.joined(key)
            draw_signature(flow, position, signed.name, self.setting.words.lines("signature"), before=10)

    def _closing_height(self, flow: Flow) -> float:
        lines = [set_text(line, _LINE, flow.frame.width) for line in self._closing_lines(9999)]
        return sum(height_of(entry) + 1 for entry in lines) + 2 * 62


def _picker(places: list[int], known: tuple[str, ...]) -> Callable[[Cells], Cells]:
    """Cells in the order of the office's layout; the shipped order needs no picking."""
    if places == list(range(len(known))):
        return lambda cells: cells
    if len(places) == 1:
        return lambda cells: (cells[places[0]],)
    pick = itemgetter(*places)
    return lambda cells: tuple(pick(cells))


def _draw(setting: Setting[Register]) -> None:
    RegisterRun(setting).draw()


def _missing(facts: Register) -> tuple[str, ...]:
    """A register may be empty, but says of which time."""
    return () if facts.until else ("until",)


def _register(form: str, paragraph: str, *, landscape: bool = True) -> Form[Register]:
    return Form(form, paragraph, Register, _draw, landscape=landscape, missing=_missing, streams=True)


REGISTERS: tuple[Form[Register], ...] = (
    _register("register-control", "53"),
    _register("register-drafts", "14, 24"),
    _register("papers-outside", "14, 24", landscape=False),
    _register("register-incoming", "50"),
    _register("register-outgoing", "50"),
    _register("register-internal", "50"),
    _register("register-copies", "24"),
    _register("register-movement", "50"),
    _register("register-media", ""),
    _register("register-exchange", ""),
    _register("register-moves", "69, 70, 72"),
    _register("register-overdue", "45"),
    _register("register-decrees", "87"),
    _register("discipline-sheet", "45"),
    _register("annual-report", "80", landscape=False),
    _register("inventory", "50", landscape=False),
    _register("audit-log", ""),
    _register("decree-coverage", "", landscape=False),
    _register("date-changes", "50"),
    _register("rules-protocol", "", landscape=False),
    _register("shown-cases", "43-1", landscape=False),
    _register("register-numbers", "50", landscape=False),
)
