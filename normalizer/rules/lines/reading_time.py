"""LIN111: a line that says how long the article takes to read."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from normalizer.context import openings
from normalizer.languages import furniture
from normalizer.rule import Confidence, Fact, Finding, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

FIGURE = r"\d"


def find(context: Context) -> Iterator[Finding]:
    """Whole lines alone: "a three-minute read" in a sentence is the writer's."""
    for number in context.opened(_begins()):
        line = context.lines[number]
        match = _pattern().fullmatch(line) if compiled(FIGURE).search(line) else None
        if match:
            start = context.starts[number]
            group = 1 if match[1] else 2
            fact = Fact(
                "reading_minutes",
                int(match[group]),
                start + match.start(group),
                start + match.end(group),
            )
            yield Finding(*context.span(number, number), facts=(fact,))


@cache
def _begins() -> frozenset[str]:
    """A phrase, or a figure with what may stand before and behind it."""
    figures = {"0", "00", "0-", "0 ", "< ", "<0", "~0", "≈0"}
    return openings("reading_time") | figures | {f"0{unit[0]}" for unit in furniture("minutes")}


@cache
def _pattern() -> regex.Pattern[str]:
    before, unit, behind = (_any(family) for family in ("reading_time", "minutes", "read"))
    return regex.compile(
        rf"""
        \s* (?:
            {before} \s* [:：\-–—|]? \s* [<~≈]? \s* (\d{{1,3}})      # Read time: 2 min
                \s* -? {unit}? \.? (?: ,? \s* \d{{1,2}} \s* \p{{L}}+ )?   # …, 12 seconds
          | [<~≈]? \s* (\d{{1,3}}) \s* -? {unit} \.? \s*             # 3 min read
                (?:de\ |di\ |para\ )? {behind}
        ) \s* [.!]? \s*
        """,
        regex.VERBOSE | regex.IGNORECASE,
    )


def _any(family: str) -> str:
    longest_first = sorted(furniture(family), key=lambda phrase: (-len(phrase), phrase))
    return f"(?:{'|'.join(regex.escape(phrase, literal_spaces=False) for phrase in longest_first)})"


RULE = Rule(
    code="LIN111",
    damage="Reading time",
    cause="Blog themes print an estimate of the reading time above the article.",
    confidence=Confidence.CERTAIN,
    find=find,
    examples=(
        keep("Reading time: 4 minutes a page was what most of the children needed."),
        keep("Prep time: 20 minutes"),
        keep("It is a 3 min read, she said."),
        keep("20 minutes"),
        fix("Rain\n\nRead Time:2 Minute\n\nIt rained.", "Rain\n\nIt rained.", reading_minutes=2),
        fix("Rain\nReading time: 4 min\nIt rained.", "Rain\nIt rained.", reading_minutes=4),
        fix("Read Time:3 Minute, 12 Second\nIt rained.", "It rained.", reading_minutes=3),
        fix("3 min read\n\nIt rained.", "It rained.", reading_minutes=3),
        fix("Regen\n\nLesezeit: 5 Minuten\n\nEs goss.", "Regen\n\nEs goss.", reading_minutes=5),
    ),
)
