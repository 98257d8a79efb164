"""Spans that no rule may cut into: addresses, code, and texts whose lines and gaps carry meaning.

An edit may remove a guarded span whole, with what stands around it, but neither begin nor end nor
stay inside one. The engine asks here only when a rule has found something, so plain prose pays
nothing. A guard that is wrong costs a missed repair; a missing one costs good text. So the tests
below rather say "guarded" when a block looks like code or verse.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, TypeAlias

import regex

from normalizer.rule import Guarded

if TYPE_CHECKING:
    from normalizer.context import Context


Blocks: TypeAlias = Sequence[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Guard:
    """A span of this kind, `start` to `end`, in code points."""

    start: int
    end: int
    kind: Guarded


# What addresses have and other words have not: a scheme, "www.", a path behind a host.
ADDRESS = (
    ("://", regex.compile(r"://(?=[^\s])")),
    ("www.", regex.compile(r"www\.(?=[\p{L}\p{N}])")),
    ("/", regex.compile(r"/(?<=\.[A-Za-z]{2,24}/)(?=[\w?#])")),
)
MOST_LINES = 200  # touched lines that are looked at one by one
LONGEST_HOST = 256  # code points before the part that tells an address
# An address ends before marks that close the sentence or the bracket around it.
ADDRESS_END = regex.compile(r"[^\s<>\"“”«»]*[^\s<>\"“”«».,;:!?'’)\]}]")
OPENERS = "<>\"“”«»([{‘'"
EMAIL = regex.compile(r"(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,8}\p{L}{2,24}")
INLINE_CODE = regex.compile(r"(?<!`)`[^`\n]{1,200}`(?!`)")
FENCE = regex.compile(r"^[ ]{0,3}(`{3,}|~{3,})[^`\n]*$")
INDENT = regex.compile(r"^(?:[ ]{4}|\t)[ \t]*\S")
# What lines of programs have and lines of prose hardly ever do: ends, beginnings, assignments.
CODE_ENDS = regex.compile(
    r"\w\(\S*\)\s*[;:{]?$|^(?:if|while|for|else|elif|try|except|switch|def|class)\b.*[:{]$"
)
CODE_BEGINNINGS = (
    "#include", "#define", "import ", "def ", "function ", "const ", "let ", "var ", "public ",
    "private ", "$ ", ">>> ", "<?php", "<!--", "//", "/*", "*/", "@",
)  # fmt: skip
CODE_BEGINS = regex.compile(
    r"""
      \#include|\#define|import\ [\w.]+(?:\ as\ \w+)?$|def\ \w+\(|function\ \w+\(|const\ \w+\ =
    | let\ \w+\ =|var\ \w+\ =|(?:public|private)\ .*[({;]|\$\ \w|>>>\ |<\?php|<!--|//|/\*|\*/
    | @\w+(?:\(|$)
    """,
    regex.VERBOSE,
)
ASSIGNMENT = regex.compile(r"[\w.\[\]]+ (?:=|\+=|-=|:=|=>|==) \S")
LONGEST_CODE = 200  # code points: longer lines are prose, or nothing that is worth a guard
COLUMN_GAP = regex.compile(r"\S(?:[ ]{2,}|[ ]*\t[ \t]*)(?=\S)")
LIST_ITEM = regex.compile(r"^\s*(?:[-*+•‣·–—]|\d{1,3}[.)]|\p{L}[.)])\s")
VERSE_WORDS = range(2, 13)
VERSE_LENGTH = range(8, 66)  # code points: longer lines are prose, shorter ones labels
VERSE_LINES = 4  # at least, over stanzas of at least two
TABLE_ROWS = 2
PREFORMATTED_ROWS = 3


def guards(context: Context, touched: Sequence[int] | None = None) -> tuple[Guard, ...]:
    """Guarded spans of a text, sorted by start; spans of different kinds may overlap.

    With `touched`, sorted line numbers, blocks without any of these lines may be left out.
    """
    blocks = context.blocks if touched is None else _with_any(context.blocks, touched)
    found = list(_addresses(context, touched))
    found += [guard for finder in FINDERS for guard in finder(context)]
    found += [guard for finder in BLOCK_FINDERS for guard in finder(context, blocks)]
    return tuple(sorted(found, key=lambda guard: (guard.start, -guard.end)))


def _with_any(
    blocks: Sequence[tuple[int, int]], touched: Sequence[int]
) -> Sequence[tuple[int, int]]:
    """The blocks that hold one of the sorted line numbers."""
    kept = []
    for first, last in blocks:
        at = bisect_left(touched, first)
        if at < len(touched) and touched[at] <= last:
            kept.append((first, last))
    return kept


def _addresses(context: Context, touched: Sequence[int] | None) -> Iterator[Guard]:
    """Web and mail addresses; none spans a line, so it is enough to look at the touched lines."""
    if touched is None or len(touched) > MOST_LINES:
        yield from _addresses_in(context.text, 0)
        return
    for number in touched:
        yield from _addresses_in(context.lines[number], context.starts[number])


def _addresses_in(text: str, offset: int) -> Iterator[Guard]:
    for literal, telling in ADDRESS:
        if literal in text:
            for start, end in _urls(text, telling):
                yield Guard(offset + start, offset + end, Guarded.URL)
    if "@" in text:
        for match in EMAIL.finditer(text):
            yield Guard(offset + match.start(), offset + match.end(), Guarded.EMAIL)


def _urls(text: str, telling: regex.Pattern[str]) -> Iterator[tuple[int, int]]:
    """The words around each match, from a blank or a bracket to where the address ends."""
    reached = 0
    for match in telling.finditer(text):
        if match.start() < reached:
            continue
        before = text[max(reached, match.start() - LONGEST_HOST) : match.start()]
        host = before.rsplit(None, 1)[-1] if before and not before[-1].isspace() else ""
        for mark in OPENERS:
            host = host.rpartition(mark)[2]
        end = ADDRESS_END.match(text, match.end())
        reached = end.end() if end else match.end()
        yield match.start() - len(host), reached


def _marked_code(context: Context) -> Iterator[Guard]:
    """Fenced blocks (a fence that is never closed guards to the end), and `inline code`."""
    if "`" not in context.text and "~~~" not in context.text:
        return
    opened, fence = -1, ""
    for number, line in enumerate(context.lines):
        match = FENCE.match(line)
        if not match:
            continue
        if opened < 0:
            opened, fence = number, match[1]
        elif match[1].startswith(fence) and line.strip() == match[1]:
            yield _block(context, opened, number, Guarded.CODE)
            opened = -1
    if opened >= 0:
        yield _block(context, opened, len(context.lines) - 1, Guarded.CODE)
    for match in INLINE_CODE.finditer(context.text):
        yield Guard(*match.span(), Guarded.CODE)


def _looks_like_code(context: Context, blocks: Blocks) -> Iterator[Guard]:
    """Blocks in which at least every other line has the form of a program's."""
    for first, last in blocks:
        lines = context.lines[first : last + 1]
        coded = sum(map(_is_code, lines))
        if (coded > 1 and 2 * coded >= len(lines)) or (coded and all(map(INDENT.match, lines))):
            yield _block(context, first, last, Guarded.CODE)


def _is_code(line: str) -> bool:
    """Cheap looks at both ends first: most lines are prose."""
    line = line.strip()
    if len(line) > LONGEST_CODE:
        return False
    if line[-1] in ";{}" or (line[-1] in "):" and CODE_ENDS.search(line)):
        return True
    if line.startswith(CODE_BEGINNINGS) and CODE_BEGINS.match(line):
        return True
    return "= " in line and ASSIGNMENT.match(line) is not None


def _tables(context: Context) -> Iterator[Guard]:
    """Rows of cells divided by bars or tabs, and rows whose blanks keep columns in line."""
    if "|" in context.text:
        yield from _runs(context, "|", _has_bars, TABLE_ROWS, Guarded.TABLE)
    if "\t" in context.inventory:
        yield from _runs(context, "\t", _has_tabs, TABLE_ROWS, Guarded.TABLE)
    if "  " in context.text:
        yield from _runs(context, "  ", _has_columns, PREFORMATTED_ROWS, Guarded.PREFORMATTED)


def _has_bars(line: str) -> bool:
    return line.count("|") > 1


def _has_tabs(line: str) -> bool:
    return "\t" in line.strip()


def _has_columns(line: str) -> bool:
    return len(line) < LONGEST_CODE and COLUMN_GAP.search(line) is not None


def _verse(context: Context, blocks: Blocks) -> Iterator[Guard]:
    """Stanzas of short lines of a few words, broken where the poet wants."""
    for first, last in blocks:
        if last - first + 1 < VERSE_LINES:
            continue
        lines = [line.strip() for line in context.lines[first : last + 1]]
        set_apart = context.lines[first : last + 1]
        if _is_cut_at_tags(set_apart):
            continue
        if all(map(_may_be_verse, lines)) and (
            _sounds(lines) or _is_ragged(context, lines) or _alternates(set_apart)
        ):
            yield _block(context, first, last, Guarded.VERSE)


def _is_cut_at_tags(lines: Sequence[str]) -> bool:
    """Whether a few lines go on behind a single space, which an inline tag left there."""
    behind = sum(line[0] == " " and line[1:2].islower() for line in lines)
    return 0 < behind <= len(lines) // 2


def _alternates(lines: Sequence[str]) -> bool:
    """Whether every other line is set in, as poets do and no page does by itself."""
    outer, inner = lines[0::2], lines[1::2]
    return not any(line[0].isspace() for line in outer) and all(
        line[:2].isspace() for line in inner
    )


def _may_be_verse(line: str) -> bool:
    return (
        len(line) in VERSE_LENGTH
        and len(line.split()) in VERSE_WORDS
        and not LIST_ITEM.match(line)
        and any(map(str.islower, line))
    )


def _sounds(lines: Sequence[str]) -> bool:
    """Whether the line ends are those of verse: commas and open ends, and not cut at one width."""
    open_ends = sum(line[-1] not in ".!?…:" for line in lines)
    commas = sum(line[-1] in ",;—–" for line in lines)
    capitals = sum(line[0].isupper() for line in lines)
    if not (2 * open_ends >= len(lines) and commas) or _is_full(lines):
        return False
    return 4 * commas >= len(lines) or 4 * capitals >= 3 * len(lines)


def _is_full(lines: Sequence[str]) -> bool:
    """Whether no line had room for the first word of the next, as hard-wrapped prose has none."""
    width = max(map(len, lines))
    return all(
        len(line) + 1 + len(behind.split(None, 1)[0]) > width for line, behind in pairwise(lines)
    )


def _is_ragged(context: Context, lines: Sequence[str]) -> bool:
    """Whether sentences run over short lines most of which had room for more: free verse."""
    open_ends = sum(line[-1] not in ".!?…:" for line in lines)
    if 2 * open_ends < len(lines):
        return False
    width = max(map(len, lines))
    roomy = sum(
        len(line) + 1 + len(behind.split(None, 1)[0]) <= width for line, behind in pairwise(lines)
    )
    if 3 * roomy < len(lines):
        return False
    known = context.language.function_words
    return sum(word in known for line in lines for word in line.casefold().split()) >= len(lines)


FINDERS: tuple[Callable[[Context], Iterator[Guard]], ...] = (
    _marked_code,
    _tables,
)
BLOCK_FINDERS: tuple[Callable[[Context, Blocks], Iterator[Guard]], ...] = (
    _looks_like_code,
    _verse,
)

Test: TypeAlias = Callable[[str], bool]


def _runs(context: Context, held: str, test: Test, least: int, kind: Guarded) -> Iterator[Guard]:
    """A guard for each run of `least` or more lines that all hold a string and pass `test`."""
    for first, last in _lines_where(context, held, test):
        if last - first + 1 >= least:
            yield _block(context, first, last, kind)


def _lines_where(context: Context, held: str, test: Test) -> Iterator[tuple[int, int]]:
    passed = [number for number, line in enumerate(context.lines) if held in line and test(line)]
    for _, run in groupby(enumerate(passed), lambda pair: pair[1] - pair[0]):
        numbers = [number for _, number in run]
        yield numbers[0], numbers[-1]


def _block(context: Context, first: int, last: int, kind: Guarded) -> Guard:
    """The lines `first` to `last` without the line end behind them."""
    return Guard(context.starts[first], context.starts[last + 1] - 1, kind)


class Fence:
    """The guards of one text in the form that asks least: their union, as sorted disjoint spans."""

    __slots__ = ("_ends", "_starts")

    def __init__(self, guarded: Iterable[Guard]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for guard in guarded:
            if self._ends and guard.start < self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], guard.end)
            else:
                self._starts.append(guard.start)
                self._ends.append(guard.end)

    def cuts(self, start: int, end: int) -> bool:
        """Whether an edit of `start` to `end` would begin, end or stay inside a guarded span."""
        first = bisect_right(self._ends, start)  # the first span that ends behind `start`
        if first == len(self._starts):
            return False
        if start == end:
            return self._starts[first] < start
        last = bisect_left(self._starts, end) - 1  # the last one that starts before `end`
        if last < first:
            return False
        return self._starts[first] < start or self._ends[last] > end


def fence(
    context: Context, enters: frozenset[Guarded], places: Iterable[int] | None = None
) -> Fence:
    """The fence around the guarded spans of a text, but those of the kinds in `enters`.

    With `places`, only what can hold one of these offsets need be fenced.
    """
    touched = None if places is None else sorted(set(map(context.line_at, places)))
    return Fence(guard for guard in guards(context, touched) if guard.kind not in enters)
