"""FLO242: a whole text that stands twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.rule import Confidence, Finding, Rule, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

SHORTEST = 200  # code points of one copy: a song may have two equal halves
LEAST_LINES = 2


def find(context: Context) -> Iterator[Finding]:
    """The second half, where the lines with something on them are those of the first half again."""
    lines = context.lines
    title = next((line for line in lines if line.strip()), "")
    if context.text.find(title, context.text.index(title) + len(title)) < 0:
        return
    filled = [number for number, line in enumerate(lines) if line.strip()]
    half, odd = divmod(len(filled), 2)
    if odd or half < LEAST_LINES or lines[filled[0]].strip() != lines[filled[half]].strip():
        return
    for one, other in zip(filled[:half], filled[half:], strict=True):
        if lines[one].strip() != lines[other].strip():
            return
    last = filled[half - 1]
    end = context.starts[last] + len(lines[last])
    if end >= SHORTEST and max(len(lines[number]) for number in filled) >= SHORTEST // 2:
        yield Finding(end, context.starts[filled[-1]] + len(lines[filled[-1]]))


COPY = (
    "The mill by the river\n\nThe council of the town met on Monday evening to talk about the mill,"
    " which has stood empty since the storm of last winter.\n\nNo decision was made, and the miller"
    " went home as he had come: alone, on foot, and in the rain."
)

RULE = Rule(
    code="FLO242",
    damage="Doubled text",
    cause="A page holds its article twice, for wide and narrow screens.",
    confidence=Confidence.LIKELY,
    find=find,
    needs=("\n",),
    examples=(
        keep("Row, row, row your boat\nGently down the stream\n" * 2),
        keep(f"{COPY}\n\nA third thing came up.\n\n{COPY}"),
        fix(f"{COPY}\n\n{COPY}", COPY),
        fix(f"{COPY}\n{COPY}\n", f"{COPY}\n"),
    ),
)
