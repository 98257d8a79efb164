"""Before and after, side by side, painted by the edits: time grows with the length of the text.

The two texts are cut at the line ends that both have, so each row shows the same lines twice.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from normalizer.web.invisible import Token, changed_tokens, tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

Kind = Literal["kept", "removed", "inserted", "place"]

LONG = 50_000  # code points of a text from which on what is unchanged is folded
LINES = 1_000  # the same, in lines
PAINTED = 2_000  # edits that are shown; a page with more would be of no use to anybody
AROUND = 2  # unchanged rows shown before and after a changed one, where others are folded
PIECE = 2_000  # code points of one piece that are shown where texts are folded
TOKENS = 50_000  # that are shown: a text of nothing but invisible characters has one for each


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

    A long text is folded to what stands around its changes, and ends before the first edit that is
    not painted.
    """
    end = marks[PAINTED].start if len(marks) > PAINTED else len(text)
    is_long = len(text) > LONG or text.count("\n") > LINES
    found = _Painter(text, is_long=is_long).rows(marks[:PAINTED], end)
    return _folded(list(found)) if is_long else found


class _Painter:
    """Makes the rows of one text."""

    def __init__(self, text: str, *, is_long: bool) -> None:
        self._text = text
        self._longest = PIECE if is_long else len(text)
        self._left = TOKENS
        self._line, self._lines_inside = 1, 0
        self._before: list[Piece] = []
        self._after: list[Piece] = []

    def rows(self, marks: Iterable[Mark], end: int) -> Iterator[Row]:
        """The rows up to `end`, a place in the text."""
        at = 0
        for mark in marks:
            yield from self._kept(self._text[at : mark.start])
            self._before.append(self._side(mark, mark.before, "removed"))
            self._after.append(self._side(mark, mark.after, "inserted"))
            self._lines_inside += mark.before.count("\n")
            at = mark.end
        yield from self._kept(self._text[at:end])
        yield self._row()

    def _kept(self, stretch: str) -> Iterator[Row]:
        """Put an unchanged stretch on both sides, and give the rows that are ended by it."""
        for number, part in enumerate(stretch.split("\n")):
            if number:
                yield self._row()
                self._line += 1 + self._lines_inside
                self._lines_inside = 0
                self._before, self._after = [], []
            if part:
                piece = Piece("kept", self._tokens(part, tokens))
                self._before.append(piece)
                self._after.append(piece)

    def _row(self) -> Row:
        return Row(self._line, tuple(self._before), tuple(self._after))

    def _side(self, mark: Mark, text: str, kind: Kind) -> Piece:
        return Piece(kind if text else "place", self._tokens(text, changed_tokens), mark)

    def _tokens(self, text: str, seen: Callable[[str], Iterator[Token]]) -> tuple[Token, ...]:
        """A piece as tokens, with its middle left out where it is too long to be read."""
        longest = self._longest if self._left > 0 else 0
        if len(text) <= longest:
            found = tuple(seen(text))
        else:
            half = longest // 2
            left_out = Token(f"… {len(text) - 2 * half:,} characters …", "not shown here")
            found = (*seen(text[:half]), left_out, *seen(text[len(text) - half :]))
        self._left -= len(found)
        return found


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
