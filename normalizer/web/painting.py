"""Before and after, side by side, painted by the edits: time grows with the length of the text.

The two texts are cut at the line ends that both have, so each row shows the same lines twice.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from normalizer.web.invisible import Token, changed_tokens, tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

Kind = Literal["kept", "removed", "inserted", "place"]
REMOVED: Kind = "removed"
INSERTED: Kind = "inserted"

LONG = 50_000  # code points of a text from which on what is unchanged is folded
PAINTED = 2_000  # edits that are shown; a page with more would be of no use to anybody
AROUND = 2  # unchanged rows shown before and after a changed one, where others are folded
PIECE = 2_000  # code points of one piece that are shown where texts are folded


@dataclass(frozen=True, slots=True)
class Mark:
    """One edit as a reader sees it: its number from 1, its rules, how sure they are, and why."""

    number: int
    codes: tuple[str, ...]
    confidence: str
    message: str
    start: int
    before: str
    after: str

    @property
    def end(self) -> int:
        """Where it ends in the original."""
        return self.start + len(self.before)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of one side. `place` is where the other side alone has something."""

    kind: Kind
    tokens: tuple[Token, ...]
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """The same lines before and after; `line` is the first one's number, from 1.

    Where `folded` is not 0, the row stands for so many unchanged lines and shows none.
    """

    line: int
    before: tuple[Piece, ...] = ()
    after: tuple[Piece, ...] = ()
    folded: int = 0

    @property
    def is_changed(self) -> bool:
        """Whether the two sides differ."""
        return any(piece.mark for piece in (*self.before, *self.after))


def rows(text: str, marks: Sequence[Mark]) -> Iterator[Row]:
    """The rows of `text` and of what the edits make of it; `marks` sorted and apart.

    A long text is folded to what stands around its changes, and the rest beyond the last painted
    edit is folded too.
    """
    painted = marks[:PAINTED]
    end = marks[PAINTED].start if len(marks) > PAINTED else len(text)
    found = _rows(text, painted, end)
    return _folded(list(found)) if len(text) > LONG else found


def _rows(text: str, marks: Iterable[Mark], end: int) -> Iterator[Row]:
    line, lines_inside, at = 1, 0, 0
    before: list[Piece] = []
    after: list[Piece] = []
    is_long = len(text) > LONG

    def kept(stretch: str) -> Iterator[Row]:
        """Put an unchanged stretch on both sides, and give the rows that are ended by it."""
        nonlocal line, lines_inside, before, after
        for number, part in enumerate(stretch.split("\n")):
            if number:
                yield Row(line, tuple(before), tuple(after))
                line, lines_inside = line + 1 + lines_inside, 0
                before, after = [], []
            if part:
                piece = _piece(part, "kept", None, is_long=is_long)
                before.append(piece)
                after.append(piece)

    for mark in marks:
        yield from kept(text[at : mark.start])
        for side, changed, kind in ((before, mark.before, REMOVED), (after, mark.after, INSERTED)):
            side.append(_piece(changed, kind if changed else "place", mark, is_long=is_long))
        lines_inside += mark.before.count("\n")
        at = mark.end
    yield from kept(text[at:end])
    yield Row(line, tuple(before), tuple(after))


def _piece(text: str, kind: Kind, mark: Mark | None, *, is_long: bool) -> Piece:
    """A piece, with its middle left out where it is too long to be read."""
    seen = tokens if kind == "kept" else changed_tokens
    if not is_long or len(text) <= PIECE:
        return Piece(kind, tuple(seen(text)), mark)
    half = PIECE // 2
    left_out = Token(f"… {len(text) - PIECE:,} characters …", "not shown here")
    return Piece(kind, (*seen(text[:half]), left_out, *seen(text[-half:])), mark)


def _folded(found: Sequence[Row]) -> Iterator[Row]:
    """The rows with those far from any change folded to one."""
    near = [False] * len(found)
    for index, row in enumerate(found):
        if row.is_changed:
            first, last = max(0, index - AROUND), min(len(found), index + AROUND + 1)
            near[first:last] = [True] * (last - first)
    at = 0
    while at < len(found):
        if near[at]:
            yield found[at]
            at += 1
            continue
        first = at
        while at < len(found) and not near[at]:
            at += 1
        yield Row(found[first].line, folded=at - first)
