"""Characters that cannot be seen, as named chips, so that a reader can see them."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

RETURN = "\N{DOWNWARDS ARROW WITH CORNER LEFTWARDS}"
BLANK = "\N{OPEN BOX}"

# The abbreviations of the Unicode code charts, where readers may know them.
SHORT = {
    "\0": "NUL",
    "\a": "BEL",
    "\b": "BS",
    "\t": "TAB",
    "\v": "VT",
    "\f": "FF",
    "\r": "CR",
    "\N{ESCAPE}": "ESC",
    "\N{DELETE}": "DEL",
    "\N{NEXT LINE}": "NEL",
    "\N{NO-BREAK SPACE}": "NBSP",
    "\N{SOFT HYPHEN}": "SHY",
    "\N{COMBINING GRAPHEME JOINER}": "CGJ",
    "\N{ARABIC LETTER MARK}": "ALM",
    "\N{MONGOLIAN VOWEL SEPARATOR}": "MVS",
    "\N{EN QUAD}": "NQSP",
    "\N{EM QUAD}": "MQSP",
    "\N{EN SPACE}": "ENSP",
    "\N{EM SPACE}": "EMSP",
    "\N{FIGURE SPACE}": "FSP",
    "\N{PUNCTUATION SPACE}": "PSP",
    "\N{THIN SPACE}": "THSP",
    "\N{HAIR SPACE}": "HSP",
    "\N{ZERO WIDTH SPACE}": "ZWSP",
    "\N{ZERO WIDTH NON-JOINER}": "ZWNJ",
    "\N{ZERO WIDTH JOINER}": "ZWJ",
    "\N{LEFT-TO-RIGHT MARK}": "LRM",
    "\N{RIGHT-TO-LEFT MARK}": "RLM",
    "\N{LINE SEPARATOR}": "LSEP",
    "\N{PARAGRAPH SEPARATOR}": "PSEP",
    "\N{LEFT-TO-RIGHT EMBEDDING}": "LRE",
    "\N{RIGHT-TO-LEFT EMBEDDING}": "RLE",
    "\N{POP DIRECTIONAL FORMATTING}": "PDF",
    "\N{LEFT-TO-RIGHT OVERRIDE}": "LRO",
    "\N{RIGHT-TO-LEFT OVERRIDE}": "RLO",
    "\N{NARROW NO-BREAK SPACE}": "NNBSP",
    "\N{MEDIUM MATHEMATICAL SPACE}": "MMSP",
    "\N{WORD JOINER}": "WJ",
    "\N{LEFT-TO-RIGHT ISOLATE}": "LRI",
    "\N{RIGHT-TO-LEFT ISOLATE}": "RLI",
    "\N{FIRST STRONG ISOLATE}": "FSI",
    "\N{POP DIRECTIONAL ISOLATE}": "PDI",
    "\N{IDEOGRAPHIC SPACE}": "IDSP",
    "\N{ZERO WIDTH NO-BREAK SPACE}": "BOM",
}
CONTROLS = {
    "\0": "null",
    "\a": "bell",
    "\b": "backspace",
    "\t": "tab",
    "\v": "vertical tab",
    "\f": "form feed",
    "\r": "carriage return",
    "\N{ESCAPE}": "escape",
    "\N{DELETE}": "delete",
    "\N{NEXT LINE}": "next line",
}

# What belongs to an emoji is seen as the emoji; all else that leaves no ink is caught.
UNSEEN = regex.compile(
    r"""
      \U0001F3F4 [\U000E0020-\U000E007F]++                          # a flag and its tags
    | (?<=\p{Extended_Pictographic} [\uFE0F\p{EMod}]?+) \u200D (?=\p{Extended_Pictographic})
    | (?P<unseen> [\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zs}\p{Zl}\p{Zp}\u034F\uFFFC\uFFFD--[\x20\n\t]])
    """,
    regex.VERBOSE | regex.VERSION1,
)


@dataclass(frozen=True, slots=True)
class Token:
    """A piece to be shown: `text` as it stands, or, where there is a `name`, a chip."""

    text: str
    name: str = ""
    is_break: bool = False  # a line ends behind it


def tokens(text: str) -> Iterator[Token]:
    """A text that was not changed, with chips in place of what cannot be seen."""
    at = 0
    for found in UNSEEN.finditer(text, concurrent=False):
        if found["unseen"] is None:
            continue
        if found.start() > at:
            yield Token(text[at : found.start()])
        yield chip(found.group())
        at = found.end()
    if at < len(text):
        yield Token(text[at:])


def changed_tokens(text: str) -> Iterator[Token]:
    """A text that was removed or inserted: tabs, line ends and lone blanks are seen, too."""
    is_blank = not text.strip(" \n\t")
    for number, line in enumerate(text.split("\n")):
        if number:
            yield Token(RETURN, "line end", is_break=True)
        for part_number, part in enumerate(line.split("\t")):
            if part_number:
                yield chip("\t")
            if is_blank:
                yield from (Token(BLANK, "space") for _ in part)
            else:
                yield from tokens(part)


def chip(character: str) -> Token:
    """The chip of one character: its abbreviation or code point, and its name."""
    code_point = f"U+{ord(character):04X}"
    name = CONTROLS.get(character) or unicodedata.name(character, _kind(character)).lower()
    return Token(SHORT.get(character, code_point), f"{name}, {code_point}")


def _kind(character: str) -> str:
    kinds = {"Cc": "control character", "Cs": "lone surrogate", "Co": "private use character"}
    return kinds.get(unicodedata.category(character), "unassigned character")
