"""LIN141: a line that holds a label and a date, above or below the article."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from normalizer.context import openings
from normalizer.dates import DATE, TIME, iso, weekdays
from normalizer.languages import furniture
from normalizer.rule import Confidence, Fact, Finding, Guarded, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

YEAR = r"\d{4}"
LONGEST = 100  # code points of a whole line
MOST_STAMPS = 4  # more of them are a diary or a live blog
EDGE = 8  # a stamp stands among that many lines, counted from the first or the last with text
BEFORE_DATES = frozenset({"am", "den", "em", "el", "il", "le", "on", "op", "w", "в"})
STAMP = rf"(?x) (?P<label>\D{{2,60}}?) \s* {DATE} T? {TIME} \s*"


def find(context: Context) -> Iterator[Finding]:
    """Whole lines near an edge of the text whose date exists in the calendar."""
    stamps = list(_stamps(context))
    if len(stamps) <= MOST_STAMPS:
        for number, fact in stamps:
            near = context.is_near_start(number, EDGE) or context.is_near_end(number, EDGE)
            if near and not context.is_in_record(number):
                yield Finding(*context.span(number, number), facts=(fact,))


def _stamps(context: Context) -> Iterator[tuple[int, Fact]]:
    """Number of each line that is a label with a date, and what it says."""
    for number in context.opened(_begins(context.lang)):
        line = context.lines[number]
        dated = len(line) <= LONGEST and compiled(YEAR).search(line)
        match = compiled(STAMP).fullmatch(line) if dated else None
        name = _name(match["label"]) if match else ""
        date = iso(match.groupdict()) if match and name else None
        if match and date:
            start, end = (context.starts[number] + offset for offset in match.span("date"))
            yield number, Fact(name, date, start, end)


@cache
def _begins(code: str) -> frozenset[str]:
    return openings("date_label", code) | openings("update_label", code)


def _name(label: str) -> str:
    """What a label says of the date behind it: it may end with a weekday or a small word."""
    words = label.casefold().replace(",", " ").split()
    while words:
        known = " ".join(words).rstrip(" .:：|–—-")
        if known in furniture("update_label"):
            return "modified"
        if known in furniture("date_label"):
            return "published"
        if words[-1].strip(".:,") not in BEFORE_DATES and words[-1].strip(".:,") not in weekdays():
            return ""
        words.pop()
    return ""


RULE = Rule(
    code="LIN141",
    damage="Date stamp",
    cause="The site prints when an article was published or updated.",
    confidence=Confidence.LIKELY,
    find=find,
    enters=frozenset({Guarded.VERSE}),  # a few short lines may look like a stanza
    examples=(
        keep("Published in 2024, the book sold well."),
        keep("Date: Friday, 3 May 2024\nTime: 7 p.m.\nPlace: Town Hall\n\nAll are welcome."),
        keep("Publisher: Harbour Games\n\nRelease date: 3 May 2024\n\nPrice: $20\n\nIt is fun."),
        keep("Date: to be announced"),
        keep("Updated 2024-13-45\n\nIt rained."),
        keep("Date of birth: 1950-02-03\n\nHe lived by the sea."),
        fix(" date 2024-03-24 \n\nIt rained.", "It rained.", published="2024-03-24"),
        fix(
            "Rain\nPublished: 12 May 2024\n\nIt rained.",
            "Rain\n\nIt rained.",
            published="2024-05-12",
        ),
        fix(
            "It rained.\n\nLast updated: March 3, 2024, 10:15 am\n",
            "It rained.\n",
            modified="2024-03-03",
        ),
        fix("发布时间：2024年5月3日\n下了一场大雨。", "下了一场大雨。", published="2024-05-03"),
        fix("Updated on Friday, 3 May 2024\n\nIt rained.", "It rained.", modified="2024-05-03"),
        fix("Veröffentlicht am 3. Mai 2024\n\nEs goss.", "Es goss.", published="2024-05-03"),
    ),
)
