"""FLO244: a heading or caption that stands twice in a row, among paragraphs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer import sentences
from normalizer.rule import Confidence, Finding, Rule, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

LENGTHS = range(20, 160)  # code points: shorter ones are labels, cells and refrains
LEAST_WORDS = 4
PROSE = 100  # code points of a line that is surely running text


def find(context: Context) -> Iterator[Finding]:
    """The second of two equal lines, where a paragraph of prose stands on one of their sides."""
    for label, numbers in context.labels.items():
        if len(numbers) < len("ab") or len(label) < LENGTHS.start:
            continue
        if label.count(" ") + 1 < LEAST_WORDS or len(numbers) > len("ab"):
            continue
        first, second = numbers
        if _is_doubled(context, first, second):
            start = context.starts[first] + len(context.lines[first].rstrip())
            end = context.starts[second] + len(context.lines[second].rstrip())
            yield Finding(start, end)


def _is_doubled(context: Context, first: int, second: int) -> bool:
    line = context.lines[first].strip()
    if len(line) not in LENGTHS or line != context.lines[second].strip():
        return False
    if context.beside(first, 1) != second or line[-1] in ",;" or sentences.ITEM.match(line):
        return False
    around = (context.beside(first, -1), context.beside(second, 1))
    return any(number is not None and len(context.lines[number]) >= PROSE for number in around)


REPORT = (
    "The council of the town has sold the mill that has stood empty since the storm of last winter,"
    " it said."
)

RULE = Rule(
    code="FLO244",
    damage="Doubled line",
    cause="A page prints a title or a caption twice, for wide and narrow screens.",
    confidence=Confidence.LIKELY,
    find=find,
    needs=("\n",),
    examples=(
        keep("Row, row, row your boat\nRow, row, row your boat\nGently down the stream"),
        keep("Shall we go down to the sea\nShall we go down to the sea\n\nAnd wait there"),
        keep(f"– Is it you, my dear old friend?\n– Is it you, my dear old friend?\n\n{REPORT}"),
        keep("Three goals to two, after time\nThree goals to two, after time\n" * 2),
        fix(
            f"The mill by the river is sold\n\nThe mill by the river is sold\n\n{REPORT}",
            f"The mill by the river is sold\n\n{REPORT}",
        ),
        fix(
            f"{REPORT}\nThe mill, seen from the bridge\nThe mill, seen from the bridge\n",
            f"{REPORT}\nThe mill, seen from the bridge\n",
        ),
    ),
)
