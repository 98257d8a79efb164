"""LIN111: a line that says how long the article takes to read."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import re2

from normalizer.context import openings
from normalizer.languages import furniture
from normalizer.rule import Confidence, Fact, Finding, Guarded, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

FIGURE = r"\d"
# What stands before the minutes, and behind: "Read time: 2 min", "3 min read".
TIME = (
    r"(?:[-*•–]\s+)?(?P<before>\D{0,60}?)[<~≈]?\s*(?P<minutes>\d{1,3})(?P<rest>(?!\d).{0,40}?)\s*"
)
LONGEST = 120  # code points of a line: TIME matches no longer one but with many blanks
BULLETS = "-*•–"
LONGEST_ITEM = 30  # … and of one behind a bullet
SECONDS = r"\.?(?:,?\s*\d{1,2}\s*\p{L}+)?\s*[.!]?"
SMALL_WORDS = r"^(?:de|di|para) "
UNITS = "|".join(map(re2.escape, sorted(furniture("minutes"))))
AROUND = " \t\N{NO-BREAK SPACE}:：-–—|"


def find(context: Context) -> Iterator[Finding]:
    """Whole lines alone: "a three-minute read" in a sentence is the writer's."""
    for number in context.opened(_begins(context.lang)):
        line = context.lines[number]
        short = len(line) <= (LONGEST_ITEM if line[0] in BULLETS else LONGEST)
        short = short and compiled(FIGURE).search(line) is not None
        place = _figure(line) if short else None
        if place:
            start, end = (context.starts[number] + offset for offset in place)
            fact = Fact("reading_minutes", int(line[slice(*place)]), start, end)
            yield Finding(*context.span(number, number), facts=(fact,))


@cache
def _begins(code: str) -> frozenset[str]:
    """A phrase, or a figure with what may stand before and behind it."""
    figures = {"0", "00", "0-", "0 ", "< ", "<0", "~0", "≈0", "- ", "* ", "• ", "– "}
    return (
        openings("reading_time", code) | figures | {f"0{unit[0]}" for unit in furniture("minutes")}
    )


def _figure(line: str) -> tuple[int, int] | None:
    """Where the minutes of a line stand that is a reading time and nothing else."""
    match = compiled(TIME).fullmatch(line)
    if match is None:
        return None
    before = match["before"].strip(AROUND).casefold()
    rest = match["rest"].casefold().lstrip(" -\t\N{NO-BREAK SPACE}")
    behind = _cut(rest)
    if before:
        known = {before, before.rstrip("約约").rstrip(AROUND)} & furniture("reading_time")
        ends = compiled(SECONDS).fullmatch(behind) or behind.strip(" .!。") in furniture("read")
        return match.span("minutes") if known and ends else None
    words = compiled(SMALL_WORDS).sub("", behind.strip(" .!\t"))
    is_known = behind != rest and words in furniture("read")
    return match.span("minutes") if is_known else None


def _cut(rest: str) -> str:
    """What stands behind the unit, casefolded; all, where there is no unit."""
    if not rest.startswith(_units()):
        return rest
    for unit in _units():
        if rest.startswith(unit):
            return rest[len(unit) :]
    return rest


@cache
def _units() -> tuple[str, ...]:
    return tuple(sorted(furniture("minutes"), key=lambda unit: (-len(unit), unit)))


RULE = Rule(
    code="LIN111",
    damage="Reading time",
    cause="Blog themes print an estimate of the reading time above the article.",
    confidence=Confidence.CERTAIN,
    find=find,
    prefilter=rf"\p{{Nd}}[ \t\x{{a0}}-]*(?i:{UNITS})",
    enters=frozenset({Guarded.VERSE}),  # a few short lines may look like a stanza
    examples=(
        keep("Reading time: 4 minutes a page was what most of the children needed."),
        keep("Prep time: 20 minutes"),
        keep("It is a 3 min read, she said."),
        keep("20 minutes"),
        keep("Alle warten.\n\n3 lesen\n\nEs regnet.", lang="de"),
        fix("Rain\n\nRead Time:2 Minute\n\nIt rained.", "Rain\n\nIt rained.", reading_minutes=2),
        fix("Rain\nReading time: 4 min\nIt rained.", "Rain\nIt rained.", reading_minutes=4),
        fix("Read Time:3 Minute, 12 Second\nIt rained.", "It rained.", reading_minutes=3),
        fix("3 min read\n\nIt rained.", "It rained.", reading_minutes=3),
        fix("- 3 min read\n\nIt rained.", "It rained.", reading_minutes=3),
        fix("Regen\n\nLesezeit: 5 Minuten\n\nEs goss.", "Regen\n\nEs goss.", reading_minutes=5),
        keep("この記事は約5分の話です。\n\n雨が降った。", lang="ja"),
        fix(
            "川の水車\n\nこの記事は約5分で読めます。\n\n雨が降った。",
            "川の水車\n\n雨が降った。",
            lang="ja",
            reading_minutes=5,
        ),
    ),
)
