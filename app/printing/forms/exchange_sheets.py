"""Papers that go with removable media: sheet and receipt of a package, fingerprint of a site, label of a medium."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.printing.composition import Form, Setting, in_one_run
from app.printing.flow import Flow, Style
from app.printing.fonts import Face, width_of
from app.printing.forms.lettering import SECTION, draw_facts, shown_date
from app.printing.layouts import MM
from app.printing.prose import draw_labelled, draw_paragraph, draw_signature, draw_title

_CELL = 30.0
_LABEL_LINE = 18.0


@dataclass(frozen=True, slots=True)
class PackageSheet:
    """What lies on the medium, for the one who carries it and the one who takes it. ``contents`` is "5 papers …"."""

    number: str = ""
    on: date | None = None
    sender: str = ""
    recipient: str = ""
    purpose: str = ""
    contents: str = ""
    grade: str = ""
    medium: str = ""
    file_name: str = ""
    code: str = ""
    valid_until: date | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PackageReceipt:
    """What became of a package, with the code its sender types."""

    number: str = ""
    sender: str = ""
    recipient: str = ""
    outcome: str = ""
    on: date | None = None
    code: str = ""
    reason: str = ""
    signatory: str = ""


@dataclass(frozen=True, slots=True)
class KeySheet:
    """The fingerprint of a site's keys, to be carried another way than its card."""

    site: str = ""
    code: str = ""
    groups: tuple[str, ...] = ()
    valid_from: date | None = None
    valid_until: date | None = None


@dataclass(frozen=True, slots=True)
class MediumLabel:
    """What is glued to a medium."""

    account_number: str = ""
    ceiling: str = ""
    serial: str = ""
    registered_on: date | None = None
    remark: str = ""


def _draw_package(setting: Setting[PackageSheet], flow: Flow) -> None:
    facts, headings = setting.facts, setting.headings
    draw_title(flow, headings.lines("title", number=facts.number or "______"))
    shown = (
        ("on", shown_date(setting, facts.on)), ("sender", facts.sender), ("recipient", facts.recipient),
        ("purpose", facts.purpose), ("contents", facts.contents), ("grade", facts.grade), ("medium", facts.medium),
        ("file_name", facts.file_name), ("valid_until", shown_date(setting, facts.valid_until)),
        ("reason", facts.reason),
    )  # fmt: skip
    draw_facts(setting, flow, shown)
    _draw_code(setting, flow, facts.code)
    for line in headings.lines("rule"):
        draw_paragraph(flow, line)
    for key in ("handed", "carried"):
        draw_signature(flow, headings.joined(key), "", setting.words.lines("signature"))
    flow.skip(14)
    flow.need(150)
    flow.ink.dots(flow.frame.left, flow.y, flow.frame.right)
    flow.skip(12)
    heading = f"{headings.joined('answer')} – {headings.first('title', number=facts.number or '______')}"
    draw_paragraph(flow, heading, SECTION, indent=0, after=4, justify=False)
    for key in ("accepted", "declined"):
        draw_labelled(flow, headings.lines(key), "", ink_rows=1)
    draw_signature(flow, headings.joined("received"), "", setting.words.lines("signature"))


def _draw_receipt(setting: Setting[PackageReceipt], flow: Flow) -> None:
    facts, headings = setting.facts, setting.headings
    draw_title(flow, headings.lines("title", number=facts.number or "______"))
    shown = (
        ("sender", facts.sender), ("recipient", facts.recipient), ("outcome", facts.outcome),
        ("on", shown_date(setting, facts.on)), ("reason", facts.reason),
    )  # fmt: skip
    draw_facts(setting, flow, shown)
    _draw_code(setting, flow, facts.code)
    for line in headings.lines("rule"):
        draw_paragraph(flow, line)
    draw_signature(flow, headings.joined("answered"), facts.signatory, setting.words.lines("signature"))


def _draw_keys(setting: Setting[KeySheet], flow: Flow) -> None:
    facts, headings = setting.facts, setting.headings
    draw_title(flow, headings.lines("title"))
    since, until = shown_date(setting, facts.valid_from), shown_date(setting, facts.valid_until)
    draw_facts(
        setting, flow, (("site", facts.site), ("code", facts.code), ("valid_from", since), ("valid_until", until))
    )
    flow.skip(8)
    groups = facts.groups or ("",) * 8
    width = flow.frame.width / 4
    flow.need(_CELL * 2)
    for at, group in enumerate(groups):
        row, column = divmod(at, 4)
        x, top = flow.frame.left + column * width, flow.y - row * _CELL
        flow.ink.box(x, top - _CELL, width, _CELL, 0.7)
        flow.ink.centre(x + width / 2, top - 20, group, Face.BOLD, 16)
    flow.y -= _CELL * -(-len(groups) // 4)
    flow.skip(10)
    for number in range(1, 4):
        for line in headings.lines(f"rule.{number}"):
            draw_paragraph(flow, line)
    for key in ("first", "second"):
        draw_signature(flow, headings.joined(key), "", setting.words.lines("signature"))


def _draw_label(setting: Setting[MediumLabel], flow: Flow) -> None:
    facts, headings = setting.facts, setting.headings
    width, height = (setting.layout.measures[f"label.{name}"] * MM for name in ("width", "height"))
    flow.need(height)
    left, top = flow.frame.left, flow.y
    flow.ink.box(left, top - height, width, height, 0.7)
    middle = left + width / 2
    flow.ink.centre(middle, top - 16, headings.joined("title"), Face.REGULAR, 9)
    on = shown_date(setting, facts.registered_on) or "______"
    said = {
        "ceiling": (headings.joined("ceiling", grade=facts.ceiling or "______"), Face.BOLD, 10.0),
        "serial": (headings.first("serial", serial=facts.serial or "______"), Face.REGULAR, 9.0),
        "registered_on": (headings.first("registered_on", day=on), Face.REGULAR, 9.0),
        "remark": (facts.remark, Face.REGULAR, 9.0),
    }
    own = [said[name] for row in setting.layout.rows("facts") for name, _ in row]
    below, too_long = 42.0, []
    for text, face, size in ((facts.account_number or "______", Face.BOLD, 20.0), *own):
        fitting = _fitting(text, face, size, width - 4 * MM) if below < height - 4 else ""
        flow.ink.centre(middle, top - below, fitting, face, size)
        below += _LABEL_LINE
        if fitting != text:
            too_long.append(text)
    flow.y = top - height
    flow.skip(10)
    for text in too_long:  # nothing is lost: what the label cannot hold stands whole under it
        draw_paragraph(flow, text)
    for line in headings.lines("rule"):
        draw_paragraph(flow, line)


def _draw_code(setting: Setting[PackageSheet] | Setting[PackageReceipt], flow: Flow, code: str) -> None:
    """The short code, large enough to be typed without mistake."""
    flow.skip(4)
    flow.need(_CELL)
    draw_paragraph(flow, setting.headings.joined("code"), SECTION, indent=0, after=1, justify=False)
    if _fitting(code, Face.BOLD, 16, flow.frame.width / 2) != code:
        draw_paragraph(flow, code, Style(16, Face.BOLD, 20), indent=0, after=8, justify=False)
        return
    flow.ink.box(flow.frame.left, flow.y - _CELL, flow.frame.width / 2, _CELL, 0.7)
    flow.ink.centre(flow.frame.left + flow.frame.width / 4, flow.y - 20, code, Face.BOLD, 16)
    flow.y -= _CELL
    flow.skip(8)


def _fitting(text: str, face: Face, size: float, width: float) -> str:
    """``text``, or as much of it as stands in ``width`` with an ellipsis."""
    if width_of(text, face, size) <= width:
        return text
    end = len(text)
    while end and width_of(f"{text[:end]}…", face, size) > width:
        end -= 1
    return f"{text[:end]}…"


def _lacking(facts: object, *names: str) -> tuple[str, ...]:
    return tuple(name for name in names if not getattr(facts, name))


PACKAGE_SHEET = Form("package-sheet", "", PackageSheet, in_one_run(_draw_package),
                     missing=lambda facts: _lacking(facts, "number", "recipient", "code"))  # fmt: skip
PACKAGE_RECEIPT = Form("package-receipt", "", PackageReceipt, in_one_run(_draw_receipt),
                       missing=lambda facts: _lacking(facts, "number", "sender", "code"))  # fmt: skip
KEY_SHEET = Form("key-sheet", "", KeySheet, in_one_run(_draw_keys),
                 missing=lambda facts: _lacking(facts, "site", "groups"))  # fmt: skip
MEDIUM_LABEL = Form("medium-label", "", MediumLabel, in_one_run(_draw_label),
                    missing=lambda facts: _lacking(facts, "account_number", "ceiling"))  # fmt: skip
