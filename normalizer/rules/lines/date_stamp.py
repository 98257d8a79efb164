"""LIN141: a line that holds a label and a date, above or below the article."""

from __future__ import annotations

import datetime as dt
from functools import cache
from typing import TYPE_CHECKING

import regex

from normalizer.context import openings
from normalizer.languages import furniture, languages
from normalizer.rule import Confidence, Fact, Finding, Guarded, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

YEAR = r"\d{4}"
LONGEST = 100  # code points of a whole line
MOST_STAMPS = 4  # more of them are a diary or a live blog
EDGE = 8  # a stamp stands among that many lines, counted from the first or the last with text
BEFORE_DATES = frozenset({"am", "den", "em", "el", "il", "le", "on", "op", "w", "в"})
STAMP = r"""(?x)
    (?P<label>\D{2,60}?) \s*
    (?P<date>
        (?P<iso> \d{4}(?P<mark>[-/.])\d{1,2}(?P=mark)\d{1,2} )
      | (?P<dotted> \d{1,2}\.\d{1,2}\.\d{4} )
      | (?P<day>\d{1,2}) (?:\.|st|nd|rd|th|er|º)? \s+ (?:de\ )?
        (?P<month>[\p{L}\p{M}]+) \.?,? \s+ (?:de\ )? (?P<year>\d{4})
      | (?<!\p{L}) (?P<month_before>[\p{L}\p{M}]+) \.? \s+
        (?P<day_behind>\d{1,2}) (?:st|nd|rd|th)? ,? \s+ (?P<year_behind>\d{4})
      | (?P<year_first>\d{4}) \s? [年년] \s? (?P<month_number>\d{1,2}) \s? [月월] \s?
        (?P<day_number>\d{1,2}) \s? [日일]
    )
    T?
    (?:                                        # the time of day
        [\s,|·•–-]* (?:at|um|à|a\ las|alle|às|om|в|o)? \s*
        \d{1,2}[:.h]\d{2}(?::\d{2})? \s* (?:Uhr|[ap]\.?m\.?)? (?:\s*\(?[A-Z]{2,4}\)?)? Z?
    )?
    \s*
"""


def find(context: Context) -> Iterator[Finding]:
    """Whole lines near an edge of the text whose date exists in the calendar."""
    stamps = list(_stamps(context))
    if len(stamps) <= MOST_STAMPS:
        for number, fact in stamps:
            if context.is_near_start(number, EDGE) or context.is_near_end(number, EDGE):
                yield Finding(*context.span(number, number), facts=(fact,))


def _stamps(context: Context) -> Iterator[tuple[int, Fact]]:
    """Number of each line that is a label with a date, and what it says."""
    for number in context.opened(_begins(context.lang)):
        line = context.lines[number]
        dated = len(line) <= LONGEST and compiled(YEAR).search(line)
        match = compiled(STAMP).fullmatch(line) if dated else None
        name = _name(match["label"]) if match else ""
        date = _date(match) if match and name else None
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
        if words[-1].strip(".:,") not in BEFORE_DATES and words[-1].strip(".:,") not in _weekdays():
            return ""
        words.pop()
    return ""


@cache
def _weekdays() -> frozenset[str]:
    return frozenset().union(*(record.weekdays for record in languages().values()))


def _date(match: regex.Match[str]) -> str | None:
    """The date as ISO 8601, or None where the calendar has no such day or its order is unclear."""
    found = match.groupdict()
    try:
        if found["iso"]:
            year, month, day = map(int, regex.split(r"[-/.]", found["iso"]))
        elif found["dotted"]:
            day, month, year = map(int, found["dotted"].split("."))
        elif found["year_first"]:
            year, month = int(found["year_first"]), int(found["month_number"])
            day = int(found["day_number"])
        else:
            year = int(found["year"] or found["year_behind"])
            day = int(found["day"] or found["day_behind"])
            month = _months().get((found["month"] or found["month_before"]).casefold(), 0)
        return dt.date(year, month, day).isoformat()
    except ValueError:
        return None


@cache
def _months() -> dict[str, int]:
    """All spellings of months; one that two languages number differently is out."""
    found: dict[str, set[int]] = {}
    for record in languages().values():
        for spelling, number in record.months.items():
            found.setdefault(spelling, set()).add(number)
    return {spelling: min(numbers) for spelling, numbers in found.items() if len(numbers) == 1}


RULE = Rule(
    code="LIN141",
    damage="Date stamp",
    cause="The site prints when an article was published or updated.",
    confidence=Confidence.LIKELY,
    find=find,
    enters=frozenset({Guarded.VERSE}),  # a few short lines may look like a stanza
    examples=(
        keep("Published in 2024, the book sold well."),
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
