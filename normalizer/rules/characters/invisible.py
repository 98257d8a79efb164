"""CHR131: zero-width spaces, byte order marks and word joiners that stand in or beside words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.rule import Confidence, Finding, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

BYTE_ORDER_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"
ZERO_WIDTH = f"\N{ZERO WIDTH SPACE}\N{WORD JOINER}{BYTE_ORDER_MARK}"
# Scripts that are written without spaces, and part their words by U+200B.
UNSPACED = r"[\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}\p{Tibetan}\p{Javanese}\p{Balinese}\p{Tai_Le}]"


def find(context: Context) -> Iterator[Finding]:
    """Runs of such characters, but not between words of an unspaced script."""
    text = context.text
    for match in compiled(f"[{ZERO_WIDTH}]+").finditer(text):
        around = (
            text[max(0, match.start() - 1) : match.start()] + text[match.end() : match.end() + 1]
        )
        if BYTE_ORDER_MARK in match[0] or not compiled(UNSPACED).search(around):
            yield Finding(match.start(), match.end())


RULE = Rule(
    code="CHR131",
    damage="Invisible characters",
    cause="Editors and pages put zero-width characters into words to allow or forbid line breaks.",
    confidence=Confidence.CERTAIN,
    find=find,
    needs=tuple(ZERO_WIDTH),
    examples=(
        keep("สวัสดี\N{ZERO WIDTH SPACE}ชาวโลก"),
        keep("می\N{ZERO WIDTH NON-JOINER}خواهم"),
        fix("a long\N{ZERO WIDTH SPACE}word\N{WORD JOINER}s", "a longwords"),
        fix("\N{ZERO WIDTH NO-BREAK SPACE}The first line", "The first line"),
    ),
)
