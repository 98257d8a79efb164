"""Counts of the kinds of characters on each line, for all lines of a text at once."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

Integers: TypeAlias = npt.NDArray[np.int64]
Kinds: TypeAlias = npt.NDArray[np.uint8]

LOWER, UPPER, CASELESS, WIDE, DIGIT, SPACE, STOP, COMMA, SEPARATOR, MARK, SYMBOL, END = range(12)
KINDS = 12
STOPS = frozenset(".!?。！？…।؟۔‼⁉")
COLONS = frozenset(":：")
COMMAS = frozenset(",;、，；،؛")
SEPARATORS = frozenset("|·•›»→/>–—«‹←▪■►▸●∙⋅")
ASTRAL = 0x10000  # all code points from here on count as symbols
# Scripts that write words without spaces between them: CJK, Thai, halfwidth kana.
UNSPACED = (
    range(0x0E00, 0x0E80),
    range(0x2E80, 0xA000),
    range(0xF900, 0xFB00),
    range(0xFF66, 0xFFA0),
)
BY_CATEGORY = {
    "Ll": LOWER, "Lu": UPPER, "Lt": UPPER, "Lo": CASELESS, "Lm": CASELESS, "Mn": LOWER,
    "Me": LOWER, "Mc": CASELESS, "Nd": DIGIT, "Zs": SPACE, "Zl": SPACE, "Zp": SPACE,
}  # fmt: skip


@cache
def _kinds() -> Kinds:
    """The kind of each code point of the first plane, and one more for all others."""
    return np.array([*map(_kind, map(chr, range(ASTRAL))), SYMBOL], np.uint8)


def _kind(character: str) -> int:
    for marks, kind in ((STOPS, STOP), (COMMAS, COMMA), (SEPARATORS, SEPARATOR)):
        if character in marks:
            return kind
    if character == "\n":
        return END
    if character.isspace():
        return SPACE
    category = unicodedata.category(character)
    kind = BY_CATEGORY.get(category, MARK if category[0] == "P" else SYMBOL)
    if kind == CASELESS and any(ord(character) in script for script in UNSPACED):
        return WIDE
    return kind


@dataclass(frozen=True, slots=True)
class Letters:
    """Rows are lines, columns kinds: all characters, and those that begin a word."""

    characters: Integers
    beginnings: Integers


def count(text: str, lines: int) -> Letters:
    """The kinds on each of the `lines` lines of a text."""
    points = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
    kinds = _kinds().take(points, mode="clip")
    ends = kinds == END
    until = np.flatnonzero(ends) + 1  # a line end counts for the line it ends
    lengths = np.diff(until, prepend=0, append=len(kinds))
    cells = np.repeat(np.arange(0, lines * KINDS, KINDS), lengths) + kinds
    apart = (kinds == SPACE) | (kinds == MARK) | ends
    begins = ~apart
    begins[1:] &= apart[:-1]
    size = lines * KINDS
    return Letters(
        np.bincount(cells, minlength=size).reshape(lines, KINDS),
        np.bincount(cells[begins], minlength=size).reshape(lines, KINDS),
    )
