"""LIN181: a copyright notice, alone on its line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.rule import (
    Confidence,
    Fact,
    Finding,
    Guarded,
    Rule,
    compiled,
    fix,
    furniture_lines,
    keep,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

# The sign, or what may stand for it, before a year or behind the word: whose right it is.
SIGN = r"(?i)©|\(c\)\s*\d{4}|copyright\s+\d{4}"


def find(context: Context) -> Iterator[Finding]:
    """Known lines; one with the sign says whose right it is."""
    for finding in NOTICES(context):
        lines = range(context.line_at(finding.start), context.line_at(finding.end - 1) + 1)
        facts = (fact for number in lines for fact in _facts(context, number))
        yield Finding(finding.start, finding.end, facts=tuple(facts))


def _facts(context: Context, number: int) -> Iterator[Fact]:
    line = context.lines[number]
    if compiled(SIGN).search(line):
        value = line.strip()
        start = context.starts[number] + line.index(value)
        yield Fact("copyright", value, start, start + len(value))


NOTICES = furniture_lines("copyright")

RULE = Rule(
    code="LIN181",
    damage="Copyright notice",
    cause="The footer of the site was extracted with the article.",
    confidence=Confidence.LIKELY,
    find=find,
    families=frozenset({"copyright"}),
    enters=frozenset({Guarded.VERSE}),  # a few short lines may look like a stanza
    examples=(
        keep("Copyright lasts for seventy years after the author has died."),
        keep("All rights reserved for members were lost in the fire."),
        fix("It rained.\n\nAll rights reserved.\n", "It rained.\n"),
        fix(
            "It rained.\n\n© 2024 The Harbour Post. All rights reserved.\n",
            "It rained.\n",
            copyright="© 2024 The Harbour Post. All rights reserved.",
        ),
    ),
)
