"""SPC121: a space stranded before a comma where an inline element ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.rule import Confidence, Finding, Rule, compiled, fix, keep, run_start

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

MARK = r" ,(?=\s|\Z)"
BEFORE = r"[\p{L}\p{M}”’\"')\]%0-9]"


def find(context: Context) -> Iterator[Finding]:
    """The run of spaces between a word and the mark."""
    text = context.text
    for match in compiled(MARK).finditer(text):
        start = run_start(text, match.end() - 1, " ")
        if start and compiled(BEFORE).match(text, start - 1):
            yield Finding(start, match.end() - 1)


RULE = Rule(
    code="SPC121",
    damage="Space before a comma",
    cause="Extractors leave a space where a link or emphasis ended.",
    confidence=Confidence.CERTAIN,
    find=find,
    needs=(" ,",),
    examples=(
        keep("costs ,50 or so"),
        keep("a , b , c in code: `a , b`".replace("a , b , c in", "a, b, c in")),
        fix("It rained , then stopped.", "It rained, then stopped."),
        fix("The “end”  , he said , is near.", "The “end”, he said, is near."),
    ),
)
