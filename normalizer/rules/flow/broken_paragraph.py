"""FLO202: a paragraph break in the middle of a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer import sentences
from normalizer.rule import Confidence, Finding, Rule, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

PROSE = 50  # code points: one of both is at least that long
HEADING = 36  # a shorter line may be one
SHORTEST_WORD = 2  # before the break: a letter alone is part of a formula or a drawing


def find(context: Context) -> Iterator[Finding]:
    """Across blank lines, where the second piece begins small and both read as one sentence."""
    for number in sorted({*context.small_starts, *context.caseless_starts}):
        line = context.lines[number]
        if not line[0].isalpha() or not context.is_blank(number - 1):
            continue
        if context.is_below_title(number):
            continue
        above = context.beside(number, -1)
        if above is not None and _belong(context, above, line):
            before = context.lines[above].rstrip()
            start = context.starts[above] + len(before)
            yield Finding(start, context.starts[number], sentences.gap(before, line))


def _belong(context: Context, number: int, following: str) -> bool:
    line, known = context.lines[number], context.language
    if not sentences.is_open(line):
        return False
    if sentences.starts_caseless(following):
        return sentences.goes_on(line, following, known, PROSE) and not sentences.ITEM.match(line)
    if not sentences.starts_small(following) or context.is_written_small:
        return False
    if max(len(line), len(following)) < PROSE:  # verse, labels, items of a list
        return False
    if sentences.leads_on(line, known):
        return True
    if sentences.ITEM.match(line) or context.is_item(number) or line.rstrip()[-1] == ")":
        return False
    if len(sentences.last_word(line)) < SHORTEST_WORD:
        return False
    if sentences.follows_on(following, known):
        return True
    if len(line) < HEADING or not sentences.ends(following):
        return False
    return bool(sentences.function_words(line + " " + following, known))


RULE = Rule(
    code="FLO202",
    damage="Paragraph break inside a sentence",
    cause="Extractors begin a new paragraph where a link or an advertisement stood.",
    confidence=Confidence.LIKELY,
    find=find,
    prefilter=f"\n{sentences.BLANKS}*\n[\\p{{Ll}}\\p{{Lo}}]",
    examples=(
        fix(
            "nobody in the town had seen the miller since the storm of the\n\nlast winter. The"
            " council met on Monday. It talked about the\n\nold mill by the river for an hour. No"
            " decision was made. The miller of the\n\ntown went home on foot, as he had come.",
            "nobody in the town had seen the miller since the storm of the last winter. The"
            " council met on Monday. It talked about the old mill by the river for an hour. No"
            " decision was made. The miller of the town went home on foot, as he had come.",
            lang="en",
        ),
        keep("A heading of a few words\n\nThe text begins here, and goes on.", lang="en"),
        keep(
            "A Short History of the Harbour\n\nby Jane Roe, with drawings by John Doe\n\nIt fell.",
            lang="en",
        ),
        keep(
            "(i) the owner of the mill by the river, or\n\n(ii) a term of no more than six months,"
            "\n\nor to both, as the court of the county sees fit.",
            lang="en",
        ),
        keep("Shopping\n\nmilk and eggs\n\nbutter", lang="en"),
        keep("It ended well for all of them.\n\niPhone sales rose in the north.", lang="en"),
        fix(
            "The minister opened the bridge on the\n\nfirst day of the month, to the sound of three"
            " bands.",
            "The minister opened the bridge on the first day of the month, to the sound of three"
            " bands.",
            lang="en",
        ),
        fix(
            "The minister said on Monday evening\n\nthat he would open the bridge to traffic and to"
            " all who walk.",
            "The minister said on Monday evening that he would open the bridge to traffic and to"
            " all who walk.",
            lang="en",
        ),
    ),
)
