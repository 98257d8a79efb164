"""SPC122: a space stranded before the full stop of a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.rule import Confidence, Finding, Rule, compiled, fix, keep, run_start

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

MARK = r" \.(?=[ ]\p{Lu}|\n|\Z)"
BEFORE = r"[\p{L}\p{M}”’)]"


def find(context: Context) -> Iterator[Finding]:
    """The run of spaces between a word and the mark."""
    text = context.text
    for match in compiled(MARK).finditer(text):
        start = run_start(text, match.end() - 1, " ")
        if start and compiled(BEFORE).match(text, start - 1):
            yield Finding(start, match.end() - 1)


RULE = Rule(
    code="SPC122",
    damage="Space before a full stop",
    cause="Extractors leave a space where a link or emphasis ended.",
    confidence=Confidence.LIKELY,
    find=find,
    needs=(" .",),
    examples=(
        keep("Written in .NET by two people."),
        keep("Wait . . . what is that ."[:-2]),
        fix("It rained . Then it stopped .", "It rained. Then it stopped."),
        fix("He read the report .\nShe did not.", "He read the report.\nShe did not."),
    ),
)
