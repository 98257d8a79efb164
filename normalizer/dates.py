"""Dates as articles write them, in the words of many languages, read as the calendar has them."""

from __future__ import annotations

import datetime as dt
from functools import cache
from typing import TYPE_CHECKING

import regex

from normalizer.languages import languages
from normalizer.languages.record import words

if TYPE_CHECKING:
    from collections.abc import Mapping

# To be put into a verbose pattern.
DATE = r"""
    (?P<date>
        (?P<iso> \d{4}(?P<mark>[-/.])\d{1,2}(?P=mark)\d{1,2} )
      | (?P<dotted> \d{1,2}\.[ ]?\d{1,2}\.[ ]?\d{4} )
      | (?P<slashed> \d{1,2}/\d{1,2}/\d{4} )
      | (?P<day>\d{1,2}) (?:\.|st|nd|rd|th|er|º)? \s+ (?:de\ )?
        (?P<month>[\p{L}\p{M}]+) \.?,? \s+ (?:de\ )? (?P<year>\d{4})
      | (?<!\p{L}) (?P<month_before>[\p{L}\p{M}]+) \.? \s+
        (?P<day_behind>\d{1,2}) (?:st|nd|rd|th)? ,? \s+ (?P<year_behind>\d{4})
      | (?P<year_first>\d{4}) \s? [年년] \s? (?P<month_number>\d{1,2}) \s? [月월] \s?
        (?P<day_number>\d{1,2}) \s? [日일]
    )
    (?: [ ]? (?:г|р|r)\. | [ ] (?:года|року|roku) )?  # "of the year"
"""
# What may stand in small letters between a day and its time.
BEFORE_TIME = r"at|um|à|a[ ]las|(?:alle[ ])?ore|alle|às|om|godz\.|o|v|στις|в|о|ساعت"
TIME = rf"""
    (?:                                        # the day of the week, as Asian papers print it
        \s? (?: [(（] [月火水木金土日월화수목금토일] [)）]
           | [月火水木金土日]曜日? | [월화수목금토일]요일 | (?:星期|週|周) [一二三四五六日天] )
    )?
    (?:                                        # the time of day
        [\s,.|·•–-]*
        (?: {BEFORE_TIME} | [上下]午|午[前後]|오[전후] )? \s*
        (?: \d{{1,2}}[:.h]\d{{2}}(?::\d{{2}})? \s* (?:Uhr|hs?\.?|[ap]\.?m\.?)?
          | \d{{1,2}}\ ?h(?:\ ?\d{{2}})?
          | \d{{1,2}} \s? [时時点點시] \s? \d{{1,2}} \s? [分분] )
        (?:\s*\(?[A-Z]{{2,4}}\)?)? Z?
    )?
"""
# A date with nothing before it but the day of the week; see `alone`.
ALONE = rf"(?: (?P<weekday>[\p{{L}}\p{{M}}]+) \.? ,? \s+ )?+ {DATE} {TIME}"
MONTHS = 12
# Languages that write the day first in "4/6/2024"; of English nobody can tell.
DAY_FIRST = words("ar cs da de el es fr he hi id it nl pl pt ru tr uk vi")
# The solar calendar of Iran: its months, and years that are hardly those of another one. In Arabic
# texts they may be of the lunar calendar; but figures of these forms are Persian.
SOLAR_MONTHS = {
    "فروردین": 1, "فروردين": 1, "اردیبهشت": 2, "ارديبهشت": 2, "خرداد": 3, "تیر": 4, "تير": 4,
    "مرداد": 5, "امرداد": 5, "شهریور": 6, "شهريور": 6, "مهر": 7, "آبان": 8, "آذر": 9, "دی": 10,
    "دي": 10, "بهمن": 11, "اسفند": 12,
}  # fmt: skip
SOLAR_YEARS = range(1250, 1500)
PERSIAN_FIGURE = regex.compile(r"[۰-۹]")


def iso(found: Mapping[str, str], lang: str) -> str | None:
    """The date of a match of DATE as ISO 8601; `found` are its groups.

    None where the calendar has no such day, or nobody can tell which of two it is.
    """
    try:
        if found["iso"]:
            year, month, day = map(int, regex.split(r"[-/.]", found["iso"]))
        elif found["dotted"]:
            day, month, year = map(int, found["dotted"].split("."))
        elif found["slashed"]:
            first, second, year = map(int, found["slashed"].split("/"))
            return _slashed(first, second, year, lang)
        elif found["year_first"]:
            year, month = int(found["year_first"]), int(found["month_number"])
            day = int(found["day_number"])
        else:
            year = int(found["year"] or found["year_behind"])
            day = int(found["day"] or found["day_behind"])
            word = (found["month"] or found["month_before"]).casefold()
            if word in SOLAR_MONTHS:
                return _solar(year, SOLAR_MONTHS[word], day).isoformat()
            month = _months().get(word, 0)
        if year in SOLAR_YEARS and PERSIAN_FIGURE.search(found["date"]):
            return _solar(year, month, day).isoformat()
        return dt.date(year, month, day).isoformat()
    except ValueError:
        return None


def alone(found: regex.Match[str], lang: str) -> str | None:
    """The date of a match of ALONE, see `iso`; None also where another word stands before it."""
    if found["weekday"] and found["weekday"].casefold() not in weekdays():
        return None
    return iso(found.groupdict(), lang)


def _slashed(first: int, second: int, year: int, lang: str) -> str | None:
    """A date whose day is `first` or `second`, as the calendar or else the language tells."""
    if max(first, second) <= MONTHS and first != second and lang not in DAY_FIRST:
        return None
    day, month = (first, second) if second <= MONTHS else (second, first)
    return dt.date(year, month, day).isoformat()


def _solar(year: int, month: int, day: int) -> dt.date:
    """The day of a date of the solar calendar; eight years of each 33 are leap years."""
    if year not in SOLAR_YEARS or not (1 <= month <= 12 and 1 <= day <= 31 - (month > 6)):
        raise ValueError
    past = year + 1595
    months = 31 * min(month - 1, 6) + 30 * max(month - 7, 0)
    days = 365 * past + past // 33 * 8 + (past % 33 + 3) // 4 + months + day
    return dt.date.fromordinal(days - 356_033)


@cache
def weekdays() -> frozenset[str]:
    """The names of the days in all languages, casefolded."""
    return frozenset().union(*(record.weekdays for record in languages().values()))


@cache
def _months() -> dict[str, int]:
    """All spellings of months; one that two languages number differently is out."""
    found: dict[str, set[int]] = {}
    for record in languages().values():
        for spelling, number in record.months.items():
            found.setdefault(spelling, set()).add(number)
    return {spelling: min(numbers) for spelling, numbers in found.items() if len(numbers) == 1}
