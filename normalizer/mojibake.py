"""ftfy's repair of mojibake as spans, with an exact short cut around the lines it cannot change.

`ftfy.fix_encoding` leaves a line alone unless `ftfy.badness.BADNESS_RE` matches in it. That
pattern is an alternation of short sequences of character classes, so every match contains a
character of at least one class in each alternative. Choosing the rarest class of each gives about
250 key characters (no quotes, dashes or no-break spaces among them): a text without any holds no
mojibake, and around those it has it is enough to search a few characters. The keys are read from
the pattern itself, and so follow new versions of ftfy; the test-suite compares both ways on any
text.
"""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

import ftfy
from ftfy.badness import BADNESS_RE

if TYPE_CHECKING:
    from collections.abc import Iterator

# Python's own reading of a pattern. The module is not public, but alike in 3.11 to 3.14.
_parser = import_module("re._parser")
_tokens = import_module("re._constants")

# Characters of ordinary prose: a class that holds one of them is a poor key.
COMMON = frozenset(
    "\N{NO-BREAK SPACE}\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}"
    "\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}\N{EN DASH}\N{EM DASH}"
    "\N{HORIZONTAL ELLIPSIS}\N{BULLET}\N{COPYRIGHT SIGN}\N{TRADE MARK SIGN}\N{EURO SIGN}"
    "\N{DEGREE SIGN}\N{REGISTERED SIGN}\N{POUND SIGN}"
)
LONGEST = 1_000_000  # code points that ftfy takes at once (its max_decode_length)
ASCII_WORD = re.compile(r"[!-~]+")
UNUSABLE = 10**9  # the cost of a part of a pattern that names no characters


def repairs(line: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and replacement of what ftfy would change in one line, in code points."""
    if line.isascii() or not is_suspect(line):
        return
    for start in range(0, len(line), LONGEST):
        piece = line[start : start + LONGEST]
        fixed = ftfy.fix_encoding(piece)
        for begin, end, after in differences(piece, fixed):
            yield start + begin, start + end, after


def is_suspect(line: str) -> bool:
    """Whether `BADNESS_RE` matches anywhere in the line; exact, and quick where keys are rare."""
    reach = longest_match()
    return any(
        BADNESS_RE.search(line, max(0, match.start() - reach), match.end() + reach)
        for match in _near_keys().finditer(line)
    )


def differences(before: str, after: str) -> Iterator[tuple[int, int, str]]:
    """Spans of `before` that differ, with what stands there in `after`.

    Encodings that ftfy deals with agree on ASCII, so the words of ASCII letters stand in both, in
    the same order, and only what lies between them can differ. Linear, unlike a general diff.
    """
    if before == after:
        return
    words, others = (list(ASCII_WORD.finditer(text)) for text in (before, after))
    if [match[0] for match in words] != [match[0] for match in others]:
        yield _trimmed(before, after, 0, len(before), 0, len(after))
        return
    at = there = 0
    for word, other in zip(words, others, strict=True):
        if before[at : word.start()] != after[there : other.start()]:
            yield _trimmed(before, after, at, word.start(), there, other.start())
        at, there = word.end(), other.end()
    if before[at:] != after[there:]:
        yield _trimmed(before, after, at, len(before), there, len(after))


def _trimmed(
    before: str, after: str, start: int, end: int, begin: int, stop: int
) -> tuple[int, int, str]:
    """The span without what both have in common at its beginning and its end."""
    while start < end and begin < stop and before[start] == after[begin]:
        start, begin = start + 1, begin + 1
    while start < end and begin < stop and before[end - 1] == after[stop - 1]:
        end, stop = end - 1, stop - 1
    return start, end, after[begin:stop]


@cache
def keys() -> frozenset[str]:
    """Characters of which every text that `BADNESS_RE` matches holds at least one."""
    return frozenset(map(chr, _rarest(_parser.parse(BADNESS_RE.pattern, BADNESS_RE.flags))))


@cache
def longest_match() -> int:
    """The length, in code points, of the longest match of `BADNESS_RE`."""
    return int(_parser.parse(BADNESS_RE.pattern, BADNESS_RE.flags).getwidth()[1])


@cache
def _near_keys() -> re.Pattern[str]:
    """Stretches of text in which one key character is never far from the next."""
    key = f"[{re.escape(''.join(sorted(keys())))}]"
    other = key.replace("[", "[^", 1)
    gap = 2 * longest_match()
    return re.compile(f"{key}+(?:{other}{{1,{gap}}}{key}+)*")


def _rarest(sequence: object) -> frozenset[int]:
    """The cheapest set of code points of which every match of a parsed sequence holds one."""
    choices = [_named(token, value) for token, value in sequence]  # type: ignore[attr-defined]
    return min(choices, key=_cost)


def _named(token: object, value: object) -> frozenset[int]:
    """Code points of which a match of one parsed item holds one; empty where none are named."""
    if token is _tokens.LITERAL:
        return frozenset({value})  # type: ignore[arg-type]
    if token is _tokens.BRANCH:
        parts = [_rarest(alternative) for alternative in value[1]]  # type: ignore[index]
        return frozenset().union(*parts) if all(parts) else frozenset()
    if token is _tokens.IN:
        return _class_members(value)
    return frozenset()


def _class_members(items: object) -> frozenset[int]:
    members: set[int] = set()
    for token, value in items:  # type: ignore[attr-defined]
        if token is _tokens.LITERAL:
            members.add(value)
        elif token is _tokens.RANGE:
            members.update(range(value[0], value[1] + 1))
        else:  # a negation or a category such as \w names no characters of its own
            return frozenset()
    return frozenset(members)


def _cost(members: frozenset[int]) -> int:
    if not members:
        return UNUSABLE
    weights = (10**6 if point < 128 else 10**3 if chr(point) in COMMON else 1 for point in members)
    return sum(weights)
