"""A package's rows held against this vault, one after the other: what each would do, with the ids it would get.

The same walk serves the difference that is shown and the acceptance that is written, so that what was shown is what
happens.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from app.controllers.exchange.packing import STANDING
from app.controllers.exchange.row_comparison import (
    Row,
    breaks_control,
    differing,
    differing_entries,
    rows_named_in_pieces,
)
from app.controllers.exchange.verdicts import judge_entry, judge_paper
from app.exchange.faults import PackageFault
from app.exchange.package import Opened
from app.rules.terms import ExchangeOutcome, Purpose, RowState
from db.bulk import next_id, pieces
from db.contents import ANY, CASES, CONTENTS, NATURAL, REGISTERS, ROOT, SHARED, Field, references, shape
from db.queries import arrivals as queries
from db.queries.arrivals import Stand
from db.queries.correspondents import every, own_site
from db.session import Reading

PIECE = 500
# Tuples: a state is found in one without asking for its hash, a hundred thousand times.
TAKEN = (RowState.NEW, RowState.CHANGED, RowState.SAME)
WRITTEN = (RowState.NEW, RowState.CHANGED)
ONE_EACH = frozenset({"decree_review", "item_progress"})  # one entry for each of what names it, and no second one
SETTLED = (RowState.OLDER, RowState.CONFLICTING)  # judged with the whole paper, never row by row
Ids = dict[str, int | None]


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person decides about directory entries: which unknown ones are ours under another name, and which
    conflicting ones are taken as they come. Everything else follows from the package."""

    same_as: Mapping[str, int] = field(default_factory=dict)  # their uid -> our id
    take: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Judged:
    """A row and what it would do. ``record_id``: ours, or the one it would get. ``ids``: ours of what it names, by
    column. ``fields``: what it would change."""

    kind: str
    state: RowState
    row: Row
    record_id: int
    ids: Ids
    fields: tuple[str, ...] = ()
    before: Row | None = None


@dataclass(slots=True)
class _Paper:
    """What is known of a paper while its rows go by."""

    state: RowState
    prefix: str


class Arrival:
    """One walk through a package. Use once."""

    def __init__(self, work: Reading, site: str, opened: Opened, choices: Choices) -> None:
        self._work = work
        self._connection = work.db.connection()
        self._site = site
        self._opened = opened
        self._choices = choices
        self._handed_over = opened.manifest.draft.purpose is Purpose.HANDOVER
        self._stands: dict[tuple[str, str], Row] = {}
        self._ids: dict[str, dict[str, int]] = {kind: {} for kind in CONTENTS}
        self._own_uid: dict[str, str] = {}  # their uid of a directory entry -> ours
        self._owner: dict[str, str] = {}  # uid of any case's record -> uid of its paper
        self._prefixes = queries.prefixes(self._connection)
        self.sender = opened.manifest.draft.sender.site
        self.papers: dict[str, _Paper] = {}
        self.untaken = 0  # rows of cases that would not become what the package says
        self.stands: dict[str, dict[int, Stand]] = {kind: {} for kind in (ROOT, *(c.kind for c in SHARED))}
        self.aliases: list[tuple[str, str, int]] = []
        self._called: dict[str, str] = {}  # uid of a directory entry that came -> what it is called there

    def rows(self) -> Iterator[Judged]:
        """Every row in the order in which it could be written."""
        for row in self._opened.rows(STANDING):
            self._stands[row["kind"], row["record"]] = row
        for content in SHARED:
            yield from self._entries(content.kind)
        for content in CASES:
            yield from self._case_rows(content.kind)

    # directories

    def _entries(self, kind: str) -> Iterator[Judged]:
        rows = list(self._opened.rows(kind))
        known = queries.ids_by_uid(self._connection, kind, [row["uid"] for row in rows])
        uids = queries.uids_by_id(self._connection, kind, known.values())
        fresh = next_id(self._connection, kind)
        added = set()
        for row in rows:
            uid = row["uid"]
            if uid not in known:
                same = self._choices.same_as.get(uid) or self._same_entry(kind, row, known)
                if same is None:
                    known[uid], fresh = fresh, fresh + 1
                    added.add(uid)
                else:
                    known[uid] = same
                    self.aliases.append((kind, uid, same))
                    uids.update(queries.uids_by_id(self._connection, kind, [same]))
            self._own_uid[uid] = uids.get(known[uid], uid)
        self._ids[kind].update(known)
        yield from self._judge_entries(kind, rows, added)

    def _same_entry(self, kind: str, row: Row, known: Mapping[str, int]) -> int | None:
        """Our entry that is this one: not one withdrawn here or there, nor, in a register, another of their rows."""
        if row.get("withdrawn_on") is not None:
            return None
        besides = known.values() if kind in REGISTERS else ()
        return queries.same_entry(self._connection, kind, self._natural(kind, row), besides)

    def _natural(self, kind: str, row: Row) -> Row:
        """What makes the entry the same as one of ours: as our columns would hold it."""
        named = {field.column: field for field in shape(kind).fields}
        return {
            column: self.id_of(named[column], row) if named[column].refers_to else row.get(named[column].name)
            for column in NATURAL[kind]
        }

    def _judge_entries(self, kind: str, rows: Sequence[Row], added: set[str]) -> Iterator[Judged]:
        ours = {uid: number for uid, number in self._ids[kind].items() if uid not in added}
        stands = queries.stands(self._connection, kind, set(ours.values()))
        versions = queries.changes_known(self._connection, kind, set(ours.values()) - set(stands))
        versions |= {number: stand.version for number, stand in stands.items()}
        bound = queries.under_control(self._connection, kind, set(ours.values()))
        # In a register two vaults keep their own entries of one thing; of a directory's, the name is all that counts.
        compared = [own for uid in ours if (own := self._own_uid[uid]) == uid or kind in REGISTERS]
        here = rows_named_in_pieces(self._work, kind, compared)
        self._require_one_each(kind, rows)
        for came in rows:
            uid = came["uid"]
            number = self._ids[kind][uid]
            self._called[uid] = str(came.get(NATURAL[kind][0], ""))
            row, ids, absent = self._with_own_names(kind, came)
            row["uid"] = self._own_uid[uid]
            if absent:
                if uid in added:
                    del self._ids[kind][uid]
                yield Judged(kind, RowState.LEFT_OUT, row, number, ids)
            elif uid in added and self._stands_in_for_a_case(kind, row):
                del self._ids[kind][uid]
                yield Judged(kind, RowState.UNDER_CONTROL, row, number, ids)
            elif uid in added:
                coming = self._coming(kind, uid)
                # Whoever has an entry may change it, and what is changed here later counts on from there.
                self.stands[kind][number] = Stand(coming.home, "", coming.home, True, 0, coming.version)
                yield Judged(kind, RowState.NEW if kind in REGISTERS else RowState.UNKNOWN_BODY, row, number, ids)
            elif row["uid"] not in here:
                yield Judged(kind, RowState.SAME, row, number, ids)  # ours, under another uid
            else:
                ours_now = here[row["uid"]]
                fields = (differing if row["uid"] == uid else differing_entries)(ours_now, row)
                coming, version = self._coming(kind, uid), versions.get(number, 0)
                state = self._judge_entry(kind, row["uid"], coming.version, version, fields, kept=number in bound)
                newest = max(coming.version, version) + (state is RowState.CONFLICTING)
                self.stands[kind][number] = Stand(coming.home, "", coming.home, True, 0, newest)
                yield Judged(kind, state, row, number, ids, fields, ours_now)

    def _judge_entry(
        self, kind: str, uid: str, coming: int, version: int, fields: Sequence[str], *, kept: bool
    ) -> RowState:
        state = judge_entry(coming, version, equal=not fields)
        if kept and breaks_control(kind, fields):
            return RowState.UNDER_CONTROL
        if state is RowState.CONFLICTING and uid in self._choices.take:
            return RowState.CHANGED
        return state

    def _stands_in_for_a_case(self, kind: str, row: Row) -> bool:
        """Whether a measure unknown here would take the place of one of its number that is under control here."""
        if kind != "assigned_line" or row.get("withdrawn_on") is not None:
            return False
        natural = self._natural(kind, row)
        return queries.measure_controlled(self._connection, natural["subject_id"], natural["number"])

    def _require_one_each(self, kind: str, rows: Sequence[Row]) -> None:
        if kind not in ONE_EACH:
            return
        seen = set[tuple[object, ...]]()
        for row in rows:
            name = tuple(self._natural(kind, row).values())
            if name in seen:
                raise PackageFault(ExchangeOutcome.BAD_CONTENT, kind=kind, row=row["uid"], field=NATURAL[kind][0])
            seen.add(name)

    # cases

    def _case_rows(self, kind: str) -> Iterator[Judged]:
        names_itself = any(f.refers_to == kind for f in shape(kind).fields)
        rows: Iterable[Row] = self._opened.rows(kind)
        fresh = next_id(self._connection, kind)
        for piece in [list(rows)] if names_itself else pieces(rows, PIECE):
            known = queries.ids_by_uid(self._connection, kind, [row["uid"] for row in piece])
            here = rows_named_in_pieces(self._work, kind, list(known))
            for row in piece:
                if row["uid"] not in known:
                    known[row["uid"]], fresh = fresh, fresh + 1
            self._ids[kind].update(known)
            if kind == ROOT:
                self._judge_papers(piece, known, here)
            for row in piece:
                yield self._judge(kind, row, known[row["uid"]], here.get(row["uid"]))

    def _judge_papers(self, rows: Sequence[Row], known: Mapping[str, int], here: Mapping[str, Row]) -> None:
        stands = queries.stands(self._connection, ROOT, [known[uid] for uid in here])
        for row in rows:
            uid, number = row["uid"], known[row["uid"]]
            coming, ours = self._coming(ROOT, uid), stands.get(number)
            state = judge_paper(self._site, coming, ours, known=uid in here, handed_over=self._handed_over)
            prefix = ours.prefix if ours else "" if uid in here else coming.prefix
            self._owner[uid] = uid
            self.papers[uid] = _Paper(state, prefix)
            if state in TAKEN:
                held = self._handed_over and coming.holder == self._site
                self.stands[ROOT][number] = Stand(
                    coming.home, prefix, coming.holder, held, coming.epoch, coming.version
                )

    def _judge(self, kind: str, row: Row, number: int, here: Row | None) -> Judged:
        paper = self.papers[self._paper_of(kind, row)]
        row, ids, absent = self._with_own_names(kind, row)
        fields = differing(here, row) if here is not None else ()
        state = paper.state
        if here is not None and not fields:
            state = RowState.SAME
        elif here is None and state not in SETTLED:
            state = RowState.NEW
        elif state not in SETTLED:
            # As new as ours, but different: the holder's vault forked. Moved to another paper: never by its holder.
            owner = CONTENTS[kind].owner.removesuffix("_id")
            forked = state is RowState.SAME or (owner and owner in fields)
            state = RowState.CONFLICTING if forked else RowState.CHANGED
        if absent and state in WRITTEN:
            state = RowState.LEFT_OUT
        if here is None and state is not RowState.NEW:
            self._ids[kind].pop(row["uid"], None)  # it will not be here, so nothing may name it
        self.untaken += state not in TAKEN
        return Judged(kind, state, row, number, ids, fields, here)

    def _paper_of(self, kind: str, row: Row) -> str:
        """The uid of the paper a row belongs to; its owner must have come before it."""
        owner = OWNERS[kind]
        if owner:
            paper = self._owner.get(row[owner])
            if paper is None:
                raise PackageFault(ExchangeOutcome.BAD_CONTENT, kind=kind, row=row["uid"], field=f"{owner}_id")
            self._owner[row["uid"]] = paper
        return self._owner[row["uid"]]

    def prefix_of(self, judged: Judged) -> str:
        """What stands before the numbers of a judged row's paper here."""
        return self.papers[self._owner[judged.row["uid"]]].prefix

    # references

    def id_of(self, named: Field, row: Row) -> int | None:
        """Our id of the record a row names; None when it names none, or one that is not here."""
        uid = row.get(named.name)
        if uid is None:
            return None
        kind = row[CONTENTS_KIND[named.name]] if named.refers_to == ANY else named.refers_to
        ids = self._ids.get(kind)
        if ids is None:
            return None
        number = ids.get(uid)
        if number is None:
            ids.update(queries.ids_by_uid(self._connection, kind, [uid]))
            number = ids.get(uid)
        return number

    def name_of(self, kind: str, uid: str) -> str:
        """What a directory entry is called here or, when it is not here, in the package."""
        return queries.entry_name(self._connection, kind, uid) or self._called.get(uid, "")

    def _with_own_names(self, kind: str, came: Row) -> tuple[Row, Ids, bool]:
        """The row with our uids for directory entries, our ids of what it names, and whether something it must name
        is absent; what it may name and is not here is left away."""
        row, ids, absent = dict(came), Ids(), False
        for named in references(kind):
            number = ids[named.column] = self.id_of(named, came)
            if number is None:
                absent = absent or named.required
                if not named.required:
                    row.pop(named.name, None)
            if named.name in row:
                row[named.name] = self._own_uid.get(row[named.name], row[named.name])
        return row, ids, absent

    def _coming(self, kind: str, uid: str) -> Stand:
        found = self._stands.get((kind, uid))
        if found is None:
            raise PackageFault(ExchangeOutcome.BAD_CONTENT, kind=STANDING, row=uid, field="record")
        prefix = self._prefix(found["home"], found["code"]) if kind == ROOT else ""
        return Stand(found["home"], prefix, found["holder"], False, found["epoch"], found["version"])

    def _prefix(self, home: str, code: str) -> str:
        """What stands before a site's numbers here: its code, made distinct when another site has the same."""
        if home == self._site:
            return ""
        if home not in self._prefixes:
            own = own_site(self._work.db)
            taken = {other.code for other in every(self._work.db) if other.site != home} | {own.code if own else ""}
            taken |= {prefix.rstrip(":") for prefix in self._prefixes.values()}
            self._prefixes[home] = f"{code}-{home[:6]}:" if code in taken else f"{code}:"
        return self._prefixes[home]


# Which field names the record that a row belongs to.
OWNERS = {content.kind: content.owner.removesuffix("_id") for content in CASES}
# Fields that name a record of several kinds, and the field that says of which.
CONTENTS_KIND = {c.owner.removesuffix("_id"): c.owner_kind for c in CONTENTS.values() if c.owner_kind}
