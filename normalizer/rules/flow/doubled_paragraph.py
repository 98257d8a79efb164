"""FLO241: a paragraph that stands twice in a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.rule import Confidence, Finding, Rule, fix, keep
from normalizer.sentences import WIDE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

SHORTEST = 60  # code points: refrains, labels and table rows are shorter
LEAST_WORDS = 8
SHORTEST_WIDE = 30  # code points of a paragraph in a script without spaces


def find(context: Context) -> Iterator[Finding]:
    """The second of two equal lines of prose that follow each other, blank lines apart or not."""
    wide = WIDE.search("".join(context.inventory)) is not None
    least = SHORTEST_WIDE if wide else SHORTEST
    long = [line for line in context.lines if len(line) >= least]
    if len(set(map(str.strip, long))) == len(long):
        return
    previous = -1
    for number, line in enumerate(context.lines):
        if not line.strip():
            continue
        if previous >= 0 and line.strip() == context.lines[previous].strip() and _is_prose(line):
            start = context.starts[previous] + len(context.lines[previous])
            yield Finding(start, context.starts[number] + len(line))
        previous = number


def _is_prose(line: str) -> bool:
    if WIDE.match(line.lstrip()[:1]):
        return len(line) >= SHORTEST_WIDE
    return len(line) >= SHORTEST and line.count(" ") + 1 >= LEAST_WORDS


RULE = Rule(
    code="FLO241",
    damage="Doubled paragraph",
    cause="A page holds its text twice, for wide and narrow screens or as a teaser.",
    confidence=Confidence.LIKELY,
    find=find,
    examples=(
        keep("山高，路远。\n山高，路远。"),
        fix(
            "市议会星期一晚上开会讨论河边的旧磨坊，但是没有作出任何决定，大家就回家了。\n\n"
            "市议会星期一晚上开会讨论河边的旧磨坊，但是没有作出任何决定，大家就回家了。",
            "市议会星期一晚上开会讨论河边的旧磨坊，但是没有作出任何决定，大家就回家了。",
        ),
        keep("Row, row, row your boat\nRow, row, row your boat\nGently down the stream"),
        keep("0 0 0 0 0 0 0 0 0 0\n0 0 0 0 0 0 0 0 0 0\n0 0 0 0 0 0 0 0 0 0"),
        fix(
            "The council of the town met on Monday evening to talk about the bridge.\n\n"
            "The council of the town met on Monday evening to talk about the bridge.\n\nIt rained.",
            "The council of the town met on Monday evening to talk about the bridge.\n\nIt rained.",
        ),
        fix(
            "It rained on the day on which the council met to talk about the bridge.\n"
            "It rained on the day on which the council met to talk about the bridge.",
            "It rained on the day on which the council met to talk about the bridge.",
        ),
    ),
)
