"""SPC111: more than one space between two words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.rule import Confidence, Finding, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

# Two spaces behind an end mark are a typist's habit: SPC112 asks whether they are one here.
# Beside bars, operators and the like they keep columns.
SPACES = r"  (?<=[\p{L}\p{M}\p{N},;%]  ) *+(?=[\p{L}\p{N}(“‘„«\"'&]|\p{Sc}\p{N})"
LETTERS_APART = r"[\p{L} ]?\p{L} \p{L} {2,}\p{L} \p{L}"
INDENT = "  "


def find(context: Context) -> Iterator[Finding]:
    """Not on indented lines, whose writer sets spaces with care."""
    text = context.text
    for match in compiled(SPACES).finditer(text):
        if compiled(LETTERS_APART).match(text, max(0, match.start() - 4)):
            continue  # the gap between two words of a heading whose letters are set apart
        if not context.lines[context.line_at(match.start())].startswith(INDENT):
            yield Finding(match.start(), match.end(), " ")


RULE = Rule(
    code="SPC111",
    damage="Doubled spaces",
    cause="A removed inline element leaves the spaces from both its sides.",
    confidence=Confidence.CERTAIN,
    find=find,
    prefilter=r"[\p{L}\p{M}\p{N},;%]  ",
    examples=(
        keep("name      age\nAlice      30\nBob        25"),
        keep("An end.  Two spaces, as typists do.  Always so.  Really."),
        keep("    An indented  line\n  k  =  1"),
        keep("ls -l  |  wc  ||  true"),
        fix("The  vote was   close.", "The vote was close."),
        fix("She said,  and  left.", "She said, and left."),
    ),
)
