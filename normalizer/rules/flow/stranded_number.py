"""FLO209: the number of an item or a heading on a line of its own, above its text."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from normalizer.rule import Confidence, Finding, Rule, compiled, fix, keep
from normalizer.sentences import ITEM

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

NUMBER = r"[ \t]*(?P<count>\d{1,3})[.)]\s*"
LEAST = 2  # numbers that follow each other, up or down
QUOTES = "“\"‘'«„("


def find(context: Context) -> Iterator[Finding]:
    """Line ends behind numbers that stand right above a text, where lines are set apart at all."""
    found: list[tuple[int, int]] = []
    set_apart = 0
    for number, line in enumerate(context.lines[:-1]):
        match = compiled(NUMBER).fullmatch(line)
        if match is not None and _stands_above_its_text(context, number):
            found.append((number, int(match["count"])))
            above = number and not context.is_blank(number - 1)
            set_apart += not above or line[-1].isspace()
    counts = [count for _, count in found]
    steps = sum(abs(b - a) == 1 for a, b in pairwise(counts))
    if steps + 1 < LEAST or 2 * set_apart < len(found):
        return
    for number, _ in found:
        start = context.starts[number] + len(context.lines[number].rstrip())
        below = context.lines[number + 1]
        end = context.starts[number + 1] + len(below) - len(below.lstrip())
        yield Finding(start, end, " ")


def _stands_above_its_text(context: Context, number: int) -> bool:
    """Whether a text stands right below, and no other item."""
    below = context.lines[number + 1].strip()
    if not below or ITEM.match(below):
        return False
    return below[0].isalpha() or below[0] in QUOTES


RULE = Rule(
    code="FLO209",
    damage="Number apart from its item",
    cause="The extractor put a line break between the number of an item, and its text.",
    confidence=Confidence.LIKELY,
    find=find,
    prefilter=r"(?m)^[ \t]*\d{1,3}[.)]\s*$",
    examples=(
        keep("1.\n\nIt rained on the islands.\n\n2.\n\nThen the wind turned."),
        keep("The islands\n1.\nIt rained.\n2.\nThe wind turned."),
        keep("It rained in 1980,\nas it had in\n\n12.\nNobody knew why it rained so long."),
        keep("1.\n2.\n3.\n\nThree lines are left for the names."),
        keep("1.\n- rain\n\n2.\n- wind"),
        fix(
            "The best islands\n\n1. \nElsay\n\nIt never rains there.\n\n2. \nGruna\n\nIt does.",
            "The best islands\n\n1. Elsay\n\nIt never rains there.\n\n2. Gruna\n\nIt does.",
        ),
        fix("To pack\n1. \nOne coat\n2. \nTwo hats", "To pack\n1. One coat\n2. Two hats"),
        fix("2)\nThe harbour\n\n1)\nThe mill", "2) The harbour\n\n1) The mill"),
    ),
)
