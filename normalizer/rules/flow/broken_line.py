"""FLO201: a line break in the middle of a sentence, where an inline element stood."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer import sentences
from normalizer.rule import Confidence, Finding, Rule, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

PROSE = 60  # code points: a line that long is running text
PIECE = 20  # a shorter one is a label


def find(context: Context) -> Iterator[Finding]:
    """Between an open line and one that begins small, if either is surely a piece of a sentence."""
    lines = context.lines
    for number in sorted({*context.small_starts, *context.caseless_starts}):
        line, following = lines[number - 1], lines[number]
        if not line:
            continue
        if line[:2].isspace() and following[:2].isspace():  # set by hand, as in a play
            continue
        if context.is_below_title(number):
            continue
        if following.strip() and line.strip() and _belong(context, number - 1, following):
            start = context.starts[number - 1] + len(line.rstrip())
            end = context.starts[number] + len(following) - len(following.lstrip())
            yield Finding(start, end, sentences.gap(line.rstrip(), following.lstrip()))


def _belong(context: Context, number: int, following: str) -> bool:
    line, known = context.lines[number], context.language
    if not sentences.is_open(line):
        return False
    if sentences.starts_caseless(following):
        return sentences.goes_on(line, following, known, PIECE) and not sentences.ITEM.match(line)
    if not sentences.starts_small(following) or context.is_written_small:
        return False
    if max(len(line), len(following)) < PIECE or len(line.strip()) == 1:
        return False
    if sentences.leads_on(line, known):
        return True
    # Items of lists, with or without a bullet, end without a mark, too.
    if sentences.ITEM.match(line) or context.is_item(number) or line.rstrip()[-1] == ")":
        return False
    if sentences.follows_on(following, known):
        return True
    if sentences.ends(following) and line.lstrip()[:1].isupper():
        return max(len(line), len(following)) >= PROSE // 2
    if line.rstrip().endswith(",") and line.lstrip()[:1].isupper():
        return sentences.function_words(following, known) > 0
    telling = sentences.function_words(line, known) and sentences.function_words(following, known)
    return bool(telling) and max(len(line), len(following)) >= PROSE


RULE = Rule(
    code="FLO201",
    damage="Line break inside a sentence",
    cause="Extractors break the line where a link, emphasis or an advertisement stood.",
    confidence=Confidence.LIKELY,
    find=find,
    prefilter=f'\n{sentences.BLANKS}*[“"‘«(]?[\\p{{Ll}}\\p{{Lo}}]',
    examples=(
        keep("طاحونة النهر القديمة\nبيعت الطاحونة يوم الاثنين لشركة من المدينة.", lang="ar"),
        keep("नदी के किनारे की पुरानी चक्की\nचक्की सोमवार को बिक गई। अब वह बंद है।", lang="hi"),
        keep("Bread and butter for the feast,\nsalt, pepper", lang="en"),
        fix(
            "His apprentice,\na baker from the town\nby the sea, writes down what he says.",
            "His apprentice, a baker from the town by the sea, writes down what he says.",
            lang="en",
        ),
        fix(
            "بيعت الطاحونة. قالت الشركة إنها ستفتحها من\nجديد في الربيع.",
            "بيعت الطاحونة. قالت الشركة إنها ستفتحها من جديد في الربيع.",
            lang="ar",
        ),
        fix(
            "चक्की सोमवार को बिक गई। अब वह शहर\nकी एक कंपनी के पास है।",
            "चक्की सोमवार को बिक गई। अब वह शहर की एक कंपनी के पास है।",
            lang="hi",
        ),
        keep(
            "The Harbour and the Sea\nby Jane Roe and John Doe, Harbour Post\n\nIt rained.",
            lang="en",
        ),
        fix(
            "The harbour was drawn for the museum\nby Jane Roe and\nby her son, who is nine.",
            "The harbour was drawn for the museum by Jane Roe and by her son, who is nine.",
            lang="en",
        ),
        keep("// What the harbour is made of\nimport stone from the quarry and the sea", lang="en"),
        keep("Buy:\nmilk\neggs\nbutter and flour", lang="en"),
        keep("A heading\nThe text begins here, and it goes on for a while.", lang="en"),
        keep("the sea was calm\nand nobody said a word\nuntil the evening came", lang="en"),
        keep("- bread of the day\n- salt for the soup\n- water", lang="en"),
        fix(
            "The minister opened the bridge\nto heavy traffic on Monday.",
            "The minister opened the bridge to heavy traffic on Monday.",
            lang="en",
        ),
        fix(
            "They said that the plans of the\ngovernment would not hold for long.",
            "They said that the plans of the government would not hold for long.",
            lang="en",
        ),
        fix(
            "Der Minister eröffnete am Montag die neue Brücke\nüber den Fluss.",
            "Der Minister eröffnete am Montag die neue Brücke über den Fluss.",
            lang="de",
        ),
    ),
)
