"""One change to a text, and the algebra that applies, inverts and composes lists of them.

A list of edits is *sound* for a text when it is sorted and strictly apart (`start > previous.end`),
when `before` is what stands there and `before != after`. Touching edits are joined into one: were
they allowed side by side, "which of the two inserts first" would have no answer, and composition
would break. All offsets and lengths are in code points.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from normalizer.errors import EditError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace `before`, which stands at `start`, by `after`; `codes` names the rules behind it."""

    start: int
    before: str
    after: str
    codes: tuple[str, ...] = ()

    @property
    def end(self) -> int:
        """The offset just behind `before`."""
        return self.start + len(self.before)


def check(text: str, edits: Iterable[Edit]) -> None:
    """Raise EditError where `edits` are not sound for `text`."""
    previous = -1
    for number, edit in enumerate(edits):
        if number and edit.start <= previous:
            raise EditError(
                f"Edit {number} starts at {edit.start}, but the one before it ends at {previous}: "
                "edits must be sorted and strictly apart."
            )
        outside = edit.start < 0 or edit.end > len(text)
        if outside or text[edit.start : edit.end] != edit.before:
            raise EditError(
                f"Edit {number} expects other text at {edit.start}: "
                "these edits belong to another text, or another version of it."
            )
        if edit.before == edit.after:
            raise EditError(f"Edit {number} at {edit.start} changes nothing.")
        previous = edit.end


def apply(text: str, edits: Iterable[Edit]) -> str:
    """Return `text` with the sound list `edits` carried out; raise EditError where it is not."""
    edits = tuple(edits)
    check(text, edits)
    return splice(text, edits)


def splice(text: str, edits: Sequence[Edit], offset: int = 0) -> str:
    """`apply` without the check, for edits known to be sound; `text` starts at `offset`."""
    if not edits:
        return text
    pieces = []
    kept = 0
    for edit in edits:
        start = edit.start - offset
        pieces.append(text[kept:start])
        pieces.append(edit.after)
        kept = start + len(edit.before)
    pieces.append(text[kept:])
    return "".join(pieces)


def invert(edits: Iterable[Edit]) -> tuple[Edit, ...]:
    """Return the edits that lead from the changed text back to the original."""
    inverse = []
    shift = 0
    for edit in edits:
        inverse.append(Edit(edit.start + shift, edit.after, edit.before, edit.codes))
        shift += len(edit.after) - len(edit.before)
    return tuple(inverse)


def join(edits: Iterable[Edit]) -> tuple[Edit, ...]:
    """Return `edits`, which are sorted and do not overlap, with touching ones made one.

    Raises EditError where two overlap. An edit that changes nothing disappears.
    """
    joined: list[Edit] = []
    group: list[Edit] = []
    for edit in edits:
        if group and edit.start != group[-1].end:
            if edit.start < group[-1].end:
                raise EditError(f"The edits at {group[-1].start} and {edit.start} overlap.")
            joined.append(_one(group))
            group = []
        group.append(edit)
    if group:
        joined.append(_one(group))
    return tuple(edit for edit in joined if edit.before != edit.after)


def _one(group: Sequence[Edit]) -> Edit:
    """One edit for a run of touching ones."""
    if len(group) == 1:
        return group[0]
    before = "".join(edit.before for edit in group)
    after = "".join(edit.after for edit in group)
    return Edit(group[0].start, before, after, _codes(group))


def compose(text: str, first: Sequence[Edit], second: Sequence[Edit]) -> tuple[Edit, ...]:
    """Return edits on `text` that do at once what `first` and then `second` do.

    Both lists are sound: `first` for `text`, `second` for the text that `first` makes of it. Where
    edits of the two overlap or touch in between, they become one. Time is linear in both lists.
    """
    if not first:
        return tuple(second)
    if not second:
        return tuple(first)
    composed: list[Edit] = []
    i = j = shift = 0
    while i < len(first) or j < len(second):
        i_from, j_from, shift_from = i, j, shift
        starts = [first[i].start + shift] if i < len(first) else []
        starts += [second[j].start] if j < len(second) else []
        low = high = min(starts)
        while True:
            if i < len(first) and (at := first[i].start + shift) <= high:
                high = max(high, at + len(first[i].after))
                shift += len(first[i].after) - len(first[i].before)
                i += 1
            elif j < len(second) and second[j].start <= high:
                high = max(high, second[j].end)
                j += 1
            else:
                break
        start = low - shift_from
        edit = _merged(text, start, high - shift, low, first[i_from:i], second[j_from:j])
        if edit.before != edit.after:
            composed.append(edit)
    return tuple(composed)


def _merged(
    text: str, start: int, end: int, low: int, first: Sequence[Edit], second: Sequence[Edit]
) -> Edit:
    """One edit for a group: `text[start:end]` through `first`, then, from `low` on, `second`."""
    before = text[start:end]
    between = splice(before, first, start)
    return Edit(start, before, splice(between, second, low), _codes((*first, *second)))


def _codes(edits: Iterable[Edit]) -> tuple[str, ...]:
    """The codes of all edits in order, each once."""
    return tuple(dict.fromkeys(code for edit in edits for code in edit.codes))


class Alignment:
    """Where a place in the changed text came from: `edits` made it out of the original."""

    __slots__ = ("_ends", "_original_ends", "_original_starts", "_starts")

    def __init__(self, edits: Iterable[Edit]) -> None:
        self._starts: list[int] = []  # in the changed text
        self._ends: list[int] = []
        self._original_starts: list[int] = []
        self._original_ends: list[int] = []
        shift = 0
        for edit in edits:
            self._starts.append(edit.start + shift)
            shift += len(edit.after) - len(edit.before)
            self._ends.append(edit.end + shift)
            self._original_starts.append(edit.start)
            self._original_ends.append(edit.end)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The original span that holds all of `start` to `end`; whole where an edit is touched."""
        return self._start(start), max(self._start(start), self._end(end))

    def _start(self, position: int) -> int:
        index = bisect_right(self._starts, position) - 1
        if index < 0:
            return position
        if position < self._ends[index]:
            return self._original_starts[index]
        return position - self._ends[index] + self._original_ends[index]

    def _end(self, position: int) -> int:
        index = bisect_left(self._starts, position) - 1
        if index < 0:
            return position
        if position <= self._ends[index]:
            return self._original_ends[index]
        return position - self._ends[index] + self._original_ends[index]
